import { describe, expect, it } from "vitest";
import { realCatalog } from "./catalogs.ts";

const catalog = realCatalog();
const methodsIn = (input: unknown) =>
  Object.fromEntries(catalog.decide(input).methods.map(({ method, ...rest }) => [method, rest]));
const criteria = [
  "performance",
  "ease-of-use",
  "community",
  "architecture",
  "extensibility",
  "observability",
  "troubleshooting",
  "documentation",
  "enterprise-support",
  "production-cases",
  "resource-consumption",
  "learning-cost",
  "feature-completeness",
];
const own = (id: string, ...values: number[]) => ({
  id,
  name: id.toUpperCase(),
  scores: values.map((value, k) => ({ criterion: criteria[k]!, value })),
});
/** Nothing but the caller's alternatives, by as many criteria of equal weight as they have scores. */
const only = (...alternatives: ReturnType<typeof own>[]) => ({
  candidates: ["aws-app-mesh"],
  alternatives,
  weighting: { by: "DIRECT", values: alternatives[0]!.scores.map(({ criterion }) => ({ criterion, value: 1 })) },
});
const times = (count: number, value: number): number[] => new Array(count).fill(value);

describe("methods", () => {
  it("each give figures and ranks for all that certainly fit", () => {
    const { methods, ranking } = catalog.decide({});
    expect(methods.map(({ method }) => method)).toEqual(["WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"]);
    for (const { method, figures, first } of methods) {
      expect(figures.map(({ mesh }) => mesh).sort()).toEqual(["cilium", "consul", "istio", "kuma", "linkerd"]);
      const better = (a: number, b: number) => (method === "VIKOR" ? a < b : a > b);
      for (const { value, rank } of figures) {
        expect(rank).toBe(1 + figures.filter((other) => better(other.value, value)).length);
      }
      expect(first).toEqual(figures.filter(({ rank }) => rank === 1).map(({ mesh }) => mesh));
    }
    for (const { mesh, rank, total } of ranking) {
      expect(methods[0]!.figures.find((each) => each.mesh === mesh)).toEqual({ mesh, value: total, rank });
    }
  });

  it("share a rank where PROMETHEE cannot tell them apart, and the next one is skipped", () => {
    const { PROMETHEE_II } = methodsIn({});
    const ranks = Object.fromEntries(PROMETHEE_II!.figures.map(({ mesh, rank }) => [mesh, rank]));
    expect(ranks).toEqual({ istio: 1, linkerd: 1, cilium: 3, consul: 4, kuma: 5 });
    expect(PROMETHEE_II!.first).toEqual(["istio", "linkerd"]);
    expect(PROMETHEE_II!.agrees).toBe(false);
  });

  it("agree only if their own answer is the choice and nothing else", () => {
    const byDefault = methodsIn({});
    expect(byDefault.WEIGHTED_SUM!.agrees).toBe(true);
    expect(byDefault.TOPSIS).toMatchObject({ first: ["linkerd"], agrees: true });
    // It has Linkerd first, too, but answers with three meshes.
    expect(byDefault.VIKOR).toMatchObject({ first: ["linkerd"], agrees: false });
    const tied = methodsIn({ method: "PROMETHEE_II" });
    expect(tied.PROMETHEE_II!.agrees).toBe(true);
    expect(tied.WEIGHTED_SUM).toMatchObject({ first: ["linkerd"], agrees: false });
    // Of Istio and Consul, which are advised; Linkerd is not to choose from.
    const advised = methodsIn({ scenario: "hybrid-multi-cloud" });
    expect(advised.WEIGHTED_SUM).toMatchObject({ first: ["istio"], agrees: true });
    expect(advised.WEIGHTED_SUM!.figures.find(({ mesh }) => mesh === "istio")!.rank).toBe(2);
    expect(advised.VIKOR!.compromise).toContain("istio");
    expect(advised.VIKOR!.compromise).not.toContain("linkerd");
  });

  it("agree with the first of those that may fit where none certainly does", () => {
    const require = [{ features: { all: [{ id: "kong-integration" }] } }];
    const { WEIGHTED_SUM, TOPSIS } = methodsIn({ require, candidates: ["istio", "linkerd"] });
    expect(WEIGHTED_SUM).toMatchObject({ first: ["linkerd"], agrees: true });
    expect(TOPSIS!.figures.map(({ mesh }) => mesh).sort()).toEqual(["istio", "linkerd"]);
  });

  it("are none where nothing is ranked", () => {
    expect(catalog.decide({ candidates: ["aws-app-mesh"] }).methods).toEqual([]);
  });
});

