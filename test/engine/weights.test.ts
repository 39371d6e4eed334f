import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  criticWeights,
  type Direction,
  entropyWeights,
  rankOrderCentroidWeights,
  rankReciprocalWeights,
  rankSumWeights,
  swingWeights,
} from "../../src/engine/index.ts";

const printed = (weights: number[], digits: number) => weights.map((w) => Number(w.toFixed(digits)));
const max = (n: number) => new Array<Direction>(n).fill("MAX");

describe("weights from a rank order", () => {
  it("are the centroids tabulated by Barron & Barrett (1996)", () => {
    expect(printed(rankOrderCentroidWeights(2), 4)).toEqual([0.75, 0.25]);
    expect(printed(rankOrderCentroidWeights(3), 4)).toEqual([0.6111, 0.2778, 0.1111]);
    expect(printed(rankOrderCentroidWeights(4), 4)).toEqual([0.5208, 0.2708, 0.1458, 0.0625]);
    expect(printed(rankOrderCentroidWeights(5), 4)).toEqual([0.4567, 0.2567, 0.1567, 0.09, 0.04]);
  });

  it("are the rank sums and rank reciprocals of Stillwell, Seaver & Edwards (1981)", () => {
    expect(rankSumWeights(4)).toEqual([0.4, 0.3, 0.2, 0.1]);
    expect(printed(rankReciprocalWeights(4), 12)).toEqual([0.48, 0.24, 0.16, 0.12]);
    expect(printed(rankSumWeights(3), 4)).toEqual([0.5, 0.3333, 0.1667]);
    expect(printed(rankReciprocalWeights(3), 4)).toEqual([0.5455, 0.2727, 0.1818]);
    expect(printed(rankSumWeights(5), 4)).toEqual([0.3333, 0.2667, 0.2, 0.1333, 0.0667]);
    expect(printed(rankReciprocalWeights(5), 4)).toEqual([0.438, 0.219, 0.146, 0.1095, 0.0876]);
  });

  it("sum to 1 and fall strictly, up to thousands of criteria", () => {
    for (const weigh of [rankOrderCentroidWeights, rankSumWeights, rankReciprocalWeights]) {
      for (const n of [1, 2, 13, 10_000]) {
        const weights = weigh(n);
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 9);
        expect(weights.every((w, k) => k === 0 || w < weights[k - 1]!)).toBe(true);
      }
      for (const n of [0, -1, 1.5, Number.NaN, 10_001]) expect(() => weigh(n)).toThrow(/^n is /);
    }
  });
});

describe("swingWeights", () => {
  it("normalizes the points and keeps zeros", () => {
    expect(swingWeights([100, 60, 40, 0])).toEqual([0.5, 0.3, 0.2, 0]);
  });

  it("refuses points that give no weights", () => {
    expect(() => swingWeights([])).toThrow("points is empty");
    expect(() => swingWeights([0, 0])).toThrow("points are all zero");
    expect(() => swingWeights([5, -1])).toThrow("points[1] is -1");
  });
});

describe("entropyWeights", () => {
  it("reproduces Elsayed, Dawood & Karthikeyan (2017) to six digits", () => {
    const weights = entropyWeights([
      [7, 312, 1891, 6613, 163],
      [72, 88, 728, 941804, 1078],
      [10, 252, 2594, 3466, 117471],
      [10, 145, 980, 2371, 86329],
      [65, 54, 350, 501, 29897],
      [29, 48, 380, 912, 34051],
      [7, 476, 3300, 78470, 2212],
      [70, 87, 650, 733, 819000],
      [4, 86, 591, 3015, 103],
      [12, 79, 579, 3240, 96098],
      [21, 45, 261, 1253, 453],
      [1, 72, 530, 4333, 0.1048],
    ]);
    expect(printed(weights, 6)).toEqual([0.104991, 0.069124, 0.071373, 0.449937, 0.304575]);
  });

  it("takes the logarithm to the number of alternatives, as scikit-criteria does", () => {
    const weights = entropyWeights([
      [1, 2],
      [4, 16],
    ]);
    expect(printed(weights, 6)).toEqual([0.358889, 0.641111]);
  });

  it("takes 0·ln 0 for 0, and a column that does not vary for worthless", () => {
    expect(
      entropyWeights([
        [1, 5, 0],
        [0, 5, 0],
      ]),
    ).toEqual([1, 0, 0]);
  });

  it("weighs all alike when nothing varies or there is one alternative", () => {
    expect(
      entropyWeights([
        [2, 3],
        [2, 3],
        [2, 3],
      ]),
    ).toEqual([0.5, 0.5]);
    expect(entropyWeights([[2, 3]])).toEqual([0.5, 0.5]);
  });

  it("refuses negative cells, naming the first", () => {
    expect(() =>
      entropyWeights([
        [1, 2],
        [3, -1],
      ]),
    ).toThrow("matrix[1][1] is -1: entropy needs values of at least 0");
  });
});

