import type { Profile } from "./fact-index.ts";
import type { Question } from "./question.ts";

/** A fact as it was rated for a question. */
export interface RankedFact {
  profile: Profile;
  score: number;
  /** Share of the question's items that the fact answers to, by weight. */
  coverage: number;
  /** How well the fact answers to each item of the question, 0–1, in their order. */
  strengths: readonly number[];
}

export const topScore = (ranked: readonly RankedFact[]): number =>
  ranked.reduce((top, { score }) => Math.max(top, score), 0);

/** Share of the question's items that are answered to, by weight. */
export function share({ items }: Question, strengths: readonly number[]): number {
  let total = 0;
  let met = 0;
  for (const [at, { weight }] of items.entries()) {
    total += weight;
    met += weight * strengths[at]!;
  }
  return total === 0 ? 0 : met / total;
}
