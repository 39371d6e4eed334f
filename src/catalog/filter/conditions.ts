import { InputError, validNames } from "../../errors.ts";
import type { Language } from "../../language/en/index.ts";
import { wordsIn } from "../../language/index.ts";
import type { FeatureCondition, MeshFilter } from "../../model/filter.ts";
import { type EntityType, entityId, slugOf } from "../../model/ids.ts";
import type { Verdict } from "../../model/mesh.ts";
import { presentLevels, type SupportLevel } from "../../model/value.ts";
import { entitiesById, resolveReference, slugsOfType } from "../entities.ts";
import { all, groupBy, type Reading, single } from "../snapshot.ts";

/** One condition on a mesh, decided by itself. */
export interface Condition {
  readonly sentence: string;
  verdict(mesh: string): Verdict;
  /** The facts that decide it; none where the document is silent. */
  facts(mesh: string): readonly string[];
}

/** Conditions as the filter combines them, in the caller's order. */
export type Clause =
  | Condition
  | { readonly all: readonly Clause[] }
  | { readonly any: readonly Clause[] }
  | { readonly not: Clause };

/** Where in the input something stands, so that an error can say so. */
export type Path = readonly (string | number)[];

/** How each key of a filter becomes conditions. */
const registry: {
  [K in keyof MeshFilter]-?: (reading: Reading, value: NonNullable<MeshFilter[K]>, path: Path) => Clause;
} = {
  and: (reading, filters, path) => ({ all: filters.map((each, index) => toClause(reading, each, [...path, index])) }),
  or: (reading, filters, path) => ({ any: filters.map((each, index) => toClause(reading, each, [...path, index])) }),
  not: (reading, filter, path) => ({ not: toClause(reading, filter, path) }),
  features: (reading, lists, path) => quantified(lists, path, (item, at) => featureCondition(reading, item, at)),
  modes: (reading, lists, path) => quantified(lists, path, (item, at) => modeCondition(reading, item, at)),
  dimension: dimensionClause,
  cncfStatus: (reading, filter) => {
    const sql = `SELECT id AS mesh, cncf_status AS value, cncf_status_fact AS fact FROM mesh WHERE cncf_status IS NOT NULL`;
    return membership(wordsOf(reading), wordsOf(reading).cncfStatus, filter, stated(reading, sql));
  },
  status: (reading, filter) => {
    const sql = `SELECT id AS mesh, status AS value, status_fact AS fact FROM mesh WHERE status IS NOT NULL`;
    const upperCase = { in: filter.in?.map(toUpperCase), notIn: filter.notIn?.map(toUpperCase) };
    return membership(wordsOf(reading), wordsOf(reading).projectStatus, upperCase, stated(reading, sql));
  },
  firstRelease: (reading, bounds) => {
    const sql =
      "SELECT id AS mesh, first_release AS value, first_release_fact AS fact FROM mesh WHERE first_release IS NOT NULL";
    return within(wordsOf(reading), wordsOf(reading).firstRelease, bounds, stated(reading, sql));
  },
  score: (reading, { criterion, ...bounds }, path) => {
    const { id, name } = named(reading, "criterion", criterion, [...path, "criterion"]);
    const sql = "SELECT mesh_id AS mesh, value, fact_id AS fact FROM score WHERE criterion = ?";
    return within(wordsOf(reading), wordsOf(reading).score(name), bounds, stated(reading, sql, slugOf(id)));
  },
  id: idClause,
  text: textCondition,
};

/** A filter as conditions; the keys of one object are ANDed. Throws an `InputError` for unknown names. */
export function toClause(reading: Reading, filter: MeshFilter, path: Path): Clause {
  const keys = (Object.keys(filter) as (keyof MeshFilter)[]).filter((key) => filter[key] !== undefined);
  return { all: keys.map((key) => registry[key](reading, filter[key] as never, [...path, key])) };
}

const wordsOf = ({ lang }: Reading): Language["filter"] => wordsIn(lang).filter;
const toUpperCase = (value: string): string => value.toUpperCase();

/** What the document states of a mesh on one subject, and the facts that state it. */
interface Stated<T> {
  readonly values: readonly T[];
  readonly facts: readonly string[];
}

