import type { Database, Statement } from "better-sqlite3";
import type { Lang } from "../model/text.ts";

/** One catalog file, open for reading. It never changes, so whatever is computed from it may be kept. */
export interface Catalog {
  readonly database: Database;
  readonly digest: string;
  readonly builtAt: string;
  /** Lines of the documents that the operator attached, by document slug. */
  readonly attached: ReadonlyMap<string, readonly string[]>;
}

/** A catalog and the language in which its texts are wanted. */
export interface Reading {
  readonly catalog: Catalog;
  readonly lang: Lang;
}

type Row = Record<string, unknown>;

const statements = new WeakMap<Catalog, Map<string, Statement>>();

function prepared(catalog: Catalog, sql: string): Statement {
  let known = statements.get(catalog);
  if (!known) {
    known = new Map();
    statements.set(catalog, known);
  }
  let statement = known.get(sql);
  if (!statement) {
    statement = catalog.database.prepare(sql);
    known.set(sql, statement);
  }
  return statement;
}

/** What this process has read so far, of any catalog. */
export const reads = { statements: 0, milliseconds: 0 };

function counted<T>(since: number, rows: unknown): T {
  reads.statements++;
  reads.milliseconds += performance.now() - since;
  return rows as T;
}

/** Each distinct statement is prepared once for each catalog. */
export const all = <T = Row>(catalog: Catalog, sql: string, ...values: unknown[]): T[] =>
  counted(performance.now(), prepared(catalog, sql).all(...values));

export const one = <T = Row>(catalog: Catalog, sql: string, ...values: unknown[]): T | undefined =>
  counted(performance.now(), prepared(catalog, sql).get(...values));

/** One value of one row. */
export const single = <T>(catalog: Catalog, sql: string, ...values: unknown[]): T =>
  counted(
    performance.now(),
    prepared(catalog, sql)
      .pluck()
      .get(...values),
  );

/** The first column of each row. */
export const column = <T>(catalog: Catalog, sql: string, ...values: unknown[]): T[] =>
  counted(
    performance.now(),
    prepared(catalog, sql)
      .pluck()
      .all(...values),
  );

/** The SQL that is prepared for a catalog so far; tests explain it. */
export const preparedSql = (catalog: Catalog): string[] => [...(statements.get(catalog)?.keys() ?? [])];

/** A list of ids as one parameter: `IN (SELECT value FROM json_each(?))`. */
export const idList = (ids: Iterable<string>): string => JSON.stringify([...ids]);

/** Keeps what is computed once from a catalog, such as an order of its meshes. */
export function memo<T>(
  catalog: Catalog,
  store: WeakMap<Catalog, Map<string, T>>,
  key: string,
  make: () => T,
  most = memoLimit,
): T {
  let known = store.get(catalog);
  if (!known) {
    known = new Map();
    store.set(catalog, known);
  }
  let value = known.get(key);
  if (value === undefined) {
    if (known.size >= most) known.delete(known.keys().next().value as string);
    value = make();
    known.set(key, value);
  }
  return value;
}

const memoLimit = 512;

/** Groups rows by one of their fields, in the order of the keys asked for. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
