import { readWeights, requireInteger } from "./problem.ts";

const MOST_CRITERIA = 10_000;

function fromRanks(n: number, unnormalized: (rank: number) => number): number[] {
  requireInteger(n, "n", 1, MOST_CRITERIA);
  const values = Array.from({ length: n }, (_, i) => unnormalized(i + 1));
  const total = values.reduceRight((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}

/**
 * Rank order centroid: weights for `n` criteria of which only the order is known, most important first, summing to 1:
 * w_k = (1/n)·Σ_{i≥k} 1/i, the mean of all weights in that order.
 *
 * F. H. Barron, B. E. Barrett (1996), Decision quality using ranked attribute weights.
 *
 * @throws RangeError when `n` is not a whole number from 1 to 10,000.
 */
export function rankOrderCentroidWeights(n: number): number[] {
  requireInteger(n, "n", 1, MOST_CRITERIA);
  const weights = new Array<number>(n);
  // From the smallest term up, so that small weights keep all their digits.
  for (let k = n, sum = 0; k >= 1; k--) {
    sum += 1 / k;
    weights[k - 1] = sum / n;
  }
  return weights;
}

/**
 * Rank sum: w_k = 2(n + 1 − k)/(n(n + 1)), most important first, summing to 1.
 *
 * W. G. Stillwell, D. A. Seaver, W. Edwards (1981), A comparison of weight approximation techniques in multiattribute
 * utility decision making.
 *
 * @throws RangeError when `n` is not a whole number from 1 to 10,000.
 */
export function rankSumWeights(n: number): number[] {
  return fromRanks(n, (rank) => n + 1 - rank);
}

/**
 * Rank reciprocal: w_k = (1/k)/Σ 1/i, most important first, summing to 1.
 *
 * W. G. Stillwell, D. A. Seaver, W. Edwards (1981), as for {@link rankSumWeights}.
 *
 * @throws RangeError when `n` is not a whole number from 1 to 10,000.
 */
export function rankReciprocalWeights(n: number): number[] {
  return fromRanks(n, (rank) => 1 / rank);
}

/**
 * Swing weights: points given to each criterion's swing from its worst to its best level (customarily 100 for the most
 * valued), normalized to sum to 1.
 *
 * D. von Winterfeldt, W. Edwards (1986), Decision Analysis and Behavioral Research.
 *
 * @throws RangeError for no points, a negative or non-finite one, or none above 0.
 */
export function swingWeights(points: readonly number[]): number[] {
  if (points.length === 0) throw new RangeError("points is empty: at least one criterion is needed");
  return Array.from(readWeights(points, points.length, "points").weights);
}
