import type { EntityInView, EntitySummary } from "../model/entity.ts";
import type { EntityRef } from "../model/fact.ts";
import { type EntityType, typeOf } from "../model/ids.ts";
import { factsAbout, toRef } from "./facts.ts";
import { all, column, idList, listsById, one, type Reading } from "./snapshot.ts";

const summary = (lang: string): string => `
  SELECT e.id, e.type, e.slug, e.name_${lang} AS name,
         coalesce(d.statement_${lang}, (SELECT definition_${lang} FROM feature WHERE id = e.id)) AS summary
    FROM entity e LEFT JOIN fact d ON d.id = e.definition`;

/** Entities in the order of the ids; unknown ids are skipped. The objects are shared: do not modify them. */
export function entitiesById({ catalog, lang }: Reading, ids: Iterable<string>): Map<string, EntitySummary> {
  const sql = `${summary(lang)} WHERE e.id IN (SELECT value FROM json_each(?))`;
  return catalog.memo.rows(`entity ${lang}`, ids, (missing) => all<EntitySummary>(catalog, sql, idList(missing)));
}

export function entitiesOfType({ catalog, lang }: Reading, type: EntityType): EntitySummary[] {
  return all<EntitySummary>(catalog, `${summary(lang)} WHERE e.type = ? ORDER BY e.ordinal`, type);
}

export function refsById(reading: Reading, ids: Iterable<string>): Map<string, EntityRef> {
  const rows = all<{ id: string; name: string }>(
    reading.catalog,
    `SELECT id, name_${reading.lang} AS name FROM entity WHERE id IN (SELECT value FROM json_each(?))`,
    idList(ids),
  );
  return new Map(rows.map(({ id, name }) => [id, toRef(id, name)]));
}

export function entityById(reading: Reading, id: string): EntityInView | undefined {
  return entitiesWithFacts(reading, [id])[0];
}

/** Entities with their facts, in the order of the ids; unknown ids are skipped. */
export function entitiesWithFacts(reading: Reading, ids: readonly string[]): EntityInView[] {
  const found = entitiesById(reading, ids);
  const aliases = aliasesOf(reading, ids);
  const facts = factsAbout(reading, ids);
  return ids.flatMap((id) => {
    const entity = found.get(id);
    return entity ? [{ ...entity, aliases: aliases.get(id) ?? [], facts: facts.get(id) ?? [] }] : [];
  });
}

/** Existing ids: those among `ids`, in that order; or all of a type; or all. */
export function entityIds({ catalog }: Reading, wanted: { ids?: string[]; type?: EntityType | undefined }): string[] {
  const { ids, type } = wanted;
  if (ids) {
    const sql = "SELECT id FROM entity WHERE id IN (SELECT value FROM json_each(?))";
    const existing = new Set(column<string>(catalog, sql, idList(ids)));
    return ids.filter((id) => existing.has(id));
  }
  return catalog.memo.get(`entity ids ${type}`, () =>
    type === undefined
      ? column<string>(catalog, "SELECT id FROM entity ORDER BY type, ordinal")
      : column<string>(catalog, "SELECT id FROM entity WHERE type = ? ORDER BY ordinal", type),
  );
}

/** Other names of each entity in both languages, the requested language first. */
export function aliasesOf({ catalog, lang }: Reading, ids: readonly string[]): Map<string, string[]> {
  const rows = all<{ entity_id: string; text: string }>(
    catalog,
    `SELECT entity_id, text FROM alias WHERE entity_id IN (SELECT value FROM json_each(?))
      ORDER BY entity_id, lang <> '${lang}', ordinal`,
    idList(ids),
  );
  const aliases = listsById(ids, rows, "entity_id", ({ text }) => text);
  return new Map([...aliases].map(([id, texts]) => [id, [...new Set(texts)]]));
}

/** Slugs of a type in document order. */
export const slugsOfType = ({ catalog }: Pick<Reading, "catalog">, type: EntityType): string[] =>
  column<string>(catalog, "SELECT slug FROM entity WHERE type = ? ORDER BY ordinal", type);

/** Types of entities that only the view of every source may have. */
const typesOfSources: ReadonlySet<EntityType> = new Set(["document", "release"]);

/** The view that has an entity: the one asked for, or else that of every source. */
export function viewWith<R extends Reading>(reading: R, id: string): R {
  if (!typesOfSources.has(typeOf(id))) return reading;
  const own = reading.catalog.memo.get("ids of types of sources", () => {
    const sql = "SELECT id FROM entity WHERE type IN (SELECT value FROM json_each(?))";
    return new Set(column<string>(reading.catalog, sql, idList(typesOfSources)));
  });
  return own.has(id) ? reading : { ...reading, catalog: reading.catalog.whole };
}

export const entityExists = ({ catalog }: Reading, id: string): boolean =>
  one(catalog, "SELECT 1 FROM entity WHERE id = ?", id) !== undefined;
