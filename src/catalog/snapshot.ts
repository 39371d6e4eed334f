import type { Database, Statement } from "better-sqlite3";
import { LRUCache } from "lru-cache";
import { AtlasError, UnavailableError } from "../errors.ts";
import { fileStamp, identityOf } from "../files/file-stamp.ts";
import type { Lang } from "../model/text.ts";
import { Memo } from "./memo.ts";

/** Maximum number of prepared statements: a few dozen fixed ones, and one for each order in which meshes are listed. */
const mostStatements = 500;

let opened = 0;

/** One open catalog file. It never changes, so prepared statements and computed values can be kept. */
export class Catalog {
  /**
   * Distinguishes what was opened, even from the same file: caches key by it, so that what was read from a damaged file is
   * gone once the file has been repaired and opened anew.
   */
  readonly generation = ++opened;
  readonly database: Database;
  readonly digest: string;
  readonly builtAt: string;
  /** Lines of the documents that the operator attached, by document slug. */
  readonly attached: ReadonlyMap<string, readonly string[]>;
  readonly memo: Memo;
  readonly statements = new LRUCache<string, Statement>({ max: mostStatements });
  /** The file as it was when it was opened; empty if nobody looks after it. */
  readonly stamp: string;
  /** Called if a read finds that the file is damaged. */
  onDamage: (() => void) | undefined;
  /** The view of the reference document alone; the catalog itself, if it is that. */
  readonly reference: Catalog;

  #whole: Catalog | undefined;
  #withoutDocuments: Catalog | undefined;

  constructor(
    database: Database,
    {
      digest = "",
      builtAt = "",
      attached = new Map(),
      memo = new Memo(),
      stamp = "",
      reference,
    }: Partial<Pick<Catalog, "digest" | "builtAt" | "attached" | "memo" | "stamp" | "reference">> = {},
  ) {
    this.database = database;
    this.digest = digest;
    this.builtAt = builtAt;
    this.attached = attached;
    this.memo = memo;
    this.stamp = stamp;
    this.reference = reference ?? this;
    if (reference) reference.#whole = this;
    if (reference) this.onDamage = () => reference.onDamage?.();
  }

  /** The view of every source; the catalog itself, if there is none beside the reference document. */
  get whole(): Catalog {
    return this.reference.#whole ?? this;
  }

  /** Closes the files of both views. */
  close(): void {
    this.whole.database.close();
    this.reference.database.close();
  }

  /** The same facts without the words of attached documents, for callers who may not read those. */
  get withoutDocuments(): Catalog {
    if (this.attached.size === 0) return this;
    if (!this.#withoutDocuments) {
      const { digest, builtAt, stamp } = this;
      const memo = this.memo.withSamePins();
      const reference = this.reference === this ? undefined : this.reference.withoutDocuments;
      const bare = new Catalog(this.database, { digest, builtAt, stamp, memo, ...(reference && { reference }) });
      bare.onDamage = () => this.onDamage?.();
      this.#withoutDocuments = bare;
      // The other view of it comes along.
      if (this.whole !== this) void this.whole.withoutDocuments;
    }
    return this.#withoutDocuments;
  }
}

const viewsOf = ({ reference, whole }: Catalog): Catalog[] => [...new Set([reference, whole])];

/** Whether the files can be read. Cheap: SQLite looks at their headers, and reads one row. */
export const isReadable = (catalog: Catalog): boolean =>
  viewsOf(catalog).every(({ database, digest }) => {
    try {
      return database.prepare("SELECT digest FROM catalog").pluck().get() === digest;
    } catch {
      return false;
    }
  });

/** Whether a file was replaced, removed, or written in place since it was opened. */
export const hasFileChanged = (catalog: Catalog): boolean =>
  viewsOf(catalog).some(({ stamp, database }) => stamp !== "" && stamp !== fileStamp(database.name));

/** Whether the open file was written since. One that was replaced or removed stays as it was for whoever has it open. */
function isWrittenInPlace({ stamp, database }: Catalog): boolean {
  const current = fileStamp(database.name);
  return stamp !== current && stamp !== "" && identityOf(stamp) === identityOf(current);
}

/**
 * Stands for what can be read from the catalog: its digest, or another text once somebody has written into its file, so that
 * what was read from it then does not pass for the content of the repaired file.
 */
export const contentVersion = (catalog: Catalog): string =>
  isWrittenInPlace(catalog) ? `${catalog.digest} ${fileStamp(catalog.database.name)}` : catalog.digest;

/** Result codes of SQLite that concern the file rather than the statement. */
const damageCode = /^SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN)/;

/**
 * An unexpected error while reading a catalog, as damage to its file if it is that: SQLite says so, or somebody has written into
 * the file, which may be anything since. A row that is not what it was can fail anywhere, so every face maps its errors by this.
 */
export function asDamage(catalog: Catalog, error: unknown): unknown {
  if (error instanceof AtlasError || !(error instanceof Error)) return error;
  const isDamage = "code" in error && damageCode.test(String(error.code));
  if (!isDamage && !isWrittenInPlace(catalog)) return error;
  catalog.onDamage?.();
  return new UnavailableError("The catalog file is damaged, and is being restored.", error, "CATALOG_DAMAGED");
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

/** Each distinct statement is prepared once for each catalog. */
function read<T>(catalog: Catalog, sql: string, select: (statement: Statement) => unknown): T {
  const since = performance.now();
  try {
    return select(prepared(catalog, sql)) as T;
  } catch (error) {
    throw asDamage(catalog, error);
  } finally {
    reads.statements++;
    reads.milliseconds += performance.now() - since;
  }
}

export const all = <T = Row>(catalog: Catalog, sql: string, ...values: unknown[]): T[] =>
  read(catalog, sql, (statement) => statement.all(...values));

export const one = <T = Row>(catalog: Catalog, sql: string, ...values: unknown[]): T | undefined =>
  read(catalog, sql, (statement) => statement.get(...values));

/** One value of one row. */
export const single = <T>(catalog: Catalog, sql: string, ...values: unknown[]): T =>
  read(catalog, sql, (statement) => statement.pluck().get(...values));

/** The first column of each row. */
export const column = <T>(catalog: Catalog, sql: string, ...values: unknown[]): T[] =>
  read(catalog, sql, (statement) => statement.pluck().all(...values));

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
