import type { Database } from "better-sqlite3";

/** What tables say by order rather than by value, for questions that compare. */
export function writeSearchCells(database: Database): void {
  database.exec(
    `INSERT INTO search_cell (comparison, dimension, entity_id, ordinal, rank, fact_id)
     SELECT l.comparison, l.dimension, l.entity_id, c.ordinal,
            CASE WHEN d.better = 'LOWER' THEN -coalesce(l.value ->> 'ordinal', l.value ->> '$.value.max', l.value ->> 'value')
                 WHEN d.better = 'HIGHER' THEN coalesce(l.value ->> 'ordinal', l.value ->> 'value') END,
            l.fact_id
       FROM cell l JOIN dimension d ON d.comparison = l.comparison AND d.slug = l.dimension
       JOIN comparison_column c ON c.comparison = l.comparison AND c.entity_id = l.entity_id;
     INSERT INTO search_cell (comparison, dimension, entity_id, ordinal, rank, fact_id)
     SELECT 'scores', s.criterion, s.mesh_id, m.ordinal, s.value, s.fact_id FROM score s JOIN mesh m ON m.id = s.mesh_id;
     INSERT INTO search_cell (comparison, dimension, entity_id, ordinal, rank, fact_id)
     SELECT 'scores', 'total', id, ordinal, published_total, published_total_fact FROM mesh WHERE published_total IS NOT NULL;`,
  );
}
