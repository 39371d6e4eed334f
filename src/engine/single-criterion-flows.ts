import { type CheckedPreference, preferenceOf } from "./preference.ts";
import { ascendingOrder, exceeds } from "./ties.ts";

/** Up to this many alternatives, comparing every pair is cheaper than sorting. */
const SMALL = 48;

/**
 * For one criterion (`values`, more is better), the sums over all rivals b of P(x_a − x_b) and of P(x_b − x_a), written
 * to `positive` and `negative`. Every shape but the Gaussian depends on b only through counts and sums of sorted
 * values, so O(m log m) suffices for them.
 */
export function singleCriterionFlows(
  values: Float64Array,
  preference: CheckedPreference,
  positive: Float64Array,
  negative: Float64Array,
): void {
  if (values.length <= SMALL || preference.shape === "GAUSSIAN") comparePairs(values, preference, positive, negative);
  else sweep(values, preference, positive, negative);
}

export function comparePairs(
  values: Float64Array,
  preference: CheckedPreference,
  positive: Float64Array,
  negative: Float64Array,
): void {
  positive.fill(0);
  negative.fill(0);
  for (let a = 0; a < values.length; a++) {
    const x = values[a]!;
    for (let b = 0; b < a; b++) {
      const y = values[b]!;
      const lead = x > y ? preferenceOf(preference, x, y) : preferenceOf(preference, y, x);
      if (x > y) {
        positive[a]! += lead;
        negative[b]! += lead;
      } else {
        positive[b]! += lead;
        negative[a]! += lead;
      }
    }
  }
}

/** Whether a lead is past a threshold of the preference function. */
type Past = (high: number, low: number) => boolean;

export function sweep(
  values: Float64Array,
  preference: CheckedPreference,
  positive: Float64Array,
  negative: Float64Array,
): void {
  const order = ascendingOrder(values);
  const sorted = Float64Array.from(order, (a) => values[a]!);
  const [over, under] = sweepSorted(sorted, preference);
  order.forEach((a, place) => {
    positive[a] = over[place]!;
    negative[a] = under[place]!;
  });
}

function sweepSorted(sorted: Float64Array, { shape, q, p }: CheckedPreference): [Float64Array, Float64Array] {
  const step =
    (threshold: number): Past =>
    (high, low) =>
      exceeds(high, low, threshold);
  switch (shape) {
    case "USUAL":
    case "U":
      return [countBelow(sorted, step(q)), countAbove(sorted, step(q))];
    case "LEVEL": {
      const half = (once: Float64Array, twice: Float64Array) => once.map((count, i) => (count + twice[i]!) / 2);
      const [below, above] = [countBelow(sorted, step(q)), countAbove(sorted, step(q))];
      return [half(below, countBelow(sorted, step(p))), half(above, countAbove(sorted, step(p)))];
    }
    default:
      return sweepSlope(sorted, q, p);
  }
}

/** Rivals between q and p away add (|d| − q)/(p − q) each, so their number and their sum are enough. */
function sweepSlope(sorted: Float64Array, q: number, p: number): [Float64Array, Float64Array] {
  const m = sorted.length;
  // Sums of offsets from the median lose fewer digits in subtraction than sums of the values would.
  const median = sorted[m >> 1]!;
  const sums = new Float64Array(m + 1);
  for (let i = 0; i < m; i++) sums[i + 1] = sums[i]! + (sorted[i]! - median);
  const past: Past = (high, low) => high - low > q;
  const full: Past = (high, low) => high - low >= p;
  const [positive, fullBelow] = [countBelow(sorted, past), countBelow(sorted, full)];
  const [negative, fullAbove] = [countAbove(sorted, past), countAbove(sorted, full)];
  for (let i = 0; i < m; i++) {
    const x = sorted[i]! - median;
    const [to, from] = [positive[i]!, fullBelow[i]!];
    positive[i] = from + ((to - from) * (x - q) - (sums[to]! - sums[from]!)) / (p - q);
    const [start, end] = [m - negative[i]!, m - fullAbove[i]!];
    negative[i] = m - end + (sums[end]! - sums[start]! - (end - start) * (x + q)) / (p - q);
  }
  return [positive, negative];
}

function countBelow(sorted: Float64Array, isPast: Past): Float64Array {
  const counts = new Float64Array(sorted.length);
  for (let i = 0, count = 0; i < sorted.length; i++) {
    while (count < i && isPast(sorted[i]!, sorted[count]!)) count++;
    counts[i] = count;
  }
  return counts;
}

function countAbove(sorted: Float64Array, isPast: Past): Float64Array {
  const m = sorted.length;
  const counts = new Float64Array(m);
  for (let i = m - 1, count = 0; i >= 0; i--) {
    while (count < m - 1 - i && isPast(sorted[m - 1 - count]!, sorted[i]!)) count++;
    counts[i] = count;
  }
  return counts;
}
