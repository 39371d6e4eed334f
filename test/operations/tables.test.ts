import { describe, expect, it } from "vitest";
import { compare } from "../../src/operations/compare.ts";
import { getCatalog } from "../../src/operations/get-catalog.ts";
import { getDecisionTree } from "../../src/operations/get-decision-tree.ts";
import { getScoreMatrix } from "../../src/operations/get-score-matrix.ts";
import { listScenarios } from "../../src/operations/list-scenarios.ts";
import { perform } from "../../src/operations/perform.ts";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas();

/** §4.6 as it is printed. */
const printed: Record<string, string[]> = {
  "cncf-status": ["Graduated", "Graduated", "N/A", "Graduated", "Sandbox"],
  "first-release": ["2017", "2016/2018", "2018", "2021 (SM)", "2019"],
  "data-plane": ["Envoy", "linkerd2-proxy", "Envoy", "eBPF+(Envoy)", "Envoy"],
  language: ["Go+C++", "Go+Rust", "Go", "Go", "Go"],
  sidecar: ["是/否(Ambient)", "是", "是", "否(L4)/是(L7)", "是"],
  "resource-consumption": ["高", "低", "中", "最低", "中"],
  performance: ["中", "高", "中", "最高", "中"],
  "feature-completeness": ["最全", "中", "中", "中", "中"],
  "ease-of-use": ["复杂", "简单", "中等", "复杂", "简单"],
  "multi-cluster": ["✅", "✅", "✅", "✅", "✅"],
  "vm-support": ["✅", "❌", "✅", "❌", "✅"],
  mtls: ["自动", "自动", "自动", "可选", "自动"],
  observability: ["强", "强", "中", "强(Hubble)", "中"],
  "community-activity": ["最高", "高", "中", "高", "低"],
  "production-maturity": ["最成熟", "成熟", "成熟", "逐渐成熟", "早期"],
  "enterprise-support": ["✅", "✅", "✅", "✅", "✅"],
  "learning-curve": ["陡峭", "平缓", "中等", "陡峭", "平缓"],
  "best-fit": ["企业级 / 复杂需求", "简单快速 / 性能敏感", "多平台 / 多DC", "高性能 / CNI集成", "多平台 / Kong生态"],
};

/** §5.3.2 as it is printed. */
const scores: Record<string, number[]> = {
  "feature-completeness": [10, 7, 7, 6, 6],
  performance: [7, 9, 7, 10, 7],
  architecture: [9, 8, 7, 10, 7],
  extensibility: [10, 7, 8, 8, 7],
  "ease-of-use": [5, 9, 6, 5, 8],
  observability: [10, 9, 7, 9, 6],
  troubleshooting: [8, 9, 7, 7, 7],
  community: [10, 8, 7, 8, 5],
  documentation: [9, 9, 8, 8, 7],
  "enterprise-support": [10, 8, 9, 8, 7],
  "production-cases": [10, 8, 7, 6, 4],
  "resource-consumption": [5, 10, 7, 10, 7],
  "learning-cost": [5, 9, 7, 5, 8],
};

