import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { ConflictError } from "../../src/errors.ts";
import { newKeyId, newSecret } from "../../src/keys/key.ts";
import { changeKeys, KeyFileError, readKeys } from "../../src/keys/key-file.ts";
import { openKeyRing } from "../../src/keys/key-ring.ts";
import { temporaryKeys } from "./temporary-keys.ts";

const keys = temporaryKeys();
const at = (instant: string) => () => new Date(instant);
const now = at("2026-06-01T00:00:00.000Z");
const open = (clock = now) => openKeyRing(keys.path, clock, 0);

/** A ring that looks at the file each time, with what it has told. */
function watched() {
  const told: string[] = [];
  const ring = open();
  const stop = ring.observe({
    changed: (count) => told.push(`${count} keys`),
    unavailable: (error) => told.push(String(error)),
  });
  onTestFinished(stop);
  return { ring, told };
}

describe("a key", () => {
  it("is 256 random bits behind a prefix for secret scanners, and only its hash is stored", () => {
    const { text, key } = keys.add(["read"]);
    expect(text).toMatch(/^ma_[0-9a-f]{16}_[0-9a-f]{64}$/);
    expect(readFileSync(keys.path, "utf8")).not.toContain(text.split("_")[2]);
    expect(key.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    const texts = Array.from({ length: 100 }, () => newSecret(newKeyId()).text);
    expect(new Set(texts.map((each) => each.split("_")[2])).size).toBe(100);
    expect(new Set(texts.map((each) => each.split("_")[1])).size).toBe(100);
  });

  it("is accepted exactly as issued, and in no other form", () => {
    const { text, id } = keys.add(["read"]);
    const other = keys.add(["read"]);
    const ring = open();
    expect(ring.find(text)?.id).toBe(id);
    const [, , secret] = text.split("_");
    const wrong = [
      "",
      id,
      secret!,
      `${text}0`,
      text.slice(0, -1),
      text.toUpperCase(),
      `ma_${other.id}_${secret}`,
      `ma_${id}_${"0".repeat(64)}`,
      `ma_${id}_${secret!.startsWith("0") ? "1" : "0"}${secret!.slice(1)}`,
      ` ${text}`,
      `ma___proto___${secret}`,
    ];
    for (const each of wrong) expect(ring.find(each), each).toBeUndefined();
  });

  it("expires when it should", () => {
    const { text } = keys.add(["read"], { expiresAt: "2026-06-01T00:00:00.000Z" });
    expect(open(at("2026-05-31T23:59:59.999Z")).find(text)).toBeDefined();
    expect(open(now).find(text)).toBeUndefined();
  });

  it("that was rotated accepts its old secret until the grace period ends", () => {
    const old = keys.add(["read"]);
    const { text, hash } = newSecret(old.id);
    const previous = { hash: old.key.hash, validUntil: "2026-06-02T00:00:00.000Z" };
    changeKeys(keys.path, (all) => all.map((key) => (key.id === old.id ? { ...key, hash, previous } : key)));
    expect(open(now).find(old.text)?.id).toBe(old.id);
    expect(open(at("2026-06-02T00:00:00.000Z")).find(old.text)).toBeUndefined();
    expect(open(at("2026-06-02T00:00:00.000Z")).find(text)?.id).toBe(old.id);
  });
});

describe("the ring", () => {
  it("picks up added and revoked keys without a restart, and logs each change once", () => {
    const { ring, told } = watched();
    const { id, text } = keys.add(["read"]);
    expect(ring.find(text)?.id).toBe(id);
    expect(ring.find(text)?.id).toBe(id);
    keys.remove(id);
    expect(ring.find(text)).toBeUndefined();
    expect(told).toEqual([expect.stringMatching(/^\d+ keys$/), expect.stringMatching(/^\d+ keys$/)]);
  });

  it("has no keys while the file is damaged, loose or missing, logs each once, and recovers by itself", () => {
    const { text, id } = keys.add(["read"]);
    const good = readFileSync(keys.path, "utf8");
    const { ring, told } = watched();
    const harm = [
      () => writeFileSync(keys.path, good.slice(0, -20)),
      () => writeFileSync(keys.path, '{"keys": {}}'),
      () => chmodSync(keys.path, 0o644),
      () => chmodSync(keys.path, 0o620),
      () => chmodSync(keys.path, 0o640),
      () => writeFileSync(keys.path, ""),
      ...(process.geteuid?.() === 0 ? [() => chownSync(keys.path, 65_534, 0)] : []),
      () => chmodSync(keys.folder, 0o770),
      () => rmSync(keys.path),
      () => {
        rmSync(keys.path);
        mkdirSync(keys.path);
      },
    ];
    for (const [index, spoil] of harm.entries()) {
      spoil();
      expect([index, ring.find(text), ring.fault()]).toEqual([index, undefined, expect.any(KeyFileError)]);
      expect(ring.find(text)).toBeUndefined();
      rmSync(keys.path, { recursive: true, force: true });
      writeFileSync(keys.path, good, { mode: 0o600 });
      chmodSync(keys.folder, 0o700);
      expect([index, ring.find(text)?.id, ring.fault()]).toEqual([index, id, undefined]);
    }
    expect(told.filter((each) => each.includes("KeyFileError") || each.startsWith("Error"))).toHaveLength(harm.length);
    expect(told).toHaveLength(2 * harm.length);
  });

  it("does not open over a file that is missing or damaged", () => {
    expect(() => openKeyRing(join(keys.folder, "none.json"), now)).toThrow(KeyFileError);
    const path = join(keys.folder, "bad.json");
    const { key } = keys.add(["read"]);
    const wrong: [unknown, RegExp][] = [
      [{}, /keys: /],
      [{ keys: [{ ...key, scopes: ["write"] }] }, /keys\.0\.scopes\.0: /],
      [{ keys: [{ ...key, hash: "secret" }] }, /keys\.0\.hash: must be `sha256:`/],
      [{ keys: [{ ...key, expiresAt: "tomorrow" }] }, /keys\.0\.expiresAt: /],
      [{ keys: [{ ...key, expires: "2026-01-01T00:00:00.000Z" }] }, /expires/],
      [{ keys: [key, key] }, /the same id/],
    ];
    for (const [content, said] of wrong) {
      writeFileSync(path, JSON.stringify(content), { mode: 0o600 });
      expect(() => openKeyRing(path, now)).toThrow(said);
    }
  });
});

describe("the file", () => {
  it("is replaced as a whole, for its owner alone", () => {
    const { ino } = statSync(keys.path);
    keys.add(["read"]);
    const { ino: next, mode } = statSync(keys.path);
    expect(next).not.toBe(ino);
    expect(mode & 0o777).toBe(0o600);
  });

  it("loses nothing when two changes coincide or one fails", () => {
    const before = readKeys(keys.path);
    changeKeys(keys.path, (all) => {
      expect(() => keys.add(["read"])).toThrow(ConflictError);
      return all;
    });
    expect(() =>
      changeKeys(keys.path, () => {
        throw new Error("cut off");
      }),
    ).toThrow("cut off");
    expect(readKeys(keys.path)).toEqual(before);
    keys.add(["read"]);
    expect(readKeys(keys.path)).toHaveLength(before.length + 1);
  });
});
