import { destinations } from "../input/decision-path.ts";
import { type ExplanationContext, mostNamed } from "./context.ts";

/** What the decision tree says, if a question was answered. An exclusion has already said it otherwise. */
export function treeSentences({ analysis, words, nameOf }: ExplanationContext): string[] {
  const { decisionPath, treePlace, excluded } = analysis;
  if (!decisionPath?.steps.some(({ answer }) => answer !== null)) return [];
  const isTold = excluded.some(({ checks }) => treePlace !== undefined && checks[treePlace]?.verdict === "FAIL");
  const { outcomes, nextQuestion, agrees } = decisionPath;
  const facts = outcomes.map(({ fact }) => fact).slice(0, mostNamed);
  return [
    ...(isTold && agrees !== false ? [] : [words.tree(destinations(decisionPath).map(nameOf), facts, agrees)]),
    ...(nextQuestion ? [words.nextQuestion(nextQuestion.text)] : []),
  ];
}
