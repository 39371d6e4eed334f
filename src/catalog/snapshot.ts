import type { Database, Statement } from "better-sqlite3";
import { LRUCache } from "lru-cache";
import type { Lang } from "../model/text.ts";
import { Memo } from "./memo.ts";

/** Maximum number of prepared statements: a few dozen fixed ones, and one for each order in which meshes are listed. */
const mostStatements = 500;

/** One open catalog file. It never changes, so prepared statements and computed values can be kept. */
export class Catalog {
  readonly database: Database;
  readonly digest: string;
  readonly builtAt: string;
  /** Lines of the documents that the operator attached, by document slug. */
  readonly attached: ReadonlyMap<string, readonly string[]>;
  readonly memo: Memo;
  readonly statements = new LRUCache<string, Statement>({ max: mostStatements });

  #withoutDocuments: Catalog | undefined;

  constructor(
    database: Database,
    {
      digest = "",
      builtAt = "",
      attached = new Map(),
      memo = new Memo(),
    }: Partial<Pick<Catalog, "digest" | "builtAt" | "attached" | "memo">> = {},
  ) {
    this.database = database;
    this.digest = digest;
    this.builtAt = builtAt;
    this.attached = attached;
    this.memo = memo;
  }

  /** The same facts without the words of attached documents, for callers who may not read those. */
  get withoutDocuments(): Catalog {
    if (this.attached.size === 0) return this;
    const { digest, builtAt } = this;
    this.#withoutDocuments ??= new Catalog(this.database, { digest, builtAt, memo: this.memo.withSamePins() });
    return this.#withoutDocuments;
  }
}

/** A catalog, and the language in which to read its texts. */
export interface Reading {
  readonly catalog: Catalog;
  readonly lang: Lang;
}

type Row = Record<string, unknown>;

function prepared({ database, statements }: Catalog, sql: string): Statement {
  let statement = statements.get(sql);
  if (!statement) {
    statement = database.prepare(sql);
    statements.set(sql, statement);
  }
  return statement;
}

/** What this process has read so far, from any catalog. */
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

/** The SQL prepared for a catalog so far; tests examine its query plans. */
export const preparedSql = (catalog: Catalog): string[] => [...catalog.statements.keys()];

/** A list of ids as one parameter: `IN (SELECT value FROM json_each(?))`. */
export const idList = (ids: Iterable<string>): string => JSON.stringify([...ids]);

/** Groups rows by key, in the order in which the keys first occur. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** A list for each id, empty where there are no rows: rows by the column that holds the id, in their order. */
export function listsById<R, K extends keyof R, T>(
  ids: readonly string[],
  rows: readonly R[],
  idColumn: K,
  toItem: (row: R) => T,
): Map<string, T[]> {
  const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) lists.get(row[idColumn] as string)?.push(toItem(row));
  return lists;
}
