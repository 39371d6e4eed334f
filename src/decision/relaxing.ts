import { relaxations } from "../engine/index.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Judged } from "./requirements.ts";

/** The least to give up so that an excluded mesh comes in, and the sets of requirements that none of them meets. */
export function relaxingOf(
  judged: ReadonlyMap<string, Judged>,
  sentences: readonly string[],
): Pick<Recommendation, "relaxations" | "conflicts"> {
  const excluded = [...judged].filter(([, { standing }]) => standing === "EXCLUDED");
  const { corrections, conflicts } = relaxations(excluded.map(([, { failed }]) => failed));
  const told = (places: readonly number[]) => places.map((place) => sentences[place]!);
  return {
    relaxations: corrections.map(({ drop, unlocks }) => ({
      drop,
      sentences: told(drop),
      unlocks: unlocks.map((index) => excluded[index]![0]),
    })),
    conflicts: conflicts.map((conflict) => {
      const requirements = [...conflict].sort((a, b) => a - b);
      return { requirements, sentences: told(requirements) };
    }),
  };
}
