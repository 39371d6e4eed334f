import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll } from "vitest";
import { paths } from "../../src/paths.ts";
import type { RecordStore } from "../../src/records/record-store.ts";
import { prepareRecords, sqliteRecordStore } from "../../src/records/sqlite-record-store.ts";

/** Records in a folder of their own, for the tests of one file. */
export function temporaryRecords(): { store: RecordStore } {
  const records = {} as { store: RecordStore };
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "mesh-atlas-"));
    const database = new Sqlite(join(folder, "records.sqlite"));
    prepareRecords(database, paths.recordMigrations);
    records.store = sqliteRecordStore(database);
  });
  afterAll(async () => {
    await records.store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return records;
}
