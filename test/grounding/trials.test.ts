import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { answerOf } from "../../scripts/evaluate.ts";
import { readQuestions } from "../../scripts/evaluation-files.ts";
import type { EvaluationQuestion } from "../../scripts/evaluation-scores.ts";
import { chance } from "../chance.ts";
import { readAtlas } from "./fixture.ts";
import { namePairs, noiseKinds, noiseWordsFor, noisyVariants } from "./trials/noise.ts";
import { changedByNoise, falseAnswersToSwaps, type Rates, sample, unanswerableQuestions } from "./trials/outcomes.ts";
import { halfOf } from "./trials/split.ts";
import { isNamedIn, readStated } from "./trials/stated.ts";
import { wordsFor } from "./trials/swaps.ts";
import { unknownProducts } from "./trials/words/unknown-products.ts";

/** Maximum share of outcomes that a kind of harmless noise may change, by language. */
const mostChanged: Record<string, { en?: number; zh?: number }> = {
  all: { en: 0.04, zh: 0.04 },
  "context-after": { en: 0.06, zh: 0.06 },
  "context-before": { en: 0.08, zh: 0.06 },
  "doubled-punctuation": { en: 0.02, zh: 0.02 },
  emoji: { en: 0.04, zh: 0.04 },
  filler: { en: 0.1, zh: 0.06 },
  "full-width": { en: 0, zh: 0 },
  greeting: { en: 0.06, zh: 0.06 },
  "language-mix": { en: 0.15, zh: 0.1 },
  "lower-case": { en: 0.05, zh: 0.05 },
  "no-punctuation": { en: 0.02, zh: 0.02 },
  politeness: { en: 0.06, zh: 0.1 },
  quotation: { en: 0.06, zh: 0.06 },
  "thanks-after": { en: 0.02, zh: 0.02 },
  "thanks-before": { en: 0.04, zh: 0.04 },
  traditional: { zh: 0 },
  typo: { en: 0.1, zh: 0.06 },
  "upper-case": { en: 0.06 },
};

/** Maximum share of questions without an answer that may be answered, by kind and language. */
const mostFalse: Record<string, { en: number; zh: number }> = {
  all: { en: 0.25, zh: 0.34 },
  "absent-property": { en: 0.1, zh: 0.34 },
  "off-topic": { en: 0.07, zh: 0.04 },
  "premise: acquisition": { en: 0.4, zh: 0 },
  "premise: archived": { en: 0.1, zh: 0.1 },
  "premise: component": { en: 0.07, zh: 0.14 },
  "premise: data-plane": { en: 0.5, zh: 0.47 },
  "premise: denied-feature": { en: 0.5, zh: 1 },
  "premise: graduation": { en: 0.5, zh: 0.5 },
  "premise: language": { en: 0, zh: 0.04 },
  "premise: level": { en: 0.62, zh: 0.73 },
  "premise: maker": { en: 0, zh: 0 },
  "premise: membership": { en: 1, zh: 1 },
  "premise: missing-feature": { en: 0.6, zh: 1 },
  "premise: mode": { en: 0.1, zh: 0.5 },
  "premise: ranking": { en: 0.9, zh: 0.8 },
  "premise: sandbox": { en: 0.13, zh: 1 },
  "premise: score": { en: 0.17, zh: 0.64 },
  "premise: year": { en: 0.07, zh: 0.1 },
  "silent-component": { en: 0.6, zh: 0.6 },
  "silent-feature": { en: 0, zh: 0 },
  "silent-property": { en: 0.17, zh: 0.24 },
  "unknown-product": { en: 0.12, zh: 0 },
  "unknown-product-lower-case": { en: 0.34, zh: 0 },
};

const languages = ["en", "zh"] as const;
/** Milliseconds: seconds are enough, unless other tests keep the machine busy. */
const patience = 180_000;
const seed = 18;
const split = "test";
const files = ["questions", "further-questions", "fresh-questions", "everyday-questions"];

const read = readAtlas();
let questions: EvaluationQuestion[];
beforeAll(() => {
  const pathOf = (name: string) => fileURLToPath(new URL(`${name}.jsonl`, import.meta.url));
  const all = files.flatMap((name) => readQuestions(read("en").catalog, pathOf(name)));
  const random = chance(seed);
  questions = languages.flatMap((lang) =>
    sample(
      all.filter((question) => question.lang === lang),
      50,
      random,
    ),
  );
});

