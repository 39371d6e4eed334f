/**
 * Bundles the service under `src/` into `dist/`: a thousand small files of its libraries cost more to find and to read
 * than to run, which is most of what a start takes.
 */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundleServer, root } from "./bundle.ts";

const outdir = join(root, "dist");
const files = await bundleServer(outdir);

/** What an earlier build left goes last, so that a service that runs meanwhile misses no file. */
const built = new Set(files);
for (const name of readdirSync(outdir)) {
  const path = join(outdir, name);
  if (name !== "assets" && !built.has(path)) rmSync(path, { recursive: true });
}
