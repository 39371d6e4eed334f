import type { FeatureCondition, MeshFilter } from "../../model/filter.ts";
import { type EntityType, slugOf } from "../../model/ids.ts";
import { resolveReference } from "../references.ts";
import type { Reading } from "../snapshot.ts";
import type { InputPath } from "./conditions.ts";

type Lists<T> = { [name: string]: T[] | undefined };

/** A filter with slugs in place of the names by which features, modes, criteria and meshes were called. */
export function resolveFilter(reading: Reading, filter: MeshFilter, path: InputPath): MeshFilter {
  const slug = (type: EntityType, reference: string, at: InputPath): string => {
    const id = resolveReference(reading, type, reference, [...path, ...at]);
    // What was a feature in an earlier version is still called by its name of then.
    return id.startsWith(`${type}:`) ? slugOf(id) : reference;
  };
  /** Each item of each list, which stands at `key` of the filter. */
  const mapped = <T>(lists: Lists<T>, key: string, each: (item: T, at: InputPath) => T): Lists<T> =>
    Object.fromEntries(
      Object.entries(lists).map(([name, items]) => [name, items?.map((item, index) => each(item, [key, name, index]))]),
    );
  const inner = (filters: readonly MeshFilter[], key: string): MeshFilter[] =>
    filters.map((each, index) => resolveFilter(reading, each, [...path, key, index]));
  const { and, or, not, features, modes, score, id } = filter;
  return {
    ...filter,
    ...(and && { and: inner(and, "and") }),
    ...(or && { or: inner(or, "or") }),
    ...(not && { not: resolveFilter(reading, not, [...path, "not"]) }),
    ...(features && {
      features: mapped<FeatureCondition>(features, "features", (item, at) => ({
        ...item,
        id: slug("feature", item.id, [...at, "id"]),
        ...(item.mode !== undefined && { mode: slug("mode", item.mode, [...at, "mode"]) }),
      })),
    }),
    ...(modes && { modes: mapped<string>(modes, "modes", (item, at) => slug("mode", item, at)) }),
    ...(score && { score: { ...score, criterion: slug("criterion", score.criterion, ["score", "criterion"]) } }),
    ...(id && { id: mapped<string>(id, "id", (item, at) => slug("mesh", item, at)) }),
  };
}
