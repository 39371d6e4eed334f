import { describe, expect, it } from "vitest";
import { realCatalog } from "./catalogs.ts";

const catalog = realCatalog();
const has = (id: string, more: object = {}) => ({ features: { all: [{ id, ...more }] } });
const lacks = (id: string) => ({ features: { none: [{ id }] } });
const scored = (gte?: number, lte?: number) => ({ score: { criterion: "performance", gte, lte } });
const vm = has("vm-support");
const unscored = ["aws-app-mesh", "open-service-mesh"];

const waysOut = (require: unknown[], more: object = {}) => {
  const { relaxations, conflicts, ...rest } = catalog.decide({ require, ...more });
  return {
    ...rest,
    relaxations: relaxations.map(({ drop, unlocks }) => [drop, unlocks]),
    conflicts: conflicts.map(({ requirements, isContradiction }) => [requirements, isContradiction]),
  };
};
const excludedFrom = ({ excluded }: Pick<ReturnType<typeof waysOut>, "excluded">) => excluded.map(({ mesh }) => mesh);

describe("a relaxation", () => {
  it("leaves a mesh that is certain to meet the rest, a scored one first", () => {
    const { outcome, relaxations, conflicts } = waysOut([vm, { id: { in: ["linkerd", "aws-app-mesh"] } }]);
    expect(outcome).toBe("CONDITIONAL");
    expect(relaxations).toEqual([
      [[1], ["consul", "istio", "kuma"]],
      // Not only the mesh without scores, though the document is silent on it alone.
      [[0], ["linkerd", "aws-app-mesh"]],
    ]);
    expect(conflicts).toEqual([[[0, 1], false]]);
  });

  it("counts meshes without scores only where there are no others", () => {
    const { outcome, relaxations } = waysOut([has("kong-integration")], { candidates: unscored });
    expect(outcome).toBe("CONDITIONAL");
    expect(relaxations).toEqual([[[0], unscored]]);
    // Without the last, Open Service Mesh alone would be certain to fit; but a scored mesh can be, too.
    const mixed = waysOut([has("smi"), { id: { notIn: ["linkerd"] } }, { cncfStatus: { in: ["GRADUATED"] } }]);
    expect(mixed.relaxations).toContainEqual([[1], ["linkerd"]]);
    expect(mixed.relaxations).not.toContainEqual([[2], ["open-service-mesh"]]);
  });

  it("is minimal, and has its sentences", () => {
    const require = [vm, has("kong-integration"), scored(10)];
    const { relaxations, conflicts } = catalog.decide({ require });
    expect(relaxations.map(({ drop }) => drop)).toEqual([[2], [0, 1]]);
    expect(relaxations[0]).toEqual({ drop: [2], sentences: ["performance score ≥ 10"], unlocks: ["kuma"] });
    expect(conflicts.map(({ requirements }) => requirements)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const { drop, unlocks } of relaxations) {
      const rest = require.filter((_, place) => !drop.includes(place));
      const { ranking } = catalog.decide({ require: rest });
      const certain = ranking.filter(({ eligibility }) => eligibility === "ELIGIBLE").map(({ mesh }) => mesh);
      expect(certain.sort()).toEqual([...unlocks].sort());
    }
  });

  it("is not needed where there is a choice", () => {
    expect(waysOut([has("kong-integration")])).toMatchObject({ relaxations: [], conflicts: [] });
  });

  it("is told for what the scenario and the answers require, too", () => {
    const { outcome, input, relaxations } = waysOut([has("cni-integration")], {
      answers: [{ question: "needs-vm", answer: true }],
      candidates: ["istio", "cilium"],
    });
    expect(outcome).toBe("CONDITIONAL");
    expect(input.fromAnswers!.require).toEqual([1, 2]);
    expect(relaxations).toEqual([
      [[0], ["istio"]],
      [[1, 2], ["cilium"]],
    ]);
  });

  it("treats silence as it is told to", () => {
    const require = [has("kong-integration"), lacks("vm-support")];
    const strict = waysOut(require, { unknowns: "EXCLUDE" });
    expect(strict.outcome).toBe("NONE_FITS");
    expect(strict.relaxations).toEqual([
      [[0], ["cilium", "linkerd"]],
      [[1], ["kuma"]],
    ]);
    const lenient = waysOut([...require, { id: { in: ["kuma"] } }], { unknowns: "ASSUME_PASS" });
    expect(lenient.outcome).toBe("NONE_FITS");
    // Whoever is not said to lack Kong counts as having it.
    expect(lenient.relaxations).toEqual([
      [[2], ["cilium", "linkerd", ...unscored]],
      [[1], ["kuma"]],
    ]);
  });
});

