import type { Lang } from "../src/model/text.ts";

/** A line of the document that a right answer cites, and the innermost section that contains it. */
export interface KeyLine {
  section: string;
  line: number;
}

/** What a question deserves: an answer, or to be refused in one of three ways. */
export type Expected = "answer" | "none" | "false-premise" | "ambiguous";

export interface EvaluationQuestion {
  id: string;
  lang: Lang;
  question: string;
  type: string;
  expected: Expected;
  /** Each alternative answers the question on its own, if all its lines are cited. */
  alternatives: KeyLine[][];
  /** Slugs of the meshes that the answer names, all of them and no others. */
  members?: string[];
  /** Slugs of the meshes of which the document does not say whether they belong to it. */
  undecided?: string[];
  /** The questions before it in the conversation. */
  context?: string[];
}

export interface CitedFact {
  id: string;
  citations: { section: string; lines: [number, number] }[];
  /** Length of its statement. */
  chars: number;
}

export interface EvaluationResult {
  id: string;
  status: string;
  /** Best first. */
  facts: CitedFact[];
  /** Slugs of meshes in the order in which the conclusion names them, or the subjects of the facts. */
  named: string[];
}

export interface GroupScores {
  questions: number;
  /** Share whose first fact hits. */
  recallAt1: number;
  recallAt5: number;
  /** Mean of 1 / rank of the first fact that hits. */
  meanReciprocalRank: number;
  /** Share for which the first five facts within 650 characters cite all lines of an alternative. */
  coverAt5: number;
  answered: number;
  answeredAndRight: number;
  /** Share with exactly the right meshes, of the questions that say which; absent if none does. */
  membersRight?: number;
  meanChars: number;
}

export interface RefusalScores {
  questions: number;
  /** Number of questions without an answer that were answered all the same. */
  answered: number;
  /** Number of those that were refused for the very reason expected. */
  exactStatus: number;
}

export interface EvaluationScores {
  groups: Record<string, GroupScores>;
  falseAnswers: Record<string, RefusalScores>;
}

const longestSpan = 100;
const considered = 10;
const budget = { facts: 5, chars: 650 };

const statusFor: Record<Exclude<Expected, "answer">, string> = {
  none: "NO_EVIDENCE",
  "false-premise": "FALSE_PREMISE",
  ambiguous: "AMBIGUOUS",
};

export const isAnswered = ({ status }: Pick<EvaluationResult, "status">): boolean =>
  status === "OK" || status === "PARTIAL";

/** How well one result answers its question. */
export function markOf(question: EvaluationQuestion, result: EvaluationResult) {
  const { alternatives, members, undecided = [] } = question;
  const keyLines = alternatives.flat();
  const isCiting = ({ citations }: CitedFact, { line }: KeyLine) =>
    citations.some(({ lines: [first, last] }) => line >= first && line <= last);
  const hits = ({ citations }: CitedFact) =>
    citations.some(
      ({ section, lines: [first, last] }) =>
        last - first < longestSpan &&
        keyLines.some((key) => key.section === section && key.line >= first && key.line <= last),
    );
  let chars = 0;
  const top = result.facts.slice(0, budget.facts).filter((fact) => {
    chars += fact.chars;
    return chars <= budget.chars;
  });
  const leading = result.named.slice(0, members?.length);
  const others = result.named.slice(members?.length);
  return {
    rank: result.facts.slice(0, considered).findIndex(hits) + 1,
    isCovered: alternatives.some((lines) => lines.every((line) => top.some((fact) => isCiting(fact, line)))),
    isAnswered: isAnswered(result),
    hasMembers: members
      ? members.every((mesh) => leading.includes(mesh)) && others.every((mesh) => undecided.includes(mesh))
      : undefined,
    chars: result.facts.reduce((sum, fact) => sum + fact.chars, 0),
  };
}
export type Mark = ReturnType<typeof markOf>;

/** Recall, coverage and refusals over all questions, each with its result, by language and by type. */
export function scoreAnswers(
  questions: readonly EvaluationQuestion[],
  results: readonly EvaluationResult[],
): EvaluationScores {
  const marks = new Map<string, Mark[]>();
  const falseAnswers: EvaluationScores["falseAnswers"] = {};
  for (const [at, question] of questions.entries()) {
    const { lang, type, expected } = question;
    const result = results[at]!;
    const keys = ["all", lang, `type:${type}`, `${lang} ${type}`];
    if (expected === "answer") {
      const mark = markOf(question, result);
      for (const key of keys) marks.set(key, [...(marks.get(key) ?? []), mark]);
      continue;
    }
    for (const key of keys) {
      falseAnswers[key] ??= { questions: 0, answered: 0, exactStatus: 0 };
      falseAnswers[key].questions++;
      if (isAnswered(result)) falseAnswers[key].answered++;
      if (result.status === statusFor[expected]) falseAnswers[key].exactStatus++;
    }
  }
  const groups = Object.fromEntries([...marks].map(([key, list]) => [key, summary(list)]));
  return { groups, falseAnswers };
}

function summary(marks: readonly Mark[]): GroupScores {
  const share = (test: (mark: Mark) => boolean) => rounded(marks.filter(test).length / marks.length);
  const mean = (of: (mark: Mark) => number) => marks.reduce((sum, mark) => sum + of(mark), 0) / marks.length;
  const isTop = ({ rank }: Mark) => rank > 0 && rank <= 5;
  const listed = marks.filter(({ hasMembers }) => hasMembers !== undefined);
  return {
    questions: marks.length,
    recallAt1: share(({ rank }) => rank === 1),
    recallAt5: share(isTop),
    meanReciprocalRank: rounded(mean(({ rank }) => (rank > 0 ? 1 / rank : 0))),
    coverAt5: share(({ isCovered }) => isCovered),
    answered: share((mark) => mark.isAnswered),
    answeredAndRight: share((mark) => mark.isAnswered && isTop(mark)),
    ...(listed.length > 0 && {
      membersRight: rounded(listed.filter(({ hasMembers }) => hasMembers).length / listed.length),
    }),
    meanChars: Math.round(mean(({ chars }) => chars)),
  };
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
