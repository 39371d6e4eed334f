import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { readConfig } from "../config.ts";
import { catalogSources } from "../context.ts";
import { ensureCatalog } from "../seeding/build-catalog.ts";

/** Builds the catalog in DATA_DIR where it is missing, out of date or damaged. */
export function build(): void {
  const dataDir = resolve(readConfig(process.env).DATA_DIR);
  mkdirSync(dataDir, { recursive: true });
  const { path, digest, wasBuilt } = ensureCatalog(catalogSources, dataDir, () => new Date());
  console.log(`${wasBuilt ? "built" : "current:"} ${path} (${digest.slice(0, 12)})`);
}
