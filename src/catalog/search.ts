import { all, type Catalog, type Reading } from "./catalog.ts";

/** A wording and what it stands for, such as `entity` and `mesh:istio`. */
export interface Wording {
  role: string;
  target: string;
  text: string;
}

/** Every name, alias and word of the vocabulary, in both languages. */
export function wordings(catalog: Catalog): Wording[] {
  return all<Wording>(
    catalog,
    `SELECT 'ENTITY' AS role, id AS target, name_en AS text FROM entity
     UNION SELECT 'ENTITY', id, name_zh FROM entity
     UNION SELECT 'ENTITY', entity_id, text FROM alias
     UNION SELECT 'PREDICATE', slug, name_en FROM predicate
     UNION SELECT 'PREDICATE', slug, name_zh FROM predicate
     UNION SELECT 'PREDICATE', predicate, text FROM predicate_alias
     UNION SELECT role, key, text FROM vocabulary`,
  );
}

/** The kinds and predicates of facts that each intent asks for. */
export function intentTargets(catalog: Catalog): { intent: string; field: "kind" | "predicate"; value: string }[] {
  return all(catalog, "SELECT intent, field, value FROM intent_target");
}

/** A fact as it is searched. The texts are terms joined by spaces. */
export interface FactText {
  id: string;
  kind: string;
  subject: string;
  predicate: string;
  object: string | null;
  section: string;
  spans: string;
  members: number;
  title: string;
  body: string;
  concepts: string;
}

/** The texts of all facts, in the order of the document. */
export function factTexts(catalog: Catalog): FactText[] {
  return all<FactText>(
    catalog,
    `SELECT i.id, i.kind, i.subject, i.predicate, i.object, i.section, i.spans, i.members, t.title, t.body, t.concepts
       FROM search_item i JOIN search_text t ON t.rowid = i.number WHERE i.number < ${entityNumbers} ORDER BY i.number`,
  );
}

/** Facts are numbered by their ordinal; entities from here on. */
export const entityNumbers = 1_000_000_000;

export interface SearchFilter {
  type?: string | undefined;
  subject?: string | undefined;
  predicate?: string | undefined;
  section?: string | undefined;
}

const conditions: Record<keyof SearchFilter, string> = {
  type: "i.type = ?",
  subject: "i.subject = ?",
  predicate: "i.predicate = ?",
  section: "i.id IN (SELECT fact_id FROM citation WHERE section = ?)",
};

/** Numbers, ids and scores of everything that matches, best first. */
export function searchAll(
  { catalog }: Reading,
  match: string,
  filter: SearchFilter,
): { number: number; id: string; type: string; score: number }[] {
  const used = (Object.keys(conditions) as (keyof SearchFilter)[]).filter((key) => filter[key] !== undefined);
  const where = used.map((key) => ` AND ${conditions[key]}`).join("");
  return all(
    catalog,
    `SELECT i.number, i.id, i.type, -bm25(search_text, 2.0, 1.0, 4.0) AS score
       FROM search_text t JOIN search_item i ON i.number = t.rowid
      WHERE search_text MATCH ?${where} ORDER BY score DESC, i.number LIMIT 1000`,
    match,
    ...used.map((key) => filter[key]),
  );
}

/** One cell of a comparison table or one score of the matrix, with the place of its value in the order of the row. */
export interface CellRow {
  comparison: string;
  dimension: string;
  column: string;
  fact: string;
  /** How good the value is: higher is better; null where the row has no order. */
  rank: number | null;
}

/** All cells, in the order of the tables. A score is a cell of the table `scores`. */
export function cellRows(catalog: Catalog): CellRow[] {
  return all<CellRow>(
    catalog,
    `SELECT l.comparison, l.dimension, l.entity_id AS column, l.fact_id AS fact,
            CASE WHEN d.better = 'LOWER' THEN -coalesce(l.value ->> 'ordinal', l.value ->> '$.value.max', l.value ->> 'value')
                 WHEN d.better = 'HIGHER' THEN coalesce(l.value ->> 'ordinal', l.value ->> 'value') END AS rank
       FROM cell l JOIN dimension d ON d.comparison = l.comparison AND d.slug = l.dimension
       JOIN comparison_column c ON c.comparison = l.comparison AND c.entity_id = l.entity_id
      UNION ALL
     SELECT 'scores', criterion, mesh_id, fact_id, value FROM score
      UNION ALL
     SELECT 'scores', 'total', id, published_total_fact, published_total FROM mesh WHERE published_total IS NOT NULL`,
  );
}

/** Labels of the normalized values of each dimension of the comparison `meshes`. */
export function dimensionLevels(catalog: Catalog): { dimension: string; levels: string; feature: string | null }[] {
  return all(
    catalog,
    "SELECT slug AS dimension, levels, feature_id AS feature FROM dimension WHERE comparison = 'meshes' ORDER BY ordinal",
  );
}
