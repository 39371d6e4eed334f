import { beforeAll, describe, expect, it } from "vitest";
import { factsOfAnySource } from "../../src/catalog/facts.ts";
import type { Catalog } from "../../src/catalog/snapshot.ts";
import type { Decision } from "../../src/decision/decide.ts";
import type { Warning } from "../../src/model/recommendation.ts";
import { decideOn, realCatalog } from "./catalogs.ts";

const catalog = realCatalog();
const has = (id: string) => ({ features: { all: [{ id }] } });
const of = (kind: Warning["kind"], { warnings }: Decision) => warnings.filter((each) => each.kind === kind);
const told = (kind: Warning["kind"], input: unknown) => of(kind, catalog.decide(input)).map(({ sentence }) => sentence);
const factsOf = (kind: Warning["kind"], input: unknown) =>
  of(kind, catalog.decide(input)).flatMap(({ facts }) => facts);

it("every warning has a sentence in both languages and only existing facts", () => {
  for (const input of [
    {},
    { candidates: ["open-service-mesh", "cilium"] },
    { scenario: "iot-edge" },
    { method: "VIKOR" },
  ]) {
    const [en, zh] = [catalog.decide(input).warnings, catalog.decide(input, "zh").warnings];
    expect(en.length).toBeGreaterThan(0);
    expect(zh.map(({ kind, facts }) => ({ kind, facts }))).toEqual(en.map(({ kind, facts }) => ({ kind, facts })));
    for (const { facts } of en)
      expect([...factsOfAnySource(catalog.reading(), facts).keys()].sort()).toEqual([...facts].sort());
    for (const [place, { sentence }] of zh.entries()) expect(sentence).not.toBe(en[place]!.sentence);
  }
});

describe("LIFECYCLE", () => {
  it("warns of what may be chosen: those without scores, when nothing else is left", () => {
    const [warning, ...others] = of("LIFECYCLE", catalog.decide({ candidates: ["aws-app-mesh"] }));
    expect(others).toEqual([]);
    expect(warning).toEqual({
      kind: "LIFECYCLE",
      sentence: "Support for AWS App Mesh ended on 2026-09-30.",
      facts: ["app-mesh-examples.aws-app-mesh.end-of-support"],
    });
  });

  it("warns of candidates that were named, with the successor, and in the explanation, too", () => {
    const input = { candidates: ["open-service-mesh", "istio"] };
    const decision = catalog.decide(input);
    expect(decision.choice!.mesh).toBe("istio");
    const [warning] = of("LIFECYCLE", decision);
    expect(warning!.sentence).toMatch(/^Open Service Mesh \(OSM\) was archived on 2023-06-30\. .* Istio\.$/);
    expect(warning!.facts).toEqual(
      expect.arrayContaining(["cncf-landscape.open-service-mesh.archived-on", "open-service-mesh.migrates-to"]),
    );
    expect(decision.explanation).toContain(warning!.sentence);
  });

  it("warns of the choice itself, where its end has come", () => {
    const scores = catalog.decide({}).ranking[0]!.contributions.map(({ criterion }) => ({
      mesh: "open-service-mesh",
      criterion,
      value: 10,
    }));
    const decision = catalog.decide({ scores });
    expect(decision.choice!.mesh).toBe("open-service-mesh");
    expect(of("LIFECYCLE", decision)).toHaveLength(1);
    expect(decision.summary).toMatch(/ Open Service Mesh \(OSM\) was archived on 2023-06-30; .* Istio\.$/);
  });

  it("does not warn of what nobody asked for, nor of what a requirement has excluded", () => {
    expect(told("LIFECYCLE", {})).toEqual([]);
    expect(told("LIFECYCLE", { candidates: ["istio", "linkerd"] })).toEqual([]);
    const require = [{ id: { notIn: ["aws-app-mesh"] } }];
    expect(told("LIFECYCLE", { candidates: ["aws-app-mesh", "istio"], require })).toEqual([]);
  });
});

describe("LIMIT", () => {
  it("tells what limits the fact by which the choice meets a requirement", () => {
    const mtls = of("LIMIT", catalog.decide({ candidates: ["cilium"], require: [has("mtls")] }));
    expect(mtls[0]).toEqual({
      kind: "LIMIT",
      sentence: "Mutual TLS (mTLS) is optional in Cilium and is provided through an Envoy sidecar.",
      facts: ["cilium.mtls"],
    });
    expect(factsOf("LIMIT", { candidates: ["cilium"], require: [has("traffic-routing")] })).toContain(
      "cilium.traffic-routing",
    );
    expect(factsOf("LIMIT", { require: [has("canary-release")] })).toEqual(["istio.canary-release.with-flagger"]);
  });

  it("tells what the choice needs to run, and what a mode needs that was asked for", () => {
    expect(factsOf("LIMIT", { scenario: "existing-cilium-cni" })).toEqual(["cilium.requires-linux-kernel"]);
    const ambient = ["mode.ambient.requires-kubernetes", "mode.ambient.requires-cni", "mode.ambient.requires-waypoint"];
    expect(factsOf("LIMIT", { require: [{ modes: { any: ["ambient"] } }] })).toEqual(ambient);
    // Of the two that are advised, only `Istio Ambient` fits.
    expect(factsOf("LIMIT", { scenario: "iot-edge", require: [has("vm-support")] })).toEqual(ambient);
  });

  it("tells that a required feature is only optional in the choice", () => {
    const facts = factsOf("LIMIT", { require: [has("ambient-mode")] });
    expect(facts).toContain("istio.ambient-mode");
  });

  it("tells nothing that was not asked, nor of others", () => {
    expect(told("LIMIT", {})).toEqual([]);
    expect(told("LIMIT", { require: [has("mtls")] })).toEqual([]);
    expect(told("LIMIT", { require: [has("vm-support")] })).toEqual([]);
    expect(told("LIMIT", { require: [has("kong-integration")], candidates: ["cilium", "istio"] })).toEqual([]);
  });
});

