import type { Profile } from "./fact-index.ts";
import type { Question } from "./question.ts";
import type { RankedFact } from "./ranked-fact.ts";
import { namesTopic } from "./things.ts";

/** What a fact that says something new of the question is worth beside one that repeats. */
const novelty = 0.3;
/** A fact far below the best one adds noise. */
const leastShare = 0.55;

/**
 * Chooses facts one by one: each time the best of the rest, where parts of the question that no chosen fact answers yet
 * count more, and facts whose lines a chosen fact covers already are left out.
 */
export function selectFacts(question: Question, ranked: readonly RankedFact[], limit: number): RankedFact[] {
  const chosen: RankedFact[] = [];
  const rest = [...ranked];
  const opens = new Map<RankedFact, number>();
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
    opens.set(next, gain(next) >= newPart ? firstNew(question, next, met) : Number.POSITIVE_INFINITY);
    chosen.push(next);
    for (const [index, strength] of next.strengths.entries()) met[index] = Math.max(met[index]!, strength);
  }
  // Of a situation and a request for advice only the advice is asked for.
  const asksParts = conjunction.test(question.text) && !question.intents.has("recommendation");
  return asksParts ? inOrderAsked(chosen, opens) : chosen;
}

const conjunction = /\band\b|[和与及，,；;、]|[？?]\s*\S/iu;

/** From here on a fact answers a part of the question that those before it do not. */
const newPart = 0.2;

/** Place of the first item that a fact is the first to answer, names aside: they stand for all parts. */
function firstNew({ items }: Question, { strengths }: RankedFact, met: readonly number[]): number {
  const isNew = (at: number) => strengths[at]! >= 0.8 && met[at]! < 0.5;
  const place = items.findIndex((item, at) => isNew(at) && !namesTopic(item) && !item.isClass);
  return place < 0 ? items.findIndex((_, at) => isNew(at)) : place;
}

/** Facts that differ more than this do not answer parts of equal standing. */
const alike = 0.75;

/** The parts of a question are answered in the order in which they are asked; all else follows by merit. */
function inOrderAsked(chosen: readonly RankedFact[], opens: ReadonlyMap<RankedFact, number>): RankedFact[] {
  const best = chosen[0]?.score ?? 0;
  const isPart = (fact: RankedFact) => opens.get(fact)! < Number.POSITIVE_INFINITY && fact.score > alike * best;
  const parts = chosen.slice(0, 2).filter(isPart);
  if (parts.length < 2) return [...chosen];
  const ordered = [...parts].sort((a, b) => opens.get(a)! - opens.get(b)!);
  return [...ordered, ...chosen.filter((fact) => !parts.includes(fact))];
}

/** Whether the lines that one fact cites first are all cited by the other. */
function isWithin(fact: Profile, other: Profile): boolean {
  const [from, to] = fact.spans[0]!;
  return fact.section === other.section && other.spans.some(([first, last]) => first <= from && last >= to);
}
