import { minimalHittingSets } from "./hitting-sets.ts";

export type Correction<R> = {
  /** Requirements which, dropped together, let somebody in; no part of them would do. */
  drop: R[];
  /** Every alternative that then passes. */
  unlocks: number[];
};
export type Relaxations<R> = {
  /** The fewest requirements first. */
  corrections: Correction<R>[];
  /** Minimal sets of requirements no alternative meets together, the smallest first. */
  conflicts: R[][];
  /** False when there are more conflicts than were listed. */
  complete: boolean;
};

const MOST_CONFLICTS = 1000;
const MOST_STEPS = 200_000;

/**
 * What to give up when nobody fits. `failures[a]` is the set of requirements alternative a fails: the minimal
 * corrections are the inclusion-minimal ones among them, the minimal conflicts their minimal hitting sets. When some set
 * is empty somebody fits, and there is nothing to relax and no conflict; likewise without alternatives. At most 1,000
 * conflicts are listed, found within 200,000 steps of search; `complete` tells whether that was all.
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
