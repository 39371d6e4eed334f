import type { Criterion, CriterionGroup, ScoreMatrix } from "../model/tables.ts";
import { scoresOf } from "./meshes.ts";
import { all, idList, type Reading, single } from "./snapshot.ts";

/** Weights are stored as percentages, which are exact, and returned as fractions of 1. */
const share = (row: { weight: number }): number => row.weight / 100;

/** Cached, since every score refers to them. */
export const criteria = (reading: Reading): Criterion[] =>
  reading.catalog.memo.get(`criteria ${reading.lang}`, () => readCriteria(reading));

export const criterionGroups = (reading: Reading): CriterionGroup[] =>
  reading.catalog.memo.get(`criterion groups ${reading.lang}`, () => readGroups(reading));

function readCriteria({ catalog, lang }: Reading): Criterion[] {
  const rows = all<Criterion>(
    catalog,
    `SELECT c.slug, e.name_${lang} AS name, c.group_slug AS "group", c.weight, c.fact_id AS fact
       FROM criterion c JOIN entity e ON e.id = 'criterion:' || c.slug ORDER BY c.ordinal`,
  );
  return rows.map((row) => ({ ...row, weight: share(row) }));
}

function readGroups({ catalog, lang }: Reading): CriterionGroup[] {
  const rows = all<CriterionGroup>(
    catalog,
    `SELECT g.slug, e.name_${lang} AS name, g.weight, g.fact_id AS fact
       FROM criterion_group g JOIN entity e ON e.id = 'criterion-group:' || g.slug ORDER BY g.ordinal`,
  );
  return rows.map((row) => ({ ...row, weight: share(row) }));
}

interface TotalRow {
  id: string;
  published_total: number | null;
  published_total_fact: string | null;
  computed_total: number | null;
  computed_total_fact: string | null;
  totals_agree: number | null;
}

/** Whether more meshes than that have scores. */
export const hasMoreScored = ({ catalog }: Reading, than: number): boolean =>
  single<number>(catalog, `SELECT count(*) FROM (SELECT DISTINCT mesh_id FROM score LIMIT ?)`, than + 1) > than;

/** Scored meshes, all or those with the ids, in the order of the comparison table, followed by those not in it. */
export function scoreMatrix(reading: Reading, ids?: readonly string[]): ScoreMatrix {
  const scored = ids
    ? "(SELECT value FROM json_each(?)) AND EXISTS (SELECT 1 FROM score WHERE mesh_id = m.id)"
    : "(SELECT mesh_id FROM score)";
  const rows = all<TotalRow>(
    reading.catalog,
    `SELECT m.id, m.published_total, m.published_total_fact, m.computed_total, m.computed_total_fact, m.totals_agree
       FROM mesh m LEFT JOIN comparison_column c ON c.comparison = 'meshes' AND c.entity_id = m.id
      WHERE m.id IN ${scored} ORDER BY c.ordinal NULLS LAST, m.ordinal`,
    ...(ids ? [idList(ids)] : []),
  );
  const scores = scoresOf(
    reading,
    rows.map(({ id }) => id),
  );
  return {
    scale: { min: 0, max: 10 },
    groups: criterionGroups(reading),
    criteria: criteria(reading),
    rows: rows.map((row) => ({
      mesh: row.id.slice("mesh:".length),
      scores: scores.get(row.id) ?? [],
      publishedTotal: row.published_total,
      computedTotal: row.computed_total,
      agrees: row.totals_agree === null ? null : row.totals_agree === 1,
      facts: [row.published_total_fact, row.computed_total_fact].filter((fact) => fact !== null),
    })),
  };
}
