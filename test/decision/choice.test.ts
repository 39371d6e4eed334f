import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/decision/decide.ts";
import { realCatalog } from "./catalogs.ts";

const catalog = realCatalog();
const vm = { features: { all: [{ id: "vm-support" }] } };
const kong = { features: { all: [{ id: "kong-integration" }] } };
const shareOf = ({ robustness }: Decision, mesh: string, over: string) =>
  robustness!.pairwise.find((pair) => pair.mesh === mesh && pair.over === over)!.share;
const flipOf = ({ robustness }: Decision, mesh: string) =>
  robustness!.smallestFlip.find(({ challenger }) => challenger === mesh)!.change!;

/** Two alternatives that are opposites on two criteria, of which one weighs `share`. Nobody else has a score. */
const opposites = (share: number, more: object = {}) => ({
  candidates: ["aws-app-mesh"],
  alternatives: [
    { id: "a", name: "A", scores: scored(10, 0) },
    { id: "b", name: "B", scores: scored(0, 10) },
  ],
  weighting: {
    by: "DIRECT",
    values: [
      { criterion: "performance", value: share },
      { criterion: "ease-of-use", value: 1 - share },
    ],
  },
  ...more,
});
const scored = (performance: number, ease: number) => [
  { criterion: "performance", value: performance },
  { criterion: "ease-of-use", value: ease },
];

describe("the choice", () => {
  it("is the best of the meshes that certainly fit, however high others score that may fit", () => {
    const { outcome, choice, ranking } = catalog.decide({ require: [kong] });
    expect(outcome).toBe("RECOMMENDED");
    expect(choice).toMatchObject({ mesh: "kuma", name: "Kuma", tools: [] });
    expect(ranking[1]).toMatchObject({ mesh: "linkerd", eligibility: "CONDITIONAL" });
    expect(ranking[1]!.total).toBeGreaterThan(ranking[0]!.total);
  });

  it.each([
    ["CONDITIONAL", { require: [kong], candidates: ["istio", "linkerd"] }],
    ["ONLY_UNSCORED", { candidates: ["aws-app-mesh"] }],
    ["NONE_FITS", { require: [kong, vm], candidates: ["linkerd"] }],
  ])("is null where the outcome is %s", (outcome, input) => {
    const decision = catalog.decide(input);
    expect(decision).toMatchObject({ outcome, choice: null });
    expect(decision.scenarioMatches.every(({ agrees }) => !agrees)).toBe(true);
  });

  it("is the best of those advised for the scenario that fit, though another may stand higher", () => {
    const { outcome, choice, ranking, prosAndCons } = catalog.decide({ scenario: "hybrid-multi-cloud" });
    expect(outcome).toBe("RECOMMENDED");
    expect(ranking.map(({ mesh }) => mesh)[0]).toBe("linkerd");
    expect(choice).toMatchObject({ mesh: "istio", firmness: "CLEAR", runnerUp: "consul" });
    expect(prosAndCons).toMatchObject({ winner: "istio", rival: "consul" });
    // Among all, it could be no firmer than this.
    expect(catalog.decide({ candidates: ["istio", "linkerd"] }).choice!.firmness).toBe("NARROW");
  });

  it("has no rival where the scenario advises one mesh, or where only one of those advised fits", () => {
    for (const input of [
      { scenario: "zero-trust-security" },
      { scenario: "iot-edge", require: [vm] },
      { scenario: "hybrid-multi-cloud", candidates: ["istio", "linkerd"] },
    ]) {
      const { choice, prosAndCons } = catalog.decide(input);
      expect(choice).toMatchObject({ mesh: "istio", firmness: "CLEAR", turnsIf: null });
      expect(choice).not.toHaveProperty("runnerUp");
      expect(prosAndCons).toBeNull();
    }
  });

  it("is the best of the others where none of those advised certainly fits", () => {
    const { choice, ranking, scenarioMatches } = catalog.decide({ scenario: "startup-small-team", require: [vm] });
    expect(choice).toMatchObject({ mesh: "istio", runnerUp: "consul" });
    expect(ranking.map(({ mesh }) => mesh)).toEqual(["istio", "consul", "kuma"]);
    expect(scenarioMatches[0]).toMatchObject({ recommends: ["linkerd"], agrees: false });
    // One that is advised, but only may fit, is no exception.
    const silent = catalog.decide({ scenario: "startup-small-team", require: [kong] });
    expect(silent.choice).toMatchObject({ mesh: "kuma" });
  });

  it("comes with the variant and the tools that are advised, and with none if advice is only compared", () => {
    expect(catalog.decide({ scenario: "multi-cloud-interconnect" }).choice).toMatchObject({
      mesh: "istio",
      variant: "Istio Multi-Cluster",
      tools: [],
    });
    expect(catalog.decide({ scenario: "zero-trust-security" }).choice).toMatchObject({ tools: ["spiffe", "spire"] });
    const compared = { scenario: "multi-cloud-interconnect", adviceAs: "COMPARED", candidates: ["istio"] };
    const { choice } = catalog.decide(compared);
    expect(choice).toMatchObject({ mesh: "istio", tools: [] });
    expect(choice).not.toHaveProperty("variant");
  });

  it("is of several that tie the first by name, also among those advised", () => {
    expect(catalog.decide({ method: "PROMETHEE_II" })).toMatchObject({
      outcome: "TIE",
      choice: { mesh: "istio", firmness: "TIED", runnerUp: "linkerd", turnsIf: null },
    });
    const values = ["documentation", "ease-of-use"].map((criterion) => ({ criterion, value: 1 }));
    const { outcome, choice, ranking } = catalog.decide({
      scenario: "hybrid-multi-cloud",
      weighting: { by: "DIRECT", values },
    });
    expect([outcome, choice!.mesh, choice!.runnerUp, choice!.firmness]).toEqual(["TIE", "consul", "istio", "TIED"]);
    expect(ranking.map(({ rank, mesh }) => [rank, mesh]).slice(0, 4)).toEqual([
      [1, "linkerd"],
      [2, "kuma"],
      [3, "istio"],
      [3, "consul"],
    ]);
  });
});

