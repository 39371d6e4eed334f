import type { EntitySummary, Feature } from "../model/entity.ts";
import type { Steps } from "../model/steps.ts";
import { limited } from "./meshes.ts";
import { all, idList, listsById, type Reading } from "./snapshot.ts";

type FeatureSummary = Omit<Feature, "meshes">;

/** Features without their meshes, by id, or all of them, in the seed's order. */
export function featureSummaries({ catalog, lang }: Reading, ids?: readonly string[]): Map<string, FeatureSummary> {
  const where = ids ? "WHERE f.id IN (SELECT value FROM json_each(?))" : "";
  const rows = all<EntitySummary & { area: string; area_name: string }>(
    catalog,
    `SELECT f.id, e.type, e.slug, e.name_${lang} AS name, d.statement_${lang} AS summary, a.slug AS area,
            a.name_${lang} AS area_name
       FROM feature f JOIN entity e ON e.id = f.id JOIN feature_area a ON a.slug = f.area
       LEFT JOIN fact d ON d.id = e.definition ${where} ORDER BY f.ordinal`,
    ...(ids ? [idList(ids)] : []),
  );
  return new Map(
    rows.map(({ area, area_name, ...feature }) => [feature.id, { ...feature, area: { slug: area, name: area_name } }]),
  );
}

/** What the document says about each feature, mesh by mesh. */
export function supportOf({ catalog }: Reading, ids: readonly string[]): Map<string, Feature["meshes"]> {
  const rows = all<Feature["meshes"][number] & { feature_id: string; mode: string; layer: string }>(
    catalog,
    `SELECT s.feature_id, substr(s.mesh_id, 6) AS mesh, s.support, s.mode, s.layer, s.fact_id AS fact
       FROM feature_support s JOIN mesh m ON m.id = s.mesh_id
      WHERE s.feature_id IN (SELECT value FROM json_each(?)) ORDER BY s.feature_id, m.ordinal, s.mode, s.layer`,
    idList(ids),
  );
  return listsById(ids, rows, "feature_id", ({ feature_id: _, ...row }) => limited(row));
}

/** Feature by feature, since each has a row for every mesh and mode; one takes a few milliseconds at most. */
export function* withSupport(reading: Reading, features: readonly FeatureSummary[]): Steps<Feature[]> {
  const found: Feature[] = [];
  for (const feature of features) {
    found.push({ ...feature, meshes: supportOf(reading, [feature.id]).get(feature.id)! });
    yield;
  }
  return found;
}

export function feature(reading: Reading, id: string): Feature | undefined {
  const summary = featureSummaries(reading, [id]).get(id);
  return summary && { ...summary, meshes: supportOf(reading, [id]).get(id)! };
}
