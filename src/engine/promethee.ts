import { type CheckedPreference, type Preference, readPreferences } from "./preference.ts";
import { type DecisionMatrix, orient, type Problem, readProblem } from "./problem.ts";
import { type Scorer, weightedTotals } from "./scorer.ts";
import { singleCriterionFlows } from "./single-criterion-flows.ts";
import { TIE } from "./ties.ts";

export type PrometheeOptions = { preference?: Preference | readonly Preference[] };
export type PrometheeResult = {
  /** Mean preference over the other alternatives, 0 to 1. */
  positive: number[];
  /** Mean preference of the other alternatives over it, 0 to 1. */
  negative: number[];
  /** positive − negative, −1 to 1; orders all alternatives. */
  net: number[];
};

const USUAL: Preference = { shape: "USUAL" };

/**
 * PROMETHEE II: π(a, b) = Σ w·P(x_a − x_b), flows averaged over the m − 1 others. `preference` is one function for all
 * criteria or one each, `USUAL` by default. A single alternative has flows of 0. Cells that differ by rounding noise
 * (1e-12 of the larger) are equal. `GAUSSIAN` criteria take O(m²) time, the others O(m·log m).
 *
 * J.-P. Brans, P. Vincke, B. Mareschal (1986), How to select and how to rank projects: the PROMETHEE method.
 *
 * @throws RangeError for an invalid problem, or a preference with a missing or negative threshold or p below q.
 */
export function prometheeII(problem: Problem, options: PrometheeOptions = {}): PrometheeResult {
  const table = readProblem(problem);
  const { m, n, raw, total } = table;
  const preferences = readPreferences(options.preference ?? USUAL, n);
  const positive = new Array<number>(m).fill(0);
  const negative = new Array<number>(m).fill(0);
  const net = new Array<number>(m).fill(0);
  forEachCriterion(table, preferences, (k, ahead, behind) => {
    const weight = raw[k]!;
    for (let a = 0; a < m; a++) {
      positive[a]! += weight * ahead[a]!;
      negative[a]! += weight * behind[a]!;
      // Summed separately: with step functions and whole weights it is exact, so that equal flows compare equal.
      net[a]! += weight * (ahead[a]! - behind[a]!);
    }
  });
  const mean = (flow: number) => (m === 1 ? 0 : flow / (total * (m - 1)));
  return { positive: positive.map(mean), negative: negative.map(mean), net: net.map(mean) };
}

function forEachCriterion(
  table: DecisionMatrix,
  preferences: CheckedPreference[],
  visit: (k: number, ahead: Float64Array, behind: Float64Array) => void,
): void {
  const { m, n } = table;
  const cells = orient(table);
  const column = new Float64Array(m);
  const ahead = new Float64Array(m);
  const behind = new Float64Array(m);
  for (let k = 0; k < n; k++) {
    for (let a = 0; a < m; a++) column[a] = cells[a * n + k]!;
    singleCriterionFlows(column, preferences[k]!, ahead, behind);
    visit(k, ahead, behind);
  }
}

/** The net flow is a weighted sum of the net flows by single criteria, which depend on the matrix alone. */
export function prometheeScorer(table: DecisionMatrix, options: PrometheeOptions): Scorer {
  const { m, n } = table;
  const preferences = readPreferences(options.preference ?? USUAL, n);
  const flows = new Float64Array(m * n);
  return {
    tie: TIE,
    load(cells) {
      forEachCriterion({ ...table, cells }, preferences, (k, ahead, behind) => {
        for (let a = 0; a < m; a++) flows[a * n + k] = m === 1 ? 0 : (ahead[a]! - behind[a]!) / (m - 1);
      });
    },
    score: (weights, at, out) => weightedTotals(flows, weights, at, out),
  };
}
