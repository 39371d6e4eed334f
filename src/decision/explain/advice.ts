import { winnersOf } from "../analysis/ranking.ts";
import type { ExplanationContext, Sentence } from "./context.ts";

/** What the document's decision tree says, and where the document contradicts itself. */
export function adviceSentences(context: ExplanationContext): Sentence[] {
  return [...treeSentences(context), ...contradictionSentences(context)];
}

const mostFacts = 6;

/** Only if a question was answered. The tree never changes the ranking, so it is essential to say if its result differs. */
function treeSentences({ analysis, words, nameOf }: ExplanationContext): Sentence[] {
  const { decisionPath } = analysis;
  if (!decisionPath?.steps.some(({ answer }) => answer !== null)) return [];
  const { outcomes, nextQuestion } = decisionPath;
  const meshes = [...new Set(outcomes.map(({ mesh }) => mesh))];
  const facts = outcomes.map(({ fact }) => fact).slice(0, mostFacts);
  const winners = winnersOf(analysis);
  const agrees = winners.length === 0 ? null : meshes.some((mesh) => winners.includes(mesh));
  if (nextQuestion && agrees)
    return [{ text: words.treeOpen(meshes.map(nameOf), facts, nextQuestion.text), detail: 3 }];
  return [{ text: words.tree(meshes.map(nameOf), facts, agrees), detail: agrees === false ? 0 : 2 }];
}

/** Contradictions about the first two; printed totals only matter with the document's own weights. */
function contradictionSentences({ data, analysis, words }: ExplanationContext): Sentence[] {
  const { table } = data;
  const relevant = new Set(
    analysis.ranking
      .slice(0, 2)
      .flatMap(({ mesh, contributions, checks }) => [
        ...contributions.flatMap(({ fact }) => fact ?? []),
        ...checks.flatMap(({ facts }) => facts),
        ...(analysis.input.weighting.by === "DOCUMENT" ? table.totals[table.meshes.indexOf(mesh)]!.all : []),
      ]),
  );
  return analysis.discrepancies
    .filter(({ facts }) => facts.some((fact) => relevant.has(fact)))
    .slice(0, 3)
    .map(({ sentence, facts }, index) => ({ text: words.discrepancy(sentence, facts), detail: 2 + index }));
}
