/**
 * A method prepared for many weightings of a matrix: `load` does the work that depends on the matrix alone, `score`
 * writes one value per alternative (more is better) for the normalized weights found in `weights` from `at` on.
 * `tie` is the distance at which two values tie, valid after `load`.
 */
export type Scorer = {
  load(cells: Float64Array): void;
  score(weights: Float64Array, at: number, out: Float64Array): void;
  tie: number;
};

/** out[a] = Σ weights[at + k] · coefficients[a][k]: all there is to a method that is linear in the weights. */
export function weightedTotals(coefficients: Float64Array, weights: Float64Array, at: number, out: Float64Array): void {
  const n = coefficients.length / out.length;
  for (let a = 0, i = 0; a < out.length; a++) {
    let sum = 0;
    for (let k = at; k < at + n; k++, i++) sum += weights[k]! * coefficients[i]!;
    out[a] = sum;
  }
}
