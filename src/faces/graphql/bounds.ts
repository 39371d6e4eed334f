import type { FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from "graphql";
import { refusal } from "./refusal.ts";

/** What a request may ask for, at most. */
export const bounds = {
  bodyBytes: 256 * 1024,
  queryBytes: 10 * 1024,
  /** Brackets within brackets, in a query or in its variables. */
  nesting: 64,
  /** Fields within fields, the root field and the leaf included. */
  depth: 12,
  aliases: 50,
  /** Values, objects and leaves alike, that an answer may come to: some tenths of a second of work. */
  cost: 60_000,
  ids: 100,
} as const;

type Bound = keyof typeof bounds;

/** Says which bound was passed, its value, and what was asked for. */
export function exceeded(bound: Bound, what: string, actual?: number) {
  const limit = bounds[bound];
  const message = `The ${what}${actual === undefined ? "" : ` is ${actual} and`} exceeds the bound of ${limit}.`;
  return refusal("LIMIT_EXCEEDED", message, { bound, limit, ...(actual !== undefined && { actual }) });
}

export function checkVariables(variables: object): void {
  if (goesDeeper(variables, bounds.nesting)) throw exceeded("nesting", "nesting of the variables");
}

/** Whether there are more levels of objects and lists within each other. */
const goesDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => goesDeeper(each, levels - 1)));

interface Extent {
  depth: number;
  aliases: number;
}

/** Held after validation, so that fragments are known and have no cycles. Each fragment is measured once. */
export function checkExtent(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): void {
  const measured = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    const known = measured.get(name);
    if (known) return known;
    const extent = ofSelections(fragments.get(name)!.selectionSet);
    measured.set(name, extent);
    return extent;
  };
  const ofSelections = (selections: SelectionSetNode): Extent => {
    const total: Extent = { depth: 0, aliases: 0 };
    for (const selection of selections.selections) {
      let extent: Extent;
      if (selection.kind === "FragmentSpread") extent = ofFragment(selection.name.value);
      else if (selection.kind === "InlineFragment") extent = ofSelections(selection.selectionSet);
      else {
        const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : { depth: 0, aliases: 0 };
        // Introspection describes types, not the graph; validation has a bound of its own for it.
        const depth = selection.name.value.startsWith("__") ? 1 : 1 + inner.depth;
        extent = { depth, aliases: inner.aliases + (selection.alias ? 1 : 0) };
      }
      total.depth = Math.max(total.depth, extent.depth);
      total.aliases += extent.aliases;
    }
    return total;
  };
  const { depth, aliases } = ofSelections(operation.selectionSet);
  if (depth > bounds.depth) throw exceeded("depth", "depth of the query", depth);
  if (aliases > bounds.aliases) throw exceeded("aliases", "number of aliases", aliases);
}
