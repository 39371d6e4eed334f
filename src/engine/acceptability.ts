import { requireInteger } from "./problem.ts";
import type { Scorer } from "./scorer.ts";
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

const MOST_ALTERNATIVES = 2000;

/** The pairwise table and its counting grow with the square of the alternatives. */
export function requireTallyable(m: number): void {
  requireInteger(m, "the number of alternatives", 1, MOST_ALTERNATIVES);
}

/** `wins` and `ties` hold the pairs a > b only, one row of them after the other. */
type Tally = {
  ranks: Uint32Array;
  wins: Uint32Array;
  ties: Uint32Array;
  firsts: Uint32Array;
  central: Float64Array;
};

/** SMAA-2's counting, whatever drew the weights and the matrices. Scores within the scorer's `tie` are level. */
export function acceptability(
  sides: { m: number; n: number; samples: number },
  scorer: Scorer,
  matrices: MatrixSource,
  draws: Iterable<Draws>,
): SmaaResult {
  const { m, n, samples } = sides;
  const tally = count(m, n, scorer, matrices, draws);
  const table = (countOf: (a: number, b: number) => number) =>
    Array.from({ length: m }, (_, a) => Array.from({ length: m }, (_, b) => countOf(a, b) / samples));
  const rankAcceptability = table((a, place) => tally.ranks[a * m + place]!);
  const centralWeights = Array.from(tally.firsts, (firsts, a) =>
    firsts === 0 ? null : Array.from(tally.central.subarray(a * n, a * n + n), (sum) => sum / firsts),
  );
  return {
    samples,
    rankAcceptability,
    centralWeights,
    confidenceFactors: confidence(centralWeights, samples, scorer, matrices),
    pairwiseWinning: table((a, b) => winsOf(tally, samples, a, b)),
    margin: rankAcceptability.map((row) => row.map((p) => 1.96 * Math.sqrt((p * (1 - p)) / samples))),
  };
}

function winsOf({ wins, ties }: Tally, samples: number, a: number, b: number): number {
  if (a === b) return 0;
  const pair = a > b ? (a * (a - 1)) / 2 + b : (b * (b - 1)) / 2 + a;
  return a > b ? wins[pair]! : samples - wins[pair]! - ties[pair]!;
}

function count(m: number, n: number, scorer: Scorer, matrices: MatrixSource, draws: Iterable<Draws>): Tally {
  const ranks = new Uint32Array(m * m);
  const wins = new Uint32Array((m * (m - 1)) / 2);
  const ties = new Uint32Array(wins.length);
  const firsts = new Uint32Array(m);
  const central = new Float64Array(m * n);
  const scores = new Float64Array(m);
  const better = new Int32Array(m);
  matrices.restart();
  scorer.load(matrices.next());
  let started = false;
  for (const { weights, count: drawn } of draws) {
    for (let draw = 0, at = 0; draw < drawn; draw++, at += n) {
      if (matrices.varies && started) scorer.load(matrices.next());
      started = true;
      scorer.score(weights, at, scores);
      countPairs(scores, scorer.tie, wins, ties, better);
      for (let a = 0; a < m; a++) {
        const place = better[a]!;
        ranks[a * m + place]!++;
        if (place > 0) continue;
        firsts[a]!++;
        for (let k = 0, i = a * n; k < n; k++, i++) central[i]! += weights[at + k]!;
      }
    }
  }
  return { ranks, wins, ties, firsts, central };
}

/** Hardly a branch to predict, for which way a draw falls is what a processor cannot: only ties, which are rare, take one. */
function countPairs(
  scores: Float64Array,
  tie: number,
  wins: Uint32Array,
  ties: Uint32Array,
  better: Int32Array,
): void {
  for (let a = 0, pair = 0; a < scores.length; a++) {
    const score = scores[a]!;
    let above = 0;
    for (let b = 0; b < a; b++, pair++) {
      const lead = score - scores[b]!;
      const won = lead > tie ? 1 : 0;
      wins[pair]! += won;
      better[b]! += won;
      above += 1 - won;
      if (lead <= tie && lead >= -tie) {
        ties[pair]!++;
        above--;
      }
    }
    better[a] = above;
  }
}

function confidence(
  centralWeights: (number[] | null)[],
  samples: number,
  scorer: Scorer,
  matrices: MatrixSource,
): (number | null)[] {
  const centers = centralWeights.map((weights) => (weights === null ? null : Float64Array.from(weights)));
  const firsts = new Float64Array(centers.length);
  const scores = new Float64Array(centers.length);
  const draws = matrices.varies ? samples : 1;
  matrices.restart();
  for (let draw = 0; draw < draws; draw++) {
    // What does not vary is still loaded from the counting before.
    if (matrices.varies) scorer.load(matrices.next());
    centers.forEach((weights, a) => {
      if (weights === null) return;
      scorer.score(weights, 0, scores);
      const reach = scores[a]! + scorer.tie;
      if (scores.every((score) => score <= reach)) firsts[a]!++;
    });
  }
  return centers.map((weights, a) => (weights === null ? null : firsts[a]! / draws));
}
