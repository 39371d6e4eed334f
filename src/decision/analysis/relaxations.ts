import { relaxations } from "../../engine/index.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Requirements } from "./requirements.ts";

type WaysOut = Pick<Recommendation, "relaxations" | "conflicts">;

/**
 * Minimal sets of requirements to drop so that a mesh is certain to meet the others, and minimal sets that no mesh is known to
 * meet together. Scored meshes come first: those without scores count only if there are no others. Requirements that deny
 * each other are one conflict.
 */
export function waysOutOf({ assessments, contradictions }: Requirements, isScored: (mesh: string) => boolean): WaysOut {
  const all = [...assessments.values()];
  const [first] = all;
  if (!first) return { relaxations: [], conflicts: [] };
  const scored = all.filter(({ mesh }) => isScored(mesh));
  const considered = scored.length > 0 ? scored : all;
  const sentencesOf = (places: readonly number[]) => places.map((place) => first.checks[place]!.sentence);
  const waysTo = new Map(all.map(({ mesh, unmet }) => [mesh, waysAround(unmet, contradictions)]));
  const failuresOf = (meshes: readonly { mesh: string }[]) => meshes.flatMap(({ mesh }) => waysTo.get(mesh)!);
  const { corrections } = relaxations(failuresOf(considered));
  // A mesh without scores that meets them all is no conflict.
  const { conflicts } = relaxations(failuresOf(all));
  const rest = all.filter((each) => !considered.includes(each));
  return {
    relaxations: corrections.map(({ drop: places }) => {
      const drop = sorted(places);
      const isUnlocked = (way: ReadonlySet<number>) => [...way].every((place) => drop.includes(place));
      const unlocks = [...considered, ...rest].filter(({ mesh }) => waysTo.get(mesh)!.some(isUnlocked));
      return { drop, sentences: sentencesOf(drop), unlocks: unlocks.map(({ mesh }) => mesh) };
    }),
    conflicts: [
      ...contradictions.map((places) => ({ places, isContradiction: true })),
      ...conflicts
        .filter((places) => !contradictions.some((pair) => pair.every((place) => places.includes(place))))
        .map((places) => ({ places: sorted(places), isContradiction: false })),
    ].map(({ places, isContradiction }) => {
      return { requirements: [...places], sentences: sentencesOf(places), isContradiction };
    }),
  };
}

const sorted = (places: readonly number[]): number[] => [...places].sort((a, b) => a - b);

/** The sets of requirements whose absence would make a mesh certain: what it does not meet, and one of each contradiction. */
function waysAround(unmet: ReadonlySet<number>, contradictions: Requirements["contradictions"]): ReadonlySet<number>[] {
  return contradictions.reduce<ReadonlySet<number>[]>(
    (ways, pair) =>
      ways.flatMap((way) =>
        pair.some((place) => way.has(place)) ? [way] : pair.map((place) => new Set([...way, place])),
      ),
    [unmet],
  );
}
