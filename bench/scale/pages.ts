/** Asks one catalog for pages of filter queries, in a process of its own, and prints what they took. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import { openCatalog, openContext } from "../../src/context.ts";
import { unrestricted as caller } from "../../src/model/access.ts";
import { operations } from "../../src/operations/index.ts";
import { perform } from "../../src/operations/operation.ts";

/** Median CPU milliseconds of a page of twenty, of three for the next ones, and megabytes of memory when all pages were read. */
export interface Pages {
  first: number;
  next: number;
  newBounds: number;
  search: number;
  memory: number;
}

const rounds = 200;
const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-bench-"));
const context = openContext(readConfig({ DATA_DIR: folder }));
context.catalogs.replace(openCatalog(process.argv[2]!));
const { records, now } = context;
const asked = { catalog: context.catalog, lang: "en", records, caller, now } as const;
const features = { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC" as const] }] };

async function median(ask: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = -20; round < rounds; round++) {
    const before = process.cpuUsage();
    await ask(round);
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[rounds >> 1]!;
}

/** A page as it is told: some of it is read only then. */
async function found(input: object) {
  const page = await perform(operations.findMeshes, asked, input);
  JSON.stringify(page);
  return page;
}
let cursor: string | undefined;
const pages: Pages = {
  first: await median(() => found({ where: { features }, orderBy: "-score.performance" })),
  // Pages so short that the smallest catalog has several, so that all have as many meshes.
  next: await median(async () => {
    const paging = { limit: 3, ...(cursor && { cursor }) };
    const query = { where: { modes: { any: ["sidecar"] } }, orderBy: "firstRelease", ...paging };
    cursor = (await found(query)).pageInfo.nextCursor ?? undefined;
  }),
  newBounds: await median((round) =>
    found({ where: { features, score: { criterion: "performance", gte: round / 100 } } }),
  ),
  search: await median((round) => perform(operations.search, asked, { query: `mesh ${round} mTLS` })),
  memory: 0,
};
globalThis.gc?.();
pages.memory = process.memoryUsage.rss() / 1024 ** 2;
console.log(JSON.stringify(pages));
await context.close();
rmSync(folder, { recursive: true });
