import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCatalog } from "../../src/context.ts";
import { operations } from "../../src/operations/index.ts";
import type { OperationContext } from "../../src/operations/operation.ts";
import { perform } from "../../src/operations/perform.ts";
import { paths } from "../../src/paths.ts";
import { ensureCatalog } from "../../src/seeding/build-catalog.ts";
import { serveAtlas } from "../fixture.ts";

/** A mesh that no document knows, told in one file that cites a document of its own. */
const mesh = `slug: eighth
name: { en: Eighth Mesh, zh: 第八网格 }
cells:
  meshes:
    performance: { value: { type: LEVEL, value: HIGHEST, ordinal: 3 }, cite: "notes#1:2" }
    vm-support: { value: { type: SUPPORT, value: SUPPORTED }, cite: "notes#1:3" }
    mtls: { value: { type: SUPPORT, value: AUTOMATIC }, cite: "notes#1:4" }
scores:
CRITERIA
facts:
  - id: definition
    kind: DEFINITION
    predicate: definition
    en: Eighth Mesh is an example.
    zh: 第八网格是一个示例。
    cite: "notes#1:1"
    anchors: [example]
`;
const document = `slug: notes
title: { en: Notes, zh: 笔记 }
version: "1"
updatedOn: 2026-01-01
sha256: "${"0".repeat(64)}"
lines: 20
outline:
  - { number: "1", heading: One, title: { en: One, zh: 一 }, lines: 1-20 }
`;

describe("a mesh that is added as one file", () => {
  const atlas = serveAtlas();
  let folder: string;
  let context: OperationContext;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "mesh-atlas-eighth-"));
    const seedFolder = join(folder, "seed");
    cpSync(paths.seed, seedFolder, { recursive: true });
    const criteria = [
      ...readFileSync(join(seedFolder, "meshes/kuma.yaml"), "utf8").matchAll(/^ {2}([\w-]+): \{ value: \d+, cite/gm),
    ];
    const scores = criteria.map(([, criterion]) => `  ${criterion}: { value: 10, cite: "notes#1:5" }`);
    expect(scores).toHaveLength(13);
    writeFileSync(join(seedFolder, "documents/notes.yaml"), document);
    writeFileSync(join(seedFolder, "meshes/eighth.yaml"), mesh.replace("CRITERIA", scores.join("\n")));
    const built = ensureCatalog({ seedFolder, migrationsFolder: paths.catalogMigrations }, folder, () => new Date());
    context = { ...atlas.in("en"), catalog: openCatalog(built.path) };
  });
  afterAll(() => {
    context.catalog.database.close();
    rmSync(folder, { recursive: true });
  });

  it("appears in lists, filters and comparisons", async () => {
    const where = { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC"] }] } };
    const found = await perform(operations.findMeshes, context, { where });
    expect(found.items.map(({ slug }) => slug)).toEqual(["consul", "eighth", "istio", "kuma"]);
    const fast = await perform(operations.findMeshes, context, {
      where: { score: { criterion: "performance", gte: 10 } },
    });
    expect(fast.items.map(({ slug }) => slug)).toEqual(["cilium", "eighth"]);
    const { columns, dimensions } = await perform(operations.compare, context, {
      id: "meshes",
      columns: ["eighth", "istio"],
    });
    expect(columns.map(({ name }) => name)).toEqual(["Eighth Mesh", "Istio"]);
    expect(dimensions.find(({ slug }) => slug === "performance")?.cells.map(({ text }) => text)).toEqual([
      "the highest",
      "medium",
    ]);
    expect(dimensions.find(({ slug }) => slug === "language")?.cells.map(({ column }) => column)).toEqual(["istio"]);
  });

  it("appears in rankings, and cites its own document, beside the criteria of its scores", async () => {
    const { ranking } = await perform(operations.recommend, context, {});
    expect(ranking.map(({ mesh: slug }) => slug)[0]).toBe("eighth");
    expect(ranking[0]?.total).toBe(10);
    const { facts } = await perform(operations.getEntity, context, { id: "mesh:eighth" });
    expect(new Set(facts.map(({ citations }) => citations[0]!.document))).toEqual(new Set(["notes"]));
    const others = facts.filter(({ citations }) => citations.some(({ document }) => document !== "notes"));
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(["SCORE"]));
  });
});
