import { type IntervalSum, intervalSum, type Problem } from "../engine/index.ts";
import type { ScoreTable } from "./score-table.ts";

/** The meshes that are ranked, as the engine wants them: rows in the order of the score table. */
export interface Alternatives {
  meshes: readonly string[];
  /** Place of each row in the score table. */
  places: readonly number[];
  cells: readonly (readonly (number | null)[])[];
  /** A missing score stands in the middle of the scale; nothing is decided by it without saying so. */
  problem: Problem;
  /** Whether a score is missing on a criterion that has weight. */
  hasGaps: boolean;
  /** Totals of the weighted sum with every missing score anywhere on the scale. */
  intervals: IntervalSum;
}

/** The scored meshes among those named; undefined where there is none. */
export function alternatives(
  table: ScoreTable,
  weights: readonly number[],
  isRanked: (mesh: string) => boolean,
): Alternatives | undefined {
  const places = table.meshes.flatMap((mesh, place) => (isRanked(mesh) ? [place] : []));
  if (places.length === 0) return undefined;
  const { min, max } = table.scale;
  const directions = table.criteria.map(() => "MAX" as const);
  const cells = places.map((place) => table.cells[place]!);
  const ranges = cells.map((row) => row.map((score) => score ?? ([min, max] as const)));
  return {
    meshes: places.map((place) => table.meshes[place]!),
    places,
    cells,
    problem: { matrix: cells.map((row) => row.map((score) => score ?? (min + max) / 2)), weights, directions },
    hasGaps: cells.some((row) => row.some((score, k) => score === null && weights[k]! > 0)),
    intervals: intervalSum({ matrix: ranges, weights, directions }),
  };
}

/** The same alternatives in another order. */
export const reordered = ({ matrix, ...rest }: Problem, order: readonly number[]): Problem => ({
  ...rest,
  matrix: order.map((row) => matrix[row]!),
});
