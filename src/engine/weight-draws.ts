import { dirichlet, drawTrials } from "./dirichlet.ts";
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
const CACHED_NUMBERS = 2 ** 22;

/** The random part of a run depends on (model, n, samples, seed) alone: keeping a few changes the speed, never the answer. */
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

/** What a model draws: so many numbers a criterion, written by `draw`, from which `weigh` makes weights, or themselves. */
type Source = {
  numbers: number;
  draw(random: Random, out: Float64Array): void;
  weigh?: (drawn: Float64Array, out: Float64Array) => void;
};

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
  const source = sourceOf(model, around, seed);
  const width = n * source.numbers;
  const isKept = model.model !== "ORDINAL" && samples * width <= CACHED_NUMBERS;
  const key = `${model.model} ${n} ${samples} ${seed}`;
  const known = isKept ? cache.get(key) : undefined;
  const run = known ?? new Float64Array((isKept ? samples : Math.min(samples, BLOCK)) * width);
  const made = source.weigh && new Float64Array(BLOCK * n);
  const random = new Random(seed, 0);
  for (let done = 0; done < samples; done += BLOCK) {
    const count = Math.min(BLOCK, samples - done);
    const at = isKept ? done * width : 0;
    const drawn = run.subarray(at, at + count * width);
    if (!known) source.draw(random, drawn);
    if (made) source.weigh!(drawn, made.subarray(0, count * n));
    yield { weights: made ?? drawn, count };
  }
  if (isKept && !known) remember(key, run);
}

function remember(key: string, run: Float64Array): void {
  const [oldest] = cache.keys();
  if (cache.size >= CACHED_RUNS && oldest !== undefined) cache.delete(oldest);
  cache.set(key, run);
}

function sourceOf(model: WeightModel, around: Float64Array, seed: number): Source {
  const n = around.length;
  switch (model.model) {
    case "UNIFORM":
      return { numbers: 1, draw: (random, out) => drawUniform(n, random, out) };
    case "ORDINAL":
      return { numbers: 1, draw: (random, out) => drawOrdered(model.order, random, out) };
    case "AROUND":
      return {
        numbers: 2,
        draw: drawTrials,
        weigh: dirichlet(
          around.map((w) => w * model.concentration),
          seed,
        ),
      };
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
