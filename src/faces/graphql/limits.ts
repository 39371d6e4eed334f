import { type DocumentNode, GraphQLError, Kind, type SelectionSetNode } from "graphql";
import { maxValues } from "../../model/nesting.ts";

/** Upper limits on a request. */
export const limits = {
  bodyBytes: 256 * 1024,
  queryBytes: 10 * 1024,
  /** Names, numbers, strings and punctuators in a document. */
  tokens: 2_000,
  /** Levels of brackets in a query, or of objects and lists in its variables. */
  nesting: 64,
  /** Values in the variables, counting objects and lists and what they hold. */
  values: maxValues,
  /** Levels of fields, from the root field to the leaf. */
  depth: 12,
  aliases: 50,
  /** Fields and fragments between two brackets. */
  selections: 100,
  /** Fields of an operation, with fragments written out. */
  fields: 2_000,
  /** Pairs of fields with the same response name, which must be shown not to conflict. */
  comparisons: 5_000,
  /** See `@cost` in the schema. */
  cost: 60_000,
  ids: 100,
} as const;

/** Maximum number of errors in a response that are about one document and its variables. */
export const maxErrors = 20;

/** An error with the exceeded limit and, if it was computed, the actual value. */
export function exceeded(bound: keyof typeof limits, what: string, actual?: number): GraphQLError {
  const limit = limits[bound];
  const is = actual === undefined ? "" : ` is ${actual} and`;
  return new GraphQLError(`The ${what}${is} exceeds the limit of ${limit}.`, {
    extensions: {
      code: "LIMIT_EXCEEDED",
      fix: `Reduce it to at most ${limit}.`,
      bound,
      limit,
      ...(actual !== undefined && { actual }),
    },
  });
}

/**
 * Limits what makes a document expensive to validate or execute: comparing the fields of a selection with each other takes
 * quadratic time. Visits each selection once, before anything else does.
 */
export function checkExtent({ definitions }: DocumentNode): void {
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const extents = new Map<string, Extent>();
  let fields = 0;
  let comparisons = 0;
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const { depth, aliases } = extentOf(definition.selectionSet);
      if (depth > limits.depth) throw exceeded("depth", "depth of the query", depth);
      if (aliases > limits.aliases) throw exceeded("aliases", "number of aliases", aliases);
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) extentOfFragment(definition.name.value);
    else continue;
    // Unused fragments are validated too.
    fields = comparisons = 0;
    compare([definition.selectionSet], limits.depth);
  }

  /** A fragment that spreads itself, which a validation rule reports, counts as empty within itself. */
  function extentOfFragment(name: string): Extent {
    const fragment = fragments.get(name);
    if (fragment && !extents.has(name)) {
      extents.set(name, none);
      extents.set(name, extentOf(fragment.selectionSet));
    }
    return extents.get(name) ?? none;
  }

  /** Counts the fields as executed, merged by response name, and the pairs that validation compares. */
  function compare(sets: readonly SelectionSetNode[], levels: number): void {
    const merged = new Map<string, SelectionSetNode[]>();
    const spread = new Set<string>();
    const sizes = new Map<string, number>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          const size = (sizes.get(key) ?? 0) + 1;
          sizes.set(key, size);
          fields++;
          comparisons += size - 1;
          if (selection.selectionSet) merged.set(key, [...(merged.get(key) ?? []), selection.selectionSet]);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
        else {
          const { value } = selection.name;
          const fragment = fragments.get(value);
          if (fragment && !spread.has(value)) {
            spread.add(value);
            collect(fragment.selectionSet);
          }
        }
      }
    };
    sets.forEach(collect);
    if (fields > limits.fields) throw exceeded("fields", "number of fields, with fragments written out,", fields);
    if (comparisons > limits.comparisons)
      throw exceeded(
        "comparisons",
        "number of comparisons between fields that are selected more than once",
        comparisons,
      );
    if (levels > 0) for (const inner of merged.values()) compare(inner, levels - 1);
  }

  function extentOf({ selections }: SelectionSetNode): Extent {
    if (selections.length > limits.selections)
      throw exceeded("selections", "number of fields and fragments in one selection", selections.length);
    const total = { ...none };
    for (const selection of selections) {
      let { depth, aliases } =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? extentOfFragment(selection.name.value)
          : selection.selectionSet
            ? extentOf(selection.selectionSet)
            : none;
      if (selection.kind === Kind.FIELD) {
        // graphql-js limits introspection itself.
        depth = selection.name.value.startsWith("__") ? 1 : depth + 1;
        if (selection.alias) aliases++;
      }
      total.depth = Math.max(total.depth, depth);
      total.aliases += aliases;
    }
    return total;
  }
}

interface Extent {
  depth: number;
  aliases: number;
}

const none: Readonly<Extent> = { depth: 0, aliases: 0 };
