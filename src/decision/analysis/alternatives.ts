import { type IntervalSum, intervalSum, type Problem } from "../../engine/index.ts";
import type { DecisionTable } from "../input/decision-table.ts";

/** The meshes to compare, as the engine takes them: rows in the order of the score table. */
export interface Alternatives {
  meshes: readonly string[];
  /** Their rows in the table. */
  rows: readonly number[];
  /** With the middle of its range in place of a score that is not known; a result that depends on it is reported as such. */
  problem: Problem;
  /** Whether a score is not known for a criterion with a weight above 0. */
  hasGaps: boolean;
  /** Ranges of the weighted sums, where each such score may be anywhere within its range. */
  intervals: IntervalSum;
}

/** Undefined if there is no mesh to compare. */
export function alternativesOf(
  table: DecisionTable,
  isCompared: (mesh: string) => boolean,
  weights = table.weights,
): Alternatives | undefined {
  const rows = table.meshes.flatMap((mesh, row) => (isCompared(mesh) ? [row] : []));
  if (rows.length === 0) return undefined;
  const directions = table.criteria.map(() => "MAX" as const);
  const cells = rows.map((row) => table.scores[row]!.map((score, k) => table.ranges[row]![k] ?? score!));
  const middle = (cell: (typeof cells)[number][number]): number =>
    typeof cell === "number" ? cell : (cell[0] + cell[1]) / 2;
  return {
    meshes: rows.map((row) => table.meshes[row]!),
    rows,
    problem: { matrix: cells.map((row) => row.map(middle)), weights, directions },
    hasGaps: cells.some((row) => row.some((cell, k) => typeof cell !== "number" && weights[k]! > 0)),
    intervals: intervalSum({ matrix: cells, weights, directions }),
  };
}

/** A part of the alternatives as a problem of its own. */
export const problemOf = ({ meshes, problem }: Alternatives, members: readonly string[]): Problem => ({
  ...problem,
  matrix: members.map((mesh) => problem.matrix[meshes.indexOf(mesh)]!),
});