describe("firmness", () => {
  it("is clear if weights would have to change by more than 0.1, and few draws turn it", () => {
    const decision = catalog.decide(opposites(0.56));
    expect(decision.choice).toMatchObject({ mesh: "a", runnerUp: "b", firmness: "CLEAR" });
    expect(flipOf(decision, "b")).toBeCloseTo(0.12, 9);
    expect(shareOf(decision, "a", "b")).toBeGreaterThan(0.8);
  });

  it("is narrow if a smaller change of the weights turns it, however few draws do", () => {
    const decision = catalog.decide(opposites(0.548));
    expect(shareOf(decision, "a", "b")).toBeGreaterThan(0.8);
    expect(flipOf(decision, "b")).toBeCloseTo(0.096, 9);
    expect(decision.choice).toMatchObject({ mesh: "a", runnerUp: "b", firmness: "NARROW" });
  });

  it("is narrow if more than a fifth of the draws turn it, however large the change of the weights", () => {
    const decision = catalog.decide(opposites(0.7, { robustness: { weights: "UNIFORM" } }));
    expect(flipOf(decision, "b")).toBeCloseTo(0.4, 9);
    expect(shareOf(decision, "a", "b")).toBeLessThan(0.6);
    expect(decision.choice).toMatchObject({ mesh: "a", firmness: "NARROW" });
  });

  it("is by draws alone where the method is not the weighted sum", () => {
    const topsis = catalog.decide(opposites(0.548, { method: "TOPSIS" }));
    expect(topsis.choice).toMatchObject({ mesh: "a", firmness: "CLEAR" });
    const uniform = catalog.decide({ method: "VIKOR" });
    expect(shareOf(uniform, "linkerd", "istio")).toBeLessThan(0.8);
    expect(uniform.choice).toMatchObject({ mesh: "linkerd", firmness: "NARROW", runnerUp: "istio" });
  });

  it("compares only those to choose from", () => {
    const decision = catalog.decide({ scenario: "high-performance" });
    // Istio would be level much sooner than Cilium, but is not advised.
    expect(flipOf(decision, "istio")).toBeLessThan(0.1);
    expect(flipOf(decision, "cilium")).toBeGreaterThan(0.1);
    expect(decision.choice).toMatchObject({ mesh: "linkerd", firmness: "CLEAR", runnerUp: "cilium" });
  });
});

