import { wordsIn } from "../language/index.ts";
import type { EntityRef } from "../model/fact.ts";
import type { InstallGuide, MeshFeature, MeshInView, MeshMode, MeshScore, MeshSummary } from "../model/mesh.ts";
import { aliasesOf } from "./entities.ts";
import { factsAbout, toRef } from "./facts.ts";
import { all, column, groupBy, idList, listsById, type Reading } from "./snapshot.ts";

/** A mesh as a row of a page. */
export type MeshOverview = MeshSummary & Pick<MeshInView, "publishedTotal" | "computedTotal">;

/** Labels of a mesh's values on a dimension, such as `Envoy`; a value without a label is shown as it is. */
const labels = (dimension: string, lang: string): string => `
  (SELECT json_group_array(coalesce(
            (SELECT l.value ->> '${lang}' FROM dimension d, json_each(d.levels) l
              WHERE d.comparison = 'meshes' AND d.slug = t.dimension AND l.value ->> 'value' = t.token), t.token)
          ORDER BY t.token)
     FROM dimension_token t WHERE t.mesh_id = m.id AND t.dimension = '${dimension}')`;

const overview = (lang: string): string => `
  SELECT m.id, e.slug, m.name_${lang} AS name, d.statement_${lang} AS summary, m.status, m.cncf_status AS cncfStatus,
         m.first_release AS firstRelease,
         (SELECT json_group_array(json_array(o.id, o.name_${lang}) ORDER BY f.ordinal)
            FROM fact f JOIN entity o ON o.id = f.object
           WHERE f.subject = m.id AND f.predicate IN ('founded-by', 'provided-by')) AS vendors,
         ${labels("language", lang)} AS languages,
         ${labels("data-plane", lang)} AS dataPlane,
         (SELECT json_group_array(json_array(o.slug, o.name_${lang}, k.layer, k.fact_id) ORDER BY o.ordinal)
            FROM mesh_mode k JOIN entity o ON o.id = k.mode_id WHERE k.mesh_id = m.id) AS modes,
         m.published_total AS publishedTotal, m.computed_total AS computedTotal
    FROM mesh m JOIN entity e ON e.id = m.id LEFT JOIN fact d ON d.id = e.definition
   WHERE m.id IN (SELECT value FROM json_each(?))`;

type Lists = "vendors" | "languages" | "dataPlane" | "modes";
type OverviewRow = Omit<MeshOverview, Lists> & Record<Lists, string>;

/** Each mesh as a row of a page. The objects are cached and shared: do not modify them. */
export const meshOverviews = ({ catalog, lang }: Reading, ids: Iterable<string>): Map<string, MeshOverview> =>
  catalog.memo.rows(`mesh overview ${lang}`, ids, (missing) =>
    all<OverviewRow>(catalog, overview(lang), idList(missing)).map((row) => ({
      ...row,
      vendors: (JSON.parse(row.vendors) as [string, string][]).map(([id, name]) => toRef(id, name)),
      languages: JSON.parse(row.languages) as string[],
      dataPlane: JSON.parse(row.dataPlane) as string[],
      modes: (JSON.parse(row.modes) as [string, string, MeshMode["layer"] | null, string][]).map(
        ([mode, name, layer, fact]) => ({ mode, name, ...(layer !== null && { layer }), fact }),
      ),
    })),
  );

export function meshSummaries(reading: Reading, ids: Iterable<string>): Map<string, MeshSummary> {
  return new Map([...meshOverviews(reading, ids)].map(([id, overview]) => [id, summaryOf(overview)]));
}

const summaryOf = ({ publishedTotal: _, computedTotal: __, ...summary }: MeshOverview): MeshSummary => summary;

/** Whole meshes, each part read for all of them at once. */
export function meshes(reading: Reading, ids: readonly string[]): Map<string, MeshInView> {
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
      const mesh: MeshInView = {
        ...summaryOf(overview),
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

export function featuresOf({ catalog, lang }: Reading, ids: readonly string[]): Map<string, MeshFeature[]> {
  const rows = all<Omit<MeshFeature, "supportText"> & { mesh_id: string; mode: string; layer: string }>(
    catalog,
    `SELECT s.mesh_id, e.slug AS feature, e.name_${lang} AS name, f.area, s.support, s.mode, s.layer, s.fact_id AS fact
       FROM feature_support s JOIN feature f ON f.id = s.feature_id JOIN entity e ON e.id = f.id
      WHERE s.mesh_id IN (SELECT value FROM json_each(?)) ORDER BY s.mesh_id, f.ordinal, s.mode, s.layer, s.fact_id`,
    idList(ids),
  );
  return listsById(ids, rows, "mesh_id", ({ mesh_id: _, feature, name, area, support, mode, layer, fact }) => ({
    feature,
    name,
    area,
    support,
    supportText: wordsIn(lang).levels[support],
    ...limitsOf(mode, layer),
    fact,
  }));
}

/** The limits of a support row; it has none where they are empty. */
export const limitsOf = (mode: string, layer: string): Pick<MeshFeature, "mode" | "layer"> => ({
  ...(mode !== "" && { mode }),
  ...(layer !== "" && { layer: layer as "L4" | "L7" }),
});

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

/** Sort keys for meshes, as SQL, besides `score.<criterion>`. Unknown values come last in either direction. */
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

/** Ids of all meshes in the requested order, with ties broken by id, so that the order is always total. */
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

/** Maximum number of values to count. */
const mostValues = 100;

export interface FacetCount {
  value: string;
  count: number;
}

/** How many meshes have each value of a dimension, most frequent first; `UNKNOWN` counts those without one. */
export function facetCounts({ catalog }: Reading, dimension: string, meshes: readonly string[]): FacetCount[] {
  const rows = all<{ mesh: string; value: string }>(
    catalog,
    `SELECT t.mesh_id AS mesh, t.token AS value FROM dimension_token t
      WHERE t.dimension = ? AND t.mesh_id IN (SELECT value FROM json_each(?))`,
    dimension,
    idList(meshes),
  );
  const counts = [...groupBy(rows, ({ value }) => value)].map(([value, { length }]) => ({ value, count: length }));
  const silent = meshes.length - new Set(rows.map(({ mesh }) => mesh)).size;
  if (silent > 0) counts.push({ value: "UNKNOWN", count: silent });
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, mostValues);
}
