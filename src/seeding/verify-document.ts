import { createHash } from "node:crypto";
import type { Assembled } from "./assemble.ts";
import type { GraphFact } from "./graph.ts";

interface Verification {
  faults: string[];
  contentLines: number;
  coveredLines: number;
  uncovered: { line: number; text: string }[];
}

const boxDrawing = /^[\s─-╿▀-▟←-⇿▲-▼◀▶│|()+-]*$/u;
const tableSeparator = /^\s*\|?[\s:|-]+\|?\s*$/;

/**
 * Lines with content: not blank, a heading, a code fence, a horizontal rule, a table separator or only box-drawing
 * characters, and not before the first section.
 */
export function contentLines(lines: readonly string[], firstLine: number): number[] {
  const content: number[] = [];
  let isFenced = false;
  for (const [index, text] of lines.entries()) {
    const isFence = /^\s*```/.test(text);
    if (isFence) isFenced = !isFenced;
    const isHeading = !isFenced && /^#{1,6}\s/.test(text);
    const isMark =
      isFence || isHeading || /^\s*-{3,}\s*$/.test(text) || tableSeparator.test(text) || boxDrawing.test(text);
    if (index + 1 >= firstLine && !isMark) content.push(index + 1);
  }
  return content;
}

/** Checks the graph against the document's own text: anchors, cells, headings, coverage. */
export function verifyDocument({ graph, comparisons }: Assembled, slug: string, text: string): Verification {
  const document = graph.documents.find((candidate) => candidate.slug === slug);
  if (!document) throw new RangeError(`unknown document ${slug}`);
  const faults: string[] = [];
  const sha256 = createHash("sha256").update(text).digest("hex");
  if (sha256 !== document.sha256) {
    faults.push(`the file's SHA-256 is ${sha256}, not ${document.sha256}: this is another version of the document.`);
  }
  const lines = text.split(/\r?\n/);
  for (const { number, heading, startLine } of graph.sections.values()) {
    if (number === "end") continue;
    if (!lines[startLine - 1]?.includes(heading))
      faults.push(`section ${number}: its heading is not on line ${startLine}.`);
  }
  const covered = new Set<number>();
  for (const fact of graph.facts.values()) {
    const spans = fact.citations.filter((citation) => citation.document === slug);
    for (const { startLine, endLine } of spans) for (let n = startLine; n <= endLine; n++) covered.add(n);
    const cited = spans.map(({ startLine, endLine }) => lines.slice(startLine - 1, endLine).join("\n")).join("\n");
    for (const anchor of missingAnchors(fact, cited)) {
      const where = spans.map(({ section, startLine, endLine }) => `${section}:${startLine}-${endLine}`).join(", ");
      faults.push(`${fact.source.file} at ${fact.source.path}: ${fact.id}: \`${anchor}\` is not in ${where}.`);
    }
  }
  for (const comparison of comparisons) faults.push(...cellFaults(comparison, lines, slug, graph));
  const firstLine = Math.min(...document.outline.map(({ lines: span }) => Number(span.split("-")[0])));
  const content = contentLines(lines, firstLine);
  const uncovered = content
    .filter((line) => !covered.has(line))
    .map((line) => ({ line, text: lines[line - 1]!.trim() }));
  return { faults, contentLines: content.length, coveredLines: content.length - uncovered.length, uncovered };
}

function missingAnchors(fact: GraphFact, cited: string): string[] {
  const plain = cited.replaceAll("**", "");
  const raw = fact.kind === "CELL" || !fact.value?.raw ? [] : fact.value.raw.split(" / ");
  return [...fact.anchors, ...raw].filter((anchor) => !cited.includes(anchor) && !plain.includes(anchor));
}

/** Every cell must equal the document's, without emphasis and with `<br>` written as ` / `. */
function cellFaults(
  comparison: Assembled["comparisons"][number],
  lines: readonly string[],
  slug: string,
  graph: Assembled["graph"],
): string[] {
  const inDocument = comparison.cells.filter(({ fact }) =>
    graph.facts.get(fact)?.citations.some((c) => c.document === slug && c.section === comparison.section),
  );
  return inDocument.flatMap(({ column, fact, value }) => {
    const citation = graph.facts.get(fact)!.citations.find(({ section }) => section === comparison.section)!;
    const cells = (lines[citation.endLine - 1] ?? "")
      .split("|")
      .slice(2, -1)
      .map((cell) => cell.replaceAll("**", "").replaceAll("<br>", " / ").trim());
    const printed = cells[comparison.columns.indexOf(column)];
    return value.raw === printed ? [] : [`${fact}: the cell is \`${printed}\`, not \`${value.raw}\`.`];
  });
}
