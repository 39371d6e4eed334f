/** One labelled example: its features, and whether the answer is right. */
export interface Example {
  features: readonly number[];
  isAnswer: boolean;
  /** Examples of one group are never on both sides of a split. */
  group: number;
}

/** The bias, then a weight for each feature. */
export type Weights = readonly number[];

const iterations = 30;

export const logit = (weights: Weights, features: readonly number[]): number =>
  features.reduce((sum, value, at) => sum + value * weights[at + 1]!, weights[0]!);

/**
 * Logistic regression with an L2 penalty, fitted by Newton's method (Hastie, Tibshirani & Friedman, The Elements of
 * Statistical Learning, 4.4.1). Both classes count the same in all, however many examples they have.
 */
export function fitWeights(examples: readonly Example[], penalty: number): Weights {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const positives = examples.filter(({ isAnswer }) => isAnswer).length;
  const share = { true: examples.length / 2 / positives, false: examples.length / 2 / (examples.length - positives) };
  let weights: number[] = new Array(size).fill(0);
  for (let round = 0; round < iterations; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : -penalty * weight));
    const hessian = weights.map((_, row) => weights.map((_, at) => (row === at ? (row === 0 ? 1e-6 : penalty) : 0)));
    for (const { features, isAnswer } of examples) {
      const row = [1, ...features];
      const p = 1 / (1 + Math.exp(-logit(weights, features)));
      const scale = share[`${isAnswer}`];
      for (let i = 0; i < size; i++) {
        if (row[i] === 0) continue;
        gradient[i]! += scale * ((isAnswer ? 1 : 0) - p) * row[i]!;
        for (let j = 0; j < size; j++) hessian[i]![j]! += scale * p * (1 - p) * row[i]! * row[j]!;
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight + step[at]!);
  }
  return weights;
}

/** Solves a system of linear equations by Gauss–Jordan elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at]!]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) {
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row;
    }
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let row = 0; row < size; row++) {
      const factor = row === at ? 0 : rows[row]![at]! / rows[at]![at]!;
      if (factor === 0) continue;
      for (let column = at; column <= size; column++) rows[row]![column]! -= factor * rows[at]![column]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}

/** The logit of each example by weights that were fitted without its group. */
export function crossValidated(examples: readonly Example[], penalty: number, folds: number): number[] {
  const logits = new Array<number>(examples.length);
  for (let fold = 0; fold < folds; fold++) {
    const isHeldOut = ({ group }: Example) => group % folds === fold;
    const weights = fitWeights(
      examples.filter((example) => !isHeldOut(example)),
      penalty,
    );
    for (const [at, example] of examples.entries()) {
      if (isHeldOut(example)) logits[at] = logit(weights, example.features);
    }
  }
  return logits;
}
