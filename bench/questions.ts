import { readFileSync } from "node:fs";

const file = new URL("../test/grounding/further-questions.jsonl", import.meta.url);

/** The questions by which grounding is tested, in Chinese and English, a fifth of them without an answer. */
export const questions: readonly string[] = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { question: string }).question);
