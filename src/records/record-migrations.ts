import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { RecordsUnavailable } from "./unavailable.ts";

/**
 * Sets up an opened database for records: whoever was answered finds the record after a crash (WAL, synchronous=FULL),
 * and the schema is current. `user_version` counts the migrations that were applied; each is applied whole or not at all.
 */
export function prepareRecords(database: Database, migrationsFolder: string): void {
  // Of a file that begins: a record has some 20 KB, which are written faster in fewer pieces.
  database.pragma("page_size = 8192");
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  const files = readdirSync(migrationsFolder)
    .filter((file) => file.endsWith(".sql"))
    .sort();
  const version = (): number => database.pragma("user_version", { simple: true }) as number;
  if (version() > files.length) {
    const versions = new Error(`they are at version ${version()}, this release knows ${files.length}`);
    throw new RecordsUnavailable("NEWER", database.name, versions);
  }
  if (version() === files.length) return;
  // The version is read again under the lock: another process may have migrated meanwhile.
  database
    .transaction(() => {
      for (const file of files.slice(version())) database.exec(readFileSync(join(migrationsFolder, file), "utf8"));
      database.pragma(`user_version = ${files.length}`);
    })
    .immediate();
}
