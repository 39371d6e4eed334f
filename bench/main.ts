/**
 * Measures the service and writes a dated result: `npm run bench`. `--quick` takes under two minutes and writes nothing;
 * `--scale` adds synthetic catalogs of 7 and of 1,000 meshes with 200,000 facts, which take minutes.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { compareWithFloor } from "./http/compare.ts";
import { pinning } from "./http/processes.ts";
import type { Measured } from "./measure.ts";
import { markdown, type Result, withTable } from "./report.ts";
import { scaled } from "./scale/scale.ts";

const { values: options } = parseArgs({
  options: { quick: { type: "boolean", default: false }, scale: { type: "boolean", default: false } },
});
const root = join(import.meta.dirname, "..");
const load = options.quick ? { rounds: 3, seconds: 0.4, connections: 16 } : { rounds: 5, seconds: 2, connections: 16 };

/** Bundles a module next to the service, where it finds the same files; the function it is given to may run it. */
async function bundled<T>(module: string, use: (outfile: string) => T | Promise<T>): Promise<T> {
  const outfile = join(root, "dist", `bench-${basename(module, ".ts")}.js`);
  const entryPoints = [join(root, "bench", module)];
  await build({ entryPoints, outfile, bundle: true, format: "esm", platform: "node", packages: "external" });
  try {
    return await use(outfile);
  } finally {
    rmSync(outfile);
  }
}

const http = await bundled("http/mercurius-alone.ts", (mercurius) =>
  compareWithFloor({ main: join(root, "dist/main.js"), mercurius, ...load }),
);
const calls = await bundled(
  "calls.ts",
  (outfile): Record<string, Measured> => JSON.parse(execFileSync(process.execPath, [outfile], { encoding: "utf8" })),
);
const result: Result = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  machine: `${cpus().length} × ${cpus()[0]?.model}`,
  conditions:
    `${load.connections} connections, ${pinning}, medians of ${load.rounds} rounds of ${load.seconds} s in which the floor ` +
    "(Node's HTTP server with as many fixed bytes) and the service take turns. Ratios compare CPU time per request; higher is better.",
  http,
  calls,
  scale: options.scale
    ? await scaled([
        { meshes: 7, moreFacts: 0 },
        { meshes: 1000, moreFacts: 190 },
      ])
    : [],
};
console.log(markdown(result));
if (!options.quick) {
  const results = join(root, "bench/results");
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${result.date}.json`), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(results, `${result.date}.md`), markdown(result));
  const page = join(root, "docs/performance.md");
  writeFileSync(page, withTable(readFileSync(page, "utf8"), result));
}
