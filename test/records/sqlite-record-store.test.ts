import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UnavailableError } from "../../src/errors.ts";
import { paths } from "../../src/paths.ts";
import { prepareRecords, sqliteRecordStore } from "../../src/records/sqlite-record-store.ts";
import { newRecord, recordStoreCases } from "./record-store.cases.ts";

let folder: string;
const file = () => join(folder, "records.sqlite");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mesh-atlas-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function opened(path = file()): Database {
  const database = new Sqlite(path);
  prepareRecords(database, paths.recordMigrations);
  return database;
}

recordStoreCases("the SQLite record store", () => ({ open: async () => sqliteRecordStore(opened()) }));

describe("the SQLite record store in its file", () => {
  it("flushes to the disk before it answers: the files as they are hold the record", async () => {
    const store = sqliteRecordStore(opened());
    const record = newRecord();
    await store.save(record);
    const copy = join(folder, "copy.sqlite");
    for (const part of ["", "-wal"]) if (existsSync(file() + part)) copyFileSync(file() + part, copy + part);
    const survivor = sqliteRecordStore(opened(copy));
    expect(await survivor.find(record.recommendation.id)).toBeDefined();
    await survivor.close();
    await store.close();
  });

  it("commits saves that arrive together in one transaction", async () => {
    opened().close();
    const statements: string[] = [];
    const database = new Sqlite(file(), { verbose: (sql) => statements.push(String(sql)) });
    const store = sqliteRecordStore(database);
    await Promise.all(Array.from({ length: 50 }, () => store.save(newRecord())));
    expect(statements.filter((sql) => sql.startsWith("INSERT"))).toHaveLength(50);
    expect(statements.filter((sql) => sql === "COMMIT")).toHaveLength(1);
    await store.close();
  });

  it("says that it is unavailable when the disk is full, keeps nothing of the batch, and goes on when there is room", async () => {
    const database = opened();
    const store = sqliteRecordStore(database);
    database.pragma(`max_page_count = ${database.pragma("page_count", { simple: true })}`);
    const records = [newRecord(), newRecord({ text: "x".repeat(100_000) })];
    const outcomes = await Promise.allSettled(records.map((record) => store.save(record)));
    expect(outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason.constructor)).toEqual([
      UnavailableError,
      UnavailableError,
    ]);
    for (const { recommendation } of records) expect(await store.find(recommendation.id)).toBeUndefined();
    database.pragma("max_page_count = 100000");
    await store.save(records[1]!);
    expect(await store.find(records[1]!.recommendation.id)).toBeDefined();
    await store.close();
  });

  it("says that it is unavailable while another process holds the lock, or may not write", async () => {
    const database = opened();
    const store = sqliteRecordStore(database);
    database.pragma("busy_timeout = 10");
    const other = new Sqlite(file());
    other.exec("BEGIN IMMEDIATE");
    expect(await store.isAvailable()).toBe(false);
    await expect(store.save(newRecord())).rejects.toThrow(UnavailableError);
    other.exec("ROLLBACK");
    expect(await store.isAvailable()).toBe(true);
    other.close();
    database.pragma("query_only = ON");
    await expect(store.save(newRecord())).rejects.toThrow(UnavailableError);
    await store.close();
  });

  it("says that it is unavailable when the file is damaged", async () => {
    const store = sqliteRecordStore(opened());
    for (let n = 0; n < 40; n++) await store.save(newRecord({ text: "y".repeat(5000) }));
    await store.close();
    const handle = openSync(file(), "r+");
    // The first page, with the schema, stays whole; the tables and indexes behind it do not.
    writeSync(handle, Buffer.alloc(3 * 4096, 0xff), 0, 3 * 4096, 4096);
    closeSync(handle);
    const damaged = sqliteRecordStore(opened());
    await expect(damaged.save(newRecord({ idempotencyKey: "k" }))).rejects.toThrow(UnavailableError);
    await damaged.close();
  });

  it("never changes a record", async () => {
    const database = opened();
    const store = sqliteRecordStore(database);
    await store.save(newRecord());
    expect(() => database.exec("UPDATE recommendation SET body = '{}'")).toThrow("immutable");
    expect(() => database.exec("DELETE FROM recommendation")).toThrow("immutable");
    await store.close();
  });
});

describe("preparing the records", () => {
  it("sets what durability rests on, and migrates once", () => {
    const database = opened();
    expect(database.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(database.pragma("synchronous", { simple: true })).toBe(2);
    expect(database.pragma("user_version", { simple: true })).toBeGreaterThan(0);
    expect(() => prepareRecords(database, paths.recordMigrations)).not.toThrow();
    database.close();
  });

  it("refuses records of a newer release rather than misreading them", () => {
    const database = opened();
    database.pragma("user_version = 999");
    expect(() => prepareRecords(database, paths.recordMigrations)).toThrow("too old");
    database.close();
  });
});
