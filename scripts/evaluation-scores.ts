/** A question with the parts of the document that answer it; `expected: none` has no answer there. */
export interface EvaluationQuestion {
  id: string;
  lang: "en" | "zh";
  question: string;
  type: string;
  expected: "answer" | "none";
  evidence: { section: string; lines: [number, number]; key_lines: number[] }[];
}

/** An answer: cited spans, best first, and the number of characters of the statements. */
export interface EvaluationResult {
  id: string;
  answered: boolean;
  citations: { section: string; lines: [number, number] }[];
  chars: number;
}

export interface GroupScores {
  questions: number;
  /** Share whose first span hits. */
  recallAt1: number;
  recallAt5: number;
  /** Mean of 1 / rank of the first span that hits. */
  meanReciprocalRank: number;
  /** Share for which the first five spans contain all key lines of an accepted part. */
  coverAt5: number;
  answered: number;
  answeredAndRight: number;
  meanChars: number;
}

export interface EvaluationScores {
  groups: Record<string, GroupScores>;
  /** Share of the questions without an answer that were answered all the same. */
  falseAnswers: Record<string, { answered: number; questions: number }>;
}

const longestSpan = 100;
const considered = 10;

/** Recall, coverage and refusals over all questions, by language and by type. */
export function scoreAnswers(
  questions: readonly EvaluationQuestion[],
  results: readonly EvaluationResult[],
): EvaluationScores {
  const byId = new Map(results.map((result) => [result.id, result]));
  const marks = new Map<string, ReturnType<typeof markOf>[]>();
  const falseAnswers: EvaluationScores["falseAnswers"] = {};
  for (const question of questions) {
    const result = byId.get(question.id) ?? { id: question.id, answered: false, citations: [], chars: 0 };
    if (question.expected === "none") {
      for (const key of ["all", question.lang]) {
        const group = falseAnswers[key] ?? { answered: 0, questions: 0 };
        falseAnswers[key] = group;
        group.questions++;
        if (result.answered) group.answered++;
      }
      continue;
    }
    const mark = markOf(question, result);
    for (const key of ["all", question.lang, `type:${question.type}`]) {
      marks.set(key, [...(marks.get(key) ?? []), mark]);
    }
  }
  const groups = Object.fromEntries([...marks].map(([key, list]) => [key, summary(list)]));
  return { groups, falseAnswers };
}

function markOf({ evidence }: EvaluationQuestion, { answered, citations, chars }: EvaluationResult) {
  const holds = ({ lines: [first, last] }: EvaluationResult["citations"][number], line: number) =>
    line >= first && line <= last;
  const hits = (cited: EvaluationResult["citations"][number]) =>
    cited.lines[1] - cited.lines[0] < longestSpan &&
    evidence.some(
      ({ section, key_lines }) => section === cited.section && key_lines.some((line) => holds(cited, line)),
    );
  const rank = citations.slice(0, considered).findIndex(hits) + 1;
  const top = citations.slice(0, 5);
  const isCovered = evidence.some(({ key_lines }) =>
    key_lines.every((line) => top.some((cited) => holds(cited, line))),
  );
  return { rank, isCovered, answered, chars };
}

function summary(marks: readonly ReturnType<typeof markOf>[]): GroupScores {
  const share = (test: (mark: ReturnType<typeof markOf>) => boolean) =>
    rounded(marks.filter(test).length / marks.length);
  const mean = (of: (mark: ReturnType<typeof markOf>) => number) =>
    rounded(marks.reduce((sum, mark) => sum + of(mark), 0) / marks.length);
  const isTop = ({ rank }: { rank: number }) => rank > 0 && rank <= 5;
  return {
    questions: marks.length,
    recallAt1: share(({ rank }) => rank === 1),
    recallAt5: share(isTop),
    meanReciprocalRank: mean(({ rank }) => (rank > 0 ? 1 / rank : 0)),
    coverAt5: share(({ isCovered }) => isCovered),
    answered: share(({ answered }) => answered),
    answeredAndRight: share((mark) => mark.answered && isTop(mark)),
    meanChars: Math.round(mean(({ chars }) => chars)),
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
