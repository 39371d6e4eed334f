import { dominance } from "../../engine/index.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Alternatives } from "./alternatives.ts";
import { rounded } from "./ranking.ts";

type Difference = NonNullable<Recommendation["prosAndCons"]>["pros"][number];

/** Weighted differences between the first two of the ranking, the largest first; missing scores are left out. */
export function prosAndConsOf(
  ranking: Recommendation["ranking"],
  weights: readonly number[],
): Recommendation["prosAndCons"] {
  const [winner, rival] = ranking;
  if (!winner || !rival) return null;
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const differences = winner.contributions.flatMap((own, k): Difference[] => {
    const other = rival.contributions[k]!;
    if (own.score === null || other.score === null) return [];
    const difference = rounded((weights[k]! * (own.score - other.score)) / weightSum);
    return [{ criterion: own.criterion, difference, facts: [own.fact, other.fact].filter((fact) => fact !== null) }];
  });
  return {
    winner: winner.mesh,
    rival: rival.mesh,
    pros: differences.filter(({ difference }) => difference > 0).sort((a, b) => b.difference - a.difference),
    cons: differences.filter(({ difference }) => difference < 0).sort((a, b) => a.difference - b.difference),
  };
}

/** Dominance among the meshes without missing scores; weights play no part. */
export function dominatedOf({ meshes, scores, problem }: Alternatives): Recommendation["dominated"] {
  const complete = scores.flatMap((row, a) => (row.includes(null) ? [] : [a]));
  if (complete.length < 2) return [];
  const { pairs, dominated } = dominance({ ...problem, matrix: complete.map((a) => problem.matrix[a]!) });
  const meshAt = (place: number) => meshes[complete[place]!]!;
  return dominated.map((place) => ({
    mesh: meshAt(place),
    by: pairs.flatMap((pair) => (pair.dominated === place ? [meshAt(pair.dominator)] : [])),
  }));
}
