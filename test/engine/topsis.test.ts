import { describe, expect, it } from "vitest";
import { topsis } from "../../src/engine/index.ts";

const printed = (values: number[], digits: number) => values.map((value) => value.toFixed(digits));

describe("topsis", () => {
  it("reproduces the mountain destinations of Opricovic & Tzeng (2004) under linear normalization", () => {
    const { closeness } = topsis(
      {
        matrix: [
          [1, 3000],
          [2, 3750],
          [5, 4500],
        ],
        weights: [0.5, 0.5],
        directions: ["MIN", "MAX"],
      },
      { normalization: "MIN_MAX" },
    );
    expect(printed(closeness, 3)).toEqual(["0.500", "0.617", "0.500"]);
  });

  it("reproduces the example of Tzeng & Huang (2011), Multiple Attribute Decision Making", () => {
    const { closeness } = topsis({
      matrix: [
        [5, 8, 4],
        [7, 6, 8],
        [8, 8, 6],
        [7, 4, 6],
      ],
      weights: [0.3, 0.4, 0.3],
      directions: ["MAX", "MAX", "MAX"],
    });
    const published = [0.5037, 0.6581, 0.7482, 0.334];
    closeness.forEach((value, a) => {
      expect(Math.abs(value - published[a]!)).toBeLessThan(1e-4);
    });
  });

  it("reproduces the fighter aircraft of Hwang & Yoon (1981), distances included", () => {
    const { closeness, distanceToPositive, distanceToNegative } = topsis({
      matrix: [
        [2.0, 1500, 20000, 5.5, 5, 9],
        [2.5, 2700, 18000, 6.5, 3, 5],
        [1.8, 2000, 21000, 4.5, 7, 7],
        [2.2, 1800, 20000, 5.0, 5, 5],
      ],
      weights: [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
      directions: ["MAX", "MAX", "MAX", "MIN", "MAX", "MAX"],
    });
    // The book works on from values rounded to four digits.
    const published = [
      [closeness, [0.643, 0.268, 0.613, 0.312], 6e-4],
      [distanceToPositive, [0.0545, 0.1197, 0.058, 0.1009], 1.1e-4],
      [distanceToNegative, [0.0983, 0.0439, 0.092, 0.0458], 1.1e-4],
    ] as const;
    for (const [figures, printedFigures, rounding] of published) {
      figures.forEach((value, a) => {
        expect(Math.abs(value - printedFigures[a]!)).toBeLessThan(rounding);
      });
    }
  });

  it("reports the ideals in the unit of the weighted normalized values, costs positive again", () => {
    const { positiveIdeal, negativeIdeal } = topsis({
      matrix: [
        [3, 0],
        [4, 0],
      ],
      weights: [1, 1],
      directions: ["MIN", "MIN"],
    });
    expect(positiveIdeal).toEqual([0.3, 0]);
    expect(negativeIdeal).toEqual([0.4, 0]);
    const minMax = topsis({ matrix: [[3], [4]], weights: [2], directions: ["MIN"] }, { normalization: "MIN_MAX" });
    expect(minMax).toMatchObject({ positiveIdeal: [1], negativeIdeal: [0], closeness: [1, 0] });
  });

  it("is 1 at both ideals: a single alternative, or alternatives all the same up to rounding noise", () => {
    expect(topsis({ matrix: [[3, 4]], weights: [1, 2], directions: ["MAX", "MIN"] }).closeness).toEqual([1]);
    const same = topsis({
      matrix: [
        [0.3, 5],
        [0.1 + 0.2, 5],
      ],
      weights: [1, 1],
      directions: ["MAX", "MAX"],
    });
    expect(same.closeness).toEqual([1, 1]);
  });

  it("lets a column of zeros and a criterion of weight zero make no difference", () => {
    const one = topsis({
      matrix: [
        [1, 0, 9],
        [2, 0, 3],
      ],
      weights: [1, 5, 0],
      directions: ["MAX", "MAX", "MAX"],
    });
    expect(one.closeness).toEqual([0, 1]);
  });

  it("survives units whose squares would underflow", () => {
    const { closeness } = topsis({ matrix: [[1e-90], [3e-90]], weights: [1], directions: ["MAX"] });
    expect(closeness).toEqual([0, 1]);
  });
});
