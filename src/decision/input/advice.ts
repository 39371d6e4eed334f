import { isDeepStrictEqual } from "node:util";
import { filterMeshes } from "../../catalog/filter/evaluate.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { MeshFilter } from "../../model/filter.ts";
import { slugOf } from "../../model/ids.ts";
import type { ResolvedInput } from "../../model/recommendation.ts";
import type { DecisionData, ScenarioAdvice } from "./decision-data.ts";
import { destinations, pathThrough } from "./decision-path.ts";

const isAmong = (filters: readonly MeshFilter[], filter: MeshFilter): boolean =>
  filters.some((each) => isDeepStrictEqual(each, filter));

/** What answers require: what they mean by themselves, and to be one of the meshes that the decision tree still leads to. */
export function requiredByAnswers({ tree, treeRequirements }: DecisionData, answers: ResolvedInput["answers"]) {
  if (!tree) return undefined;
  const path = pathThrough(tree, new Map(answers.map(({ question, answer }) => [question, answer])));
  const answered = path.steps.filter(({ answer }) => answer !== null);
  if (answered.length === 0) return undefined;
  const meant = treeRequirements.filter((each) =>
    answered.some(({ question, answer }) => question === each.question && answer === each.answer),
  );
  return {
    require: [...meant.flatMap(({ require }) => require), { id: { in: destinations(path) } }],
    facts: [...new Set([...answered.flatMap(({ fact }) => fact ?? []), ...path.outcomes.map(({ fact }) => fact)])],
  };
}

/**
 * What a scenario requires: its needs, as far as facts say of every mesh that it advises whether it meets them. All others are
 * not assessed.
 */
export function requiredByScenario(reading: Reading, { needs, start, recommendations }: ScenarioAdvice) {
  const advised = [...new Set(recommendations.map(({ mesh }) => `mesh:${mesh}`))];
  const isDecided = (filter: MeshFilter): boolean => {
    const { verdict } = filterMeshes(reading, filter);
    return advised.every((mesh) => verdict(mesh) !== "UNKNOWN");
  };
  const declared = start.require.filter(isDecided);
  const require = [...declared];
  const facts = declared.length > 0 ? [...start.because] : [];
  const notAssessed: string[] = [];
  for (const { id, object, qualifiers } of needs) {
    const filter = { features: { all: [{ id: slugOf(object?.id ?? "") }] } };
    // A need under a condition is more than the feature.
    if (object?.type !== "feature" || qualifiers || !isDecided(filter)) {
      if (!facts.includes(id)) notAssessed.push(id);
      continue;
    }
    if (!isAmong(require, filter)) require.push(filter);
    if (!facts.includes(id)) facts.push(id);
  }
  return { require, facts, notAssessed };
}

/** Adds requirements that are not there yet, and returns where in the list the added ones stand. */
export function withRequirements(
  own: readonly MeshFilter[],
  more: readonly MeshFilter[],
): { require: MeshFilter[]; added: number[] } {
  const added = more.filter((filter) => !isAmong(own, filter));
  return { require: [...own, ...added], added: added.map((_, index) => own.length + index) };
}
