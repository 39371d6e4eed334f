import type { Recommendation } from "../model/recommendation.ts";

type Standings = Pick<Recommendation, "ranking" | "unscored">;

/** The meshes that share the first place. */
export const winnersOf = ({ ranking }: Pick<Recommendation, "ranking">): string[] =>
  ranking.flatMap(({ rank, mesh }) => (rank === 1 ? [mesh] : []));

/** `isCertain`: no score that the document does not give could put another mesh first. */
export function outcomeOf({ ranking, unscored }: Standings, isCertain: boolean): Recommendation["outcome"] {
  if (ranking.length === 0) return unscored.length === 0 ? "NONE_FITS" : "CONDITIONAL";
  const first = ranking.filter(({ rank }) => rank === 1);
  if (!isCertain || first.every(({ eligibility }) => eligibility === "CONDITIONAL")) return "CONDITIONAL";
  return first.length > 1 ? "TIE" : "RECOMMENDED";
}
