import type { Account, Sentence } from "./account.ts";
import { winnersOf } from "./outcome.ts";
import type { ResolvedInput } from "./resolve-input.ts";

/** What else the document says: by its decision tree, and against itself. */
export function adviceSentences(account: Account): Sentence[] {
  return [...treeSentences(account), ...contradictionSentences(account)];
}

const mostFacts = 6;

/** The tree is spoken of where it was answered; it never changes the ranking, so it is said where it points elsewhere. */
function treeSentences({ draft, wording, nameOf }: Account): Sentence[] {
  const { decisionPath } = draft;
  if (!decisionPath?.steps.some(({ answer }) => answer !== null)) return [];
  const meshes = [...new Set(decisionPath.outcomes.map(({ mesh }) => mesh))];
  const winners = winnersOf(draft);
  const next = decisionPath.nextQuestion;
  if (next && meshes.some((mesh) => winners.includes(mesh))) {
    const open = decisionPath.outcomes.map(({ fact }) => fact).slice(0, mostFacts);
    return [{ text: wording.treeOpen(meshes.map(nameOf), open, next.text), spare: 3 }];
  }
  const agrees = winners.length === 0 ? null : meshes.some((mesh) => winners.includes(mesh));
  const facts = decisionPath.outcomes.map(({ fact }) => fact).slice(0, mostFacts);
  return [{ text: wording.tree(meshes.map(nameOf), facts, agrees), spare: agrees === false ? 0 : 2 }];
}

/** Contradictions that touch the first two; printed totals matter only under the weights that they were printed for. */
function contradictionSentences({ known, draft, wording }: Account): Sentence[] {
  const { weighting } = draft.input as unknown as ResolvedInput;
  const leading = draft.ranking.slice(0, 2);
  const relevant = new Set(
    leading.flatMap(({ mesh, contributions, checks }) => [
      ...contributions.flatMap(({ fact }) => fact ?? []),
      ...checks.flatMap(({ facts }) => facts),
      ...(weighting.by === "DOCUMENT" ? known.table.totals[known.table.meshes.indexOf(mesh)]!.all : []),
    ]),
  );
  return draft.discrepancies
    .filter(({ facts }) => facts.some((fact) => relevant.has(fact)))
    .slice(0, 3)
    .map(({ sentence, facts }, index) => ({ text: wording.discrepancy(sentence, facts), spare: 2 + index }));
}
