import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Direction,
  type Problem,
  rank,
  smallestFlip,
  weightedSum,
  weightStability,
} from "../../src/engine/index.ts";
import { CATALOGUE, LINKERD } from "./catalogue.ts";
import { lead, naiveTotals, shiftedWeights, unitWeights } from "./naive.ts";

const problems = (sizes: { m: [number, number]; n: [number, number] }): fc.Arbitrary<Problem> =>
  fc
    .tuple(fc.integer({ min: sizes.m[0], max: sizes.m[1] }), fc.integer({ min: sizes.n[0], max: sizes.n[1] }))
    .chain(([m, n]) => {
      const row = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: n, maxLength: n });
      return fc.record({
        matrix: fc.array(row, { minLength: m, maxLength: m }),
        weights: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: n, maxLength: n }),
        directions: fc.array(fc.constantFrom<Direction>("MAX", "MIN"), { minLength: n, maxLength: n }),
      });
    });

const behindBest = (totals: number[], a: number) => Math.max(...totals) - totals[a]!;

describe("weightStability", () => {
  it("ends where the critical change of a single weight of Triantaphyllou & Sánchez (1997) leads", () => {
    const totals = naiveTotals(CATALOGUE);
    const { criteria } = weightStability(CATALOGUE);
    criteria.forEach(({ weight, low, high, lowRival, highRival }, k) => {
      for (const [rival, end] of [
        [lowRival, low],
        [highRival, high],
      ] as const) {
        if (rival === null) continue;
        // Their change of one weight, the others as they are, before all are normalized again.
        const difference = CATALOGUE.matrix[rival]![k]! - CATALOGUE.matrix[LINKERD]![k]!;
        const change = (totals[rival]! - totals[LINKERD]!) / difference;
        expect(end).toBeCloseTo((weight - change) / (1 - change), 10);
      }
    });
  });

  it("keeps the winner first inside the range, and only there", () => {
    fc.assert(
      fc.property(problems({ m: [2, 5], n: [2, 4] }), (problem) => {
        const { winner, criteria } = weightStability(problem);
        criteria.forEach(({ low, high, lowRival, highRival }, k) => {
          for (let step = 0; step <= 40; step++) {
            const t = step / 40;
            const behind = behindBest(naiveTotals(problem, shiftedWeights(problem, k, t)), winner);
            if (t >= low && t <= high) expect(behind).toBeLessThan(1e-8);
            if (t < low - 1e-6 || t > high + 1e-6) expect(behind).toBeGreaterThan(0);
          }
          for (const [rival, just] of [
            [lowRival, low - 1e-7],
            [highRival, high + 1e-7],
          ] as const) {
            if (rival === null) continue;
            const totals = naiveTotals(problem, shiftedWeights(problem, k, just));
            expect(totals[rival]).toBeGreaterThan(totals[winner]!);
            expect(behindBest(totals, rival)).toBeLessThan(1e-9);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it("treats a group of one criterion as that criterion, and all of them as immovable", () => {
    fc.assert(
      fc.property(problems({ m: [2, 4], n: [3, 3] }), (problem) => {
        const single = weightStability(problem, { groups: [0, 1, 2] });
        expect(single.groups).toEqual(single.criteria);
        const whole = weightStability(problem, { groups: [0, 0, 0] });
        expect(whole.groups).toEqual([{ weight: 1, low: 1, high: 1, lowRival: null, highRival: null }]);
      }),
    );
  });

  it("ends at the present weight on the side of an alternative that ties, and names it", () => {
    const problem: Problem = {
      matrix: [
        [3, 1],
        [1, 3],
      ],
      weights: [0.1 + 0.2, 0.3],
      directions: ["MAX", "MAX"],
    };
    const { winner, tied, criteria } = weightStability(problem);
    expect([winner, tied]).toEqual([0, [1]]);
    expect(criteria[0]).toMatchObject({ lowRival: 1, high: 1, highRival: null });
    expect(criteria[0]!.low).toBe(criteria[0]!.weight);
  });

  it("shares the rest alike when the other criteria have no weight to go by", () => {
    const problem: Problem = {
      matrix: [
        [4, 0, 0],
        [0, 4, 4],
      ],
      weights: [1, 0, 0],
      directions: ["MAX", "MAX", "MAX"],
    };
    const { criteria } = weightStability(problem);
    expect(criteria[0]).toEqual({ weight: 1, low: 0.5, high: 1, lowRival: 1, highRival: null });
    expect(criteria[1]).toEqual({ weight: 0, low: 0, high: 0.5, lowRival: null, highRival: 1 });
  });

  it("has nothing to say against a lone alternative, or about a lone criterion", () => {
    const lone = weightStability({ matrix: [[1, 2]], weights: [1, 1], directions: ["MAX", "MAX"] });
    expect(lone.criteria[0]).toEqual({ weight: 0.5, low: 0, high: 1, lowRival: null, highRival: null });
    const single = weightStability({ matrix: [[1], [2]], weights: [9], directions: ["MAX"] });
    expect(single.criteria).toEqual([{ weight: 1, low: 1, high: 1, lowRival: null, highRival: null }]);
  });

  it.each([
    [[0], "groups has 1 entries: there are 2 criteria"],
    [[1, 1], "groups leaves out 0"],
    [[0, -1], "groups[1] is -1"],
    [[0, 0.5], "groups[1] is 0.5"],
  ])("refuses the groups %j", (groups, message) => {
    const problem: Problem = { matrix: [[1, 2]], weights: [1, 1], directions: ["MAX", "MAX"] };
    expect(() => weightStability(problem, { groups })).toThrow(message);
  });
});

/** Two alternatives: weight moves from where the challenger does worst to where it does best, dearest first. */
function greedyFlip(problem: Problem, challenger: number): number {
  const weights = unitWeights(problem);
  const leads = weights.map((_, k) => lead(problem, challenger, 1 - challenger, k));
  let gap = -weights.reduce((sum, w, k) => sum + w * leads[k]!, 0);
  const best = Math.max(...leads);
  let change = 0;
  const worstFirst = leads.map((_, k) => k).sort((a, b) => leads[a]! - leads[b]!);
  for (const k of worstFirst) {
    if (gap <= 1e-12) break;
    const gain = best - leads[k]!;
    if (gain <= 0) break;
    const moved = Math.min(weights[k]!, gap / gain);
    change += 2 * moved;
    gap -= moved * gain;
  }
  return gap > 1e-9 ? Number.POSITIVE_INFINITY : change;
}

describe("smallestFlip", () => {
  it("is what moving weight greedily finds between two alternatives", () => {
    fc.assert(
      fc.property(problems({ m: [2, 2], n: [1, 6] }), fc.constantFrom(0, 1), (problem, challenger) => {
        const flip = smallestFlip(problem, challenger);
        const greedy = greedyFlip(problem, challenger);
        expect(flip.possible).toBe(Number.isFinite(greedy));
        if (flip.possible) expect(flip.change).toBeCloseTo(greedy, 8);
      }),
      { numRuns: 500 },
    );
  });

  it("is the nearest of all weights on a fine grid that do it, and does it", () => {
    const steps = 40;
    fc.assert(
      fc.property(problems({ m: [3, 5], n: [3, 3] }), (problem) => {
        const weights = unitWeights(problem);
        const flip = smallestFlip(problem, 0);
        let nearest = Number.POSITIVE_INFINITY;
        for (let i = 0; i <= steps; i++) {
          for (let j = 0; j <= steps - i; j++) {
            const point = [i / steps, j / steps, (steps - i - j) / steps];
            if (behindBest(naiveTotals(problem, point), 0) > 1e-9) continue;
            nearest = Math.min(
              nearest,
              point.reduce((sum, w, k) => sum + Math.abs(w - weights[k]!), 0),
            );
          }
        }
        if (!flip.possible) {
          expect(nearest).toBe(Number.POSITIVE_INFINITY);
          return;
        }
        expect(flip.change).toBeLessThan(nearest + 1e-8);
        expect(flip.change).toBeCloseTo(
          flip.weights.reduce((sum, w, k) => sum + Math.abs(w - weights[k]!), 0),
          9,
        );
        expect(flip.weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...flip.weights)).toBeGreaterThanOrEqual(0);
        expect(behindBest(naiveTotals(problem, flip.weights), 0)).toBeLessThan(1e-8);
      }),
      { numRuns: 200 },
    );
  });

  it("is exactly the distance to the crossing with two criteria", () => {
    fc.assert(
      fc.property(problems({ m: [2, 6], n: [2, 2] }), (problem) => {
        const [w] = unitWeights(problem);
        // Against each rival the challenger holds t·D₁ + (1 − t)·D₂ ≥ 0: an interval of t.
        let [low, high] = [0, 1];
        for (let b = 1; b < problem.matrix.length; b++) {
          const [first, second] = [lead(problem, 0, b, 0), lead(problem, 0, b, 1)];
          if (first === second) {
            if (first < 0) low = Number.POSITIVE_INFINITY;
          } else if (first > second) low = Math.max(low, -second / (first - second));
          else high = Math.min(high, second / (second - first));
        }
        const flip = smallestFlip(problem, 0);
        if (low > high + 1e-12) expect(flip.possible).toBe(false);
        else if (low < high - 1e-9) {
          expect(flip.possible).toBe(true);
          if (flip.possible) expect(flip.change).toBeCloseTo(2 * Math.max(0, low - w!, w! - high), 8);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is 0 for whoever is first, and possible for the only alternative", () => {
    fc.assert(
      fc.property(problems({ m: [1, 6], n: [1, 5] }), (problem) => {
        const first = rank(weightedSum(problem).scores).indexOf(1);
        expect(smallestFlip(problem, first)).toEqual({ possible: true, change: 0, weights: unitWeights(problem) });
      }),
    );
  });

  it("does not depend on the unit of the scores", () => {
    const problem: Problem = {
      matrix: [
        [1, 5],
        [4, 3],
      ],
      weights: [3, 1],
      directions: ["MAX", "MAX"],
    };
    const plain = smallestFlip(problem, 0);
    for (const unit of [1e-6, 1e6]) {
      const scaled = smallestFlip({ ...problem, matrix: problem.matrix.map((row) => row.map((x) => x * unit)) }, 0);
      expect(plain.possible && scaled.possible && Math.abs(plain.change - scaled.change)).toBeLessThan(1e-9);
    }
  });

  it("refuses a challenger that is no alternative", () => {
    const problem: Problem = { matrix: [[1], [2]], weights: [1], directions: ["MAX"] };
    for (const challenger of [-1, 2, 0.5, Number.NaN]) {
      expect(() => smallestFlip(problem, challenger)).toThrow(
        /^challenger is .*: it must be a whole number from 0 to 1$/,
      );
    }
  });
});
