import { firstDocument } from "../../../catalog/documents.ts";
import { factsById } from "../../../catalog/facts.ts";
import type { Reading } from "../../../catalog/snapshot.ts";
import type { Citation, Fact } from "../../../model/fact.ts";
import { label } from "./labels.ts";

/** Where something was read: `§4.1.1 L1007, L1013–1016; §3.4 L994`. The document is named where it is not the main one. */
export function cited(reading: Reading, citations: readonly Citation[]): string {
  const main = firstDocument(reading);
  const bySection = new Map<string, Set<string>>();
  for (const { document, section, startLine, endLine } of citations) {
    const place = document === main ? `§${section}` : `${document} §${section}`;
    const lines = startLine === endLine ? `L${startLine}` : `L${startLine}–${endLine}`;
    bySection.set(place, (bySection.get(place) ?? new Set()).add(lines));
  }
  return [...bySection].map(([place, lines]) => `${place} ${[...lines].join(", ")}`).join("; ");
}

/** Reads the facts named once, and tells the place of one of them or of several together. */
export function placing(reading: Reading, ids: Iterable<string>): (...ids: string[]) => string {
  const facts = factsById(reading, ids);
  return (...wanted) =>
    cited(
      reading,
      wanted.flatMap((id) => facts.get(id)?.citations ?? []),
    );
}

/** One numbered line a fact. Contradictions are told by number where both facts are listed, else by id. */
export function factLines(reading: Reading, facts: readonly Fact[], from = 1): string[] {
  const numbers = new Map<string, string>();
  for (const [index, { id }] of facts.entries()) if (!numbers.has(id)) numbers.set(id, `[${from + index}]`);
  return facts.map(({ statement, citations, derived, conflictsWith }, index) => {
    const others = conflictsWith.map((id) => numbers.get(id) ?? id).join(", ");
    const notes = [
      ...(derived ? [label(reading.lang, "computed")] : []),
      ...(others === "" ? [] : [`${label(reading.lang, "conflictsWith")} ${others}`]),
    ];
    const aside = notes.length > 0 ? ` {${notes.join("; ")}}` : "";
    return `[${from + index}] ${statement.replace(/[.。]$/, "")} (${cited(reading, citations)})${aside}`;
  });
}

/** Facts under headings, numbered throughout. */
export function factBlocks(reading: Reading, blocks: readonly (readonly [string, readonly Fact[]])[]): string[] {
  const lines = factLines(
    reading,
    blocks.flatMap(([, facts]) => facts),
  );
  let at = 0;
  return blocks.flatMap(([heading, facts]) => {
    const from = at;
    at += facts.length;
    return facts.length > 0 ? [`${heading}:`, ...lines.slice(from, at)] : [];
  });
}

/** `heading: a; b`, or nothing. */
export const inline = (heading: string, parts: readonly string[], separator = "; "): string[] =>
  parts.length > 0 ? [`${heading}: ${parts.join(separator)}`] : [];
