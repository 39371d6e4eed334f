import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { membersOf } from "../../src/catalog/bits.ts";
import { filterMeshes } from "../../src/catalog/mesh-filter.ts";
import { meshIds } from "../../src/catalog/meshes.ts";
import { readConfig } from "../../src/config.ts";
import { openContext } from "../../src/context.ts";
import type { MeshFilter } from "../../src/model/filter.ts";
import { dataFolder } from "../data-folder.ts";

const folder = dataFolder();
const context = openContext(readConfig({ DATA_DIR: folder }));
const reading = { catalog: context.catalog, lang: "en" } as const;
const meshes = meshIds(reading);

afterAll(async () => {
  await context.close();
  rmSync(folder, { recursive: true });
});

const ten = Array.from({ length: 10 }, (_, n) => n);

/** One condition each, of every sort, so many that whatever is kept of them must be told apart. */
const single: MeshFilter[] = [
  { cncfStatus: { in: ["GRADUATED"] } },
  { id: { in: ["istio"] } },
  ...ten.map((n): MeshFilter => ({ status: { in: [`S${n}`] } })),
  { cncfStatus: { notIn: ["GRADUATED"] } },
  { id: { notIn: ["istio"] } },
  ...ten.map((n): MeshFilter => ({ text: "istio".slice(0, n % 5 || 1) + (n < 5 ? "" : n) })),
  ...ten.map((n): MeshFilter => ({ score: { criterion: "performance", gte: n } })),
  ...ten.map((n): MeshFilter => ({ score: { criterion: "ease-of-use", lte: n } })),
  { score: { criterion: "performance", gte: 7, lte: 9 } },
  { firstRelease: {} },
  { firstRelease: { gte: 2018 } },
  { features: { all: [{ id: "mtls" }] } },
  { features: { all: [{ id: "mtls", support: ["UNKNOWN"] }] } },
  { features: { all: [{ id: "mtls", support: ["AUTOMATIC", "UNKNOWN"] }] } },
  { features: { all: [{ id: "vm-support", support: ["NONE"] }] } },
  { modes: { all: ["ambient"] } },
  { dimension: { id: "data-plane", in: ["ENVOY"] } },
  { dimension: { id: "data-plane", notIn: ["ENVOY"] } },
];

describe("filters of one condition", () => {
  it("come out for each mesh as their condition does, however many were asked before", () => {
    for (const round of [1, 2]) {
      for (const filter of round === 1 ? single : [...single].reverse()) {
        const filtered = filterMeshes(reading, filter);
        const checks = filtered.checks(meshes);
        const verdicts = meshes.map((mesh) => filtered.verdict(mesh));
        expect([filter, verdicts]).toEqual([filter, meshes.map((mesh) => checks.get(mesh)![0]!.verdict)]);
        const passed = meshes.filter((_, at) => verdicts[at] === "PASS");
        expect(membersOf(filtered.matches).map((place) => meshes[place])).toEqual(passed);
        expect(membersOf(filtered.undecided)).toHaveLength(verdicts.filter((verdict) => verdict === "UNKNOWN").length);
      }
    }
  });

  it("are undecided where the document is silent, unless silence is what is asked for", () => {
    const silent = filterMeshes(reading, { features: { all: [{ id: "mtls", support: ["UNKNOWN"] }] } });
    const stated = filterMeshes(reading, { features: { all: [{ id: "mtls" }] } });
    expect(silent.matchCount).toBeGreaterThan(0);
    expect(silent.undecidedCount).toBe(0);
    expect(membersOf(stated.undecided)).toEqual(membersOf(silent.matches));
  });

  it("name the facts that decided each, and the same ones every time", () => {
    for (const filter of single) {
      const [first, second] = [1, 2].map(() => [...filterMeshes(reading, filter).checks(meshes)]);
      expect(first).toEqual(second);
    }
    const { facts } = filterMeshes(reading, { score: { criterion: "performance", gte: 0 } })
      .checks(["mesh:istio"])
      .get("mesh:istio")![0]!;
    expect(facts).toEqual(["score.istio.performance"]);
  });
});
