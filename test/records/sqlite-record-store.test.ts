import { randomBytes } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { paths } from "../../src/paths.ts";
import { prepareRecords } from "../../src/records/record-migrations.ts";
import type { RecordStore } from "../../src/records/record-store.ts";
import { RecordsUnavailable } from "../../src/records/unavailable.ts";
import { newRecord, recordStoreCases } from "./record-store.cases.ts";
import { recordsIn, watchedRecords } from "./temporary-records.ts";

let folder: string;
const file = (): string => join(folder, "records.sqlite");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mesh-atlas-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const idOf = ({ recommendation }: ReturnType<typeof newRecord>): string => recommendation.id;

recordStoreCases("the SQLite record store", () => ({ open: async () => recordsIn(file()) }));

describe("the SQLite record store in its file", () => {
  it("flushes to disk before it answers", async () => {
    const store = recordsIn(file());
    const record = newRecord();
    await store.save(record);
    const copy = join(folder, "copy.sqlite");
    for (const part of ["", "-wal"]) if (existsSync(file() + part)) copyFileSync(file() + part, copy + part);
    const survivor = recordsIn(copy);
    expect(await survivor.find(idOf(record))).toBeDefined();
    await survivor.close();
    await store.close();
  });

  it("commits simultaneous saves in one transaction", async () => {
    await recordsIn(file()).fault();
    const statements: string[] = [];
    const { store } = watchedRecords(file(), { verbose: (sql) => statements.push(String(sql)) });
    await Promise.all(Array.from({ length: 50 }, () => store.save(newRecord())));
    expect(statements.filter((sql) => sql.startsWith("INSERT"))).toHaveLength(50);
    expect(statements.filter((sql) => sql === "COMMIT")).toHaveLength(1);
    await store.close();
  });

  it("never changes a record, and removes only those that have expired or are asked for", async () => {
    const { store, connections } = watchedRecords(file());
    const asked = newRecord();
    for (const record of [asked, newRecord({ createdAt: "2026-01-02T00:00:00.000Z" })]) await store.save(record);
    const database = connections[0]!;
    expect(() => database.exec("UPDATE recommendation SET body = '{}'")).toThrow("immutable");
    expect(() => database.exec("DELETE FROM recommendation")).toThrow("immutable");
    await store.removeBefore("2026-01-01T00:00:00.000Z");
    expect(() => database.exec("DELETE FROM recommendation")).toThrow("immutable");
    expect(await store.remove(idOf(asked), { owner: null, isAll: false })).toBe(true);
    expect(() => database.exec("DELETE FROM recommendation")).toThrow("immutable");
    await store.close();
  });

  it("reads a part of a list from an index, without sorting, and without the records themselves", async () => {
    const statements: string[] = [];
    const { store, connections } = watchedRecords(file(), { verbose: (sql) => statements.push(String(sql)) });
    for (const isAll of [true, false]) {
      for (const backward of [true, false]) await store.list({ owner: "a", isAll }, { limit: 5, backward });
    }
    const plans = statements
      .filter((sql) => /^\s*SELECT id, lang, created_at/.test(sql))
      .map((sql) => connections[0]!.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]);
    expect(plans.map((plan) => plan.map(({ detail }) => detail.replace(/ \(.*/, "")))).toEqual([
      ["SEARCH recommendation USING INDEX recommendation_by_age"],
      ["SEARCH recommendation USING INDEX recommendation_by_age"],
      ["SEARCH recommendation USING INDEX recommendation_by_owner"],
      ["SEARCH recommendation USING INDEX recommendation_by_owner"],
    ]);
    await store.close();
  });

  it("frees what a deleted record took, of the disk and of the owner's quota", async () => {
    const { store } = watchedRecords(file(), {}, { total: 0, perOwner: 150_000 });
    const large = () => newRecord({ owner: "a", text: randomBytes(60_000).toString("hex") });
    for (let round = 0; round < 3; round++) {
      const record = large();
      await store.save(record);
      const used = await store.usedBytes();
      await expect(Promise.all([store.save(large()), store.save(large())])).rejects.toMatchObject({
        code: "QUOTA_EXCEEDED",
      });
      for (const { id } of (await store.list({ owner: "a", isAll: false }, { limit: 9, backward: false })).records)
        await store.remove(id, { owner: "a", isAll: false });
      expect(await store.usedBytes()).toBeLessThan(used - 50_000);
    }
    await store.close();
  });
});