describe("criticWeights", () => {
  it("reproduces the firms of Diakoulaki, Mavrotas & Papayannakis (1995)", () => {
    const weights = criticWeights(
      [
        [61, 1.08, 4.33],
        [20.7, 0.26, 4.34],
        [16.3, 1.98, 2.53],
        [9, 3.29, 1.65],
        [5.4, 2.77, 2.33],
        [4, 4.12, 1.21],
        [-6.1, 3.52, 2.1],
        [-34.6, 3.31, 0.98],
      ],
      max(3),
    );
    expect(printed(weights, 8)).toEqual([0.20222554, 0.48090173, 0.31687273]);
  });

  it("reproduces the time and attendance software of Tuş & Aytaç Adalı (2019)", () => {
    const weights = criticWeights(
      [
        [5000, 3, 3, 4, 3, 2],
        [680, 5, 3, 2, 2, 1],
        [2000, 3, 2, 3, 4, 3],
        [600, 4, 3, 1, 2, 2],
        [800, 2, 4, 3, 3, 4],
      ],
      max(6),
    );
    expect(printed(weights, 3)).toEqual([0.157, 0.249, 0.168, 0.121, 0.154, 0.151]);
  });

  it("turns MIN criteria round before correlating", () => {
    const matrix = [
      [1, 5, 2],
      [2, 3, 9],
      [4, 1, 4],
    ];
    const negated = matrix.map(([a, b, c]) => [a!, -b!, c!]);
    const turned = criticWeights(matrix, ["MAX", "MIN", "MAX"]);
    expect(printed(turned, 12)).toEqual(printed(criticWeights(negated, max(3)), 12));
    expect(printed(turned, 6)).not.toEqual(printed(criticWeights(matrix, max(3)), 6));
  });

  it("leaves a column without range at 0 and weighs all alike when nothing tells them apart", () => {
    expect(
      criticWeights(
        [
          [1, 7, 3],
          [2, 7, 1],
        ],
        max(3),
      ),
    ).toEqual([0.5, 0, 0.5]);
    expect(
      criticWeights(
        [
          [1, 2],
          [2, 4],
          [5, 10],
        ],
        max(2),
      ),
    ).toEqual([0.5, 0.5]);
    expect(criticWeights([[3, 4]], max(2))).toEqual([0.5, 0.5]);
    expect(criticWeights([[1], [2]], max(1))).toEqual([1]);
  });
});

it("weights derived from data do not depend on the units of a column", () => {
  const column = fc.integer({ min: 1, max: 50 });
  const matrices = fc.array(fc.tuple(column, column, column), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(matrices, fc.constantFrom(0.001, 0.5, 7, 4096), (matrix, factor) => {
      const scaled = matrix.map(([a, b, c]) => [a, b * factor, c]);
      entropyWeights(scaled).forEach((w, k) => {
        expect(w).toBeCloseTo(entropyWeights(matrix)[k]!, 8);
      });
      criticWeights(scaled, max(3)).forEach((w, k) => {
        expect(w).toBeCloseTo(criticWeights(matrix, max(3))[k]!, 8);
      });
    }),
  );
});
