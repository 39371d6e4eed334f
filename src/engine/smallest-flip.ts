import { solve } from "yalps";
import { orient, type Problem, readProblem, requireInteger, type WeightedMatrix } from "./problem.ts";
import { magnitudeOf, tieAt } from "./ties.ts";

/** `change`: Σ|w′ − w| of weights summing to 1, so twice the weight moved; `weights`: the w′ that achieve it. */
export type SmallestFlip = { possible: true; change: number; weights: number[] } | { possible: false };

// Tried in turn: the finest at which the simplex method converges.
const PRECISIONS = [1e-11, 1e-10, 1e-9, 1e-8];

/**
 * The least change of weights that makes `challenger` first or tied for first by the weighted sum; 0 if it is first
 * already (within 1e-9), impossible if no weights at all would do.
 *
 * min Σ|w′ − w| with w′ ≥ 0, Σw′ = 1, w′·(x_r − x_b) ≥ 0 for every b: a linear program. After R. Rios Insua,
 * S. French (1991), A framework for sensitivity analysis in discrete multi-objective decision-making.
 *
 * @throws RangeError for an invalid problem or a challenger that is not the index of an alternative.
 */
export function smallestFlip(problem: Problem, challenger: number): SmallestFlip {
  const table = readProblem(problem);
  requireInteger(challenger, "challenger", 0, table.m - 1);
  const { weights } = table;
  const leads = leadsOf(challenger, table);
  const tie = tieAt(magnitudeOf(table.cells));
  const behind = leads.filter((lead) => dot(lead, weights) < -tie);
  if (behind.length === 0) return { possible: true, change: 0, weights: Array.from(weights) };
  // No weights make up for being behind on every criterion, whatever tolerance a solver works with.
  if (behind.some((lead) => lead.every((difference) => difference < 0))) return { possible: false };
  const moves = leastMoves(leads, weights);
  if (moves === undefined) return { possible: false };
  const moved = Array.from(weights, (weight, k) => Math.max(0, weight + moves[k]!));
  const sum = moved.reduce((total, weight) => total + weight, 0);
  const reached = moved.map((weight) => weight / sum);
  const change = reached.reduce((total, weight, k) => total + Math.abs(weight - weights[k]!), 0);
  return { possible: true, change, weights: reached };
}

/** x_r − x_b against every rival, more being better, without those identical to the challenger. */
function leadsOf(challenger: number, table: WeightedMatrix): Float64Array[] {
  const { m, n } = table;
  const cells = orient(table);
  const own = cells.subarray(challenger * n, challenger * n + n);
  return Array.from({ length: m }, (_, b) => own.map((x, k) => x - cells[b * n + k]!)).filter((lead) =>
    lead.some((difference) => difference !== 0),
  );
}

function dot(lead: Float64Array, weights: Float64Array): number {
  return lead.reduce((sum, difference, k) => sum + difference * weights[k]!, 0);
}

/** Per criterion the weight to add, or undefined if no weights would do. Each move is split into a rise and a fall. */
function leastMoves(leads: Float64Array[], weights: Float64Array): Float64Array | undefined {
  // Rows are scaled to a largest entry of 1, so that the solver's precision suits every unit.
  const rows = leads.map((lead) => {
    const scale = magnitudeOf(lead);
    return lead.map((difference) => difference / scale);
  });
  const constraints = new Map<string, { equal?: number; min?: number; max?: number }>([["balance", { equal: 0 }]]);
  rows.forEach((row, b) => {
    constraints.set(`rival ${b}`, { min: -dot(row, weights) });
  });
  const variables = new Map<string, [string, number][]>();
  weights.forEach((weight, k) => {
    const effects = (sign: number) => rows.map((row, b): [string, number] => [`rival ${b}`, sign * row[k]!]);
    variables.set(`rise ${k}`, [["change", 1], ["balance", 1], ...effects(1)]);
    if (weight === 0) return;
    constraints.set(`keep ${k}`, { max: weight });
    variables.set(`fall ${k}`, [["change", 1], ["balance", -1], [`keep ${k}`, 1], ...effects(-1)]);
  });
  const model = { direction: "minimize" as const, objective: "change", constraints, variables };
  for (const precision of PRECISIONS) {
    const { status, variables: solved } = solve(model, { precision, checkCycles: true });
    if (status === "infeasible") return undefined;
    if (status !== "optimal") continue;
    const moves = new Float64Array(weights.length);
    for (const [name, amount] of solved) {
      const [kind, k] = name.split(" ");
      moves[Number(k)]! += kind === "rise" ? amount : -amount;
    }
    return moves;
  }
  throw new Error("the linear program for the smallest flip did not converge");
}
