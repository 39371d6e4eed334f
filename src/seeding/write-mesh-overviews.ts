import type { Database } from "better-sqlite3";
import { toRef } from "../catalog/facts.ts";
import type { MeshOverview } from "../catalog/meshes.ts";
import { languages } from "../model/text.ts";

/** Meshes read at a time, since SQLite cannot write while rows are still being read. */
const batch = 1000;

/** Writes the summary of each mesh for lists, once everything it is assembled from is written. */
export function writeMeshOverviews(database: Database): void {
  const insert = database.prepare("INSERT INTO mesh_overview (mesh_id, lang, overview) VALUES (?, ?, ?)");
  for (const lang of languages) {
    const statement = database.prepare(`${select(lang)} WHERE m.ordinal >= ? AND m.ordinal < ? ORDER BY m.ordinal`);
    for (let from = 0, rows: MeshRow[] = []; from === 0 || rows.length > 0; from += batch) {
      rows = statement.all(from, from + batch) as MeshRow[];
      for (const row of rows) insert.run(row.id, lang, JSON.stringify(toOverview(row)));
    }
  }
}

interface MeshRow {
  id: string;
  slug: string;
  name: string;
  summary: string | null;
  status: string | null;
  cncf_status: MeshOverview["cncfStatus"];
  first_release: number | null;
  published_total: number | null;
  computed_total: number | null;
  vendors: string;
  languages: string;
  data_plane: string;
  modes: string;
}

/** Labels of a mesh's values on a dimension, such as `Envoy`; a value without a label stands for itself. */
const labels = (dimension: string, lang: string): string => `
  (SELECT json_group_array(coalesce(
            (SELECT l.value ->> '${lang}' FROM dimension d, json_each(d.levels) l
              WHERE d.comparison = 'meshes' AND d.slug = t.dimension AND l.value ->> 'value' = t.token), t.token)
          ORDER BY t.token)
     FROM dimension_token t WHERE t.mesh_id = m.id AND t.dimension = '${dimension}')`;

const select = (lang: string): string => `
  SELECT m.id, e.slug, m.name_${lang} AS name, d.statement_${lang} AS summary, m.status, m.cncf_status, m.first_release,
         m.published_total, m.computed_total,
         (SELECT json_group_array(json_array(o.id, o.name_${lang}) ORDER BY f.ordinal)
            FROM fact f JOIN entity o ON o.id = f.object
           WHERE f.subject = m.id AND f.predicate IN ('founded-by', 'provided-by')) AS vendors,
         ${labels("language", lang)} AS languages,
         ${labels("data-plane", lang)} AS data_plane,
         (SELECT json_group_array(substr(k.mode_id, 6) ORDER BY k.mode_id) FROM mesh_mode k WHERE k.mesh_id = m.id) AS modes
    FROM mesh m JOIN entity e ON e.id = m.id LEFT JOIN fact d ON d.id = e.definition`;

function toOverview(row: MeshRow): MeshOverview {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    summary: row.summary,
    status: row.status,
    cncfStatus: row.cncf_status,
    firstRelease: row.first_release,
    vendors: (JSON.parse(row.vendors) as [string, string][]).map(([id, name]) => toRef(id, name)),
    languages: JSON.parse(row.languages) as string[],
    dataPlane: JSON.parse(row.data_plane) as string[],
    modes: JSON.parse(row.modes) as string[],
    publishedTotal: row.published_total,
    computedTotal: row.computed_total,
  };
}
