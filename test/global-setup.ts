import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { bundledProgram } from "../scripts/bundle.ts";
import { paths } from "../src/paths.ts";
import { ensureCatalog } from "../src/seeding/build-catalog.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the catalog that was built from the real seed for this run. Never written to; tests copy it. */
    catalogFolder: string;
    /** The program, bundled from the sources as they are now. */
    program: string;
    /** Whether tests do all they can: in `npm run test:slow` and `npm run test:exhaustive`. */
    isThorough: boolean;
  }
}

/** Builds what all test files share, once per run: the catalog of the real seed and the bundled program. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-suite-"));
  const sources = { seedFolder: paths.seed, migrationsFolder: paths.catalogMigrations };
  ensureCatalog(sources, join(folder, "catalog"), () => new Date());
  const program = await bundledProgram(join(folder, "package"));
  project.provide("catalogFolder", join(folder, "catalog"));
  project.provide("program", program);
  return () => rmSync(folder, { recursive: true, force: true });
}
