import { wordsIn } from "../language/index.ts";
import type { EntitySummary, FeatureInView } from "../model/entity.ts";
import type { EntityRef } from "../model/fact.ts";
import type { Steps } from "../model/steps.ts";
import { entitiesById } from "./entities.ts";
import { toRef } from "./facts.ts";
import { limitsOf } from "./meshes.ts";
import { all, column, idList, listsById, one, type Reading } from "./snapshot.ts";

export interface FeatureSummary extends EntitySummary {
  area: NonNullable<FeatureInView["area"]>;
}

/** Features by id, or all of them, in the seed's order. */
export function featureSummaries({ catalog, lang }: Reading, ids?: readonly string[]): Map<string, FeatureSummary> {
  const where = ids ? "WHERE f.id IN (SELECT value FROM json_each(?))" : "";
  const rows = all<EntitySummary & { area: string; area_name: string }>(
    catalog,
    `SELECT f.id, e.type, e.slug, e.name_${lang} AS name, f.definition_${lang} AS summary, a.slug AS area,
            a.name_${lang} AS area_name
       FROM feature f JOIN entity e ON e.id = f.id JOIN feature_area a ON a.slug = f.area ${where} ORDER BY f.ordinal`,
    ...(ids ? [idList(ids)] : []),
  );
  return new Map(
    rows.map(({ area, area_name, ...feature }) => [feature.id, { ...feature, area: { slug: area, name: area_name } }]),
  );
}

/** How well each mesh supports each feature, as far as facts say so. */
export function supportOf(
  { catalog, lang }: Reading,
  ids: readonly string[],
  table: "feature_support" | "former_feature_support" = "feature_support",
): Map<string, FeatureInView["meshes"]> {
  interface Row {
    feature_id: string;
    mesh: string;
    name: string;
    support: FeatureInView["meshes"][number]["support"];
    mode: string;
    layer: string;
    version: string | null;
    condition: string | null;
    derived: number;
    fact: string;
  }
  const rows = all<Row>(
    catalog,
    `SELECT s.feature_id, substr(s.mesh_id, 6) AS mesh, m.name_${lang} AS name, s.support, s.mode, s.layer,
            t.version, t.condition_${lang} AS condition, t.derived, s.fact_id AS fact
       FROM ${table} s JOIN mesh m ON m.id = s.mesh_id JOIN fact t ON t.id = s.fact_id
      WHERE s.feature_id IN (SELECT value FROM json_each(?))
      ORDER BY s.feature_id, m.ordinal, s.mode, s.layer, s.fact_id`,
    idList(ids),
  );
  return listsById(
    ids,
    rows,
    "feature_id",
    ({ mesh, name, support, mode, layer, version, condition, derived, fact }) => ({
      mesh,
      name,
      support,
      supportText: wordsIn(lang).levels[support],
      ...limitsOf(mode, layer),
      ...(version !== null && { version }),
      ...(condition !== null && { condition }),
      derived: derived === 1,
      fact,
    }),
  );
}

/** The features above or below each in the tree. */
function neighbours(
  { catalog, lang }: Reading,
  from: string,
  to: string,
  ids: readonly string[],
): Map<string, EntityRef[]> {
  const rows = all<{ at: string; id: string; name: string }>(
    catalog,
    `SELECT b.${from} AS at, e.id, e.name_${lang} AS name FROM feature_broader b JOIN feature f ON f.id = b.${to}
       JOIN entity e ON e.id = f.id WHERE b.${from} IN (SELECT value FROM json_each(?)) ORDER BY b.${from}, f.ordinal`,
    idList(ids),
  );
  return listsById(ids, rows, "at", ({ id, name }) => toRef(id, name));
}

export const broaderThan = (reading: Reading, ids: readonly string[]): Map<string, EntityRef[]> =>
  neighbours(reading, "feature_id", "broader_id", ids);

export const narrowerThan = (reading: Reading, ids: readonly string[]): Map<string, EntityRef[]> =>
  neighbours(reading, "broader_id", "feature_id", ids);

/** Feature by feature, since each has a row for every mesh and mode; one takes a few milliseconds at most. */
export function* withSupport(reading: Reading, features: readonly FeatureSummary[]): Steps<FeatureInView[]> {
  const found: FeatureInView[] = [];
  for (const feature of features) {
    found.push(whole(reading, feature));
    yield;
  }
  return found;
}

function whole(reading: Reading, summary: FeatureSummary): FeatureInView {
  const ids = [summary.id];
  return {
    ...summary,
    broader: broaderThan(reading, ids).get(summary.id)!,
    narrower: narrowerThan(reading, ids).get(summary.id)!,
    meshes: supportOf(reading, ids).get(summary.id)!,
  };
}

/** A feature; or the component, tool or organization that a feature of an earlier version became. */
export function feature(reading: Reading, id: string): FeatureInView | undefined {
  const summary = featureSummaries(reading, [id]).get(id);
  if (summary) return whole(reading, summary);
  const entity = wasFeature(reading, id) ? entitiesById(reading, [id]).get(id) : undefined;
  if (!entity) return undefined;
  const became = toRef(entity.id, entity.name);
  const meshes = supportOf(reading, [id], "former_feature_support").get(id)!;
  return { ...entity, area: null, broader: [], narrower: [], became, meshes };
}

const wasFeature = ({ catalog }: Reading, id: string): boolean =>
  one(catalog, "SELECT 1 FROM former_feature WHERE entity_id = ?", id) !== undefined;

/** Which of these facts state a support that must be switched on or added, or that has a stated limit. */
export const factsOfLimitedSupport = ({ catalog }: Reading, facts: readonly string[]): string[] =>
  column<string>(
    catalog,
    `SELECT fact_id FROM feature_support
      WHERE fact_id IN (SELECT value FROM json_each(?)) AND support IN ('OPTIONAL', 'PARTIAL')`,
    idList(facts),
  );
