import { describe, expect, it } from "vitest";
import { type Direction, type Problem, rank, vikor } from "../../src/engine/index.ts";

const DAMS: Problem = {
  matrix: [
    [4184.3, 2914.0, 407.2, 251.0, 195, 244, 15, 2.41],
    [5211.9, 3630.0, 501.7, 308.3, 282, 346, 21, 1.41],
    [5021.3, 3920.5, 504.0, 278.6, 12, 56, 3, 4.42],
    [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
    [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
    [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
  ],
  weights: [1, 1, 1, 1, 1, 1, 1, 1],
  directions: ["MAX", "MIN", "MAX", "MAX", "MIN", "MIN", "MIN", "MAX"],
};

function expectNear(actual: number[], published: readonly number[], within: number) {
  actual.forEach((value, a) => {
    expect(Math.abs(value - published[a]!), `entry ${a} is ${value}`).toBeLessThan(within);
  });
}

describe("vikor", () => {
  it("reproduces the mountain destinations of Opricovic & Tzeng (2004)", () => {
    const result = vikor({
      matrix: [
        [1, 3000],
        [2, 3750],
        [5, 4500],
      ],
      weights: [1, 1],
      directions: ["MIN", "MAX"],
    });
    expect(result).toEqual({
      s: [0.5, 0.375, 0.5],
      r: [0.5, 0.25, 0.5],
      q: [1, 0, 1],
      acceptableAdvantage: true,
      acceptableStability: true,
      compromise: [1],
      warnings: [],
    });
  });

  it("reproduces the example of Yang & Wu (2020)", () => {
    const { q } = vikor({
      matrix: [
        [78, 56, 34, 6],
        [4, 45, 3, 97],
        [18, 2, 50, 63],
        [9, 14, 11, 92],
        [85, 9, 100, 29],
      ],
      weights: [1, 1, 1, 1],
      directions: ["MAX", "MAX", "MAX", "MAX"],
    });
    expect(q.map((value) => Number(value.toFixed(4)))).toEqual([0.5679, 0.7667, 1, 0.7493, 0]);
  });

  // The four weightings of the dams on the Drina in Opricovic & Tzeng (2007), Extended VIKOR method.
  it.each([
    {
      weights: [1, 1, 1, 1, 1, 1, 1, 1],
      s: [0.692, 0.7, 0.29, 0.423, 0.28, 0.346],
      r: [0.125, 0.125, 0.121, 0.125, 0.067, 0.125],
      q: [0.991, 1.0, 0.473, 0.67, 0.0, 0.578],
      compromise: [4],
    },
    {
      weights: [2, 2, 2, 2, 1, 1, 1, 1],
      s: [0.701, 0.6, 0.386, 0.365, 0.317, 0.459],
      r: [0.167, 0.114, 0.161, 0.167, 0.089, 0.167],
      q: [1.0, 0.533, 0.552, 0.563, 0.0, 0.686],
      compromise: [4],
    },
    {
      weights: [1, 1, 1, 1, 2, 2, 2, 2],
      s: [0.683, 0.8, 0.193, 0.48, 0.243, 0.232],
      r: [0.113, 0.167, 0.08, 0.122, 0.044, 0.083],
      q: [0.684, 1.0, 0.147, 0.554, 0.041, 0.191],
      compromise: [4, 2, 5],
    },
    {
      weights: [1, 1, 1, 1, 3.2, 3.2, 3.2, 3.2],
      s: [0.678, 0.857, 0.138, 0.513, 0.222, 0.167],
      r: [0.129, 0.19, 0.057, 0.139, 0.042, 0.06],
      q: [0.668, 1.0, 0.051, 0.588, 0.058, 0.078],
      compromise: [2, 4, 5],
    },
  ])("reproduces the dams of Opricovic & Tzeng (2007) weighted $weights", ({ weights, s, r, q, compromise }) => {
    const result = vikor({ ...DAMS, weights });
    expectNear(result.s, s, 1.1e-3);
    expectNear(result.r, r, 1.1e-3);
    expectNear(result.q, q, 1.1e-3);
    expect(result.compromise).toEqual(compromise);
    expect(result.acceptableAdvantage).toBe(compromise.length === 1);
  });

  it("proposes the first two when only the stability fails", () => {
    const result = vikor({
      matrix: [
        [1, 101, 1, 101, 1],
        [101, 1, 101, 1, 101],
        [1, 1, 1, 1, 101],
        [11, 11, 11, 16, 61],
        [56, 56, 56, 56, 56],
      ],
      weights: [1, 1, 1, 1, 1],
      directions: new Array<Direction>(5).fill("MIN"),
    });
    expect(result).toMatchObject({ acceptableAdvantage: true, acceptableStability: false, compromise: [3, 4] });
  });

  it("leaves out of the compromise who is exactly 1/(m − 1) behind", () => {
    const result = vikor({ matrix: [[9], [8], [6], [0]], weights: [1], directions: ["MAX"] });
    expect(result.q[2]).toBeCloseTo(1 / 3, 12);
    expect(result).toMatchObject({ acceptableAdvantage: false, compromise: [0, 1] });
    // Exactly that much is an acceptable advantage, too.
    expect(vikor({ matrix: [[9], [6], [4], [0]], weights: [1], directions: ["MAX"] }).compromise).toEqual([0]);
  });

  it("drops a criterion without range, says so, and does not hand its weight on", () => {
    const { s, warnings } = vikor({
      matrix: [
        [1, 7],
        [2, 7],
      ],
      weights: [1, 3],
      directions: ["MAX", "MAX"],
    });
    expect(s).toEqual([0.25, 0]);
    expect(warnings).toMatchObject([{ code: "NO_RANGE", criterion: 1 }]);
  });

  it("adds nothing for a flat S and R, so that everybody ties", () => {
    const { q, warnings, compromise } = vikor({
      matrix: [
        [1, 2],
        [2, 1],
      ],
      weights: [1, 1],
      directions: ["MAX", "MAX"],
    });
    expect(q).toEqual([0, 0]);
    expect(warnings.map(({ code }) => code)).toEqual(["FLAT_S", "FLAT_R"]);
    expect(compromise).toEqual([0, 1]);
  });

  it("does not blow rounding noise up to a full difference in Q", () => {
    const matrix = [
      [0.1, 0.2, 0.3],
      [0.3, 0.1, 0.2],
      [0.2, 0.3, 0.1],
    ];
    const { q } = vikor({ matrix, weights: [0.1, 0.1, 0.1], directions: ["MAX", "MAX", "MAX"] });
    expect(rank(q, { higherIsBetter: false })).toEqual([1, 1, 1]);
  });

  it("makes a single alternative its own compromise without warnings", () => {
    const result = vikor({ matrix: [[4]], weights: [1], directions: ["MAX"] });
    expect(result).toMatchObject({ q: [0], compromise: [0], acceptableAdvantage: true, warnings: [] });
  });

  it("weighs S and R by v and refuses a v outside 0 to 1", () => {
    const problem: Problem = {
      matrix: [
        [0, 8],
        [5, 0],
        [10, 4],
      ],
      weights: [1, 1],
      directions: ["MAX", "MAX"],
    };
    expect(rank(vikor(problem, { v: 1 }).s)).toEqual(rank(vikor(problem, { v: 1 }).q));
    expect(rank(vikor(problem, { v: 0 }).r)).toEqual(rank(vikor(problem, { v: 0 }).q));
    expect(() => vikor(problem, { v: 1.1 })).toThrow("v is 1.1: it must be a number from 0 to 1");
    expect(() => vikor(problem, { v: Number.NaN })).toThrow(RangeError);
  });
});