describe("a record store that cannot write", () => {
  /** That a save and the store itself tell the reason, and that the caller learns no path. */
  async function expectFault(store: RecordStore, reason: string, words: string): Promise<void> {
    const refused = store.save(newRecord());
    await expect(refused).rejects.toMatchObject({ reason, code: "UNAVAILABLE", kind: "unavailable" });
    await expect(refused).rejects.toThrow(words);
    const fault = (await store.fault()) as RecordsUnavailable;
    expect(fault).toBeInstanceOf(RecordsUnavailable);
    expect(fault).toMatchObject({ reason, cause: { message: expect.stringContaining(file()) } });
    expect(fault.message + fault.fix).not.toContain(folder);
  }

  async function expectWorking(store: RecordStore): Promise<void> {
    expect(await store.fault()).toBeUndefined();
    const record = newRecord();
    await store.save(record);
    expect(await store.find(idOf(record))).toBeDefined();
  }

  it("full disk: every save of the batch is refused, none is stored, and reads go on", async () => {
    const { store, connections } = watchedRecords(file());
    const before = newRecord();
    await store.save(before);
    const database = connections[0]!;
    database.pragma(`max_page_count = ${database.pragma("page_count", { simple: true })}`);
    const records = [newRecord(), newRecord({ text: randomBytes(100_000).toString("hex") }), newRecord()];
    const outcomes = await Promise.allSettled(records.map((record) => store.save(record)));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { reason: "FULL", code: "UNAVAILABLE" } });
    }
    for (const record of records) expect(await store.find(idOf(record))).toBeUndefined();
    expect(await store.find(idOf(before))).toBeDefined();
    database.pragma("max_page_count = 100000");
    await store.save(records[1]!);
    await expectWorking(store);
    await store.close();
  });

  it("lock held by another process: a short one is waited for, a long one is reported, and reads go on", async () => {
    const store = recordsIn(file());
    const before = newRecord();
    await store.save(before);
    const other = new Sqlite(file());
    other.exec("BEGIN IMMEDIATE");
    const waiting = store.save(newRecord());
    setTimeout(() => other.exec("ROLLBACK"), 100);
    expect((await waiting).isReplay).toBe(false);
    other.exec("BEGIN IMMEDIATE");
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    await expectFault(store, "LOCKED", "locked by another process");
    clearInterval(turning);
    expect(turns, "the event loop was held up").toBeGreaterThan(20);
    expect(await store.find(idOf(before))).toBeDefined();
    other.exec("ROLLBACK");
    await expectWorking(store);
    other.close();
    await store.close();
  });

  it("read-only connection: replaced by a new one that may write", async () => {
    const { store, connections } = watchedRecords(file());
    await store.fault();
    connections[0]!.pragma("query_only = ON");
    await expectWorking(store);
    expect(connections).toHaveLength(2);
    await store.close();
  });

  it("file that is no database: left untouched, and used once it is replaced", async () => {
    const good = newRecord();
    const first = recordsIn(file());
    await first.save(good);
    await first.close();
    renameSync(file(), join(folder, "good.sqlite"));
    const rubbish = Buffer.alloc(20_000, "no database ");
    writeFileSync(file(), rubbish);
    const store = recordsIn(file());
    await expectFault(store, "DAMAGED", "is damaged");
    await expect(store.find(idOf(good))).rejects.toMatchObject({ reason: "DAMAGED" });
    await store.close();
    expect(readFileSync(file()).equals(rubbish)).toBe(true);
    const later = recordsIn(file());
    await expectFault(later, "DAMAGED", "is damaged");
    renameSync(join(folder, "good.sqlite"), file());
    expect(await later.find(idOf(good))).toBeDefined();
    await expectWorking(later);
    await later.close();
  });

  it("damaged pages: reported by saves and by reads", async () => {
    const first = recordsIn(file());
    const database = new Sqlite(file());
    for (let n = 0; n < 40; n++) await first.save(newRecord({ text: "y".repeat(5000), idempotencyKey: `k-${n}` }));
    const pageOf = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?").pluck();
    const roots = ["recommendation", "recommendation_by_key"].map((name) => pageOf.get(name) as number);
    database.close();
    await first.close();
    const bytes = readFileSync(file());
    for (const page of roots) bytes.fill(0xff, (page - 1) * 4096, page * 4096);
    writeFileSync(file(), bytes);
    const store = recordsIn(file());
    await expectFault(store, "DAMAGED", "is damaged");
    await expect(store.findByKey(null, "k-1", "hash")).rejects.toMatchObject({ reason: "DAMAGED" });
    await store.close();
  });

  it("garbage written into the file: nothing that is in the log alone is lost, even if the service is stopped meanwhile", async () => {
    const store = recordsIn(file());
    const records = [newRecord(), newRecord()];
    for (const record of records) await store.save(record);
    const good = readFileSync(file());
    writeFileSync(file(), randomBytes(good.length));
    await expectFault(store, "DAMAGED", "is damaged");
    await expect(store.find(idOf(records[0]!))).rejects.toMatchObject({ reason: "DAMAGED" });
    await store.close();
    const later = recordsIn(file());
    await expectFault(later, "DAMAGED", "is damaged");
    writeFileSync(file(), good);
    for (const record of records) expect(await later.find(idOf(record))).toBeDefined();
    await expectWorking(later);
    await later.close();
  });

  it("missing folder: used once it exists", async () => {
    const away = join(folder, "away");
    const { store } = watchedRecords(join(away, "records.sqlite"));
    await expect(store.save(newRecord())).rejects.toMatchObject({ reason: "NOT_OPEN" });
    mkdirSync(away);
    await expectWorking(store);
    await store.close();
  });

  it("read-only file: reads go on", async () => {
    const first = recordsIn(file());
    const record = newRecord();
    await first.save(record);
    await first.close();
    const { store } = watchedRecords(file(), { readonly: true });
    await expectFault(store, "READ_ONLY", "is read-only");
    expect(await store.find(idOf(record))).toBeDefined();
    await store.close();
  });

  it("folder in place of the file: used once it is removed", async () => {
    mkdirSync(file());
    const store = recordsIn(file());
    await expectFault(store, "NOT_OPEN", "cannot be opened");
    rmSync(file(), { recursive: true });
    await expectWorking(store);
    await store.close();
  });

  it("file removed while the service runs: no new one is started, and the old one is used when it returns", async () => {
    const store = recordsIn(file());
    const record = newRecord();
    await store.save(record);
    mkdirSync(join(folder, "away"));
    for (const part of ["", "-wal", "-shm"]) renameSync(file() + part, join(folder, "away", `records.sqlite${part}`));
    await expectFault(store, "MISSING", "missing");
    expect(existsSync(file())).toBe(false);
    cpSync(join(folder, "away"), folder, { recursive: true });
    expect(await store.find(idOf(record))).toBeDefined();
    await expectWorking(store);
    await store.close();
  });

  it("records of a newer release: refused rather than misread", async () => {
    const { store, connections } = watchedRecords(file());
    await store.fault();
    connections[0]!.pragma("user_version = 999");
    await store.close();
    const older = recordsIn(file());
    await expectFault(older, "NEWER", "newer release");
    await older.close();
  });
});

