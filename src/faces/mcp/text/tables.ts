import type { z } from "zod";
import type { SectionSummary } from "../../../model/catalog.ts";
import type { Comparison } from "../../../model/tables.ts";
import type { getSection } from "../../../operations/get-section.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import { factLines, placing } from "./facts.ts";
import { label } from "./labels.ts";

/** One line a dimension, with the places of all its cells together, since most stand on one line of the document. */
export function comparisonText({ name, columns, dimensions }: Comparison, context: OperationContext): string {
  const names = new Map(columns.map((column) => [column.slug, column.name]));
  const place = placing(
    context,
    dimensions.flatMap(({ cells }) => cells.map(({ fact }) => fact)),
  );
  const rows = dimensions.map((row, index) => {
    const where = place(...row.cells.map(({ fact }) => fact));
    const cells = row.cells.map(({ column, text }) => `${names.get(column) ?? column}: ${text}`).join(" | ");
    return `[${index + 1}] ${row.name} — ${cells || "–"} ${where && `(${where})`}`.trimEnd();
  });
  return [name, ...rows].join("\n");
}

type Section = z.input<typeof getSection.output>;

export function sectionText({ sections, facts, ...section }: Section, context: OperationContext): string {
  const { lang } = context;
  return [
    sectionLine(section),
    ...sections.map(sectionLine),
    ...(facts.length + sections.length > 0 ? factLines(context, facts) : [label(lang, "noFacts")]),
  ].join("\n");
}

export const sectionLine = ({ number, title, startLine, endLine }: Omit<SectionSummary, "id">): string =>
  `§${number} ${title} (L${startLine}–${endLine})`;
