/**
 * Bundles the service under `src/` into `dist/`: finding and reading the thousand small files of its
 * libraries would take longer than running them, and make up most of the startup time.
 */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundleServer, root } from "./bundle.ts";

const outdir = join(root, "dist");
const files = await bundleServer(outdir);

/** Files of an earlier build are removed last, so that a running service misses none. */
const built = new Set(files);
for (const name of readdirSync(outdir)) {
  const path = join(outdir, name);
  if (name !== "assets" && !built.has(path)) rmSync(path, { recursive: true });
}
