import { firstShares, nearestFlip, reasonableAlternative } from "../analysis/firmness.ts";
import { winnersOf } from "../analysis/ranking.ts";
import { type ExplanationContext, type Sentence, significant } from "./context.ts";

/** How firm first place is: what would reverse it, how it fares with other weights and methods, what else is reasonable. */
export function firmnessSentences(context: ExplanationContext): Sentence[] {
  const { analysis, words, nameOf } = context;
  const { ranking, robustness, outcome } = analysis;
  if (ranking.length < 2) return [];
  const isWeightedSum = analysis.input.method === "WEIGHTED_SUM";
  // For a tie or a conditional winner, the outcome has already named the others.
  const isDecided = outcome !== "TIE" && ranking[0]!.eligibility === "ELIGIBLE";
  const alternative = isDecided ? reasonableAlternative(analysis, isWeightedSum) : undefined;
  return [
    ...(isWeightedSum && robustness ? flipSentences(context) : []),
    ...shareSentences(context),
    { text: methodSentence(context), detail: 3 },
    ...(alternative === undefined ? [] : [{ text: words.alternative(nameOf(alternative)), detail: 0 }]),
  ];
}

function flipSentences({ analysis, words, nameOf }: ExplanationContext): Sentence[] {
  if (winnersOf(analysis).length > 1) return [];
  const flip = nearestFlip(analysis);
  if (!flip) return [{ text: words.noFlip, detail: 2 }];
  const score = scoreFlip(analysis.ranking, flip.challenger);
  return [{ text: words.flip(nameOf(flip.challenger), significant(flip.change), score), detail: 0 }];
}

/** The rise of one score with the same effect, for the criterion with the most weight; mentioned up to one point. */
function scoreFlip(ranking: ExplanationContext["analysis"]["ranking"], challenger: string) {
  const [winner] = ranking;
  const rival = ranking.find(({ mesh }) => mesh === challenger)!;
  const weight = Math.max(...winner!.contributions.map((each) => each.weight));
  const points = Number(((winner!.total - rival.total) / weight).toFixed(3));
  return points > 0 && points <= 1 ? { points, percent: significant(weight * 100) } : undefined;
}

function shareSentences({ analysis, words, nameOf }: ExplanationContext): Sentence[] {
  if (!analysis.robustness) return [];
  const { samples, weights } = analysis.robustness;
  const winners = winnersOf(analysis);
  const shares = firstShares(analysis)
    .filter(({ mesh, share }, place) => (place < 2 && share > 0) || winners.includes(mesh))
    .slice(0, 4)
    .map(({ mesh, share }) => ({ name: nameOf(mesh), percent: (share * 100).toFixed(1) }));
  return [{ text: words.shares(shares, samples, weights), detail: 0 }];
}

function methodSentence({ analysis, words, nameOf }: ExplanationContext): string {
  const others = analysis.methods.filter(({ method }) => method !== analysis.input.method);
  const agreeing = others.filter(({ agrees }) => agrees).map(({ method }) => method);
  const differing = new Map<string, { methods: typeof agreeing; first: string[] }>();
  for (const { method, first, agrees } of others) {
    if (agrees) continue;
    const same = differing.get(first.join()) ?? { methods: [], first: first.slice(0, 4).map(nameOf) };
    differing.set(first.join(), { ...same, methods: [...same.methods, method] });
  }
  return words.methods(agreeing, [...differing.values()]);
}
