import { describe, expect, it } from "vitest";
import { requestOf } from "../../src/decision/input/resolve-input.ts";
import { recommendOperationInput } from "../../src/operations/recommend.ts";
import { validated } from "../../src/operations/validated.ts";
import { realCatalog } from "./catalogs.ts";

const catalog = realCatalog();

describe("a scenario", () => {
  it("is a starting point that the resolved input shows and tells apart", () => {
    const { input } = catalog.decide({ scenario: "scenario:large-enterprise" });
    expect(input).toMatchObject({
      scenario: "large-enterprise",
      require: [{ features: { all: [{ id: "multi-cluster" }] } }],
      weighting: {
        by: "ADJUST",
        values: [{ criterion: "feature-completeness", value: 2 }, { criterion: "enterprise-support" }],
      },
      method: "WEIGHTED_SUM",
      unknowns: "CONDITIONAL",
      robustness: { samples: 20_000, seed: 1, weights: "UNIFORM" },
      fromScenario: { require: [0], answers: [], weighting: true },
    });
  });

  it("yields to the caller's weighting and answers, and adds to the caller's requirements", () => {
    const own = { features: { all: [{ id: "mtls" }] } };
    const enterprise = catalog.decide({
      scenario: "large-enterprise",
      weighting: { by: "DOCUMENT" },
      require: [own],
    }).input;
    expect(enterprise).toMatchObject({
      weighting: { by: "DOCUMENT" },
      require: [own, { features: { all: [{ id: "multi-cluster" }] } }],
      fromScenario: { require: [1], weighting: false },
    });
    const answers = [{ question: "wants-simplicity", answer: false }];
    const startup = catalog.decide({ scenario: "startup-small-team", answers }).input;
    expect(startup).toMatchObject({ answers, fromScenario: { answers: [] } });
  });

  it("is compared with what comes first, and so are related ones", () => {
    const { scenarioMatches } = catalog.decide({ scenario: "large-enterprise" });
    expect(scenarioMatches[0]).toMatchObject({ scenario: "large-enterprise", recommends: ["istio"], agrees: true });
    // They require multi-cluster, too.
    expect(scenarioMatches.map(({ scenario }) => scenario)).toContain("hybrid-multi-cloud");
    expect(scenarioMatches.map(({ scenario }) => scenario)).not.toContain("kong-users");
  });

  it("need not be named: all that say who should choose what are compared", () => {
    const { scenarioMatches } = catalog.decide({});
    expect(scenarioMatches).toHaveLength(6);
    expect(
      scenarioMatches
        .filter(({ agrees }) => agrees)
        .map(({ scenario }) => scenario)
        .sort(),
    ).toEqual(["high-performance", "startup-small-team"]);
  });

  it("can be taken off again: the request behind a resolved input resolves to the same", () => {
    const requests = [
      {},
      { scenario: "startup-small-team" },
      { scenario: "startup-small-team", weighting: { by: "DOCUMENT" } },
      { scenario: "large-enterprise", require: [{ features: { all: [{ id: "multi-cluster" }] } }] },
      { scenario: "microservice-governance", candidates: ["istio"], answers: [{ question: "needs-vm", answer: true }] },
    ];
    for (const request of requests) {
      const { input } = catalog.decide(request);
      const again = requestOf(JSON.parse(JSON.stringify(input)));
      expect(catalog.decide(validated(recommendOperationInput, again)).input).toEqual(input);
    }
  });
});

describe("the decision path", () => {
  it("follows the answers and takes both branches where there is none", () => {
    const asked = (answers: unknown[]) => catalog.decide({ answers }).decisionPath!;
    const simple = asked([
      { question: "needs-vm", answer: false },
      { question: "question:needs-highest-performance", answer: false },
      { question: "wants-simplicity", answer: true },
    ]);
    expect(simple.steps.map(({ question, answer, fact }) => [question, answer, fact])).toEqual([
      ["needs-vm", false, "question.needs-vm.if-no"],
      ["needs-highest-performance", false, "question.needs-highest-performance.if-no"],
      ["wants-simplicity", true, "question.wants-simplicity.question"],
    ]);
    expect(simple.outcomes.map(({ mesh }) => mesh)).toEqual(["linkerd"]);
    expect(simple.nextQuestion).toBeNull();
    const open = asked([{ question: "needs-vm", answer: false }]);
    expect(open.outcomes.map(({ mesh }) => mesh)).toEqual(["cilium", "linkerd", "linkerd", "istio"]);
    expect(open.steps.map(({ answer }) => answer)).toEqual([false, null, null]);
  });

  it("asks next what leaves the fewest meshes", () => {
    expect(catalog.decide({}).decisionPath!.nextQuestion).toMatchObject({
      question: "needs-vm",
      reason: "Yes leaves Consul, Istio or Kuma; no leaves Cilium, Linkerd or Istio.",
    });
    const answers = [{ question: "needs-vm", answer: false }];
    expect(catalog.decide({ answers }).decisionPath!.nextQuestion!.question).toBe("needs-highest-performance");
  });

  it("does not change the ranking, and the explanation says where its result differs", () => {
    const answers = [{ question: "needs-vm", answer: true }];
    const answered = catalog.decide({ answers });
    expect(answered.ranking).toEqual(catalog.decide({}).ranking);
    expect(answered.explanation).toContain("which differs from this result; answers alone do not change the ranking");
  });

  it.each([
    ["an unknown question", { answers: [{ question: "needs-vms", answer: true }] }, "answers.0.question"],
    [
      "a question answered twice",
      {
        answers: [
          { question: "needs-vm", answer: true },
          { question: "question:needs-vm", answer: true },
        ],
      },
      "answers.1.question",
    ],
    ["an unknown scenario", { scenario: "moon-landing" }, "scenario"],
    ["a scenario of another type", { scenario: "mesh:istio" }, "scenario"],
    ["an unknown candidate", { candidates: ["istio", "nginx"] }, "candidates.1"],
    ["a million samples", { robustness: { samples: 1_000_000 } }, "robustness.samples"],
    ["a parameter that does not exist", { weights: [] }, "weights"],
  ])("and the rest of the input: refuses %s and says where", (_, input, path) => {
    expect(() => catalog.decide(input)).toThrow(
      expect.objectContaining({ faults: expect.arrayContaining([expect.objectContaining({ path })]) }),
    );
  });
});
