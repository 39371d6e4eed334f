import { describe, expect, it } from "vitest";
import { rankOrderCentroidWeights } from "../../src/engine/index.ts";
import { drawWeights, type WeightModel } from "../../src/engine/weight-draws.ts";

const UNIFORM = { model: "UNIFORM" } as const;

/** Mean and variance of every weight over the draws of a model. */
function moments(model: WeightModel, around: number[], samples: number) {
  const n = around.length;
  const sums = new Float64Array(n);
  const squares = new Float64Array(n);
  for (const { weights, count } of drawWeights(model, Float64Array.from(around), samples, 11)) {
    for (let i = 0; i < count * n; i++) {
      sums[i % n]! += weights[i]!;
      squares[i % n]! += weights[i]! ** 2;
    }
  }
  const mean = Array.from(sums, (sum) => sum / samples);
  return { mean, variance: Array.from(squares, (sum, k) => sum / samples - mean[k]! ** 2) };
}

describe("drawWeights", () => {
  it("draws weights around the problem's own with the moments of a Dirichlet distribution", () => {
    for (const [around, concentration] of [
      [[0.5, 0.3, 0.2, 0], 100],
      [[0.6, 0.3, 0.1, 0], 2],
    ] as const) {
      const { mean, variance } = moments({ model: "AROUND", concentration }, [...around], 100_000);
      around.forEach((w, k) => {
        expect(mean[k]).toBeCloseTo(w, 2);
        expect(variance[k]).toBeCloseTo((w * (1 - w)) / (concentration + 1), 3);
      });
    }
  });

  it("copes with a concentration so low that every draw is a corner", () => {
    const { mean } = moments({ model: "AROUND", concentration: 1e-5 }, [0.7, 0.3], 20_000);
    expect(mean[0]).toBeCloseTo(0.7, 1);
  });

  it("draws ordinal weights in the order, with the rank order centroid as their mean", () => {
    const model: WeightModel = { model: "ORDINAL", order: [2, 0, 1] };
    for (const { weights } of drawWeights(model, new Float64Array(3).fill(1), 500, 4)) {
      for (let i = 0; i < weights.length; i += 3) {
        expect(weights[i + 2]! > weights[i]! && weights[i]! > weights[i + 1]!).toBe(true);
      }
    }
    const { mean } = moments(model, [1, 1, 1], 100_000);
    rankOrderCentroidWeights(3).forEach((w, place) => {
      expect(mean[model.order[place]!]).toBeCloseTo(w, 2);
    });
  });

  it("draws uniform weights with the moments of the uniform simplex", () => {
    const { mean, variance } = moments(UNIFORM, [1, 1, 1, 1], 100_000);
    for (let k = 0; k < 4; k++) {
      expect(mean[k]).toBeCloseTo(0.25, 2);
      expect(variance[k]).toBeCloseTo(3 / 80, 3);
    }
  });
});
