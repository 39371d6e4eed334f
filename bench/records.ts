/** Prints how many records per second are committed for several numbers of concurrent callers: `npx tsx bench/records.ts`. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import { openContext } from "../src/context.ts";
import { unrestricted } from "../src/model/access.ts";
import { perform } from "../src/operations/perform.ts";
import { recommend } from "../src/operations/recommend.ts";
import { type Commit, commits } from "../src/records/commits.ts";

const seconds = 3;
const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-bench-"));
const context = openContext(readConfig({ DATA_DIR: folder }));
const { catalog, records, now } = context;
const { id: _, ...recommendation } = await perform(
  recommend,
  { catalog, lang: "en", records, caller: unrestricted, now },
  {},
);
console.log(`${(JSON.stringify(recommendation).length / 1000).toFixed(1)} kB per record`);

let committed: Commit[] = [];
commits.subscribe((commit) => committed.push(commit as Commit));
let count = 0;

async function caller(until: number): Promise<void> {
  while (performance.now() < until) {
    const id = `rec_${count++}`;
    await records.save({
      recommendation: { id, ...recommendation },
      lang: "en",
      owner: null,
      idempotencyKey: undefined,
      requestHash: id,
    });
  }
}

const heads = ["callers", "records/s", "records per commit", "ms per commit", "CPU ms per record"];
console.log(heads.join("   "));
for (const callers of [1, 16, 64, 256]) {
  committed = [];
  const began = performance.now();
  const cpu = process.cpuUsage();
  await Promise.all(Array.from({ length: callers }, () => caller(began + 1000 * seconds)));
  const took = (performance.now() - began) / 1000;
  const kept = committed.reduce((sum, commit) => sum + commit.records, 0);
  const busy = committed.reduce((sum, commit) => sum + commit.seconds, 0);
  const { user, system } = process.cpuUsage(cpu);
  const figures = [
    callers.toString(),
    (kept / took).toFixed(0),
    (kept / committed.length).toFixed(1),
    ((1000 * busy) / committed.length).toFixed(1),
    ((user + system) / 1000 / kept).toFixed(3),
  ];
  console.log(figures.map((figure, place) => figure.padStart(heads[place]!.length)).join("   "));
}
await context.close();
rmSync(folder, { recursive: true });
