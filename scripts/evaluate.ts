/**
 * Asks the questions and checks the claims of JSON Lines files, and scores the answers. Statements are in the language of
 * each question.
 *
 *   npm run evaluate -- FILE… [--noise fit|test] [--swaps fit|test] [--seed N] [--failures] [--results FILE]
 */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import Sqlite from "better-sqlite3";
import { Catalog } from "../src/catalog/snapshot.ts";
import { verifyText } from "../src/grounding/claims/verify-claim.ts";
import { evidenceFor } from "../src/grounding/find-evidence.ts";
import { finished } from "../src/model/steps.ts";
import { ensureCatalog } from "../src/seeding/build-catalog.ts";
import { changedByNoise, falseAnswersToSwaps } from "../test/grounding/trials/outcomes.ts";
import type { Split } from "../test/grounding/trials/split.ts";
import { scoreClaims } from "./evaluation-claims.ts";
import { meshNames, readClaims, readQuestions } from "./evaluation-files.ts";
import {
  type EvaluationQuestion,
  type EvaluationResult,
  isAnswered,
  markOf,
  scoreAnswers,
} from "./evaluation-scores.ts";

const budget = { limit: 5, maxChars: 650 };

export type AskedQuestion = Pick<EvaluationQuestion, "lang" | "question" | "context">;

/** The one place that asks. */
const evidenceOf = (catalog: Catalog, { lang, question, context = [] }: AskedQuestion) =>
  finished(evidenceFor({ catalog, lang }, { question, context: context.map((each) => ({ question: each })) }, budget));

/** The status and the cited facts for a question, best first. */
export function answerOf(catalog: Catalog, question: AskedQuestion & { id?: string }): EvaluationResult {
  const evidence = evidenceOf(catalog, question);
  const { conclusion = "" } = evidence;
  const subjects = evidence.facts.map(({ subject }) => subject).filter(({ type }) => type === "mesh");
  return {
    id: question.id ?? "",
    status: evidence.status,
    facts: evidence.facts.map(({ id, citations, statement }) => ({
      id,
      citations: citations.map(({ section, startLine, endLine }) => ({ section, lines: [startLine, endLine] })),
      chars: statement.length,
    })),
    named: conclusion !== "" ? meshesNamedIn(catalog, conclusion) : [...new Set(subjects.map(({ slug }) => slug))],
  };
}

/** Slugs of meshes in the order in which a text names them. */
function meshesNamedIn(catalog: Catalog, text: string): string[] {
  let rest = text.toLowerCase();
  const found = meshNames(catalog).flatMap(({ name, slug }) => {
    const at = rest.indexOf(name);
    if (at < 0) return [];
    // A shorter name is not found again within a longer one.
    rest = rest.replaceAll(name, " ".repeat(name.length));
    return { slug, at };
  });
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ slug }) => slug))];
}

export function openCatalog(): Catalog {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const sources = { seedFolder: join(root, "seed"), migrationsFolder: join(root, "migrations/catalog") };
  const { path, digest } = ensureCatalog(sources, join(tmpdir(), "mesh-atlas-evaluation"), () => new Date());
  return new Catalog(new Sqlite(path, { readonly: true }), { digest });
}

function evaluateQuestions(catalog: Catalog, questions: readonly EvaluationQuestion[], showsFailures: boolean) {
  const results = questions.map((question) => answerOf(catalog, question));
  const { groups, falseAnswers } = scoreAnswers(questions, results);
  console.table(sorted(groups));
  if (Object.keys(falseAnswers).length > 0) console.table(sorted(falseAnswers));
  const { median, high } = costs(catalog, questions);
  console.log(`CPU per question: median ${median.toFixed(2)} ms, 99th percentile ${high.toFixed(2)} ms`);
  if (showsFailures) for (const [at, question] of questions.entries()) printFailure(question, results[at]!);
  return results;
}

