import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsById } from "../../src/catalog/facts.ts";
import { decisionRecord } from "../../src/decision/explain/decision-record.ts";
import { realCatalog } from "./catalogs.ts";

const catalog = realCatalog();

const criteria = ["performance", "ease-of-use", "community", "learning-cost", "extensibility"];
const feature = fc.constantFrom("vm-support", "mtls", "multi-cluster", "kong-integration", "cni-integration");
const filter = fc.oneof(
  feature.map((id) => ({ features: { all: [{ id }] } })),
  feature.map((id) => ({ features: { none: [{ id }] } })),
  fc.constantFrom(...criteria).map((criterion) => ({ score: { criterion, gte: 8 } })),
);
const scenario = fc.constantFrom(
  "startup-small-team",
  "large-enterprise",
  "kong-users",
  "iot-edge",
  "financial-services",
);
const weighting = fc.oneof(
  fc.constantFrom({ by: "DOCUMENT" }, { by: "ENTROPY" }, { by: "CRITIC" }),
  fc.constantFrom(...criteria).map((criterion) => ({ by: "ADJUST", values: [{ criterion, value: 4 }] })),
);
const request = fc.record(
  {
    require: fc.array(filter, { maxLength: 4 }),
    scenario,
    weighting,
    answers: fc.boolean().map((answer) => [{ question: "needs-vm", answer }]),
    method: fc.constantFrom("WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"),
    unknowns: fc.constantFrom("CONDITIONAL", "EXCLUDE", "ASSUME_PASS"),
    robustness: fc.constant({ samples: 200 }),
  },
  { requiredKeys: ["robustness"] },
);
const cited = (text: string) => [...text.matchAll(/\[([a-z][^\]]*)\]/g)].flatMap(([, ids]) => ids!.split(", "));

