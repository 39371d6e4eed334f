import type { Reading } from "../../catalog/catalog.ts";
import { scoreMatrix } from "../../catalog/scores.ts";

/** The document's scores. Rows are the scored meshes among those asked for, in the order of the document's table. */
export interface ScoreTable {
  scale: { min: number; max: number };
  /** `percent`: the document's weight in whole per cents, so that sums and ties stay exact. */
  criteria: readonly { slug: string; name: string; group: string; percent: number; fact: string }[];
  groups: readonly { slug: string; name: string }[];
  meshes: readonly string[];
  /** `[mesh][criterion]`; null where the document gives no score. */
  scores: readonly (readonly (number | null)[])[];
  facts: readonly (readonly (string | null)[])[];
  /** By mesh, the facts of its printed and computed totals. */
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
    criteria: criteria.map(({ slug, name, group, weight, fact }) => ({
      slug,
      name,
      group,
      // Weights come as a quotient by 100; rounding removes its noise.
      percent: Math.round(weight * 1e8) / 1e6,
      fact,
    })),
    groups: groups.map(({ slug, name }) => ({ slug, name })),
    meshes: rows.map(({ mesh }) => mesh),
    scores: rows.map((row) => scoresOf(row).map((score) => score?.value ?? null)),
    facts: rows.map((row) => scoresOf(row).map((score) => score?.fact ?? null)),
    totals: rows.map(({ facts, computedTotal }) => ({
      computed: computedTotal === null ? null : (facts.at(-1) ?? null),
      all: facts,
    })),
  };
}
