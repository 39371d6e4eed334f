import type { Question } from "../parse/question.ts";
import type { Profile } from "../retrieve/fact-index.ts";

/** A fact as rated for a question. */
export interface RankedFact {
  profile: Profile;
  score: number;
  /** Share of the question's items that the fact answers, by weight. */
  coverage: number;
  /** Share of the question's words that it has, everyday words included, by their rarity. */
  overlap: number;
  /** How well the fact answers each item of the question, 0–1, in their order. */
  strengths: readonly number[];
}

/** Whether a fact is about a topic that the question names; every fact is if it names none. */
export const isAboutTopic = (
  { named }: { named: readonly string[] },
  { concepts }: { concepts: ReadonlySet<string> },
): boolean => named.length === 0 || named.some((token) => concepts.has(token));

export const topScore = (ranked: readonly RankedFact[]): number =>
  ranked.reduce((top, { score }) => Math.max(top, score), 0);

/** Share of the question's items that are answered, by weight. */
export function share({ items }: Question, strengths: readonly number[]): number {
  let total = 0;
  let met = 0;
  for (const [at, { weight }] of items.entries()) {
    total += weight;
    met += weight * strengths[at]!;
  }
  return total === 0 ? 0 : met / total;
}
