import { normalizeInto } from "./normalization.ts";
import { cellName, type Direction, readDirections, readMatrix } from "./problem.ts";
import { SAME } from "./ties.ts";

/** Shares of the total; equal shares when nothing distinguishes the criteria. */
function normalized(information: number[]): number[] {
  const total = information.reduce((sum, value) => sum + value, 0);
  return information.map((value) => (total > 0 ? value / total : 1 / information.length));
}

/**
 * Entropy weights, summing to 1: 1 − H/ln m per criterion, normalized, where H is the entropy of the column's shares
 * x/Σx and 0·ln 0 = 0. A column that does not vary (a column of zeros among them) weighs 0; if none varies, or there
 * is one alternative, all weigh the same.
 *
 * C.-L. Hwang, K. Yoon (1981), Multiple Attribute Decision Making, after C. E. Shannon (1948), A mathematical theory of
 * communication.
 *
 * @throws RangeError for an invalid matrix or a negative cell.
 */
export function entropyWeights(matrix: readonly (readonly number[])[]): number[] {
  const { m, n, cells } = readMatrix(matrix);
  const negative = cells.findIndex((x) => x < 0);
  if (negative >= 0) {
    throw new RangeError(`${cellName(negative, n)} is ${cells[negative]}: entropy needs values of at least 0`);
  }
  const information = Array.from({ length: n }, (_, k) => {
    let sum = 0;
    for (let i = k; i < cells.length; i += n) sum += cells[i]!;
    if (sum === 0 || m === 1) return 0;
    let entropy = 0;
    for (let i = k; i < cells.length; i += n) {
      const share = cells[i]! / sum;
      if (share > 0) entropy -= share * Math.log(share);
    }
    const diversity = 1 - entropy / Math.log(m);
    return diversity > SAME ? diversity : 0;
  });
  return normalized(information);
}

/**
 * CRITIC weights, summing to 1: σ_j·Σ_k(1 − r_jk) on min–max values (`MIN` criteria reversed), r being Pearson's
 * correlation, so that contrast and independence count; σ over m or over m − 1 gives the same weights. A column without
 * range weighs 0 and takes no part in the correlations; if nothing distinguishes the criteria (one criterion, one
 * alternative, or perfect correlation throughout), all weigh the same.
 *
 * D. Diakoulaki, G. Mavrotas, L. Papayannakis (1995), Determining objective weights in multiple criteria problems: the
 * CRITIC method.
 *
 * @throws RangeError for an invalid matrix or directions.
 */
export function criticWeights(matrix: readonly (readonly number[])[], directions: readonly Direction[]): number[] {
  const { m, n, cells } = readMatrix(matrix);
  const values = new Float64Array(m * n);
  normalizeInto(values, { m, n, cells, benefit: readDirections(directions, n) }, "MIN_MAX");
  const columns = Array.from({ length: n }, (_, k) => {
    const column = Array.from({ length: m }, (_, a) => values[a * n + k]!);
    const mean = column.reduce((sum, x) => sum + x, 0) / m;
    const deviations = column.map((x) => x - mean);
    return { deviations, norm: Math.sqrt(deviations.reduce((sum, d) => sum + d * d, 0)) };
  });
  const information = columns.map((one) => {
    if (one.norm === 0) return 0;
    let conflict = 0;
    for (const other of columns) {
      if (other === one || other.norm === 0) continue;
      const product = one.deviations.reduce((sum, d, a) => sum + d * other.deviations[a]!, 0);
      conflict += 1 - product / (one.norm * other.norm);
    }
    return conflict > SAME ? one.norm * conflict : 0;
  });
  return normalized(information);
}
