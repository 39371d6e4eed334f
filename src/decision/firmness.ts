import type { Recommendation } from "../model/recommendation.ts";
import { winnersOf } from "./outcome.ts";
import type { Firmness } from "./wording.ts";

type Ranked = Pick<Recommendation, "ranking" | "methods" | "robustness">;

/** Up to this change of the weights in all a lead is called narrow. */
const little = 0.05;

/** Beyond this change of the weights in all they are not the weights that were given any more. */
const much = 0.25;

export interface Flip {
  challenger: string;
  change: number;
}

/** The rival that the least change of the weights brings level; null where no weighting does. */
export function nearestFlip({ robustness }: Ranked): Flip | null {
  const flips = (robustness?.smallestFlip ?? []).flatMap(({ challenger, change }) =>
    change === null ? [] : [{ challenger, change }],
  );
  return flips.sort((a, b) => a.change - b.change)[0] ?? null;
}

/** Shares of first places, the largest first. */
export const firstShares = ({ robustness }: Ranked): { mesh: string; share: number }[] =>
  (robustness?.rankAcceptability ?? [])
    .map(({ mesh, shares }) => ({ mesh, share: shares[0]! }))
    .sort((a, b) => b.share - a.share);

/** Only the weighted sum has a least change of weights; of other methods the random weightings tell how near it is. */
export function firmnessOf(ranked: Ranked, isWeightedSum: boolean): Firmness {
  const shares = firstShares(ranked);
  const flip = nearestFlip(ranked);
  const isNear = isWeightedSum ? flip !== null && flip.change <= little : shares[0]?.mesh !== winnersOf(ranked)[0];
  if (isNear) return "NARROW";
  const isClear = shares[0]?.mesh === winnersOf(ranked)[0] && shares[0]!.share >= 0.8;
  return isClear && ranked.methods.every(({ agrees }) => agrees) ? "CLEAR" : "PLAIN";
}

/**
 * A rival that meets the requirements and is first for a quarter of all weightings, or is brought level by little. Where
 * the weights would have to be others altogether, what all weightings say is of no use to whoever gave these.
 */
export function alternativeTo(ranked: Ranked, isWeightedSum: boolean): string | undefined {
  const winners = winnersOf(ranked);
  const rivals = ranked.ranking.filter(
    ({ mesh, eligibility }) => eligibility === "ELIGIBLE" && !winners.includes(mesh),
  );
  const isRival = (mesh: string) => rivals.some((rival) => rival.mesh === mesh);
  const flip = isWeightedSum ? nearestFlip(ranked) : null;
  if (flip && flip.change <= little && isRival(flip.challenger)) return flip.challenger;
  const changes = new Map(ranked.robustness?.smallestFlip.map(({ challenger, change }) => [challenger, change]));
  const isInReach = (mesh: string) => !isWeightedSum || (changes.get(mesh) ?? Infinity) <= much;
  return firstShares(ranked).find(({ mesh, share }) => share >= 0.25 && isRival(mesh) && isInReach(mesh))?.mesh;
}
