import { InputError, unknownName, validNames } from "../../errors.ts";
import type { Language } from "../../language/en/index.ts";
import { wordsIn } from "../../language/index.ts";
import { comparableName } from "../../language/normalized.ts";
import type { FeatureCondition, MeshFilter } from "../../model/filter.ts";
import { type EntityType, slugOf } from "../../model/ids.ts";
import { presentLevels, type SupportLevel } from "../../model/value.ts";
import type { Verdict } from "../../model/verdict.ts";
import { entitiesById, slugsOfType } from "../entities.ts";
import { nameAmong, resolveReference } from "../references.ts";
import { all, type Reading, single } from "../snapshot.ts";
import { type Stated, supportWithin } from "./support.ts";

/** One condition on a mesh, decided independently of all others. */
export interface Condition {
  readonly sentence: string;
  verdict(mesh: string): Verdict;
  /** The facts that decide it; none where the document is silent. */
  facts(mesh: string): readonly string[];
}

/** Where something is in the input, for error messages. */
export type InputPath = readonly (string | number)[];

const wordsOf = ({ lang }: Reading): Language["filter"] => wordsIn(lang).filter;

/** What the document states, by mesh; meshes on which it is silent are absent. Cached, since many conditions need it. */
function stated<T>({ catalog }: Reading, sql: string, ...parameters: string[]): ReadonlyMap<string, Stated<T>> {
  return catalog.memo.get(`stated ${JSON.stringify([sql, ...parameters])}`, () => {
    const byMesh = new Map<string, { values: T[]; facts: string[] }>();
    const rows = all<{ mesh: string; value: T; fact: string | null }>(catalog, sql, ...parameters);
    for (const { mesh, value, fact } of rows) {
      const found = byMesh.get(mesh) ?? { values: [], facts: [] };
      byMesh.set(mesh, found);
      found.values.push(value);
      if (fact !== null && !found.facts.includes(fact)) found.facts.push(fact);
    }
    return byMesh;
  });
}

/** A condition on what is stated; `silence` is the verdict on meshes for which nothing is. */
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

/**
 * Whether the mesh has the feature at one of the levels, on the whole or within a mode or layer. UNKNOWN asks whether
 * facts are silent, which is always decided.
 */
export function hasFeature(reading: Reading, wanted: FeatureCondition, path: InputPath): Condition {
  const { id, name } = named(reading, "feature", wanted.id, [...path, "id"]);
  const mode = wanted.mode === undefined ? undefined : named(reading, "mode", wanted.mode, [...path, "mode"]);
  const { support, layer } = wanted;
  const levels: readonly SupportLevel[] = support ?? presentLevels;
  const words = wordsOf(reading);
  const scope = { mode: mode?.name, layer };
  return condition(
    support ? words.featureIs(name, support, scope) : words.hasFeature(name, scope),
    supportWithin(reading, id, { mode: mode && slugOf(mode.id), layer }),
    (values) => values.some((value) => levels.includes(value)),
    levels.includes("UNKNOWN") ? "PASS" : "UNKNOWN",
  );
}

export function runsInMode(reading: Reading, reference: string, path: InputPath): Condition {
  const { id, name } = named(reading, "mode", reference, path);
  const sql = "SELECT mesh_id AS mesh, 1 AS value, fact_id AS fact FROM mesh_mode WHERE mode_id = ?";
  return condition(wordsOf(reading).runsIn(name), stated(reading, sql, id), () => true);
}

interface Membership<T> {
  in?: readonly T[] | undefined;
  notIn?: readonly T[] | undefined;
}

/** One condition each for `in` and `notIn`. */
function membership(
  { lang }: Reading,
  subject: string,
  { in: wanted, notIn: unwanted }: Membership<string>,
  byMesh: ReadonlyMap<string, Stated<string>>,
  label = (value: string): string => value,
): Condition[] {
  const words = wordsIn(lang).filter;
  const isAmong = (list: readonly string[]) => {
    const set = new Set(list);
    return (values: readonly string[]): boolean => values.some((value) => set.has(value));
  };
  const conditions: Condition[] = [];
  if (wanted) conditions.push(condition(words.isOneOf(subject, wanted.map(label)), byMesh, isAmong(wanted)));
  if (unwanted) {
    const isUnwanted = isAmong(unwanted);
    conditions.push(condition(words.isNoneOf(subject, unwanted.map(label)), byMesh, (values) => !isUnwanted(values)));
  }
  return conditions;
}

export function hasCncfStatus(reading: Reading, filter: NonNullable<MeshFilter["cncfStatus"]>): Condition[] {
  const sql = `SELECT id AS mesh, cncf_status AS value, cncf_status_fact AS fact FROM mesh WHERE cncf_status IS NOT NULL`;
  return membership(reading, wordsOf(reading).cncfStatus, filter, stated(reading, sql));
}

export function hasStatus(reading: Reading, filter: NonNullable<MeshFilter["status"]>, path: InputPath): Condition[] {
  const sql = `SELECT id AS mesh, status AS value, status_fact AS fact FROM mesh WHERE status IS NOT NULL`;
  const statuses = stated<string>(reading, sql);
  const valid = new Set([...statuses.values()].flatMap(({ values }) => values));
  const known = (key: "in" | "notIn") =>
    filter[key]?.map((value, index) => valueAmong([...valid], value, "project status", [...path, key, index]));
  return membership(reading, wordsOf(reading).projectStatus, { in: known("in"), notIn: known("notIn") }, statuses);
}

