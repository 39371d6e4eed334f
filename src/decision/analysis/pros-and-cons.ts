import { dominance } from "../../engine/index.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { DecisionTable } from "../input/decision-table.ts";
import type { Alternatives } from "./alternatives.ts";
import { rounded } from "./ranking.ts";

type Difference = NonNullable<Recommendation["prosAndCons"]>["pros"][number];

/** Weighted differences between two meshes of the ranking, the largest first; scores that are not known are left out. */
export function prosAndConsOf(
  ranking: Recommendation["ranking"],
  first: string,
  second: string | undefined,
): Recommendation["prosAndCons"] {
  const [winner, rival] = [first, second].map((mesh) => ranking.find((entry) => entry.mesh === mesh));
  if (!winner || !rival) return null;
  const differences = winner.contributions.flatMap((own, k): Difference[] => {
    const other = rival.contributions[k]!;
    if (own.score === null || other.score === null) return [];
    const difference = rounded(own.contribution! - other.contribution!);
    return [{ criterion: own.criterion, difference, facts: [own.fact, other.fact].filter((fact) => fact !== null) }];
  });
  return {
    winner: winner.mesh,
    rival: rival.mesh,
    pros: differences.filter(({ difference }) => difference > 0).sort((a, b) => b.difference - a.difference),
    cons: differences.filter(({ difference }) => difference < 0).sort((a, b) => a.difference - b.difference),
  };
}

/** Dominance among the meshes whose scores are all known; weights play no part. */
export function dominatedOf(
  table: DecisionTable,
  { meshes, rows, problem }: Alternatives,
): Recommendation["dominated"] {
  const complete = rows.flatMap((row, a) => (table.scores[row]!.includes(null) ? [] : [a]));
  if (complete.length < 2) return [];
  const { pairs, dominated } = dominance({ ...problem, matrix: complete.map((a) => problem.matrix[a]!) });
  const meshAt = (place: number) => meshes[complete[place]!]!;
  return dominated.map((place) => ({
    mesh: meshAt(place),
    by: pairs.flatMap((pair) => (pair.dominated === place ? [meshAt(pair.dominator)] : [])),
  }));
}
