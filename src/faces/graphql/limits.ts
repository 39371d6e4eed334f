import { GraphQLError, type SelectionSetNode, type ValidationContext, type ValidationRule } from "graphql";

/** What a request may ask for, at most. */
export const limits = {
  bodyBytes: 256 * 1024,
  queryBytes: 10 * 1024,
  /** Names, numbers, texts and punctuation marks of a document. */
  tokens: 2_000,
  /** Brackets within brackets, in a query or in its variables. */
  nesting: 64,
  /** Fields within fields, the root field and the leaf included. */
  depth: 12,
  aliases: 50,
  /** See `@cost` in the schema. */
  cost: 60_000,
  ids: 100,
} as const;

/** Says which limit was exceeded, its value, and what was asked for. */
export function exceeded(bound: keyof typeof limits, what: string, actual?: number): GraphQLError {
  const limit = limits[bound];
  const is = actual === undefined ? "" : ` is ${actual} and`;
  return new GraphQLError(`The ${what}${is} exceeds the limit of ${limit}.`, {
    extensions: { code: "LIMIT_EXCEEDED", bound, limit, ...(actual !== undefined && { actual }) },
  });
}

interface Extent {
  depth: number;
  aliases: number;
}

/** A validation rule: bounds the depth and the aliases of each operation, through all its fragments. */
export const extentRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const { depth, aliases } = extentOf(operation.selectionSet, context, new Map());
    if (depth > limits.depth) context.reportError(exceeded("depth", "depth of the query", depth));
    if (aliases > limits.aliases) context.reportError(exceeded("aliases", "number of aliases", aliases));
  },
});

/** Each fragment is measured once. One that spreads itself, which another rule reports, counts as empty within itself. */
function extentOf(set: SelectionSetNode, context: ValidationContext, fragments: Map<string, Extent>): Extent {
  const total: Extent = { depth: 0, aliases: 0 };
  for (const selection of set.selections) {
    let { depth, aliases }: Extent = { depth: 0, aliases: 0 };
    if (selection.kind === "FragmentSpread") {
      const name = selection.name.value;
      const fragment = context.getFragment(name);
      if (fragment && !fragments.has(name)) {
        fragments.set(name, { depth, aliases });
        fragments.set(name, extentOf(fragment.selectionSet, context, fragments));
      }
      const known = fragments.get(name);
      if (known) ({ depth, aliases } = known);
    } else if (selection.selectionSet) {
      ({ depth, aliases } = extentOf(selection.selectionSet, context, fragments));
    }
    if (selection.kind === "Field") {
      // Introspection describes types, not the graph; graphql itself bounds it.
      depth = selection.name.value.startsWith("__") ? 1 : depth + 1;
      if (selection.alias) aliases++;
    }
    total.depth = Math.max(total.depth, depth);
    total.aliases += aliases;
  }
  return total;
}
