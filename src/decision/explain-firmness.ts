import type { Account, Sentence } from "./account.ts";
import { percent, short } from "./figures.ts";
import { alternativeTo, firstShares, nearestFlip } from "./firmness.ts";
import { winnersOf } from "./outcome.ts";
import type { ResolvedInput } from "./resolve-input.ts";

/** How firm the first place is: what turns it, how it fares under other weights and methods, who else may be chosen. */
export function firmnessSentences(account: Account): Sentence[] {
  const { draft, wording, nameOf } = account;
  if (draft.ranking.length < 2) return [];
  const { method } = draft.input as unknown as ResolvedInput;
  const isWeightedSum = method === "WEIGHTED_SUM";
  // Of level ones, and of a first on a condition, the others were named before.
  const isDecided = draft.outcome !== "TIE" && draft.ranking[0]!.eligibility === "ELIGIBLE";
  const alternative = isDecided ? alternativeTo(draft, isWeightedSum) : undefined;
  return [
    ...(isWeightedSum && draft.robustness ? flipSentences(account) : []),
    ...shareSentences(account),
    { text: methodSentence(account), spare: 3 },
    ...(alternative === undefined ? [] : [{ text: wording.alternative(nameOf(alternative)), spare: 0 }]),
  ];
}

function flipSentences({ draft, wording, nameOf }: Account): Sentence[] {
  if (winnersOf(draft).length > 1) return [];
  const flip = nearestFlip(draft);
  if (!flip) return [{ text: wording.noFlip, spare: 2 }];
  const points = pointsToTurn(draft.ranking, flip.challenger);
  return [{ text: wording.flip(nameOf(flip.challenger), short(flip.change), points), spare: 0 }];
}

/** The rise of one score that would do instead, on the heaviest criterion; of no use beyond one point. */
function pointsToTurn(ranking: Account["draft"]["ranking"], challenger: string) {
  const [winner] = ranking;
  const rival = ranking.find(({ mesh }) => mesh === challenger)!;
  const weight = Math.max(...winner!.contributions.map((each) => each.weight));
  const points = Number(((winner!.total - rival.total) / weight).toFixed(3));
  return points > 0 && points <= 1 ? { points, percent: short(weight * 100) } : undefined;
}

function shareSentences({ draft, wording, nameOf }: Account): Sentence[] {
  if (!draft.robustness) return [];
  const { samples, weights } = draft.robustness;
  const winners = winnersOf(draft);
  const told = firstShares(draft)
    .filter(({ mesh, share }, place) => (place < 2 && share > 0) || winners.includes(mesh))
    .slice(0, 4)
    .map(({ mesh, share }) => ({ name: nameOf(mesh), percent: percent(share) }));
  return [{ text: wording.shares(told, samples, weights), spare: 0 }];
}

function methodSentence({ draft, wording, nameOf }: Account): string {
  const others = draft.methods.filter(({ method }) => method !== draft.input.method);
  const agreeing = others.filter(({ agrees }) => agrees).map(({ method }) => method);
  const differing = new Map<string, { methods: (typeof agreeing)[number][]; first: string[] }>();
  for (const { method, first, agrees } of others) {
    if (agrees) continue;
    const same = differing.get(first.join()) ?? { methods: [], first: first.slice(0, 4).map(nameOf) };
    differing.set(first.join(), { ...same, methods: [...same.methods, method] });
  }
  return wording.methods(agreeing, [...differing.values()]);
}
