import { describe, expect, it } from "vitest";
import { type Direction, type Problem, weightedSum } from "../../src/engine/index.ts";

const max = (n: number): Direction[] => new Array<Direction>(n).fill("MAX");

describe("weightedSum", () => {
  it("reproduces the heating losses of Kracka, Brauers & Zavadskas (2010) under SUM with reciprocals for MIN", () => {
    const { scores } = weightedSum(
      {
        matrix: [
          [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
          [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
          [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
          [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
          [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
          [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
        ],
        weights: [20, 20, 20, 20, 20, 20, 20],
        directions: ["MIN", "MIN", "MIN", "MIN", "MAX", "MIN", "MAX"],
      },
      { normalization: "SUM" },
    );
    const published = [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701];
    scores.forEach((score, a) => {
      expect(score).toBeCloseTo(published[a]!, 8);
    });
  });

  it("reproduces the example of Triantaphyllou (2000) in one unit, in which two of three are level", () => {
    const { scores } = weightedSum({
      matrix: [
        [25, 20, 15, 30],
        [10, 30, 20, 30],
        [30, 10, 30, 10],
      ],
      weights: [20, 15, 40, 25],
      directions: max(4),
    });
    expect(scores).toEqual([21.5, 22, 22]);
  });

  it("reproduces the electroplating machines of Chakraborty, Zavadskas & Antucheviciene (2015) under LINEAR_MAX", () => {
    const { scores } = weightedSum(
      {
        matrix: [
          [581818, 54.49, 3, 5500],
          [595454, 49.73, 3, 4500],
          [586060, 51.24, 3, 5000],
          [522727, 45.71, 3, 5800],
          [561818, 52.66, 3, 5200],
          [543030, 74.46, 4, 5600],
          [522727, 75.42, 4, 5800],
          [486970, 62.62, 4, 5600],
          [509394, 65.87, 4, 6400],
          [513333, 70.67, 4, 6000],
        ],
        weights: [0.467, 0.16, 0.095, 0.278],
        directions: ["MIN", "MIN", "MIN", "MAX"],
      },
      { normalization: "LINEAR_MAX" },
    );
    const published = [0.859, 0.8194, 0.843, 0.942, 0.8645, 0.8315, 0.8552, 0.8983, 0.9067, 0.8784];
    scores.forEach((score, a) => {
      expect(Math.abs(score - published[a]!)).toBeLessThan(1e-4);
    });
  });

  it("sums x/max and, for a cost, min/x under LINEAR_MAX (the aircraft of Hwang & Yoon 1981)", () => {
    const { contributions } = weightedSum(
      {
        matrix: [
          [2.0, 1500, 20000, 5.5, 5, 9],
          [2.5, 2700, 18000, 6.5, 3, 5],
          [1.8, 2000, 21000, 4.5, 7, 7],
          [2.2, 1800, 20000, 5.0, 5, 5],
        ],
        weights: [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
        directions: ["MAX", "MAX", "MAX", "MIN", "MAX", "MAX"],
      },
      { normalization: "LINEAR_MAX" },
    );
    [0.2 * (2 / 2.5), 0.1 * (15 / 27), 0.1 * (20 / 21), 0.1 * (4.5 / 5.5), 0.2 * (5 / 7), 0.3].forEach((part, k) => {
      expect(contributions[0]![k]).toBeCloseTo(part, 12);
    });
    expect(contributions[2]!.map((part) => Number(part.toFixed(3)))).toEqual([0.144, 0.074, 0.1, 0.1, 0.2, 0.233]);
  });

  it("adds contributions up to the score and gives more for less on a MIN criterion", () => {
    const problem: Problem = {
      matrix: [
        [3, 4],
        [3, 6],
      ],
      weights: [1, 3],
      directions: ["MAX", "MIN"],
    };
    const { scores, contributions } = weightedSum(problem);
    expect(contributions).toEqual([
      [0.75, -3],
      [0.75, -4.5],
    ]);
    expect(scores).toEqual([-2.25, -3.75]);
  });

  it.each([
    ["LINEAR_MAX", [[0], [0]], "MAX", [0, 0]],
    ["LINEAR_MAX", [[0], [4]], "MIN", [1, 0]],
    ["LINEAR_MAX", [[2], [4]], "MIN", [1, 0.5]],
    ["MIN_MAX", [[7], [7]], "MAX", [0, 0]],
    ["MIN_MAX", [[0.3], [0.1 + 0.2]], "MAX", [0, 0]],
    ["MIN_MAX", [[1], [5]], "MIN", [1, 0]],
    ["SUM", [[0], [0]], "MAX", [0, 0]],
    ["SUM", [[0], [4]], "MIN", [1, 0]],
    ["SUM", [[1], [3]], "MIN", [0.75, 0.25]],
    ["NONE", [[0], [2]], "MIN", [0, -2]],
  ] as const)("defines %s of the column %j (%s) as %j", (normalization, matrix, direction, expected) => {
    const { scores } = weightedSum({ matrix, weights: [5], directions: [direction] }, { normalization });
    expect(scores).toEqual(expected);
  });

  it("refuses negative cells where a ratio would reverse them, naming the cell", () => {
    const problem: Problem = {
      matrix: [
        [1, 2],
        [3, -4],
      ],
      weights: [1, 1],
      directions: max(2),
    };
    for (const normalization of ["LINEAR_MAX", "SUM"] as const) {
      expect(() => weightedSum(problem, { normalization })).toThrow(/^matrix\[1\]\[1\] is -4/);
    }
    expect(weightedSum(problem, { normalization: "MIN_MAX" }).scores).toEqual([0.5, 0.5]);
  });
});
