import { z } from "zod";
import {
  type ComparisonHead,
  comparisonCells,
  comparisonColumns,
  comparisonHead,
  comparisonSlugs,
} from "../catalog/comparisons.ts";
import { idOf, nameAmong } from "../catalog/references.ts";
import { InputError, type InputFault, NotFoundError, validNames } from "../errors.ts";
import type { EntityRef } from "../model/fact.ts";
import { referenceSchema } from "../model/filter.ts";
import { slugOf } from "../model/ids.ts";
import { comparisonSchema } from "../model/tables.ts";
import { defineOperation, type OperationContext } from "./operation.ts";

/** Maximum number of columns in a complete table, and in a selection. */
const maxColumns = { complete: 200, selected: 50 };

export const compare = defineOperation({
  name: "compare",
  description: "A comparison table of the document, complete or in part: `meshes`, `modes` or `approaches`.",
  input: z.strictObject({
    id: referenceSchema.describe("Comparison: `meshes`, `modes` or `approaches`."),
    columns: z
      .array(referenceSchema)
      .min(1)
      .max(maxColumns.selected)
      .optional()
      .describe(
        `Columns to return, in this order. Required if the table has more than ${maxColumns.complete} columns.`,
      ),
    dimensions: z.array(referenceSchema).min(1).max(50).optional().describe("Dimensions to return, in this order."),
  }),
  output: comparisonSchema,
  run(context, { id, columns: wanted, dimensions }) {
    const comparison = idOf(context, "comparison", id);
    const head = comparison && comparisonHead(context, slugOf(comparison));
    if (!head) throw new NotFoundError(`There is no comparison \`${id}\`.`, validNames(comparisonSlugs(context), id));
    const columns = wanted ? columnsNamed(context, head, wanted) : allColumns(context, head);
    const slugs = head.dimensions.map(({ slug }) => slug);
    const rows = dimensions ? selected("dimension", dimensions, slugs) : slugs;
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
  if (columnCount <= maxColumns.complete) return comparisonColumns(context, id, maxColumns.complete);
  const message = `has ${columnCount} columns; a complete table may have at most ${maxColumns.complete}`;
  const fix = `List up to ${maxColumns.selected} of them in \`columns\`.`;
  throw new InputError(`The comparison ${message}.`, [{ path: "columns", message, fix }], "LIMIT_EXCEEDED");
}

function columnsNamed(context: OperationContext, { id }: ComparisonHead, wanted: readonly string[]): EntityRef[] {
  const slugs = wanted.map((reference) => slugOfColumn(context, reference));
  const found = comparisonColumns(context, id, slugs.length, slugs);
  const isComplete = slugs.every((slug) => found.some((column) => column.slug === slug));
  // If a name is unknown, the error lists the valid ones.
  const candidates = isComplete ? found : comparisonColumns(context, id, maxColumns.complete).concat(found);
  const valid = candidates.map(({ slug }) => slug);
  return selected("column", slugs, valid).map((slug) => found.find((column) => column.slug === slug)!);
}

/** Columns are meshes, modes or approaches. */
function slugOfColumn(context: OperationContext, reference: string): string {
  const ids = (["mesh", "mode", "approach"] as const).map((type) => idOf(context, type, reference));
  return slugOf(ids.find((id) => id !== undefined) ?? reference);
}

/** The requested slugs without repetition. Throws if any of them is unknown. */
function selected(kind: "column" | "dimension", wanted: readonly string[], valid: readonly string[]): string[] {
  const faults: InputFault[] = wanted.flatMap((reference, index) => {
    if (nameAmong(valid, slugOf(reference)) !== undefined) return [];
    const message = `unknown ${kind} \`${reference}\``;
    return [{ path: `${kind}s.${index}`, message, fix: validNames(valid, reference) }];
  });
  if (faults.length > 0) throw new InputError(`Unknown ${kind}s.`, faults);
  return [...new Set(wanted.map((reference) => nameAmong(valid, slugOf(reference))!))];
}