describe("CONTRADICTION", () => {
  const printed = (mesh: string, of: string, computed: string) =>
    `The printed total of ${mesh} is ${of}, but the printed weights and scores give ${computed}.`;

  it("tells printed totals of those compared, only under the document's weights and scores", () => {
    const totals = (input: unknown) =>
      told("CONTRADICTION", input).filter((sentence) => sentence.includes("printed total"));
    expect(totals({})).toEqual([printed("Istio", "8.2", "8.35"), printed("Linkerd", "8.3", "8.40")]);
    expect(totals({ candidates: ["linkerd", "kuma"] })).toEqual([printed("Linkerd", "8.3", "8.40")]);
    for (const other of [
      { method: "TOPSIS" },
      { weighting: { by: "ENTROPY" } },
      { weighting: { by: "ADJUST", values: [{ criterion: "performance", value: 1.1 }] } },
      { prefer: [{ where: has("vm-support"), weight: 0.01 }] },
      { scores: [{ mesh: "istio", criterion: "performance", value: 7 }] },
      { scenario: "iot-edge" },
    ]) {
      expect(totals(other)).toEqual([]);
    }
  });

  it("tells those about a criterion only where it is among the largest differences", () => {
    const about = (input: unknown) => told("CONTRADICTION", input).filter((sentence) => /performs best/.test(sentence));
    expect(about({})).toEqual([]);
    expect(about({ candidates: ["linkerd", "cilium"] })).toHaveLength(1);
    const values = [{ criterion: "community", value: 1 }];
    expect(told("CONTRADICTION", { weighting: { by: "DIRECT", values } })).toEqual([]);
  });

  it("tells those about facts that decide a requirement", () => {
    const about = (input: unknown) =>
      told("CONTRADICTION", input).filter((sentence) => /mTLS as optional in Cilium/.test(sentence));
    expect(about({ require: [has("mtls")] })).toHaveLength(1);
    // Another is about the advice for financial services.
    expect(about({ require: [has("mtls")], scenario: "financial-services" })).toHaveLength(2);
    expect(about({})).toEqual([]);
    expect(about({ require: [has("mtls")], candidates: ["istio", "linkerd"] })).toEqual([]);
  });

  it("tells those about advice only where it binds", () => {
    const about = (input: unknown) =>
      told("CONTRADICTION", input).filter((sentence) => /suggests Consul, Istio and Kuma/.test(sentence));
    const answers = [{ question: "needs-vm", answer: true }];
    expect(about({ answers })).toHaveLength(1);
    expect(about({ answers, adviceAs: "COMPARED" })).toEqual([]);
  });

  it("are among the discrepancies, which are about all facts used", () => {
    const decision = catalog.decide({});
    const all = decision.discrepancies.map(({ sentence }) => sentence);
    const warned = of("CONTRADICTION", decision).map(({ sentence }) => sentence);
    expect(all).toEqual(expect.arrayContaining(warned));
    expect(all.length).toBeGreaterThan(warned.length);
  });
});

describe("NOT_ASSESSED", () => {
  it("names each need of the scenario that no requirement stands for, with its fact", () => {
    const decision = catalog.decide({ scenario: "financial-services" });
    expect(of("NOT_ASSESSED", decision).flatMap(({ facts }) => facts)).toEqual(
      decision.input.fromScenario!.notAssessed,
    );
    expect(of("NOT_ASSESSED", decision)).toContainEqual({
      kind: "NOT_ASSESSED",
      sentence: expect.stringMatching(/“Audit logs”, a need of “Financial services”/),
      facts: ["scenario.financial-services.need-audit-logs"],
    });
  });

  it("says nothing without a scenario, nor where it does not bind", () => {
    expect(told("NOT_ASSESSED", {})).toEqual([]);
    expect(told("NOT_ASSESSED", { scenario: "financial-services", adviceAs: "COMPARED" })).toEqual([]);
    expect(told("NOT_ASSESSED", { scenario: "startup-small-team" })).toEqual([]);
  });
});

