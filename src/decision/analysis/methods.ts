import { vikor } from "../../engine/index.ts";
import { methodSchema, type Recommendation } from "../../model/recommendation.ts";
import type { DecisionTable } from "../input/decision-table.ts";
import { type Alternatives, problemOf } from "./alternatives.ts";
import { type MethodResult, rankBy } from "./ranking.ts";

type Method = Recommendation["methods"][number];

/** What every method says of the meshes to choose from, and whether its own answer is that of the recommendation. */
export function methodsOf(
  requested: MethodResult,
  table: DecisionTable,
  alternatives: Alternatives,
  contest: readonly string[],
  answer: readonly string[],
): Method[] {
  const { meshes, problem } = alternatives;
  return methodSchema.options.map((method) => {
    const { figures, ranks } = method === requested.method ? requested : rankBy(method, problem);
    const best = Math.min(...meshes.flatMap((mesh, a) => (contest.includes(mesh) ? [ranks[a]!] : [])));
    const first = meshes.filter((mesh, a) => ranks[a] === best && contest.includes(mesh));
    const compromise = method === "VIKOR" ? compromiseOf(table, contest, problemOf(alternatives, contest)) : undefined;
    return {
      method,
      figures: meshes.map((mesh, a) => ({ mesh, value: figures[a]!, rank: ranks[a]! })),
      first,
      ...compromise,
      agrees: isSame(compromise?.compromise ?? first, answer),
    };
  });
}

/** VIKOR answers with a compromise of one or more meshes, which its two conditions decide. */
function compromiseOf(table: DecisionTable, meshes: readonly string[], problem: Alternatives["problem"]) {
  const { compromise, acceptableAdvantage, acceptableStability, warnings } = vikor(problem);
  return {
    compromise: compromise.map((a) => meshes[a]!),
    acceptableAdvantage,
    acceptableStability,
    withoutRange: warnings.flatMap((each) => ("criterion" in each ? [table.criteria[each.criterion]!.slug] : [])),
  };
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));
