import { describe, expect, it } from "vitest";
import {
  dominance,
  intervalSum,
  prometheeII,
  rank,
  smaa,
  smallestFlip,
  topsis,
  vikor,
  weightedSum,
  weightStability,
} from "../../src/engine/index.ts";
import { CATALOGUE, CILIUM, CONSUL, CRITERIA, ISTIO, KUMA, LINKERD } from "./catalogue.ts";
import { naiveTotals, shiftedWeights } from "./naive.ts";

describe("the catalog's own decision", () => {
  it("has Linkerd narrowly ahead of Istio, with totals free of rounding noise", () => {
    const { scores, contributions } = weightedSum(CATALOGUE);
    expect(scores).toEqual([8.35, 8.4, 7.15, 7.75, 6.7]);
    expect(rank(scores)).toEqual([2, 1, 4, 3, 5]);
    expect(contributions[ISTIO]!.slice(0, 3)).toEqual([1, 0.7, 0.9]);
  });

  it("has the TOPSIS closenesses .5527 .5943 .2961 .4336 .3010", () => {
    const printed = topsis(CATALOGUE).closeness.map((c) => Number(c.toFixed(4)));
    expect(printed).toEqual([0.5527, 0.5943, 0.2961, 0.4336, 0.301]);
  });

  it("ties Istio and Linkerd exactly under PROMETHEE II with the usual criterion", () => {
    const { net } = prometheeII(CATALOGUE);
    expect(net).toEqual([0.375, 0.375, -0.2, 0.0125, -0.5625]);
    expect(rank(net)).toEqual([1, 1, 4, 3, 5]);
  });

  it("keeps that tie when the weights are given as fractions instead of percentages", () => {
    const { net } = prometheeII({ ...CATALOGUE, weights: CATALOGUE.weights.map((w) => w / 100) });
    expect(rank(net)).toEqual([1, 1, 4, 3, 5]);
  });

  it("makes Linkerd, Istio and Cilium the VIKOR compromise, R being flat", () => {
    const { q, r, compromise, acceptableAdvantage, warnings } = vikor(CATALOGUE);
    expect(compromise).toEqual([LINKERD, ISTIO, CILIUM]);
    expect(acceptableAdvantage).toBe(false);
    expect(Math.max(...r) - Math.min(...r)).toBeLessThan(1e-12);
    expect(warnings).toMatchObject([{ code: "FLAT_R" }]);
    expect(q[KUMA]).toBeCloseTo(0.5, 12);
  });

  it("needs 0.0125 of weight to change hands for Istio, and cannot be turned for Kuma", () => {
    const flip = smallestFlip(CATALOGUE, ISTIO);
    expect(flip.possible).toBe(true);
    if (!flip.possible) return;
    expect(flip.change).toBeCloseTo(0.0125, 12);
    const totals = naiveTotals(CATALOGUE, flip.weights);
    expect(totals[ISTIO]).toBeCloseTo(totals[LINKERD]!, 9);
    expect(smallestFlip(CATALOGUE, LINKERD)).toMatchObject({ possible: true, change: 0 });
    expect(smallestFlip(CATALOGUE, KUMA)).toEqual({ possible: false });
  });

  it("gives first-rank acceptabilities of .432 and .552 within the stated margin", () => {
    const result = smaa(CATALOGUE, { samples: 20_000, seed: 7, weights: { model: "UNIFORM" } });
    for (const [mesh, share] of [
      [ISTIO, 0.432],
      [LINKERD, 0.552],
    ] as const) {
      const first = result.rankAcceptability[mesh]![0]!;
      // 1.96 standard errors hold 95 times in 100, three times that always; the reference share is itself rounded.
      expect(Math.abs(first - share)).toBeLessThan(2 * result.margin[mesh]![0]! + 0.0005);
    }
    expect(result.margin[ISTIO]![0]).toBeCloseTo(0.0069, 3);
    expect(result.centralWeights[CONSUL]).toBeNull();
    expect(result.confidenceFactors).toEqual([1, 1, null, 1, null]);
  });

  it("knows Kuma to be dominated by Linkerd and nobody else to be dominated", () => {
    expect(dominance(CATALOGUE)).toEqual({ pairs: [{ dominator: LINKERD, dominated: KUMA }], dominated: [KUMA] });
  });

  it("says in which range of each weight Linkerd stays first, and who takes over", () => {
    const { winner, tied, criteria, groups } = weightStability(CATALOGUE, {
      groups: [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3],
    });
    expect([winner, tied]).toEqual([LINKERD, []]);
    const performance = criteria[CRITERIA.indexOf("performance")]!;
    expect(performance).toMatchObject({ weight: 0.1, lowRival: ISTIO, highRival: CILIUM });
    expect(performance.low).toBeCloseTo(1 / 13, 12);
    expect(performance.high).toBeCloseTo(5 / 11, 12);
    expect(criteria[CRITERIA.indexOf("documentation")]).toEqual({
      weight: 0.05,
      low: 0,
      high: 1,
      lowRival: null,
      highRival: null,
    });
    expect(groups.map(({ lowRival, highRival }) => [lowRival, highRival])).toEqual([
      [null, ISTIO],
      [ISTIO, null],
      [null, ISTIO],
      [ISTIO, null],
    ]);
    const totals = naiveTotals(CATALOGUE, shiftedWeights(CATALOGUE, 1, performance.high));
    expect(totals[LINKERD]).toBeCloseTo(totals[CILIUM]!, 9);
  });

  it("turns on one half point of one 10 % criterion", () => {
    const matrix = CATALOGUE.matrix.map((row) => [...row]);
    matrix[ISTIO]![CRITERIA.indexOf("ease-of-use")]! += 0.5;
    expect(rank(weightedSum({ ...CATALOGUE, matrix }).scores).slice(0, 2)).toEqual([1, 1]);
  });

  it("takes an unknown score for the whole range and never for zero", () => {
    const matrix = CATALOGUE.matrix.map((row, a) =>
      row.map((x, k) => (a === CILIUM && CRITERIA[k] === "ease-of-use" ? ([0, 10] as const) : x)),
    );
    const { totals, possibleWinners, necessaryWinners } = intervalSum({ ...CATALOGUE, matrix });
    expect(totals[CILIUM]).toEqual({ low: 7.25, high: 8.25 });
    expect([possibleWinners, necessaryWinners]).toEqual([[LINKERD], [LINKERD]]);
  });
});
