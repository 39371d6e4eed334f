import type { z } from "zod";
import { wordsIn } from "../../../language/index.ts";
import type { SectionSummary } from "../../../model/catalog.ts";
import type { Comparison } from "../../../model/tables.ts";
import type { getSection } from "../../../operations/get-section.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import { factLines, sourcesOf } from "./facts.ts";

/** One line per dimension, with the sources of all its cells together, since most are on one line of the document. */
export function comparisonText({ name, columns, dimensions }: Comparison, context: OperationContext): string {
  const names = new Map(columns.map((column) => [column.slug, column.name]));
  const factsOf = ({ cells }: Comparison["dimensions"][number]) => cells.map(({ fact }) => fact);
  const sources = sourcesOf(context, dimensions.flatMap(factsOf));
  const rows = dimensions.map((row, index) => {
    const source = sources(...factsOf(row));
    const cells = row.cells.map(({ column, text }) => `${names.get(column) ?? column}: ${text}`).join(" | ");
    return `[${index + 1}] ${row.name} — ${cells || "–"} ${source && `(${source})`}`.trimEnd();
  });
  return [name, ...rows].join("\n");
}

type Section = z.input<typeof getSection.output>;

export function sectionText({ sections, facts, ...section }: Section, context: OperationContext): string {
  const isEmpty = facts.length + sections.length === 0;
  const lines = isEmpty ? [wordsIn(context.lang).mcp.noFacts] : factLines(context, facts);
  return [sectionLine(section), ...sections.map(sectionLine), ...lines].join("\n");
}

export const sectionLine = ({ number, title, startLine, endLine }: Omit<SectionSummary, "id">): string =>
  `§${number} ${title} (L${startLine}–${endLine})`;
