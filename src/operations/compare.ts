import { z } from "zod";
import { comparison, comparisonSlugs } from "../catalog/comparisons.ts";
import { InputError, NotFoundError, validNames } from "../errors.ts";
import { referenceSchema } from "../model/filter.ts";
import { slugOf } from "../model/ids.ts";
import { comparisonSchema } from "../model/tables.ts";
import { defineOperation } from "./operation.ts";

export const compare = defineOperation({
  name: "compare",
  description: "A comparison table of the document, whole or in part: `meshes`, `modes` or `approaches`.",
  input: z.strictObject({
    id: referenceSchema.describe("Comparison: `meshes`, `modes` or `approaches`."),
    columns: z.array(referenceSchema).min(1).max(50).optional().describe("Columns wanted, in the order wanted."),
    dimensions: z.array(referenceSchema).min(1).max(50).optional().describe("Dimensions wanted, in the order wanted."),
  }),
  output: comparisonSchema,
  run(context, { id, columns, dimensions }) {
    const table = comparison(context, slugOf(id));
    if (!table) throw new NotFoundError(`There is no comparison \`${id}\`.`, validNames(comparisonSlugs(context), id));
    const slugs =
      columns &&
      picked(
        "columns",
        columns,
        table.columns.map(({ slug }) => slug),
      );
    const rows =
      dimensions &&
      picked(
        "dimensions",
        dimensions,
        table.dimensions.map(({ slug }) => slug),
      );
    return {
      ...table,
      columns: slugs ? slugs.map((slug) => table.columns.find((column) => column.slug === slug)!) : table.columns,
      dimensions: (rows
        ? rows.map((slug) => table.dimensions.find((row) => row.slug === slug)!)
        : table.dimensions
      ).map((row) => ({
        ...row,
        cells: slugs ? slugs.flatMap((slug) => row.cells.find((cell) => cell.column === slug) ?? []) : row.cells,
      })),
    };
  },
});

function picked(path: string, wanted: readonly string[], known: readonly string[]): string[] {
  const faults = wanted.flatMap((reference, index) =>
    known.includes(slugOf(reference))
      ? []
      : [
          {
            path: `${path}.${index}`,
            message: `unknown ${path.slice(0, -1)} \`${reference}\``,
            fix: validNames(known, reference),
          },
        ],
  );
  if (faults.length > 0) throw new InputError(`Unknown ${path}.`, faults);
  return [...new Set(wanted.map(slugOf))];
}