/** Every group whose share is above its bound, and every bound of a group that there is not. */
const beyond = (rates: Rates, bounds: Record<string, { en?: number; zh?: number }>): string[] => {
  const groups = Object.entries(bounds).flatMap(([kind, each]) =>
    Object.entries(each).map(([lang, most]) => ({ name: `${lang}: ${kind}`, most })),
  );
  const unbound = Object.keys(rates).filter((name) => !groups.some((group) => group.name === name));
  const above = groups.flatMap(({ name, most }) => {
    const rate = rates[name];
    return rate && rate.share <= most ? [] : [`${name}: ${rate?.count} of ${rate?.of}, at most ${most}`];
  });
  return [...unbound, ...above];
};

describe("questions as people put them", () => {
  it(
    "get the same answer whatever harmless noise surrounds them",
    () => {
      const { catalog } = read("en");
      const rates = changedByNoise(catalog, questions, (question) => answerOf(catalog, question), { split, seed });
      expect(beyond(rates, mostChanged)).toEqual([]);
    },
    patience,
  );

  it(
    "are refused where the document has no answer",
    () => {
      const { catalog } = read("en");
      const options = { split, seed, perKind: 30 } as const;
      const rates = falseAnswersToSwaps(catalog, questions, (question) => answerOf(catalog, question), options);
      expect(beyond(rates, mostFalse)).toEqual([]);
    },
    patience,
  );
});

describe("generated questions", () => {
  it("are the same from the same seed, and others from another", () => {
    const { catalog } = read("en");
    const make = (from: number) => ({
      swaps: unanswerableQuestions(catalog, questions, { split, seed: from }),
      noise: noisyVariants(questions[0]!, chance(from), { split, names: namePairs(catalog) }),
    });
    expect(make(1)).toEqual(make(1));
    expect(make(1)).not.toEqual(make(2));
  });

  it("come in every kind of noise", () => {
    const names = namePairs(read("en").catalog);
    const made = questions.flatMap((question) => noisyVariants(question, chance(seed), { split, names }));
    for (const lang of languages) {
      const kinds = new Set(made.filter((each) => each.lang === lang).map(({ kind }) => kind));
      const other = lang === "en" ? "traditional" : "upper-case";
      expect(noiseKinds.filter((kind) => !kinds.has(kind))).toEqual([other]);
    }
  });

  it("differ between what is fitted to and what is tested", () => {
    const { catalog } = read("en");
    const make = (half: "fit" | "test") =>
      unanswerableQuestions(catalog, questions, { split: half, seed, perKind: 1000 }).map(({ question }) => question);
    const fitted = new Set(make("fit"));
    expect(make("test").filter((question) => fitted.has(question))).toEqual([]);
  });

  it("are drawn from long lists", () => {
    for (const lang of languages) {
      const { absentProperties, offTopic } = wordsFor[lang];
      expect(new Set(absentProperties).size).toBeGreaterThanOrEqual(60);
      expect(new Set(offTopic).size).toBeGreaterThanOrEqual(80);
      const { openers: _, particles: __, ...phrases } = noiseWordsFor[lang];
      for (const list of Object.values(phrases)) expect(new Set(list).size).toBeGreaterThanOrEqual(25);
    }
    expect(new Set(unknownProducts).size).toBeGreaterThanOrEqual(60);
    expect(halfOf(unknownProducts, "fit").length).toBe(halfOf(unknownProducts, "test").length);
  });

  it("ask for products and properties of which the catalog says nothing", () => {
    const { facts, entities } = readStated(read("en").catalog);
    const texts = [...facts.map(({ statement }) => statement), ...[...entities.values()].map(({ name }) => name.en)];
    const isMentioned = (name: string) => {
      const called = {
        id: "",
        name: { en: name, zh: name },
        aliases: { en: [], zh: [] },
        calledAs: [name.toLowerCase()],
      };
      return texts.some((text) => isNamedIn(text, called));
    };
    expect([...unknownProducts, ...wordsFor.en.absentProperties].filter(isMentioned)).toEqual([]);
  });
});
