/** Times what reads the catalog alone, in a process of its own for one catalog, and prints the figures. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import { openCatalog, openContext } from "../../src/context.ts";
import { unrestricted as caller } from "../../src/model/access.ts";
import { operations } from "../../src/operations/index.ts";
import { perform } from "../../src/operations/perform.ts";

/** CPU milliseconds of the first call, which reads what is kept afterwards, and of later ones. */
export interface Held {
  first: number;
  median: number;
  longest: number;
}

export interface Pages {
  held: Record<string, Held>;
  /** Megabytes when all of it was read. */
  memory: number;
}

const rounds = 200;
const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-bench-"));
const context = openContext(readConfig({ DATA_DIR: folder }));
context.catalogs.replace(openCatalog(process.argv[2]!));
const { records, now } = context;
const asked = { catalog: context.catalog, lang: "en", records, caller, now } as const;
const features = { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC" as const] }] };

async function held(ask: (round: number) => Promise<unknown>): Promise<Held> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage();
    // As a face serializes it.
    JSON.stringify(await ask(round));
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  const [first, ...later] = times;
  later.sort((a, b) => a - b);
  return { first: first!, median: later[rounds >> 1]!, longest: later.at(-1)! };
}

const find = (input: object) => perform(operations.findMeshes, asked, input);
const allFeatures = (await perform(operations.listFeatures, asked, { limit: 100 })).items.map(({ slug }) => slug);
const many = (round: number) =>
  Array.from({ length: 200 }, (_, at) => ({
    features: { any: [{ id: allFeatures[(at + round) % allFeatures.length]!, support: ["NONE"] }] },
  }));
let cursor: string | undefined;

const calls: Record<string, (round: number) => Promise<unknown>> = {
  page: () => find({ where: { features }, orderBy: "-score.performance" }),
  // Pages so short that the smallest catalog has several.
  "next page of 3": async () => {
    const page = await find({
      where: { modes: { any: ["sidecar"] } },
      orderBy: "firstRelease",
      limit: 3,
      ...(cursor && { cursor }),
    });
    cursor = page.pageInfo.nextCursor ?? undefined;
    return page;
  },
  "new bounds": (round) => find({ where: { features, score: { criterion: "performance", gte: round / 100 } } }),
  "200 conditions": (round) =>
    find({ where: { or: [0, 50, 100, 150].map((at) => ({ or: many(round).slice(at, at + 50) })) } }),
  facets: () => find({ facet: ["cncf-status", "first-release", "data-plane", "vm-support", "mtls", "multi-cluster"] }),
  "list-features": () => perform(operations.listFeatures, asked, {}),
  "get-feature": () => perform(operations.getFeature, asked, { id: "mtls" }),
  "get-mode": () => perform(operations.getMode, asked, { id: "sidecar" }),
  "get-mesh": () => perform(operations.getMesh, asked, { id: "istio" }),
  "list-facts": () => perform(operations.listFacts, asked, { predicate: "mtls" }),
  search: (round) => perform(operations.search, asked, { query: `mesh ${round} mTLS` }),
};
const pages: Pages = { held: {}, memory: 0 };
for (const [name, ask] of Object.entries(calls)) pages.held[name] = await held(ask);
globalThis.gc?.();
pages.memory = process.memoryUsage.rss() / 1024 ** 2;
console.log(JSON.stringify(pages));
await context.close();
rmSync(folder, { recursive: true });
