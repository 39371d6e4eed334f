import { normalizeInto } from "./normalization.ts";
import { type DecisionMatrix, type Problem, readProblem, requireOneOf } from "./problem.ts";
import type { Scorer } from "./scorer.ts";
import { SAME, TIE } from "./ties.ts";

const NORMALIZATIONS = ["VECTOR", "MIN_MAX"] as const;
export type TopsisNormalization = (typeof NORMALIZATIONS)[number];
export type TopsisOptions = { normalization?: TopsisNormalization };
export type TopsisResult = {
  /** 0 (at the negative ideal) to 1 (at the positive ideal). */
  closeness: number[];
  /** Per criterion the best weighted normalized value of any alternative. */
  positiveIdeal: number[];
  negativeIdeal: number[];
  /** Euclidean distances in the weighted normalized space. */
  distanceToPositive: number[];
  distanceToNegative: number[];
};

type Gaps = { best: Float64Array; worst: Float64Array; toBest: Float64Array; toWorst: Float64Array };

/**
 * TOPSIS: v = w·x/√Σx² (or w times the min–max value), closeness = S⁻/(S⁺ + S⁻) with Euclidean distances to the best
 * and the worst value per criterion. A column of zeros, or under `MIN_MAX` one without range, adds no distance. An
 * alternative at both ideals at once (a single alternative, or all of them equal) has closeness 1: nothing is better.
 *
 * C.-L. Hwang, K. Yoon (1981), Multiple Attribute Decision Making: Methods and Applications.
 *
 * @throws RangeError for an invalid problem or normalization.
 */
export function topsis(problem: Problem, options: TopsisOptions = {}): TopsisResult {
  const table = readProblem(problem);
  const how = readNormalization(options);
  const { m, n, weights, benefit } = table;
  const gaps = newGaps(m, n);
  fillGaps(gaps, table, how);
  const toPositive = new Float64Array(m);
  const toNegative = new Float64Array(m);
  distances(gaps, squareWeights(weights, 0, new Float64Array(n)), toPositive, toNegative);
  // MIN_MAX reverses MIN criteria; VECTOR only negates them, which is undone here.
  const sign = (k: number) => (how === "VECTOR" && !benefit[k] ? -1 : 1);
  return {
    closeness: Array.from(toPositive, (d, a) => closeness(d, toNegative[a]!)),
    positiveIdeal: Array.from(weights, (w, k) => w * sign(k) * gaps.best[k]! + 0),
    negativeIdeal: Array.from(weights, (w, k) => w * sign(k) * gaps.worst[k]! + 0),
    distanceToPositive: Array.from(toPositive),
    distanceToNegative: Array.from(toNegative),
  };
}

function readNormalization(options: TopsisOptions): TopsisNormalization {
  return requireOneOf(options.normalization ?? "VECTOR", "normalization", NORMALIZATIONS);
}

function newGaps(m: number, n: number): Gaps {
  const of = (length: number) => new Float64Array(length);
  return { best: of(n), worst: of(n), toBest: of(m * n), toWorst: of(m * n) };
}

/** Squared distances per cell before weighting: weights are not negative, so they do not change which value is ideal. */
function fillGaps({ best, worst, toBest, toWorst }: Gaps, table: DecisionMatrix, how: TopsisNormalization): void {
  const { n } = table;
  const values = toBest;
  normalizeInto(values, table, how);
  best.fill(-Infinity);
  worst.fill(Infinity);
  for (let i = 0, k = 0; i < values.length; i++, k = (k + 1) % n) {
    const value = values[i]!;
    if (value > best[k]!) best[k] = value;
    if (value < worst[k]!) worst[k] = value;
  }
  for (let i = 0, k = 0; i < values.length; i++, k = (k + 1) % n) {
    const value = values[i]!;
    const below = best[k]! - value;
    const above = value - worst[k]!;
    const noise = SAME * Math.max(Math.abs(best[k]!), Math.abs(worst[k]!));
    toBest[i] = below > noise ? below * below : 0;
    toWorst[i] = above > noise ? above * above : 0;
  }
}

function squareWeights(weights: Float64Array, at: number, out: Float64Array): Float64Array {
  for (let k = 0; k < out.length; k++) out[k] = weights[at + k]! ** 2;
  return out;
}

function distances(gaps: Gaps, squares: Float64Array, toPositive: Float64Array, toNegative: Float64Array): void {
  const { toBest, toWorst } = gaps;
  const n = squares.length;
  for (let a = 0, i = 0; a < toPositive.length; a++) {
    let positive = 0;
    let negative = 0;
    for (let k = 0; k < n; k++, i++) {
      positive += squares[k]! * toBest[i]!;
      negative += squares[k]! * toWorst[i]!;
    }
    toPositive[a] = Math.sqrt(positive);
    toNegative[a] = Math.sqrt(negative);
  }
}

function closeness(toPositive: number, toNegative: number): number {
  const sum = toPositive + toNegative;
  return sum === 0 ? 1 : toNegative / sum;
}

export function topsisScorer(table: DecisionMatrix, options: TopsisOptions): Scorer {
  const { m, n } = table;
  const how = readNormalization(options);
  const gaps = newGaps(m, n);
  const squares = new Float64Array(n);
  const toPositive = new Float64Array(m);
  const toNegative = new Float64Array(m);
  return {
    tie: TIE,
    load: (cells) => fillGaps(gaps, { ...table, cells }, how),
    score(weights, at, out) {
      distances(gaps, squareWeights(weights, at, squares), toPositive, toNegative);
      for (let a = 0; a < m; a++) out[a] = closeness(toPositive[a]!, toNegative[a]!);
    },
  };
}
