import { wordsIn } from "../../language/index.ts";
import type { Comparison, ScoreMatrix } from "../../model/tables.ts";
import type { Lang } from "../../model/text.ts";

/** A table as it is printed in the document: a row for each dimension, a column for each mesh. */
export function comparisonRows({ columns, dimensions }: Comparison): object {
  const names = new Map(columns.map(({ slug, name }) => [slug, name]));
  const items = dimensions.map(({ name, cells }) => ({
    name,
    ...Object.fromEntries(cells.map(({ column, text }) => [names.get(column) ?? column, text])),
  }));
  return { items, total: items.length };
}

/** A row for each criterion, with its weight, and a column for each mesh. */
export function scoreRows({ criteria, rows }: ScoreMatrix, lang: Lang): object {
  const { total } = wordsIn(lang).mcp;
  const items = [
    ...criteria.map(({ slug, name, weight }) => ({
      name,
      weight: `${Math.round(weight * 1000) / 10}%`,
      ...Object.fromEntries(
        rows.map(({ mesh, scores }) => [mesh, scores.find(({ criterion }) => criterion === slug)?.value]),
      ),
    })),
    {
      name: total,
      weight: "",
      ...Object.fromEntries(rows.map(({ mesh, publishedTotal }) => [mesh, publishedTotal])),
    },
  ];
  return { items, total: criteria.length };
}