describe("RANK_REVERSAL", () => {
  let reversing: Catalog;
  beforeAll(() => {
    reversing = catalog.changed(`
      UPDATE score SET value = 6 WHERE mesh_id = 'mesh:istio' AND criterion = 'ease-of-use';
      UPDATE score SET value = 1 WHERE mesh_id = 'mesh:kuma' AND criterion = 'feature-completeness';
    `);
  });
  const decide = (input: unknown) => decideOn({ catalog: reversing, lang: "en" }, input);
  const others = ["istio", "linkerd", "cilium", "consul"];

  it("tells that TOPSIS would turn without a mesh that others dominate, as it does", () => {
    const decision = decide({ method: "TOPSIS" });
    expect(decision.dominated).toEqual([{ mesh: "kuma", by: ["linkerd"] }]);
    expect(decision.choice!.mesh).toBe("istio");
    expect(of("RANK_REVERSAL", decision)).toEqual([
      {
        kind: "RANK_REVERSAL",
        sentence:
          "Without Kuma, which Linkerd equals or beats on every criterion, TOPSIS would no longer put Istio ahead of Linkerd.",
        facts: [],
      },
    ]);
    const without = decide({ method: "TOPSIS", candidates: others });
    expect(without.choice!.mesh).toBe("linkerd");
    expect(of("RANK_REVERSAL", without)).toEqual([]);
  });

  it("tells nothing of the weighted sum, which does not depend on others", () => {
    const decision = decide({});
    expect(decision.dominated).toEqual([{ mesh: "kuma", by: ["linkerd"] }]);
    expect(of("RANK_REVERSAL", decision)).toEqual([]);
    // Neither does a mesh that was excluded, whatever it scores.
    expect(of("RANK_REVERSAL", decide({ method: "TOPSIS", require: [{ id: { notIn: ["kuma"] } }] }))).toEqual([]);
  });

  it("tells of VIKOR and the document as it is", () => {
    expect(told("RANK_REVERSAL", { method: "VIKOR" })).toEqual([
      "Without Kuma, which Linkerd equals or beats on every criterion, VIKOR would no longer put Linkerd ahead of Istio.",
    ]);
    expect(catalog.decide({ method: "VIKOR", candidates: others }).choice!.mesh).toBe("istio");
  });

  it("tells that a tie would be broken, too", () => {
    expect(catalog.decide({ method: "PROMETHEE_II" }).outcome).toBe("TIE");
    expect(catalog.decide({ method: "PROMETHEE_II", candidates: others }).outcome).toBe("RECOMMENDED");
    expect(told("RANK_REVERSAL", { method: "PROMETHEE_II" })).toHaveLength(1);
  });
});

describe("ADVICE", () => {
  it("tells that none of those advised certainly fits, and who is chosen instead", () => {
    const decision = catalog.decide({ scenario: "startup-small-team", require: [has("vm-support")] });
    expect(of("ADVICE", decision)).toEqual([
      {
        kind: "ADVICE",
        sentence:
          "No mesh that the document advises for “Start-up or small team” meets the requirements; Istio is the best of the " +
          "others.",
        facts: ["scenario.startup-small-team.recommend-linkerd"],
      },
    ]);
  });

  it("tells whether they fail, are not certain to fit, or are no candidates", () => {
    const unfit = (input: object) => told("ADVICE", { scenario: "startup-small-team", ...input });
    expect(unfit({ require: [has("kong-integration")], candidates: ["linkerd"] })).toEqual([
      "No mesh that the document advises for “Start-up or small team” is certain to meet the requirements.",
    ]);
    expect(unfit({ candidates: ["istio", "kuma"] })).toEqual([
      "No mesh that the document advises for “Start-up or small team” is a candidate; Istio is the best of the others.",
    ]);
  });

  it("tells nothing of the scenario where one fits, or where advice does not bind", () => {
    expect(told("ADVICE", { scenario: "kong-users" })).toEqual([]);
    expect(told("ADVICE", { scenario: "kong-users", candidates: ["istio"], adviceAs: "COMPARED" })).toEqual([]);
  });

  it("tells who was excluded for having sidecars, but can do without them", () => {
    const sidecars = (where: object, candidates?: string[]) =>
      of("ADVICE", catalog.decide({ require: [where], ...(candidates && { candidates }) }));
    const [warning] = sidecars({ modes: { none: ["sidecar"] } });
    expect(warning!.sentence).toContain("Cilium and Istio are excluded because they can run with sidecars");
    expect(warning!.sentence).toContain("require the feature `sidecarless`");
    expect(warning!.facts).toEqual([
      "cilium.sidecarless-l4",
      "istio.sidecarless.ambient",
      "istio.sidecarless.proxyless",
    ]);
    expect(sidecars(has("sidecarless"))).toEqual([]);
    expect(sidecars({ modes: { none: ["sidecar"] } }, ["linkerd", "kuma"])).toEqual([]);
    expect(sidecars({ modes: { none: ["ambient"] } })).toEqual([]);
  });

  it("tells the same to whoever words it as a negation", () => {
    const require = [{ not: { modes: { any: ["sidecar"] } } }];
    expect(told("ADVICE", { require })).toEqual(told("ADVICE", { require: [{ modes: { none: ["sidecar"] } }] }));
  });
});
