import { factList } from "../../catalog/facts.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { ClaimCheck, ClaimVerdict } from "../../model/grounding.ts";
import type { Outcome } from "../values/condition.ts";

/** What one check of a claim found: the verdict, the facts that decide it, and the claim as understood. */
export interface ClaimFinding {
  verdict: ClaimVerdict;
  facts: string[];
  reading: string;
}

const verdicts: Record<Outcome, ClaimVerdict> = {
  PASS: "SUPPORTED",
  FAIL: "CONTRADICTED",
  CONTESTED: "CONTESTED",
  UNKNOWN: "NOT_STATED",
};

export const verdictOf = (outcome: Outcome): ClaimVerdict => verdicts[outcome];

/** A check with its clauses: the whole claim, unless others are given. */
export function toCheck(
  reading: Reading,
  { verdict, facts, reading: sentence }: ClaimFinding,
  clauses: readonly (ClaimFinding & { text: string })[] = [{ verdict, facts, reading: sentence, text: sentence }],
): ClaimCheck {
  const cited = new Set([...facts, ...clauses.flatMap((clause) => clause.facts)]);
  return {
    verdict,
    facts: factList(reading, [...cited]),
    clauses: clauses.map(({ text, verdict: each, facts: own }) => ({ text, verdict: each, facts: [...new Set(own)] })),
    reading: sentence,
  };
}
