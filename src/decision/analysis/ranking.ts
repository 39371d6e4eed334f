import { type Problem, prometheeII, rank, topsis, vikor, weightedSum } from "../../engine/index.ts";
import type { MethodName, Recommendation } from "../../model/recommendation.ts";
import type { DecisionTable } from "../input/decision-table.ts";
import type { Alternatives } from "./alternatives.ts";
import type { Requirements } from "./requirements.ts";

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

/** Alternatives from best to worst; ties keep the table's order. */
export const orderOf = ({ ranks }: Pick<MethodResult, "ranks">): number[] =>
  ranks.map((_, a) => a).sort((a, b) => ranks[a]! - ranks[b]! || a - b);

/** The entries of a ranking; those of a second group are ranked after `before` others. */
export function entriesOf(
  table: DecisionTable,
  alternatives: Alternatives,
  { figures, ranks }: MethodResult,
  { assessments }: Requirements,
  nameOf: (mesh: string) => string,
  before = 0,
): Entry[] {
  const { weights } = alternatives.problem;
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  return orderOf({ ranks }).map((a) => {
    const mesh = alternatives.meshes[a]!;
    const row = alternatives.rows[a]!;
    const [scores, ranges] = [table.scores[row]!, table.ranges[row]!];
    const { eligibility, checks } = assessments.get(mesh)!;
    const isComplete = scores.every((score, k) => score !== null || weights[k] === 0);
    const { low, high } = alternatives.intervals.totals[a]!;
    return {
      rank: before + ranks[a]!,
      mesh,
      name: nameOf(mesh),
      ...(table.alternatives.has(mesh) && { origin: "CALLER" as const }),
      total: figures[a]!,
      range: isComplete ? null : { low: rounded(low), high: rounded(high) },
      contributions: table.criteria.map(({ slug, name }, k) => ({
        criterion: slug,
        name,
        score: scores[k]!,
        weight: rounded(weights[k]! / weightSum),
        contribution: scores[k] === null ? null : rounded((weights[k]! * scores[k]!) / weightSum),
        ...(ranges[k] && { range: { min: ranges[k][0], max: ranges[k][1] } }),
        ...(table.isOwn[row]![k] && { origin: "CALLER" as const }),
        fact: table.facts[row]![k]!,
      })),
      groups: table.groups.map(({ slug }) => groupContribution(table, slug, scores, weights, weightSum)),
      eligibility: eligibility === "CONDITIONAL" ? "CONDITIONAL" : "ELIGIBLE",
      checks: [...checks],
    };
  });
}

function groupContribution(
  { criteria }: DecisionTable,
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

/** Removes the floating-point noise of sums and quotients, so that equal figures print alike: 12 decimal places. */
export const rounded = (figure: number): number => Math.round(figure * 1e12) / 1e12 + 0;
