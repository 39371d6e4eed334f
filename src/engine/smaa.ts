import { finished, type Steps } from "../model/steps.ts";
import {
  acceptability,
  constant,
  type MatrixSource,
  type Method,
  requireCountable,
  type SmaaResult,
  scorerOf,
} from "./acceptability.ts";
import {
  type Interval,
  type Problem,
  readProblem,
  requireInteger,
  requireInterval,
  requireRectangle,
  type WeightedMatrix,
} from "./problem.ts";
import { Random } from "./random.ts";
import { drawWeights, readWeightModel, type WeightModel } from "./weight-draws.ts";

export type SmaaOptions = {
  /** 1 to 1,000,000. */
  samples: number;
  /** Any safe integer. */
  seed: number;
  weights: WeightModel;
  /** `[alternative][criterion]`: the range to draw the score from, in place of the matrix's cell; null to keep the cell. */
  scores?: readonly (readonly (Interval | null)[])[];
  method?: Method;
};

export const MOST_SAMPLES = 1_000_000;

/**
 * SMAA-2: how often each alternative takes each rank when weights (and scores known only as ranges, uniformly) are
 * drawn at random; rank = 1 + the number strictly better. The same seed gives the same result. The problem's own weights
 * only matter to the model `AROUND`. `method` is the plain weighted sum by default.
 *
 * R. Lahdelma, P. Salminen (2001), SMAA-2: stochastic multicriteria acceptability analysis for group decision making.
 *
 * @throws RangeError for an invalid problem or option, or more than 2,000 alternatives.
 */
export function smaa(problem: Problem, options: SmaaOptions): SmaaResult {
  return finished(smaaSteps(problem, options));
}

/** {@link smaa} in steps of up to 256 draws, well under a millisecond each with fixed scores. */
export function* smaaSteps(problem: Problem, options: SmaaOptions): Steps<SmaaResult> {
  const table = readProblem(problem);
  requireCountable(table.m);
  const samples = requireInteger(options.samples, "samples", 1, MOST_SAMPLES);
  const seed = requireInteger(options.seed, "seed", Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const model = readWeightModel(options.weights, table.n);
  const matrices =
    options.scores === undefined
      ? constant(table.cells)
      : sampledWithin(readScores(options.scores, table), table, seed);
  const scorer = scorerOf(options.method, table);
  const sides = { m: table.m, n: table.n, samples };
  return yield* acceptability(sides, scorer, matrices, drawWeights(model, table.weights, samples, seed));
}

type Range = { cell: number; low: number; width: number };

/** Checks the ranges and writes their low ends into the table, where the method's own checks see them. */
function readScores(scores: NonNullable<SmaaOptions["scores"]>, table: WeightedMatrix): Range[] {
  const { m, n } = requireRectangle(scores, "scores");
  if (m !== table.m || n !== table.n) {
    throw new RangeError(`scores is ${m} × ${n}: the matrix is ${table.m} × ${table.n}`);
  }
  return scores.flatMap((row, a) =>
    row.flatMap((interval, k) => {
      if (interval === null) return [];
      const [low, high] = requireInterval(interval, `scores[${a}][${k}]`);
      table.cells[a * n + k] = low;
      return [{ cell: a * n + k, low, width: high - low }];
    }),
  );
}

/** Restarting repeats the same matrices, so that they need not be kept for the confidence factors. */
function sampledWithin(ranges: Range[], table: WeightedMatrix, seed: number): MatrixSource {
  const cells = table.cells.slice();
  let random = new Random(seed, 1);
  return {
    varies: ranges.length > 0,
    restart() {
      random = new Random(seed, 1);
    },
    next() {
      for (const { cell, low, width } of ranges) cells[cell] = low + width * random.uniform();
      return cells;
    },
  };
}
