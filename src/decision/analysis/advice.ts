import { isDeepStrictEqual } from "node:util";
import type { Recommendation, ResolvedInput } from "../../model/recommendation.ts";
import type { DecisionTree } from "../../model/tables.ts";
import type { DecisionData, ScenarioAdvice } from "../input/decision-data.ts";
import { type Answers, destinations, pathThrough, type TreePath } from "../input/decision-path.ts";
import type { TreeRequirement } from "./requirements.ts";

/** The path through the decision tree, and the meshes that each answer to the next question would leave. */
export interface DecisionPath extends TreePath {
  nextQuestion: { question: string; text: string; yes: readonly string[]; no: readonly string[] } | null;
  agrees: boolean | null;
}

export function decisionPathOf(tree: DecisionTree, answers: Answers, choice: string | undefined): DecisionPath {
  const path = pathThrough(tree, answers);
  const isAnswered = path.steps.some(({ answer }) => answer !== null);
  return {
    ...path,
    nextQuestion: nextQuestion(tree, answers, path.steps),
    agrees: isAnswered && choice !== undefined ? destinations(path).includes(choice) : null,
  };
}

/** The open question that leaves the fewest meshes in the worst case, then in total; of several, the first. */
function nextQuestion(tree: DecisionTree, answers: Answers, steps: TreePath["steps"]): DecisionPath["nextQuestion"] {
  const remaining = (question: string, answer: boolean) =>
    destinations(pathThrough(tree, new Map([...answers, [question, answer]])));
  const open = steps
    .filter(({ answer }) => answer === null)
    .map(({ question }) => ({ question, yes: remaining(question, true), no: remaining(question, false) }))
    .filter(({ yes, no }) => yes.join() !== no.join())
    .sort(
      (a, b) =>
        Math.max(a.yes.length, a.no.length) - Math.max(b.yes.length, b.no.length) ||
        a.yes.length + a.no.length - (b.yes.length + b.no.length),
    );
  const [best] = open;
  if (!best) return null;
  return { ...best, text: tree.nodes.find(({ slug }) => slug === best.question)!.question };
}

/** The requirement by which answers exclude the meshes that the decision tree no longer leads to. */
export function treeRequirementOf(
  { tree }: DecisionData,
  { answers, fromAnswers, require }: ResolvedInput,
  sentenceOf: (meshes: readonly string[]) => string,
): TreeRequirement | undefined {
  const place = fromAnswers?.require.at(-1);
  if (!tree || !fromAnswers || place === undefined || require[place]?.id === undefined) return undefined;
  const path = pathThrough(tree, new Map(answers.map(({ question, answer }) => [question, answer])));
  return { place, sentence: sentenceOf(destinations(path)), facts: fromAnswers.facts };
}

/**
 * What the document recommends for the requested scenario, for scenarios whose requirements are all in the input, and, if no
 * scenario was requested, for all SELECTION scenarios; each with whether the choice is what it recommends.
 */
export function scenarioMatchesOf(
  scenarios: readonly ScenarioAdvice[],
  input: ResolvedInput,
  choice: string | undefined,
): Recommendation["scenarioMatches"] {
  const matching = scenarios.filter((scenario) => {
    if (scenario.slug === input.scenario) return true;
    return (input.scenario === undefined && scenario.kind === "SELECTION") || isCovered(scenario, input);
  });
  const namedFirst = matching.sort((a, b) => Number(b.slug === input.scenario) - Number(a.slug === input.scenario));
  return namedFirst.map(({ slug, recommendations }) => {
    const recommends = [...new Set(recommendations.map(({ mesh }) => mesh))];
    return {
      scenario: slug,
      recommends,
      advice: recommendations.map(({ mesh, variant, tools, fact }) => ({
        mesh,
        ...(variant !== undefined && { variant }),
        tools: [...tools],
        fact,
      })),
      agrees: choice !== undefined && recommends.includes(choice),
      facts: recommendations.map(({ fact }) => fact),
    };
  });
}

function isCovered({ start, needs }: ScenarioAdvice, input: ResolvedInput): boolean {
  const features = needs.flatMap(({ object, qualifiers }) =>
    object?.type === "feature" && !qualifiers ? [{ features: { all: [{ id: object.slug }] } }] : [],
  );
  const require = [...start.require, ...features];
  return require.length > 0 && require.every((filter) => input.require.some((own) => isDeepStrictEqual(own, filter)));
}
