import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Preference, type Problem, prometheeII } from "../../src/engine/index.ts";
import { naiveFlows } from "./naive.ts";

const POWER_PLANTS: Problem = {
  matrix: [
    [80, 90, 60, 5.4, 8, 5],
    [65, 58, 20, 9.7, 1, 1],
    [83, 60, 40, 7.2, 4, 7],
    [40, 80, 100, 7.5, 7, 10],
    [52, 72, 60, 2.0, 3, 8],
    [94, 96, 70, 3.6, 5, 6],
  ],
  weights: [1, 1, 1, 1, 1, 1],
  directions: ["MIN", "MAX", "MIN", "MIN", "MIN", "MAX"],
};
const ALL_SHAPES: Preference[] = [
  { shape: "U", q: 10 },
  { shape: "V", p: 30 },
  { shape: "LINEAR", q: 5, p: 50 },
  { shape: "LEVEL", q: 1, p: 6 },
  { shape: "USUAL" },
  { shape: "GAUSSIAN", s: 5 },
];

describe("prometheeII", () => {
  it("reproduces the power plants of Brans, Vincke & Mareschal (1986), which use all six shapes", () => {
    const { positive, negative, net } = prometheeII(POWER_PLANTS, { preference: ALL_SHAPES });
    // Published as sums over the other five.
    const out = [1.099, 1.98, 1.234, 1.644, 2.274, 1.5];
    const back = [1.827, 1.895, 1.681, 1.746, 0.808, 1.774];
    out.forEach((flow, a) => {
      expect(Math.abs(positive[a]! * 5 - flow)).toBeLessThan(0.003);
      expect(Math.abs(negative[a]! * 5 - back[a]!)).toBeLessThan(0.003);
      expect(net[a]! * 5).toBeCloseTo(positive[a]! * 5 - negative[a]! * 5, 12);
    });
  });

  it("reproduces the emergency response of Zhao, Peng & Li (2013)", () => {
    const { net } = prometheeII({
      matrix: [
        [4, 3, 2],
        [3, 2, 4],
        [5, 1, 3],
      ],
      weights: [5, 3, 2],
      directions: ["MAX", "MAX", "MAX"],
    });
    expect(net).toEqual([0.1, -0.3, 0.2]);
  });

  it("takes cells that differ by rounding noise for equal, at 0 and at a threshold", () => {
    const flows = (matrix: number[][], preference: Preference) =>
      prometheeII({ matrix, weights: [1], directions: ["MAX"] }, { preference }).net;
    expect(flows([[0.3], [0.1 + 0.2]], { shape: "USUAL" })).toEqual([0, 0]);
    expect(flows([[0.8], [0.7]], { shape: "U", q: 0.1 })).toEqual([0, 0]);
    expect(flows([[0.8], [0.69]], { shape: "U", q: 0.1 })).toEqual([1, -1]);
    expect(flows([[0.8], [0.7]], { shape: "LEVEL", q: 0.05, p: 0.1 })).toEqual([0.5, -0.5]);
  });

  it("turns slopes of no width into steps", () => {
    const problem: Problem = { matrix: [[1], [2], [4]], weights: [1], directions: ["MAX"] };
    const of = (preference: Preference) => prometheeII(problem, { preference });
    expect(of({ shape: "V", p: 0 })).toEqual(of({ shape: "USUAL" }));
    expect(of({ shape: "LINEAR", q: 1, p: 1 })).toEqual(of({ shape: "U", q: 1 }));
  });

  it("gives a single alternative flows of 0", () => {
    const lone = prometheeII({ matrix: [[4]], weights: [1], directions: ["MIN"] });
    expect(lone).toEqual({ positive: [0], negative: [0], net: [0] });
  });

  it.each([
    [{ shape: "U" }, "preference.q is missing: shape U needs it"],
    [{ shape: "V", p: -1 }, "preference.p is -1"],
    [{ shape: "LEVEL", q: 3, p: 2 }, "preference.p is 2: it must be at least q, which is 3"],
    [{ shape: "GAUSSIAN", s: 0 }, "preference.s is 0: it must be positive"],
    [{ shape: "ROUND" as "U" }, "preference.shape is ROUND: it must be one of USUAL, U, V, LEVEL, LINEAR, GAUSSIAN"],
    [[{ shape: "USUAL" }], "preference has 1 entries: there are 6 criteria"],
    [[...ALL_SHAPES.slice(0, 5), { shape: "V", p: Number.NaN }], "preference[5].p is NaN"],
  ] as [Preference | Preference[], string][])("refuses %j", (preference, message) => {
    expect(() => prometheeII(POWER_PLANTS, { preference })).toThrow(message);
  });
});

const threshold = fc.integer({ min: 0, max: 12 }).map((x) => x / 4);
const preference: fc.Arbitrary<Preference> = fc
  .tuple(fc.constantFrom("USUAL", "U", "V", "LEVEL", "LINEAR", "GAUSSIAN"), threshold, threshold)
  .map(([shape, q, width]) => ({ shape, q, p: q + width + 0.25, s: width + 0.5 }) as Preference);
describe("single-criterion flows", () => {
  it("add up to the flows of the definition, for few alternatives and for many", () => {
    const quarters = fc.integer({ min: -20, max: 20 }).map((x) => x / 4);
    const problems = fc.constantFrom(2, 7, 80).chain((m) =>
      fc.record({
        matrix: fc.array(fc.tuple(quarters, quarters), { minLength: m, maxLength: m }),
        weights: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 })),
        directions: fc.tuple(fc.constantFrom("MAX", "MIN"), fc.constantFrom("MAX", "MIN")),
      }),
    ) as fc.Arbitrary<Problem>;
    fc.assert(
      fc.property(problems, fc.tuple(preference, preference), (problem, preferences) => {
        const actual = prometheeII(problem, { preference: preferences });
        const expected = naiveFlows(problem, preferences);
        expected.net.forEach((flow, a) => {
          expect(actual.net[a]).toBeCloseTo(flow, 9);
          expect(actual.positive[a]).toBeCloseTo(expected.positive[a]!, 9);
          expect(actual.negative[a]).toBeCloseTo(expected.negative[a]!, 9);
        });
      }),
      { numRuns: 150 },
    );
  });
});
