import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../src/grounding/parse/question.ts";
import { evaluateValue } from "../../../src/grounding/values/condition.ts";
import { quantitiesIn } from "../../../src/grounding/values/figures.ts";
import { type Property, propertiesIn, propertyKey } from "../../../src/grounding/values/property.ts";
import { follows } from "../../../src/grounding/values/quantity.ts";
import { subjectsOf, valuesOf } from "../../../src/grounding/values/stated.ts";
import { readAtlas } from "../fixture.ts";

const read = readAtlas();
const named = (text: string) => propertiesIn(read("en"), readQuestion(read("en").catalog, text));

describe("the properties that a text names", () => {
  it.each([
    ["How fast is Istio?", "meshes performance", "MORE"],
    ["Which mesh is cheap to run?", "meshes resource-consumption", "LESS"],
    ["Linkerd is lightweight", "meshes resource-consumption", "LESS"],
    ["Istio 够成熟吗", "meshes production-maturity", "MORE"],
    ["Kuma is easy to learn", "meshes learning-curve", "LESS"],
    ["哪个网格最快", "meshes performance", "MORE"],
    ["the performance of Istio", "meshes performance", undefined],
    ["Linkerd 支持虚拟机吗", "feature:vm-support", undefined],
    ["When was Istio first released?", "meshes first-release", undefined],
  ])("%s: %s", (text, key, toward) => {
    const found = named(text).filter(({ property }) => propertyKey(property) === key);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ grade }) => grade?.toward)).toContain(toward);
  });
});

const performance: Property = { kind: "CELL", comparison: "meshes", dimension: "performance" };
const firstRelease: Property = { kind: "CELL", comparison: "meshes", dimension: "first-release" };
const vms: Property = { kind: "FEATURE", feature: "feature:vm-support" };

describe("the values of a property", () => {
  it("are those of the table, with the facts outside of it", () => {
    expect(valuesOf(read("en"), performance, "mesh:cilium")).toMatchObject([{ fact: "cilium.performance", rank: 3 }]);
    expect(valuesOf(read("en"), firstRelease, "mesh:linkerd").map(({ fact }) => fact)).toEqual([
      "linkerd.first-release",
      "linkerd.first-release-2x",
    ]);
    expect(subjectsOf(read("en"), firstRelease)).toHaveLength(7);
    expect(valuesOf(read("en"), vms, "mesh:aws-app-mesh")).toEqual([]);
  });
});

describe("a condition on a value", () => {
  const verdict = (...[condition, subject]: [Parameters<typeof evaluateValue>[1], string]) =>
    evaluateValue(read("en"), condition, `mesh:${subject}`).verdict;

  it("is three-valued", () => {
    expect(verdict({ property: vms, comparator: "HAS" }, "istio")).toBe("PASS");
    expect(verdict({ property: vms, comparator: "HAS" }, "linkerd")).toBe("FAIL");
    expect(verdict({ property: vms, comparator: "LACKS" }, "linkerd")).toBe("PASS");
    expect(verdict({ property: vms, comparator: "HAS" }, "aws-app-mesh")).toBe("UNKNOWN");
  });

  it("knows that the highest is high, and high is not the highest", () => {
    const has = (level: string) =>
      ({ property: performance, comparator: "HAS", operand: { levels: [level] } }) as const;
    expect(verdict(has("HIGH"), "cilium")).toBe("PASS");
    expect(verdict(has("HIGHEST"), "linkerd")).toBe("FAIL");
    expect(verdict(has("MEDIUM"), "linkerd")).toBe("FAIL");
  });

  it("compares subjects by how good their values are, or by how much", () => {
    const than = (comparator: "BETTER" | "BELOW", property: Property, subject: string) =>
      ({ property, comparator, operand: { subject: `mesh:${subject}` } }) as const;
    const consumption: Property = { kind: "CELL", comparison: "meshes", dimension: "resource-consumption" };
    expect(verdict(than("BETTER", consumption, "istio"), "cilium")).toBe("PASS");
    expect(verdict(than("BELOW", consumption, "istio"), "cilium")).toBe("PASS");
    expect(verdict(than("BELOW", firstRelease, "istio"), "linkerd")).toBe("PASS");
    expect(verdict(than("BETTER", performance, "kuma"), "istio")).toBe("FAIL");
  });
});

describe("a claimed figure", () => {
  it.each([
    ["more than 8", "8.3", true],
    ["more than 8", "8", false],
    ["between 7 and 9", "8.3", true],
    ["at least 8.3", "8.3", true],
    ["8.2", "8.3", false],
    ["about 50 MB", "52 MB", true],
    ["1-3 ms", "1-3 ms", true],
    ["1-2 ms", "1-3 ms", false],
    ["2 ms", "1-3 ms", undefined],
    ["at most 3 ms", "1-3 ms", true],
    ["at most 0.5 ms", "1-3 ms", false],
    ["0.5 s", "500 ms", true],
    ["below 50 ms", "below 5 ms", false],
    ["5 ms", "below 5 ms", undefined],
    ["不超过 3 毫秒", "1 到 3 毫秒", true],
    ["超过 100 万 QPS", "> 1M QPS", true],
  ])("of %s follows from %s: %s", (claimed, stated, expected) => {
    const [one, other] = [claimed, stated].map((text) => quantitiesIn(text)[0]!);
    expect(follows(one!, other!)).toBe(expected);
  });
});
