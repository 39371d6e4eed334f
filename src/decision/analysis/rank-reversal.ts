import type { Recommendation } from "../../model/recommendation.ts";
import type { Alternatives } from "./alternatives.ts";
import { type MethodResult, rankBy } from "./ranking.ts";

/** Leaving out a mesh that others dominate changes the order of the rest. */
export interface Reversal {
  without: string;
  by: readonly string[];
  /** The meshes whose order changes: `ahead` leads now, or is level, and no longer without the dominated one. */
  ahead: string;
  behind: string;
  isLevel: boolean;
}

/** Looks for rank reversals: leaves out each dominated mesh in turn. `alternativesWithout` weighs anew where weights depend on it. */
export function reversalsOf(
  { meshes }: Alternatives,
  { method, ranks }: MethodResult,
  dominated: Recommendation["dominated"],
  alternativesWithout: (mesh: string) => Alternatives | undefined,
): Reversal[] {
  const rankOf = new Map(meshes.map((mesh, a) => [mesh, ranks[a]!]));
  return dominated.flatMap(({ mesh: without, by }): Reversal[] => {
    const rest = alternativesWithout(without);
    if (!rest) return [];
    const result = rankBy(method, rest.problem);
    for (const [a, ahead] of rest.meshes.entries()) {
      for (const [b, behind] of rest.meshes.entries()) {
        const lead = rankOf.get(behind)! - rankOf.get(ahead)!;
        const leadThen = result.ranks[b]! - result.ranks[a]!;
        if (lead > 0 && leadThen <= 0) return [{ without, by, ahead, behind, isLevel: false }];
        if (lead === 0 && leadThen > 0) return [{ without, by, ahead, behind, isLevel: true }];
      }
    }
    return [];
  });
}
