import { all, type Catalog, column, idList, type Reading, single } from "./snapshot.ts";

/** A wording and what it stands for, such as `entity` and `mesh:istio`. */
export interface Wording {
  role: string;
  target: string;
  text: string;
}

/** Every name, alias and word of the vocabulary, in both languages; some occur twice. */
export const wordings = (catalog: Catalog): Wording[] =>
  [
    "SELECT 'ENTITY' AS role, id AS target, name_en AS text FROM entity ORDER BY id",
    "SELECT 'ENTITY' AS role, id AS target, name_zh AS text FROM entity ORDER BY id",
    "SELECT 'ENTITY' AS role, entity_id AS target, text FROM alias ORDER BY entity_id, lang, ordinal",
    "SELECT 'PREDICATE' AS role, slug AS target, name_en AS text FROM predicate",
    "SELECT 'PREDICATE' AS role, slug AS target, name_zh AS text FROM predicate",
    "SELECT 'PREDICATE' AS role, predicate AS target, text FROM predicate_alias",
    "SELECT role, key AS target, text FROM vocabulary",
  ].flatMap((sql) => all<Wording>(catalog, sql));

/** The kinds and predicates of facts that each intent asks for. */
export function intentTargets(catalog: Catalog): { intent: string; field: "kind" | "predicate"; value: string }[] {
  return all(catalog, "SELECT intent, field, value FROM intent_target");
}

/** A fact in the search index. The texts are terms joined by spaces. */
export interface FactText {
  number: number;
  id: string;
  kind: string;
  subject: string;
  predicate: string;
  object: string | null;
  section: string;
  spans: string;
  members: number;
  derived: number;
  /** The fact's value, as JSON. */
  value: string | null;
  title: string;
  body: string;
  concepts: string;
  asked: string;
}

/** The texts of facts by their numbers. */
export function factTexts(catalog: Catalog, numbers: readonly number[]): FactText[] {
  return all<FactText>(
    catalog,
    `SELECT i.number, i.id, i.kind, i.subject, i.predicate, i.object, i.section, i.spans, i.members, f.derived,
            f.value, t.title, t.body, t.concepts, t.asked
       FROM search_item i JOIN search_text t ON t.rowid = i.number JOIN fact f ON f.id = i.id
      WHERE i.number IN (SELECT value FROM json_each(?))`,
    JSON.stringify(numbers),
  );
}

/** Numbers of facts by their ids. */
export function factNumbers(catalog: Catalog, ids: readonly string[]): Map<string, number> {
  const sql = "SELECT id, ordinal FROM fact WHERE id IN (SELECT value FROM json_each(?))";
  const rows = all<{ id: string; ordinal: number }>(catalog, sql, idList(ids));
  return new Map(rows.map(({ id, ordinal }) => [id, ordinal]));
}

/** Facts are numbered without gaps. */
export const factCount = (catalog: Catalog): number =>
  single<number>(catalog, "SELECT coalesce(max(ordinal) + 1, 0) FROM fact");

/** Facts are numbered by their ordinal; entities from here on. */
export const entityNumbers = 1_000_000_000;

export interface SearchFilter {
  /** `fact`, or types of entities. */
  types?: readonly string[] | undefined;
  subject?: string | undefined;
  predicate?: string | undefined;
  section?: string | undefined;
}

const conditions: Record<keyof SearchFilter, string> = {
  types: "i.type IN (SELECT value FROM json_each(?))",
  subject: "i.subject = ?",
  predicate: "i.predicate = ?",
  section: "i.id IN (SELECT fact_id FROM citation WHERE section = ? OR section GLOB ? || '.*')",
};

export interface SearchRow {
  id: string;
  type: string;
  score: number;
}

/** Maximum number of results to read; nobody reads beyond that. */
const mostResults = 1000;

/** Maximum number of matches to score, in about ten milliseconds; a query with more is too broad to answer well. */
const mostMatches = 20_000;

/** Everything that matches and passes the filter, best first. Weights: title 2, body 1, concepts 4, words of questions 1. */
export function searchRows({ catalog }: Reading, match: string, filter: SearchFilter): SearchRow[] {
  const used = (Object.keys(conditions) as (keyof SearchFilter)[]).filter((key) => filter[key] !== undefined);
  const where = used.map((key) => ` AND ${conditions[key]}`).join("");
  const values = used.flatMap((key) => {
    if (key === "types") return [JSON.stringify(filter.types)];
    return key === "section" ? [filter.section, filter.section] : [filter[key]];
  });
  const sql = `SELECT id, type, score FROM (
      SELECT i.number, i.id, i.type, -bm25(search_text, 2.0, 1.0, 4.0, 1.0) AS score
        FROM search_text t JOIN search_item i ON i.number = t.rowid
       WHERE search_text MATCH ?${where} LIMIT ${mostMatches})
     ORDER BY score DESC, number LIMIT ${mostResults}`;
  return all<SearchRow>(catalog, sql, match, ...values);
}

