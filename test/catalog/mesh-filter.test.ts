import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { filterMeshes } from "../../src/catalog/filter/evaluate.ts";
import { meshIds } from "../../src/catalog/meshes.ts";
import { readConfig } from "../../src/config.ts";
import { openContext } from "../../src/context.ts";
import type { MeshFilter } from "../../src/model/filter.ts";
import type { Verdict } from "../../src/model/mesh.ts";
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
        for (const mesh of meshes) {
          const [check, ...others] = filtered.checks(mesh);
          expect([filter, mesh, check!.verdict, others]).toEqual([filter, mesh, filtered.verdict(mesh), []]);
          expect(filtered.undecided(mesh)).toEqual(check!.verdict === "UNKNOWN" ? [check!.sentence] : []);
        }
      }
    }
  });

  it("are undecided where the document is silent, unless silence is what is asked for", () => {
    const having = (filter: MeshFilter, verdict: Verdict) =>
      meshes.filter((mesh) => filterMeshes(reading, filter).verdict(mesh) === verdict);
    const silent: MeshFilter = { features: { all: [{ id: "mtls", support: ["UNKNOWN"] }] } };
    const stated: MeshFilter = { features: { all: [{ id: "mtls" }] } };
    expect(having(silent, "PASS")).not.toEqual([]);
    expect(having(silent, "UNKNOWN")).toEqual([]);
    expect(having(stated, "UNKNOWN")).toEqual(having(silent, "PASS"));
  });

  it("name the facts that decided each, and the same ones every time", () => {
    for (const filter of single) {
      const [first, second] = [1, 2].map(() => meshes.map((mesh) => filterMeshes(reading, filter).checks(mesh)));
      expect(first).toEqual(second);
    }
    const { facts } = filterMeshes(reading, { score: { criterion: "performance", gte: 0 } }).checks("mesh:istio")[0]!;
    expect(facts).toEqual(["score.istio.performance"]);
  });
});
