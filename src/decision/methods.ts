import { type Problem, prometheeII, rank, topsis, vikor, weightedSum } from "../engine/index.ts";
import { type MethodName, methodSchema, type Recommendation } from "../model/recommendation.ts";
import type { Alternatives } from "./alternatives.ts";
import { tidy } from "./tidy.ts";

const figuresBy: Record<MethodName, (problem: Problem) => readonly number[]> = {
  WEIGHTED_SUM: (problem) => weightedSum(problem).scores,
  TOPSIS: (problem) => topsis(problem).closeness,
  VIKOR: (problem) => vikor(problem).q,
  PROMETHEE_II: (problem) => prometheeII(problem).net,
};

/** Figures and ranks by one method, for the alternatives in their order. */
export interface Ranked {
  method: MethodName;
  figures: readonly number[];
  ranks: readonly number[];
}

export function rankedBy(method: MethodName, problem: Problem): Ranked {
  const figures = figuresBy[method](problem).map(tidy);
  return { method, figures, ranks: rank(figures, { higherIsBetter: method !== "VIKOR" }) };
}

/** What each method says, whichever was asked for. */
export function methodsOf(asked: Ranked, { meshes, problem }: Alternatives): Recommendation["methods"] {
  return methodSchema.options.map((method) => {
    const { figures, ranks } = method === asked.method ? asked : rankedBy(method, problem);
    return {
      method,
      figures: meshes.map((mesh, a) => ({ mesh, value: figures[a]! })),
      first: meshes.filter((_, a) => ranks[a] === 1),
      agrees: ranks.every((place, a) => (place === 1) === (asked.ranks[a] === 1)),
    };
  });
}
