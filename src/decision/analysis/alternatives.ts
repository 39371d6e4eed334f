import { type IntervalSum, intervalSum, type Problem } from "../../engine/index.ts";
import type { ScoreTable } from "../input/score-table.ts";

/** The meshes to rank, as the engine takes them: rows in the order of the score table. */
export interface Alternatives {
  meshes: readonly string[];
  scores: readonly (readonly (number | null)[])[];
  facts: readonly (readonly (string | null)[])[];
  /** With the middle of the scale in place of missing scores; a result that depends on it is always reported as such. */
  problem: Problem;
  /** Whether a score is missing for a criterion with a weight above 0. */
  hasGaps: boolean;
  /** Ranges of the weighted sums, where each missing score may be anywhere on the scale. */
  intervals: IntervalSum;
}

/** Undefined if no mesh is eligible. */
export function alternativesOf(
  table: ScoreTable,
  weights: readonly number[],
  isEligible: (mesh: string) => boolean,
): Alternatives | undefined {
  const rows = table.meshes.flatMap((mesh, row) => (isEligible(mesh) ? [row] : []));
  if (rows.length === 0) return undefined;
  const { min, max } = table.scale;
  const directions = table.criteria.map(() => "MAX" as const);
  const scores = rows.map((row) => table.scores[row]!);
  const ranges = scores.map((row) => row.map((score) => score ?? ([min, max] as const)));
  return {
    meshes: rows.map((row) => table.meshes[row]!),
    scores,
    facts: rows.map((row) => table.facts[row]!),
    problem: { matrix: scores.map((row) => row.map((score) => score ?? (min + max) / 2)), weights, directions },
    hasGaps: scores.some((row) => row.some((score, k) => score === null && weights[k]! > 0)),
    intervals: intervalSum({ matrix: ranges, weights, directions }),
  };
}
