import { cellName, type DecisionMatrix, orientInto } from "./problem.ts";
import { exceeds } from "./ties.ts";

type Normalization = "NONE" | "LINEAR_MAX" | "MIN_MAX" | "SUM" | "VECTOR";

type Column = { min: number; max: number; sum: number; reciprocals: number; zeros: number; norm: number };

function columnOf({ m, n, cells }: DecisionMatrix, k: number): Column {
  let min = Infinity;
  let max = -Infinity;
  for (let i = k; i < cells.length; i += n) {
    const x = cells[i]!;
    if (x < min) min = x;
    if (x > max) max = x;
  }
  const largest = Math.max(Math.abs(min), Math.abs(max));
  let sum = 0;
  let reciprocals = 0;
  let zeros = 0;
  let squares = 0;
  for (let a = 0; a < m; a++) {
    const x = cells[a * n + k]!;
    sum += x;
    if (x === 0) zeros++;
    else reciprocals += 1 / x;
    // Scaled by the largest, so that neither tiny nor huge units underflow or overflow.
    if (largest > 0) squares += (x / largest) ** 2;
  }
  return { min, max, sum, reciprocals, zeros, norm: largest * Math.sqrt(squares) };
}

function scaleOf(how: Exclude<Normalization, "NONE">, benefit: boolean, column: Column): (x: number) => number {
  const { min, max, sum, reciprocals, zeros, norm } = column;
  switch (how) {
    case "LINEAR_MAX":
      if (benefit) return max === 0 ? () => 0 : (x) => x / max;
      return (x) => (x === 0 ? 1 : min / x);
    case "MIN_MAX":
      if (!exceeds(max, min)) return () => 0;
      return benefit ? (x) => (x - min) / (max - min) : (x) => (max - x) / (max - min);
    case "SUM":
      if (benefit) return sum === 0 ? () => 0 : (x) => x / sum;
      return zeros > 0 ? (x) => (x === 0 ? 1 / zeros : 0) : (x) => 1 / x / reciprocals;
    case "VECTOR":
      if (norm === 0) return () => 0;
      return benefit ? (x) => x / norm : (x) => 0 - x / norm;
  }
}

/**
 * Rejects negative cells where a ratio to the maximum or the sum would reverse their order.
 *
 * @throws RangeError naming the first such cell.
 */
export function requireNormalizable({ n, cells }: DecisionMatrix, how: Normalization): void {
  if (how !== "LINEAR_MAX" && how !== "SUM") return;
  const at = cells.findIndex((x) => x < 0);
  if (at >= 0) {
    throw new RangeError(`${cellName(at, n)} is ${cells[at]}: ${how} needs values of at least 0 (use MIN_MAX or NONE)`);
  }
}

/**
 * Writes the normalized cells to `out`; afterwards more is better in every column.
 *
 * - `NONE`: x; a `MIN` criterion counts as −x.
 * - `LINEAR_MAX`: x/max; `MIN`: min/x, a zero (the best there can be) as 1. A column of zeros is 0.
 * - `MIN_MAX`: (x − min)/(max − min); `MIN`: (max − x)/(max − min). A column with no range is 0 throughout.
 * - `SUM`: x/Σx; `MIN`: the same of the reciprocals, zeros sharing the whole equally. A column of zeros is 0.
 * - `VECTOR`: x/√Σx²; `MIN`: its negative, which keeps the distances of the customary 1 − x/√Σx². A column of zeros is 0.
 *
 * C.-L. Hwang, K. Yoon (1981), Multiple Attribute Decision Making; for the reciprocals under `SUM`,
 * E. K. Zavadskas, Z. Turskis (2010), A new additive ratio assessment (ARAS) method in multicriteria decision-making.
 */
export function normalizeInto(out: Float64Array, table: DecisionMatrix, how: Normalization): void {
  if (how === "NONE") {
    orientInto(out, table);
    return;
  }
  const { n, cells, benefit } = table;
  for (let k = 0; k < n; k++) {
    const scale = scaleOf(how, benefit[k]!, columnOf(table, k));
    for (let i = k; i < cells.length; i += n) out[i] = scale(cells[i]!);
  }
}
