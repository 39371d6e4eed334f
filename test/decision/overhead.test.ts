import { describe, expect, it } from "vitest";
import { factSlice } from "../../src/catalog/facts.ts";
import type { Catalog, Reading } from "../../src/catalog/snapshot.ts";
import { overheadOf } from "../../src/decision/analysis/overhead.ts";
import { wordsIn } from "../../src/language/index.ts";
import { type Overhead, overheadSchema, type Workload, workloadSchema } from "../../src/model/overhead.ts";
import { languages } from "../../src/model/text.ts";
import { realCatalog } from "./catalogs.ts";

const atlas = realCatalog();

const inEveryView = (): Catalog[] => {
  const { catalog } = atlas.reading();
  return [catalog.reference, catalog.whole];
};
const everySource = (): Reading => ({ catalog: atlas.reading().catalog.whole, lang: "en" });

function overheadIn(mode: string, workload: Workload, mesh?: string, reading = atlas.reading()): Overhead {
  const found = overheadOf(reading, workload, mesh).find((each) => each.mode === mode);
  if (!found) throw new Error(`${mesh} has no entry for ${mode}`);
  return found;
}

/** The facts as they would be with one figure changed. */
const withValue = (fact: string, value: object, more = ""): Reading => ({
  catalog: atlas.changed(`UPDATE fact SET value = '${JSON.stringify(value)}' ${more} WHERE id = '${fact}'`),
  lang: "en",
});