describe("the document's tables", () => {
  it("have all 90 cells of the comparison, in the document's order and words", async () => {
    const { columns, dimensions } = await perform(compare, atlas.in("en"), { id: "meshes" });
    expect(columns.map(({ slug }) => slug)).toEqual(["istio", "linkerd", "consul", "cilium", "kuma"]);
    expect(
      Object.fromEntries(dimensions.map(({ slug, cells }) => [slug, cells.map(({ value }) => value.raw)])),
    ).toEqual(printed);
    expect(dimensions.map(({ slug }) => slug)).toEqual(Object.keys(printed));
  });

  it("give a part of a comparison in the order asked for", async () => {
    const part = { id: "meshes", columns: ["kuma", "mesh:istio"], dimensions: ["performance", "mtls"] };
    const { columns, dimensions } = await perform(compare, atlas.in("en"), part);
    expect(columns.map(({ slug }) => slug)).toEqual(["kuma", "istio"]);
    expect(dimensions.map(({ slug, cells }) => [slug, cells.map(({ column, text }) => [column, text])])).toEqual([
      [
        "performance",
        [
          ["kuma", "medium"],
          ["istio", "medium"],
        ],
      ],
      [
        "mtls",
        [
          ["kuma", "automatic"],
          ["istio", "automatic"],
        ],
      ],
    ]);
  });

  it("have 33 cells for the modes and 10 for the approaches", async () => {
    for (const [id, columns, rows] of [
      ["modes", ["sidecar", "ambient", "proxyless"], 11],
      ["approaches", ["traditional", "service-mesh"], 5],
    ] as const) {
      const table = await perform(compare, atlas.in("zh"), { id });
      expect(table.columns.map(({ slug }) => slug)).toEqual(columns);
      expect(table.dimensions).toHaveLength(rows);
      expect(table.dimensions.flatMap(({ cells }) => cells)).toHaveLength(rows * columns.length);
    }
  });

  it("have all 65 scores, and show printed totals beside computed ones", async () => {
    const { rows, criteria, groups, scale } = await perform(getScoreMatrix, atlas.in("en"), {});
    expect(scale).toEqual({ min: 0, max: 10 });
    expect(rows.map(({ mesh }) => mesh)).toEqual(["istio", "linkerd", "consul", "cilium", "kuma"]);
    for (const [place, row] of rows.entries()) {
      const expected = Object.entries(scores).map(([criterion, values]) => ({ criterion, value: values[place] }));
      expect(row.scores).toEqual(expected.map((score) => ({ ...score, fact: `score.${row.mesh}.${score.criterion}` })));
    }
    expect(rows.map((row) => row.computedTotal)).toEqual([8.35, 8.4, 7.15, 7.75, 6.7]);
    expect(rows.map((row) => row.publishedTotal)).toEqual([8.2, 8.3, 7.2, 7.9, 6.7]);
    expect(rows.map((row) => row.agrees)).toEqual([false, false, true, false, true]);
    expect(groups.map(({ slug, weight }) => [slug, weight])).toEqual([
      ["technical", 0.4],
      ["operations", 0.3],
      ["ecosystem", 0.2],
      ["cost", 0.1],
    ]);
    expect(criteria.reduce((sum, { weight }) => sum + weight * 100, 0)).toBeCloseTo(100, 9);
  });

  it("list the totals that disagree among the discrepancies, with both facts", async () => {
    const { discrepancies } = await perform(getCatalog, atlas.in("en"), {});
    const totals = discrepancies.filter(({ facts }) => facts.some((id) => id.endsWith(".computed-total")));
    expect(totals.map(({ facts }) => facts)).toEqual(
      ["cilium", "istio", "linkerd"].map((mesh) => [`${mesh}.published-total`, `${mesh}.computed-total`]),
    );
    expect(discrepancies.length).toBeGreaterThan(totals.length);
  });

  it("have the decision tree", async () => {
    const { root, nodes } = await perform(getDecisionTree, atlas.in("en"), {});
    const meshes = (branch: { outcome?: { mesh: string }[] | undefined }) => branch.outcome?.map(({ mesh }) => mesh);
    expect(root).toBe("needs-vm");
    expect(nodes.map(({ slug, yes, no }) => [slug, meshes(yes), no.question ?? meshes(no)])).toEqual([
      ["needs-vm", ["consul", "istio", "kuma"], "needs-highest-performance"],
      ["needs-highest-performance", ["cilium", "linkerd"], "wants-simplicity"],
      ["wants-simplicity", ["linkerd"], ["istio"]],
    ]);
  });

  it("have the twelve scenarios with the meshes recommended for each", async () => {
    const { items } = await perform(listScenarios, atlas.in("en"), { limit: 100 });
    const recommended = items.map(({ slug, kind, recommendations }) => [
      kind,
      slug,
      recommendations.map(({ mesh }) => mesh),
    ]);
    expect(recommended).toHaveLength(12);
    expect(recommended).toEqual(
      expect.arrayContaining([
        ["SELECTION", "startup-small-team", ["linkerd"]],
        ["SELECTION", "large-enterprise", ["istio"]],
        ["SELECTION", "hybrid-multi-cloud", ["istio", "consul"]],
        ["SELECTION", "high-performance", ["cilium", "linkerd"]],
        ["SELECTION", "existing-cilium-cni", ["cilium"]],
        ["SELECTION", "kong-users", ["kuma"]],
        ["APPLICATION", "iot-edge", ["linkerd", "istio"]],
      ]),
    );
    const edge = items.find(({ slug }) => slug === "iot-edge")!;
    expect(edge.recommendations.map(({ variant, tools }) => [variant, tools])).toEqual([
      [undefined, ["k3s"]],
      ["Istio Ambient", []],
    ]);
  });
});
