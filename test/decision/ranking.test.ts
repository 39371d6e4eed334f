import { describe, expect, it } from "vitest";
import { realCatalog } from "./catalogs.ts";

const catalog = realCatalog();
const totals = ({ ranking }: ReturnType<typeof catalog.decide>) => ranking.map(({ mesh, total }) => [mesh, total]);

describe("ranking", () => {
  it("ranks by the document's weights with exact totals and contributions that add up", () => {
    const { outcome, ranking } = catalog.decide({});
    expect(outcome).toBe("RECOMMENDED");
    expect(ranking.map(({ rank, mesh, total }) => [rank, mesh, total])).toEqual([
      [1, "linkerd", 8.4],
      [2, "istio", 8.35],
      [3, "cilium", 7.75],
      [4, "consul", 7.15],
      [5, "kuma", 6.7],
    ]);
    for (const { mesh, total, contributions, groups, range, eligibility } of ranking) {
      const sum = (list: readonly { contribution: number | null }[]) =>
        list.reduce((all, { contribution }) => all + contribution!, 0);
      expect(sum(contributions)).toBeCloseTo(total, 9);
      expect(sum(groups)).toBeCloseTo(total, 9);
      expect(contributions.map(({ fact }) => fact)).toContain(`score.${mesh}.performance`);
      expect([range, eligibility]).toEqual([null, "ELIGIBLE"]);
    }
  });

  it("says that two are first where the method cannot tell them apart", () => {
    const { outcome, ranking, methods } = catalog.decide({ method: "PROMETHEE_II" });
    expect(outcome).toBe("TIE");
    expect(ranking.slice(0, 3).map(({ rank, mesh }) => [rank, mesh])).toEqual([
      [1, "istio"],
      [1, "linkerd"],
      [3, "cilium"],
    ]);
    expect(methods.find(({ method }) => method === "WEIGHTED_SUM")).toMatchObject({
      first: ["linkerd"],
      agrees: false,
    });
  });

  it("ranks VIKOR by the lower figure and says what every method says", () => {
    const { ranking, methods } = catalog.decide({ method: "VIKOR" });
    const figures = ranking.map(({ total }) => total);
    expect(figures).toEqual([...figures].sort((a, b) => a - b));
    expect(methods.map(({ method }) => method)).toEqual(["WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"]);
    for (const { figures: each } of methods) expect(each).toHaveLength(5);
    expect(methods[2]!.figures.find(({ mesh }) => mesh === ranking[0]!.mesh)!.value).toBe(figures[0]);
  });

  it("restricts to the candidates, by slug or id, and finds who is dominated", () => {
    const decision = catalog.decide({ candidates: ["mesh:kuma", "linkerd", "kuma"] });
    expect(totals(decision)).toEqual([
      ["linkerd", 8.4],
      ["kuma", 6.7],
    ]);
    expect(decision.dominated).toEqual([{ mesh: "kuma", by: ["linkerd"] }]);
    expect(decision.unscored).toEqual([]);
  });

  it("weighs winner against runner-up, each difference with both facts, the sum being the lead", () => {
    const { prosAndCons } = catalog.decide({});
    const { winner, rival, pros, cons } = prosAndCons!;
    expect([winner, rival]).toEqual(["linkerd", "istio"]);
    expect(pros[0]).toEqual({
      criterion: "ease-of-use",
      difference: 0.4,
      facts: ["score.linkerd.ease-of-use", "score.istio.ease-of-use"],
    });
    expect(cons[0]!.difference).toBe(-0.3);
    expect([...pros, ...cons].reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(0.05, 9);
  });
});

describe("robustness", () => {
  it("says without being asked how little turns the default ranking", () => {
    const { robustness } = catalog.decide({});
    expect(robustness).toMatchObject({ samples: 20_000, seed: 1, weights: "UNIFORM" });
    expect(robustness!.smallestFlip[0]).toEqual({ challenger: "istio", change: 0.0125, possible: true });
    expect(robustness!.smallestFlip.at(-1)).toEqual({ challenger: "kuma", change: null, possible: false });
    const [linkerd, istio] = robustness!.rankAcceptability;
    expect(linkerd!.shares[0]).toBeCloseTo(0.55, 1);
    expect(istio!.shares[0]).toBeCloseTo(0.43, 1);
    for (const { shares } of robustness!.rankAcceptability) {
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
    const ease = robustness!.weightStability.find(({ criterion }) => criterion === "ease-of-use")!;
    expect(ease).toMatchObject({ weight: 0.1, high: 1, lowRival: "istio", highRival: null });
    expect(ease.low).toBeGreaterThan(0.08);
    expect(robustness!.weightStability.filter(({ group }) => group !== undefined)).toHaveLength(4);
    expect(robustness!.necessaryWinners).toEqual(["linkerd"]);
  });

  it("draws near the given weights when asked to, and by another seed otherwise", () => {
    const share = (robustness: object) =>
      catalog.decide({ robustness: { samples: 2000, ...robustness } }).robustness!.rankAcceptability[0]!.shares[0]!;
    expect(share({ seed: 2 })).not.toBe(share({ seed: 3 }));
    expect(share({ seed: 2 })).toBe(share({ seed: 2 }));
    expect(share({ weights: "AROUND", seed: 2 })).not.toBe(share({ seed: 2 }));
  });

  it("needs no rival", () => {
    const { outcome, robustness, prosAndCons } = catalog.decide({ candidates: ["kuma"] });
    expect([outcome, prosAndCons]).toEqual(["RECOMMENDED", null]);
    // Of a share of 0 or 1, all that 20,000 draws say is that it is within 3/20,000 of it.
    expect(robustness!.rankAcceptability).toEqual([{ mesh: "kuma", shares: [1], margin: 0.00015 }]);
    expect(robustness!.smallestFlip).toEqual([]);
  });

  it("has a margin for every first share, also for those of 0 and 1", () => {
    const { samples, rankAcceptability } = catalog.decide({ robustness: { samples: 1000 } }).robustness!;
    expect(samples).toBe(1000);
    for (const { shares, margin } of rankAcceptability) {
      const share = shares[0]!;
      expect(margin).toBeCloseTo(
        share === 0 || share === 1 ? 0.003 : 1.96 * Math.sqrt((share * (1 - share)) / 1000),
        9,
      );
    }
    expect(rankAcceptability.find(({ mesh }) => mesh === "kuma")).toMatchObject({ margin: 0.003 });
  });

  it("draws near the weights that the caller or the scenario gave, and uniformly if nobody gave any", () => {
    const weights = (input: unknown) => catalog.decide(input).robustness!.weights;
    const vm = { features: { all: [{ id: "vm-support" }] } };
    expect(weights({})).toBe("UNIFORM");
    expect(weights({ require: [vm], method: "TOPSIS" })).toBe("UNIFORM");
    expect(weights({ weighting: { by: "DOCUMENT" } })).toBe("AROUND");
    expect(weights({ prefer: [{ where: vm, weight: 0.1 }] })).toBe("AROUND");
    expect(weights({ scenario: "iot-edge" })).toBe("AROUND");
    // These scenarios have no emphasis, or it does not bind.
    expect(weights({ scenario: "kong-users" })).toBe("UNIFORM");
    expect(weights({ scenario: "iot-edge", adviceAs: "COMPARED" })).toBe("UNIFORM");
    expect(weights({ scenario: "iot-edge", robustness: { weights: "UNIFORM" } })).toBe("UNIFORM");
    expect(weights({ weighting: { by: "CRITIC" }, robustness: { weights: "UNIFORM" } })).toBe("UNIFORM");
  });

  it("compares only those that are certain to fit; those that may fit come after them, with the totals they would have", () => {
    const kong = { features: { all: [{ id: "kong-integration" }] } };
    const { ranking, robustness, methods, prosAndCons } = catalog.decide({ require: [kong] });
    expect(ranking.map(({ rank, mesh, total, eligibility }) => [rank, mesh, total, eligibility])).toEqual([
      [1, "kuma", 6.7, "ELIGIBLE"],
      [2, "linkerd", 8.4, "CONDITIONAL"],
      [3, "istio", 8.35, "CONDITIONAL"],
      [4, "cilium", 7.75, "CONDITIONAL"],
      [5, "consul", 7.15, "CONDITIONAL"],
    ]);
    expect(robustness!.rankAcceptability.map(({ mesh }) => mesh)).toEqual(["kuma"]);
    for (const { figures } of methods) expect(figures.map(({ mesh }) => mesh)).toEqual(["kuma"]);
    expect(prosAndCons).toBeNull();
    const beside = catalog.decide({ require: [kong], method: "TOPSIS" }).ranking.slice(1);
    const all = catalog.decide({ method: "TOPSIS" }).ranking;
    for (const { mesh, total } of beside) expect(total).toBe(all.find((each) => each.mesh === mesh)!.total);
  });
});
