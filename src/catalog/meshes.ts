import type { EntityRef } from "../model/fact.ts";
import type { InstallGuide, Mesh, MeshFeature, MeshScore, MeshSummary } from "../model/mesh.ts";
import { aliasesOf } from "./entities.ts";
import { factsAbout, toRef } from "./facts.ts";
import { all, column, groupBy, idList, listsById, type Reading } from "./snapshot.ts";

/** A mesh as a row of a page. */
export type MeshOverview = MeshSummary & Pick<Mesh, "publishedTotal" | "computedTotal">;

/** What stands in one row for each mesh, kept. It is shared: do not change it. */
export function meshOverviews({ catalog, lang }: Reading, ids: Iterable<string>): Map<string, MeshOverview> {
  const sql = "SELECT overview FROM mesh_overview WHERE lang = ? AND mesh_id IN (SELECT value FROM json_each(?))";
  return catalog.memo.rows(`mesh overview ${lang}`, ids, (missing) => {
    // Parsed together, which takes half as long.
    return JSON.parse(`[${column<string>(catalog, sql, lang, idList(missing)).join()}]`) as MeshOverview[];
  });
}

const toSummary = (overview: MeshOverview): MeshSummary => ({
  id: overview.id,
  slug: overview.slug,
  name: overview.name,
  summary: overview.summary,
  status: overview.status,
  cncfStatus: overview.cncfStatus,
  firstRelease: overview.firstRelease,
  vendors: overview.vendors,
  languages: overview.languages,
  dataPlane: overview.dataPlane,
  modes: overview.modes,
});

export function meshSummaries(reading: Reading, ids: Iterable<string>): Map<string, MeshSummary> {
  return new Map([...meshOverviews(reading, ids)].map(([id, overview]) => [id, toSummary(overview)]));
}

/** Whole meshes, each part read for all of them at once. */
export function meshes(reading: Reading, ids: readonly string[]): Map<string, Mesh> {
  const rows = meshOverviews(reading, ids);
  const existing = [...rows.keys()];
  const aliases = aliasesOf(reading, existing);
  const features = featuresOf(reading, existing);
  const facts = factsAbout(reading, existing);
  const scores = scoresOf(reading, existing);
  const guides = guidesFor(reading, existing);
  const components = componentsOf(reading, existing);
  return new Map(
    [...rows].map(([id, overview]) => {
      const about = facts.get(id) ?? [];
      const mesh: Mesh = {
        ...toSummary(overview),
        aliases: aliases.get(id) ?? [],
        features: features.get(id) ?? [],
        advantages: about.filter(({ kind }) => kind === "ADVANTAGE"),
        disadvantages: about.filter(({ kind }) => kind === "DISADVANTAGE"),
        components: components.get(id) ?? [],
        scores: scores.get(id) ?? [],
        publishedTotal: overview.publishedTotal,
        computedTotal: overview.computedTotal,
        installGuides: guides.get(id) ?? [],
        facts: about.map((fact) => fact.id),
      };
      return [id, mesh] as const;
    }),
  );
}

/** Components of each entity and the components of these, by has-component and part-of. */
export function componentsOf({ catalog, lang }: Reading, ids: readonly string[]): Map<string, EntityRef[]> {
  const rows = all<{ whole: string; id: string; name: string }>(
    catalog,
    `WITH RECURSIVE part (whole, id) AS (
       SELECT value, value FROM json_each(?)
        UNION
       SELECT p.whole, f.object FROM part p JOIN fact f ON f.subject = p.id AND f.predicate = 'has-component'
        UNION
       SELECT p.whole, f.subject FROM part p JOIN fact f ON f.object = p.id AND f.predicate = 'part-of'
     )
     SELECT p.whole, e.id, e.name_${lang} AS name FROM part p JOIN entity e ON e.id = p.id
      WHERE p.id <> p.whole ORDER BY p.whole, e.ordinal`,
    idList(ids),
  );
  return listsById(ids, rows, "whole", ({ id, name }) => toRef(id, name));
}

export function featuresOf({ catalog }: Reading, ids: readonly string[]): Map<string, MeshFeature[]> {
  const rows = all<MeshFeature & { mesh_id: string; mode: string; layer: string }>(
    catalog,
    `SELECT s.mesh_id, substr(s.feature_id, 9) AS feature, s.support, s.mode, s.layer, s.fact_id AS fact
       FROM feature_support s JOIN feature f ON f.id = s.feature_id
      WHERE s.mesh_id IN (SELECT value FROM json_each(?)) ORDER BY s.mesh_id, f.ordinal, s.mode, s.layer`,
    idList(ids),
  );
  return listsById(ids, rows, "mesh_id", ({ mesh_id: _, ...row }) => limited(row));
}

/** Leaves out the limits that a support row does not have. */
export function limited<T extends { mode: string; layer: string }>(row: T): Omit<T, "mode" | "layer"> & MeshLimits {
  const { mode, layer, ...rest } = row;
  const limits: MeshLimits = {};
  if (mode !== "") limits.mode = mode;
  if (layer !== "") limits.layer = layer as "L4" | "L7";
  return Object.assign(rest, limits);
}

