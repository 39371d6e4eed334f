/**
 * Fits the weights by which an answer counts as one, over the labelled questions of the tests, and writes them with the
 * figures that they reach on questions that they were not fitted to: `npm run fit`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "../src/catalog/snapshot.ts";
import { answerQuestion } from "../src/grounding/answer.ts";
import { featureNames } from "../src/grounding/answerability/features.ts";
import { readQuestions as readQuestionsIn } from "../src/grounding/parse/question.ts";
import { finished } from "../src/model/steps.ts";
import { type Chance, chance } from "../test/chance.ts";
import { namePairs, noisyVariants } from "../test/grounding/trials/noise.ts";
import { unanswerableQuestions } from "../test/grounding/trials/outcomes.ts";
import { root } from "./bundle.ts";
import { openCatalog } from "./evaluate.ts";
import { readQuestions } from "./evaluation-files.ts";
import type { EvaluationQuestion } from "./evaluation-scores.ts";
import { crossValidated, type Example, fitWeights } from "./logistic-regression.ts";

const files = ["questions", "further-questions", "fresh-questions", "everyday-questions"];
/** Questions of people who knew neither the vocabulary nor the rules: each counts as several. */
const strangers = "strangers-questions";
const timesStrangers = 3;
const folds = 10;
const penalty = 1;
/** How much worse a false answer is than a right one refused (Youden's index is 1). */
const costOfFalse = 1;

interface Labelled extends Example {
  question: EvaluationQuestion;
}

function labelled(catalog: Catalog, question: EvaluationQuestion, group: number): Labelled[] {
  const parts = readQuestionsIn(catalog, question.question);
  if (parts.length > 1) return [];
  const { features, chosen } = finished(answerQuestion({ catalog, lang: question.lang }, parts[0]!, 5));
  const isHit = chosen
    .slice(0, 5)
    .some(({ profile }) =>
      question.alternatives
        .flat()
        .some(
          ({ section, line }) =>
            section === profile.section && profile.spans.some(([from, to]) => from <= line && line <= to),
        ),
    );
  const isAnswer = question.expected === "answer";
  // What is presumed wrongly or leaves open what is meant is found out otherwise.
  if (!isAnswer && question.expected !== "none") return [];
  // A question whose answer was not found teaches nothing about answers.
  if (isAnswer && !isHit) return [];
  return [{ question, group, isAnswer, features: featureNames.map((name) => features[name]) }];
}

/** Variants of the questions with harmless noise, and questions without an answer, from the half of the words for fitting. */
function generated(catalog: Catalog, questions: readonly EvaluationQuestion[]): EvaluationQuestion[] {
  const names = namePairs(catalog);
  const random = chance(seed);
  const noisy = questions.flatMap((question) => {
    const variants = noisyVariants(question, random, { split: "fit", names });
    return sampled(variants, variantsPerQuestion, random).map((variant) => ({
      ...question,
      question: variant.question,
    }));
  });
  const without = unanswerableQuestions(catalog, questions, { split: "fit", seed, perKind: 150 });
  return [
    ...noisy,
    ...without
      .filter(({ kind }) => !kind.startsWith("premise"))
      .map(({ kind, lang, question }) => ({
        id: `${kind} ${question}`,
        lang,
        question,
        type: kind,
        expected: "none" as const,
        alternatives: [],
      })),
  ];
}

const seed = 20261201;
const variantsPerQuestion = 3;

const sampled = <T>(list: readonly T[], count: number, random: Chance): T[] => {
  const left = [...list];
  return Array.from({ length: Math.min(count, list.length) }, () => left.splice(random.below(left.length), 1)[0]!);
};

/** A question and its variants are never on both sides of a split. */
function groupOf({ id }: EvaluationQuestion): number {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + char.codePointAt(0)!) % 1_000_003;
  return hash;
}

function main(paths: readonly string[]): void {
  const catalog = openCatalog();
  const names = [...files, ...Array<string>(timesStrangers).fill(strangers)];
  const questions = [...names.map((name) => join(root, `test/grounding/${name}.jsonl`)), ...paths].flatMap((path) =>
    readQuestions(catalog, path),
  );
  const examples = [...questions, ...generated(catalog, questions)].flatMap((question) =>
    labelled(catalog, question, groupOf(question)),
  );
  const logits = crossValidated(examples, penalty, folds);
  const of = (isAnswer: boolean) => logits.filter((_, at) => examples[at]!.isAnswer === isAnswer).sort((a, b) => b - a);
  const [right, wrong] = [of(true), of(false)];
  for (const share of [0, 0.01, 0.02, 0.03, 0.05, 0.1]) {
    const at = wrong[Math.floor(share * wrong.length)]!;
    console.log(
      `false ${share}: answered ${(right.filter((each) => each > at).length / right.length).toFixed(3)} of ${right.length}, from ${at.toFixed(2)}`,
    );
  }
  if (process.env.WORST) {
    const order = examples.map((example, at) => ({ ...example, logit: logits[at]! })).sort((a, b) => b.logit - a.logit);
    const show = (each: (typeof order)[number]) =>
      console.log(
        each.logit.toFixed(2),
        each.question.lang,
        each.question.type,
        each.question.question,
        featureNames
          .flatMap((n, i) => (each.features[i]! > 0.3 ? [`${n} ${each.features[i]!.toFixed(1)}`] : []))
          .join(", "),
      );
    order
      .filter(({ isAnswer }) => !isAnswer)
      .slice(0, Number(process.env.WORST))
      .forEach(show);
    console.log("---");
    order
      .filter(({ isAnswer }) => isAnswer)
      .slice(-Number(process.env.WORST))
      .reverse()
      .forEach(show);
  }
  const [bias, ...weights] = fitWeights(examples, penalty) as [number, ...number[]];
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const answeredFrom = (cut: number) => right.filter((each) => each >= cut).length / right.length;
  const falseFrom = (cut: number) => wrong.filter((each) => each >= cut).length / wrong.length;
  const gain = (cut: number) => answeredFrom(cut) - costOfFalse * falseFrom(cut);
  const cut = [...new Set(logits.map((logit) => Math.round(logit * 20) / 20))].sort(
    (a, b) => gain(b) - gain(a) || a - b,
  )[0]!;
  const probability = (logit: number) => 1 / (1 + Math.exp(-logit));
  const fitted = {
    threshold: round(probability(cut)),
    bias: round(bias),
    weights: Object.fromEntries(featureNames.map((name, at) => [name, round(weights[at]!)])),
    crossValidation: {
      folds,
      answerable: right.length,
      unanswerable: wrong.length,
      answered: round(answeredFrom(cut)),
      falseAnswers: round(falseFrom(cut)),
    },
  };
  writeFileSync(join(root, "src/grounding/answerability/fitted.json"), `${JSON.stringify(fitted, null, 2)}\n`);
}

main(process.argv.slice(2));