describe("what turns the choice", () => {
  it("is told with criteria and the share of weight, which brings the other level indeed", () => {
    const { choice, ranking } = catalog.decide({});
    expect(choice!.turnsIf).toBe(
      "Moving 0.625% of the total weight from resource consumption to feature completeness would bring Istio level, and so " +
        "would a difference of half a point on feature completeness.",
    );
    const moves: Record<string, number> = { "resource-consumption": -0.00625, "feature-completeness": 0.00625 };
    const values = ranking[0]!.contributions.map(({ criterion, weight }) => ({
      criterion,
      value: (weight + (moves[criterion] ?? 0)) * 100,
    }));
    expect(catalog.decide({ weighting: { by: "DIRECT", values } })).toMatchObject({
      outcome: "TIE",
      choice: { mesh: "istio", runnerUp: "linkerd" },
    });
    const scores = [{ mesh: "istio", criterion: "performance", value: 7.5 }];
    expect(catalog.decide({ scores }).outcome).toBe("TIE");
    expect(catalog.decide({}, "zh").choice!.turnsIf).toContain("0.625% 从资源消耗移到功能完整性，Istio 就会追平");
  });

  it("is told in the same words for two criteria of the caller's", () => {
    expect(catalog.decide(opposites(0.56)).choice!.turnsIf).toBe(
      "Moving 6% of the total weight from performance to ease of use would bring B level.",
    );
  });

  it("is told as the share of the draws where the method is not the weighted sum", () => {
    const decision = catalog.decide({ method: "VIKOR" });
    const share = (shareOf(decision, "istio", "linkerd") * 100).toFixed(1);
    expect(decision.choice!.turnsIf).toBe(`Istio is ahead of Linkerd in ${share}% of the random weightings.`);
  });

  it("is nothing where no weights would do", () => {
    const everywhere = (id: string, name: string, value: number) => ({
      id,
      name,
      scores: catalog.decide({}).ranking[0]!.contributions.map(({ criterion }) => ({ criterion, value })),
    });
    const alternatives = [everywhere("better", "Better", 9), everywhere("worse", "Worse", 8)];
    const { choice, explanation } = catalog.decide(opposites(0.5, { alternatives }));
    expect(choice).toEqual({
      mesh: "better",
      name: "Better",
      tools: [],
      firmness: "CLEAR",
      runnerUp: "worse",
      turnsIf: null,
    });
    expect(explanation).toContain("No weights put another mesh first by weighted sum.");
  });

  it("names whoever would be level first, who need not be the runner-up", () => {
    const values = [
      ["performance", 10],
      ["architecture", 8],
      ["extensibility", 2],
      ["troubleshooting", 2],
      ["community", 3],
      ["documentation", 10],
      ["enterprise-support", 2],
      ["production-cases", 8],
    ].map(([criterion, value]) => ({ criterion, value }));
    const decision = catalog.decide({ weighting: { by: "DIRECT", values } });
    expect(decision.choice).toMatchObject({ mesh: "istio", runnerUp: "linkerd", firmness: "NARROW" });
    expect(decision.choice!.turnsIf).toContain("would bring Cilium level");
    expect(flipOf(decision, "linkerd")).toBeGreaterThan(0.1);
    expect(flipOf(decision, "cilium")).toBeLessThan(0.1);
  });
});
