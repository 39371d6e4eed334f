import { requireNumber } from "./problem.ts";
import { magnitudeOf, tieAt } from "./tolerance.ts";

/**
 * Competition ranks, 1 being best: 1 + the number of strictly better entries, so ties share a rank and leave a gap
 * (1, 2, 2, 4). Going down from the best, an entry within 1e-9 of the leader of the current group ties with that
 * leader; comparing with the leader and not the neighbour keeps ties transitive and groups no wider than 1e-9.
 * Scores beyond 1,000 in magnitude use 1e-12 of the largest instead.
 *
 * @throws RangeError when a score is not a finite number.
 */
export function rank(scores: readonly number[], options: { higherIsBetter?: boolean } = {}): number[] {
  scores.forEach((score, i) => {
    requireNumber(score, `scores[${i}]`);
  });
  const sign = options.higherIsBetter === false ? 1 : -1;
  const tie = tieAt(magnitudeOf(scores));
  const order = scores.map((_, i) => i).sort((a, b) => sign * (scores[a]! - scores[b]!));
  const ranks = new Array<number>(scores.length).fill(1);
  let leader = 0;
  order.forEach((entry, position) => {
    if (Math.abs(scores[entry]! - scores[order[leader]!]!) > tie) leader = position;
    ranks[entry] = leader + 1;
  });
  return ranks;
}

/** The entries sharing first place. */
export function leaders(scores: readonly number[], higherIsBetter: boolean): number[] {
  const ranks = rank(scores, { higherIsBetter });
  return ranks.flatMap((place, entry) => (place === 1 ? [entry] : []));
}
