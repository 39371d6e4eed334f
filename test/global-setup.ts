import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { bundleServer, root } from "../scripts/bundle.ts";
import { paths } from "../src/paths.ts";
import { ensureCatalog } from "../src/seeding/build-catalog.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the catalog that was built from the real seed for this run. Never written to; tests copy it. */
    catalogFolder: string;
    /** The program, bundled from the sources as they are now. */
    program: string;
    /** Whether tests with chance in them try many times: `npm run test:slow`. */
    isThorough: boolean;
  }
}

/** Builds what all test files share, once per run: the catalog of the real seed and the bundled program. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-suite-"));
  const sources = { seedFolder: paths.seed, migrationsFolder: paths.catalogMigrations };
  ensureCatalog(sources, join(folder, "catalog"), () => new Date());
  // The program finds its files in the folder above it.
  mkdirSync(join(folder, "package"));
  for (const name of ["seed", "migrations", "schema", "package.json", "node_modules"]) {
    symlinkSync(join(root, name), join(folder, "package", name));
  }
  await bundleServer(join(folder, "package/dist"));
  project.provide("catalogFolder", join(folder, "catalog"));
  project.provide("program", join(folder, "package/dist/main.js"));
  return () => rmSync(folder, { recursive: true, force: true });
}
