import type { EntitySummary, Feature } from "../model/entity.ts";
import { limited } from "./meshes.ts";
import { all, groupBy, idList, type Reading } from "./snapshot.ts";

interface FeatureRow extends EntitySummary {
  area: string;
  area_name: string;
}

/** Features by id, or all of them, in the seed's order. */
export function features(reading: Reading, ids?: readonly string[]): Feature[] {
  const { catalog, lang } = reading;
  const where = ids ? "WHERE f.id IN (SELECT value FROM json_each(?))" : "";
  const rows = all<FeatureRow>(
    catalog,
    `SELECT f.id, e.type, e.slug, e.name_${lang} AS name, d.statement_${lang} AS summary, a.slug AS area,
            a.name_${lang} AS area_name
       FROM feature f JOIN entity e ON e.id = f.id JOIN feature_area a ON a.slug = f.area
       LEFT JOIN fact d ON d.id = e.definition ${where} ORDER BY f.ordinal`,
    ...(ids ? [idList(ids)] : []),
  );
  const meshes = supportOf(
    reading,
    rows.map(({ id }) => id),
  );
  return rows.map(({ area, area_name, ...feature }) => ({
    ...feature,
    area: { slug: area, name: area_name },
    meshes: meshes.get(feature.id) ?? [],
  }));
}

/** What the document says of each feature, mesh by mesh. */
export function supportOf({ catalog }: Reading, ids: readonly string[]): Map<string, Feature["meshes"]> {
  const rows = all<Feature["meshes"][number] & { feature_id: string; mode: string; layer: string }>(
    catalog,
    `SELECT s.feature_id, substr(s.mesh_id, 6) AS mesh, s.support, s.mode, s.layer, s.fact_id AS fact
       FROM feature_support s JOIN mesh m ON m.id = s.mesh_id
      WHERE s.feature_id IN (SELECT value FROM json_each(?)) ORDER BY s.feature_id, m.ordinal, s.mode, s.layer`,
    idList(ids),
  );
  const groups = groupBy(rows, (row) => row.feature_id);
  return new Map(ids.map((id) => [id, (groups.get(id) ?? []).map(({ feature_id: _, ...row }) => limited(row))]));
}

/** Features without their meshes, for readers that come to the meshes later or not at all. */
export function featureSummaries(
  { catalog, lang }: Reading,
  ids: readonly string[],
): Map<string, Omit<Feature, "meshes">> {
  const rows = all<FeatureRow>(
    catalog,
    `SELECT f.id, e.type, e.slug, e.name_${lang} AS name, d.statement_${lang} AS summary, a.slug AS area,
            a.name_${lang} AS area_name
       FROM feature f JOIN entity e ON e.id = f.id JOIN feature_area a ON a.slug = f.area
       LEFT JOIN fact d ON d.id = e.definition WHERE f.id IN (SELECT value FROM json_each(?))`,
    idList(ids),
  );
  return new Map(
    rows.map(({ area, area_name, ...feature }) => [feature.id, { ...feature, area: { slug: area, name: area_name } }]),
  );
}
