import { dominance } from "../engine/index.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Alternatives } from "./alternatives.ts";
import { tidy } from "./tidy.ts";

type Difference = NonNullable<Recommendation["prosAndCons"]>["pros"][number];

/** The first of the ranking against the second: weighted differences, the largest first; unknown scores are left out. */
export function prosAndConsOf(
  ranking: Recommendation["ranking"],
  weights: readonly number[],
): Recommendation["prosAndCons"] {
  const [winner, rival] = ranking;
  if (!winner || !rival) return null;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const differences = winner.contributions.flatMap((own, k): Difference[] => {
    const other = rival.contributions[k]!;
    if (own.score === null || other.score === null) return [];
    const difference = tidy((weights[k]! * (own.score - other.score)) / total);
    return [{ criterion: own.criterion, difference, facts: [own.fact, other.fact].filter((fact) => fact !== null) }];
  });
  return {
    winner: winner.mesh,
    rival: rival.mesh,
    pros: differences.filter(({ difference }) => difference > 0).sort((a, b) => b.difference - a.difference),
    cons: differences.filter(({ difference }) => difference < 0).sort((a, b) => a.difference - b.difference),
  };
}

/** Only meshes with all scores can be said to dominate or to be dominated; weights play no part. */
export function dominatedOf({ meshes, cells, problem }: Alternatives): Recommendation["dominated"] {
  const whole = cells.flatMap((row, a) => (row.includes(null) ? [] : [a]));
  if (whole.length < 2) return [];
  const { pairs, dominated } = dominance({ ...problem, matrix: whole.map((a) => problem.matrix[a]!) });
  const name = (place: number) => meshes[whole[place]!]!;
  return dominated.map((place) => ({
    mesh: name(place),
    by: pairs.flatMap((pair) => (pair.dominated === place ? [name(pair.dominator)] : [])),
  }));
}