/** `one-gap` loses least in all, `even` loses least anywhere, and `both` is neither, but far ahead by both together. */
const unstable = only(
  own("one-gap", 0, ...times(12, 10)),
  own("both", 10, 2.8, 2.8, ...times(10, 10)),
  own("even", ...times(13, 3)),
  own("nothing", ...times(13, 0)),
  own("little", ...times(13, 1)),
);

describe("VIKOR", () => {
  it("answers with one where the second is far enough behind and the first is best by S or R", () => {
    const { VIKOR } = methodsIn(only(own("best", 10, 10, 9), own("middle", 3, 3, 10), own("worst", 0, 0, 0)));
    expect(VIKOR).toMatchObject({
      compromise: ["best"],
      acceptableAdvantage: true,
      acceptableStability: true,
      agrees: true,
    });
  });

  it("answers with all within 1/(m − 1) where the advantage is too small", () => {
    const { VIKOR } = methodsIn({});
    const q = new Map(VIKOR!.figures.map(({ mesh, value }) => [mesh, value]));
    expect(q.get("istio")! - q.get("linkerd")!).toBeLessThan(1 / 4);
    expect(VIKOR).toMatchObject({ acceptableAdvantage: false, compromise: ["linkerd", "istio", "cilium"] });
    for (const [mesh, value] of q) expect(VIKOR!.compromise!.includes(mesh)).toBe(value - q.get("linkerd")! < 1 / 4);
  });

  it("answers with the first two where only stability is missing", () => {
    const { VIKOR } = methodsIn(unstable);
    expect(VIKOR).toMatchObject({ first: ["both"], acceptableAdvantage: true, acceptableStability: false });
    expect(VIKOR).toMatchObject({ compromise: ["both", "even"], agrees: false });
  });

  it("leaves out a criterion on which all score the same, and says which", () => {
    expect(methodsIn({}).VIKOR!.withoutRange).toEqual([]);
    const flat = only(own("a", 7, 9, 1), own("b", 7, 5, 9));
    // Criteria that no alternative has a score on have no range either, but weigh nothing.
    expect(methodsIn(flat).VIKOR!.withoutRange).toContain("performance");
    expect(methodsIn(flat).VIKOR!.withoutRange).not.toContain("ease-of-use");
    expect(catalog.decide({ ...flat, method: "VIKOR" }).explanation).toContain("score the same on");
    expect(catalog.decide(flat).explanation).not.toContain("score the same on");
    const two = methodsIn({ candidates: ["istio", "linkerd"] });
    expect(two.VIKOR!.withoutRange).toEqual(["documentation"]);
    for (const method of ["WEIGHTED_SUM", "TOPSIS", "PROMETHEE_II"]) {
      expect(two[method]).not.toHaveProperty("withoutRange");
      expect(two[method]).not.toHaveProperty("compromise");
    }
  });

  it("says why its compromise is larger than its first", () => {
    expect(catalog.decide({}).explanation).toContain(
      "VIKOR’s compromise is Linkerd, Istio and Cilium, since the lead of the first is too small",
    );
    expect(catalog.decide(unstable).explanation).toContain("since the first is best neither by S nor by R");
  });
});
