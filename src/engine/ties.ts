import { requireNumber } from "./problem.ts";

/** Scores, closenesses, flows and totals this close together tie: far above rounding noise, far below any printed digit. */
export const TIE = 1e-9;

/** Cells whose difference is within this share of the larger one count as equal. */
export const SAME = 1e-12;

/** The tie distance at a magnitude: {@link TIE}, or beyond 1,000 the share of it that doubles can still resolve. */
export function tieAt(magnitude: number): number {
  return Math.max(TIE, SAME * magnitude);
}

export function magnitudeOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  return largest;
}

/** Whether `high − low` is more than `threshold` by more than rounding noise. */
export function exceeds(high: number, low: number, threshold = 0): boolean {
  return high - low - threshold > SAME * Math.max(Math.abs(high), Math.abs(low), threshold);
}

/**
 * Competition ranks, 1 being best: 1 + the number of strictly better entries, so ties share a rank and leave a gap
 * (1, 2, 2, 4). Going down from the best, an entry within 1e-9 of the leader of the current group ties with that
 * leader; comparing with the leader and not the neighbour keeps ties transitive and groups no wider than 1e-9.
 * Scores beyond 1,000 in magnitude use 1e-12 of the largest instead.
 *
 * @throws RangeError when a score is not a finite number.
 */
export function rank(scores: readonly number[], options: { higherIsBetter?: boolean } = {}): number[] {
  const sign = options.higherIsBetter === false ? 1 : -1;
  const costs = scores.map((score, i) => sign * requireNumber(score, `scores[${i}]`));
  const tie = tieAt(magnitudeOf(costs));
  const order = Array.from(costs, (_, i) => i).sort((a, b) => costs[a]! - costs[b]!);
  const ranks = new Array<number>(costs.length);
  let leader = 0;
  order.forEach((entry, place) => {
    if (costs[entry]! - costs[order[leader]!]! > tie) leader = place;
    ranks[entry] = leader + 1;
  });
  return ranks;
}