describe("limits of the records", () => {
  const incompressible = (bytes: number) => newRecord({ text: randomBytes(bytes / 2).toString("hex") });

  it("count what is really used: once records have expired, others take their place", async () => {
    const total = 2 * 1024 * 1024;
    const { store } = watchedRecords(file(), {}, { total, perOwner: 0 });
    const fill = async (make = () => incompressible(50_000)) => {
      for (let count = 0; ; count++) {
        try {
          await store.save(make());
        } catch (error) {
          expect(error).toMatchObject({ reason: "LIMIT", code: "UNAVAILABLE" });
          return count;
        }
      }
    };
    const first = await fill();
    // What is left may still be enough for small ones.
    await fill(newRecord);
    expect(first).toBeGreaterThan(10);
    expect(await store.fault()).toMatchObject({ reason: "LIMIT" });
    for (let round = 0; round < 3; round++) {
      expect(await store.removeBefore("2027-01-01T00:00:00.000Z")).toBeGreaterThanOrEqual(first - 1);
      expect(await store.fault()).toBeUndefined();
      expect(Math.abs((await fill()) - first)).toBeLessThanOrEqual(1);
      expect(statSync(file()).size).toBeLessThan(1.1 * total);
    }
    await store.close();
  });

  it("count per owner, also records of an earlier process, and give back what expired", async () => {
    const limits = { total: 0, perOwner: 200_000 };
    const first = watchedRecords(file(), {}, limits).store;
    const of = (owner: string | null) => ({ ...incompressible(120_000), owner });
    await first.save(of("a"));
    await first.close();
    const { store } = watchedRecords(file(), {}, { total: 0, perOwner: 100_000 });
    await expect(store.save(of("a"))).rejects.toMatchObject({ code: "QUOTA_EXCEEDED", kind: "forbidden" });
    await store.save(newRecord({ owner: "b" }));
    await store.save(of(null));
    await store.removeBefore("2027-01-01T00:00:00.000Z");
    await store.save(newRecord({ owner: "a" }));
    await store.close();
  });
});

