import { requireInteger, requireNumber, requireOneOf } from "./problem.ts";
import { Random } from "./random.ts";

/**
 * Where weights are drawn from. `UNIFORM`: every weighting alike. `AROUND`: Dirichlet(concentration·w) about the
 * problem's weights, whose standard deviation is √(w(1 − w)/(concentration + 1)); a criterion of weight 0 stays at 0.
 * `ORDINAL`: every weighting alike that keeps `order`, the criterion indices from the most to the least important.
 */
export type WeightModel =
  | { model: "UNIFORM" }
  | { model: "AROUND"; concentration: number }
  | { model: "ORDINAL"; order: readonly number[] };

/** A run of draws, one after the other, n weights each. */
export type Draws = { weights: Float64Array; count: number };

const BLOCK = 4096;
const CACHED_RUNS = 4;
const CACHED_NUMBERS = 2 ** 21;

/** Uniform draws depend on nothing but (n, samples, seed): keeping a few runs changes the speed, never the answer. */
const cache = new Map<string, Float64Array>();

export function readWeightModel(model: WeightModel, n: number): WeightModel {
  requireOneOf(model.model, "weights.model", ["UNIFORM", "AROUND", "ORDINAL"]);
  if (model.model === "AROUND") requireNumber(model.concentration, "weights.concentration", 1e-6, 1e9);
  if (model.model === "ORDINAL") {
    const { order } = model;
    if (order.length !== n) throw new RangeError(`weights.order has ${order.length} entries: there are ${n} criteria`);
    order.forEach((k, place) => {
      requireInteger(k, `weights.order[${place}]`, 0, n - 1);
      if (order.indexOf(k) !== place) throw new RangeError(`weights.order[${place}] is ${k}: it is there already`);
    });
  }
  return model;
}

/**
 * Draws in blocks, so that a million of them need little memory. Uniform weights are normalized exponentials (−ln U);
 * sorted they are uniform among those in an order.
 *
 * L. Devroye (1986), Non-Uniform Random Variate Generation, chapters V and XI.
 */
export function* drawWeights(
  model: WeightModel,
  around: Float64Array,
  samples: number,
  seed: number,
): Generator<Draws, void> {
  const n = around.length;
  const cacheable = model.model === "UNIFORM" && samples * n <= CACHED_NUMBERS;
  const key = `${n} ${samples} ${seed}`;
  const kept = cacheable ? cache.get(key) : undefined;
  if (kept !== undefined) {
    yield { weights: kept, count: samples };
    return;
  }
  const random = new Random(seed, 0);
  const size = cacheable ? samples : Math.min(samples, BLOCK);
  const weights = new Float64Array(size * n);
  for (let left = samples; left > 0; left -= size) {
    const count = Math.min(left, size);
    for (let at = 0; at < count * n; at += n) drawOne(model, around, random, weights.subarray(at, at + n));
    if (cacheable) remember(key, weights);
    yield { weights, count };
  }
}

function remember(key: string, weights: Float64Array): void {
  const [oldest] = cache.keys();
  if (cache.size >= CACHED_RUNS && oldest !== undefined) cache.delete(oldest);
  cache.set(key, weights);
}

function drawOne(model: WeightModel, around: Float64Array, random: Random, out: Float64Array): void {
  if (model.model === "AROUND") drawDirichlet(around, model.concentration, random, out);
  else drawUniform(random, out);
  if (model.model === "ORDINAL") {
    const ascending = out.slice().sort();
    model.order.forEach((k, place) => {
      out[k] = ascending[ascending.length - 1 - place]!;
    });
  }
}

function drawUniform(random: Random, out: Float64Array): void {
  let sum = 0;
  for (let k = 0; k < out.length; k++) {
    const exponential = -Math.log(random.uniform());
    out[k] = exponential;
    sum += exponential;
  }
  for (let k = 0; k < out.length; k++) out[k]! /= sum;
}

/** Gamma variates over their sum, relative to the largest: of tiny shapes all of them would underflow to 0. */
function drawDirichlet(around: Float64Array, concentration: number, random: Random, out: Float64Array): void {
  let largest = -Infinity;
  for (let k = 0; k < out.length; k++) {
    const shape = concentration * around[k]!;
    out[k] = shape > 0 ? random.logGamma(shape) : -Infinity;
    if (out[k]! > largest) largest = out[k]!;
  }
  let sum = 0;
  for (let k = 0; k < out.length; k++) {
    out[k] = Math.exp(out[k]! - largest);
    sum += out[k]!;
  }
  for (let k = 0; k < out.length; k++) out[k]! /= sum;
}
