import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/decision/decide.ts";
import { InputError } from "../../src/errors.ts";
import { realCatalog } from "./catalogs.ts";

const catalog = realCatalog();
const vm = { features: { all: [{ id: "vm-support" }] } };
const kong = { features: { all: [{ id: "kong-integration" }] } };
const entryOf = ({ ranking }: Decision, mesh: string) => ranking.find((entry) => entry.mesh === mesh)!;
const on = (decision: Decision, mesh: string, criterion: string) =>
  entryOf(decision, mesh).contributions.find((each) => each.criterion === criterion)!;
const faultsOf = (input: unknown) => {
  try {
    catalog.decide(input);
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
  return [];
};
const pathsOf = (input: unknown) => faultsOf(input).map(({ path }) => path);
const ours = (scores: unknown[], more: object = {}) => ({
  alternatives: [{ id: "our-mesh", name: "Our mesh", scores }],
  ...more,
});

describe("a preference", () => {
  it("is a criterion of its own: 10 where it is met, 0 where not, 0 to 10 where unknown", () => {
    const decision = catalog.decide({
      prefer: [
        { where: vm, weight: 0.2 },
        { where: kong, weight: 0.1 },
      ],
    });
    expect(on(decision, "istio", "prefer-1")).toEqual({
      criterion: "prefer-1",
      name: "offers virtual machine support",
      score: 10,
      weight: 0.2,
      contribution: 2,
      fact: "istio.vm-support",
    });
    expect(on(decision, "linkerd", "prefer-1")).toMatchObject({ score: 0, contribution: 0 });
    expect(on(decision, "kuma", "prefer-2")).toMatchObject({ score: 10, weight: 0.1 });
    expect(on(decision, "istio", "prefer-2")).toMatchObject({
      score: null,
      contribution: null,
      range: { min: 0, max: 10 },
    });
    expect(entryOf(decision, "istio")).toMatchObject({ total: 8.345, range: { low: 7.845, high: 8.845 } });
    expect(entryOf(decision, "kuma")).toMatchObject({ total: 7.69, range: null });
  });

  it("takes its share of the whole, and the others keep their proportions", () => {
    const { ranking } = catalog.decide({
      prefer: [
        { where: vm, weight: 0.2 },
        { where: kong, weight: 0.1 },
      ],
    });
    for (const { contributions, groups } of ranking) {
      expect(contributions).toHaveLength(15);
      const weights = contributions.map(({ weight }) => weight);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      expect(weights.slice(0, 2)).toEqual([0.07, 0.07]);
      expect(groups.map(({ group, weight }) => [group, weight])).toEqual([
        ["technical", 0.28],
        ["operations", 0.21],
        ["ecosystem", 0.14],
        ["cost", 0.07],
        ["preferences", 0.3],
      ]);
    }
  });

  it("excludes nobody, and may decide", () => {
    const without = catalog.decide({});
    const { choice, excluded, ranking } = catalog.decide({ prefer: [{ where: vm, weight: 0.05 }] });
    expect(without.choice!.mesh).toBe("linkerd");
    expect(choice!.mesh).toBe("istio");
    expect(excluded).toEqual([]);
    expect(ranking).toHaveLength(5);
  });

  it("adds to weights of any kind", () => {
    const weighting = { by: "DIRECT", values: [{ criterion: "performance", value: 3 }] };
    const decision = catalog.decide({ weighting, prefer: [{ where: vm, weight: 0.25 }] });
    expect(on(decision, "istio", "performance").weight).toBe(0.75);
    expect(entryOf(decision, "istio").total).toBe(0.75 * 7 + 0.25 * 10);
    const entropy = catalog.decide({ weighting: { by: "ENTROPY" }, prefer: [{ where: vm, weight: 0.25 }] });
    expect(on(entropy, "istio", "prefer-1").weight).toBe(0.25);
  });

  it("is told in the language asked for", () => {
    const { explanation } = catalog.decide({ prefer: [{ where: vm, weight: 0.2 }] });
    expect(explanation).toContain("the document’s weights and the preferences");
    expect(on(catalog.decide({ prefer: [{ where: vm, weight: 0.2 }] }, "zh"), "istio", "prefer-1").name).toMatch(
      /虚拟机/,
    );
  });

  it.each<[string, unknown[], string[]]>([
    ["that weigh 1 together", [0.5, 0.5], ["prefer"]],
    ["that weigh more than 1", [0.6, 0.5], ["prefer"]],
    ["that weigh 1 in tenths", [0.7, 0.2, 0.1], ["prefer"]],
    ["that weigh 1 in ten parts", new Array(10).fill(0.1), ["prefer"]],
    ["one that weighs all", [1], ["prefer.0.weight"]],
    ["one that weighs nothing", [0.1, 0], ["prefer.1.weight"]],
  ])("is refused: %s", (_, weights, paths) => {
    expect(pathsOf({ prefer: weights.map((weight) => ({ where: vm, weight })) })).toEqual(paths);
  });

  it("is refused where it names what is not known", () => {
    const where = { features: { all: [{ id: "vm-suport" }] } };
    expect(
      pathsOf({
        prefer: [
          { where: vm, weight: 0.1 },
          { where, weight: 0.1 },
        ],
      }),
    ).toEqual(["prefer.1.where.features.all.0.id"]);
  });
});

describe("an alternative of the caller's", () => {
  const scores = [
    { criterion: "criterion:performance", value: 9 },
    { criterion: "community", value: { min: 2, max: 4 } },
  ];

  it("is ranked among the meshes and marked, as its scores are", () => {
    const decision = catalog.decide(ours(scores));
    expect(decision.input.alternatives![0]!.scores[0]).toEqual({ criterion: "performance", value: 9 });
    expect(entryOf(decision, "our-mesh")).toMatchObject({
      rank: 6,
      name: "Our mesh",
      origin: "CALLER",
      total: 5.3,
      range: { low: 1, high: 9.6 },
      eligibility: "ELIGIBLE",
    });
    expect(on(decision, "our-mesh", "performance")).toMatchObject({ score: 9, origin: "CALLER", fact: null });
    expect(on(decision, "our-mesh", "community")).toMatchObject({
      score: null,
      range: { min: 2, max: 4 },
      origin: "CALLER",
      fact: null,
    });
    // What the caller does not say is unknown, not zero.
    const unsaid = on(decision, "our-mesh", "ease-of-use");
    expect(unsaid).toMatchObject({ score: null, range: { min: 0, max: 10 }, fact: null });
    expect(unsaid).not.toHaveProperty("origin");
    for (const { mesh, origin, contributions } of decision.ranking.slice(0, 5)) {
      expect([mesh, origin]).toEqual([mesh, undefined]);
      expect(contributions.some((each) => each.origin)).toBe(false);
    }
    expect(decision.explanation).toContain("The scores of Our mesh are wholly or partly the caller’s own.");
  });

  it("may be the choice, without any fact about it", () => {
    const all = catalog.decide({}).ranking[0]!.contributions.map(({ criterion }) => ({ criterion, value: 9.5 }));
    const { outcome, choice, ranking, warnings, explanation } = catalog.decide(ours(all, { workload: { pods: 10 } }));
    expect(outcome).toBe("RECOMMENDED");
    expect(choice).toMatchObject({ mesh: "our-mesh", name: "Our mesh", runnerUp: "linkerd" });
    expect(ranking[0]).toMatchObject({ mesh: "our-mesh", total: 9.5, range: null });
    expect(explanation).toMatch(/^Our mesh is recommended/);
    expect(warnings.filter(({ kind }) => ["LIFECYCLE", "LIMIT"].includes(kind))).toEqual([]);
  });

  it("meets no requirement for certain, since no fact is about it", () => {
    const strong = catalog.decide({}).ranking[0]!.contributions.map(({ criterion }) => ({ criterion, value: 10 }));
    const input = ours(strong, { require: [vm] });
    const { choice, ranking } = catalog.decide(input);
    expect(choice!.mesh).toBe("istio");
    expect(ranking.at(-1)).toMatchObject({ mesh: "our-mesh", rank: 4, eligibility: "CONDITIONAL" });
    expect(ranking.at(-1)!.checks).toMatchObject([{ requirement: 0, verdict: "UNKNOWN", facts: [] }]);
    expect(catalog.decide({ ...input, unknowns: "EXCLUDE" }).excluded.map(({ mesh }) => mesh)).toContain("our-mesh");
    expect(catalog.decide({ ...input, unknowns: "ASSUME_PASS" }).choice!.mesh).toBe("our-mesh");
    const preferred = catalog.decide(ours(strong, { prefer: [{ where: vm, weight: 0.1 }] }));
    expect(on(preferred, "our-mesh", "prefer-1")).toMatchObject({ score: null, range: { min: 0, max: 10 } });
  });

  it("counts beside the candidates that were named", () => {
    const { ranking } = catalog.decide(ours(scores, { candidates: ["kuma"] }));
    expect(ranking.map(({ mesh }) => mesh)).toEqual(["kuma", "our-mesh"]);
  });

  it.each<[string, object, string[]]>([
    ["one that is named like a mesh", { id: "istio" }, ["alternatives.0.id"]],
    ["one whose id is no slug", { id: "Our mesh" }, ["alternatives.0.id"]],
    [
      "a criterion twice",
      { scores: [...scores, { criterion: "performance", value: 2 }] },
      ["alternatives.0.scores.2.criterion"],
    ],
    ["an unknown criterion", { scores: [{ criterion: "beauty", value: 2 }] }, ["alternatives.0.scores.0.criterion"]],
    [
      "a score above the scale",
      { scores: [{ criterion: "performance", value: 10.5 }] },
      ["alternatives.0.scores.0.value"],
    ],
    [
      "a score below the scale",
      { scores: [{ criterion: "performance", value: -1 }] },
      ["alternatives.0.scores.0.value"],
    ],
    [
      "a range that leaves the scale",
      { scores: [{ criterion: "performance", value: { min: 9, max: 11 } }] },
      ["alternatives.0.scores.0.value"],
    ],
    [
      "a range the wrong way round",
      { scores: [{ criterion: "performance", value: { min: 5, max: 3 } }] },
      ["alternatives.0.scores.0.value"],
    ],
  ])("is refused: %s", (_, more, paths) => {
    expect(pathsOf({ alternatives: [{ id: "our-mesh", name: "Our mesh", scores, ...more }] })).toEqual(paths);
  });

  it("is refused twice, and all faults are told at once", () => {
    const twice = [1, 2].map((value) => ({
      id: "our-mesh",
      name: "Our mesh",
      scores: [{ criterion: "performance", value }],
    }));
    expect(pathsOf({ alternatives: twice })).toEqual(["alternatives.1.id"]);
    const faults = faultsOf({
      alternatives: [{ id: "istio", name: "Ours", scores: [{ criterion: "performance", value: 99 }] }],
      scores: [{ mesh: "kuma", criterion: "performance", value: -1 }],
      prefer: [
        { where: vm, weight: 0.5 },
        { where: kong, weight: 0.5 },
      ],
    });
    expect(faults.map(({ path }) => path).sort()).toEqual([
      "alternatives.0.id",
      "alternatives.0.scores.0.value",
      "prefer",
      "scores.0.value",
    ]);
    for (const { fix } of faults) expect(fix).not.toBe("");
  });
});

describe("a correction", () => {
  it("replaces the document's score, is marked, and cites no fact", () => {
    const decision = catalog.decide({
      scores: [{ mesh: "mesh:Istio", criterion: "criterion:performance", value: 9, reason: "measured" }],
    });
    expect(decision.input.scores).toEqual([{ mesh: "istio", criterion: "performance", value: 9, reason: "measured" }]);
    expect(on(decision, "istio", "performance")).toMatchObject({ score: 9, origin: "CALLER", fact: null });
    expect(entryOf(decision, "istio").total).toBe(8.55);
    expect(on(decision, "istio", "community")).toMatchObject({ fact: "score.istio.community" });
    expect(decision.choice!.mesh).toBe("istio");
    expect(decision.explanation).toContain("The scores of Istio are wholly or partly the caller’s own.");
    // The document's total is not the one that is told.
    expect(decision.explanation).not.toContain("istio.computed-total");
    expect(decision.explanation).toContain("8.55");
  });

  it("may be a range, which one of no width is not", () => {
    const corrected = (value: unknown) =>
      catalog.decide({ scores: [{ mesh: "istio", criterion: "performance", value }] });
    const ranged = corrected({ min: 6, max: 8 });
    expect(entryOf(ranged, "istio")).toMatchObject({ total: 8.35, range: { low: 8.25, high: 8.45 } });
    expect(on(ranged, "istio", "performance")).toMatchObject({
      score: null,
      range: { min: 6, max: 8 },
      origin: "CALLER",
    });
    expect(ranged.robustness!.possibleWinners).toEqual(["linkerd", "istio"]);
    const exact = corrected({ min: 7, max: 7 });
    expect(entryOf(exact, "istio")).toMatchObject({ total: 8.35, range: null });
    expect(on(exact, "istio", "performance")).toMatchObject({ score: 7, origin: "CALLER" });
  });

  it("gives a mesh without scores its place in the ranking", () => {
    const { ranking, unscored } = catalog.decide({ scores: [{ mesh: "osm", criterion: "performance", value: 8 }] });
    expect(unscored.map(({ mesh }) => mesh)).toEqual(["aws-app-mesh"]);
    const entry = ranking.find(({ mesh }) => mesh === "open-service-mesh")!;
    expect(entry).toMatchObject({ name: "Open Service Mesh (OSM)", range: { low: 0.8, high: 9.8 } });
    expect(entry).not.toHaveProperty("origin");
  });

  it("changes the weights that are computed from scores", () => {
    const scores = ["istio", "linkerd", "cilium", "consul", "kuma"].map((mesh) => ({
      mesh,
      criterion: "performance",
      value: 7,
    }));
    const decision = catalog.decide({ weighting: { by: "ENTROPY" }, scores });
    expect(on(decision, "istio", "performance").weight).toBe(0);
    expect(on(catalog.decide({ weighting: { by: "ENTROPY" } }), "istio", "performance").weight).toBeGreaterThan(0);
  });

  it.each<[string, object[], string[]]>([
    ["an unknown mesh", [{ mesh: "nginx", criterion: "performance", value: 1 }], ["scores.0.mesh"]],
    ["an unknown criterion", [{ mesh: "istio", criterion: "beauty", value: 1 }], ["scores.0.criterion"]],
    ["a score off the scale", [{ mesh: "istio", criterion: "performance", value: 11 }], ["scores.0.value"]],
    [
      "a range the wrong way round",
      [{ mesh: "istio", criterion: "performance", value: { min: 2, max: 1 } }],
      ["scores.0.value"],
    ],
    [
      "the same score twice",
      [
        { mesh: "istio", criterion: "performance", value: 1 },
        { mesh: "mesh:istio", criterion: "performance", value: 2 },
      ],
      ["scores.1"],
    ],
    [
      "a reason without words",
      [{ mesh: "istio", criterion: "performance", value: 1, reason: "" }],
      ["scores.0.reason"],
    ],
  ])("is refused: %s", (_, scores, paths) => {
    expect(pathsOf({ scores })).toEqual(paths);
  });
});