describe("the overhead of a workload", () => {
  it("spans the document's figures per sidecar, times the Pods, and its added latency, times the hops", () => {
    // Lines 675 and 2182–2183: 0.5 core and 50 MB; 0.1–0.5 core and 50–200 MB. Line 985: 1–3 ms.
    expect(overheadIn("sidecar", { pods: 1000, hops: 4 })).toMatchObject({
      mesh: null,
      cpu: { min: 100, max: 500, unit: "vCPU" },
      memory: { min: 50_000, max: 200_000, unit: "MB" },
      latency: { min: 4, max: 12, unit: "ms" },
      budget: null,
      facts: [
        "mode.sidecar.overhead-cpu",
        "practice.resource-planning.cpu-per-sidecar",
        "mode.sidecar.overhead-memory",
        "practice.resource-planning.memory-per-sidecar",
        "mode.sidecar.network-latency",
      ],
      sentence:
        "In sidecar mode, the data plane for 1,000 Pods needs 100–500 vCPU [mode.sidecar.overhead-cpu, practice.resource-planning.cpu-per-sidecar] " +
        "and 50–200 GB of memory [mode.sidecar.overhead-memory, practice.resource-planning.memory-per-sidecar]. " +
        "If each hop adds 1–3 ms, as cited [mode.sidecar.network-latency], 4 hops add 4–12 ms of latency.",
    });
  });

  it("has an entry for every mode where no mesh is named, and for a mesh's own modes where one is", () => {
    const modes = (mesh?: string) => overheadOf(atlas.reading(), { pods: 1 }, mesh).map(({ mode }) => mode);
    expect(modes().sort()).toEqual(["ambient", "proxyless", "sidecar"]);
    expect(modes("istio").sort()).toEqual(["ambient", "proxyless", "sidecar"]);
    expect(modes("linkerd")).toEqual(["sidecar"]);
  });

  it("is empty for a mesh of which no fact says how it runs", () => {
    expect(overheadOf(atlas.reading(), { pods: 1 }, "aws-app-mesh")).toEqual([]);
    expect(overheadOf(atlas.reading(), { pods: 1 }, "no-such-mesh")).toEqual([]);
    expect(overheadOf(everySource(), { pods: 1 }, "aws-app-mesh").map(({ mode }) => mode)).toEqual(["sidecar"]);
  });

  it("leaves the CPU and memory of ambient mode open, whose proxies stand on nodes, and says so", () => {
    const { cpu, memory, latency, facts, sentence } = overheadIn("ambient", { pods: 200, hops: 3 });
    expect({ cpu, memory, latency }).toEqual({ cpu: null, memory: null, latency: { min: 1.5, max: 3, unit: "ms" } });
    expect(facts).toContain("mode.ambient.resource-overhead");
    expect(sentence).toContain(
      "it is not known how much CPU and memory the data plane for 200 Pods needs, because the facts give no figure per Pod. " +
        "The resource overhead of ambient mode is medium, with a proxy at the node level [mode.ambient.resource-overhead].",
    );
  });

  it("says zero only where the document does, and then for any number of Pods and hops", () => {
    // Lines 950 and 985: no resource overhead, and no added latency.
    const overhead = overheadIn("proxyless", { pods: 1_000_000, hops: 100, latencyBudgetMs: 0.1 });
    expect(overhead).toMatchObject({
      cpu: { min: 0, max: 0 },
      memory: { min: 0, max: 0 },
      latency: { min: 0, max: 0 },
      budget: "WITHIN",
      facts: ["mode.proxyless.overhead", "mode.proxyless.network-latency"],
    });
    expect(overhead.sentence).toContain("no extra CPU or memory for proxies [mode.proxyless.overhead]");
    for (const catalog of inEveryView()) {
      const zero = overheadOf({ catalog, lang: "en" }, { pods: 1 }, undefined).filter(({ cpu }) => cpu?.max === 0);
      expect(zero.map(({ mode }) => mode)).toEqual(["proxyless"]);
    }
  });

  it("compares the whole range of the latency with the budget", () => {
    const verdict = (latencyBudgetMs: number) => {
      const { budget, sentence } = overheadIn("sidecar", { pods: 1, hops: 2, latencyBudgetMs });
      return [budget, sentence.slice(sentence.indexOf("of latency") + 10)];
    };
    expect(verdict(6)).toEqual(["WITHIN", ", which is within the budget of 6 ms."]);
    expect(verdict(5.9)).toEqual(["OPEN", "; whether that is within the budget of 5.9 ms is open."]);
    expect(verdict(2)[0]).toBe("OPEN");
    expect(verdict(1.9)).toEqual(["EXCEEDED", ", which exceeds the budget of 1.9 ms."]);
  });

  it("assumes one hop where none is given, and says so", () => {
    const assumed = overheadIn("sidecar", { pods: 1 });
    const asked = overheadIn("sidecar", { pods: 1, hops: 1 });
    expect(assumed.latency).toEqual(asked.latency);
    expect(assumed.sentence).toContain("the data plane for one Pod needs");
    expect(assumed.sentence).toContain("Assuming one hop, since no number was given, the data plane adds 1–3 ms");
    expect(asked.sentence).toContain("One hop adds 1–3 ms of latency");
  });

  it("says of a mesh without figures that those of the mode are general", () => {
    const linkerd = overheadIn("sidecar", { pods: 10 }, "linkerd");
    expect(linkerd).toMatchObject({ mesh: "linkerd", cpu: { min: 1, max: 5 }, memory: { min: 500, max: 2000 } });
    expect(linkerd.sentence).toContain("and 0.5–2 GB of memory");
    expect(linkerd.sentence).toContain(
      "The figures for CPU, memory and latency are general for sidecar mode, not specific to Linkerd.",
    );
  });

  it("says where a mesh uses a mode at one layer only", () => {
    const { facts, sentence } = overheadIn("sidecar", { pods: 1 }, "cilium");
    expect(facts).toContain("cilium.mode-sidecar");
    expect(sentence).toMatch(/Cilium uses no sidecars at layer 4 \(L4\).*\[cilium\.mode-sidecar\]\.$/);
  });

  it("prefers the mesh's own figures, quantity by quantity", () => {
    // OSM's own tests: 140 MB per sidecar, 1 ms at P50 and 4 ms at P99; nothing on CPU.
    const overhead = overheadIn("sidecar", { pods: 100, hops: 2 }, "open-service-mesh", everySource());
    expect(overhead).toMatchObject({
      cpu: { min: 10, max: 50 },
      memory: { min: 14_000, max: 14_000 },
      latency: { min: 2, max: 8 },
    });
    expect(overhead.facts).toContain("osm-docs.open-service-mesh.sidecar-memory");
    expect(overhead.facts).not.toContain("mode.sidecar.overhead-memory");
    expect(overhead.sentence).toContain(
      "The figures for memory and latency are specific to Open Service Mesh (OSM); the figure for CPU is general for sidecar mode.",
    );
  });

  it("tells the figures of a mesh's modes apart", () => {
    const latency = (mode: string) => overheadIn(mode, { pods: 1 }, "istio", everySource()).latency;
    expect(latency("sidecar")).toEqual({ min: 0.63, max: 0.88, unit: "ms" });
    expect(latency("ambient")).toEqual({ min: 0.16, max: 0.5, unit: "ms" });
  });

  it("keeps one-sided figures one-sided", () => {
    // Kuma requests 0.05 cores by default and sets no limit; memory is 64 to 512 MiB.
    const kuma = overheadIn("sidecar", { pods: 100 }, "kuma", everySource());
    expect(kuma.cpu).toEqual({ min: 5, max: null, unit: "vCPU" });
    expect(kuma.memory).toEqual({ min: 6710.8864, max: 53_687.0912, unit: "MB" });
    expect(kuma.sentence).toContain("needs at least 5 vCPU [kuma-docs.kuma.sidecar-cpu] and 6.711–53.69 GB of memory");

    const below = withValue("mode.sidecar.network-latency", {
      type: "RANGE",
      value: { max: 5, exclusive: true },
      unit: "ms",
    });
    const verdict = (latencyBudgetMs: number) =>
      overheadIn("sidecar", { pods: 1, hops: 2, latencyBudgetMs }, "linkerd", below);
    expect(verdict(10)).toMatchObject({ latency: { min: null, max: 10 }, budget: "WITHIN" });
    expect(verdict(1)).toMatchObject({ budget: "OPEN" });
    expect(verdict(10).sentence).toContain("If each hop adds at most 5 ms, as cited");

    const above = withValue("mode.sidecar.network-latency", { type: "RANGE", value: { min: 5 }, unit: "ms" });
    expect(overheadIn("sidecar", { pods: 1, hops: 2, latencyBudgetMs: 9 }, "linkerd", above)).toMatchObject({
      latency: { min: 10, max: null },
      budget: "EXCEEDED",
    });
  });

  it("names what is not known where only one quantity is", () => {
    const noCpu = atlas.changed(
      "UPDATE fact SET value = NULL WHERE predicate = 'resource-overhead' AND value ->> 'unit' = 'core'",
    );
    const overhead = overheadIn("sidecar", { pods: 100 }, undefined, { catalog: noCpu, lang: "en" });
    expect(overhead).toMatchObject({ cpu: null, memory: { min: 5000, max: 20_000 } });
    expect(overhead.sentence).toContain(
      "; how much CPU it needs is not known, because the facts give no figure per Pod. The resource overhead of sidecar mode is high",
    );
  });

  it("leaves the budget open where no fact gives a latency", () => {
    const silent = withValue("mode.ambient.network-latency", { type: "LEVEL", value: "LOW" });
    const overhead = overheadIn("ambient", { pods: 1, latencyBudgetMs: 50 }, "istio", silent);
    expect(overhead).toMatchObject({ latency: null, budget: "OPEN" });
    expect(overhead.sentence).toContain(
      "How much latency the data plane adds is not known, because the facts give no figure; whether it is within the budget of 50 ms is therefore open.",
    );
  });

  it("does not multiply figures per node or of what is shared, but names them", () => {
    const perNode =
      "condition_en = 'per node', condition_zh = '每个节点', mode = 'ambient', label_en = '12 MB per node'";
    const catalog = atlas.changed(
      `UPDATE fact SET ${perNode} WHERE id = 'practice.resource-planning.memory-per-sidecar'`,
    );
    const overhead = overheadIn("ambient", { pods: 100 }, "istio", { catalog, lang: "en" });
    expect(overhead.memory).toBeNull();
    expect(overhead.facts).toContain("practice.resource-planning.memory-per-sidecar");
    expect(overhead.sentence).toContain(
      "Not counted, because they do not follow from the number of Pods: “12 MB per node” [practice.resource-planning.memory-per-sidecar].",
    );
    // The total of the document's example, 50 GB for 1,000 Pods, is no figure per Pod either.
    expect(overheadIn("sidecar", { pods: 1000 }).facts).not.toContain("mode.sidecar.overhead-at-scale");
  });

  it("cites each fact that it uses in its sentence, and no other, in both languages and views", () => {
    const meshes = [undefined, "istio", "linkerd", "consul", "cilium", "kuma", "open-service-mesh", "aws-app-mesh"];
    for (const catalog of inEveryView())
      for (const mesh of meshes) {
        const [en, zh] = languages.map((lang) =>
          overheadOf({ catalog, lang }, { pods: 20, hops: 3, latencyBudgetMs: 5 }, mesh),
        );
        const figures = (of: Overhead[]) => of.map(({ sentence: _, ...rest }) => rest);
        expect(figures(zh!)).toEqual(figures(en!));
        for (const overhead of [...en!, ...zh!]) {
          expect(overheadSchema.parse(overhead)).toEqual(overhead);
          const cited = [...overhead.sentence.matchAll(/\[([^\]]+)\]/g)].flatMap(([, ids]) => ids!.split(", "));
          expect([...new Set(cited)].sort()).toEqual([...overhead.facts].sort());
        }
      }
  });

  it("says the same in Chinese", () => {
    const zh = atlas.reading("zh");
    expect(overheadIn("sidecar", { pods: 1000, hops: 2, latencyBudgetMs: 1 }, "istio", zh).sentence).toBe(
      "Istio 采用 Sidecar 模式时，1,000 个 Pod 的数据平面共需 100–500 vCPU [mode.sidecar.overhead-cpu, practice.resource-planning.cpu-per-sidecar] " +
        "和 50–200 GB 内存 [mode.sidecar.overhead-memory, practice.resource-planning.memory-per-sidecar]。" +
        "若每跳按所引数据增加 1–3 ms [mode.sidecar.network-latency]，2 跳共增加 2–6 ms 延迟，超出 1 ms 的预算。" +
        "CPU、内存和延迟数据是 Sidecar 模式的一般数据，不是 Istio 自身的数据。",
    );
    expect(overheadIn("ambient", { pods: 1 }, undefined, zh).sentence).toBe(
      "在 Ambient Mesh 模式下，1 个 Pod 的数据平面需要多少 CPU 和内存未知，因为没有按 Pod 给出的数据。" +
        "Ambient 模式的资源开销中等，代理部署在节点级 [mode.ambient.resource-overhead]。" +
        "未指定跳数，按 1 跳计算，数据平面增加 0.5–1 ms 延迟 [mode.ambient.network-latency]。",
    );
  });

  it("understands for what a figure counts alike in both languages", () => {
    const { catalog } = everySource();
    const [en, zh] = languages.map((lang) =>
      factSlice(
        { catalog, lang },
        { document: "", predicate: "resource-overhead" },
        { limit: 1000, fromEnd: false },
      ).facts.map(({ id, qualifiers }) => [id, wordsIn(lang).overhead.basis(qualifiers?.condition ?? "")]),
    );
    expect(zh).toEqual(en);
    expect(en!.filter(([, basis]) => basis === "POD").length).toBeGreaterThanOrEqual(9);
  });

  it("takes 1 to 1,000,000 Pods, 1 to 100 hops and a positive budget", () => {
    const isValid = (workload: object) => workloadSchema.safeParse(workload).success;
    expect(isValid({ pods: 1_000_000, hops: 100, latencyBudgetMs: 0.5 })).toBe(true);
    for (const wrong of [
      {},
      { pods: 0 },
      { pods: 1_000_001 },
      { pods: 1.5 },
      { pods: 1, hops: 0 },
      { pods: 1, hops: 101 },
    ])
      expect(isValid(wrong)).toBe(false);
    expect(isValid({ pods: 1, latencyBudgetMs: 0 })).toBe(false);
    expect(isValid({ pods: 1, nodes: 3 })).toBe(false);
  });
});
