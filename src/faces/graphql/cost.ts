import {
  BREAK,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  type ValueNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { ListLength } from "../../catalog/list-lengths.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { bounds, exceeded } from "./bounds.ts";
import type { Prepared } from "./documents.ts";
import { type Lengths, lengthsIn } from "./lengths.ts";
import { workOf } from "./work.ts";

const defaultPage = 20;
/** What a list is taken to hold that has no measure: those of answers that are made for a question, such as what is missing. */
const assumedLength = 10;

/** Paging takes as long as so many values. */
const perConnection = 10;

type Variables = Readonly<Record<string, unknown>>;

/** Refuses what could come to more values than the bound. */
export function checkCost(schema: GraphQLSchema, prepared: Prepared, variables: Variables, reading: Reading): void {
  const cost = knownCost(schema, prepared, variables, lengthsIn(reading));
  if (cost > bounds.cost) throw exceeded("cost", "number of values that the query may come to", cost);
}

/** What an operation comes to, by what it was asked with. */
interface Known {
  readonly lengths: Lengths;
  readonly deciding: readonly Deciding[];
  readonly costs: Map<string, number>;
}

/** A field that has variables in its arguments, by which these may decide the cost. */
interface Deciding {
  readonly field: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
}

/** By operation; `once` where it was measured once, which alone is not worth a look at what decides it. */
const known = new WeakMap<OperationDefinitionNode, Known | "once">();

/** Costs that are kept of one operation; most come to a few at most. */
const mostCosts = 64;

/** An operation that is asked again is measured once for all values that decide the same. */
function knownCost(schema: GraphQLSchema, prepared: Prepared, variables: Variables, lengths: Lengths): number {
  const measure = (): number => costOf(schema, prepared, variables, lengths);
  let of = known.get(prepared.operation);
  if (of === undefined) {
    known.set(prepared.operation, "once");
    return measure();
  }
  if (of === "once" || of.lengths !== lengths) {
    of = { lengths, deciding: decidingIn(schema, prepared), costs: new Map() };
    known.set(prepared.operation, of);
  }
  const { deciding, costs } = of;
  const values = deciding.map(({ field, definition }) => {
    const given = (name: string): unknown => argument(definition, field, name, variables);
    return [workOf(definition.name, given), given("first"), given("last"), askedFor(given)].join();
  });
  const key = values.join(";");
  let cost = costs.get(key);
  if (cost === undefined) {
    cost = measure();
    if (costs.size >= mostCosts) costs.clear();
    costs.set(key, cost);
  }
  return cost;
}

function decidingIn(schema: GraphQLSchema, { operation, fragments }: Prepared): Deciding[] {
  const found: Deciding[] = [];
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field(field) {
      const definition = types.getFieldDef();
      if (definition && field.arguments?.some(({ value }) => hasVariable(value))) found.push({ field, definition });
    },
  });
  for (const part of [operation, ...fragments.values()]) visit(part, visitor);
  return found;
}

function hasVariable(value: ValueNode): boolean {
  let has = false;
  visit(value, {
    Variable() {
      has = true;
      return BREAK;
    },
  });
  return has;
}

/**
 * Values, objects and leaves alike, that the answer has at most, and what its operations take, told in values that take as
 * long. Lists multiply: each counts with the page asked for, or with the longest that the catalog has of it. Where the
 * parents are known to be all different, which is told by their number `among`, their lists together hold no more than all
 * that there is; where one may come several times, `among` is 0.
 */
