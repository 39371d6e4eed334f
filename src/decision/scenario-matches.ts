import { isDeepStrictEqual } from "node:util";
import type { Recommendation } from "../model/recommendation.ts";
import type { KnownScenario } from "./knowledge.ts";
import type { ResolvedInput } from "./resolve-input.ts";

/**
 * The scenario named; further ones whose requirements and answers are all among those of the request; and, where none was
 * named, all that say who should choose what. Each with whether the document's advice there is what came out first here.
 */
export function scenarioMatches(
  scenarios: readonly KnownScenario[],
  input: ResolvedInput,
  winners: readonly string[],
): Recommendation["scenarioMatches"] {
  const related = scenarios.filter(({ slug, kind, start }) => {
    if (slug === input.scenario) return true;
    return (input.scenario === undefined && kind === "SELECTION") || isMetBy(input, start);
  });
  const namedFirst = related.sort((a, b) => Number(b.slug === input.scenario) - Number(a.slug === input.scenario));
  return namedFirst.map(({ slug, recommendations }) => {
    const recommends = [...new Set(recommendations.map(({ mesh }) => mesh))];
    return {
      scenario: slug,
      recommends,
      agrees: recommends.some((mesh) => winners.includes(mesh)),
      facts: recommendations.map(({ fact }) => fact),
    };
  });
}

function isMetBy(input: ResolvedInput, start: KnownScenario["start"]): boolean {
  const [require, answers] = [start?.require ?? [], start?.answers ?? []];
  if (require.length + answers.length === 0) return false;
  return (
    require.every((filter) => input.require.some((own) => isDeepStrictEqual(own, filter))) &&
    answers.every((answer) => input.answers.some((own) => isDeepStrictEqual(own, answer)))
  );
}