/** What the document states by mesh; those on which it is silent are missing. Kept, as many conditions ask for it. */
function stated<T>({ catalog }: Reading, sql: string, ...parameters: string[]): ReadonlyMap<string, Stated<T>> {
  return catalog.memo.get(`stated ${JSON.stringify([sql, ...parameters])}`, () => {
    const rows = all<{ mesh: string; value: T; fact: string | null }>(catalog, sql, ...parameters);
    return new Map(
      [...groupBy(rows, ({ mesh }) => mesh)].map(([mesh, list]) => [
        mesh,
        { values: list.map(({ value }) => value), facts: [...new Set(list.flatMap(({ fact }) => fact ?? []))] },
      ]),
    );
  });
}

/** A condition on what is stated, with the verdict on meshes of which nothing is. */
const condition = <T>(
  sentence: string,
  byMesh: ReadonlyMap<string, Stated<T>>,
  holds: (values: readonly T[]) => boolean,
  silence: Verdict = "UNKNOWN",
): Condition => ({
  sentence,
  verdict(mesh) {
    const found = byMesh.get(mesh);
    if (!found) return silence;
    return holds(found.values) ? "PASS" : "FAIL";
  },
  facts: (mesh) => byMesh.get(mesh)?.facts ?? [],
});

interface Quantified<T> {
  all?: readonly T[] | undefined;
  any?: readonly T[] | undefined;
  none?: readonly T[] | undefined;
}

function quantified<T>(lists: Quantified<T>, path: Path, make: (item: T, path: Path) => Condition): Clause {
  const made = (key: keyof Quantified<T>) => lists[key]?.map((item, index) => make(item, [...path, key, index]));
  const [every, any, none] = [made("all"), made("any"), made("none")];
  return { all: [...(every ?? []), ...(any ? [{ any }] : []), ...(none ? [{ not: { any: none } }] : [])] };
}

/** Whether the mesh has the feature at one of the levels. Asking for UNKNOWN is asking for silence, so always decided. */
function featureCondition(reading: Reading, { id: reference, support }: FeatureCondition, path: Path): Condition {
  const { id, name } = named(reading, "feature", reference, [...path, "id"]);
  const levels: readonly SupportLevel[] = support ?? presentLevels;
  const words = wordsOf(reading);
  return condition(
    support ? words.featureIs(name, support) : words.hasFeature(name),
    stated<SupportLevel>(
      reading,
      `SELECT mesh_id AS mesh, support AS value, fact_id AS fact FROM feature_support
        WHERE feature_id = ? ORDER BY mesh_id, mode, layer`,
      id,
    ),
    (values) => values.some((value) => levels.includes(value)),
    levels.includes("UNKNOWN") ? "PASS" : "UNKNOWN",
  );
}

function modeCondition(reading: Reading, reference: string, path: Path): Condition {
  const { id, name } = named(reading, "mode", reference, path);
  const sql = "SELECT mesh_id AS mesh, 1 AS value, fact_id AS fact FROM mesh_mode WHERE mode_id = ?";
  return condition(wordsOf(reading).runsIn(name), stated(reading, sql, id), () => true);
}

interface Membership<T> {
  in?: readonly T[] | undefined;
  notIn?: readonly T[] | undefined;
}

/** `in` and `notIn` of one subject, as one condition each. */
function membership<T extends string>(
  words: Language["filter"],
  subject: string,
  { in: wanted, notIn: unwanted }: Membership<T>,
  byMesh: ReadonlyMap<string, Stated<T>>,
  label = (value: T): string => value,
): Clause {
  const isAmong = (list: readonly T[]) => {
    const set = new Set(list);
    return (values: readonly T[]): boolean => values.some((value) => set.has(value));
  };
  const clauses: Clause[] = [];
  if (wanted) clauses.push(condition(words.isOneOf(subject, wanted.map(label)), byMesh, isAmong(wanted)));
  if (unwanted) {
    const isUnwanted = isAmong(unwanted);
    clauses.push(condition(words.isNoneOf(subject, unwanted.map(label)), byMesh, (values) => !isUnwanted(values)));
  }
  return { all: clauses };
}

