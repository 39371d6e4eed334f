import type { Comparison } from "../model/tables.ts";
import type { Value } from "../model/value.ts";
import { all, column, groupBy, one, type Reading } from "./catalog.ts";
import { toRef } from "./facts.ts";

export const comparisonSlugs = ({ catalog }: Reading): string[] =>
  column<string>(catalog, "SELECT slug FROM comparison ORDER BY ordinal");

/** A whole comparison table, rows and columns in the document's order. */
export function comparison({ catalog, lang }: Reading, slug: string): Comparison | undefined {
  const found = one<{ name: string }>(
    catalog,
    `SELECT e.name_${lang} AS name FROM comparison c JOIN entity e ON e.id = 'comparison:' || c.slug WHERE c.slug = ?`,
    slug,
  );
  if (!found) return undefined;
  const columns = all<{ id: string; name: string }>(
    catalog,
    `SELECT e.id, e.name_${lang} AS name FROM comparison_column c JOIN entity e ON e.id = c.entity_id
      WHERE c.comparison = ? ORDER BY c.ordinal`,
    slug,
  );
  const rows = all<{ slug: string; name: string; better: "HIGHER" | "LOWER" | null }>(
    catalog,
    `SELECT d.slug, e.name_${lang} AS name, d.better FROM dimension d JOIN entity e ON e.id = d.entity_id
      WHERE d.comparison = ? ORDER BY d.ordinal`,
    slug,
  );
  const cells = groupBy(
    all<{ dimension: string; column: string; value: string; text: string; fact: string }>(
      catalog,
      `SELECT l.dimension, substr(l.entity_id, instr(l.entity_id, ':') + 1) AS column, l.value, l.label_${lang} AS text,
              l.fact_id AS fact
         FROM cell l JOIN comparison_column c ON c.comparison = l.comparison AND c.entity_id = l.entity_id
        WHERE l.comparison = ? ORDER BY l.dimension, c.ordinal`,
      slug,
    ),
    (cell) => cell.dimension,
  );
  return {
    id: slug,
    name: found.name,
    columns: columns.map(({ id, name }) => toRef(id, name)),
    dimensions: rows.map((row) => ({
      ...row,
      cells: (cells.get(row.slug) ?? []).map(({ column: of, value, text, fact }) => ({
        column: of,
        value: JSON.parse(value) as Value,
        text,
        fact,
      })),
    })),
  };
}
