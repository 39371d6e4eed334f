import { GraphQLError, type SelectionSetNode, type ValidationContext, type ValidationRule } from "graphql";

/** Upper limits on a request. */
export const limits = {
  bodyBytes: 256 * 1024,
  queryBytes: 10 * 1024,
  /** Names, numbers, strings and punctuators in a document. */
  tokens: 2_000,
  /** Levels of brackets in a query, or of objects and lists in its variables. */
  nesting: 64,
  /** Levels of fields, from the root field to the leaf. */
  depth: 12,
  aliases: 50,
  /** See `@cost` in the schema. */
  cost: 60_000,
  ids: 100,
} as const;

/** An error with the exceeded limit and, if it was computed, the actual value. */
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

/** A validation rule that limits the depth and the number of aliases of each operation, including its fragments. */
export const extentRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const { depth, aliases } = extentOf(operation.selectionSet, context, new Map());
    if (depth > limits.depth) context.reportError(exceeded("depth", "depth of the query", depth));
    if (aliases > limits.aliases) context.reportError(exceeded("aliases", "number of aliases", aliases));
  },
});

/** Visits each fragment once. A fragment that spreads itself, which another rule reports, counts as empty within itself. */
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
      ({ depth, aliases } = fragments.get(name) ?? { depth, aliases });
    } else if (selection.selectionSet) {
      ({ depth, aliases } = extentOf(selection.selectionSet, context, fragments));
    }
    if (selection.kind === "Field") {
      // graphql-js limits introspection itself.
      depth = selection.name.value.startsWith("__") ? 1 : depth + 1;
      if (selection.alias) aliases++;
    }
    total.depth = Math.max(total.depth, depth);
    total.aliases += aliases;
  }
  return total;
}
