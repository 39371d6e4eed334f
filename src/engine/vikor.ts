import { type DecisionMatrix, orient, type Problem, readProblem, requireNumber } from "./problem.ts";
import type { Scorer } from "./scorer.ts";
import { exceeds, rank as rankOf, TIE } from "./ties.ts";

export type VikorOptions = { v?: number };
export type VikorWarning =
  | { code: "NO_RANGE"; criterion: number; message: string }
  | { code: "FLAT_S" | "FLAT_R"; message: string };
export type VikorResult = {
  /** Group utility S, individual regret R and their index Q, 0 to 1; less is better. */
  s: number[];
  r: number[];
  q: number[];
  /** C1: the runner-up by Q trails by at least 1/(m − 1). */
  acceptableAdvantage: boolean;
  /** C2: the best by Q (each of them, if they tie) is also best by S or by R. */
  acceptableStability: boolean;
  /** The alternatives of the compromise, best by Q first. */
  compromise: number[];
  warnings: VikorWarning[];
};

/**
 * VIKOR compromise ranking: S = Σ w(f* − x)/(f* − f⁻), R = the largest of these terms, Q = v·S′ + (1 − v)·R′, each
 * rescaled to 0–1; `v` (0.5) weighs group utility against the largest single regret.
 *
 * The compromise is the best by Q if C1 and C2 hold; the first two (and all that tie with the second) if only C2 fails;
 * all that are less than 1/(m − 1) behind if C1 fails. A criterion without range drops out with a warning and its weight
 * is not redistributed; S or R without range (1e-9) adds 0 to every Q, with a warning. A single alternative is its own
 * compromise, both conditions hold and there are no warnings.
 *
 * S. Opricovic, G.-H. Tzeng (2004), Compromise solution by MCDM methods: a comparative analysis of VIKOR and TOPSIS.
 *
 * @throws RangeError for an invalid problem or `v` outside 0–1.
 */
export function vikor(problem: Problem, options: VikorOptions = {}): VikorResult {
  const table = readProblem(problem);
  const v = readV(options);
  const { m, n, weights } = table;
  const terms = new Float64Array(m * n);
  const dropped = fillTerms(terms, table);
  const s = new Float64Array(m);
  const r = new Float64Array(m);
  const q = new Float64Array(m);
  fillRegrets(terms, weights, 0, s, r);
  const flat = combine(s, r, v, q);
  const result = { s: Array.from(s), r: Array.from(r), q: Array.from(q) };
  return { ...result, ...compromiseOf(result), warnings: m === 1 ? [] : warningsOf(dropped, flat) };
}

function readV(options: VikorOptions): number {
  return requireNumber(options.v ?? 0.5, "v", 0, 1);
}

/** Writes (f* − x)/(f* − f⁻) per cell; returns the criteria without range, whose terms are 0. */
function fillTerms(terms: Float64Array, table: DecisionMatrix): number[] {
  const { n } = table;
  const cells = orient(table);
  const dropped: number[] = [];
  for (let k = 0; k < n; k++) {
    let best = -Infinity;
    let worst = Infinity;
    for (let i = k; i < cells.length; i += n) {
      if (cells[i]! > best) best = cells[i]!;
      if (cells[i]! < worst) worst = cells[i]!;
    }
    const hasRange = exceeds(best, worst);
    if (!hasRange) dropped.push(k);
    for (let i = k; i < cells.length; i += n) terms[i] = hasRange ? (best - cells[i]!) / (best - worst) : 0;
  }
  return dropped;
}

function fillRegrets(terms: Float64Array, weights: Float64Array, at: number, s: Float64Array, r: Float64Array): void {
  const n = terms.length / s.length;
  for (let a = 0, i = 0; a < s.length; a++) {
    let sum = 0;
    let largest = 0;
    for (let k = 0; k < n; k++, i++) {
      const regret = weights[at + k]! * terms[i]!;
      sum += regret;
      if (regret > largest) largest = regret;
    }
    s[a] = sum;
    r[a] = largest;
  }
}

/** Writes Q; returns which of S and R are flat: they have no range, and rescaling would only magnify rounding noise. */
function combine(s: Float64Array, r: Float64Array, v: number, q: Float64Array): { s: boolean; r: boolean } {
  q.fill(0);
  return { s: addRescaled(s, v, q), r: addRescaled(r, 1 - v, q) };
}

function addRescaled(values: Float64Array, share: number, q: Float64Array): boolean {
  let low = Infinity;
  let high = -Infinity;
  for (let a = 0; a < values.length; a++) {
    const value = values[a]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (high - low <= TIE) return true;
  for (let a = 0; a < values.length; a++) q[a]! += (share * (values[a]! - low)) / (high - low);
  return false;
}

function compromiseOf({ s, r, q }: { s: number[]; r: number[]; q: number[] }) {
  if (q.length === 1) return { acceptableAdvantage: true, acceptableStability: true, compromise: [0] };
  const advantage = 1 / (q.length - 1);
  const ranks = rankOf(q, { higherIsBetter: false });
  const [bestByS, bestByR] = [Math.min(...s), Math.min(...r)];
  const best = ranks.indexOf(1);
  const next = ranks.reduce((second, rank, a) => (a !== best && rank < (ranks[second] ?? Infinity) ? a : second), -1);
  const acceptableAdvantage = q[next]! - q[best]! >= advantage - TIE;
  const acceptableStability = ranks.every((rank, a) => rank !== 1 || s[a]! <= bestByS + TIE || r[a]! <= bestByR + TIE);
  const belongs = (a: number) => {
    if (!acceptableAdvantage) return q[a]! - q[best]! < advantage - TIE;
    return ranks[a]! <= (acceptableStability ? 1 : ranks[next]!);
  };
  const compromise = q.flatMap((_, a) => (belongs(a) ? [a] : [])).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  return { acceptableAdvantage, acceptableStability, compromise };
}

function warningsOf(dropped: number[], flat: { s: boolean; r: boolean }): VikorWarning[] {
  const warnings: VikorWarning[] = dropped.map((criterion) => ({
    code: "NO_RANGE",
    criterion,
    message: `criterion ${criterion} is the same for every alternative: it drops out and its weight is not redistributed`,
  }));
  if (flat.s) warnings.push({ code: "FLAT_S", message: "S is the same for every alternative: it adds 0 to Q" });
  if (flat.r) warnings.push({ code: "FLAT_R", message: "R is the same for every alternative: it adds 0 to Q" });
  return warnings;
}

export function vikorScorer(table: DecisionMatrix, options: VikorOptions): Scorer {
  const v = readV(options);
  const terms = new Float64Array(table.m * table.n);
  const s = new Float64Array(table.m);
  const r = new Float64Array(table.m);
  return {
    tie: TIE,
    load: (cells) => void fillTerms(terms, { ...table, cells }),
    score(weights, at, out) {
      fillRegrets(terms, weights, at, s, r);
      combine(s, r, v, out);
      for (let a = 0; a < out.length; a++) out[a] = 0 - out[a]!;
    },
  };
}
