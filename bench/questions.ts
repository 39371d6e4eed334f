import { readFileSync } from "node:fs";

const file = new URL("../test/grounding/further-questions.jsonl", import.meta.url);

/** The test questions of grounding, in Chinese and English; a fifth of them have no answer. */
export const questions: readonly string[] = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { question: string }).question);
