import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominance, type IntervalProblem, intervalSum, type Problem, rank } from "../../src/engine/index.ts";
import { naiveDominates, naiveTotals } from "./naive.ts";

describe("rank", () => {
  it("gives ties the better rank and leaves a gap after them", () => {
    expect(rank([7, 9, 7, 1])).toEqual([2, 1, 2, 4]);
    expect(rank([7, 9, 7, 1], { higherIsBetter: false })).toEqual([2, 4, 2, 1]);
    expect(rank([])).toEqual([]);
  });

  it("ties what is within 1e-9 of the group's leader, not of the neighbour", () => {
    expect(rank([1, 1 - 0.9e-9, 1 - 1.8e-9])).toEqual([1, 1, 3]);
    expect(rank([1, 1 - 1.1e-9])).toEqual([1, 2]);
    expect(rank([0.1 + 0.2, 0.3])).toEqual([1, 1]);
  });

  it("ties large scores that doubles cannot tell apart better", () => {
    expect(rank([1e12 + 0.001, 1e12])).toEqual([1, 1]);
    expect(rank([1e12 + 10, 1e12])).toEqual([1, 2]);
  });

  it("is 1 + the number strictly better when scores are well apart", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (scores) => {
        expect(rank(scores)).toEqual(scores.map((x) => 1 + scores.filter((y) => y > x).length));
      }),
    );
  });

  it("refuses a score that is no finite number", () => {
    expect(() => rank([1, Number.NaN])).toThrow("scores[1] is NaN");
    expect(() => rank([Number.POSITIVE_INFINITY])).toThrow("scores[0] is Infinity");
  });
});

describe("dominance", () => {
  it("lists exactly the pairs of the definition", () => {
    const row = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), (matrix) => {
        const problem: Problem = { matrix, weights: [1, 0, 2], directions: ["MAX", "MIN", "MAX"] };
        const { pairs, dominated } = dominance(problem);
        const expected = matrix.flatMap((_, a) =>
          matrix.flatMap((_, b) => (naiveDominates(problem, a, b) ? [{ dominator: a, dominated: b }] : [])),
        );
        expect(pairs).toEqual(expected);
        expect(dominated).toEqual([...new Set(expected.map((pair) => pair.dominated))].sort((a, b) => a - b));
      }),
    );
  });

  it("does not take rounding noise for an advantage", () => {
    const problem: Problem = {
      matrix: [
        [0.1 + 0.2, 1],
        [0.3, 1],
      ],
      weights: [1, 1],
      directions: ["MAX", "MAX"],
    };
    expect(dominance(problem).pairs).toEqual([]);
    const ahead: Problem = {
      ...problem,
      matrix: [
        [0.3, 2],
        [0.1 + 0.2, 1],
      ],
    };
    expect(dominance(ahead).pairs).toEqual([{ dominator: 0, dominated: 1 }]);
  });
});

describe("intervalSum", () => {
  it("gives the range of totals, turned round for MIN", () => {
    const problem: IntervalProblem = {
      matrix: [
        [4, [1, 3]],
        [[0, 10], 2],
      ],
      weights: [1, 3],
      directions: ["MAX", "MIN"],
    };
    expect(intervalSum(problem)).toEqual({
      totals: [
        { low: -1.25, high: 0.25 },
        { low: -1.5, high: 1 },
      ],
      necessaryWinners: [],
      possibleWinners: [0, 1],
    });
  });

  it("lists exactly the alternatives that win for some and for all completions", () => {
    const cell = fc
      .tuple(fc.nat(4), fc.nat(3))
      .map(([low, width]) => (width === 0 ? low : ([low, low + width] as const)));
    const matrices = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(matrices, fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(5)), (matrix, weights) => {
        const result = intervalSum({ matrix, weights, directions: ["MAX", "MIN"] });
        // Totals are linear in every cell, so the corners of the ranges decide.
        const ends = matrix.flat().map((x) => (typeof x === "number" ? [x] : [...x]));
        const corners = ends.reduce<number[][]>(
          (all, pair) => all.flatMap((c) => pair.map((end) => c.concat(end))),
          [[]],
        );
        const winners = corners.map((corner) => {
          const rows = matrix.map((_, a) => corner.slice(2 * a, 2 * a + 2));
          const totals = naiveTotals({ matrix: rows, weights, directions: ["MAX", "MIN"] });
          return totals.map((total) => total >= Math.max(...totals) - 1e-9);
        });
        const indices = matrix.map((_, a) => a);
        expect(result.possibleWinners).toEqual(indices.filter((a) => winners.some((won) => won[a])));
        expect(result.necessaryWinners).toEqual(indices.filter((a) => winners.every((won) => won[a])));
      }),
      { numRuns: 150 },
    );
  });

  it("refuses a range the wrong way round, naming it", () => {
    expect(() => intervalSum({ matrix: [[[3, 2]]], weights: [1], directions: ["MAX"] })).toThrow(
      "matrix[0][0] is [3, 2]: the low end must not exceed the high end",
    );
  });
});
