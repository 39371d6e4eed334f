export type Direction = "MAX" | "MIN";

/**
 * A decision problem: `matrix[alternative][criterion]` in any units, one weight and one direction per criterion.
 * Weights are any non-negative numbers with a positive sum; they are normalized inside. `MAX`: more is better.
 */
export type Problem = {
  readonly matrix: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly directions: readonly Direction[];
};

/** A range that a score lies in, `[low, high]`, both ends included. */
export type Interval = readonly [low: number, high: number];

/** A checked matrix, flat and row-major: cell (a, k) is `cells[a * n + k]`. */
export type DecisionMatrix = { m: number; n: number; cells: Float64Array; benefit: readonly boolean[] };

/** A checked problem. `raw` keeps the caller's weights: whole percentages then add up without rounding noise. */
export type WeightedMatrix = DecisionMatrix & { raw: Float64Array; total: number; weights: Float64Array };

/** Below this, squares and sums over any realistic number of cells stay finite. */
const LARGEST = 1e100;

/** The cell at a place of a flat table, as errors name it. */
export const cellName = (at: number, n: number, name = "matrix"): string => `${name}[${Math.floor(at / n)}][${at % n}]`;

const isNumberWithin = (value: number, low: number, high: number): boolean =>
  typeof value === "number" && value >= low && value <= high;

export function requireNumber(value: number, name: string, low = -LARGEST, high = LARGEST): number {
  if (!isNumberWithin(value, low, high)) {
    throw new RangeError(`${name} is ${String(value)}: it must be a number from ${low} to ${high}`);
  }
  return value;
}

export function requireInteger(value: number, name: string, low: number, high: number): number {
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new RangeError(`${name} is ${String(value)}: it must be a whole number from ${low} to ${high}`);
  }
  return value;
}

export function requireOneOf<T extends string>(value: T, name: string, valid: readonly T[]): T {
  if (!valid.includes(value)) {
    throw new RangeError(`${name} is ${String(value)}: it must be one of ${valid.join(", ")}`);
  }
  return value;
}

export function requireInterval(interval: Interval, name: string): Interval {
  if (!Array.isArray(interval) || interval.length !== 2) {
    throw new RangeError(`${name} is not a range: it must be [low, high]`);
  }
  requireNumber(interval[0], `${name}[0]`);
  requireNumber(interval[1], `${name}[1]`);
  if (interval[0] > interval[1]) {
    throw new RangeError(`${name} is [${interval.join(", ")}]: the low end must not exceed the high end`);
  }
  return interval;
}

/** Rejects anything but a non-empty rectangle; returns its sides. */
export function requireRectangle(rows: readonly (readonly unknown[])[], name: string): { m: number; n: number } {
  if (!Array.isArray(rows) || rows.length === 0) {
    throw new RangeError(`${name} has no rows: at least one alternative is needed`);
  }
  const n = rows[0]?.length ?? 0;
  if (n === 0) throw new RangeError(`${name}[0] has no columns: at least one criterion is needed`);
  for (let a = 1; a < rows.length; a++) {
    const width = rows[a]?.length ?? 0;
    if (width !== n) throw new RangeError(`${name}[${a}] has ${width} columns: ${name}[0] has ${n}`);
  }
  return { m: rows.length, n };
}

export function readMatrix(
  matrix: readonly (readonly number[])[],
  name = "matrix",
): { m: number; n: number; cells: Float64Array } {
  const { m, n } = requireRectangle(matrix, name);
  const cells = new Float64Array(m * n);
  matrix.forEach((row, a) => {
    for (let k = 0; k < n; k++) {
      if (!isNumberWithin(row[k]!, -LARGEST, LARGEST)) requireNumber(row[k]!, cellName(a * n + k, n, name));
      cells[a * n + k] = row[k]!;
    }
  });
  return { m, n, cells };
}

export function readDirections(directions: readonly Direction[], n: number): boolean[] {
  if (directions.length !== n) {
    throw new RangeError(`directions has ${directions.length} entries: there are ${n} criteria`);
  }
  return directions.map((direction, k) => requireOneOf(direction, `directions[${k}]`, ["MAX", "MIN"]) === "MAX");
}

export function readWeights(
  weights: readonly number[],
  n: number,
  name = "weights",
): { raw: Float64Array; total: number; weights: Float64Array } {
  if (weights.length !== n) throw new RangeError(`${name} has ${weights.length} entries: there are ${n} criteria`);
  const raw = new Float64Array(n);
  let total = 0;
  for (let k = 0; k < n; k++) {
    raw[k] = requireNumber(weights[k]!, `${name}[${k}]`, 0);
    total += raw[k]!;
  }
  if (total === 0) throw new RangeError(`${name} are all zero: at least one must be positive`);
  return { raw, total, weights: raw.map((weight) => weight / total) };
}

export function readProblem(problem: Problem): WeightedMatrix {
  const { m, n, cells } = readMatrix(problem.matrix);
  return { m, n, cells, benefit: readDirections(problem.directions, n), ...readWeights(problem.weights, n) };
}

/** The cells with `MIN` criteria negated, so that more is better everywhere. `0 - x` keeps zero from becoming −0. */
export const orient = (table: DecisionMatrix): Float64Array => orientInto(new Float64Array(table.cells.length), table);

/** The same into a table that is there already. */
export function orientInto(out: Float64Array, { n, cells, benefit }: DecisionMatrix): Float64Array {
  out.set(cells);
  for (let k = 0; k < n; k++) {
    if (!benefit[k]) for (let i = k; i < out.length; i += n) out[i] = 0 - out[i]!;
  }
  return out;
}

export function toRows(cells: Float64Array, m: number, n: number): number[][] {
  return Array.from({ length: m }, (_, a) => {
    const row = new Array<number>(n);
    for (let k = 0; k < n; k++) row[k] = cells[a * n + k]!;
    return row;
  });
}
