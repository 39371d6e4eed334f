import { scoreMatrix } from "../../catalog/scores.ts";
import type { Reading } from "../../catalog/snapshot.ts";

interface Criterion {
  slug: string;
  name: string;
  group: string;
  percent: number;
  /** The name in a sentence, where it differs. */
  inText?: string;
}

export interface ScoreTable {
  scale: { min: number; max: number };
  /** `percent` of the document's weights: whole percentages keep sums and ties exact. */
  criteria: readonly Criterion[];
  groups: readonly { slug: string; name: string }[];
  /** Slugs of the scored meshes, in the order of the document's table. */
  meshes: readonly string[];
  /** By mesh and criterion; null if there is no score, or only a range. */
  scores: readonly (readonly (number | null)[])[];
  facts: readonly (readonly (string | null)[])[];
}

/** The document's scores. Rows are the scored meshes in the order of the document's table, columns the criteria. */
export function readScoreTable(reading: Reading) {
  const { scale, criteria, groups, rows } = scoreMatrix(reading);
  const scores = rows.map((row) => {
    const byCriterion = new Map(row.scores.map((score) => [score.criterion, score]));
    return criteria.map(({ slug }) => byCriterion.get(slug));
  });
  return {
    scale,
    // Whole percentages keep sums and ties exact; rounding undoes the noise of their division by 100.
    criteria: criteria.map(({ weight, ...rest }) => ({ ...rest, percent: Math.round(weight * 1e8) / 1e6 })),
    groups,
    meshes: rows.map(({ mesh }) => mesh),
    /** Null if the document has no score. */
    scores: scores.map((row) => row.map((score) => score?.value ?? null)),
    facts: scores.map((row) => row.map((score) => score?.fact ?? null)),
    /** By row, the facts that state the printed and the computed total. */
    totals: rows.map(({ facts, computedTotal }) => ({
      computed: computedTotal === null ? null : (facts.at(-1) ?? null),
      all: facts,
    })),
  };
}
