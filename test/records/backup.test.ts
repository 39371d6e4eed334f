import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/context.ts";
import { InputError } from "../../src/errors.ts";
import { BackupError, type BackupOptions, backUp } from "../../src/records/backup.ts";
import type { RecordStore } from "../../src/records/record-store.ts";
import { newRecord } from "./record-store.cases.ts";
import { recordsIn } from "./temporary-records.ts";

let folder: string;
let store: RecordStore;
const source = (): string => join(folder, "records.sqlite");
const target = (): string => join(folder, "backups", "copy.sqlite");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mesh-atlas-backup-"));
  mkdirSync(join(folder, "backups"));
  store = recordsIn(source());
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const backedUp = (changes: Partial<BackupOptions> = {}) =>
  backUp({
    source: source(),
    target: target(),
    mayReplace: false,
    isReserved: () => false,
    open: openDatabase,
    onProgress: () => {},
    ...changes,
  });

/** By default text that cannot be compressed, so that copies take a while. */
const keep = async (text = randomBytes(40_000).toString("hex")) => {
  const record = newRecord({ text });
  await store.save(record);
  return record.recommendation.id;
};

describe("a backup", () => {
  it("is one file with the records of one moment, while more are being written, and can be restored as it is", async () => {
    const before = await Promise.all(Array.from({ length: 300 }, () => keep()));
    const shares: number[] = [];
    const during: Promise<string>[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
      during.push(keep());
    };
    const { path, records, bytes } = await backedUp({ onProgress });
    expect(records).toBe(300);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(readdirSync(join(folder, "backups"))).toEqual(["copy.sqlite"]);
    expect(bytes).toBe(readFileSync(path).length);
    const restored = recordsIn(path);
    for (const id of before) expect(await restored.find(id)).toBeDefined();
    for (const id of await Promise.all(during)) {
      expect(await restored.find(id)).toBeUndefined();
      expect(await store.find(id)).toBeDefined();
    }
    await restored.save(newRecord());
    await restored.close();
  });

  it("replaces a file only with --force", async () => {
    writeFileSync(target(), "precious");
    await keep();
    await expect(backedUp()).rejects.toThrow("--force");
    expect(readFileSync(target(), "utf8")).toBe("precious");
    expect((await backedUp({ mayReplace: true })).records).toBe(1);
  });

  it("never overwrites the records themselves, under any name", async () => {
    const id = await keep();
    symlinkSync(folder, join(folder, "backups", "link"));
    for (const name of [
      "records.sqlite",
      "records.sqlite-wal",
      "backups/../records.sqlite",
      "backups/link/records.sqlite",
    ]) {
      await expect(backedUp({ target: join(folder, name), mayReplace: true })).rejects.toThrow(
        "the records themselves",
      );
    }
    symlinkSync(source(), join(folder, "name.sqlite"));
    const byLink = { source: join(folder, "name.sqlite"), target: join(folder, "name.sqlite"), mayReplace: true };
    await expect(backedUp(byLink)).rejects.toThrow("the records themselves");
    expect(await store.find(id)).toBeDefined();
  });

  it("refuses an impossible target and says why", async () => {
    await keep();
    await expect(backedUp({ target: join(folder, "nowhere", "copy.sqlite") })).rejects.toThrow("is not a folder");
    await expect(backedUp({ target: join(folder, "backups") })).rejects.toThrow("is not a regular file");
    await expect(backedUp({ target: join(folder, "backups") })).rejects.toThrow(InputError);
  });

  it("leaves no partial file and keeps what was there before when it fails", async () => {
    await Promise.all(Array.from({ length: 300 }, () => keep()));
    writeFileSync(target(), "precious");
    const onProgress = (): never => {
      throw new BackupError("stop");
    };
    await expect(backedUp({ mayReplace: true, onProgress })).rejects.toThrow("stop");
    expect(readdirSync(join(folder, "backups"))).toEqual(["copy.sqlite"]);
    expect(readFileSync(target(), "utf8")).toBe("precious");
  });

  it("says so when there are no records, or when the file is damaged or no database", async () => {
    const none = join(folder, "none.sqlite");
    await expect(backedUp({ source: none })).rejects.toThrow(`There are no records at ${none}.`);
    writeFileSync(none, "no database ".repeat(1000));
    await expect(backedUp({ source: none })).rejects.toThrow(
      /none\.sqlite could not be copied to .*: file is not a database/,
    );
    await Promise.all(Array.from({ length: 40 }, () => keep()));
    await store.close();
    const database = new Sqlite(source());
    const root = database
      .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'recommendation'")
      .pluck()
      .get() as number;
    database.close();
    const bytes = readFileSync(source());
    bytes.fill(0xff, (root - 1) * 4096, root * 4096);
    writeFileSync(source(), bytes);
    await expect(backedUp()).rejects.toThrow(BackupError);
    expect(readdirSync(join(folder, "backups"))).toEqual([]);
  });
});
