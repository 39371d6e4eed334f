import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeSyntheticSeed } from "../../bench/scale/synthetic-seed.ts";
import { catalogSources, openCatalog } from "../../src/context.ts";
import { unrestricted as caller } from "../../src/model/access.ts";
import { operations } from "../../src/operations/index.ts";
import { perform } from "../../src/operations/operation.ts";
import { buildCatalog, catalogDigest } from "../../src/seeding/build-catalog.ts";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas();

it("builds a synthetic catalog through the real seeding, and pages through all of it", {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-scale-"));
  try {
    const sources = { ...catalogSources, seedFolder: join(folder, "seed") };
    writeSyntheticSeed(sources.seedFolder, catalogSources.seedFolder, { meshes: 150 });
    const path = join(folder, "catalog.sqlite");
    buildCatalog(sources, path, catalogDigest(sources), new Date());
    const catalog = openCatalog(path);
    const { records, now } = atlas.context;
    const find = (input: object) =>
      perform(operations.findMeshes, { catalog, lang: "en", records, caller, now }, input);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await find({ orderBy: "-firstRelease", limit: 40, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.pageInfo.nextCursor ?? undefined;
      expect(page.total).toBe(150);
    } while (cursor);
    expect(new Set(seen).size).toBe(150);
    const scored = await find({ where: { score: { criterion: "performance", gte: 5 } } });
    const below = await find({ where: { not: { score: { criterion: "performance", gte: 5 } } } });
    expect(scored.total + below.total + scored.undecidedTotal).toBe(150);
    expect(scored.total).toBeGreaterThan(5);
    catalog.database.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
