import { positions } from "./positions.ts";
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
  const sign = options.higherIsBetter === false ? 1 : -1;
  const values = new Float64Array(scores.length);
  scores.forEach((score, i) => {
    values[i] = sign * requireNumber(score, `scores[${i}]`);
  });
  if (values.length === 0) return [];
  const tie = tieAt(magnitudeOf(values));
  const sorted = values.slice().sort();
  const ranks = new Uint32Array(sorted.length);
  let leader = 0;
  for (let place = 0; place < sorted.length; place++) {
    if (sorted[place]! - sorted[leader]! > tie) leader = place;
    ranks[place] = leader + 1;
  }
  return Array.from(positions(values, sorted), (place) => ranks[place]!);
}
