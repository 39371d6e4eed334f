import type { Steps } from "../model/steps.ts";
import { type DecisionMatrix, requireInteger, requireOneOf } from "./problem.ts";
import { type PrometheeOptions, prometheeScorer } from "./promethee.ts";
import { RankCounts } from "./rank-counts.ts";
import type { Scorer } from "./scorer.ts";
import { type TopsisOptions, topsisScorer } from "./topsis.ts";
import { type VikorOptions, vikorScorer } from "./vikor.ts";
import type { WeightBlock } from "./weight-draws.ts";
import { type WeightedSumOptions, weightedSumScorer } from "./weighted-sum.ts";

/** A ranking method by name, with the options of the function that runs it alone. */
export type Method =
  | ({ name: "WEIGHTED_SUM" } & WeightedSumOptions)
  | ({ name: "TOPSIS" } & TopsisOptions)
  | ({ name: "VIKOR" } & VikorOptions)
  | ({ name: "PROMETHEE_II" } & PrometheeOptions);

export type SmaaResult = {
  samples: number;
  /** `[alternative][rank − 1]`: the share of draws in which it takes that rank (ties share the better one). */
  rankAcceptability: number[][];
  /** Per alternative the mean of the weights that put it first; null where none did. */
  centralWeights: (number[] | null)[];
  /** Per alternative the share of draws of the scores in which it is first at its central weights; null without them. */
  confidenceFactors: (number | null)[];
  /** `[a][b]`: the share of draws in which a is strictly better than b. */
  pairwiseWinning: number[][];
  /** Half the width of the 95 % interval of each `rankAcceptability`: 1.96·√(p(1 − p)/N). */
  margin: number[][];
};

/** The matrices of a run, one per draw in a fixed order; a source that does not vary yields the same one for ever. */
export type MatrixSource = { varies: boolean; restart(): void; next(): Float64Array };

export function constant(cells: Float64Array): MatrixSource {
  return { varies: false, restart: () => {}, next: () => cells };
}

const MOST_ALTERNATIVES = 2000;

/** The table of pairs and the time to fill it grow with the square of the alternatives. */
export function requireCountable(m: number): void {
  requireInteger(m, "the number of alternatives", 1, MOST_ALTERNATIVES);
}

/** Checks the method's options against the table and prepares it; `load` must be called before it scores. */
export function scorerOf(method: Method = { name: "WEIGHTED_SUM" }, table: DecisionMatrix): Scorer {
  requireOneOf(method.name, "method.name", ["WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"]);
  switch (method.name) {
    case "WEIGHTED_SUM":
      return weightedSumScorer(table, method);
    case "TOPSIS":
      return topsisScorer(table, method);
    case "VIKOR":
      return vikorScorer(table, method);
    case "PROMETHEE_II":
      return prometheeScorer(table, method);
  }
}

/** Draws per step, so that a step takes about as long whatever the number of alternatives. */
const stepFor = (m: number): number => Math.max(1, Math.min(256, Math.floor(2 ** 15 / (m * m))));

/** SMAA-2's counting, whatever drew the weights and the matrices. Scores within the scorer's `tie` are equal. */
export function* acceptability(
  { m, n, samples }: { m: number; n: number; samples: number },
  scorer: Scorer,
  matrices: MatrixSource,
  blocks: Iterable<WeightBlock>,
): Steps<SmaaResult> {
  const counts = new RankCounts(m, n);
  const scores = new Float64Array(m);
  const step = stepFor(m);
  matrices.restart();
  if (!matrices.varies) scorer.load(matrices.next());
  for (const { weights, count } of blocks) {
    for (let from = 0; from < count; from += step) {
      const to = Math.min(from + step, count);
      countDraws(scorer, matrices, counts, scores, { weights, from, to, n });
      yield;
    }
  }
  const rankAcceptability = shares(counts.ranks, m, samples);
  const centralWeights = Array.from(counts.firsts, (firsts, a) =>
    firsts === 0 ? null : Array.from(counts.firstWeights.subarray(a * n, a * n + n), (sum) => sum / firsts),
  );
  return {
    samples,
    rankAcceptability,
    centralWeights,
    confidenceFactors: yield* confidence(centralWeights, samples, scorer, matrices),
    pairwiseWinning: shares(counts.wins, m, samples),
    margin: rankAcceptability.map((row) => row.map((share) => marginOf(share, samples))),
  };
}

/** The normal approximation; for a share of 0 or 1, of which it knows nothing, the rule of three (Hanley & Lippman-Hand 1983). */
const marginOf = (share: number, samples: number): number =>
  share === 0 || share === 1 ? Math.min(1, 3 / samples) : 1.96 * Math.sqrt((share * (1 - share)) / samples);

function shares(counts: Uint32Array, m: number, samples: number): number[][] {
  return Array.from({ length: m }, (_, row) =>
    Array.from(counts.subarray(row * m, row * m + m), (count) => count / samples),
  );
}

/** Enough for a margin of a percentage point and a half; each draw scores all alternatives at every central weight. */
const MOST_CONFIDENCE_DRAWS = 4000;

interface Drawn {
  weights: Float64Array;
  from: number;
  to: number;
  n: number;
}

/** Outside the generator, whose loops are not optimized as well. */
function countDraws(
  scorer: Scorer,
  matrices: MatrixSource,
  counts: RankCounts,
  scores: Float64Array,
  { weights, from, to, n }: Drawn,
): void {
  for (let draw = from; draw < to; draw++) {
    if (matrices.varies) scorer.load(matrices.next());
    scorer.score(weights, draw * n, scores);
    counts.add(scores, scorer.tie, weights, draw * n);
  }
}

function* confidence(
  centralWeights: (number[] | null)[],
  samples: number,
  scorer: Scorer,
  matrices: MatrixSource,
): Steps<(number | null)[]> {
  const centers = centralWeights.map((weights) => (weights === null ? null : Float64Array.from(weights)));
  const firsts = new Float64Array(centers.length);
  const scores = new Float64Array(centers.length);
  const draws = matrices.varies ? Math.min(samples, MOST_CONFIDENCE_DRAWS) : 1;
  const step = stepFor(centers.length);
  matrices.restart();
  for (let draw = 0; draw < draws; draw++) {
    // A matrix that does not vary is still loaded from the counting.
    if (matrices.varies) scorer.load(matrices.next());
    centers.forEach((weights, a) => {
      if (weights === null) return;
      scorer.score(weights, 0, scores);
      if (scores.every((score) => score <= scores[a]! + scorer.tie)) firsts[a]!++;
    });
    if (draw % step === step - 1) yield;
  }
  return centers.map((weights, a) => (weights === null ? null : firsts[a]! / draws));
}
