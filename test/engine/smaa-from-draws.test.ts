import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Problem, smaa, smaaFromDraws } from "../../src/engine/index.ts";
import { drawWeights } from "../../src/engine/weight-draws.ts";
import { CATALOGUE } from "./catalogue.ts";

const UNIFORM = { model: "UNIFORM" } as const;
const TWO: Problem = {
  matrix: [
    [1, 0],
    [0, 3],
  ],
  weights: [1, 1],
  directions: ["MAX", "MAX"],
};

describe("smaaFromDraws", () => {
  it("gives the alternative that is worse everywhere no central weights (as the R package smaa does)", () => {
    const result = smaaFromDraws({
      matrices: [
        [
          [1, 1, 1],
          [0, 0, 0],
        ],
      ],
      weights: [
        [1, 1, 1],
        [2, 2, 2],
      ],
      directions: ["MAX", "MAX", "MAX"],
    });
    expect(result.centralWeights).toEqual([[1 / 3, 1 / 3, 1 / 3], null]);
    expect(result.confidenceFactors).toEqual([1, null]);
  });

  it("counts pairwise winning over matrices that differ by draw (as the R package smaa does)", () => {
    const matrices = Array.from({ length: 10 }, (_, i) => (i === 0 ? [[0], [1]] : [[1], [0]]));
    const result = smaaFromDraws({ matrices, weights: matrices.map(() => [1]), directions: ["MAX"] });
    expect(result.pairwiseWinning).toEqual([
      [0, 0.9],
      [0.1, 0],
    ]);
    expect(result.confidenceFactors).toEqual([0.9, 0.1]);
    expect(result.samples).toBe(10);
  });

  it("takes a single matrix or a single weighting to serve every draw", () => {
    const one = { matrices: [TWO.matrix], weights: [[3, 1]], directions: TWO.directions };
    const many = { ...one, matrices: [TWO.matrix, TWO.matrix, TWO.matrix] };
    const weighted = {
      ...one,
      weights: [
        [3, 1],
        [6, 2],
        [0.75, 0.25],
      ],
    };
    expect(smaaFromDraws(many)).toEqual(smaaFromDraws(weighted));
    // 3/4 · 1 against 1/4 · 3: level.
    expect(smaaFromDraws(one).rankAcceptability).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it("agrees with smaa on its draws, for every method", () => {
    const rows = [...drawWeights(UNIFORM, new Float64Array(13), 400, 8)].flatMap(({ weights, count }) =>
      Array.from({ length: count }, (_, i) => Array.from(weights.subarray(i * 13, i * 13 + 13))),
    );
    for (const name of ["WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"] as const) {
      const { matrix, directions } = CATALOGUE;
      const own = smaaFromDraws({ matrices: [matrix], weights: rows, directions, method: { name } });
      const drawn = smaa(CATALOGUE, { samples: 400, seed: 8, weights: UNIFORM, method: { name } });
      expect(own.rankAcceptability).toEqual(drawn.rankAcceptability);
      expect(own.pairwiseWinning).toEqual(drawn.pairwiseWinning);
    }
  });

  it("counts ranks as their definition says", () => {
    const score = fc.integer({ min: 0, max: 3 });
    const draws = fc
      .integer({ min: 1, max: 8 })
      .chain((m) => fc.array(fc.array(score, { minLength: m, maxLength: m }), { minLength: 1, maxLength: 12 }));
    fc.assert(
      fc.property(draws, (rows) => {
        const matrices = rows.map((row) => row.map((x) => [x]));
        const result = smaaFromDraws({ matrices, weights: [[1]], directions: ["MAX"] });
        rows[0]!.forEach((_, a) => {
          const ranks = rows.map((row) => 1 + row.filter((x) => x > row[a]!).length);
          result.rankAcceptability[a]!.forEach((share, place) => {
            expect(share).toBeCloseTo(ranks.filter((r) => r === place + 1).length / rows.length, 12);
          });
          result.pairwiseWinning[a]!.forEach((share, b) => {
            expect(share).toBeCloseTo(rows.filter((row) => row[a]! > row[b]!).length / rows.length, 12);
          });
        });
      }),
    );
  });

  it.each([
    [{ matrices: [] }, "matrices has 0 entries: there must be one, or one per draw (2)"],
    [{ matrices: [], weights: [] }, "the number of draws is 0"],
    [
      { matrices: [TWO.matrix, TWO.matrix, TWO.matrix] },
      "weights has 2 entries: there must be one, or one per draw (3)",
    ],
    [{ matrices: [TWO.matrix, [[1, 2]]] }, "matrices[1] is 1 × 2: matrices[0] is 2 × 2"],
    [
      {
        matrices: [
          TWO.matrix,
          [
            [1, 2],
            [Number.NaN, 1],
          ],
        ],
      },
      "matrices[1][1][0] is NaN",
    ],
    [
      {
        weights: [
          [1, 1],
          [0, 0],
        ],
      },
      "weights[1] are all zero",
    ],
    [
      {
        weights: [
          [1, 1],
          [1, -1],
        ],
      },
      "weights[1][1] is -1",
    ],
    [{ directions: ["MAX"] }, "directions has 1 entries"],
  ])("refuses %j", (wrong, message) => {
    const valid = {
      matrices: [TWO.matrix],
      weights: [
        [1, 1],
        [1, 2],
      ],
      directions: TWO.directions,
    };
    expect(() => smaaFromDraws({ ...valid, ...wrong } as typeof valid)).toThrow(message);
  });
});
