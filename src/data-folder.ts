import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Database } from "better-sqlite3";
import { type Config, ConfigError } from "./config.ts";
import { databaseFiles } from "./files/database-files.ts";
import { fileIdentity } from "./files/file-stamp.ts";
import { makeFolder } from "./files/make-folder.ts";
import { tightened } from "./files/private-file.ts";
import { defaultKeyFile } from "./keys/key-file.ts";
import { refuseForeign } from "./records/record-migrations.ts";
import { RecordsUnavailable } from "./records/unavailable.ts";
import { catalogPath, manifestPath, wholeCatalogPath } from "./seeding/build-catalog.ts";

/** Opens an existing SQLite file. */
type OpenDatabase = (path: string, isReadonly: boolean) => Database;

/** Path of the records database. */
export const recordsPath = (config: Config): string =>
  resolve(config.RECORDS_URL?.slice("file:".length) ?? join(config.DATA_DIR, "records.sqlite"));

/**
 * Makes DATA_DIR if it is missing, refuses settings that would put data in a wrong place, and takes away what others may do
 * with the files. Returns the path of the folder, and a line for each file that was open to others.
 */
export function prepareData(config: Config, open: OpenDatabase): { folder: string; notes: string[] } {
  const folder = makeFolder(config.DATA_DIR);
  checkRecordsFile(config, open);
  const secret = [...(isOwnFolder(folder, config) ? [folder] : []), ...ownFiles(config).records];
  return { folder, notes: secret.flatMap((path) => tightened(path) ?? []) };
}

/** Whether a folder holds nothing but our data. Any other, such as /tmp or a home, is not ours to close to others. */
function isOwnFolder(folder: string, config: Config): boolean {
  const isOwn = (name: string): boolean => /^\.?(catalog|catalog-all|records)\.|^keys\.json|^lost\+found$/.test(name);
  return readdirSync(folder).every((name) => isOwn(name) || isOwnFile(config, join(folder, name)));
}

/** Refuses records in a file that is something else. One that is damaged is not refused here: the service works without it. */
export function checkRecordsFile(config: Config, open: OpenDatabase): void {
  const path = recordsPath(config);
  const refuse = (what: string): never => {
    throw new ConfigError(`RECORDS_URL=${config.RECORDS_URL ?? `file:${path}`}: ${what}. Choose another file.`);
  };
  if (isOwnFile(config, path, "records")) refuse("the service keeps something else in this file");
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isFile()) refuse("is not a regular file");
  if (isForeign(path, open)) refuse("belongs to another application");
}

/** The files of the service, by what they hold, whether or not they exist. */
function ownFiles(config: Config) {
  const { DATA_DIR, API_KEYS_FILE, AUDIT_LOG, DOCUMENT_PATH } = config;
  const catalog = catalogPath(resolve(DATA_DIR));
  const set = (path: string | undefined): string[] => (path === undefined ? [] : [resolve(path)]);
  return {
    records: databaseFiles(recordsPath(config)),
    catalog: [...databaseFiles(catalog), ...databaseFiles(wholeCatalogPath(catalog)), manifestPath(catalog)],
    keys: [defaultKeyFile(DATA_DIR), ...set(API_KEYS_FILE)],
    audit: set(AUDIT_LOG),
    document: set(DOCUMENT_PATH),
  };
}

/** Whether a path leads to a file of the service, apart from those that hold `except`. Nothing else may be written there. */
export function isOwnFile(config: Config, path: string, except?: keyof ReturnType<typeof ownFiles>): boolean {
  const found = Object.entries(ownFiles(config)).flatMap(([content, files]) => (content === except ? [] : files));
  return found.some((file) => isSameFile(resolve(path), file));
}

/** Whether two paths lead to one file, by links too, or would if it existed. */
function isSameFile(path: string, other: string): boolean {
  if (withRealFolder(path) === withRealFolder(other)) return true;
  const identity = fileIdentity(path);
  return identity !== "" && identity === fileIdentity(other);
}

function withRealFolder(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
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
