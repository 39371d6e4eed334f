import { areComparable, follows, type Quantity } from "../values/quantity.ts";

/**
 * Whether all claimed quantities follow from the stated ones (`SAME`), one of them is stated differently (`APART`), or one of
 * them has nothing to be compared with (`UNSURE`).
 */
export function compareQuantities(
  claimed: readonly Quantity[],
  stated: readonly Quantity[],
  isNeed: boolean,
): "SAME" | "APART" | "UNSURE" {
  let verdict: "SAME" | "APART" = "SAME";
  for (const quantity of claimed) {
    const comparable = stated.filter((other) => areComparable(quantity, other));
    if (comparable.length === 0 && quantity.isWord) continue;
    // A number in words may count something else in the fact: `three steps` does not contradict a need of 5.
    const found = comparable.map((other) => {
      const result = follows(quantity, other, isNeed);
      return other.isWord && result === false ? undefined : result;
    });
    if (found.includes(true)) continue;
    if (found.length === 0 || found.includes(undefined) || quantity.isWord) return "UNSURE";
    verdict = "APART";
  }
  return verdict;
}
