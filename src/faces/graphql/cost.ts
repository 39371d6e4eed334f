import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromAST,
} from "graphql";

/** The arguments of `@cost`, which the schema documents. */
interface Cost {
  readonly weight: number;
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
  readonly perArgument?: readonly { argument: string; weight: number; assumed: number }[];
}

type Variables = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/** Number of items in a parent's fields, as set by `sizedFields`. */
type Sizes = Readonly<Record<string, number>>;

/** Estimates the cost of operations. It reads no data: sizes come from the schema and from arguments. */
export class CostModel {
  readonly #schema: GraphQLSchema;
  readonly #costs = new Map<Field, Cost>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    const directive = schema.getDirective("cost")!;
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        const cost = field.astNode && getDirectiveValues(directive, field.astNode);
        if (cost) this.#costs.set(field, cost as unknown as Cost);
      }
    }
  }

  /** The typical number of values in the response plus the weight of each field. The operation must be valid. */
  costOf(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables): number {
    const schema = this.#schema;
    const costs = this.#costs;
    const fragments = new Map(
      document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
    );
    // A fragment may be spread any number of times, so each is priced once per type and sizes.
    const priced = new Map<SelectionSetNode, Map<string, number>>();

    function ofSelections(selections: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes): number {
      const costByType = priced.get(selections) ?? new Map<string, number>();
      priced.set(selections, costByType);
      const key = `${type.name} ${JSON.stringify(sizes)}`;
      let cost = costByType.get(key);
      if (cost === undefined) {
        // An object may be of any of these types, so the most expensive one counts.
        cost = isAbstractType(type)
          ? Math.max(...schema.getPossibleTypes(type).map((each) => ofSelections(selections, each, sizes)))
          : ofObject(selections, type, sizes);
        costByType.set(key, cost);
      }
      return cost;
    }

    function ofObject({ selections }: SelectionSetNode, type: GraphQLObjectType, sizes: Sizes): number {
      let cost = 0;
      for (const selection of selections) {
        if (selection.kind === "Field") cost += ofField(selection, type, sizes);
        else {
          const part = selection.kind === "FragmentSpread" ? fragments.get(selection.name.value)! : selection;
          const condition = schema.getType(part.typeCondition?.name.value ?? type.name)!;
          const applies = condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
          if (applies) cost += ofSelections(part.selectionSet, type, sizes);
        }
      }
      return cost;
    }

    function ofField(node: FieldNode, parent: GraphQLObjectType, sizes: Sizes): number {
      const field = parent.getFields()[node.name.value];
      // An introspection field: graphql-js limits these itself.
      if (!field) return 1;
      const cost = costs.get(field) ?? free;
      const argument = (name: string): unknown => argumentOf(field, node, name, variables);
      const items = sizeOf(cost, argument) ?? sizes[field.name] ?? 1;
      const inner = Object.fromEntries(cost.sizedFields?.map((name) => [name, items]) ?? []);
      const type = getNamedType(field.type);
      const each = node.selectionSet && isCompositeType(type) ? ofSelections(node.selectionSet, type, inner) : 0;
      return workOf(cost, argument) + (isListType(getNullableType(field.type)) ? items : 1) * (1 + each);
    }

    return Math.ceil(ofSelections(operation.selectionSet, schema.getRootType(operation.operation)!, {}));
  }
}

const free: Cost = { weight: 0 };

type ArgumentReader = (name: string) => unknown;

/** The value of an argument from a literal, a variable or its default; undefined if there is none. */
function argumentOf(field: Field, node: FieldNode, name: string, variables: Variables): unknown {
  const definition = field.args.find((each) => each.name === name);
  const argument = node.arguments?.find((each) => each.name.value === name);
  return (
    (argument && definition && valueFromAST(argument.value, definition.type, variables)) ?? definition?.defaultValue
  );
}

/** Number of items in a field; undefined if its `@cost` says nothing about it. */
function sizeOf({ assumedSize, slicingArguments = [] }: Cost, argument: ArgumentReader): number | undefined {
  for (const name of slicingArguments) {
    const value = argument(name);
    if (typeof value === "number") return Math.max(value, 0);
    if (Array.isArray(value)) return value.length;
  }
  return assumedSize;
}

function workOf({ weight, perArgument = [] }: Cost, argument: ArgumentReader): number {
  return perArgument.reduce((sum, { argument: path, weight: perUnit, assumed }) => {
    const [name = "", ...keys] = path.split(".");
    const value = keys.reduce<unknown>((at, key) => (at as Variables | undefined)?.[key], argument(name));
    return sum + perUnit * (value == null ? assumed : unitsOf(value));
  }, weight);
}

/** A number counts as that many units; any other value counts one unit for each object and list in it. */
function unitsOf(value: unknown): number {
  if (typeof value === "number") return Math.max(value, 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + (typeof each === "object" ? unitsOf(each) : 0), 1);
}
