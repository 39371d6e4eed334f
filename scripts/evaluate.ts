/**
 * Asks every question of a JSON Lines file and scores the answers: `npm run evaluate -- questions.jsonl [results.jsonl]`.
 * Statements are in the language of each question. The results are written to the second file, if there is one.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { Catalog } from "../src/catalog/snapshot.ts";
import { evidenceFor } from "../src/grounding/find-evidence.ts";
import { finished } from "../src/model/steps.ts";
import { ensureCatalog } from "../src/seeding/build-catalog.ts";
import { type EvaluationQuestion, type EvaluationResult, scoreAnswers } from "./evaluation-scores.ts";

const budget = { limit: 5, maxChars: 650 };

export const readQuestions = (path: string): EvaluationQuestion[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as EvaluationQuestion);

/** The citations for a question, best fact first, in their order. */
export function answerOf(catalog: Catalog, { id, lang, question }: EvaluationQuestion): EvaluationResult {
  const { status, facts } = finished(evidenceFor({ catalog, lang }, { question: question }, budget));
  const citations = facts.flatMap((fact) =>
    fact.citations.map(({ section, startLine, endLine }) => ({
      section,
      lines: [startLine, endLine] as [number, number],
    })),
  );
  const chars = facts.reduce((sum, { statement }) => sum + statement.length, 0);
  return { id, answered: status === "OK" || status === "PARTIAL", citations, chars };
}

export function openCatalog(): Catalog {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const sources = { seedFolder: join(root, "seed"), migrationsFolder: join(root, "migrations/catalog") };
  const { path, digest } = ensureCatalog(sources, join(tmpdir(), "mesh-atlas-evaluation"), () => new Date());
  return new Catalog(new Sqlite(path, { readonly: true }), { digest });
}

function main([questionsPath, resultsPath]: readonly string[]): void {
  if (questionsPath === undefined) {
    console.error("usage: npm run evaluate -- questions.jsonl [results.jsonl]");
    process.exitCode = 1;
    return;
  }
  const questions = readQuestions(questionsPath);
  const catalog = openCatalog();
  const results = questions.map((question) => answerOf(catalog, question));
  const { groups, falseAnswers } = scoreAnswers(questions, results);
  console.table(groups);
  console.table(falseAnswers);
  console.log(`median CPU per question: ${medianCost(catalog, questions).toFixed(2)} ms`);
  if (resultsPath !== undefined) {
    writeFileSync(resultsPath, results.map((result) => `${JSON.stringify(result)}\n`).join(""));
  }
}

/** CPU time of one question in milliseconds, once the code is warm. Nothing is cached between questions. */
function medianCost(catalog: Catalog, questions: readonly EvaluationQuestion[]): number {
  const rounds = 5;
  let costs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    costs = questions.map((question) => {
      const before = process.cpuUsage();
      answerOf(catalog, question);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
  }
  return costs.sort((a, b) => a - b)[costs.length >> 1] ?? 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
