import { copyFileSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";

/** A temporary data folder that already holds the catalog of the real seed. Whoever makes it removes it. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-"));
  copyCatalog(folder);
  return folder;
}

/** Puts the catalog of the real seed into a folder, as a build would. */
export function copyCatalog(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ["catalog.sqlite", "catalog-all.sqlite", "catalog.json"])
    copyFileSync(join(inject("catalogFolder"), name), join(folder, name));
  return join(folder, "catalog.sqlite");
}
