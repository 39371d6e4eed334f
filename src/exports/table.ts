import { all, type Catalog, single } from "../catalog/snapshot.ts";
import type { Column } from "./columns.ts";

/** A table of the catalog as it is exported. Every format uses these names. */
export interface ExportTable {
  /** Name in the `entity` parameter of CSV and of its file; camelCase in JSON. */
  readonly name: string;
  readonly from: string;
  /** Columns that order the rows. Pages are cut by them, so together they are unique and never null. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Whether JSON has these rows inside the objects of another table. */
  readonly isNested: boolean;
  /** Exports only the rows that have this value in this column. */
  readonly only?: Subset | undefined;
}

export interface Subset {
  readonly column: string;
  readonly value: string;
}

export type ExportRow = Record<string, unknown>;

/**
 * Rows held in memory at a time. An open cursor would keep the one connection busy for as long as a slow reader takes. Pages
 * leave it free in between, and since the catalog never changes, no row is missed or repeated.
 */
export const pageSize = 100;

/** All rows of a table, page by page, in the order of its key. */
export function* pagesOf(
  catalog: Catalog,
  { from, key, only }: ExportTable,
  columns: readonly Column[],
): Generator<ExportRow[]> {
  const keys = key.map((name) => `t.${name}`);
  const selected = [
    ...columns.map(({ sql, path }) => `${sql} AS "${path}"`),
    ...keys.map((name, index) => `${name} AS "key ${index}"`),
  ];
  const select = `SELECT ${selected.join(", ")} FROM ${from} t`;
  const order = `ORDER BY ${keys.join(", ")} LIMIT ${pageSize}`;
  const [within, ...values] = only ? [`t.${only.column} = ?`, only.value] : ["TRUE"];
  const after = `AND (${keys.join(", ")}) > (${keys.map(() => "?").join(", ")})`;
  let rows = all(catalog, `${select} WHERE ${within} ${order}`, ...values);
  while (rows.length > 0) {
    yield rows;
    if (rows.length < pageSize) return;
    const last = rows[rows.length - 1]!;
    rows = all(
      catalog,
      `${select} WHERE ${within} ${after} ${order}`,
      ...values,
      ...keys.map((_, index) => last[`key ${index}`]),
    );
  }
}

/** The rows as JSON objects. What the document doesn't say is omitted, as on every face. */
export function* objects<T = ExportRow>(catalog: Catalog, table: ExportTable): Generator<T> {
  for (const page of pagesOf(catalog, table, table.columns)) {
    for (const row of page) yield toObject(row, table.columns) as T;
  }
}

function toObject(row: ExportRow, columns: readonly Column[]): ExportRow {
  const object: ExportRow = {};
  for (const column of columns) {
    const value = valueIn(row, column);
    if (value === null) continue;
    const groups = column.path.split(".");
    const field = groups.pop()!;
    let inner = object;
    for (const group of groups) {
      inner[group] ??= {};
      inner = inner[group] as ExportRow;
    }
    inner[field] = value;
  }
  return object;
}

/** The value of a column as JSON has it; null if the document doesn't say. */
export function valueIn(row: ExportRow, { path, read }: Column): unknown {
  const stored = row[path];
  return stored === null || !read ? stored : read(stored as never);
}

export const countOf = (catalog: Catalog, { from }: ExportTable): number =>
  single<number>(catalog, `SELECT count(*) FROM ${from}`);
