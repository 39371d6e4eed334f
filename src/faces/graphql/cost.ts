import {
  type FieldNode,
  type FragmentDefinitionNode,
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
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromAST,
} from "graphql";

/** The arguments of `@cost`, which stands in the schema beside the field that it prices. */
interface Cost {
  readonly weight: number;
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
  readonly perArgument?: readonly { argument: string; weight: number; assumed: number }[];
}

type Variables = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/** Where a field is read: how many items its parent says that it has, by name of the field. */
type Sizes = Readonly<Record<string, number>>;

/** An operation with the fragments of its document. */
export interface PricedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced variables. */
  readonly variables: Variables;
}

/** Prices operations of a schema. Nothing is read for it: sizes come from the schema and from the arguments. */
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

  /** Values that the answer typically comes to, plus the work of its fields. The operation must be valid. */
  costOf({ operation, fragments, variables }: PricedOperation): number {
    const schema = this.#schema;
    const costs = this.#costs;
    // A fragment may be spread any number of times; each is priced once for each type and size.
    const priced = new Map<SelectionSetNode, Map<string, number>>();

    function ofSelections(selections: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes): number {
      const known = priced.get(selections) ?? new Map<string, number>();
      priced.set(selections, known);
      const key = `${type.name} ${JSON.stringify(sizes)}`;
      let cost = known.get(key);
      if (cost === undefined) {
        // Each object has one type, so the dearest of those it may have counts.
        cost = isAbstractType(type)
          ? Math.max(...schema.getPossibleTypes(type).map((each) => ofSelections(selections, each, sizes)))
          : ofObject(selections, type, sizes);
        known.set(key, cost);
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
      // Introspection describes types, not the graph; graphql itself bounds it.
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

/** The value of an argument, from a literal, a variable or its default; undefined where there is none. */
function argumentOf(field: Field, node: FieldNode, name: string, variables: Variables): unknown {
  const definition = field.args.find((each) => each.name === name);
  const given = node.arguments?.find((each) => each.name.value === name);
  return (given && definition && valueFromAST(given.value, definition.type, variables)) ?? definition?.defaultValue;
}

/** How many items a field has; undefined where it does not say. */
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

/** A number counts by its value, anything else by the objects and lists in it. */
function unitsOf(value: unknown): number {
  if (typeof value === "number") return Math.max(value, 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + (typeof each === "object" ? unitsOf(each) : 0), 1);
}
