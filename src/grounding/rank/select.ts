import { namesTopic } from "../parse/items.ts";
import type { Question } from "../parse/question.ts";
import type { Profile } from "../retrieve/fact-index.ts";
import type { RankedFact } from "./ranked-fact.ts";

/** The bonus for a fact that answers new parts of the question. */
const novelty = 0.3;
/** Facts that score less than this share of the best one are noise. */
const leastShare = 0.55;

/**
 * Chooses facts one by one, each time the best of the rest. Parts of the question that no chosen fact answers yet count
 * more, and facts whose lines a chosen fact already cites are skipped.
 */
export function selectFacts(question: Question, ranked: readonly RankedFact[], limit: number): RankedFact[] {
  const chosen: RankedFact[] = [];
  const rest = [...ranked];
  const firstItems = new Map<RankedFact, number>();
  const met = question.items.map(() => 0);
  const weights = question.items.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const best = rest[0]?.score ?? 0;
  while (chosen.length < limit && rest.length > 0) {
    const gain = ({ strengths }: RankedFact) =>
      strengths.reduce((sum, strength, index) => sum + weights[index]! * Math.max(0, strength - met[index]!), 0) /
      total;
    let place = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (const [index, candidate] of rest.entries()) {
      const value = candidate.score + (chosen.length === 0 ? 0 : novelty * gain(candidate));
      if (value > top) [place, top] = [index, value];
    }
    const [next] = rest.splice(place, 1) as [RankedFact];
    if (chosen.length > 0 && next.score < best * leastShare) continue;
    const isRepeat = chosen.some(({ profile }) => isWithin(next.profile, profile));
    if (isRepeat && gain(next) < 0.02) continue;
    firstItems.set(next, gain(next) >= newPartGain ? firstNew(question, next, met) : Number.POSITIVE_INFINITY);
    chosen.push(next);
    for (const [index, strength] of next.strengths.entries()) met[index] = Math.max(met[index]!, strength);
  }
  // A description followed by a request for advice only asks for the advice.
  const asksParts = conjunction.test(question.text) && !question.intents.has("recommendation");
  return asksParts ? inOrderAsked(chosen, firstItems) : chosen;
}

const conjunction = /\band\b|[和与及，,；;、]|[？?]\s*\S/iu;

/** From this gain on a fact answers a part of the question that earlier ones do not. */
const newPartGain = 0.2;

/** Index of the first item that this fact is the first to answer; names come last, as they belong to all parts. */
function firstNew({ items }: Question, { strengths }: RankedFact, met: readonly number[]): number {
  const isNew = (at: number) => strengths[at]! >= 0.8 && met[at]! < 0.5;
  const place = items.findIndex((item, at) => isNew(at) && !namesTopic(item) && !item.isClass);
  return place < 0 ? items.findIndex((_, at) => isNew(at)) : place;
}

/** Facts below this share of the best score do not answer an equal part. */
const equalShare = 0.75;

/** The parts of a question are answered in the order in which they are asked; the rest follows by score. */
function inOrderAsked(chosen: readonly RankedFact[], firstItems: ReadonlyMap<RankedFact, number>): RankedFact[] {
  const best = chosen[0]?.score ?? 0;
  const isPart = (fact: RankedFact) =>
    firstItems.get(fact)! < Number.POSITIVE_INFINITY && fact.score > equalShare * best;
  const parts = chosen.slice(0, 2).filter(isPart);
  if (parts.length < 2) return [...chosen];
  const ordered = [...parts].sort((a, b) => firstItems.get(a)! - firstItems.get(b)!);
  return [...ordered, ...chosen.filter((fact) => !parts.includes(fact))];
}

/** Whether the other fact cites all lines of the first citation of this one. */
function isWithin(fact: Profile, other: Profile): boolean {
  const [from, to] = fact.spans[0]!;
  return fact.section === other.section && other.spans.some(([first, last]) => first <= from && last >= to);
}
