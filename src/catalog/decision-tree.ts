import type { MeshFilter } from "../model/filter.ts";
import type { Branch, DecisionTree } from "../model/tables.ts";
import { all, groupBy, type Reading } from "./snapshot.ts";

interface BranchRow {
  question: string;
  answer: number;
  next_question: string | null;
  fact_id: string | null;
  outcome: string;
}

export function decisionTree({ catalog, lang }: Reading): DecisionTree | undefined {
  const questions = all<{ slug: string; is_root: number; question: string; fact: string }>(
    catalog,
    `SELECT slug, is_root, question_${lang} AS question, fact_id AS fact FROM question ORDER BY ordinal`,
  );
  const root = questions.find(({ is_root }) => is_root === 1)?.slug;
  if (root === undefined) return undefined;
  const branches = groupBy(
    all<BranchRow>(
      catalog,
      `SELECT b.question, b.answer, b.next_question, b.fact_id,
              (SELECT json_group_array(json_array(substr(o.mesh_id, 6), o.note_${lang}, o.fact_id) ORDER BY o.ordinal)
                 FROM branch_outcome o WHERE o.question = b.question AND o.answer = b.answer) AS outcome
         FROM branch b`,
    ),
    (row) => row.question,
  );
  const branch = (question: string, answer: number): Branch => {
    const row = branches.get(question)?.find((candidate) => candidate.answer === answer);
    const outcome = JSON.parse(row?.outcome ?? "[]") as [string, string | null, string][];
    return {
      ...(row?.next_question && { question: row.next_question }),
      ...(outcome.length > 0 && {
        outcome: outcome.map(([mesh, note, fact]) => ({ mesh, ...(note !== null && { note }), fact })),
      }),
      ...(row?.fact_id && { fact: row.fact_id }),
    };
  };
  return {
    root,
    nodes: questions.map(({ slug, question, fact }) => ({
      slug,
      question,
      yes: branch(slug, 1),
      no: branch(slug, 0),
      fact,
    })),
  };
}

/** The requirements that an answer means, beside where it leads. */
export const treeRequirements = ({
  catalog,
}: Reading): { question: string; answer: boolean; require: MeshFilter[] }[] =>
  all<{ question: string; answer: number; require: string }>(
    catalog,
    "SELECT question, answer, require FROM branch WHERE require IS NOT NULL ORDER BY question, answer",
  ).map(({ question, answer, require }) => ({
    question,
    answer: answer === 1,
    require: JSON.parse(require) as MeshFilter[],
  }));