describe("a contradiction", () => {
  const both = { features: { all: [{ id: "vm-support" }], none: [{ id: "vm-support" }] } };
  const automatic = has("mtls", { support: ["AUTOMATIC"] });

  it.each<[string, object[], number[]]>([
    ["of two requirements", [vm, lacks("vm-support")], [0, 1]],
    ["of two that are not next to each other", [lacks("vm-support"), has("mtls"), vm], [0, 2]],
    ["within one", [both], [0]],
    ["within one of several", [has("mtls"), both], [1]],
    ["through `not`", [vm, { not: vm }], [0, 1]],
    ["through `not` twice", [{ not: { not: vm } }, { not: vm }], [0, 1]],
    ["through `not` of `none`", [{ not: lacks("vm-support") }, lacks("vm-support")], [0, 1]],
    ["through `any` of one", [{ features: { any: [{ id: "vm-support" }] } }, lacks("vm-support")], [0, 1]],
    ["through `or` of one", [{ or: [vm] }, lacks("vm-support")], [0, 1]],
    ["through `and`", [{ and: [has("mtls"), vm] }, { and: [lacks("vm-support")] }], [0, 1]],
    ["through `and` within one", [{ and: [vm, { not: vm }] }], [0]],
    ["of a whole filter", [{ or: [vm, has("smi")] }, { not: { or: [has("smi"), vm] } }], [0, 1]],
    ["about a level of support", [automatic, { not: automatic }], [0, 1]],
    [
      "about levels in another order",
      [has("mtls", { support: ["OPTIONAL", "PARTIAL"] }), { not: has("mtls", { support: ["PARTIAL", "OPTIONAL"] }) }],
      [0, 1],
    ],
    ["under another name", [has("feature:vm-support"), lacks("VM-Support")], [0, 1]],
    ["about a mode", [{ modes: { all: ["ambient"] } }, { modes: { none: ["mode:ambient"] } }], [0, 1]],
    ["about a text", [{ text: "mesh" }, { not: { text: "mesh" } }], [0, 1]],
    ["of bounds of a score", [scored(9), scored(undefined, 5)], [0, 1]],
    ["of bounds within one", [{ ...scored(9), and: [scored(undefined, 5)] }], [0]],
    ["of years", [{ firstRelease: { gte: 2020 } }, { firstRelease: { lte: 2018 } }], [0, 1]],
    [
      "of a value and all others",
      [{ cncfStatus: { in: ["GRADUATED"] } }, { cncfStatus: { notIn: ["GRADUATED"] } }],
      [0, 1],
    ],
    ["of a value and all others within one", [{ cncfStatus: { in: ["GRADUATED"], notIn: ["GRADUATED"] } }], [0]],
    [
      "of a level and all others",
      [{ dimension: { id: "performance", in: ["HIGH"] } }, { dimension: { id: "performance", notIn: ["HIGH"] } }],
      [0, 1],
    ],
    [
      "of `any` and `none` of the same",
      [
        { features: { any: [{ id: "vm-support" }, { id: "smi" }] } },
        { features: { none: [{ id: "smi" }, { id: "vm-support" }] } },
      ],
      [0, 1],
    ],
    ["of one and of `not` any of several", [vm, { not: { or: [vm, has("smi")] } }], [0, 1]],
    ["of a level and of having it at all", [automatic, lacks("mtls")], [0, 1]],
    ["of a list and its complement", [{ id: { in: ["istio", "kuma"] } }, { id: { notIn: ["kuma", "istio"] } }], [0, 1]],
    [
      "of lists without a common value",
      [{ cncfStatus: { in: ["GRADUATED"] } }, { cncfStatus: { in: ["SANDBOX", "NONE"] } }],
      [0, 1],
    ],
    ["of a minimum and a denied one below it", [scored(9), { not: scored(5) }], [0, 1]],
  ])("%s excludes every mesh and is told as one", (_, require, places) => {
    const decision = waysOut(require);
    expect([decision.outcome, decision.choice]).toEqual(["NONE_FITS", null]);
    expect(excludedFrom(decision)).toHaveLength(7);
    expect(decision.conflicts[0]).toEqual([places, true]);
    expect(decision.conflicts.filter(([, isContradiction]) => isContradiction)).toHaveLength(1);
    expect(decision.explanation).toContain(places.length === 1 ? "contradicts itself" : "contradict each other");
  });

  it.each<[string, object[]]>([
    ["two features", [vm, lacks("smi")]],
    ["a feature at one level and at another", [automatic, { not: has("mtls", { support: ["OPTIONAL"] }) }]],
    [
      "a condition among several that are denied together",
      [vm, { not: { features: { all: [{ id: "vm-support" }, { id: "smi" }] } } }],
    ],
    [
      "one of two that are required in turn",
      [{ features: { any: [{ id: "vm-support" }, { id: "mtls" }] } }, lacks("vm-support")],
    ],
    ["lists with a common value", [{ cncfStatus: { in: ["GRADUATED", "NONE"] } }, { cncfStatus: { notIn: ["NONE"] } }]],
    ["a minimum and a denied one above it", [scored(5), { not: scored(9) }]],
    ["one of two that are denied together in turn", [{ not: { and: [vm, has("smi")] } }, vm]],
    ["bounds that meet in a value", [scored(7), scored(undefined, 7)]],
    ["bounds of two criteria", [scored(9), { score: { criterion: "community", lte: 8 } }]],
    ["the same twice", [vm, vm]],
  ])("is none: %s", (_, require) => {
    expect(waysOut(require).conflicts.filter(([, isContradiction]) => isContradiction)).toEqual([]);
  });

  it("excludes meshes without scores although the document is silent on them, whatever silence means", () => {
    for (const unknowns of ["CONDITIONAL", "EXCLUDE", "ASSUME_PASS"]) {
      const decision = waysOut([vm, lacks("vm-support")], { unknowns });
      expect(decision.outcome).toBe("NONE_FITS");
      expect(excludedFrom(decision)).toEqual(expect.arrayContaining(unscored));
      expect(decision.conflicts).toContainEqual([[0, 1], true]);
    }
    const [aws] = catalog.decide({ require: [vm, lacks("vm-support")] }).excluded;
    expect(aws!.mesh).toBe("aws-app-mesh");
    expect(aws!.checks.map(({ verdict }) => verdict)).toEqual(["UNKNOWN", "UNKNOWN"]);
    expect(aws!.reason).toContain("contradict each other");
  });

  it("is lifted by dropping either side, of which each unlocks those that meet the other", () => {
    expect(waysOut([vm, lacks("vm-support")]).relaxations).toEqual([
      [[0], ["cilium", "linkerd"]],
      [[1], ["consul", "istio", "kuma"]],
    ]);
    expect(waysOut([vm, lacks("vm-support")], { unknowns: "ASSUME_PASS" }).relaxations).toEqual([
      [[0], ["cilium", "linkerd", ...unscored]],
      [[1], ["consul", "istio", "kuma", ...unscored]],
    ]);
    expect(waysOut([both, has("mtls")]).relaxations).toEqual([[[0], ["cilium", "consul", "istio", "kuma", "linkerd"]]]);
  });

  it("stands beside conflicts that only facts make, and is not repeated among them", () => {
    const { conflicts, summary } = waysOut([vm, lacks("vm-support"), has("kong-integration"), scored(9)]);
    expect(conflicts).toEqual([
      [[0, 1], true],
      [[0, 3], false],
      [[1, 2], false],
      [[2, 3], false],
    ]);
    expect(summary).toContain("contradict each other");
  });
});
