import { scoreMatrix } from "../catalog/scores.ts";
import type { Reading } from "../catalog/snapshot.ts";

export interface WeightedCriterion {
  slug: string;
  name: string;
  group: string;
  /** The document's weight in per cent: whole numbers, so that sums and ties stay exact. */
  percent: number;
  fact: string;
}

/** The document's scores as the decision needs them. Rows are the scored ones of some meshes in the order of the document's table. */
export interface ScoreTable {
  scale: { min: number; max: number };
  criteria: readonly WeightedCriterion[];
  groups: readonly { slug: string; name: string }[];
  meshes: readonly string[];
  /** `[mesh][criterion]`; null where the document gives no score. */
  cells: readonly (readonly (number | null)[])[];
  facts: readonly (readonly (string | null)[])[];
  /** Per mesh the facts of its printed and computed totals. */
  totals: readonly { computed: string | null; all: readonly string[] }[];
}

export function readScoreTable(reading: Reading, meshes: readonly string[]): ScoreTable {
  const { scale, criteria, groups, rows } = scoreMatrix(reading, meshes);
  const scoresOf = (row: (typeof rows)[number]) => {
    const bySlug = new Map(row.scores.map((score) => [score.criterion, score]));
    return criteria.map(({ slug }) => bySlug.get(slug));
  };
  return {
    scale,
    // Shares come as weight / 100; rounding takes the quotient's noise off again.
    criteria: criteria.map(({ slug, name, group, weight, fact }) => ({
      slug,
      name,
      group,
      percent: Math.round(weight * 1e8) / 1e6,
      fact,
    })),
    groups: groups.map(({ slug, name }) => ({ slug, name })),
    meshes: rows.map(({ mesh }) => mesh),
    cells: rows.map((row) => scoresOf(row).map((score) => score?.value ?? null)),
    facts: rows.map((row) => scoresOf(row).map((score) => score?.fact ?? null)),
    totals: rows.map(({ facts, computedTotal }) => ({
      computed: computedTotal === null ? null : (facts.at(-1) ?? null),
      all: facts,
    })),
  };
}
