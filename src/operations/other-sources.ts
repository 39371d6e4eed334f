import { oppositionTo } from "../catalog/other-sources.ts";
import type { Reading } from "../catalog/snapshot.ts";
import type { OtherSource } from "../model/sources.ts";

/** What other sources say against the facts that stand anywhere in an answer. */
export function otherSourcesOf(reading: Reading, answer: unknown): OtherSource[] {
  const facts = new Set<string>();
  collect(answer, facts);
  return oppositionTo(reading, facts);
}

/** Those that bear on what is left of an answer: on a fact in it, or on what it says of meshes and features. */
export function bearingOn(otherSources: readonly OtherSource[], rest: object): OtherSource[] {
  const facts = new Set<string>();
  collect(rest, facts);
  const text = JSON.stringify(rest);
  const isAboutSupport = "undecided" in rest || /"(?:meshes|features)":/.test(text);
  return otherSources.filter(({ contradicts }) =>
    contradicts === undefined || "undecided" in rest ? isAboutSupport : facts.has(contradicts),
  );
}

/** Facts stand in answers whole, as `fact`, or as lists of ids named `facts`. */
function collect(value: unknown, facts: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, facts);
  } else if (value !== null && typeof value === "object") {
    const { id, statement, citations, fact, facts: ids } = value as Record<string, unknown>;
    if (typeof id === "string" && typeof statement === "string" && Array.isArray(citations)) facts.add(id);
    if (typeof fact === "string") facts.add(fact);
    if (Array.isArray(ids)) for (const each of ids) if (typeof each === "string") facts.add(each);
    for (const each of Object.values(value)) collect(each, facts);
  }
}
