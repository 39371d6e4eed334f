import { finished } from "../model/steps.ts";
import {
  acceptability,
  constant,
  type MatrixSource,
  type Method,
  requireCountable,
  type SmaaResult,
  scorerOf,
} from "./acceptability.ts";
import { type Direction, readDirections, readMatrix, readWeights, requireInteger } from "./problem.ts";
import { MOST_SAMPLES } from "./smaa.ts";

export type Draws = {
  /** `[draw][alternative][criterion]`: one matrix per draw, or a single one for all draws. */
  matrices: readonly (readonly (readonly number[])[])[];
  /** `[draw][criterion]`: one weighting per draw, or a single one for all draws; each is normalized. */
  weights: readonly (readonly number[])[];
  directions: readonly Direction[];
  method?: Method;
};

/**
 * {@link smaa} from the caller's own draws of scores and weights. The number of draws is the longer of the two lists;
 * the other must be as long or hold one entry. Confidence factors are taken over these matrices.
 *
 * @throws RangeError for lists that do not match, no or more than 1,000,000 draws, or an invalid matrix or weighting.
 */
export function smaaFromDraws(draws: Draws): SmaaResult {
  const { matrices, weights } = draws;
  const samples = requireInteger(Math.max(matrices.length, weights.length), "the number of draws", 1, MOST_SAMPLES);
  requireOneOrAll(matrices.length, "matrices", samples);
  requireOneOrAll(weights.length, "weights", samples);
  const first = readMatrix(matrices[0]!, "matrices[0]");
  const { m, n } = first;
  requireCountable(m);
  const benefit = readDirections(draws.directions, n);
  const cells = new Float64Array(matrices.length * m * n);
  matrices.forEach((matrix, i) => {
    const read = readMatrix(matrix, `matrices[${i}]`);
    if (read.m !== m || read.n !== n) {
      throw new RangeError(`matrices[${i}] is ${read.m} × ${read.n}: matrices[0] is ${m} × ${n}`);
    }
    cells.set(read.cells, i * m * n);
  });
  const flat = new Float64Array(samples * n);
  for (let i = 0; i < samples; i++) {
    if (i < weights.length) flat.set(readWeights(weights[i]!, n, `weights[${i}]`).weights, i * n);
    else flat.copyWithin(i * n, 0, n);
  }
  const scorer = scorerOf(draws.method, { ...first, benefit });
  const block = { weights: flat, count: samples };
  return finished(acceptability({ m, n, samples }, scorer, replayed(cells, m * n), [block]));
}

function requireOneOrAll(length: number, name: string, samples: number): void {
  if (length !== 1 && length !== samples) {
    throw new RangeError(`${name} has ${length} entries: there must be one, or one per draw (${samples})`);
  }
}

function replayed(cells: Float64Array, size: number): MatrixSource {
  if (cells.length === size) return constant(cells);
  let at = 0;
  return {
    varies: true,
    restart() {
      at = 0;
    },
    next() {
      at += size;
      return cells.subarray(at - size, at);
    },
  };
}
