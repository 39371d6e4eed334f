/**
 * A method prepared for many weightings of a matrix: `load` does the work that depends on the matrix alone, `score`
 * writes one figure per alternative (more is better) for the normalized weights found in `weights` from `at` on.
 * `tie` is the distance at which two figures are level, valid after `load`.
 */
export type Scorer = {
  load(cells: Float64Array): void;
  score(weights: Float64Array, at: number, out: Float64Array): void;
  tie: number;
};

/** out[a] = Σ weights[at + k] · coefficients[a][k]: the whole of a method that is linear in the weights. */
export function weigh(coefficients: Float64Array, weights: Float64Array, at: number, out: Float64Array): void {
  const m = out.length;
  const n = coefficients.length / m;
  const end = at + n;
  const inFours = at + n - (n % 4);
  for (let a = 0, i = 0; a < m; a++) {
    // Four sums at a time do not wait for each other.
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let k = at;
    for (; k < inFours; k += 4, i += 4) {
      s0 += weights[k]! * coefficients[i]!;
      s1 += weights[k + 1]! * coefficients[i + 1]!;
      s2 += weights[k + 2]! * coefficients[i + 2]!;
      s3 += weights[k + 3]! * coefficients[i + 3]!;
    }
    for (; k < end; k++, i++) s0 += weights[k]! * coefficients[i]!;
    out[a] = s0 + s1 + (s2 + s3);
  }
}
