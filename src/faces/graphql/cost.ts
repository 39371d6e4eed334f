import {
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import { bounds, exceeded } from "./bounds.ts";
import type { Prepared } from "./documents.ts";

const defaultPage = 20;
/** What a list without a page size is taken to hold, where there are so many. */
const assumedLength = 10;

type Variables = Readonly<Record<string, unknown>>;

/** Refuses what would come to more objects than the bound, by the page sizes asked for and the number of entities there are. */
export function checkCost(
  schema: GraphQLSchema,
  { operation, fragments }: Prepared,
  variables: Variables,
  counts: Readonly<Record<string, number>>,
): void {
  const atMost = (type: string): number =>
    counts[type === "Fact" ? "facts" : type.toLowerCase()] ?? Number.POSITIVE_INFINITY;
  const measured = new Map<string, number>();
  const ofFragment = (name: string, length: number): number => {
    const key = `${name} ${length}`;
    let cost = measured.get(key);
    if (cost === undefined) {
      const fragment = fragments.get(name)!;
      cost = ofSelections(fragment.selectionSet, fragment.typeCondition.name.value, length);
      measured.set(key, cost);
    }
    return cost;
  };
  /** Objects below one parent; `length` is the page size, where the parent is a connection. */
  const ofSelections = (selections: SelectionSetNode, parent: string, length: number): number => {
    let total = 0;
    for (const selection of selections.selections) {
      if (selection.kind === "FragmentSpread") total += ofFragment(selection.name.value, length);
      else if (selection.kind === "InlineFragment") {
        total += ofSelections(selection.selectionSet, selection.typeCondition?.name.value ?? parent, length);
      } else total += ofField(selection, parent, length);
    }
    return total;
  };
  const ofField = (field: FieldNode, parent: string, length: number): number => {
    const type = fieldType(schema, parent, field.name.value);
    if (!type || !field.selectionSet || !isCompositeType(getNamedType(type))) return 0;
    const name = getNamedType(type).name;
    const page = name.endsWith("Connection")
      ? Math.min(pageSize(field, variables), atMost(name.slice(0, -"Connection".length)))
      : length;
    const isPage = parent.endsWith("Connection") && (field.name.value === "edges" || field.name.value === "nodes");
    const ownLength = isPage ? length : (idCount(field, variables) ?? Math.min(assumedLength, atMost(name)));
    return (isList(type) ? ownLength : 1) * (1 + ofSelections(field.selectionSet, name, page));
  };
  const root = schema.getRootType(operation.operation)!;
  const cost = ofSelections(operation.selectionSet, root.name, defaultPage);
  if (cost > bounds.cost) throw exceeded("cost", "number of objects that the query may come to", cost);
}

function fieldType(schema: GraphQLSchema, parent: string, field: string): GraphQLOutputType | undefined {
  // Introspection is not counted: it is bounded by validation and by the size of the schema.
  if (field.startsWith("__")) return undefined;
  const type = schema.getType(parent);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined;
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function argument(field: FieldNode, name: string, variables: Variables): unknown {
  const value = field.arguments?.find((each) => each.name.value === name)?.value;
  if (value?.kind === "Variable") return variables[value.name.value];
  if (value?.kind === "IntValue") return Number(value.value);
  if (value?.kind === "ListValue") return value.values;
  return undefined;
}

/** A page size beyond what is allowed is refused where it is read, by name. */
function pageSize(field: FieldNode, variables: Variables): number {
  const size = argument(field, "first", variables) ?? argument(field, "last", variables);
  return typeof size === "number" ? Math.min(Math.max(size, 0), 100) : defaultPage;
}

function idCount(field: FieldNode, variables: Variables): number | undefined {
  const ids = argument(field, "ids", variables);
  return Array.isArray(ids) ? Math.min(ids.length, bounds.ids) : undefined;
}
