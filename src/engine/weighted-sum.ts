import { normalizeInto, requireNormalizable } from "./normalization.ts";
import { type DecisionMatrix, type Problem, readProblem, requireOneOf, toRows } from "./problem.ts";
import { type Scorer, weightedTotals } from "./scorer.ts";
import { magnitudeOf, TIE, tieAt } from "./ties.ts";

const NORMALIZATIONS = ["NONE", "LINEAR_MAX", "MIN_MAX", "SUM"] as const;
export type WeightedSumNormalization = (typeof NORMALIZATIONS)[number];
export type WeightedSumOptions = { normalization?: WeightedSumNormalization };
export type WeightedSumResult = { scores: number[]; contributions: number[][] };

/**
 * Simple additive weighting: `scores[a]` = Σ w·x, in the unit of the (normalized) scores, more being better, and
 * `contributions[a][k]` = w·x, the part of it that criterion k contributes. By default the scores are taken as they are; a
 * `MIN` criterion then counts as −w·x. See `normalizeInto` for the other normalizations and their degenerate columns.
 *
 * C. W. Churchman, R. L. Ackoff (1954), An approximate measure of value.
 *
 * @throws RangeError for an invalid problem, or a negative cell under `LINEAR_MAX` or `SUM`.
 */
export function weightedSum(problem: Problem, options: WeightedSumOptions = {}): WeightedSumResult {
  const table = readProblem(problem);
  const how = readNormalization(table, options.normalization);
  const { m, n, raw, total } = table;
  const values = new Float64Array(m * n);
  normalizeInto(values, table, how);
  const scores = new Array<number>(m);
  for (let a = 0, i = 0; a < m; a++) {
    let sum = 0;
    for (let k = 0; k < n; k++, i++) {
      // Dividing by the total last keeps whole-number weights and scores exact up to that one division.
      const part = raw[k]! * values[i]!;
      sum += part;
      values[i] = part / total;
    }
    scores[a] = sum / total;
  }
  return { scores, contributions: toRows(values, m, n) };
}

function readNormalization(
  table: DecisionMatrix,
  normalization: WeightedSumNormalization = "NONE",
): WeightedSumNormalization {
  const how = requireOneOf(normalization, "normalization", NORMALIZATIONS);
  requireNormalizable(table, how);
  return how;
}

export function weightedSumScorer(table: DecisionMatrix, options: WeightedSumOptions): Scorer {
  const how = readNormalization(table, options.normalization);
  const values = new Float64Array(table.m * table.n);
  const scorer: Scorer = {
    tie: TIE,
    load(cells) {
      const loaded = { ...table, cells };
      requireNormalizable(loaded, how);
      normalizeInto(values, loaded, how);
      scorer.tie = tieAt(magnitudeOf(values));
    },
    score: (weights, at, out) => weightedTotals(values, weights, at, out),
  };
  return scorer;
}
