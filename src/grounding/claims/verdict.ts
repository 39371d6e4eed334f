import type { Reading } from "../../catalog/catalog.ts";
import { factList } from "../../catalog/facts.ts";
import type { ClaimCheck, ClaimVerdict } from "../../model/grounding.ts";

/** What one way of reading a claim found: the verdict, the facts that decide it, and the claim as it was understood. */
export interface Finding {
  verdict: ClaimVerdict;
  facts: string[];
  reading: string;
}

/** A claim that says `not` is right where the plain one is wrong. Silence stays silence. */
export function negated(finding: Finding): Finding {
  const { verdict } = finding;
  if (verdict === "NOT_STATED") return finding;
  return { ...finding, verdict: verdict === "SUPPORTED" ? "CONTRADICTED" : "SUPPORTED" };
}

export const toCheck = (reading: Reading, { verdict, facts, reading: sentence }: Finding): ClaimCheck => ({
  verdict,
  facts: factList(reading, [...new Set(facts)]),
  reading: sentence,
});

/** One sentence in the language of the answer. */
export const say = ({ lang }: Reading, en: string, zh: string): string => (lang === "en" ? en : zh);
