import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { RecordsUnavailable } from "./unavailable.ts";

/**
 * Prepares an open database for records: acknowledged records survive a crash (WAL, synchronous=FULL), and the schema is
 * current. `user_version` is the number of applied migrations; each is applied completely or not at all.
 */
export function prepareRecords(database: Database, migrationsFolder: string): void {
  // For new files: a record is about 20 KB, which is faster to write in fewer pages.
  database.pragma("page_size = 8192");
  database.pragma("journal_mode = WAL");
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
