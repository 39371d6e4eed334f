import { minimalHittingSets } from "./hitting-sets.ts";

export type Correction<R> = {
  /** Requirements that let an alternative pass if they are dropped together; fewer of them would not do. */
  drop: R[];
  /** All alternatives that then pass. */
  unlocks: number[];
};
export type Relaxations<R> = {
  /** Those with the fewest requirements first. */
  corrections: Correction<R>[];
  /** Minimal sets of requirements that no alternative meets together, the smallest first. */
  conflicts: R[][];
  /** False when there are more conflicts than are listed. */
  complete: boolean;
};

const MOST_CONFLICTS = 1000;
const MOST_STEPS = 200_000;

/**
 * What to give up when no alternative passes. `failures[a]` is the set of requirements that alternative a fails: the
 * minimal corrections are the inclusion-minimal ones among these sets, the minimal conflicts their minimal hitting sets.
 * If some set is empty, or there are no alternatives, there is nothing to relax and no conflict. At most 1,000 conflicts
 * are listed, found within 200,000 steps of search; `complete` says whether those are all.
 *
 * R. Reiter (1987), A theory of diagnosis from first principles.
 */
export function relaxations<R>(failures: readonly ReadonlySet<R>[]): Relaxations<R> {
  if (failures.length === 0 || failures.some((failed) => failed.size === 0)) {
    return { corrections: [], conflicts: [], complete: true };
  }
  const minimal = minimalSets(failures);
  const corrections = minimal.map((drop) => ({
    drop: [...drop],
    unlocks: failures.flatMap((failed, a) => (isSubset(failed, drop) ? [a] : [])),
  }));
  const universe = [...new Set(minimal.flatMap((drop) => [...drop]))];
  const edges = minimal.map((drop) => [...drop].map((requirement) => universe.indexOf(requirement)));
  const { sets, complete } = minimalHittingSets(edges, universe.length, MOST_CONFLICTS, MOST_STEPS);
  return { corrections, conflicts: sets.map((set) => set.map((index) => universe[index]!)), complete };
}

function isSubset<R>(part: ReadonlySet<R>, whole: ReadonlySet<R>): boolean {
  return part.size <= whole.size && [...part].every((member) => whole.has(member));
}

/** The sets that contain no other, each once, the smallest first. */
function minimalSets<R>(sets: readonly ReadonlySet<R>[]): ReadonlySet<R>[] {
  const kept: ReadonlySet<R>[] = [];
  for (const set of [...sets].sort((a, b) => a.size - b.size)) {
    if (!kept.some((smaller) => isSubset(smaller, set))) kept.push(set);
  }
  return kept;
}
