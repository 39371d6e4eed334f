import { isDeepStrictEqual } from "node:util";
import type { Recommendation, ResolvedInput } from "../../model/recommendation.ts";
import type { Branch, DecisionTree } from "../../model/tables.ts";
import type { ScenarioAdvice } from "../input/decision-data.ts";

type Path = NonNullable<Recommendation["decisionPath"]>;
type Answers = ReadonlyMap<string, boolean>;

/** The path through the decision tree, and the meshes that each answer to the next question would leave. */
export interface DecisionPath extends Pick<Path, "steps" | "outcomes"> {
  nextQuestion: { question: string; text: string; yes: readonly string[]; no: readonly string[] } | null;
}

export function decisionPathOf(tree: DecisionTree, answers: Answers): DecisionPath {
  const { steps, outcomes } = walk(tree, answers);
  return { steps, outcomes, nextQuestion: nextQuestion(tree, answers, steps) };
}

/** Follows one branch if the question is answered, otherwise both. */
function walk(tree: DecisionTree, answers: Answers): Pick<Path, "steps" | "outcomes"> {
  const nodes = new Map(tree.nodes.map((node) => [node.slug, node]));
  const steps: Path["steps"] = [];
  const outcomes: Path["outcomes"] = [];
  const follow = ({ question, outcome = [] }: Branch) => {
    outcomes.push(...outcome);
    if (question !== undefined) visit(question);
  };
  const visit = (slug: string) => {
    const node = nodes.get(slug);
    if (!node || steps.some(({ question }) => question === slug)) return;
    const answer = answers.get(slug) ?? null;
    const branches = answer === null ? [node.yes, node.no] : [answer ? node.yes : node.no];
    steps.push({ question: slug, answer, fact: (answer === null ? undefined : branches[0]!.fact) ?? node.fact });
    branches.forEach(follow);
  };
  visit(tree.root);
  return { steps, outcomes };
}

/** The open question that leaves the fewest meshes in the worst case, then in total; of several, the first. */
function nextQuestion(tree: DecisionTree, answers: Answers, steps: Path["steps"]): DecisionPath["nextQuestion"] {
  const remaining = (question: string, answer: boolean) => [
    ...new Set(walk(tree, new Map([...answers, [question, answer]])).outcomes.map(({ mesh }) => mesh)),
  ];
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

/**
 * What the document recommends for the requested scenario, for scenarios whose requirements and answers are all in the
 * input, and, if no scenario was requested, for all SELECTION scenarios; each with whether it includes a winner.
 */
export function scenarioMatchesOf(
  scenarios: readonly ScenarioAdvice[],
  input: ResolvedInput,
  winners: readonly string[],
): Recommendation["scenarioMatches"] {
  const matching = scenarios.filter(({ slug, kind, start }) => {
    if (slug === input.scenario) return true;
    return (input.scenario === undefined && kind === "SELECTION") || isCovered(start, input);
  });
  const namedFirst = matching.sort((a, b) => Number(b.slug === input.scenario) - Number(a.slug === input.scenario));
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

function isCovered(start: ScenarioAdvice["start"], input: ResolvedInput): boolean {
  const [require, answers] = [start?.require ?? [], start?.answers ?? []];
  if (require.length + answers.length === 0) return false;
  return (
    require.every((filter) => input.require.some((own) => isDeepStrictEqual(own, filter))) &&
    answers.every((answer) => input.answers.some((own) => isDeepStrictEqual(own, answer)))
  );
}
