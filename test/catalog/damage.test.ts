import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { asDamage, contentVersion } from "../../src/catalog/snapshot.ts";
import { openCatalog } from "../../src/context.ts";
import { copyCatalog } from "../data-folder.ts";

/** An open catalog, and the path of its file. */
function opened() {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-damage-"));
  const path = copyCatalog(folder);
  const catalog = openCatalog(path);
  onTestFinished(() => {
    catalog.database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { catalog, path };
}

const error = new TypeError("Something unexpected");
const damaged = { code: "CATALOG_DAMAGED", cause: error };

describe("an unexpected error", () => {
  it("is damage if somebody has written into the file", () => {
    const { catalog, path } = opened();
    expect(asDamage(catalog, error)).toBe(error);
    writeFileSync(path, readFileSync(path).fill(0xff, 8192));
    expect(asDamage(catalog, error)).toMatchObject(damaged);
    expect(contentVersion(catalog)).not.toBe(catalog.digest);
  });

  it("is itself if the file was replaced or removed, since the open one stays as it was", () => {
    const { catalog, path } = opened();
    copyFileSync(path, `${path}.new`);
    renameSync(`${path}.new`, path);
    expect([asDamage(catalog, error), contentVersion(catalog)]).toEqual([error, catalog.digest]);
    rmSync(path);
    expect([asDamage(catalog, error), contentVersion(catalog)]).toEqual([error, catalog.digest]);
  });
});
