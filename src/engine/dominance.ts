import { orient, type Problem, readProblem } from "./problem.ts";
import { exceeds } from "./ties.ts";

export type DominancePair = { dominator: number; dominated: number };
export type Dominance = { pairs: DominancePair[]; dominated: number[] };

/**
 * Pareto dominance: all pairs in which one alternative is at least as good on every criterion and better on one, and
 * the dominated alternatives in order. Weights play no part, not even weights of 0; cells that differ by rounding noise
 * (1e-12 of the larger) are equal. Takes O(m²·n) time.
 *
 * V. Pareto (1906), Manuale di economia politica.
 *
 * @throws RangeError for an invalid problem.
 */
export function dominance(problem: Problem): Dominance {
  const table = readProblem(problem);
  const { m, n } = table;
  const cells = orient(table);
  const pairs: DominancePair[] = [];
  const dominated = new Set<number>();
  for (let a = 0; a < m; a++) {
    for (let b = 0; b < m; b++) {
      if (a === b || !dominates(cells, n, a * n, b * n)) continue;
      pairs.push({ dominator: a, dominated: b });
      dominated.add(b);
    }
  }
  return { pairs, dominated: [...dominated].sort((a, b) => a - b) };
}

function dominates(cells: Float64Array, n: number, one: number, other: number): boolean {
  let better = false;
  for (let k = 0; k < n; k++) {
    const x = cells[one + k]!;
    const y = cells[other + k]!;
    if (x < y && exceeds(y, x)) return false;
    if (x > y && !better) better = exceeds(x, y);
  }
  return better;
}
