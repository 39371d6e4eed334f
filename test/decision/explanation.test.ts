import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsById } from "../../src/catalog/facts.ts";
import { decisionRecord } from "../../src/decision/explain/decision-record.ts";
import { firstVersion } from "../operations/first-version.ts";
import { cited, realCatalog } from "./catalogs.ts";
import { request } from "./requests.ts";

const catalog = realCatalog();

describe("the explanation", () => {
  it("says that the default ranking is narrow, what turns it, and which alternative is reasonable", () => {
    const { explanation } = catalog.decide({});
    expect(explanation).toMatch(/^Linkerd is recommended\. It narrowly leads Istio, with a total of 8\.40 to 8\.35 /);
    expect(explanation).toContain("[linkerd.computed-total, istio.computed-total]");
    expect(explanation).toContain(
      "Moving 0.625% of the total weight from resource consumption to feature completeness",
    );
    expect(explanation).toContain("a difference of half a point on feature completeness");
    expect(explanation).toContain("PROMETHEE II has Istio and Linkerd tied");
    expect(explanation).toContain("Istio is therefore a reasonable alternative");
    const zh = catalog.decide({}, "zh").explanation;
    expect(zh).toMatch(/^推荐 Linkerd。它以微弱优势领先 Istio，总分 8\.40 对 8\.35/);
    expect(zh).toContain("只要把总权重的 0.625% 从资源消耗移到功能完整性，Istio 就会追平");
    expect(zh).toContain("因此 Istio 同样是合理的选择");
  });

  it("begins with a mesh that certainly meets the requirements where there is one, and says who might lead", () => {
    const { explanation } = catalog.decide({ scenario: "kong-users" });
    expect(explanation).toMatch(
      /^Kuma is recommended\. It meets every requirement \[kuma\.kong-integration\]\. It is the mesh that the document advises, and it is certain to fit/,
    );
    expect(explanation).toContain("For “Kong users” the document advises Kuma [scenario.kong-users.recommend-kuma].");
    expect(explanation).toContain("Linkerd, with a total of 8.40, would rank higher if it met “supports Kong”");
    const own = catalog.decide({ require: [{ features: { all: [{ id: "kong-integration" }] } }] }).explanation;
    expect(own).toContain("It is the only scored mesh that is certain to meet the requirements, with a total of 6.70");
    const zh = catalog.decide({ scenario: "existing-cilium-cni" }, "zh").explanation;
    expect(zh).toMatch(/^推荐 Cilium。它满足全部要求 \[cilium\.[^\]]+\]。它是文档建议的网格，而且确定合适/);
    expect(catalog.decide({ scenario: "kong-users", candidates: ["istio", "linkerd"] }).explanation).toMatch(
      /^No mesh is certain to meet the requirements\. Of those that may, Linkerd comes first, but the document does not say/,
    );
  });

  it("cites the fact by which the choice meets a requirement", () => {
    const { explanation } = catalog.decide({ require: [{ features: { all: [{ id: "kong-integration" }] } }] });
    expect(explanation).toContain("kuma.kong-integration");
  });

  it("says before all details where advice decided against the figures, and where it was only compared", () => {
    const [first] = catalog.decide({ scenario: "hybrid-multi-cloud" }).explanation.split("\n\n");
    expect(first).toMatch(
      /^Istio is recommended\. It meets every requirement \[[^\]]+\]\. It clearly leads Consul, with a total of 8\.35 to 7\.15/,
    );
    expect(first).toMatch(/the document advises Istio (and|or) Consul \[/);
    expect(first).toContain("On the figures alone, Linkerd would come first, with a total of 8.40");
    const [agreed] = catalog.decide({ scenario: "startup-small-team" }).explanation.split("\n\n");
    expect(agreed).not.toContain("On the figures alone");
    const [compared] = catalog
      .decide({ scenario: "hybrid-multi-cloud", adviceAs: "COMPARED" })
      .explanation.split("\n\n");
    expect(compared).toMatch(/^Linkerd is recommended/);
    expect(compared).toMatch(/the document advises Istio (and|or) Consul/);
    expect(compared).toContain("which differs from this result");
  });

  it("names with the choice the variant and the tools that are advised", () => {
    expect(catalog.decide({ scenario: "zero-trust-security" }).explanation).toMatch(
      /^Istio with SPIFFE and SPIRE is recommended/,
    );
    expect(catalog.decide({ scenario: "multi-cloud-interconnect" }).explanation).toMatch(
      /^Istio Multi-Cluster is recommended/,
    );
    const compared = catalog.decide({ scenario: "zero-trust-security", adviceAs: "COMPARED" });
    expect(compared.explanation).toMatch(/^Linkerd is recommended/);
  });

  it("names no alternative that only quite different weights would put first", () => {
    const values = [
      { criterion: "ease-of-use", value: 100 },
      { criterion: "performance", value: 60 },
    ];
    expect(catalog.decide({ weighting: { by: "SWING", values } }).explanation).not.toContain("reasonable alternative");
    const uniform = { weighting: { by: "DOCUMENT" }, robustness: { weights: "UNIFORM" } };
    expect(catalog.decide(uniform).explanation).toContain("Istio is therefore a reasonable alternative");
    const ambient = catalog.decide({ require: [{ modes: { any: ["ambient"] } }] }).explanation;
    expect(ambient).toMatch(
      /^Istio is recommended\. It meets every requirement \[istio\.[^\]]+\]\. It is the only scored mesh that is certain to meet the requirements/,
    );
    expect(ambient).not.toContain("reasonable alternative");
  });

  it("says in which draws an alternative is ahead: all weights, or those near the caller's", () => {
    expect(catalog.decide({}).explanation).toContain(
      "Over 20,000 random weightings, all equally likely, Linkerd is first",
    );
    expect(catalog.decide({ weighting: { by: "DOCUMENT" } }).explanation).toContain(
      "Over 20,000 random weightings, close to these weights, Linkerd is first",
    );
  });

  it("cites only existing facts and reads cleanly, for any input in both languages", () => {
    fc.assert(
      fc.property(request, fc.constantFrom("en", "zh"), (input, lang) => {
        const { explanation, summary } = catalog.decide(input, lang as "en" | "zh");
        const ids = cited(explanation);
        expect([...factsById(catalog.reading(), ids).keys()].sort()).toEqual([...new Set(ids)].sort());
        for (const text of [explanation, summary]) {
          expect(text.length).toBeGreaterThan(10);
          expect(text).not.toMatch(/undefined|NaN|null| {2}|\.\.|。。| \.|\[\]|““/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("drops no requirement because there are many, and shortens only what it quotes", () => {
    const require = ["a", "b", "c", "d", "e", "f", "g", "h"].map((letter) => ({ text: letter.repeat(200) }));
    for (const lang of ["en", "zh"] as const) {
      const { explanation, excluded } = catalog.decide({ require }, lang);
      expect(excluded).toHaveLength(7);
      for (const { text } of require) {
        expect(excluded[0]!.reason).toContain(text.slice(0, 90));
        expect(explanation).toContain(text.slice(0, 90));
        expect(explanation).not.toContain(text);
      }
    }
  });

  it("is the same, like the whole decision, for the same input", () => {
    fc.assert(
      fc.property(request, (input) => {
        expect(JSON.stringify(catalog.decide(input))).toBe(JSON.stringify(catalog.decide(structuredClone(input))));
      }),
      { numRuns: 50 },
    );
  });
});

describe("the summary", () => {
  it.each([
    [{}, "it narrowly leads Istio, with a total of 8.40 to 8.35. Moving 0.625% of"],
    [
      { scenario: "hybrid-multi-cloud" },
      "it meets every requirement and clearly leads Consul, with a total of 8.35 to 7.15.",
    ],
    [{ scenario: "kong-users" }, "No other scored mesh is left to compare it with."],
    [{ method: "PROMETHEE_II" }, "Istio and Linkerd are tied for first place. The figures alone cannot separate them."],
    [{ candidates: ["open-service-mesh"] }, "was archived on 2023-06-30; its users are advised to move to Istio."],
    [
      { require: [{ features: { all: [{ id: "kong-integration" }] } }], candidates: ["istio", "linkerd"] },
      "but Linkerd and Istio may. Without “supports Kong”, Istio and Linkerd would be certain to fit.",
    ],
  ])("of %j is two sentences", (input, part) => {
    const { summary } = catalog.decide(input);
    expect(summary).toContain(part);
    expect(summary.match(/[.!?](?=\s|$)/g)).toHaveLength(2);
    expect(catalog.decide(input, "zh").summary.match(/。/g)).toHaveLength(2);
  });
});

describe("the decision record", () => {
  const record = (input: unknown, lang: "en" | "zh" = "en") => ({
    id: "rec_1",
    createdAt: "2026-01-01T00:00:00.000Z",
    otherSources: [],
    ...catalog.decide(input, lang),
  });
  const written = (input: unknown, lang: "en" | "zh" = "en", addressOf?: (fact: string) => string) =>
    decisionRecord(catalog.reading(lang), record(input, lang), lang, addressOf);
  const vm = { features: { all: [{ id: "vm-support" }] } };

  it("can be written of a record of the first version, in names of today", () => {
    const text = decisionRecord(catalog.reading(), firstVersion("digest") as never, "en");
    expect(text).toMatch(/^# Decision record: service mesh\n/);
    expect(text).toContain("| 1 | Linkerd | 8.40 | – | partly undecided |");
    expect(text).toContain("Only Kuma is known to meet the requirements");
    expect(text).toContain("`kuma.kong-integration`: section");
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it("holds context, drivers, options, exclusions with reasons, the decision and its firmness", () => {
    const text = written({
      scenario: "large-enterprise",
      require: [vm],
      answers: [{ question: "needs-vm", answer: true }],
    });
    expect(text).toMatch(/^# Decision record: service mesh – Istio\n/);
    expect(text).toContain("| Record | `rec_1` |");
    expect(text).toContain("- Scenario: Large enterprise\n");
    expect(text).toContain("- Requirement: offers virtual machine support\n");
    expect(text).toContain("- Requirement: supports multi-cluster (from the scenario)\n");
    expect(text).toContain("- Requirement: the decision tree leads to Consul, Istio or Kuma (from the answers)\n");
    expect(text).toContain("The weights are the choice of mesh-atlas for the scenario, not of the document.");
    expect(text).toContain("| Feature completeness | 17.4% |");
    expect(text).toMatch(/\| 1 \| Istio \| 8\.57 \| 100\.0% \| met \|/);
    expect(text).toMatch(/\| Performance \| 7 \| 7 \| 7 \|/);
    expect(text).toMatch(/## Excluded\n\n(- .*\n)*- Cilium: .*\[cilium\.vm-support\]/);
    expect(text).toContain("## How firm it is\n\nThe choice is clear.");
    expect(written({}, "zh")).toContain("## 决策");
  });

  it("tells what is gained and lost against the runner-up, what it costs, and its limits, in names", () => {
    const text = written({ workload: { pods: 100 } });
    expect(text).toContain("- Good: better than Istio on ease of use, 9 to 5 (`score.linkerd.ease-of-use`");
    expect(text).toContain("- Bad: worse than Istio on feature completeness, 7 to 10 (");
    expect(text).toMatch(/- Overhead: .*100 Pods/);
    expect(written({ candidates: ["cilium"] })).toContain("- To keep in mind: Cilium requires Linux kernel 5.10+.");
    expect(text).toContain("| VIKOR | Linkerd, Istio, Cilium | no |");
    expect(text).toContain("The choice is narrow. Moving 0.625% of the total weight");
  });

  it("has no section without content", () => {
    const unscored = written({ candidates: ["aws-app-mesh"] });
    expect(unscored).toMatch(/^# Decision record: service mesh\n/);
    for (const title of ["Considered options", "Decision drivers", "Consequences", "Ways out", "Excluded"]) {
      expect(unscored).not.toContain(`## ${title}`);
    }
    expect(unscored).toContain("## Not ranked\n\n- AWS App Mesh: ");
    expect(unscored).toContain("## Warnings\n\n- Support for AWS App Mesh ended on 2026-09-30.");
    expect(unscored).not.toMatch(/\n\n\n|## [^\n]+\n\n##/);
  });

  it("says which way out there is, what was not assessed, and where sources say so", () => {
    const text = written({ require: [vm, { id: { in: ["linkerd", "cilium"] } }] });
    expect(text).toMatch(/## Ways out\n\n(- .*\n)*- Without: offers virtual machine support → Cilium, Linkerd\n/);
    expect(written({ scenario: "large-enterprise" })).toMatch(/## Not assessed\n\n- .*“Complex traffic management”/);
    expect(text).toMatch(
      /## Sources\n\n(- .*\n)*- `cilium\.vm-support`: section 4\.6 \(Full comparison table\), line 1620\n/,
    );
  });

  it("links each fact where there is a service to ask, and lists the source of every fact it cites", () => {
    const text = written(
      { scenario: "iot-edge", require: [vm] },
      "en",
      (fact) => `https://atlas.example/v1/facts/${fact}`,
    );
    expect(text).toContain("[linkerd.vm-support](<https://atlas.example/v1/facts/linkerd.vm-support>): section 4.6");
    const [body, sources] = text.split("## Sources") as [string, string];
    const ids = cited(body).filter((id) => factsById(catalog.reading(), [id]).size > 0);
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) expect(sources).toContain(`facts/${id}>)`);
  });

  it("has among its sources the facts by which the choice meets the requirements", () => {
    const sources = written({ scenario: "kong-users" }).split("## Sources")[1];
    expect(sources).toContain("`kuma.kong-integration`");
  });

  it("marks what is the caller's own", () => {
    const text = written({
      alternatives: [
        { id: "our-mesh", name: "Our mesh", scores: [{ criterion: "performance", value: { min: 2, max: 4 } }] },
      ],
      scores: [{ mesh: "kuma", criterion: "performance", value: 9 }],
      prefer: [{ where: vm, weight: 0.1 }],
    });
    expect(text).toMatch(/- Preference: offers virtual machine support .*10%/);
    expect(text).toMatch(/\| Our mesh \(the caller’s\) \| [\d.]+ \([\d.]+–[\d.]+\) \|/);
    expect(text).toMatch(/\| Performance \|.* 9 \(the caller’s\) \|/);
    expect(text).toMatch(/\| Performance \|.* 2–4 \(the caller’s\) \|/);
  });

  it("lets no markup through that a caller typed", () => {
    const evil = "<img src=x>|[a](https://b.example)";
    const alternative = { id: "our-mesh", name: evil, scores: [{ criterion: "performance", value: 9 }] };
    for (const input of [{ require: [{ text: evil }] }, { alternatives: [alternative] }]) {
      const text = written(input);
      expect(text).toContain("img src=x");
      expect(text).not.toMatch(/(?<!\\)<img/);
      expect(text).not.toMatch(/(?<!\\)\]\((?!<)/);
      expect(text).not.toMatch(/[^\\]\|\[a/);
    }
  });
});
