import type { Reading } from "../../../catalog/catalog.ts";
import { firstDocument } from "../../../catalog/documents.ts";
import { factsById } from "../../../catalog/facts.ts";
import type { Citation, Fact } from "../../../model/fact.ts";
import { label } from "./labels.ts";

/** Where a fact was read: `§4.1.1 L1007, L1013–1016; §3.4 L994`. The document is named where it is not the main one. */
export function cited(reading: Reading, citations: readonly Citation[]): string {
  const main = firstDocument(reading);
  const bySection = new Map<string, string[]>();
  for (const { document, section, startLine, endLine } of citations) {
    const place = document === main ? `§${section}` : `${document} §${section}`;
    const lines = startLine === endLine ? `L${startLine}` : `L${startLine}–${endLine}`;
    bySection.set(place, [...(bySection.get(place) ?? []), lines]);
  }
  return [...bySection].map(([place, lines]) => `${place} ${lines.join(", ")}`).join("; ");
}

/** The places of facts by their ids. */
export function placesOf(reading: Reading, ids: Iterable<string>): Map<string, string> {
  return new Map([...factsById(reading, ids)].map(([id, { citations }]) => [id, cited(reading, citations)]));
}

/** One numbered line a fact. Contradictions are told by number where both facts are listed, else by id. */
export function factLines(reading: Reading, facts: readonly Fact[], from = 1): string[] {
  const numbers = new Map(facts.map(({ id }, index) => [id, `[${from + index}]`]));
  return facts.map((fact) => {
    const others = fact.conflictsWith.map((id) => numbers.get(id) ?? id).join(", ");
    const notes = [
      ...(fact.derived ? [label(reading.lang, "computed")] : []),
      ...(others === "" ? [] : [`${label(reading.lang, "conflictsWith")} ${others}`]),
    ];
    const aside = notes.length > 0 ? ` {${notes.join("; ")}}` : "";
    return `${numbers.get(fact.id)} ${statementOf(fact)} (${cited(reading, fact.citations)})${aside}`;
  });
}

/** The statement, led by its subject where it does not name it, since a line may be read on its own. */
export function statementOf({ statement, subject }: Fact): string {
  const sentence = statement.replace(/[.。]$/, "");
  return sentence.toLowerCase().includes(subject.name.toLowerCase()) ? sentence : `${subject.name} — ${sentence}`;
}

/** Lines under a heading; nothing where there are none. */
export const block = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${heading}:`, ...lines] : [];

/** `heading: a; b`, or nothing. */
export const inline = (heading: string, parts: readonly string[], separator = "; "): string[] =>
  parts.length > 0 ? [`${heading}: ${parts.join(separator)}`] : [];