describe("the explanation", () => {
  it("says that the default ranking is narrow, what reverses it, and which alternative is reasonable", () => {
    const { explanation } = catalog.decide({});
    expect(explanation).toContain("narrowly leads Istio, with a total of 8.40 to 8.35");
    expect(explanation).toContain("by 0.0125 in total");
    expect(explanation).toContain("with a weight of 10% by half a point");
    expect(explanation).toContain("PROMETHEE II has Istio and Linkerd tied");
    expect(explanation).toContain("Istio is therefore a reasonable alternative");
    expect(explanation).toContain("[linkerd.published-total, linkerd.computed-total]");
    const zh = catalog.decide({}, "zh").explanation;
    expect(zh).toContain("推荐 Linkerd。它以微弱优势领先 Istio，总分 8.40 对 8.35");
    expect(zh).toContain("评分变动半分，Istio 就会追平");
    expect(zh).toContain("因此 Istio 同样是合理的选择");
  });

  it("begins with a mesh that certainly meets the requirements where there is one", () => {
    const { explanation } = catalog.decide({ scenario: "kong-users" });
    expect(explanation).toMatch(
      /^Only Kuma is known to meet the requirements \[kuma\.kong-integration\], with a total of 6\.70/,
    );
    expect(explanation).toContain("Linkerd would rank higher if it met");
    expect(explanation).toContain("On the figures alone, Linkerd narrowly leads Istio");
    expect(explanation).toContain(
      "recommends Kuma [scenario.kong-users.recommend-kuma], which agrees with what is certain",
    );
    const zh = catalog.decide({ scenario: "existing-cilium-cni" }, "zh").explanation;
    expect(zh).toMatch(/^确定满足要求的只有 Cilium \[cilium\./);
    expect(catalog.decide({ scenario: "kong-users", candidates: ["istio", "linkerd"] }).explanation).toMatch(
      /^Linkerd is first only conditionally: the document does not say/,
    );
    const several = catalog.decide({
      require: [{ or: [{ features: { all: [{ id: "kong-integration" }] } }, { id: { in: ["istio", "kuma"] } }] }],
    });
    expect(several.explanation).toMatch(
      /^Of the meshes known to meet the requirements, Istio is first, with a total of 8\.35/,
    );
  });

  it("says before all details where the document recommends another mesh for the scenario", () => {
    const [first] = catalog.decide({ scenario: "hybrid-multi-cloud" }).explanation.split("\n\n");
    expect(first).toContain("recommends Istio and Consul");
    expect(first).toContain("which differs from this result");
  });

  it("names no alternative that only quite different weights would put first, or that was named before", () => {
    const values = [
      { criterion: "ease-of-use", value: 100 },
      { criterion: "performance", value: 60 },
    ];
    expect(catalog.decide({ weighting: { by: "SWING", values } }).explanation).not.toContain("reasonable alternative");
    expect(catalog.decide({ weighting: { by: "CRITIC" } }).explanation).toContain("Istio is therefore a reasonable");
    const ambient = catalog.decide({ require: [{ modes: { any: ["ambient"] } }] }).explanation;
    expect(ambient).toMatch(/^Only Istio is known to meet the requirements/);
    expect(ambient).not.toContain("reasonable alternative");
  });

  it("gives the share of the winner even where others have larger ones", () => {
    const order = ["performance", "cost", "ease-of-use"];
    const { explanation } = catalog.decide({ method: "VIKOR", weighting: { by: "RANK_ORDER", order } });
    expect(explanation).toMatch(/Linkerd is first in .* and Cilium in \d/);
  });

  it("fits half a page, cites only existing facts and reads cleanly, for any input in both languages", () => {
    fc.assert(
      fc.property(request, fc.constantFrom("en", "zh"), (input, lang) => {
        const { explanation } = catalog.decide(input, lang as "en" | "zh");
        expect(explanation.length).toBeGreaterThan(20);
        expect(explanation.length).toBeLessThanOrEqual(1500);
        const ids = cited(explanation);
        expect([...factsById(catalog.reading(), ids).keys()].sort()).toEqual([...new Set(ids)].sort());
        expect(explanation).not.toMatch(/undefined|NaN|null| {2}|\.\.|。。| \.|\[\]/);
      }),
      { numRuns: 300 },
    );
  });

  it("stays short however long the requirements are", () => {
    const long = { or: Array.from({ length: 10 }, () => ({ text: "x".repeat(200) })) };
    const silent = { features: { any: Array.from({ length: 10 }, () => ({ id: "kong-integration" })) } };
    for (const lang of ["en", "zh"] as const) {
      for (const require of [Array(20).fill(long), Array(20).fill(silent)]) {
        expect(catalog.decide({ require }, lang).explanation.length).toBeLessThanOrEqual(1500);
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

describe("the decision record", () => {
  const record = (input: unknown, lang: "en" | "zh" = "en") => ({
    id: "rec_1",
    createdAt: "2026-01-01T00:00:00.000Z",
    otherSources: [],
    warnings: [],
    ...catalog.decide(input, lang),
  });

  it("holds context, decision, options, exclusions with reasons, and contradictions", () => {
    const text = decisionRecord(record({ require: [{ features: { all: [{ id: "vm-support" }] } }] }), "en");
    expect(text).toMatch(/^# Decision record: service mesh – istio\n/);
    expect(text).toContain("| 1 | istio | 8.35 |");
    expect(text).toMatch(/## Excluded\n\n- cilium: .*\[cilium\.vm-support\]/);
    expect(text).toContain("`istio.published-total`");
    expect(decisionRecord(record({}, "zh"), "zh")).toContain("## 决策");
    expect(decisionRecord(record({ candidates: ["aws-app-mesh"] }), "en")).not.toContain("## Options");
    expect(decisionRecord(record({ scenario: "kong-users" }), "en")).toMatch(/^# Decision record: service mesh\n/);
  });

  it("lets no markup through that a caller typed", () => {
    const text = decisionRecord(record({ require: [{ text: "<img src=x>|[a](https://b.example)" }] }), "en");
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).not.toMatch(/(?<!\\)\]\(/);
    expect(text).not.toMatch(/[^\\]\|\[a/);
  });
});