interface Bounds {
  gte?: number | undefined;
  lte?: number | undefined;
}

const within = (
  words: Language["filter"],
  subject: string,
  { gte, lte }: Bounds,
  byMesh: ReadonlyMap<string, Stated<number>>,
): Condition =>
  condition(words.isWithin(subject, gte, lte), byMesh, (values) =>
    values.some((value) => (gte === undefined || value >= gte) && (lte === undefined || value <= lte)),
  );

function dimensionClause(reading: Reading, filter: NonNullable<MeshFilter["dimension"]>, path: Path): Clause {
  const { catalog, lang } = reading;
  const row = "SELECT levels FROM dimension WHERE comparison = 'meshes' AND slug = ?";
  const levels = single<string | undefined>(catalog, row, filter.id);
  if (levels === undefined) {
    const dimensions = slugsOfType(reading, "dimension").filter((slug) => !slug.includes("."));
    throw unknownName(`dimension \`${filter.id}\``, [...path, "id"], dimensions, filter.id);
  }
  const known = JSON.parse(levels) as { value: string; en: string; zh: string }[];
  const upperCase = (key: "in" | "notIn") =>
    filter[key]?.map((each, index) => {
      const value = String(each);
      const valid = known.map((level) => level.value);
      if (valid.length === 0 || valid.includes(value.toUpperCase())) return value.toUpperCase();
      const message = `Unknown value \`${value}\` of dimension \`${filter.id}\`.`;
      throw unknownName(`value \`${value}\``, [...path, key, index], valid, value, message);
    });
  const id = entityId("dimension", filter.id);
  const words = wordsOf(reading);
  return membership(
    words,
    words.dimension(entitiesById(reading, [id]).get(id)?.name ?? id),
    { in: upperCase("in"), notIn: upperCase("notIn") },
    stated(
      reading,
      "SELECT mesh_id AS mesh, token AS value, fact_id AS fact FROM dimension_token WHERE dimension = ? ORDER BY token",
      filter.id,
    ),
    (value) => known.find((level) => level.value === value)?.[lang] ?? value,
  );
}

/** Which mesh it is needs no document: always decided. */
function idClause(reading: Reading, filter: NonNullable<MeshFilter["id"]>, path: Path): Clause {
  const words = wordsOf(reading);
  const clauses = (["in", "notIn"] as const).flatMap((key): Condition[] => {
    const meshes = filter[key]?.map((reference, index) => named(reading, "mesh", reference, [...path, key, index]));
    if (!meshes) return [];
    const ids = new Set(meshes.map(({ id }) => id));
    const names = meshes.map(({ name }) => name);
    const sentence = key === "in" ? words.isOneOf(words.mesh, names) : words.isNoneOf(words.mesh, names);
    return [{ sentence, verdict: (mesh) => (ids.has(mesh) === (key === "in") ? "PASS" : "FAIL"), facts: () => [] }];
  });
  return { all: clauses };
}

/** Names need no document either. */
function textCondition(reading: Reading, text: string): Condition {
  const names = stated<string>(
    reading,
    `SELECT id AS mesh, name_en AS value, NULL AS fact FROM mesh
      UNION ALL SELECT id, name_zh, NULL FROM mesh
      UNION ALL SELECT m.id, a.text, NULL FROM mesh m JOIN alias a ON a.entity_id = m.id`,
  );
  const wanted = text.toLowerCase();
  const contains = (values: readonly string[]) => values.some((value) => value.toLowerCase().includes(wanted));
  return condition(wordsOf(reading).nameContains(text), names, contains, "FAIL");
}

/** The entity that a reference denotes, and its name. */
function named(reading: Reading, type: EntityType, reference: string, path: Path): { id: string; name: string } {
  const id = resolveReference(reading, type, reference, path);
  return { id, name: entitiesById(reading, [id]).get(id)!.name };
}

const unknownName = (what: string, path: Path, valid: readonly string[], wrong: string, message?: string): InputError =>
  new InputError(message ?? `Unknown ${what}.`, [
    { path: path.join("."), message: `unknown ${what}`, fix: validNames(valid, wrong) },
  ]);
