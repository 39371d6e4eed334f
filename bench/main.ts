/**
 * Measures the service and writes a dated result: `npm run bench`, with `--quick` for a first look that writes nothing, with
 * `--scale` for synthetic catalogs of 10, 1,000 and 100,000 meshes, which take minutes and gigabytes.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "../src/config.ts";
import { openContext } from "../src/context.ts";
import { unrestricted as caller } from "../src/model/access.ts";
import { answerTimes } from "./answers.ts";
import { engineTimes } from "./engine.ts";
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

/** What operations cost without HTTP, over a catalog and records of their own. */
async function callTimes(): Promise<Record<string, Measured>> {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-bench-"));
  const context = openContext(readConfig({ DATA_DIR: folder }));
  const { catalog, records, now } = context;
  try {
    return await answerTimes({ catalog, lang: "en", records, caller, now });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

const http = await compareWithFloor({ main: join(root, "dist/main.js"), ...load });
const calls = { ...(await callTimes()), ...(await engineTimes()) };
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
  const readme = join(root, "README.md");
  writeFileSync(readme, withTable(readFileSync(readme, "utf8"), result));
}
