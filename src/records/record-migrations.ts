import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { RecordsUnavailable } from "./unavailable.ts";

/** What migration 004 writes into the header. */
const applicationId = 0x4d41544c;

/**
 * Refuses a database of another application before anything in it is changed. Records of earlier versions have no application
 * id, but our tables; an empty database becomes ours.
 */
export function refuseForeign(database: Database): void {
  const id = database.pragma("application_id", { simple: true });
  if (id === applicationId) return;
  const columns = database.prepare("SELECT name FROM pragma_table_info('recommendation')").pluck().all();
  const isEarlier = ["request_hash", "catalog_digest", "body"].every((name) => columns.includes(name));
  const isEmpty = database.prepare("SELECT 1 FROM sqlite_schema").get() === undefined;
  if (id !== 0 || !(isEarlier || isEmpty)) throw new RecordsUnavailable("FOREIGN", database.name);
}

/**
 * Prepares an open database for records: acknowledged records survive a crash (WAL, synchronous=FULL), and the schema is
 * current. `user_version` is the number of applied migrations; each is applied completely or not at all.
 */
export function prepareRecords(database: Database, migrationsFolder: string): void {
  refuseForeign(database);
  // For new files: a compressed record takes about 4 KB.
  database.pragma("page_size = 8192");
  database.pragma("journal_mode = WAL");
  // What a checkpoint leaves of the log.
  database.pragma(`journal_size_limit = ${8 * 1024 * 1024}`);
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  const files = readdirSync(migrationsFolder)
    .filter((file) => file.endsWith(".sql"))
    .sort();
  const version = (): number => database.pragma("user_version", { simple: true }) as number;
  if (version() > files.length) {
    const versions = new Error(`the schema has version ${version()}, this release supports ${files.length}`);
    throw new RecordsUnavailable("NEWER", database.name, versions);
  }
  if (version() === files.length) return;
  // Read the version again under the lock: another process may have migrated in the meantime.
  database
    .transaction(() => {
      for (const file of files.slice(version())) database.exec(readFileSync(join(migrationsFolder, file), "utf8"));
      database.pragma(`user_version = ${files.length}`);
    })
    .immediate();
}
