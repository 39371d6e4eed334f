import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { paths } from "../../src/paths.ts";
import { catalogDigest, ensureCatalog, isCatalogCurrent, wholeCatalogPath } from "../../src/seeding/build-catalog.ts";
import { copyCatalog } from "../data-folder.ts";

let folder: string;
let path: string;
let sources: { seedFolder: string; migrationsFolder: string };
const now = (): Date => new Date("2026-01-01T00:00:00Z");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mesh-atlas-build-"));
  sources = { seedFolder: join(folder, "seed"), migrationsFolder: paths.catalogMigrations };
  cpSync(paths.seed, sources.seedFolder, { recursive: true });
  path = copyCatalog(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const builtAt = (): string => {
  const database = new Sqlite(path, { readonly: true });
  const time = database.prepare("SELECT built_at FROM catalog").pluck().get() as string;
  database.close();
  return time;
};

describe("the catalog file", () => {
  it("is built once per seed, wherever that is stored, and again when the seed changes", () => {
    const first = ensureCatalog(sources, folder, now);
    expect(first).toEqual({ path, digest: catalogDigest(sources), wasBuilt: false });
    const kuma = join(sources.seedFolder, "meshes/kuma.yaml");
    writeFileSync(kuma, `${readFileSync(kuma, "utf8")}\n# a remark\n`);
    const second = ensureCatalog(sources, folder, now);
    expect(second.wasBuilt).toBe(true);
    expect(second.digest).not.toBe(first.digest);
  });

  it("is the same, byte for byte, for the same seed", () => {
    const bytes = readFileSync(path);
    const time = new Date(builtAt());
    rmSync(path);
    expect(ensureCatalog(sources, folder, () => time).wasBuilt).toBe(true);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it("is rebuilt when it is damaged, truncated or missing its manifest", () => {
    const manifest = join(folder, "catalog.json");
    const views = [path, wholeCatalogPath(path)];
    const before = [...views, manifest].map((file) => [file, readFileSync(file)] as const);
    for (const [view, intact] of before.slice(0, 2)) {
      const damaged = Buffer.from(intact);
      damaged[intact.length - 100]! ^= 0xff;
      for (const broken of [intact.subarray(0, intact.length / 2), Buffer.alloc(0), damaged]) {
        writeFileSync(view, broken);
        expect(isCatalogCurrent(sources, folder)).toBe(false);
      }
      writeFileSync(view, intact);
      expect(isCatalogCurrent(sources, folder)).toBe(true);
    }
    rmSync(views[1]!);
    expect(ensureCatalog(sources, folder, now).wasBuilt).toBe(true);
    expect(isCatalogCurrent(sources, folder)).toBe(true);
    for (const [file, content] of before) writeFileSync(file, content);
    expect(isCatalogCurrent(sources, folder)).toBe(true);
    rmSync(manifest);
    expect(isCatalogCurrent(sources, folder)).toBe(false);
  });

  it("stays as it was when the new seed has faults", () => {
    const before = readFileSync(path);
    writeFileSync(join(sources.seedFolder, "meshes/kuma.yaml"), "slug: kuma\n");
    expect(() => ensureCatalog(sources, folder, now)).toThrow(/seed\/meshes\/kuma.yaml/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("refuses a fact without a citation by database constraints", () => {
    const database = new Sqlite(path);
    database.pragma("foreign_keys = ON");
    const insert = database.prepare(
      `INSERT INTO fact (id, ordinal, kind, subject, predicate, statement_en, statement_zh, label_en, label_zh, derived,
                         standing)
       VALUES ('kuma.bare', 999999, 'NOTE', 'mesh:kuma', 'note', 'x', 'x', 'x', 'x', 0, 'SINGLE')`,
    );
    expect(() => database.transaction(() => insert.run())()).toThrow(/FOREIGN KEY/);
    database.close();
  });

  it("is no larger than 8 MB", () => {
    expect(statSync(path).size).toBeLessThan(8_000_000);
  });
});
