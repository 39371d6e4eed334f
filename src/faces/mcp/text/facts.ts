import { firstDocument } from "../../../catalog/documents.ts";
import { factsById } from "../../../catalog/facts.ts";
import type { Reading } from "../../../catalog/snapshot.ts";
import { wordsIn } from "../../../language/index.ts";
import type { Citation, Fact } from "../../../model/fact.ts";
import type { OtherSource } from "../../../model/sources.ts";

/** Where a fact is stated: `§4.1.1 L1007, L1013–1016; §3.4 L994`. Names the document unless it is the main one. */
export function sourceOf(reading: Reading, citations: readonly Citation[]): string {
  const main = firstDocument(reading);
  const bySection = new Map<string, Set<string>>();
  for (const { document, section, path, startLine, endLine } of citations) {
    const inDocument = path === undefined ? `§${section}` : path;
    const place = document === main ? inDocument : `${document} ${inDocument}`;
    const lines = startLine === endLine ? `L${startLine}` : `L${startLine}–${endLine}`;
    bySection.set(place, (bySection.get(place) ?? new Set()).add(lines));
  }
  return [...bySection].map(([place, lines]) => `${place} ${[...lines].join(", ")}`).join("; ");
}

/** Reads these facts once; the result gives the source of one of them, or of several together. */
export function sourcesOf(reading: Reading, ids: readonly string[]): (...ids: string[]) => string {
  const facts = factsById(reading, ids);
  const citations = (id: string): readonly Citation[] => facts.get(id)?.citations ?? [];
  return (...wanted) => sourceOf(reading, wanted.flatMap(citations));
}

/** One numbered line per fact. Contradicting facts are named by number if they are listed too, otherwise by id. */
export function factLines(reading: Reading, facts: readonly Fact[], from = 1): string[] {
  const { mcp, punctuation } = wordsIn(reading.lang);
  const numbers = new Map<string, string>();
  for (const [index, { id }] of facts.entries()) if (!numbers.has(id)) numbers.set(id, `[${from + index}]`);
  return facts.map(({ statement, citations, derived, rule, conflictsWith }, index) => {
    const others = conflictsWith.map((id) => numbers.get(id) ?? id).join(", ");
    const notes = [
      ...(derived ? [rule === undefined ? mcp.computed : mcp.concluded] : []),
      ...(others ? [`${mcp.conflictsWith} ${others}`] : []),
    ];
    const suffix = notes.length > 0 ? ` {${notes.join("; ")}}` : "";
    const isSentence = statement.endsWith(punctuation.fullStop);
    const text = isSentence ? statement.slice(0, -punctuation.fullStop.length) : statement;
    return `[${from + index}] ${text} (${sourceOf(reading, citations)})${suffix}`;
  });
}

/** What other sources say otherwise, at most so many. The rest is in the data of the answer. */
const mostOtherSources = 5;

export function otherSourceLines({ lang }: Reading, otherSources: readonly OtherSource[]): string[] {
  if (otherSources.length === 0) return [];
  const { mcp } = wordsIn(lang);
  const lines = otherSources
    .slice(0, mostOtherSources)
    .map(({ subject, sentence, url }) => `- ${subject.name}: ${sentence}${url === undefined ? "" : ` ${url}`}`);
  const rest = otherSources.length - mostOtherSources;
  return [`${mcp.otherSources}:`, ...lines, ...(rest > 0 ? [`- +${rest}`] : [])];
}

/** Facts under headings, numbered throughout. */
export function factBlocks(reading: Reading, blocks: readonly (readonly [string, readonly Fact[]])[]): string[] {
  const all = blocks.flatMap(([, facts]) => facts);
  const lines = factLines(reading, all);
  return blocks.flatMap(([heading, facts]) =>
    facts.length > 0 ? [`${heading}:`, ...lines.splice(0, facts.length)] : [],
  );
}

/** `heading: a; b`, or nothing. */
export const inline = (heading: string, parts: readonly string[], separator = "; "): string[] =>
  parts.length > 0 ? [`${heading}: ${parts.join(separator)}`] : [];
