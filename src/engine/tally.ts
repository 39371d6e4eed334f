import type { Scorer } from "./scorer.ts";

/** What SMAA counts over the draws. `wins` and `ties` hold the pairs a > b only, one row of them after the other. */
export type Tally = {
  m: number;
  n: number;
  draws: number;
  ranks: Uint32Array;
  wins: Uint32Array;
  ties: Uint32Array;
  firsts: Uint32Array;
  central: Float64Array;
  better: Int32Array;
  scores: Float64Array;
  /** Draws per strict ordering, of few alternatives; see {@link orderingOf}. */
  orderings: Uint32Array;
};

// Up to 6 alternatives have 15 pairs, so that their orderings can be told apart in 15 bits.
const FEW = 6;

export function newTally(m: number, n: number): Tally {
  const pairs = (m * (m - 1)) / 2;
  return {
    m,
    n,
    draws: 0,
    ranks: new Uint32Array(m * m),
    wins: new Uint32Array(pairs),
    ties: new Uint32Array(pairs),
    firsts: new Uint32Array(m),
    central: new Float64Array(m * n),
    better: new Int32Array(m),
    scores: new Float64Array(m),
    orderings: new Uint32Array(m <= FEW ? 2 ** pairs : 0),
  };
}

/**
 * Counts the weightings `from` … `to` − 1 of a block, taking a matrix before each of them where `matrices` are given. Of
 * few alternatives without ties only the ordering is counted here: what it means for ranks and pairs is worked out once,
 * by {@link settle}, not in every draw.
 */
export function countDraws(
  tally: Tally,
  scorer: Scorer,
  matrices: { next(): Float64Array } | null,
  weights: Float64Array,
  from: number,
  to: number,
): void {
  const { m, n, orderings, better, scores } = tally;
  const few = m <= FEW;
  for (let at = from * n; at < to * n; at += n) {
    if (matrices !== null) scorer.load(matrices.next());
    scorer.score(weights, at, scores);
    const ordering = few ? orderingOf(scores, scorer.tie) : -1;
    if (ordering >= 0) {
      orderings[ordering]!++;
      countFirst(tally, highest(scores), weights, at);
      continue;
    }
    countDraw(tally, scores, scorer.tie);
    for (let a = 0; a < m; a++) if (better[a] === 0) countFirst(tally, a, weights, at);
  }
  tally.draws += to - from;
}

function highest(scores: Float64Array): number {
  let best = 0;
  for (let a = 1; a < scores.length; a++) if (scores[a]! > scores[best]!) best = a;
  return best;
}

function countFirst({ n, firsts, central }: Tally, a: number, weights: Float64Array, at: number): void {
  firsts[a]!++;
  for (let k = 0, i = a * n; k < n; k++, i++) central[i]! += weights[at + k]!;
}

// The sign of a double as a bit, read without a branch: which way a draw falls is what a processor cannot predict.
const lead = new Float64Array(1);
const leadWords = new Int32Array(lead.buffer);
const SIGN_WORD = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** One bit per pair a > b, set where b is better; −1 when some pair is level. */
function orderingOf(scores: Float64Array, tie: number): number {
  let bits = 0;
  for (let a = 1; a < scores.length; a++) {
    const score = scores[a]!;
    for (let b = 0; b < a; b++) {
      const difference = score - scores[b]!;
      if (Math.abs(difference) <= tie) return -1;
      lead[0] = difference;
      bits = (bits << 1) | (leadWords[SIGN_WORD]! >>> 31);
    }
  }
  return bits;
}

function countDraw({ m, ranks, wins, ties, better }: Tally, scores: Float64Array, tie: number): void {
  better.fill(0);
  for (let a = 0, pair = 0; a < m; a++) {
    const score = scores[a]!;
    let above = 0;
    for (let b = 0; b < a; b++, pair++) {
      const lead = score - scores[b]!;
      const won = lead > tie ? 1 : 0;
      const level = Math.abs(lead) <= tie ? 1 : 0;
      wins[pair]! += won;
      ties[pair]! += level;
      better[b]! += won;
      above += 1 - won - level;
    }
    better[a] = above;
  }
  for (let a = 0; a < m; a++) ranks[a * m + better[a]!]!++;
}

/** Spreads the counted orderings over ranks and pairs. */
export function settle({ m, ranks, wins, better, orderings }: Tally): void {
  orderings.forEach((count, ordering) => {
    if (count === 0) return;
    better.fill(0);
    for (let a = 1, pair = 0; a < m; a++) {
      for (let b = 0; b < a; b++, pair++) {
        const lost = (ordering >> (wins.length - 1 - pair)) & 1;
        wins[pair]! += (1 - lost) * count;
        better[lost ? a : b]!++;
      }
    }
    for (let a = 0; a < m; a++) ranks[a * m + better[a]!]! += count;
  });
  orderings.fill(0);
}

/** The draws in which a is strictly better than b. */
export function winsOf({ draws, wins, ties }: Tally, a: number, b: number): number {
  if (a === b) return 0;
  const pair = a > b ? (a * (a - 1)) / 2 + b : (b * (b - 1)) / 2 + a;
  return a > b ? wins[pair]! : draws - wins[pair]! - ties[pair]!;
}
