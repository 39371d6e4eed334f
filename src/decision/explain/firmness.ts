import type { OtherAnswer } from "../../language/en/recommendation.ts";
import type { Choice } from "../analysis/choice.ts";
import { criterionName, type ExplanationContext, entryOf, labelOf, names, significant } from "./context.ts";

/** How firm the choice is: what would turn it, how it fares with other weights and methods, what else is reasonable. */
export function firmnessSentences(context: ExplanationContext): string[] {
  const { analysis, words } = context;
  const { choice, methods } = analysis;
  if (!choice || methods[0]!.figures.length < 2) return [];
  if (choice.contest.length < 2) return methodSentences(context);
  const alternative = choice.firmness === "NARROW" ? reasonableAlternative(context, choice) : undefined;
  return [
    ...flipSentences(context, choice),
    ...shareSentences(context),
    ...methodSentences(context),
    ...(alternative === undefined ? [] : [words.alternative(labelOf(context, alternative))]),
  ];
}

/** What would bring another mesh level; null if nothing would, or one is already. */
export function turnsIf(context: ExplanationContext, choice: Choice): string | null {
  const { words, nameOf, analysis } = context;
  if (choice.tied.length > 1 || choice.runnerUp === undefined) return null;
  if (choice.flip) return flipSentence(context, choice, choice.flip);
  const share = analysis.robustness?.pairwise.find(
    ({ mesh, over }) => mesh === choice.runnerUp && over === choice.mesh,
  )?.share;
  const isWeightedSum = analysis.input.method === "WEIGHTED_SUM";
  return isWeightedSum || !share ? null : words.aheadOf(nameOf(choice.runnerUp), nameOf(choice.mesh), percent(share));
}

const percent = (share: number): string => (share * 100).toFixed(1);

function flipSentences(context: ExplanationContext, choice: Choice): string[] {
  const sentence = turnsIf(context, choice);
  if (sentence !== null) return [sentence];
  const isWeightedSum = context.analysis.input.method === "WEIGHTED_SUM";
  return isWeightedSum && choice.tied.length === 1 ? [context.words.noFlip] : [];
}

/** Criteria that are named; of more of them, only their number. */
const mostCriteria = 3;

/** Weights that move less than this, of 1, are rounding of the linear program. */
const leastMove = 1e-6;

function flipSentence(context: ExplanationContext, { mesh }: Choice, flip: NonNullable<Choice["flip"]>): string {
  const { analysis, words, nameOf } = context;
  const { criteria } = analysis.table;
  const { contributions } = entryOf(context, mesh);
  const moves = flip.weights.map((weight, k) => ({
    name: criterionName(context, criteria[k]!.slug),
    by: weight - contributions[k]!.weight,
  }));
  const moved = (sign: 1 | -1) =>
    moves
      .filter(({ by }) => by * sign > leastMove)
      .sort((a, b) => (b.by - a.by) * sign)
      .map(({ name }) => name)
      .flatMap((name, place, all) => {
        if (place < mostCriteria || all.length === mostCriteria + 1) return [name];
        return place === mostCriteria ? [words.more(all.length - mostCriteria)] : [];
      });
  return words.flip({
    challenger: nameOf(flip.challenger),
    moved: significant((flip.change / 2) * 100),
    from: moved(-1),
    to: moved(1),
    score: scoreFlip(context, mesh, flip.challenger),
  });
}

/** A difference in one score with the same effect, for the criterion with the most weight; mentioned up to one point. */
function scoreFlip(context: ExplanationContext, mesh: string, challenger: string) {
  const [winner, rival] = [entryOf(context, mesh), entryOf(context, challenger)];
  const [heaviest] = [...winner.contributions].sort((a, b) => b.weight - a.weight);
  const points = Number(((winner.total - rival.total) / heaviest!.weight).toFixed(2));
  return points > 0 && points <= 1 ? { points, criterion: criterionName(context, heaviest!.criterion) } : undefined;
}

/** First-rank shares, the largest first; where advice narrowed the choice, only how the first two of those advised compare. */
function shareSentences({ analysis, words, nameOf }: ExplanationContext): string[] {
  const { robustness, choice, ranking } = analysis;
  // With a single criterion no weighting differs from another.
  const isVaried = ranking[0]!.contributions.filter(({ weight }) => weight > 0).length > 1;
  const isDrawn = isVaried || robustness?.weights === "UNIFORM";
  if (!robustness || !isDrawn || robustness.rankAcceptability.length < 2) return [];
  if (choice!.contest.length < robustness.rankAcceptability.length) {
    const { mesh, runnerUp, share } = choice!;
    return share === undefined ? [] : [words.aheadOf(nameOf(mesh), nameOf(runnerUp!), percent(share))];
  }
  const shares = robustness.rankAcceptability
    .map(({ mesh, shares: [first] }) => ({ mesh, share: first! }))
    .sort((a, b) => b.share - a.share)
    .filter(({ mesh, share }, place) => (place < 2 && share > 0) || choice!.tied.includes(mesh))
    .slice(0, 4)
    .map(({ mesh, share }) => ({ name: nameOf(mesh), percent: percent(share) }));
  return [words.shares(shares, robustness.samples, robustness.weights)];
}

function methodSentences(context: ExplanationContext): string[] {
  const { analysis, words } = context;
  const { input, methods, ranking } = analysis;
  if (ranking.length < 2) return [];
  const others = methods.filter(({ method, agrees }) => method !== input.method || (method === "VIKOR" && !agrees));
  const agreeing = others.filter(({ agrees }) => agrees).map(({ method }) => method);
  const differing = new Map<string, OtherAnswer>();
  for (const { method, first, agrees, compromise, acceptableAdvantage, acceptableStability } of others) {
    if (agrees) continue;
    if (compromise && compromise.join() !== first.join()) {
      const failed = acceptableAdvantage ? (acceptableStability ? undefined : "STABILITY") : "ADVANTAGE";
      differing.set("VIKOR", { compromise: names(context, compromise), failed });
      continue;
    }
    const same = differing.get(first.join());
    const together = same && "methods" in same ? same.methods : [];
    differing.set(first.join(), { methods: [...together, method], first: names(context, first) });
  }
  const flat = methods.find(({ method }) => method === "VIKOR")?.withoutRange ?? [];
  const flatNames = flat.map((slug) => criterionName(context, slug));
  return [
    ...(others.length > 0 ? [words.methods(agreeing, [...differing.values()])] : []),
    ...(input.method === "VIKOR" && flatNames.length > 0 ? [words.withoutRange(flatNames)] : []),
  ];
}

/** In fewer of the random weightings, being ahead is not worth naming. */
const leastShare = 0.1;

/** The mesh that is ahead of all others to choose from in the next largest share of these random weightings. */
function reasonableAlternative(
  { analysis }: ExplanationContext,
  { mesh: choice, contest }: Choice,
): string | undefined {
  const { robustness } = analysis;
  if (!robustness) return undefined;
  const isWhole = contest.length === robustness.rankAcceptability.length;
  const shareOf = (mesh: string): number =>
    isWhole
      ? robustness.rankAcceptability.find((each) => each.mesh === mesh)!.shares[0]!
      : robustness.pairwise.find((pair) => pair.mesh === mesh && pair.over === choice)!.share;
  return contest
    .slice(1)
    .map((mesh) => ({ mesh, share: shareOf(mesh) }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)[0]?.mesh;
}
