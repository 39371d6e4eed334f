import type { Preference, Problem } from "../../src/engine/index.ts";

/** Straightforward counterparts of the engine, written for being obviously right and not for speed. */

export function unitWeights(problem: Problem): number[] {
  const total = problem.weights.reduce((sum, w) => sum + w, 0);
  return problem.weights.map((w) => w / total);
}

/** x_a − x_b on criterion k, more being better. */
export function lead({ matrix, directions }: Problem, a: number, b: number, k: number): number {
  const difference = matrix[a]![k]! - matrix[b]![k]!;
  return directions[k] === "MAX" ? difference : -difference;
}

export function naiveTotals(problem: Problem, weights = unitWeights(problem)): number[] {
  return problem.matrix.map((row) =>
    row.reduce((sum, x, k) => sum + weights[k]! * (problem.directions[k] === "MAX" ? x : -x), 0),
  );
}

export function naivePreference({ shape, q = 0, p = 0, s = 1 }: Preference, d: number): number {
  if (d <= 0) return 0;
  if (shape === "USUAL") return 1;
  if (shape === "U") return d > q ? 1 : 0;
  if (shape === "V") return Math.min(1, d / p);
  if (shape === "LEVEL") return d > p ? 1 : d > q ? 0.5 : 0;
  if (shape === "LINEAR") return d > p ? 1 : d > q ? (d - q) / (p - q) : 0;
  return 1 - Math.exp(-(d * d) / (2 * s * s));
}

/** The m × m table of π(a, b). */
export function naivePreferenceIndices(problem: Problem, preferences: Preference[]): number[][] {
  const weights = unitWeights(problem);
  return problem.matrix.map((_, a) =>
    problem.matrix.map((_, b) =>
      weights.reduce((sum, w, k) => sum + w * naivePreference(preferences[k]!, lead(problem, a, b, k)), 0),
    ),
  );
}

export function naiveFlows(problem: Problem, preferences: Preference[]) {
  const indices = naivePreferenceIndices(problem, preferences);
  const others = problem.matrix.length - 1;
  const positive = indices.map((row) => row.reduce((sum, x) => sum + x, 0) / others);
  const negative = indices.map((_, b) => indices.reduce((sum, row) => sum + row[b]!, 0) / others);
  return { positive, negative, net: positive.map((flow, a) => flow - negative[a]!) };
}

export function naiveDominates(problem: Problem, a: number, b: number): boolean {
  const leads = problem.directions.map((_, k) => lead(problem, a, b, k));
  return leads.every((d) => d >= 0) && leads.some((d) => d > 0);
}

/** Every subset of the members, as arrays. */
export function subsets<T>(members: readonly T[]): T[][] {
  return members.reduce<T[][]>((all, member) => all.concat(all.map((set) => [...set, member])), [[]]);
}

/** Weights on criterion k set to t, the others scaled in proportion. */
export function shiftedWeights(problem: Problem, k: number, t: number): number[] {
  const weights = unitWeights(problem);
  return weights.map((w, j) => (j === k ? t : (w * (1 - t)) / (1 - weights[k]!)));
}
