import { displayWidth, padded, wrapped } from "./display-width.ts";

export interface Table {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

const gap = 2;
/** Columns narrower than this are hard to read once their texts are broken into lines. */
const narrowest = 10;

/** A table for a terminal of this width. Texts are wrapped in their columns; if even that doesn't fit, each row becomes a list. */
export function tableText({ headings, rows }: Table, width: number, emphasis = plain): string {
  const columns = headings.map((heading, column) => [heading, ...rows.map((row) => row[column]!)]);
  const natural = columns.map((texts) => Math.max(...texts.map(displayWidth)));
  const words = columns.map(longestWord);
  const widths = fitted(natural, words, width - gap * (headings.length - 1));
  if (!widths) return rows.map((row) => recordText({ headings, rows: [row] }, width, emphasis)).join("\n\n");
  const lines = (cells: readonly string[]): string[] => {
    const columns = cells.map((cell, column) => wrapped(cell, widths[column]!));
    const height = Math.max(...columns.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map((column, index) => padded(column[line] ?? "", widths[index]!))
        .join(" ".repeat(gap))
        .trimEnd(),
    );
  };
  return [...lines(headings).map(emphasis), ...rows.flatMap(lines)].join("\n");
}

/** One row as a list of headings and values. */
export function recordText({ headings, rows: [row] }: Table, width: number, emphasis = plain): string {
  const least = Math.max(...headings.map(displayWidth));
  const rest = Math.max(narrowest, width - least - gap);
  return headings
    .flatMap((heading, column) =>
      wrapped(row![column]!, rest).map((line, index) => {
        const label = padded(index === 0 ? heading : "", least + gap);
        return `${index === 0 ? emphasis(label) : label}${line}`.trimEnd();
      }),
    )
    .join("\n");
}

const plain = (text: string): string => text;

/** The longest word of a column, which should stay in one piece, within reason. */
const longestWord = (texts: readonly string[]): number =>
  Math.min(40, Math.max(...texts.flatMap((text) => text.split(/\s+/)).map(displayWidth)));

/** Widths that fit, taken from the widest columns, and from words only if need be; undefined if columns become too narrow. */
function fitted(natural: readonly number[], words: readonly number[], available: number): number[] | undefined {
  for (const least of [words, words.map(() => 0)]) {
    for (let limit = Math.max(narrowest, ...natural); limit >= narrowest; limit--) {
      const widths = natural.map((width, column) => Math.min(width, Math.max(limit, least[column]!)));
      if (widths.reduce((sum, width) => sum + width, 0) <= available) return widths;
    }
  }
  return undefined;
}