/** One cell of a comparison table or one score of the matrix, with the place of its value in the order of the row. */
export interface CellRow {
  column: string;
  fact: string;
  /** How good the value is: higher is better; null where the row has no order. */
  rank: number | null;
}

/** A row of a comparison table, or one criterion of the score matrix, which is the table `scores`. */
export interface TableRow {
  comparison: string;
  dimension: string;
  better: "HIGHER" | "LOWER" | null;
  isOrdered: number;
}

/** The rows that have cells, in the order of the tables. */
export function tableRows(catalog: Catalog): TableRow[] {
  const rows = `
    SELECT d.comparison, d.slug AS dimension, d.better, t.ordinal AS first, d.ordinal AS second
      FROM dimension d JOIN comparison t ON t.slug = d.comparison
     UNION ALL SELECT 'scores', slug, 'HIGHER', 1e9, slug FROM criterion
     UNION ALL SELECT 'scores', 'total', 'HIGHER', 2e9, ''`;
  const cells = "SELECT 1 FROM search_cell c WHERE c.comparison = r.comparison AND c.dimension = r.dimension";
  return all<TableRow>(
    catalog,
    `SELECT comparison, dimension, better, EXISTS (${cells} AND c.rank IS NOT NULL) AS isOrdered
       FROM (${rows}) r WHERE EXISTS (${cells}) ORDER BY first, second`,
  );
}

const cell = `
  SELECT entity_id AS column, fact_id AS fact, rank FROM search_cell WHERE comparison = ? AND dimension = ?`;

type RowKey = Pick<TableRow, "comparison" | "dimension">;

/** Cells of these columns, in their order. */
export function cellsOf(catalog: Catalog, { comparison, dimension }: RowKey, columns: readonly string[]): CellRow[] {
  const sql = `${cell} AND entity_id IN (SELECT value FROM json_each(?))`;
  const cells = new Map(
    all<CellRow>(catalog, sql, comparison, dimension, idList(columns)).map((row) => [row.column, row]),
  );
  return columns.flatMap((column) => cells.get(column) ?? []);
}

/** Cells of a row, best or worst first; ties are in the order of the columns. */
export function rankedCells(
  catalog: Catalog,
  { comparison, dimension }: RowKey,
  limit: number,
  worstFirst = false,
): CellRow[] {
  const order = worstFirst ? "rank ASC NULLS LAST" : "rank DESC";
  return all<CellRow>(catalog, `${cell} ORDER BY ${order}, ordinal LIMIT ?`, comparison, dimension, limit);
}

/** The first columns of a comparison. */
export const firstColumns = (catalog: Catalog, comparison: string, limit: number): string[] =>
  column<string>(
    catalog,
    "SELECT entity_id FROM comparison_column WHERE comparison = ? ORDER BY ordinal LIMIT ?",
    comparison,
    limit,
  );

/** Labels of the normalized values of each dimension. */
export function dimensionLevels(
  catalog: Catalog,
): { comparison: string; dimension: string; levels: string; feature: string | null }[] {
  return all(
    catalog,
    "SELECT comparison, slug AS dimension, levels, feature_id AS feature FROM dimension ORDER BY comparison, ordinal",
  );
}

/** The names of rows and criteria in each language, by the slug of the row. */
export const rowNames = (catalog: Catalog): { slug: string; text: string }[] =>
  all(
    catalog,
    `SELECT substr(id, max(instr(id, ':'), instr(id, '.')) + 1) AS slug, text FROM (
       SELECT id, name_en AS text FROM entity WHERE type IN ('dimension', 'criterion')
        UNION SELECT id, name_zh FROM entity WHERE type IN ('dimension', 'criterion'))`,
  );

/** Facts that state a predicate of a subject, with their objects and values. */
export interface StatedFact {
  fact: string;
  object: string | null;
  value: string | null;
}

export const statedFacts = (catalog: Catalog, subject: string, predicate: string): StatedFact[] =>
  all(
    catalog,
    "SELECT id AS fact, object, value FROM fact WHERE subject = ? AND predicate = ? ORDER BY ordinal",
    subject,
    predicate,
  );

/** Names of the predicates stated about an entity, most frequent first. */
export const predicateNames = ({ catalog, lang }: Reading, subject: string): readonly string[] =>
  catalog.memo.get(`predicate names ${lang} ${subject}`, () =>
    column<string>(
      catalog,
      `SELECT p.name_${lang} FROM fact f JOIN predicate p ON p.slug = f.predicate
        WHERE f.subject = ? GROUP BY p.slug ORDER BY count(*) DESC, min(f.ordinal) LIMIT 8`,
      subject,
    ),
  );
