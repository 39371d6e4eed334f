import { z } from "zod";
import {
  type ComparisonHead,
  comparisonCells,
  comparisonColumns,
  comparisonHead,
  comparisonSlugs,
} from "../catalog/comparisons.ts";
import { InputError, type InputFault, NotFoundError, validNames } from "../errors.ts";
import type { EntityRef } from "../model/fact.ts";
import { referenceSchema } from "../model/filter.ts";
import { slugOf } from "../model/ids.ts";
import { comparisonSchema } from "../model/tables.ts";
import { defineOperation, type OperationContext } from "./operation.ts";

/** Columns of a table that is told whole, and columns that may be named, at most. */
const most = { whole: 200, named: 50 };

export const compare = defineOperation({
  name: "compare",
  description: "A comparison table of the document, whole or in part: `meshes`, `modes` or `approaches`.",
  input: z.strictObject({
    id: referenceSchema.describe("Comparison: `meshes`, `modes` or `approaches`."),
    columns: z
      .array(referenceSchema)
      .min(1)
      .max(most.named)
      .optional()
      .describe(`Columns wanted, in the order wanted. Required of a table of more than ${most.whole} columns.`),
    dimensions: z.array(referenceSchema).min(1).max(50).optional().describe("Dimensions wanted, in the order wanted."),
  }),
  output: comparisonSchema,
  run(context, { id, columns: wanted, dimensions }) {
    const head = comparisonHead(context, slugOf(id));
    if (!head) throw new NotFoundError(`There is no comparison \`${id}\`.`, validNames(comparisonSlugs(context), id));
    const columns = wanted ? columnsNamed(context, head, wanted) : allColumns(context, head);
    const known = head.dimensions.map(({ slug }) => slug);
    const rows = dimensions ? named("dimensions", dimensions, known) : known;
    const cells = comparisonCells(context, head.id, columns, rows);
    return {
      id: head.id,
      name: head.name,
      columns,
      dimensions: rows.map((slug) => ({
        ...head.dimensions.find((row) => row.slug === slug)!,
        cells: cells.get(slug)!,
      })),
    };
  },
});

function allColumns(context: OperationContext, { id, columnCount }: ComparisonHead): EntityRef[] {
  if (columnCount <= most.whole) return comparisonColumns(context, id, most.whole);
  const message = `has ${columnCount} columns, more than the ${most.whole} of a table that is told whole`;
  const fix = `Name up to ${most.named} of them in \`columns\`.`;
  throw new InputError(`The comparison ${message}.`, [{ path: "columns", message, fix }], "LIMIT_EXCEEDED");
}

function columnsNamed(context: OperationContext, { id }: ComparisonHead, wanted: readonly string[]): EntityRef[] {
  const slugs = wanted.map(slugOf);
  const found = comparisonColumns(context, id, slugs.length, slugs);
  const isKnown = slugs.every((slug) => found.some((column) => column.slug === slug));
  const known = isKnown ? found : comparisonColumns(context, id, most.whole).concat(found);
  const picked = named(
    "columns",
    wanted,
    known.map(({ slug }) => slug),
  );
  return picked.map((slug) => found.find((column) => column.slug === slug)!);
}

/** The slugs wanted, each once; refuses those that are not known. */
function named(path: string, wanted: readonly string[], known: readonly string[]): string[] {
  const faults: InputFault[] = wanted.flatMap((reference, index) =>
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
