import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Database } from "better-sqlite3";
import { InputError } from "../errors.ts";
import { unavailability } from "./unavailable.ts";

/** The backup could not be made, for no fault of the call. Nothing is left of it. */
export class BackupError extends Error {}

export interface BackupOptions {
  /** The records. */
  source: string;
  /** Where the copy is to be. */
  target: string;
  /** Whether a file that is there may be replaced. */
  mayReplace: boolean;
  open(path: string, isReadonly: boolean): Database;
  /** Told of the share that is copied, from 0 to 1; what it throws ends the backup. */
  onProgress(share: number): void;
}

/** Pages that are copied before progress is told: some megabytes. */
const pagesAtOnce = 1000;

/**
 * Copies the records as they are at one moment, while others go on reading and writing them. The copy is made aside,
 * checked, flushed and renamed, so that at `target` stands a whole backup or what was there before. It is one file, without
 * a write-ahead log. Throws an InputError for a target that cannot be, and a BackupError where the copy fails.
 */
export async function backUp(options: BackupOptions): Promise<{ path: string; records: number; bytes: number }> {
  const source = resolve(options.source);
  if (!existsSync(source)) throw new BackupError(`There are no records at ${source}.`);
  const path = checkedTarget(options.target, source, options.mayReplace);
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    closeSync(openSync(aside, "wx"));
    const records = await copy(source, aside, options);
    check(aside, records, options);
    flush(aside);
    if (!options.mayReplace && existsSync(path)) throw existing(path);
    renameSync(aside, path);
    // Windows knows no flushing of folders.
    if (process.platform !== "win32") flush(dirname(path), "r");
    return { path, records, bytes: statSync(path).size };
  } catch (error) {
    throw told(error, source, path);
  } finally {
    for (const part of ["", "-journal", "-wal", "-shm"]) rmSync(aside + part, { force: true });
  }
}

function checkedTarget(given: string, source: string, mayReplace: boolean): string {
  const folder = dirname(resolve(given));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(`${folder} is not a folder: create it, or name another file.`, []);
  }
  const path = join(realpathSync(folder), basename(resolve(given)));
  const own = [realpathSync(source), join(realpathSync(dirname(source)), basename(source))];
  if (own.some((name) => ["", "-wal", "-shm", "-journal"].some((part) => path === name + part))) {
    throw new InputError(`${path} belongs to the records themselves: name another file.`, []);
  }
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw new InputError(`${path} is not a file: name one.`, []);
  if (there && !mayReplace) throw existing(path);
  return path;
}

const existing = (path: string): InputError =>
  new InputError(`${path} exists: name another file, or replace it with --force.`, []);

/** What the disk or the databases have against it, in words for the operator. */
function told(error: unknown, source: string, path: string): unknown {
  if (error instanceof InputError || !(error instanceof Error && "code" in error)) return error;
  const reason = unavailability(error, source)?.reason;
  if (reason === "FULL" || error.code === "ENOSPC") return new BackupError(`${path}: its disk is full.`);
  return new BackupError(`${source} could not be copied to ${path}: ${error.message}.`);
}

async function copy(source: string, aside: string, { open, onProgress }: BackupOptions): Promise<number> {
  let database: Database | undefined;
  try {
    database = open(source, true);
    // One transaction holds the moment: without it, each write of another process would make the copy begin again.
    database.exec("BEGIN");
    const records = countOf(database);
    await database.backup(aside, {
      progress({ totalPages, remainingPages }) {
        if (totalPages > 0) onProgress(1 - remainingPages / totalPages);
        return pagesAtOnce;
      },
    });
    return records;
  } finally {
    database?.close();
  }
}

/** Holds the copy against what was to be copied, and makes it one file. */
function check(path: string, records: number, { open }: BackupOptions): void {
  const database = open(path, false);
  try {
    database.pragma("journal_mode = DELETE");
    const found = database.pragma("integrity_check(1)", { simple: true });
    if (found !== "ok") throw new BackupError(`The records are damaged, and so is their copy: ${found}.`);
    const count = countOf(database);
    if (count !== records) throw new BackupError(`The copy has ${count} records instead of ${records}.`);
  } finally {
    database.close();
  }
}

const countOf = (database: Database): number =>
  database.prepare("SELECT count(*) FROM recommendation").pluck().get() as number;

/** Flushes a file, or the names in a folder, to the disk. */
function flush(path: string, mode = "r+"): void {
  const handle = openSync(path, mode);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
