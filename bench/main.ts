/**
 * Measures the service and writes a dated result: `npm run bench`, with `--quick` for a first look that writes nothing, with
 * `--scale` for synthetic catalogs of 10, 1,000 and 100,000 meshes, which take minutes and gigabytes.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
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
const load = options.quick ? { rounds: 3, seconds: 0.5, connections: 16 } : { rounds: 5, seconds: 2, connections: 16 };

/** What calls cost without HTTP, as a bundle next to the service, whose files it finds where the service finds them. */
async function callTimes(): Promise<Record<string, Measured>> {
  const outfile = join(root, "dist/bench-calls.js");
  const entryPoints = [join(root, "bench/calls.ts")];
  await build({ entryPoints, outfile, bundle: true, format: "esm", platform: "node", packages: "external" });
  try {
    return JSON.parse(execFileSync(process.execPath, [outfile], { encoding: "utf8" })) as Record<string, Measured>;
  } finally {
    rmSync(outfile);
  }
}

const http = await compareWithFloor({ main: join(root, "dist/main.js"), ...load });
const calls = await callTimes();
const result: Result = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  machine: `${cpus().length} × ${cpus()[0]?.model}`,
  conditions:
    `${load.connections} connections, ${pinning}, medians of ${load.rounds} rounds of ${load.seconds} s in which the floor ` +
    "(node:http answering with as many fixed bytes) and the service take turns.",
  http,
  calls,
  scale: options.scale ? await scaled([10, 1000, 100_000]) : [],
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
