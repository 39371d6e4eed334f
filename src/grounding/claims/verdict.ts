import type { Reading } from "../../catalog/catalog.ts";
import { factList } from "../../catalog/facts.ts";
import type { ClaimCheck, ClaimVerdict } from "../../model/grounding.ts";

/** What one way of reading a claim found: the verdict, the facts that decide it, and the claim as it was understood. */
export interface Finding {
  verdict: ClaimVerdict;
  facts: string[];
  reading: string;
  /** How the claim reads with a `not`; without it the whole of it is denied. */
  denial?: string;
}

/** A claim that says `not` is right where the plain one is wrong. Silence stays silence. */
export function negated(reading: Reading, finding: Finding): Finding {
  const { verdict, facts, reading: sentence } = finding;
  const denial = finding.denial ?? say(reading, `It is not so: ${sentence}`, `并非如此：${sentence}`);
  const opposite = { SUPPORTED: "CONTRADICTED", CONTRADICTED: "SUPPORTED", NOT_STATED: "NOT_STATED" } as const;
  return { verdict: opposite[verdict], facts, reading: denial, denial: sentence };
}

export const toCheck = (reading: Reading, { verdict, facts, reading: sentence }: Finding): ClaimCheck => ({
  verdict,
  facts: factList(reading, [...new Set(facts)]),
  reading: sentence,
});

/** One sentence in the language of the answer. */
export const say = ({ lang }: Reading, en: string, zh: string): string => (lang === "en" ? en : zh);
