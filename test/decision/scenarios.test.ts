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
      adviceAs: "BINDING",
      robustness: { samples: 20_000, seed: 1, weights: "AROUND" },
      fromScenario: {
        require: [0],
        weighting: true,
        facts: ["scenario.large-enterprise.need-multi-cluster"],
        notAssessed: ["scenario.large-enterprise.need-traffic-management", "scenario.large-enterprise.need-compliance"],
      },
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
    const answers = [{ question: "needs-vm", answer: true }];
    const answered = catalog.decide({ scenario: "large-enterprise", answers }).input;
    expect(answered).toMatchObject({
      answers,
      require: [
        { features: { all: [{ id: "vm-support" }] } },
        { id: { in: ["consul", "istio", "kuma"] } },
        { features: { all: [{ id: "multi-cluster" }] } },
      ],
      fromAnswers: { require: [0, 1] },
      fromScenario: { require: [2] },
    });
  });

  it("requires what facts decide for every mesh that it advises, and tells its other needs apart", () => {
    for (const scenario of ["zero-trust-security", "financial-services", "multi-cloud-interconnect"]) {
      const { input, excluded, unscored, ranking, scenarioMatches } = catalog.decide({ scenario });
      const { require, facts, notAssessed } = input.fromScenario!;
      const advised = scenarioMatches[0]!.recommends;
      for (const { mesh, checks } of [...ranking, ...unscored, ...excluded]) {
        if (!advised.includes(mesh)) continue;
        for (const place of require) expect(checks[place]!.verdict).not.toBe("UNKNOWN");
      }
      for (const need of notAssessed!) expect(facts).not.toContain(need);
    }
    // It advises Istio and Linkerd, and the document does not say of both that they balance load, retry and so on.
    const { require, fromScenario } = catalog.decide({ scenario: "microservice-governance" }).input;
    expect(require).toEqual(["service-discovery", "traffic-routing"].map((id) => ({ features: { all: [{ id }] } })));
    expect(fromScenario!.notAssessed).toEqual(
      expect.arrayContaining(
        ["load-balancing", "circuit-breaking", "timeouts", "retries", "canary-release"].map(
          (need) => `scenario.microservice-governance.need-${need}`,
        ),
      ),
    );
    // Discovery across clusters is more than discovery, which both are said to have.
    expect(catalog.decide({ scenario: "multi-cloud-interconnect" }).input.fromScenario!.notAssessed).toContain(
      "scenario.multi-cloud-interconnect.need-cross-cluster-discovery",
    );
  });

  it("that is only compared requires nothing, sets no weights and excludes nothing", () => {
    const { input, choice, ranking, scenarioMatches } = catalog.decide({
      scenario: "large-enterprise",
      adviceAs: "COMPARED",
    });
    expect(input).toMatchObject({ scenario: "large-enterprise", require: [], weighting: { by: "DOCUMENT" } });
    expect(input.fromScenario).toBeUndefined();
    expect(choice).toMatchObject({ mesh: "linkerd", firmness: "NARROW", runnerUp: "istio" });
    expect(ranking).toEqual(catalog.decide({}).ranking);
    expect(scenarioMatches[0]).toMatchObject({ scenario: "large-enterprise", recommends: ["istio"], agrees: false });
  });

  it("is compared with what comes first, and so are related ones", () => {
    const { scenarioMatches } = catalog.decide({ scenario: "large-enterprise" });
    expect(scenarioMatches[0]).toMatchObject({ scenario: "large-enterprise", recommends: ["istio"], agrees: true });
    expect(catalog.decide({ scenario: "zero-trust-security" }).scenarioMatches[0]!.advice).toEqual([
      {
        mesh: "istio",
        tools: ["spiffe", "spire"],
        fact: "scenario.zero-trust-security.recommend-istio",
      },
    ]);
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
      { scenario: "kong-users", adviceAs: "COMPARED", prefer: [{ where: { text: "i" }, weight: 0.1 }] },
      { answers: [{ question: "needs-vm", answer: true }], require: [{ features: { all: [{ id: "vm-support" }] } }] },
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

  it("excludes what it no longer leads to, with a check of its own, and requires what an answer means", () => {
    const { input, choice, ranking, excluded, decisionPath } = catalog.decide({
      answers: [{ question: "needs-vm", answer: true }],
    });
    expect(input.require).toEqual([
      { features: { all: [{ id: "vm-support" }] } },
      { id: { in: ["consul", "istio", "kuma"] } },
    ]);
    expect(input.fromAnswers).toEqual({
      require: [0, 1],
      facts: [
        "question.needs-vm.question",
        "question.needs-vm.if-yes-consul",
        "question.needs-vm.if-yes-istio",
        "question.needs-vm.if-yes-kuma",
      ],
    });
    expect(choice).toMatchObject({ mesh: "istio", runnerUp: "consul" });
    expect(ranking.map(({ mesh }) => mesh)).toEqual(["istio", "consul", "kuma"]);
    expect(excluded.map(({ mesh }) => mesh)).toEqual(["aws-app-mesh", "cilium", "linkerd", "open-service-mesh"]);
    for (const { checks, reason } of excluded) {
      expect(checks[1]).toMatchObject({
        sentence: "the decision tree leads to Consul, Istio or Kuma",
        verdict: "FAIL",
        facts: input.fromAnswers!.facts,
      });
      expect(reason).toContain(
        "With these answers, the decision tree leads to Consul, Istio or Kuma [question.needs-vm",
      );
    }
    expect(decisionPath!.agrees).toBe(true);
  });

  it("answered with no excludes nothing by the feature itself, only what the tree no longer leads to", () => {
    const { input, excluded } = catalog.decide({ answers: [{ question: "needs-vm", answer: false }] });
    expect(input.require).toEqual([{ id: { in: ["cilium", "linkerd", "istio"] } }]);
    expect(excluded.map(({ mesh }) => mesh)).toEqual(["aws-app-mesh", "consul", "kuma", "open-service-mesh"]);
  });

  it("only compared excludes nothing, and the explanation says where its result differs", () => {
    const answers = [{ question: "needs-vm", answer: true }];
    const answered = catalog.decide({ answers, adviceAs: "COMPARED" });
    expect(answered.input.fromAnswers).toBeUndefined();
    expect(answered.ranking).toEqual(catalog.decide({}).ranking);
    expect(answered.decisionPath!.agrees).toBe(false);
    expect(answered.explanation).toContain("the decision tree leads to Consul, Istio or Kuma");
    expect(answered.explanation).toContain("which differs from this result");
    const same = catalog.decide({ answers: [{ question: "needs-vm", answer: false }], adviceAs: "COMPARED" });
    expect(same.decisionPath!.agrees).toBe(true);
    expect(same.explanation).not.toContain("differs from this result");
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
