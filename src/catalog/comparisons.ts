import type { EntityRef, Standing } from "../model/fact.ts";
import type { Comparison } from "../model/tables.ts";
import type { Text } from "../model/text.ts";
import type { Value } from "../model/value.ts";
import { toRef } from "./facts.ts";
import { all, column, groupBy, idList, one, type Reading, single } from "./snapshot.ts";

export const comparisonSlugs = ({ catalog }: Reading): string[] =>
  column<string>(catalog, "SELECT slug FROM comparison ORDER BY ordinal");

/** A comparison without its cells; there may be many columns. */
export interface ComparisonHead extends Pick<Comparison, "id" | "name"> {
  dimensions: Omit<Comparison["dimensions"][number], "cells">[];
  columnCount: number;
}

/** Rows in the document's order. */
export function comparisonHead({ catalog, lang }: Reading, slug: string): ComparisonHead | undefined {
  const found = one<{ name: string }>(
    catalog,
    `SELECT e.name_${lang} AS name FROM comparison c JOIN entity e ON e.id = 'comparison:' || c.slug WHERE c.slug = ?`,
    slug,
  );
  if (!found) return undefined;
  const dimensions = all<ComparisonHead["dimensions"][number]>(
    catalog,
    `SELECT d.slug, e.name_${lang} AS name, d.better FROM dimension d JOIN entity e ON e.id = d.entity_id
      WHERE d.comparison = ? ORDER BY d.ordinal`,
    slug,
  );
  const count = "SELECT coalesce(max(ordinal) + 1, 0) FROM comparison_column WHERE comparison = ?";
  return { id: slug, name: found.name, dimensions, columnCount: single<number>(catalog, count, slug) };
}

/** Up to `limit` columns of a comparison in the document's order: all of them, or only those with the slugs. */
export function comparisonColumns(
  { catalog, lang }: Reading,
  slug: string,
  limit: number,
  slugs?: readonly string[],
): EntityRef[] {
  const named = slugs ? "AND e.slug IN (SELECT value FROM json_each(?))" : "";
  const rows = all<{ id: string; name: string }>(
    catalog,
    `SELECT e.id, e.name_${lang} AS name FROM comparison_column c JOIN entity e ON e.id = c.entity_id
      WHERE c.comparison = ? ${named} ORDER BY c.ordinal LIMIT ?`,
    slug,
    ...(slugs ? [idList(slugs)] : []),
    limit,
  );
  return rows.map(({ id, name }) => toRef(id, name));
}

/** The cells of these columns and dimensions, by dimension and then in the order of the columns. */
export function comparisonCells(
  { catalog, lang }: Reading,
  slug: string,
  columns: readonly EntityRef[],
  dimensions: readonly string[],
): Map<string, Comparison["dimensions"][number]["cells"]> {
  const rows = all<{
    dimension: string;
    entity: string;
    value: string;
    parts: string;
    text: string;
    fact: string;
    standing: Standing;
  }>(
    catalog,
    `SELECT c.dimension, c.entity_id AS entity, c.value, c.parts, c.label_${lang} AS text, c.fact_id AS fact, f.standing
       FROM cell c JOIN fact f ON f.id = c.fact_id
      WHERE c.comparison = ? AND c.dimension IN (SELECT value FROM json_each(?))
        AND c.entity_id IN (SELECT value FROM json_each(?))`,
    slug,
    idList(dimensions),
    idList(columns.map(({ id }) => id)),
  );
  const cells = groupBy(rows, ({ dimension }) => dimension);
  return new Map(
    dimensions.map((dimension) => {
      const byColumn = new Map(cells.get(dimension)?.map((cell) => [cell.entity, cell]));
      const row = columns.flatMap(({ id, slug: of, name }) => {
        const cell = byColumn.get(id);
        if (!cell) return [];
        const { text, fact, standing } = cell;
        const parts = partsOf(cell.parts, lang);
        const value = JSON.parse(cell.value) as Value;
        return [{ column: of, columnName: name, value, text, ...(parts.length > 0 && { parts }), fact, standing }];
      });
      return [dimension, row];
    }),
  );
}

type Cell = Comparison["dimensions"][number]["cells"][number];
type CellParts = NonNullable<Cell["parts"]>;

const partsOf = (stored: string, lang: Reading["lang"]): CellParts =>
  (JSON.parse(stored) as (Omit<CellParts[number], "text"> & { text: Text })[]).map((part) => ({
    ...part,
    text: part.text[lang],
  }));
