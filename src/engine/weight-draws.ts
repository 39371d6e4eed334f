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

const BLOCK = 256;
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
 * Draws in blocks, so that a million of them need little memory. Normalized exponentials (−ln U) are uniform
 * weights, sorted ones are uniform among those in an order, and normalized gamma variates are Dirichlet weights.
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
  const isKept = model.model === "UNIFORM" && samples * n <= CACHED_NUMBERS;
  const key = `${n} ${samples} ${seed}`;
  const known = isKept ? cache.get(key) : undefined;
  const run = known ?? new Float64Array((isKept ? samples : Math.min(samples, BLOCK)) * n);
  const random = new Random(seed, 0);
  for (let done = 0; done < samples; done += BLOCK) {
    const count = Math.min(BLOCK, samples - done);
    const weights = isKept ? run.subarray(done * n, (done + count) * n) : run;
    if (!known) fill(model, around, random, weights, count);
    yield { weights, count };
  }
  if (isKept && !known) remember(key, run);
}

function remember(key: string, weights: Float64Array): void {
  const [oldest] = cache.keys();
  if (cache.size >= CACHED_RUNS && oldest !== undefined) cache.delete(oldest);
  cache.set(key, weights);
}

function fill(model: WeightModel, around: Float64Array, random: Random, out: Float64Array, count: number): void {
  const n = around.length;
  const shapes = around.map((weight) => (model.model === "AROUND" ? weight * model.concentration : 1));
  const noneSmall = shapes.every((shape) => shape >= 1);
  for (let at = 0; at < count * n; at += n) {
    if (model.model === "UNIFORM") for (let k = 0; k < n; k++) out[at + k] = -Math.log(random.uniform());
    else if (model.model === "ORDINAL") drawOrdered(model.order, random, out, at);
    else if (noneSmall) for (let k = 0; k < n; k++) out[at + k] = random.gamma(shapes[k]!);
    else drawDirichlet(shapes, random, out, at);
    let sum = 0;
    for (let k = at; k < at + n; k++) sum += out[k]!;
    for (let k = at; k < at + n; k++) out[k]! /= sum;
  }
}

/** The order statistics of n exponentials without sorting: A. Rényi (1953), On the theory of order statistics. */
function drawOrdered(order: readonly number[], random: Random, out: Float64Array, at: number): void {
  let height = 0;
  for (let place = order.length - 1; place >= 0; place--) {
    height -= Math.log(random.uniform()) / (place + 1);
    out[at + order[place]!] = height;
  }
}

function drawDirichlet(shapes: Float64Array, random: Random, out: Float64Array, at: number): void {
  let largest = -Infinity;
  for (let k = 0; k < shapes.length; k++) {
    const drawn = shapes[k]! > 0 ? random.logGamma(shapes[k]!) : -Infinity;
    out[at + k] = drawn;
    if (drawn > largest) largest = drawn;
  }
  // Relative to the largest: the variates of tiny shapes would all underflow to 0.
  for (let k = at; k < at + shapes.length; k++) out[k] = Math.exp(out[k]! - largest);
}
