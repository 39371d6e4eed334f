import type { Recommendation } from "../../model/recommendation.ts";
import { winnersOf } from "./ranking.ts";

type Analysed = Pick<Recommendation, "ranking" | "methods" | "robustness">;

/** A lead is narrow if a change of the weights by this much (sum of absolute changes) can reverse it. */
const narrowChange = 0.05;

/** Beyond this change, weights no longer resemble the requested ones. */
const farChange = 0.25;

/** The rival that the smallest change of weights brings level; undefined if no weights do. */
export function nearestFlip({ robustness }: Analysed): { challenger: string; change: number } | undefined {
  const flips = (robustness?.smallestFlip ?? []).flatMap(({ challenger, change }) =>
    change === null ? [] : [{ challenger, change }],
  );
  return flips.sort((a, b) => a.change - b.change)[0];
}

/** First-rank acceptabilities, the largest first. */
export const firstShares = ({ robustness }: Analysed): { mesh: string; share: number }[] =>
  (robustness?.rankAcceptability ?? [])
    .map(({ mesh, shares }) => ({ mesh, share: shares[0]! }))
    .sort((a, b) => b.share - a.share);

/**
 * How firm the first place is: NARROW is easily reversed, CLEAR holds whatever the weights and the method. Only the
 * weighted sum has a smallest change of weights; for other methods the rank acceptability shows how close it is.
 */
export function firmnessOf(analysed: Analysed, isWeightedSum: boolean): "NARROW" | "MODERATE" | "CLEAR" {
  const [first] = firstShares(analysed);
  const flip = nearestFlip(analysed);
  const isMostOften = first?.mesh === winnersOf(analysed)[0];
  const isNarrow = isWeightedSum ? flip !== undefined && flip.change <= narrowChange : !isMostOften;
  if (isNarrow) return "NARROW";
  const isClear = first !== undefined && isMostOften && first.share >= 0.8;
  return isClear && analysed.methods.every(({ agrees }) => agrees) ? "CLEAR" : "MODERATE";
}

/**
 * A rival that meets the requirements and is first for a quarter of all weights, or is almost level. If only very
 * different weights would put it first, shares over all weights mean little to somebody who asked for these.
 */
export function reasonableAlternative(analysed: Analysed, isWeightedSum: boolean): string | undefined {
  const winners = winnersOf(analysed);
  const isRival = (mesh: string) =>
    analysed.ranking.some((entry) => entry.mesh === mesh && entry.eligibility === "ELIGIBLE") &&
    !winners.includes(mesh);
  const flip = isWeightedSum ? nearestFlip(analysed) : undefined;
  if (flip && flip.change <= narrowChange && isRival(flip.challenger)) return flip.challenger;
  const changes = new Map(analysed.robustness?.smallestFlip.map(({ challenger, change }) => [challenger, change]));
  const isNear = (mesh: string) => !isWeightedSum || (changes.get(mesh) ?? Infinity) <= farChange;
  return firstShares(analysed).find(({ mesh, share }) => share >= 0.25 && isRival(mesh) && isNear(mesh))?.mesh;
}