describe("records of an earlier version", () => {
  it("stay as they are, and count", async () => {
    const database = new Sqlite(file());
    const migrations = readdirSync(paths.recordMigrations).sort().slice(0, 3);
    for (const name of migrations) database.exec(readFileSync(join(paths.recordMigrations, name), "utf8"));
    database.pragma("user_version = 3");
    const { recommendation } = newRecord({ told: { outcome: "RECOMMENDED", ranking: [{ rank: 1, mesh: "istio" }] } });
    database
      .prepare(
        `INSERT INTO recommendation (id, created_at, catalog_digest, lang, idempotency_key, request_hash, body, owner)
         VALUES (?, ?, '', 'zh', 'k', 'hash', ?, 'a')`,
      )
      .run(recommendation.id, recommendation.createdAt, JSON.stringify(recommendation));
    database.close();
    const { store } = watchedRecords(file(), {}, { total: 0, perOwner: 400 });
    expect(await store.find(recommendation.id)).toMatchObject({ recommendation });
    expect(await store.findByKey("a", "k", "hash")).toMatchObject({ recommendation });
    const { records, total } = await store.list({ owner: "a", isAll: false }, { limit: 5, backward: false });
    expect([records, total]).toMatchObject([[{ id: recommendation.id, outcome: "RECOMMENDED", choice: "istio" }], 1]);
    await expect(store.save(newRecord({ owner: "a" }))).rejects.toMatchObject({ code: "QUOTA_EXCEEDED" });
    expect(await store.removeBefore("2027-01-01T00:00:00.000Z")).toBe(1);
    await store.save(newRecord({ owner: "a" }));
    await store.close();
  });

  it("are told from a database of somebody else, which is left as it is while the service runs, too", async () => {
    const database = new Sqlite(file());
    database.exec("CREATE TABLE recommendation (id TEXT, body TEXT)");
    database.close();
    const before = readFileSync(file());
    const store = recordsIn(file());
    await expect(store.save(newRecord())).rejects.toMatchObject({ reason: "FOREIGN" });
    await store.close();
    expect(readFileSync(file())).toEqual(before);
  });
});

describe("preparing the records", () => {
  it("sets the pragmas that durability needs, and migrates once", () => {
    const database = new Sqlite(file());
    prepareRecords(database, paths.recordMigrations);
    expect(database.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(database.pragma("synchronous", { simple: true })).toBe(2);
    expect(database.pragma("user_version", { simple: true })).toBeGreaterThan(0);
    expect(() => prepareRecords(database, paths.recordMigrations)).not.toThrow();
    database.close();
  });
});
