import { requireInteger } from "./problem.ts";
import type { Scorer } from "./scorer.ts";
import type { Steps } from "./steps.ts";
import { countDraws, newTally, settle, winsOf } from "./tally.ts";
import type { Draws } from "./weight-draws.ts";

export type SmaaResult = {
  samples: number;
  /** `[alternative][rank − 1]`: the share of draws in which it takes that rank (level alternatives share the better). */
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

/** The pairwise table and its counting grow with the square of the alternatives. */
export function requireTallyable(m: number): void {
  requireInteger(m, "the number of alternatives", 1, MOST_ALTERNATIVES);
}

/** Draws to a step, so that a step takes about as long whatever the number of alternatives. */
const stepFor = (m: number): number => Math.max(1, Math.min(256, Math.floor(2 ** 15 / (m * m))));

/** SMAA-2's counting, whatever drew the weights and the matrices. Scores within the scorer's `tie` are level. */
export function* acceptability(
  { m, n, samples }: { m: number; n: number; samples: number },
  scorer: Scorer,
  matrices: MatrixSource,
  draws: Iterable<Draws>,
): Steps<SmaaResult> {
  const tally = newTally(m, n);
  const step = stepFor(m);
  matrices.restart();
  if (!matrices.varies) scorer.load(matrices.next());
  for (const { weights, count } of draws) {
    for (let from = 0; from < count; from += step) {
      countDraws(tally, scorer, matrices.varies ? matrices : null, weights, from, Math.min(count, from + step));
      yield;
    }
  }
  settle(tally);
  const table = (countOf: (row: number, column: number) => number) =>
    Array.from({ length: m }, (_, row) => Array.from({ length: m }, (_, column) => countOf(row, column) / samples));
  const rankAcceptability = table((a, place) => tally.ranks[a * m + place]!);
  const centralWeights = Array.from(tally.firsts, (firsts, a) =>
    firsts === 0 ? null : Array.from(tally.central.subarray(a * n, a * n + n), (sum) => sum / firsts),
  );
  return {
    samples,
    rankAcceptability,
    centralWeights,
    confidenceFactors: yield* confidence(centralWeights, samples, scorer, matrices),
    pairwiseWinning: table((a, b) => winsOf(tally, a, b)),
    margin: rankAcceptability.map((row) => row.map((p) => 1.96 * Math.sqrt((p * (1 - p)) / samples))),
  };
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
  const draws = matrices.varies ? samples : 1;
  const step = stepFor(centers.length);
  matrices.restart();
  for (let draw = 0; draw < draws; draw++) {
    // What does not vary is still loaded from the counting before.
    if (matrices.varies) scorer.load(matrices.next());
    for (let a = 0; a < centers.length; a++) {
      const weights = centers[a];
      if (weights == null) continue;
      scorer.score(weights, 0, scores);
      if (isFirst(scores, a, scorer.tie)) firsts[a]!++;
    }
    if (draw % step === step - 1) yield;
  }
  return centers.map((weights, a) => (weights === null ? null : firsts[a]! / draws));
}

function isFirst(scores: Float64Array, a: number, tie: number): boolean {
  const reach = scores[a]! + tie;
  for (let b = 0; b < scores.length; b++) if (scores[b]! > reach) return false;
  return true;
}
