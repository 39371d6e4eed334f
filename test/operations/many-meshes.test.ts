import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSyntheticSeed } from "../../bench/scale/synthetic-seed.ts";
import { rankedCells } from "../../src/catalog/search.ts";
import { readConfig } from "../../src/config.ts";
import { type Context, openCatalog, openContext } from "../../src/context.ts";
import { InputError } from "../../src/errors.ts";
import { unrestricted as caller } from "../../src/model/access.ts";
import { operations } from "../../src/operations/index.ts";
import type { OperationContext } from "../../src/operations/operation.ts";
import { perform } from "../../src/operations/perform.ts";
import { paths } from "../../src/paths.ts";
import { buildCatalog } from "../../src/seeding/build-catalog.ts";
import { copyCatalog } from "../data-folder.ts";

/** More than are weighed or compared at once. */
const meshes = 210;

describe("a catalog of more meshes than fit into one answer", { timeout: 120_000 }, () => {
  let folder: string;
  let context: Context;
  let asked: OperationContext;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "mesh-atlas-"));
    const dataDir = join(folder, "data");
    copyCatalog(dataDir);
    const sources = { seedFolder: join(folder, "seed"), migrationsFolder: paths.catalogMigrations };
    writeSyntheticSeed(sources.seedFolder, paths.seed, { meshes });
    const path = join(folder, "many.sqlite");
    buildCatalog(sources, path, "many", new Date(0));
    context = openContext(readConfig({ DATA_DIR: dataDir }));
    context.catalogs.replace(openCatalog(path));
    const { catalog, records, now } = context;
    asked = { catalog, lang: "en", records, caller, now };
  }, 120_000);
  afterAll(async () => {
    await context.close();
    rmSync(folder, { recursive: true });
  });

  const refusal = (answer: Promise<unknown>) =>
    answer.then(
      () => undefined,
      (error: unknown) => (error instanceof InputError ? { code: error.code, fault: error.faults[0] } : error),
    );

  it("compares named columns, and refuses to compare all", async () => {
    expect(await refusal(perform(operations.compare, asked, { id: "meshes" }))).toEqual({
      code: "LIMIT_EXCEEDED",
      fault: {
        path: "columns",
        message: expect.stringContaining("at most 200"),
        fix: expect.stringContaining("`columns`"),
      },
    });
    const columns = ["synthetic-9", "istio"];
    const table = await perform(operations.compare, asked, { id: "meshes", columns, dimensions: ["first-release"] });
    expect(table.columns.map(({ slug }) => slug)).toEqual(columns);
    expect(table.dimensions[0]?.cells.map(({ fact }) => fact)).toEqual([
      "synthetic-9.first-release",
      "istio.first-release",
    ]);
    const unknown = await refusal(perform(operations.compare, asked, { id: "meshes", columns: ["istoi"] }));
    expect(unknown).toMatchObject({ fault: { path: "columns.0", fix: expect.stringContaining("istio") } });
  });

  it("recommends from named candidates, and refuses to rank all", async () => {
    expect(await refusal(perform(operations.recommend, asked, {}))).toMatchObject({
      code: "LIMIT_EXCEEDED",
      fault: { path: "candidates", fix: expect.stringContaining("200") },
    });
    const candidates = ["istio", "linkerd", "synthetic-10", "synthetic-1"];
    const require = [{ features: { all: [{ id: "mtls" }] } }];
    const { ranking, excluded, unscored } = await perform(operations.recommend, asked, { candidates, require });
    const told = [...ranking, ...excluded, ...unscored].map(({ mesh }) => mesh);
    expect(told.sort()).toEqual([...candidates].sort());
  });

  it("ranks the values of a criterion, and answers for one mesh of many", async () => {
    const question = "When was Mesh 77 first released?";
    const { status, facts } = await perform(operations.findEvidence, asked, { question });
    expect(status).toBe("OK");
    expect(facts[0]?.id).toBe("synthetic-77.first-release");
    const row = { comparison: "scores", dimension: "performance" };
    const ranks = (limit: number, worstFirst?: boolean) =>
      rankedCells(asked.catalog, row, limit, worstFirst).map(({ rank }) => rank!);
    const all = ranks(1000);
    expect(all.length).toBeGreaterThan(20);
    expect(all).toEqual([...all].sort((a, b) => b - a));
    expect(ranks(5)).toEqual(all.slice(0, 5));
    expect(ranks(5, true)).toEqual(all.slice(-5).reverse());
  });

  it("has each mesh either in, out or undecided under a filter", async () => {
    const all = await perform(operations.findMeshes, asked, {});
    expect(all.total).toBe(meshes);
    const score = { criterion: "performance", gte: 5 };
    const scored = await perform(operations.findMeshes, asked, { where: { score } });
    const below = await perform(operations.findMeshes, asked, { where: { not: { score } } });
    expect(scored.total + below.total + scored.undecidedTotal).toBe(meshes);
    expect(Math.min(scored.total, below.total, scored.undecidedTotal)).toBeGreaterThan(5);
  });

  it("pages through filtered meshes in order, forwards and backwards", async () => {
    const query = { where: { modes: { any: ["sidecar"] } }, orderBy: "-firstRelease", limit: 60 };
    const all: string[] = [];
    let cursor: string | undefined;
    let back: string | null = null;
    do {
      const page = await perform(operations.findMeshes, asked, { ...query, ...(cursor && { cursor }) });
      all.push(...page.items.map(({ slug }) => slug));
      cursor = page.pageInfo.nextCursor ?? undefined;
      back = page.pageInfo.prevCursor;
      if (!cursor) expect(all).toHaveLength(page.total);
    } while (cursor);
    expect(new Set(all).size).toBe(all.length);
    const before = await perform(operations.findMeshes, asked, { ...query, cursor: back! });
    const last = all.length % 60 || 60;
    expect(before.items.map(({ slug }) => slug)).toEqual(all.slice(-last - 60, -last));
  });
});
