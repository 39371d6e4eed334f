import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { answerOf } from "../../scripts/evaluate.ts";
import { readQuestions } from "../../scripts/evaluation-files.ts";
import {
  type EvaluationQuestion,
  type EvaluationResult,
  type Expected,
  scoreAnswers,
} from "../../scripts/evaluation-scores.ts";
import { readAtlas } from "./fixture.ts";

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Questions as people put them, in both languages, with the lines that answer them; some have no answer. */
describe.each([
  {
    name: "questions.jsonl",
    falseAtMost: 0,
    atLeast: { recallAt1: 0.88, recallAt5: 0.94, coverAt5: 0.93, answeredAndRight: 0.94 },
  },
  {
    name: "further-questions.jsonl",
    falseAtMost: 2,
    atLeast: { recallAt1: 0.9, recallAt5: 0.97, coverAt5: 0.965, answeredAndRight: 0.97 },
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
    atLeast: { recallAt1: 0.87, recallAt5: 0.93, coverAt5: 0.93, answeredAndRight: 0.93 },
  },
])("over $name", ({ name, falseAtMost, atLeast }) => {
  const read = readAtlas();
  let scores: ReturnType<typeof scoreAnswers>;
  beforeAll(() => {
    const { catalog } = read("en");
    const questions = readQuestions(catalog, pathOf(name));
    const answers = questions.map((question) => answerOf(catalog, question));
    scores = scoreAnswers(questions, answers);
  });

  it.each(["all", "en", "zh"])("finds the cited lines first, and all of them within five facts (%s)", (group) => {
    const found = scores.groups[group]!;
    for (const [score, least] of Object.entries(atLeast)) {
      const slack = group === "all" ? 0 : 0.06;
      expect(found[score as keyof typeof atLeast], score).toBeGreaterThanOrEqual(least - slack);
    }
  });

  it("refuses questions that the document does not answer", () => {
    expect(scores.falseAnswers.all!.answered).toBeLessThanOrEqual(falseAtMost);
    expect(scores.falseAnswers.all!.questions).toBeGreaterThanOrEqual(15);
  });
});

describe("scoring", () => {
  const keyLines = (...lines: number[]) => lines.map((line) => ({ section: "1.1", line }));
  const question = {
    id: "q",
    lang: "en" as const,
    question: "?",
    type: "fact",
    expected: "answer" as Expected,
    alternatives: [keyLines(12, 14)],
  };
  const fact = (section: string, first: number, last: number, chars = 10) => ({
    id: "f",
    citations: [{ section, lines: [first, last] as [number, number] }],
    chars,
  });
  const result = (...facts: ReturnType<typeof fact>[]) => ({ id: "q", status: "OK", facts, named: [] as string[] });
  const scoresOf = (asked: EvaluationQuestion, answer: EvaluationResult) => scoreAnswers([asked], [answer]).groups.all!;

  it("counts a hit only in the cited section, on a key line, and within a hundred lines", () => {
    expect(scoresOf(question, result(fact("1.1", 12, 12))).recallAt1).toBe(1);
    expect(scoresOf(question, result(fact("1.2", 12, 12))).recallAt1).toBe(0);
    expect(scoresOf(question, result(fact("1.1", 13, 13))).recallAt1).toBe(0);
    expect(scoresOf(question, result(fact("1.1", 1, 100))).recallAt1).toBe(1);
    expect(scoresOf(question, result(fact("1.1", 1, 101))).recallAt1).toBe(0);
  });

  it("asks for all lines of one alternative before it calls a question covered", () => {
    expect(scoresOf(question, result(fact("1.1", 12, 12))).coverAt5).toBe(0);
    expect(scoresOf(question, result(fact("1.1", 12, 14))).coverAt5).toBe(1);
    const either = { ...question, alternatives: [keyLines(12, 14), keyLines(30)] };
    expect(scoresOf(either, result(fact("1.1", 30, 30))).coverAt5).toBe(1);
  });

  it("counts lines as covered only by five facts within 650 characters", () => {
    const other = fact("1.1", 90, 90, 0);
    expect(scoresOf(question, result(fact("1.1", 12, 12), fact("1.1", 14, 14, 640))).coverAt5).toBe(1);
    expect(scoresOf(question, result(fact("1.1", 12, 12), fact("1.1", 14, 14, 641))).coverAt5).toBe(0);
    expect(scoresOf(question, result(other, other, other, other, fact("1.1", 12, 14))).coverAt5).toBe(1);
    expect(scoresOf(question, result(other, other, other, other, other, fact("1.1", 12, 14))).coverAt5).toBe(0);
  });

  it("asks for all members of an answer, and for no others but undecided ones", () => {
    const listed = { ...question, members: ["consul", "kuma"], undecided: ["aws-app-mesh"] };
    const naming = (...named: string[]) => scoresOf(listed, { ...result(), named }).membersRight;
    expect(naming("kuma", "consul")).toBe(1);
    expect(naming("kuma", "consul", "aws-app-mesh")).toBe(1);
    expect(naming("kuma", "aws-app-mesh", "consul")).toBe(0);
    expect(naming("kuma")).toBe(0);
    expect(naming("kuma", "consul", "istio")).toBe(0);
  });

  it("counts an answer to a question without one as false, whatever the reason to refuse it", () => {
    const none = { ...question, expected: "none" as Expected, alternatives: [] };
    const falseOf = (status: string) => scoreAnswers([none], [{ ...result(), status }]).falseAnswers.all;
    expect(falseOf("PARTIAL")).toEqual({ questions: 1, answered: 1, exactStatus: 0 });
    expect(falseOf("FALSE_PREMISE")).toEqual({ questions: 1, answered: 0, exactStatus: 0 });
    expect(falseOf("NO_EVIDENCE")).toEqual({ questions: 1, answered: 0, exactStatus: 1 });
  });
});

describe("question files", () => {
  const read = readAtlas();

  it("are read in the lean format too, each line in its innermost section", () => {
    const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "lean.jsonl");
    const lean = {
      id: "a",
      lang: "en",
      question: "Which meshes?",
      type: "filter",
      expected: "answer",
      alternatives: [[1007, 1127]],
      members: ["Istio", "mesh:linkerd", "kuma"],
      context: ["And before?"],
    };
    writeFileSync(path, `${JSON.stringify(lean)}\n`);
    const [question] = readQuestions(read("en").catalog, path);
    expect(question!.alternatives).toEqual([
      [
        { section: "4.1.1", line: 1007 },
        { section: "4.2.1", line: 1127 },
      ],
    ]);
    expect(question!.members).toEqual(["istio", "linkerd", "kuma"]);
    expect(question!.context).toEqual(["And before?"]);
  });
});
