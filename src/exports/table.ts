import { all, type Catalog, single } from "../catalog/snapshot.ts";
import type { Column } from "./columns.ts";

/** A table of the catalog as it is exported: the one list of names that every format goes by. */
export interface Table {
  /** Name in the query of CSV and of its file; JSON spells it in camelCase. */
  readonly name: string;
  readonly from: string;
  /** Columns that order the rows and tell them apart; pages are cut by them, so together they are unique and never null. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** JSON has these rows inside the objects of another table. */
  readonly isNestedElsewhere?: boolean;
}

export type Row = Record<string, unknown>;

/**
 * Rows that are held in memory at a time. An open cursor would keep the one connection busy for as long as a slow reader
 * takes; pages leave it free between them, and the catalog never changes, so no row is missed or told twice.
 */
export const pageSize = 100;

/** All rows of a table, page by page, in the order of its key. */
export function* pages(catalog: Catalog, table: Table, columns: readonly Column[]): Generator<Row[]> {
  const keys = table.key.map((name) => `t.${name}`);
  const selected = [
    ...columns.map(({ sql, path }) => `${sql} AS "${path}"`),
    ...keys.map((key, index) => `${key} AS "key ${index}"`),
  ];
  const select = `SELECT ${selected.join(", ")} FROM ${table.from} t`;
  const order = `ORDER BY ${keys.join(", ")} LIMIT ${pageSize}`;
  const after = `WHERE (${keys.join(", ")}) > (${keys.map(() => "?").join(", ")})`;
  let rows = all(catalog, `${select} ${order}`);
  while (rows.length > 0) {
    yield rows;
    if (rows.length < pageSize) return;
    const last = rows[rows.length - 1]!;
    rows = all(catalog, `${select} ${after} ${order}`, ...keys.map((_, index) => last[`key ${index}`]));
  }
}

/** The rows as JSON objects. What the document does not say is left out, as it is on every face. */
export function* objects<T = Row>(catalog: Catalog, table: Table): Generator<T> {
  for (const page of pages(catalog, table, table.columns)) {
    for (const row of page) yield toObject(row, table.columns) as T;
  }
}

function toObject(row: Row, columns: readonly Column[]): Row {
  const object: Row = {};
  for (const { path, read } of columns) {
    const stored = row[path];
    if (stored === null) continue;
    const value = read ? read(stored as never) : stored;
    if (value === null) continue;
    const dot = path.indexOf(".");
    if (dot < 0) object[path] = value;
    else {
      const group = path.slice(0, dot);
      object[group] ??= {};
      (object[group] as Row)[path.slice(dot + 1)] = value;
    }
  }
  return object;
}

export const countOf = (catalog: Catalog, { from }: Table): number =>
  single<number>(catalog, `SELECT count(*) FROM ${from}`);
