import { existsSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Database } from "better-sqlite3";
import { InputError } from "../errors.ts";
import { databaseFiles } from "../files/database-files.ts";
import { flush, flushFolder } from "../files/flush.ts";
import { createPrivately } from "../files/private-file.ts";
import { unavailability } from "./unavailable.ts";

/** The backup failed, though the call was valid. Nothing is left of it. */
export class BackupError extends Error {}

export interface BackupOptions {
  /** Path of the records. */
  source: string;
  /** Path of the copy. */
  target: string;
  /** Whether to replace an existing file. */
  mayReplace: boolean;
  /** Whether a path is a file of the service, which is never replaced. */
  isReserved(path: string): boolean;
  open(path: string, isReadonly: boolean): Database;
  /** Gets the share copied so far, from 0 to 1. Throws to cancel the backup. */
  onProgress(share: number): void;
}

/** Pages copied between two reports of progress: some megabytes. */
const pagesPerStep = 1000;

/**
 * Copies the records as of one moment, while others read and write them. The copy is made in a temporary file, checked,
 * flushed and renamed, so that `target` is a complete backup or stays as it was. It is one file, without a write-ahead log.
 * Throws an InputError for an invalid target, and a BackupError if the copy fails.
 */
export async function backUp(options: BackupOptions): Promise<{ path: string; records: number; bytes: number }> {
  const source = resolve(options.source);
  if (!existsSync(source)) throw new BackupError(`There are no records at ${source}.`);
  const path = checkedTarget(options, source);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    createPrivately(temporary, "wx");
    const records = await copy(source, temporary, options);
    check(temporary, records, options);
    flush(temporary);
    if (!options.mayReplace && existsSync(path)) throw alreadyExists(path);
    renameSync(temporary, path);
    flushFolder(dirname(path));
    return { path, records, bytes: statSync(path).size };
  } catch (error) {
    throw asBackupError(error, source, path);
  } finally {
    for (const file of databaseFiles(temporary)) rmSync(file, { force: true });
  }
}

function checkedTarget({ target, mayReplace, isReserved }: BackupOptions, source: string): string {
  const folder = dirname(resolve(target));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(`${folder} is not a folder: create it, or choose another file.`, []);
  }
  const path = join(realpathSync(folder), basename(resolve(target)));
  const records = [realpathSync(source), join(realpathSync(dirname(source)), basename(source))];
  if (records.flatMap(databaseFiles).includes(path)) {
    throw new InputError(`${path} belongs to the records themselves: choose another file.`, []);
  }
  if (isReserved(path)) throw new InputError(`${path} belongs to the service: choose another file.`, []);
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) throw new InputError(`${path} is not a regular file: choose another path.`, []);
  if (existing && !mayReplace) throw alreadyExists(path);
  return path;
}

const alreadyExists = (path: string): InputError =>
  new InputError(`${path} already exists: choose another file, or replace it with --force.`, []);

/** Errors of the disk or the databases, worded for the operator. */
function asBackupError(error: unknown, source: string, path: string): unknown {
  if (error instanceof InputError || !(error instanceof Error && "code" in error)) return error;
  const reason = unavailability(error, source)?.reason;
  if (reason === "FULL" || error.code === "ENOSPC") return new BackupError(`${path}: its disk is full.`);
  return new BackupError(`${source} could not be copied to ${path}: ${error.message}.`);
}

async function copy(source: string, temporary: string, { open, onProgress }: BackupOptions): Promise<number> {
  let database: Database | undefined;
  try {
    database = open(source, true);
    // A transaction pins the snapshot: without it, every write by another process would restart the copy.
    database.exec("BEGIN");
    const records = countOf(database);
    await database.backup(temporary, {
      progress({ totalPages, remainingPages }) {
        if (totalPages > 0) onProgress(1 - remainingPages / totalPages);
        return pagesPerStep;
      },
    });
    return records;
  } finally {
    database?.close();
  }
}

/** Checks the copy against the original, and makes it one file. */
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