export function costOf(
  schema: GraphQLSchema,
  { operation, fragments }: Pick<Prepared, "operation" | "fragments">,
  variables: Variables,
  lengths: Lengths,
): number {
  const measured = new Map<SelectionSetNode, Map<string, number>>();

  /** Below one of the parents; `page` is the number of items on it, where the parent is a connection. */
  function ofSelections(set: SelectionSetNode, type: GraphQLCompositeType, among: number, page = 0): number {
    const sums = measured.get(set) ?? new Map<string, number>();
    measured.set(set, sums);
    const key = `${type.name} ${among} ${page}`;
    let sum = sums.get(key);
    if (sum === undefined) {
      // Whatever an abstract type turns out to be, it is one thing: the dearest counts.
      sum = isAbstractType(type)
        ? Math.max(...schema.getPossibleTypes(type).map((each) => ofSelections(set, each, among, page)))
        : ofObject(set, type as GraphQLObjectType, among, page);
      sums.set(key, sum);
    }
    return sum;
  }

  function ofObject(set: SelectionSetNode, type: GraphQLObjectType, among: number, page: number): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === "Field") sum += ofField(selection, type, among, page);
      else {
        const part = selection.kind === "FragmentSpread" ? fragments.get(selection.name.value)! : selection;
        const condition = schema.getType(part.typeCondition?.name.value ?? type.name)!;
        const applies = condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
        if (applies) sum += ofSelections(part.selectionSet, type, among, page);
      }
    }
    return sum;
  }

  function ofField(field: FieldNode, parent: GraphQLObjectType, among: number, page: number): number {
    const definition = parent.getFields()[field.name.value];
    // Introspection describes types, not the graph: it is bounded by validation and by the size of the schema.
    if (!definition) return field.name.value === "__typename" ? 1 : 0;
    const given = (name: string): unknown => argument(definition, field, name, variables);
    const isRoot = parent === schema.getQueryType() || parent === schema.getMutationType();
    const work = isRoot ? workOf(definition.name, given) : 0;
    const type = getNamedType(definition.type);
    const { selectionSet } = field;
    if (!selectionSet || !isCompositeType(type)) return work + 1;
    const place = `${parent.name}.${definition.name}`;
    const length = lengths[place] ?? lengths[type.name.replace(/Connection$/, "")];
    if (type.name.endsWith("Connection")) {
      const items = Math.min(pageSize(place, given), length?.most ?? Number.POSITIVE_INFINITY);
      return work + perConnection + ofSelections(selectionSet, type, among, items);
    }
    if (parent.name.endsWith("Connection") && ["edges", "nodes"].includes(definition.name)) {
      return page * (1 + ofSelections(selectionSet, type, among === 1 ? page : 0));
    }
    if (parent.name.endsWith("Edge") && definition.name === "node") return 1 + ofSelections(selectionSet, type, among);
    const items = isList(definition.type) ? (askedFor(given) ?? itemsOf(length, among)) : 1;
    const stayApart = given("ids") === undefined && (among === 1 || isOfFacts(parent, type));
    return work + items * (1 + ofSelections(selectionSet, type, stayApart ? among * items : 0));
  }

  return Math.ceil(ofSelections(operation.selectionSet, schema.getRootType(operation.operation)!, 1));
}

const itemsOf = (length: ListLength | undefined, among: number): number =>
  length === undefined ? assumedLength : among === 0 ? length.most : Math.min(length.most, length.all / among);

/** A fact has one subject, so facts about different entities are different; but several sections can be cited for one. */
const isOfFacts = (parent: GraphQLObjectType, type: GraphQLCompositeType): boolean =>
  type.name === "Fact" && parent.name !== "Section" && parent.getInterfaces().some(({ name }) => name === "Entity");

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

type Given = (name: string) => unknown;

function argument(
  { args }: GraphQLField<unknown, unknown>,
  field: FieldNode,
  name: string,
  variables: Variables,
): unknown {
  const definition = args.length === 0 ? undefined : args.find((each) => each.name === name);
  if (!definition) return undefined;
  const node = field.arguments?.find((each) => each.name.value === name);
  return (node && valueFromAST(node.value, definition.type, variables)) ?? definition.defaultValue;
}

/** These give all they have where no page is asked for. */
const whole = ["Query.sections", "Query.criteria"];

/** A page size beyond what is allowed is refused where it is read, by name. */
function pageSize(place: string, given: Given): number {
  const size = given("first") ?? given("last") ?? (whole.includes(place) ? Number.POSITIVE_INFINITY : defaultPage);
  return typeof size === "number" ? Math.max(size, 0) : defaultPage;
}

/** Of lists that are no connections: as many as ids are named, or as are asked for at most. */
function askedFor(given: Given): number | undefined {
  const ids = given("ids");
  if (Array.isArray(ids)) return Math.min(ids.length, bounds.ids);
  const limit = given("limit");
  return typeof limit === "number" ? Math.max(limit, 0) : undefined;
}
