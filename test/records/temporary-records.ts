import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite, { type Database, type Options } from "better-sqlite3";
import { afterAll, beforeAll } from "vitest";
import { paths } from "../../src/paths.ts";
import type { RecordLimits, RecordStore } from "../../src/records/record-store.ts";
import { sqliteRecordStore } from "../../src/records/sqlite-record-store.ts";

/** Records in a file, as the service keeps them, and the connections that were made to it, the latest last. */
export function watchedRecords(path: string, options: Options = {}, limits: RecordLimits = { total: 0, perOwner: 0 }) {
  const connections: Database[] = [];
  const open = (): Database => {
    connections.push(new Sqlite(path, { fileMustExist: true, timeout: 0, ...options }));
    return connections.at(-1)!;
  };
  return { store: sqliteRecordStore({ path, open }, paths.recordMigrations, limits), connections };
}

export const recordsIn = (path: string): RecordStore => watchedRecords(path).store;

/** Records in a folder of their own, for the tests of one file. */
export function temporaryRecords(): { store: RecordStore } {
  const records = {} as { store: RecordStore };
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "mesh-atlas-"));
    records.store = recordsIn(join(folder, "records.sqlite"));
  });
  afterAll(async () => {
    await records.store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return records;
}
