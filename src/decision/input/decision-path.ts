import type { Recommendation } from "../../model/recommendation.ts";
import type { Branch, DecisionTree } from "../../model/tables.ts";

export type TreePath = Pick<NonNullable<Recommendation["decisionPath"]>, "steps" | "outcomes">;
export type Answers = ReadonlyMap<string, boolean>;

/** The way through the decision tree: one branch where the question is answered, otherwise both. */
export function pathThrough(tree: DecisionTree, answers: Answers): TreePath {
  const nodes = new Map(tree.nodes.map((node) => [node.slug, node]));
  const steps: TreePath["steps"] = [];
  const outcomes: TreePath["outcomes"] = [];
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

/** The slugs of the meshes that a way leads to. */
export const destinations = ({ outcomes }: Pick<TreePath, "outcomes">): string[] => [
  ...new Set(outcomes.map(({ mesh }) => mesh)),
];
