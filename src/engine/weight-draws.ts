import { LRUCache } from "lru-cache";
import { dirichlet, drawTrials } from "./dirichlet.ts";
import { requireInteger, requireNumber, requireOneOf } from "./problem.ts";
import { Random } from "./random.ts";

/**
 * Where weights are drawn from. `UNIFORM`: every weighting is equally likely. `AROUND`: Dirichlet(concentration·w) about
 * the problem's weights, whose standard deviation is √(w(1 − w)/(concentration + 1)); a criterion of weight 0 stays at 0.
 * `ORDINAL`: every weighting that keeps `order`, the criterion indices from most to least important, is equally likely.
 */
export type WeightModel =
  | { model: "UNIFORM" }
  | { model: "AROUND"; concentration: number }
  | { model: "ORDINAL"; order: readonly number[] };

/** Consecutive draws, n weights each. */
export type WeightBlock = { weights: Float64Array; count: number };

const BLOCK = 256;

/**
 * Random numbers of recent runs, at most 2^21 of them (16 MB). They depend on (model, n, samples, seed) alone, not on the
 * weights asked for, and making them takes 6 of the 10 to 16 ms of a run of 20,000 draws: callers who leave the seed alone
 * and change their weights share them. Keeping them changes the speed, never the result.
 */
const runs = new LRUCache<string, Float64Array>({ maxSize: 2 ** 21, sizeCalculation: (run) => run.length });

export function readWeightModel(model: WeightModel, n: number): WeightModel {
  requireOneOf(model.model, "weights.model", ["UNIFORM", "AROUND", "ORDINAL"]);
  if (model.model === "AROUND") requireNumber(model.concentration, "weights.concentration", 1e-6, 1e9);
  if (model.model === "ORDINAL") {
    const { order } = model;
    if (order.length !== n) throw new RangeError(`weights.order has ${order.length} entries: there are ${n} criteria`);
    order.forEach((k, place) => {
      requireInteger(k, `weights.order[${place}]`, 0, n - 1);
      if (order.indexOf(k) !== place)
        throw new RangeError(`weights.order[${place}] is ${k}: each criterion must appear once`);
    });
  }
  return model;
}

/** `draw` writes so many random numbers per weight; they are the weights, unless `weigh` makes weights of them. */
type Sampler = {
  numbers: number;
  draw(random: Random, out: Float64Array): void;
  weigh?: (drawn: Float64Array, out: Float64Array) => void;
};

/**
 * Draws in blocks, so that a million draws need little memory. Normalized exponentials (−ln U) are uniform weights, sorted
 * ones are uniform among those in an order, and normalized gamma variates are Dirichlet weights.
 *
 * L. Devroye (1986), Non-Uniform Random Variate Generation, chapters V and XI.
 */
export function* drawWeights(
  model: WeightModel,
  around: Float64Array,
  samples: number,
  seed: number,
): Generator<WeightBlock, void> {
  const n = around.length;
  const { numbers, draw, weigh } = samplerOf(model, around, seed);
  const width = n * numbers;
  const key = [model.model, model.model === "ORDINAL" ? model.order : n, samples, seed].join(" ");
  const cached = runs.get(key);
  const isKept = samples * width <= runs.maxSize;
  const run = cached ?? new Float64Array((isKept ? samples : BLOCK) * width);
  const made = weigh && new Float64Array(BLOCK * n);
  const random = new Random(seed, 0);
  for (let from = 0; from < samples; from += BLOCK) {
    const count = Math.min(BLOCK, samples - from);
    const at = isKept ? from * width : 0;
    const drawn = run.subarray(at, at + count * width);
    if (!cached) draw(random, drawn);
    if (made) weigh(drawn, made.subarray(0, count * n));
    yield { weights: made ?? drawn, count };
  }
  if (isKept && !cached) runs.set(key, run);
}

function samplerOf(model: WeightModel, around: Float64Array, seed: number): Sampler {
  switch (model.model) {
    case "UNIFORM":
      return { numbers: 1, draw: (random, out) => drawUniform(around.length, random, out) };
    case "ORDINAL":
      return { numbers: 1, draw: (random, out) => drawOrdered(model.order, random, out) };
    case "AROUND": {
      const shapes = around.map((w) => w * model.concentration);
      return { numbers: 2, draw: drawTrials, weigh: dirichlet(shapes, seed) };
    }
  }
}

function drawUniform(n: number, random: Random, out: Float64Array): void {
  for (let at = 0; at < out.length; at += n) {
    let sum = 0;
    for (let k = at; k < at + n; k++) sum += out[k] = -Math.log(random.uniform());
    for (let k = at; k < at + n; k++) out[k]! /= sum;
  }
}

/** The order statistics of n exponentials without sorting: A. Rényi (1953), On the theory of order statistics. */
function drawOrdered(order: readonly number[], random: Random, out: Float64Array): void {
  const n = order.length;
  for (let at = 0; at < out.length; at += n) {
    let height = 0;
    let sum = 0;
    for (let place = n - 1; place >= 0; place--) {
      height -= Math.log(random.uniform()) / (place + 1);
      out[at + order[place]!] = height;
      sum += height;
    }
    for (let k = at; k < at + n; k++) out[k]! /= sum;
  }
}
