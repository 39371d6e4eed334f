import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Direction, type Problem, prometheeII, topsis, vikor, weightedSum } from "../../src/engine/index.ts";
import { naiveDominates } from "./naive.ts";

/** Every method as one figure per alternative, more being better. */
const METHODS: Record<string, (problem: Problem) => number[]> = {
  "weighted sum": (problem) => weightedSum(problem).scores,
  "weighted sum, LINEAR_MAX": (problem) => weightedSum(problem, { normalization: "LINEAR_MAX" }).scores,
  "weighted sum, MIN_MAX": (problem) => weightedSum(problem, { normalization: "MIN_MAX" }).scores,
  "weighted sum, SUM": (problem) => weightedSum(problem, { normalization: "SUM" }).scores,
  topsis: (problem) => topsis(problem).closeness,
  "topsis, MIN_MAX": (problem) => topsis(problem, { normalization: "MIN_MAX" }).closeness,
  vikor: (problem) => vikor(problem).q.map((q) => -q),
  promethee: (problem) => prometheeII(problem).net,
  "promethee, LINEAR": (problem) => prometheeII(problem, { preference: { shape: "LINEAR", q: 1, p: 3 } }).net,
};
const UNIT_FREE = Object.keys(METHODS).filter((name) => name !== "weighted sum" && name !== "promethee, LINEAR");

const problems: fc.Arbitrary<Problem> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([m, n]) => {
    const row = fc.array(fc.nat(6), { minLength: n, maxLength: n });
    return fc.record({
      matrix: fc.array(row, { minLength: m, maxLength: m }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }),
      directions: fc.array(fc.constantFrom<Direction>("MAX", "MIN"), { minLength: n, maxLength: n }),
    });
  });

function expectNear(actual: number[], expected: number[]) {
  expect(actual.length).toBe(expected.length);
  actual.forEach((value, a) => {
    expect(value).toBeCloseTo(expected[a]!, 9);
  });
}

describe.each(Object.entries(METHODS))("%s", (name, score) => {
  it("does not care how the weights are scaled", () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(1e-6, 0.01, 3, 1e9), (problem, factor) => {
        expectNear(score({ ...problem, weights: problem.weights.map((w) => w * factor) }), score(problem));
      }),
    );
  });

  if (UNIT_FREE.includes(name))
    it("does not care for the unit of a criterion", () => {
      fc.assert(
        fc.property(problems, fc.constantFrom(1e-6, 0.1, 7, 1e6), (problem, unit) => {
          const matrix = problem.matrix.map(([first, ...rest]) => [first! * unit, ...rest]);
          expectNear(score({ ...problem, matrix }), score(problem));
        }),
      );
    });

  it("follows a reordering of alternatives and of criteria", () => {
    fc.assert(
      fc.property(problems, fc.nat(5), fc.nat(3), (problem, turn, shift) => {
        const rotate = <T>(list: readonly T[], by: number) => list.map((_, i) => list[(i + by) % list.length]!);
        const turned: Problem = {
          matrix: rotate(
            problem.matrix.map((row) => rotate(row, shift)),
            turn,
          ),
          weights: rotate(problem.weights, shift),
          directions: rotate(problem.directions, shift),
        };
        expectNear(score(turned), rotate(score(problem), turn));
      }),
    );
  });

  it("never puts a dominated alternative ahead of its dominator", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const scores = score(problem);
        problem.matrix.forEach((_, a) => {
          problem.matrix.forEach((_, b) => {
            if (naiveDominates(problem, a, b)) expect(scores[a]).toBeGreaterThan(scores[b]! - 1e-9);
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it("ignores a criterion of weight zero in the order of the scores", () => {
    fc.assert(
      fc.property(problems, fc.array(fc.nat(6), { minLength: 6, maxLength: 6 }), (problem, column) => {
        const wider: Problem = {
          matrix: problem.matrix.map((row, a) => [...row, column[a]!]),
          weights: [...problem.weights, 0],
          directions: [...problem.directions, "MAX"],
        };
        expectNear(score(wider), score(problem));
      }),
    );
  });

  it("refuses what is no decision problem, and says where", () => {
    const valid: Problem = {
      matrix: [
        [1, 2],
        [3, 4],
      ],
      weights: [1, 1],
      directions: ["MAX", "MIN"],
    };
    const wrong: [Partial<Problem>, string][] = [
      [{ matrix: [] }, "matrix has no rows"],
      [{ matrix: [[], []] }, "matrix[0] has no columns"],
      [{ matrix: [[1, 2], [3]] }, "matrix[1] has 1 columns: matrix[0] has 2"],
      [
        {
          matrix: [
            [1, 2],
            [3, Number.NaN],
          ],
        },
        "matrix[1][1] is NaN",
      ],
      [
        {
          matrix: [
            [1, Number.NEGATIVE_INFINITY],
            [3, 4],
          ],
        },
        "matrix[0][1] is -Infinity",
      ],
      [
        {
          matrix: [
            [1, 2],
            [3, "4" as unknown as number],
          ],
        },
        "matrix[1][1] is 4: it must be a number",
      ],
      [{ weights: [1] }, "weights has 1 entries: there are 2 criteria"],
      [{ weights: [1, -1] }, "weights[1] is -1: it must be a number from 0"],
      [{ weights: [0, 0] }, "weights are all zero: at least one must be positive"],
      [{ weights: [1, Number.POSITIVE_INFINITY] }, "weights[1] is Infinity"],
      [{ directions: ["MAX"] }, "directions has 1 entries: there are 2 criteria"],
      [{ directions: ["MAX", "UP" as Direction] }, "directions[1] is UP: it must be one of MAX, MIN"],
    ];
    for (const [part, message] of wrong) {
      expect(() => score({ ...valid, ...part })).toThrow(RangeError);
      expect(() => score({ ...valid, ...part })).toThrow(message);
    }
  });
});

it("ranks a thousand alternatives by PROMETHEE II", () => {
  const matrix = Array.from({ length: 1000 }, (_, a) => [(a * 7919) % 10_007, (a * 104_729) % 9973]);
  const { positive, negative, net } = prometheeII({ matrix, weights: [1, 1], directions: ["MAX", "MIN"] });
  expect(net.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 6);
  const best = positive.indexOf(Math.max(...positive));
  expect(net[best]).toBeCloseTo(positive[best]! - negative[best]!, 12);
  // The definition, for one alternative.
  const wins =
    matrix.filter((row) => row[0]! < matrix[best]![0]!).length +
    matrix.filter((row) => row[1]! > matrix[best]![1]!).length;
  expect(positive[best]).toBeCloseTo(wins / 2 / 999, 12);
});
