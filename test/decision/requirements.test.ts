import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.ts";
import { realCatalog } from "./catalogs.ts";

const catalog = realCatalog();
const vm = { features: { all: [{ id: "vm-support" }] } };
const meshes = (list: readonly { mesh: string }[]) => list.map(({ mesh }) => mesh);

describe("requirements", () => {
  it("keep out only whom a cited fact excludes; on whom the document is silent stays, conditionally", () => {
    const { outcome, ranking, excluded, unscored } = catalog.decide({ require: [vm] });
    expect(outcome).toBe("RECOMMENDED");
    expect(meshes(ranking)).toEqual(["istio", "consul", "kuma"]);
    expect(meshes(excluded)).toEqual(["cilium", "linkerd"]);
    for (const { mesh, reason, checks } of excluded) {
      expect(reason).toContain(`[${mesh}.vm-support]`);
      expect(checks).toMatchObject([{ requirement: 0, verdict: "FAIL", facts: [`${mesh}.vm-support`] }]);
    }
    expect(unscored.map(({ mesh, eligibility }) => [mesh, eligibility])).toEqual([
      ["aws-app-mesh", "CONDITIONAL"],
      ["open-service-mesh", "CONDITIONAL"],
    ]);
    expect(unscored[0]!.checks).toMatchObject([{ verdict: "UNKNOWN", facts: [] }]);
    expect(unscored[0]!.reason).toContain("does not say");
  });

  it("treat silence as they are told to", () => {
    const strict = catalog.decide({ require: [vm], unknowns: "EXCLUDE" });
    expect(meshes(strict.excluded)).toEqual(["aws-app-mesh", "cilium", "linkerd", "open-service-mesh"]);
    expect(strict.excluded[0]!.reason).toContain("does not say");
    expect(strict.unscored).toEqual([]);
    const lenient = catalog.decide({ require: [vm], unknowns: "ASSUME_PASS" });
    expect(lenient.unscored.map(({ eligibility }) => eligibility)).toEqual(["ELIGIBLE", "ELIGIBLE"]);
    expect(lenient.unscored[0]!.checks[0]!.verdict).toBe("UNKNOWN");
  });

  it("put the meshes that certainly meet them first, and make the outcome conditional only where there is none", () => {
    const require = [{ features: { all: [{ id: "kong-integration" }] } }];
    const { outcome, ranking, relaxations } = catalog.decide({ require });
    expect([outcome, relaxations]).toEqual(["RECOMMENDED", []]);
    expect(ranking.map(({ rank, mesh, eligibility }) => [rank, mesh, eligibility]).slice(0, 2)).toEqual([
      [1, "kuma", "ELIGIBLE"],
      [2, "linkerd", "CONDITIONAL"],
    ]);
    const uncertain = catalog.decide({ require, candidates: ["istio", "linkerd"] });
    expect(uncertain).toMatchObject({ outcome: "CONDITIONAL", choice: null });
    expect(uncertain.ranking.map(({ rank, mesh, eligibility }) => [rank, mesh, eligibility])).toEqual([
      [1, "linkerd", "CONDITIONAL"],
      [2, "istio", "CONDITIONAL"],
    ]);
  });

  it("leave only meshes without scores as an answer of its own, and name them", () => {
    const { outcome, choice, summary, unscored } = catalog.decide({
      candidates: ["aws-app-mesh", "open-service-mesh"],
    });
    expect([outcome, choice]).toEqual(["ONLY_UNSCORED", null]);
    expect(unscored.map(({ mesh, eligibility }) => [mesh, eligibility])).toEqual([
      ["aws-app-mesh", "ELIGIBLE"],
      ["open-service-mesh", "ELIGIBLE"],
    ]);
    expect(summary).toContain("AWS App Mesh and Open Service Mesh (OSM)");
    // Only Open Service Mesh is known to support the interface, besides Linkerd, which may not be chosen here.
    const require = [{ features: { all: [{ id: "smi" }] } }, { id: { notIn: ["linkerd"] } }];
    const silent = catalog.decide({ require });
    expect(silent).toMatchObject({ outcome: "ONLY_UNSCORED", choice: null });
    expect(silent.ranking.every(({ eligibility }) => eligibility === "CONDITIONAL")).toBe(true);
    expect(silent.explanation).toMatch(/^Only Open Service Mesh \(OSM\) is certain to meet the requirements/);
  });

  it("are reported one by one with their conditions", () => {
    const both = { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC"] }] } };
    const { ranking } = catalog.decide({ require: [both, { score: { criterion: "performance", gte: 5 } }] });
    const [first, second] = ranking[0]!.checks;
    expect(first!.conditions.map(({ verdict, facts }) => [verdict, facts])).toEqual([
      ["PASS", ["istio.vm-support"]],
      ["PASS", ["istio.mtls"]],
    ]);
    expect(first!.facts).toEqual(["istio.vm-support", "istio.mtls"]);
    expect(second).toMatchObject({ requirement: 1, verdict: "PASS", facts: ["score.istio.performance"] });
  });

  it("that nothing meets are an answer, with what to give up and what conflicts", () => {
    const named = { id: { in: ["linkerd", "cilium"] } };
    const { outcome, ranking, relaxations, conflicts, robustness } = catalog.decide({ require: [vm, named] });
    expect([outcome, ranking, robustness]).toEqual(["NONE_FITS", [], null]);
    // Silence on those without scores unlocks nothing.
    expect(relaxations.map(({ drop, unlocks }) => ({ drop, unlocks: [...unlocks].sort() }))).toEqual([
      { drop: [0], unlocks: ["cilium", "linkerd"] },
      { drop: [1], unlocks: ["consul", "istio", "kuma"] },
    ]);
    expect(conflicts.map(({ requirements }) => [...requirements].sort())).toEqual([[0, 1]]);
    for (const { drop, sentences } of relaxations) expect(sentences).toHaveLength(drop.length);
  });

  it("leave meshes without scores as a conditional answer, with what would bring a scored one back", () => {
    const require = [vm, { id: { in: ["linkerd", "aws-app-mesh"] } }];
    const { outcome, ranking, unscored, relaxations, explanation } = catalog.decide({ require });
    expect([outcome, ranking]).toEqual(["CONDITIONAL", []]);
    expect(unscored.map(({ mesh, eligibility }) => [mesh, eligibility])).toEqual([["aws-app-mesh", "CONDITIONAL"]]);
    expect(explanation).toContain("Only AWS App Mesh may, and the document gives it no scores.");
    expect(relaxations.map(({ drop, unlocks }) => [drop, unlocks])).toEqual([
      [[1], ["consul", "istio", "kuma"]],
      [[0], ["linkerd", "aws-app-mesh"]],
    ]);
  });

  it("are refused where they name what is not known, with the path in the caller's list", () => {
    const require = [vm, { features: { all: [{ id: "vm-suport" }] } }];
    const refuse = () => catalog.decide({ require, scenario: "large-enterprise" });
    expect(refuse).toThrow(InputError);
    try {
      refuse();
    } catch (error) {
      expect((error as InputError).faults[0]).toMatchObject({ path: "require.1.features.all.0.id" });
      expect((error as InputError).faults[0]!.fix).toContain("vm-support");
    }
  });
});
