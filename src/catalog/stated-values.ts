import type { PredicateTrait } from "../model/seed-vocabulary.ts";
import type { SupportLevel, Value } from "../model/value.ts";
import { all, type Catalog, column, idList } from "./snapshot.ts";

/** What one fact states of a subject. */
export interface StatedValue {
  readonly fact: string;
  readonly value?: Value;
  readonly object?: string;
  /** How good the value is: higher is better; absent where values have no order. */
  readonly rank?: number;
  /** Limits of the fact. */
  readonly mode?: string;
  readonly layer?: string;
  readonly version?: string;
  readonly isConditional?: boolean;
}

interface Row {
  fact: string;
  value: string | null;
  object: string | null;
  rank: number | null;
  mode: string | null;
  layer: string | null;
  version: string | null;
  condition: string | null;
}

const columns = "f.id AS fact, f.mode, f.layer, f.version, f.condition_en AS condition";

const read = (catalog: Catalog, sql: string, ...values: string[]): StatedValue[] =>
  all<Row>(catalog, sql, ...values).map(({ fact, value, object, rank, mode, layer, version, condition }) => ({
    fact,
    ...(value !== null && { value: JSON.parse(value) as Value }),
    ...(object !== null && { object }),
    ...(rank !== null && { rank }),
    ...(mode && { mode }),
    ...(layer && { layer }),
    ...(version !== null && { version }),
    ...(condition !== null && { isConditional: true }),
  }));

/** The levels at which a mesh supports a feature. */
export function supportStated(catalog: Catalog, mesh: string, feature: string): StatedValue[] {
  const sql = `SELECT ${columns}, s.mode, s.layer, s.support AS value, NULL AS object, NULL AS rank
      FROM feature_support s JOIN fact f ON f.id = s.fact_id
     WHERE s.mesh_id = ? AND s.feature_id = ? ORDER BY f.derived, f.ordinal`;
  const rows = all<Row & { value: SupportLevel }>(catalog, sql, mesh, feature);
  return rows.map(({ fact, value, mode, layer, condition }) => ({
    fact,
    value: { type: "SUPPORT", value },
    ...(mode && { mode }),
    ...(layer && { layer }),
    ...(condition !== null && { isConditional: true }),
  }));
}

/**
 * The values of a row of a comparison, or of the score matrix, that a subject has in the table or that facts outside of it
 * state.
 */
export function cellStated(catalog: Catalog, subject: string, comparison: string, dimension: string): StatedValue[] {
  if (comparison === "scores") {
    const sql = `SELECT ${columns}, f.value, NULL AS object, c.rank FROM search_cell c JOIN fact f ON f.id = c.fact_id
       WHERE c.comparison = 'scores' AND c.dimension = ? AND c.entity_id = ?`;
    return read(catalog, sql, dimension, subject);
  }
  const rank = `CASE d.better WHEN 'LOWER' THEN -(f.value ->> 'ordinal') WHEN 'HIGHER' THEN f.value ->> 'ordinal' END`;
  const sql = `SELECT ${columns}, f.value, f.object, coalesce(c.rank, ${rank}) AS rank
      FROM fact f JOIN dimension d ON d.comparison = ? AND d.slug = f.predicate
      LEFT JOIN search_cell c ON c.comparison = d.comparison AND c.dimension = d.slug AND c.entity_id = f.subject
                             AND c.fact_id = f.id
     WHERE f.subject = ? AND f.predicate = ? AND f.value IS NOT NULL ORDER BY c.fact_id IS NULL, f.ordinal`;
  return read(catalog, sql, comparison, subject, dimension);
}

/** What facts with a predicate state of a subject; or, inverse, which subjects facts relate to an object. */
export function predicateStated(
  catalog: Catalog,
  subject: string,
  predicate: string,
  isInverse: boolean,
): StatedValue[] {
  const [own, other] = isInverse ? ["object", "subject"] : ["subject", "object"];
  const sql = `SELECT ${columns}, f.value, f.${other} AS object, NULL AS rank FROM fact f
     WHERE f.${own} = ? AND f.predicate = ? ORDER BY f.derived, f.ordinal`;
  return read(catalog, sql, subject, predicate);
}

/** The columns of a comparison. */
export const columnsCompared = (catalog: Catalog, comparison: string): readonly string[] =>
  catalog.memo.get(`columns ${comparison}`, () =>
    comparison === "scores"
      ? column<string>(catalog, "SELECT DISTINCT mesh_id FROM score ORDER BY mesh_id")
      : column<string>(
          catalog,
          "SELECT entity_id FROM comparison_column WHERE comparison = ? ORDER BY ordinal",
          comparison,
        ),
  );

/** Subjects of facts with a predicate, or their objects; the first so many. */
export const subjectsStated = (catalog: Catalog, predicate: string, isInverse: boolean, limit: number): string[] =>
  column<string>(
    catalog,
    `SELECT DISTINCT ${isInverse ? "object" : "subject"} FROM fact
      WHERE predicate = ? AND ${isInverse ? "object" : "subject"} IS NOT NULL LIMIT ?`,
    predicate,
    limit,
  );

/** Which of these facts conflict with each, within the document. */
export const conflictsWithin = (catalog: Catalog, facts: readonly string[]): string[] =>
  column<string>(
    catalog,
    "SELECT DISTINCT other_id FROM fact_conflict WHERE fact_id IN (SELECT value FROM json_each(?))",
    idList(facts),
  );

/** The traits of every predicate that has some. */
export const traitsOf = (catalog: Catalog): ReadonlyMap<string, readonly PredicateTrait[]> =>
  catalog.memo.get("predicate traits", () => {
    const rows = all<{ slug: string; traits: string }>(
      catalog,
      "SELECT slug, traits FROM predicate WHERE traits <> '[]'",
    );
    return new Map(rows.map(({ slug, traits }) => [slug, JSON.parse(traits) as PredicateTrait[]]));
  });
