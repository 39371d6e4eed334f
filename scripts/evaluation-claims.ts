import type { ClaimVerdict } from "../src/model/grounding.ts";
import type { EvaluationClaim } from "./evaluation-files.ts";
import { rounded } from "./evaluation-scores.ts";

export interface ClaimScores {
  claims: number;
  /** Share with the verdict expected. */
  right: number;
  /** Number of claims called supported that are contradicted, or contradicted that are supported. */
  opposite: number;
  /** Number of claims of which the document is silent, and on which there was a verdict. */
  overstated: number;
}

const opposites: Partial<Record<string, ClaimVerdict>> = { SUPPORTED: "CONTRADICTED", CONTRADICTED: "SUPPORTED" };

/** Verdicts on claims, by language, type and what is expected. */
export function scoreClaims(
  claims: readonly EvaluationClaim[],
  verdicts: readonly ClaimVerdict[],
): Record<string, ClaimScores> {
  const judged = claims.map((claim, at) => ({ ...claim, verdict: verdicts[at]! }));
  const keysOf = ({ lang, type, expected }: EvaluationClaim) => [
    "all",
    lang,
    `type:${type}`,
    `${lang} ${type}`,
    `expected:${expected}`,
  ];
  const keys = [...new Set(judged.flatMap(keysOf))];
  return Object.fromEntries(
    keys.map((key) => {
      const group = judged.filter((claim) => keysOf(claim).includes(key));
      const count = (test: (claim: (typeof group)[number]) => boolean) => group.filter(test).length;
      const scores: ClaimScores = {
        claims: group.length,
        right: rounded(count(({ verdict, expected }) => verdict === expected) / group.length),
        opposite: count(({ verdict, expected }) => opposites[expected] === verdict),
        overstated: count(({ verdict, expected }) => expected === "NOT_STATED" && verdict !== "NOT_STATED"),
      };
      return [key, scores] as const;
    }),
  );
}
