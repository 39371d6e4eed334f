import { type Problem, prometheeII, rank, topsis, vikor, weightedSum } from "../../engine/index.ts";
import { type MethodName, methodSchema, type Recommendation } from "../../model/recommendation.ts";
import type { ScoreTable } from "../input/score-table.ts";
import type { Alternatives } from "./alternatives.ts";
import type { Assessments } from "./requirements.ts";

type Entry = Recommendation["ranking"][number];

const figuresBy: Record<MethodName, (problem: Problem) => readonly number[]> = {
  WEIGHTED_SUM: (problem) => weightedSum(problem).scores,
  TOPSIS: (problem) => topsis(problem).closeness,
  VIKOR: (problem) => vikor(problem).q,
  PROMETHEE_II: (problem) => prometheeII(problem).net,
};

/** Figures and ranks by one method, in the order of the alternatives. */
export interface MethodResult {
  method: MethodName;
  figures: readonly number[];
  ranks: readonly number[];
}

export function rankBy(method: MethodName, problem: Problem): MethodResult {
  const figures = figuresBy[method](problem).map(rounded);
  return { method, figures, ranks: rank(figures, { higherIsBetter: method !== "VIKOR" }) };
}

/** The result of every method, compared with the requested one. */
export function methodsOf(requested: MethodResult, { meshes, problem }: Alternatives): Recommendation["methods"] {
  return methodSchema.options.map((method) => {
    const { figures, ranks } = method === requested.method ? requested : rankBy(method, problem);
    return {
      method,
      figures: meshes.map((mesh, a) => ({ mesh, value: figures[a]! })),
      first: meshes.filter((_, a) => ranks[a] === 1),
      agrees: ranks.every((place, a) => (place === 1) === (requested.ranks[a] === 1)),
    };
  });
}

/** Alternatives from best to worst; ties put those that certainly meet all requirements first, then keep the table's order. */
export function orderOf({ meshes }: Alternatives, { ranks }: MethodResult, assessments: Assessments): number[] {
  const isOpen = meshes.map((mesh) => Number(assessments.get(mesh)!.eligibility === "CONDITIONAL"));
  return meshes.map((_, a) => a).sort((a, b) => ranks[a]! - ranks[b]! || isOpen[a]! - isOpen[b]! || a - b);
}

export function rankingOf(
  table: ScoreTable,
  alternatives: Alternatives,
  { figures, ranks }: MethodResult,
  order: readonly number[],
  assessments: Assessments,
): Entry[] {
  const { weights } = alternatives.problem;
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  return order.map((a) => {
    const mesh = alternatives.meshes[a]!;
    const scores = alternatives.scores[a]!;
    const { eligibility, checks } = assessments.get(mesh)!;
    const isComplete = scores.every((score, k) => score !== null || weights[k] === 0);
    const { low, high } = alternatives.intervals.totals[a]!;
    return {
      rank: ranks[a]!,
      mesh,
      total: figures[a]!,
      range: isComplete ? null : { low: rounded(low), high: rounded(high) },
      contributions: table.criteria.map(({ slug }, k) => ({
        criterion: slug,
        score: scores[k]!,
        weight: rounded(weights[k]! / weightSum),
        contribution: scores[k] === null ? null : rounded((weights[k]! * scores[k]!) / weightSum),
        fact: alternatives.facts[a]![k]!,
      })),
      groups: table.groups.map(({ slug }) => groupContribution(table, slug, scores, weights, weightSum)),
      eligibility: eligibility === "CONDITIONAL" ? "CONDITIONAL" : "ELIGIBLE",
      checks: [...checks],
    };
  });
}

function groupContribution(
  { criteria }: ScoreTable,
  group: string,
  scores: readonly (number | null)[],
  weights: readonly number[],
  weightSum: number,
): Entry["groups"][number] {
  const members = criteria.flatMap((criterion, k) => (criterion.group === group ? [k] : []));
  const isComplete = members.every((k) => scores[k] !== null);
  const share = (of: (k: number) => number) => rounded(members.reduce((sum, k) => sum + of(k), 0) / weightSum);
  return {
    group,
    weight: share((k) => weights[k]!),
    contribution: isComplete ? share((k) => weights[k]! * scores[k]!) : null,
  };
}

/** The meshes that share first place. */
export const winnersOf = ({ ranking }: Pick<Recommendation, "ranking">): string[] =>
  ranking.flatMap(({ rank, mesh }) => (rank === 1 ? [mesh] : []));

/** Removes the floating-point noise of sums and quotients, so that equal figures print alike: 12 decimal places. */
export const rounded = (figure: number): number => Math.round(figure * 1e12) / 1e12 + 0;
