import { unknownName, validNames } from "../errors.ts";
import { comparableName } from "../language/normalized.ts";
import { type EntityType, entityTypes, slugOf } from "../model/ids.ts";
import { predicates } from "./documents.ts";
import { entityExists, slugsOfType } from "./entities.ts";
import { factOrdinal } from "./facts.ts";
import { all, type Reading } from "./snapshot.ts";

/** How names are compared: in any case, with spaces, hyphens or underscores between words. */
const folded = (name: string): string =>
  comparableName(name)
    .trim()
    .replace(/[\s_-]+/g, "-");

/** The one of the valid names that is meant. */
export function nameAmong<T extends string>(valid: Iterable<T>, name: string): T | undefined {
  const names = [...valid];
  return names.find((each) => each === name) ?? names.find((each) => folded(each) === folded(name));
}

/** The entity that a reference denotes: by global id, slug, name or alias. Undefined if there is none, or several. */
export function idOf(reading: Reading, type: EntityType, reference: string): string | undefined {
  const [id, ...others] = idsNamed(reading, type, reference);
  return others.length === 0 ? id : undefined;
}

/** The entities of a type that a reference may mean: the one with this global id or slug, or all with this name or alias. */
export function idsNamed(reading: Reading, type: EntityType, reference: string): readonly string[] {
  const colon = reference.indexOf(":");
  const prefix = colon < 0 ? undefined : nameAmong(entityTypes, reference.slice(0, colon));
  if (prefix !== undefined && prefix !== type) return type === "feature" ? formerFeature(reading, reference) : [];
  const name = prefix === undefined ? reference : reference.slice(colon + 1);
  const id = `${type}:${name}`;
  return entityExists(reading, id) ? [id] : (idsByName(reading, type).get(folded(name)) ?? []);
}

/** The entity that a global id denotes, with a slug, name or alias after its type. */
export function entityIdOf(reading: Reading, id: string): string | undefined {
  const type = nameAmong(entityTypes, id.slice(0, id.indexOf(":")));
  return type && idOf(reading, type, id);
}

/** The id of a fact, which may be in another case. */
export const factIdOf = (reading: Reading, id: string): string | undefined =>
  [id, id.toLowerCase()].find((each) => factOrdinal(reading, each) !== undefined);

/** The id of the entity that an input refers to. `path` locates the reference in the input. */
export function resolveReference(
  reading: Reading,
  type: EntityType,
  reference: string,
  path: readonly (string | number)[],
): string {
  const id = idOf(reading, type, reference);
  if (id !== undefined) return id;
  throw unknownName(type, reference, path.join("."), validNames(slugsOfType(reading, type), slugOf(reference)));
}

export function resolvePredicate(reading: Reading, name: string): string {
  const valid = predicates(reading);
  const predicate = nameAmong(valid, name);
  if (predicate === undefined) throw unknownName("predicate", name, "predicate", validNames(valid, name));
  return predicate;
}

/** Slugs come before names. */
function idsByName({ catalog }: Pick<Reading, "catalog">, type: EntityType): ReadonlyMap<string, readonly string[]> {
  return catalog.memo.get(`ids by name ${type}`, () => {
    const named = all<{ id: string; name: string }>(
      catalog,
      `WITH typed AS (SELECT id, name_en, name_zh FROM entity WHERE type = ?)
        SELECT id, name_en AS name FROM typed UNION SELECT id, name_zh FROM typed
         UNION SELECT id, text FROM typed JOIN alias ON entity_id = id`,
      type,
    );
    const ids = new Map<string, string[]>();
    for (const { id, name } of named) ids.set(folded(name), [...new Set([...(ids.get(folded(name)) ?? []), id])]);
    if (type === "feature") for (const { slug, id } of formerFeatures({ catalog })) ids.set(folded(slug), [id]);
    for (const slug of slugsOfType({ catalog }, type)) ids.set(folded(slug), [`${type}:${slug}`]);
    return ids;
  });
}

/** What the features of earlier versions became, by their slugs. */
const formerFeatures = ({ catalog }: Pick<Reading, "catalog">): { slug: string; id: string }[] =>
  all(catalog, "SELECT slug, entity_id AS id FROM former_feature");

/** What a feature of an earlier version became is still taken for one, by its own id. */
const formerFeature = (reading: Reading, reference: string): string[] =>
  [...new Set(formerFeatures(reading).map(({ id }) => id))].filter((id) => folded(id) === folded(reference));
