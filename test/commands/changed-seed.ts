import { copyFileSync, cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "../../src/paths.ts";
import { ensureCatalog } from "../../src/seeding/build-catalog.ts";

/** Builds a catalog below a folder from a copy of the seed in which Kuma has another name. */
export function changedCatalog(folder: string): { digest: string; replace(dataDir: string): void } {
  const seedFolder = join(folder, "seed");
  cpSync(paths.seed, seedFolder, { recursive: true });
  const kuma = join(seedFolder, "meshes/kuma.yaml");
  const text = readFileSync(kuma, "utf8");
  writeFileSync(kuma, text.replace('name: { en: "Kuma"', 'name: { en: "Kuma renamed"'));
  const built = join(folder, "built");
  mkdirSync(built);
  const { digest } = ensureCatalog({ seedFolder, migrationsFolder: paths.catalogMigrations }, built, () => new Date());
  return {
    digest,
    /** Puts it in the place of another, as a build in another process does: the file first, its manifest last. */
    replace(dataDir) {
      for (const name of ["catalog.sqlite", "catalog-all.sqlite", "catalog.json"]) {
        copyFileSync(join(built, name), join(dataDir, `${name}.new`));
        renameSync(join(dataDir, `${name}.new`), join(dataDir, name));
      }
    },
  };
}