function printFailure(question: EvaluationQuestion, result: EvaluationResult): void {
  const { id, lang, type, expected, alternatives } = question;
  const mark = markOf(question, result);
  const faults = [
    ...(mark.isAnswered ? [] : ["refused"]),
    ...(mark.rank === 1 ? [] : [mark.rank === 0 ? "missed" : `rank ${mark.rank}`]),
    ...(mark.isCovered ? [] : ["not covered"]),
    ...(mark.hasMembers === false ? [`members: ${result.named.join(", ")}`] : []),
  ];
  const problem = expected === "answer" ? faults.join(", ") : isAnswered(result) ? "answered" : "";
  if (problem === "") return;
  const lines = alternatives.map((each) => each.map(({ section, line }) => `§${section} L${line}`).join(" + "));
  console.log(`\n${problem}: ${question.question} (${id}, ${lang}, ${type})`);
  console.log(`  expected ${expected === "answer" ? lines.join(" or ") : expected}`);
  const cited = result.facts.map(({ id: fact, citations }) => {
    const spans = citations.map(({ section, lines: [first, last] }) => `§${section} L${first}–${last}`);
    return `${fact} (${spans.join(", ")})`;
  });
  console.log(`  got ${[result.status, ...cited].join("\n      ")}`);
}

function evaluateClaims(catalog: Catalog, claims: ReturnType<typeof readClaims>, showsFailures: boolean): void {
  const verdicts = claims.map(({ lang, claim }) => finished(verifyText({ catalog, lang }, claim)).verdict);
  console.table(sorted(scoreClaims(claims, verdicts)));
  if (!showsFailures) return;
  for (const [at, { claim, lang, type, expected }] of claims.entries()) {
    if (verdicts[at] !== expected) console.log(`${verdicts[at]} instead of ${expected}: ${claim} (${lang}, ${type})`);
  }
}

/** CPU time of single questions in milliseconds, once the code is warm. Nothing is cached between questions. */
function costs(catalog: Catalog, questions: readonly EvaluationQuestion[]): { median: number; high: number } {
  const rounds = 3;
  let each: number[] = [];
  for (let round = 0; round < rounds; round++) {
    each = questions.slice(0, 300).map((question) => {
      const before = process.cpuUsage();
      answerOf(catalog, question);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
  }
  each.sort((a, b) => a - b);
  return { median: each[each.length >> 1] ?? 0, high: each[Math.floor(each.length * 0.99)] ?? 0 };
}

const sorted = <T>(groups: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(groups).sort(([a], [b]) => (a < b ? -1 : 1)));

function main(): void {
  const split = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { positionals: paths, values } = parseArgs({
    allowPositionals: true,
    options: { noise: split, swaps: split, seed: { type: "string", default: "1" }, results: split, failures: flag },
  });
  const isSplit = (value: string | undefined): value is Split | undefined =>
    value === undefined || value === "fit" || value === "test";
  const { noise, swaps } = values;
  if (paths.length === 0 || !isSplit(noise) || !isSplit(swaps)) {
    console.error(
      "usage: npm run evaluate -- FILE… [--noise fit|test] [--swaps fit|test] [--seed N] [--failures] [--results FILE]",
    );
    process.exitCode = 1;
    return;
  }
  const catalog = openCatalog();
  const questions = paths.flatMap((path) => readQuestions(catalog, path));
  const claims = paths.flatMap(readClaims);
  const seed = Number(values.seed);
  if (questions.length > 0) {
    const results = evaluateQuestions(catalog, questions, values.failures);
    if (values.results) writeFileSync(values.results, results.map((each) => `${JSON.stringify(each)}\n`).join(""));
  }
  if (claims.length > 0) evaluateClaims(catalog, claims, values.failures);
  const ask = (question: AskedQuestion) => answerOf(catalog, question);
  const print = values.failures ? console.log : () => {};
  if (noise) console.table(changedByNoise(catalog, questions, ask, { split: noise, seed, print }));
  if (swaps) console.table(falseAnswersToSwaps(catalog, questions, ask, { split: swaps, seed, print }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
