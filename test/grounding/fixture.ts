import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll } from "vitest";
import { Catalog, type Reading } from "../../src/catalog/snapshot.ts";
import type { Lang } from "../../src/model/text.ts";
import { ensureCatalog } from "../../src/seeding/build-catalog.ts";
import { dataFolder } from "../data-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A catalog built from a seed folder, the real one unless another is given. */
export function openCatalog(folder: string, seedFolder = join(root, "seed")): Catalog {
  const sources = { seedFolder, migrationsFolder: join(root, "migrations/catalog") };
  const { path, digest } = ensureCatalog(sources, folder, () => new Date(0));
  return new Catalog(new Sqlite(path, { readonly: true }), { digest });
}

/** The real seed, read in either language, for the tests of one file. */
export function readAtlas(): (lang: Lang) => Reading {
  let catalog: Catalog;
  let folder: string;
  beforeAll(() => {
    folder = dataFolder();
    catalog = openCatalog(folder);
  });
  afterAll(() => {
    catalog.database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return (lang) => ({ catalog, lang });
}