interface Bounds {
  gte?: number | undefined;
  lte?: number | undefined;
}

const within = (
  { lang }: Reading,
  subject: string,
  { gte, lte }: Bounds,
  byMesh: ReadonlyMap<string, Stated<number>>,
): Condition =>
  condition(wordsIn(lang).filter.isWithin(subject, gte, lte), byMesh, (values) =>
    values.some((value) => (gte === undefined || value >= gte) && (lte === undefined || value <= lte)),
  );

export function firstReleased(reading: Reading, bounds: Bounds): Condition {
  const sql = `SELECT id AS mesh, first_release AS value, first_release_fact AS fact FROM mesh
    WHERE first_release IS NOT NULL`;
  return within(reading, wordsOf(reading).firstRelease, bounds, stated(reading, sql));
}

export function scores(
  reading: Reading,
  { criterion, ...bounds }: NonNullable<MeshFilter["score"]>,
  path: InputPath,
): Condition {
  const { id, name } = named(reading, "criterion", criterion, [...path, "criterion"]);
  const sql = "SELECT mesh_id AS mesh, value, fact_id AS fact FROM score WHERE criterion = ?";
  return within(reading, wordsOf(reading).score(name), bounds, stated(reading, sql, slugOf(id)));
}

export function hasValue(reading: Reading, filter: NonNullable<MeshFilter["dimension"]>, path: InputPath): Condition[] {
  const { catalog, lang } = reading;
  const { id, name } = named(reading, "dimension", filter.id, [...path, "id"]);
  const row = "SELECT levels FROM dimension WHERE comparison = 'meshes' AND entity_id = ?";
  const levels = single<string | undefined>(catalog, row, id);
  if (levels === undefined) {
    const dimensions = slugsOfType(reading, "dimension").filter((slug) => !slug.includes("."));
    throw unknownName("dimension", filter.id, [...path, "id"].join("."), validNames(dimensions, filter.id));
  }
  const labels = JSON.parse(levels) as { value: string; en: string; zh: string }[];
  const upperCase = (key: "in" | "notIn") =>
    filter[key]?.map((each, index) => {
      const value = String(each);
      const valid = labels.map((level) => level.value);
      if (valid.length === 0) return value.toUpperCase();
      return valueAmong(valid, value, `dimension \`${filter.id}\``, [...path, key, index]);
    });
  return membership(
    reading,
    wordsOf(reading).dimension(name),
    { in: upperCase("in"), notIn: upperCase("notIn") },
    stated(
      reading,
      "SELECT mesh_id AS mesh, token AS value, fact_id AS fact FROM dimension_token WHERE dimension = ? ORDER BY token",
      slugOf(id),
    ),
    (value) => labels.find((level) => level.value === value)?.[lang] ?? value,
  );
}

/** The identity of a mesh doesn't depend on the document, so this is always decided. */
export function isMesh(reading: Reading, filter: NonNullable<MeshFilter["id"]>, path: InputPath): Condition[] {
  const words = wordsOf(reading);
  return (["in", "notIn"] as const).flatMap((key): Condition[] => {
    const meshes = filter[key]?.map((reference, index) => named(reading, "mesh", reference, [...path, key, index]));
    if (!meshes) return [];
    const ids = new Set(meshes.map(({ id }) => id));
    const names = meshes.map(({ name }) => name);
    const sentence = key === "in" ? words.isOneOf(words.mesh, names) : words.isNoneOf(words.mesh, names);
    return [{ sentence, verdict: (mesh) => (ids.has(mesh) === (key === "in") ? "PASS" : "FAIL"), facts: () => [] }];
  });
}

/** Names don't depend on the document either. */
export function nameContains(reading: Reading, text: string): Condition {
  const names = stated<string>(
    reading,
    `SELECT id AS mesh, name_en AS value, NULL AS fact FROM mesh
      UNION ALL SELECT id, name_zh, NULL FROM mesh
      UNION ALL SELECT m.id, a.text, NULL FROM mesh m JOIN alias a ON a.entity_id = m.id`,
  );
  const wanted = comparableName(text);
  const contains = (values: readonly string[]) => values.some((value) => comparableName(value).includes(wanted));
  return condition(wordsOf(reading).nameContains(text), names, contains, "FAIL");
}

/** The one of the valid values that is meant. */
function valueAmong(valid: readonly string[], value: string, of: string, path: InputPath): string {
  const found = nameAmong(valid, value);
  if (found !== undefined) return found;
  throw new InputError(`Unknown value \`${value}\` of ${of}.`, [
    { path: path.join("."), message: `unknown value \`${value}\``, fix: validNames(valid, value) },
  ]);
}

/** The entity that a reference denotes, and its name. */
function named(reading: Reading, type: EntityType, reference: string, path: InputPath): { id: string; name: string } {
  const id = resolveReference(reading, type, reference, path);
  return { id, name: entitiesById(reading, [id]).get(id)!.name };
}