type MeshLimits = Pick<MeshFeature, "mode" | "layer">;

export function scoresOf({ catalog }: Reading, ids: readonly string[]): Map<string, MeshScore[]> {
  const rows = all<MeshScore & { mesh_id: string }>(
    catalog,
    `SELECT s.mesh_id, s.criterion, s.value, s.fact_id AS fact FROM score s JOIN criterion c ON c.slug = s.criterion
      WHERE s.mesh_id IN (SELECT value FROM json_each(?)) ORDER BY s.mesh_id, c.ordinal`,
    idList(ids),
  );
  return listsById(ids, rows, "mesh_id", ({ mesh_id: _, ...score }) => score);
}

/** Install guides of each entity with their steps in order. */
export function guidesFor({ catalog, lang }: Reading, ids: readonly string[]): Map<string, InstallGuide[]> {
  const rows = all<{ target_id: string; slug: string; title: string; steps: string }>(
    catalog,
    `SELECT t.target_id, e.slug, e.name_${lang} AS title,
            (SELECT json_group_array(json_object('number', s.number, 'title', s.title_${lang},
                                                 'commands', json(s.commands), 'fact', s.fact_id) ORDER BY s.number)
               FROM guide_step s WHERE s.guide_id = t.guide_id) AS steps
       FROM guide_target t JOIN entity e ON e.id = t.guide_id
      WHERE t.target_id IN (SELECT value FROM json_each(?)) ORDER BY t.target_id, t.ordinal`,
    idList(ids),
  );
  return listsById(ids, rows, "target_id", ({ slug, title, steps }) => ({
    slug,
    title,
    steps: JSON.parse(steps) as InstallGuide["steps"],
  }));
}

/** Ids of all meshes by ordinal. */
export const meshIds = ({ catalog }: Reading): string[] =>
  catalog.memo.get("mesh ids", () => column<string>(catalog, "SELECT id FROM mesh ORDER BY ordinal"));

/** What meshes can be ordered by, as SQL; `score.<criterion>` comes on top. What is unknown comes last either way. */
const orderKeys: Record<string, (lang: string) => string> = {
  name: (lang) => `m.name_${lang} COLLATE NOCASE`,
  firstRelease: () => "m.first_release",
  cncfStatus: () =>
    "CASE m.cncf_status WHEN 'GRADUATED' THEN 3 WHEN 'INCUBATING' THEN 2 WHEN 'SANDBOX' THEN 1 WHEN 'NONE' THEN 0 END",
  publishedTotal: () => "m.published_total",
  computedTotal: () => "m.computed_total",
};

export const meshOrderKeys = (criteria: readonly string[]): string[] => [
  ...Object.keys(orderKeys),
  ...criteria.map((criterion) => `score.${criterion}`),
];

export interface OrderKey {
  key: string;
  descending: boolean;
}

/** Ids of all meshes in the order asked for; ties by id, so that an order is always total. */
export function orderedMeshIds({ catalog, lang }: Reading, keys: readonly OrderKey[]): readonly string[] {
  return catalog.memo.get(`mesh order ${lang} ${JSON.stringify(keys)}`, () => {
    const joins: string[] = [];
    const criteria: string[] = [];
    const terms = keys.map(({ key, descending }, index) => {
      const direction = `${descending ? "DESC" : "ASC"} NULLS LAST`;
      if (!key.startsWith("score.")) return `${orderKeys[key]!(lang)} ${direction}`;
      joins.push(`LEFT JOIN score s${index} ON s${index}.mesh_id = m.id AND s${index}.criterion = ?`);
      criteria.push(key.slice("score.".length));
      return `s${index}.value ${direction}`;
    });
    const sql = `SELECT m.id FROM mesh m ${joins.join(" ")} ORDER BY ${[...terms, "m.id"].join(", ")}`;
    return column<string>(catalog, sql, ...criteria);
  });
}

/** Dimensions whose values can be counted over meshes. */
export const facetNames = ({ catalog }: Reading): string[] =>
  column<string>(catalog, "SELECT slug FROM dimension WHERE comparison = 'meshes' ORDER BY ordinal");

/** Values that are counted, at most. */
const mostValues = 100;

export interface FacetCount {
  value: string;
  count: number;
}

/** How many of the meshes have each value of a dimension, the most frequent first; `UNKNOWN` counts those without one. */
export function facetCounts({ catalog }: Reading, dimension: string, meshes: readonly string[]): FacetCount[] {
  const rows = all<{ mesh: string; value: string }>(
    catalog,
    `SELECT t.mesh_id AS mesh, t.token AS value FROM dimension_token t
       JOIN comparison_column c ON c.comparison = 'meshes' AND c.entity_id = t.mesh_id
      WHERE t.dimension = ? AND t.mesh_id IN (SELECT value FROM json_each(?))`,
    dimension,
    idList(meshes),
  );
  const counts = [...groupBy(rows, ({ value }) => value)].map(([value, { length }]) => ({ value, count: length }));
  const silent = meshes.length - new Set(rows.map(({ mesh }) => mesh)).size;
  if (silent > 0) counts.push({ value: "UNKNOWN", count: silent });
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, mostValues);
}
