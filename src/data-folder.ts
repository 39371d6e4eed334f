import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Database } from "better-sqlite3";
import { type Config, ConfigError } from "./config.ts";
import { defaultKeyFile } from "./keys/key-file.ts";
import { makeFolder } from "./make-folder.ts";
import { tightened } from "./records/private-files.ts";
import { refuseForeign } from "./records/record-migrations.ts";
import { RecordsUnavailable } from "./records/unavailable.ts";
import { catalogPath, manifestPath } from "./seeding/build-catalog.ts";

/** Opens an existing SQLite file. */
type OpenDatabase = (path: string, isReadonly: boolean) => Database;

/** The parts of a SQLite database on disk. */
const parts = ["", "-wal", "-shm", "-journal"];

/** Path of the records database. */
export const recordsPath = (config: Config): string =>
  resolve(config.RECORDS_URL?.slice("file:".length) ?? join(config.DATA_DIR, "records.sqlite"));

/**
 * Makes DATA_DIR if it is missing, refuses settings that would put data in a wrong place, and takes away what others may do
 * with the files. Returns the path of the folder, and a line for each file that was open to others.
 */
export function prepareData(config: Config, open: OpenDatabase): { folder: string; notes: string[] } {
  const folder = makeFolder(config.DATA_DIR);
  const records = recordsPath(config);
  const secret = [...(isOwn(folder) ? [folder] : []), ...parts.map((part) => records + part)];
  const notes = secret.flatMap((path) => tightened(path) ?? []);
  checkRecordsFile(config, open);
  return { folder, notes };
}

/** Whether a folder holds our data, or nothing yet. Any other, such as /tmp or a home, is not ours to close to others. */
function isOwn(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || names.some((name) => /^(catalog|records)\.sqlite|^keys\.json$/.test(name));
}

/** Refuses records in a file that is something else. One that is damaged is not refused here: the service works without it. */
export function checkRecordsFile(config: Config, open: OpenDatabase): void {
  const path = recordsPath(config);
  const refuse = (what: string): never => {
    throw new ConfigError(`RECORDS_URL=${config.RECORDS_URL ?? `file:${path}`}: ${what}. Choose another file.`);
  };
  if (otherFiles(config).some((other) => isSameFile(path, other)))
    refuse("the service keeps something else in this file");
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isFile()) refuse("is not a regular file");
  if (isForeign(path, open)) refuse("belongs to another application");
}

/** Files of the service that are no records: nothing else may be written to them. */
export function otherFiles({ DATA_DIR, API_KEYS_FILE }: Config): string[] {
  const catalog = catalogPath(resolve(DATA_DIR));
  const keys = [defaultKeyFile(DATA_DIR), ...(API_KEYS_FILE === undefined ? [] : [resolve(API_KEYS_FILE)])];
  return [...parts.map((part) => catalog + part), manifestPath(catalog), ...keys];
}

/** Whether two paths lead to one file, by links too. */
export function isSameFile(path: string, other: string): boolean {
  if (path === other) return true;
  const [a, b] = [path, other].map((each) => statSync(each, { throwIfNoEntry: false, bigint: true }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

function isForeign(path: string, open: OpenDatabase): boolean {
  let database: Database | undefined;
  try {
    database = open(path, true);
    refuseForeign(database);
    return false;
  } catch (error) {
    return error instanceof RecordsUnavailable && error.reason === "FOREIGN";
  } finally {
    database?.close();
  }
}
