import { orient, type Problem, readProblem, requireInteger, type WeightedMatrix } from "./problem.ts";
import { magnitudeOf, rank as rankOf, SAME, TIE } from "./ties.ts";

export type StabilityRange = {
  /** The present weight, all weights summing to 1. */
  weight: number;
  /** The winner is first, or tied for first, for every weight from `low` to `high`. */
  low: number;
  high: number;
  /** Who is first just below `low` and just above `high`; null where the range reaches 0 or 1. */
  lowRival: number | null;
  highRival: number | null;
};
export type WeightStability = {
  winner: number;
  /** Others that tie with the winner at the present weights (1e-9). */
  tied: number[];
  criteria: StabilityRange[];
  /** Per group index, when groups were given. */
  groups: StabilityRange[];
};
export type WeightStabilityOptions = { groups?: readonly number[] };

/**
 * For each criterion, the range its weight may take, the others scaled in proportion, before the winner of the weighted
 * sum is overtaken. With `groups` (a group index per criterion, from 0 without gaps) likewise for each group, inside
 * which proportions are kept too. Weights that are all 0 have no proportions to keep and get equal shares. If several
 * alternatives tie for first, the one listed first is the winner; its range ends at the present weight on the rival's
 * side.
 *
 * The weight t solves t·D_k + (1 − t)·Σ_{j≠k} w_j·D_j/(1 − w_k) ≥ 0 against every rival. E. Triantaphyllou, A. Sánchez
 * (1997), A sensitivity analysis approach for some deterministic multi-criteria decision making methods.
 *
 * @throws RangeError for an invalid problem or groups.
 */
export function weightStability(problem: Problem, options: WeightStabilityOptions = {}): WeightStability {
  const table = readProblem(problem);
  const cells = orient(table);
  const scores = scoresOf(cells, table);
  const ranks = rankOf(scores);
  const winner = ranks.indexOf(1);
  const blocks = Array.from({ length: table.n }, (_, k) => [k]);
  const rangeOf = (block: number[]) => stabilityOf(block, table, cells, winner, ranks);
  return {
    winner,
    tied: ranks.flatMap((rank, a) => (rank === 1 && a !== winner ? [a] : [])),
    criteria: blocks.map(rangeOf),
    groups: readGroups(options.groups, table.n).map(rangeOf),
  };
}

function scoresOf(cells: Float64Array, { m, n, raw, total }: WeightedMatrix): number[] {
  return Array.from({ length: m }, (_, a) => raw.reduce((sum, w, k) => sum + w * cells[a * n + k]!, 0) / total);
}

function readGroups(groups: readonly number[] | undefined, n: number): number[][] {
  if (groups === undefined) return [];
  if (groups.length !== n) throw new RangeError(`groups has ${groups.length} entries: there are ${n} criteria`);
  const members: number[][] = [];
  groups.forEach((group, k) => {
    requireInteger(group, `groups[${k}]`, 0, n - 1);
    const sharing = members[group] ?? [];
    members[group] = [...sharing, k];
  });
  for (let group = 0; group < members.length; group++) {
    if (members[group] === undefined) throw new RangeError(`groups leaves out ${group}: indices must have no gaps`);
  }
  return members;
}

/** Shares within a set of criteria, summing to 1; equal where all weights are 0. */
function proportions(members: number[], raw: Float64Array): Map<number, number> {
  const total = members.reduce((sum, k) => sum + raw[k]!, 0);
  return new Map(members.map((k) => [k, total > 0 ? raw[k]! / total : 1 / members.length]));
}

function stabilityOf(
  block: number[],
  table: WeightedMatrix,
  cells: Float64Array,
  winner: number,
  ranks: number[],
): StabilityRange {
  const { m, n, raw, total } = table;
  const weight = block.reduce((sum, k) => sum + raw[k]!, 0) / total;
  const others = Array.from({ length: n }, (_, k) => k).filter((k) => !block.includes(k));
  if (others.length === 0) return { weight, low: 1, high: 1, lowRival: null, highRival: null };
  const [ownShares, otherShares] = [proportions(block, raw), proportions(others, raw)];
  const noise = SAME * magnitudeOf(cells);
  const range: StabilityRange = { weight, low: 0, high: 1, lowRival: null, highRival: null };
  let steepestLow = 0;
  let steepestHigh = 0;
  for (let b = 0; b < m; b++) {
    const mean = (shares: Map<number, number>) =>
      [...shares].reduce((sum, [k, share]) => sum + share * (cells[winner * n + k]! - cells[b * n + k]!), 0);
    const [own, rest] = [mean(ownShares), mean(otherShares)];
    const slope = own - rest;
    if (Math.abs(slope) <= noise) continue;
    // For those that tie with the winner the lead at the present weight is 0, whatever rounding made of it.
    const lead = ranks[b] === 1 ? 0 : weight * own + (1 - weight) * rest;
    const root = weight - lead / slope;
    if (slope > 0 && root > TIE && takesOver(root - range.low, slope, steepestLow)) {
      Object.assign(range, { low: root, lowRival: b });
      steepestLow = slope;
    }
    if (slope < 0 && root < 1 - TIE && takesOver(range.high - root, -slope, steepestHigh)) {
      Object.assign(range, { high: root, highRival: b });
      steepestHigh = -slope;
    }
  }
  return range;
}

/** Of rivals that catch up at the same weight, the one that gains fastest is first beyond it. */
function takesOver(closer: number, slope: number, steepest: number): boolean {
  return closer > TIE || (closer >= -TIE && slope > steepest * (1 + SAME));
}
