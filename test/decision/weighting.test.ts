import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.ts";
import { realCatalog } from "./catalogs.ts";

const catalog = realCatalog();

const weights = (weighting: unknown, more: object = {}) => {
  const { ranking } = catalog.decide({ weighting, ...more });
  const shares = ranking[0]!.contributions.map(({ criterion, weight }) => [criterion, weight] as const);
  return new Map(shares.filter(([, weight]) => weight > 0));
};
const faults = (weighting: unknown) => {
  try {
    catalog.decide({ weighting });
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
  return [];
};

describe("weighting", () => {
  it("takes the document's weights when nothing else is said", () => {
    expect(weights(undefined)).toEqual(weights({ by: "DOCUMENT" }));
    expect(weights(undefined).get("performance")).toBe(0.1);
    expect(weights(undefined).get("learning-cost")).toBe(0.05);
  });

  it("normalizes direct weights and counts what is not named as nothing", () => {
    const values = [
      { criterion: "performance", value: 3 },
      { criterion: "criterion:ease-of-use", value: 1 },
    ];
    expect([...weights({ by: "DIRECT", values })]).toEqual([
      ["performance", 0.75],
      ["ease-of-use", 0.25],
    ]);
    expect(weights({ by: "SWING", values })).toEqual(weights({ by: "DIRECT", values }));
  });

  it("splits a group's share by the document's weights inside it", () => {
    const values = [
      { group: "operations", value: 60 },
      { criterion: "performance", value: 40 },
    ];
    expect([...weights({ by: "DIRECT", values })]).toEqual([
      ["performance", 0.4],
      ["ease-of-use", 0.2],
      ["observability", 0.2],
      ["troubleshooting", 0.2],
    ]);
  });

  it("multiplies the document's weights by factors, of a group and of a criterion inside it", () => {
    const values = [
      { group: "cost", value: 2 },
      { criterion: "learning-cost", value: 3 },
    ];
    // 5 % becomes 10 % and 30 % of a whole of 130 %.
    const adjusted = weights({ by: "ADJUST", values });
    expect(adjusted.get("resource-consumption")).toBeCloseTo(10 / 130, 12);
    expect(adjusted.get("learning-cost")).toBeCloseTo(30 / 130, 12);
    expect(adjusted.get("performance")).toBeCloseTo(10 / 130, 12);
  });

  it("gives an order its rank-order centroid weights", () => {
    const order = ["performance", "criterion:ease-of-use", "community"];
    expect([...weights({ by: "RANK_ORDER", order })]).toEqual([
      ["performance", 0.611111111111],
      ["ease-of-use", 0.277777777778],
      ["community", 0.111111111111],
    ]);
    expect(weights({ by: "RANK_ORDER", order: ["cost"] }).get("learning-cost")).toBe(0.5);
  });

  it("reads entropy and CRITIC weights from the scores of the candidates alone", () => {
    for (const by of ["ENTROPY", "CRITIC"]) {
      const all = weights({ by });
      expect([...all.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      const two = weights({ by }, { candidates: ["istio", "linkerd"] });
      expect(two).not.toEqual(all);
      // Both score 9 on documentation, which therefore tells them apart no more.
      expect(two.has("observability")).toBe(true);
    }
    expect(weights({ by: "ENTROPY" }, { candidates: ["linkerd", "cilium"] }).has("ease-of-use")).toBe(true);
  });

  it.each([
    [
      "an unknown criterion",
      { by: "DIRECT", values: [{ criterion: "perfomance", value: 1 }] },
      "weighting.values.0.criterion",
    ],
    ["an unknown group", { by: "ADJUST", values: [{ group: "ops", value: 1 }] }, "weighting.values.0.group"],
    ["an unknown name in an order", { by: "RANK_ORDER", order: ["cost", "nothing"] }, "weighting.order.1"],
    [
      "a criterion and a group in one item",
      { by: "DIRECT", values: [{ criterion: "performance", group: "cost", value: 1 }] },
      "weighting.values.0",
    ],
    ["neither of them", { by: "DIRECT", values: [{ value: 1 }] }, "weighting.values.0"],
    [
      "a criterion twice",
      {
        by: "ADJUST",
        values: [
          { criterion: "performance", value: 1 },
          { criterion: "criterion:performance", value: 2 },
        ],
      },
      "weighting.values.1.criterion",
    ],
    [
      "a criterion beside its group",
      {
        by: "DIRECT",
        values: [
          { group: "cost", value: 1 },
          { criterion: "learning-cost", value: 2 },
        ],
      },
      "weighting.values.1.criterion",
    ],
    ["a name twice in an order", { by: "RANK_ORDER", order: ["cost", "cost"] }, "weighting.order.1"],
    ["nothing but zeros", { by: "DIRECT", values: [{ criterion: "performance", value: 0 }] }, "weighting.values"],
    ["missing values", { by: "SWING" }, "weighting.values"],
    ["no values", { by: "DIRECT", values: [] }, "weighting.values"],
    ["a missing order", { by: "RANK_ORDER" }, "weighting.order"],
    ["values that are not used", { values: [{ criterion: "performance", value: 1 }] }, "weighting.values"],
    ["an order that is not used", { by: "ENTROPY", order: ["performance"] }, "weighting.order"],
    [
      "a negative value",
      { by: "DIRECT", values: [{ criterion: "performance", value: -1 }] },
      "weighting.values.0.value",
    ],
    [
      "a value that is no number",
      { by: "DIRECT", values: [{ criterion: "performance", value: Number.NaN }] },
      "weighting.values.0.value",
    ],
  ])("refuses %s and says where", (_, weighting, path) => {
    expect(faults(weighting).map((fault) => fault.path)).toContain(path);
  });

  it("names the valid criteria, and tells all faults at once", () => {
    const values = [
      { criterion: "perfomance", value: 1 },
      { group: "ops", value: 1 },
    ];
    const [first, second] = faults({ by: "DIRECT", values });
    expect(first!.fix).toContain("performance");
    expect(second!.fix).toBe("Valid: technical, operations, ecosystem, cost.");
  });
});
