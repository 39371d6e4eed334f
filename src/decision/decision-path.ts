import type { Recommendation } from "../model/recommendation.ts";
import type { Branch, DecisionTree } from "../model/tables.ts";
import type { Lang } from "../model/text.ts";
import { wordings } from "./wordings.ts";

type DecisionPath = NonNullable<Recommendation["decisionPath"]>;
type Answers = ReadonlyMap<string, boolean>;

/** The way through the decision tree: one branch where a question is answered, both where it is not. */
export function decisionPathOf(
  tree: DecisionTree,
  answers: Answers,
  nameOf: (mesh: string) => string,
  lang: Lang,
): DecisionPath {
  const { steps, outcomes } = walked(tree, answers);
  return { steps, outcomes, nextQuestion: nextQuestion(tree, answers, steps, nameOf, lang) };
}

function walked(tree: DecisionTree, answers: Answers): Pick<DecisionPath, "steps" | "outcomes"> {
  const nodes = new Map(tree.nodes.map((node) => [node.slug, node]));
  const steps: DecisionPath["steps"] = [];
  const outcomes: DecisionPath["outcomes"] = [];
  const follow = ({ question, outcome = [] }: Branch) => {
    outcomes.push(...outcome);
    if (question !== undefined) visit(question);
  };
  const visit = (slug: string) => {
    const node = nodes.get(slug);
    if (!node || steps.some(({ question }) => question === slug)) return;
    const answer = answers.get(slug) ?? null;
    const taken = answer === null ? [node.yes, node.no] : [answer ? node.yes : node.no];
    steps.push({ question: slug, answer, fact: (answer === null ? undefined : taken[0]!.fact) ?? node.fact });
    taken.forEach(follow);
  };
  visit(tree.root);
  return { steps, outcomes };
}

/** The open question that leaves the fewest meshes at worst, then on the whole, then the one that is asked first. */
function nextQuestion(
  tree: DecisionTree,
  answers: Answers,
  steps: DecisionPath["steps"],
  nameOf: (mesh: string) => string,
  lang: Lang,
): DecisionPath["nextQuestion"] {
  const leaves = (question: string, answer: boolean) => [
    ...new Set(walked(tree, new Map([...answers, [question, answer]])).outcomes.map(({ mesh }) => mesh)),
  ];
  const open = steps
    .filter(({ answer }) => answer === null)
    .map(({ question }) => ({ question, yes: leaves(question, true), no: leaves(question, false) }))
    .filter(({ yes, no }) => yes.join() !== no.join())
    .sort(
      (a, b) =>
        Math.max(a.yes.length, a.no.length) - Math.max(b.yes.length, b.no.length) ||
        a.yes.length + a.no.length - (b.yes.length + b.no.length),
    );
  const [best] = open;
  if (!best) return null;
  const text = tree.nodes.find(({ slug }) => slug === best.question)!.question;
  return { question: best.question, text, reason: wordings[lang].splits(best.yes.map(nameOf), best.no.map(nameOf)) };
}
