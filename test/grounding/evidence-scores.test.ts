import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { answerOf, readQuestions } from "../../scripts/evaluate.ts";
import { scoreAnswers } from "../../scripts/evaluation-scores.ts";
import { readAtlas } from "./fixture.ts";

const questionsOf = (name: string) => readQuestions(fileURLToPath(new URL(name, import.meta.url)));

/** Questions as people put them, in both languages, with the lines that answer them; some have no answer. */
describe.each([
  {
    name: "questions.jsonl",
    falseAtMost: 0,
    atLeast: { recallAt1: 0.9, recallAt5: 0.96, coverAt5: 0.95, answeredAndRight: 0.95 },
  },
  {
    name: "further-questions.jsonl",
    falseAtMost: 1,
    atLeast: { recallAt1: 0.91, recallAt5: 0.97, coverAt5: 0.965, answeredAndRight: 0.97 },
  },
  {
    // Written after the vocabulary and the rules, by which none of them was looked at.
    name: "fresh-questions.jsonl",
    falseAtMost: 0,
    atLeast: { recallAt1: 0.86, recallAt5: 0.95, coverAt5: 0.94, answeredAndRight: 0.95 },
  },
  {
    // The hardest: put as people talk, a quarter without an answer in the document.
    name: "everyday-questions.jsonl",
    falseAtMost: 8,
    atLeast: { recallAt1: 0.88, recallAt5: 0.94, coverAt5: 0.93, answeredAndRight: 0.94 },
  },
])("over $name", ({ name, falseAtMost, atLeast }) => {
  const read = readAtlas();
  let scores: ReturnType<typeof scoreAnswers>;
  beforeAll(() => {
    const questions = questionsOf(name);
    const answers = questions.map((question) => answerOf(read("en").catalog, question));
    scores = scoreAnswers(questions, answers);
  });

  it.each(["all", "en", "zh"])("finds the cited lines first, and all of them within five facts (%s)", (group) => {
    const found = scores.groups[group]!;
    for (const [score, least] of Object.entries(atLeast)) {
      const slack = group === "all" ? 0 : 0.03;
      expect(found[score as keyof typeof atLeast], score).toBeGreaterThanOrEqual(least - slack);
    }
  });

  it("refuses questions that the document does not answer", () => {
    expect(scores.falseAnswers.all!.answered).toBeLessThanOrEqual(falseAtMost);
    expect(scores.falseAnswers.all!.questions).toBeGreaterThanOrEqual(15);
  });
});

describe("scoring", () => {
  const question = {
    id: "q",
    lang: "en" as const,
    question: "?",
    type: "fact",
    expected: "answer" as const,
    evidence: [{ section: "1.1", lines: [10, 20] as [number, number], key_lines: [12, 14] }],
  };
  const result = (section: string, first: number, last: number, answered = true) => ({
    id: "q",
    answered,
    citations: [{ section, lines: [first, last] as [number, number] }],
    chars: 10,
  });

  it("counts a hit only in the cited section and on a key line", () => {
    expect(scoreAnswers([question], [result("1.1", 12, 12)]).groups.all!.recallAt1).toBe(1);
    expect(scoreAnswers([question], [result("1.2", 12, 12)]).groups.all!.recallAt1).toBe(0);
    expect(scoreAnswers([question], [result("1.1", 13, 13)]).groups.all!.recallAt1).toBe(0);
  });

  it("asks for all key lines before it calls a question covered", () => {
    expect(scoreAnswers([question], [result("1.1", 12, 12)]).groups.all!.coverAt5).toBe(0);
    expect(scoreAnswers([question], [result("1.1", 12, 14)]).groups.all!.coverAt5).toBe(1);
  });

  it("counts an answer to a question without one as false", () => {
    const none = { ...question, expected: "none" as const, evidence: [] };
    expect(scoreAnswers([none], [result("1.1", 12, 12)]).falseAnswers.all).toEqual({ answered: 1, questions: 1 });
    expect(scoreAnswers([none], [result("1.1", 12, 12, false)]).falseAnswers.all!.answered).toBe(0);
  });
});
