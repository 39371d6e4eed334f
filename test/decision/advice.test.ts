import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { factsById } from "../../src/catalog/facts.ts";
import type { Decision } from "../../src/decision/decide.ts";
import { InputError } from "../../src/errors.ts";
import { recommendationSchema, warningSchema } from "../../src/model/recommendation.ts";
import { type Lang, languages } from "../../src/model/text.ts";
import { realCatalog } from "./catalogs.ts";

const catalog = realCatalog();

const kind = warningSchema.shape.kind;
const { outcome, choice, robustness } = recommendationSchema.shape;
const choiceFields = choice.unwrap().shape;
const slugs = z.array(z.string());
const inBoth = <T extends z.ZodType>(text: T) => z.strictObject({ en: text, zh: text });
const span = z.strictObject({ min: z.number(), max: z.number() });

const expectation = z.strictObject({
  error: z.strictObject({ path: z.string() }).optional(),
  outcome: outcome.optional(),
  choice: z.string().nullable().optional(),
  /** Null: none. */
  variant: z.string().nullable().optional(),
  tools: slugs.optional(),
  firmness: choiceFields.firmness.optional(),
  /** Null: none. */
  runnerUp: z.string().nullable().optional(),
  ranking: slugs.optional(),
  excluded: slugs.optional(),
  unscored: slugs.optional(),
  /** Number of requirements in the resolved input. */
  requirements: z.int().optional(),
  /** How the random weightings are drawn. */
  draws: robustness.unwrap().shape.weights.optional(),
  agrees: z.record(z.string(), z.boolean()).optional(),
  treeAgrees: z.boolean().optional(),
  /** A text in each language, or the id of a fact behind the warning. */
  warnings: z
    .array(z.strictObject({ kind, mentions: z.union([z.string(), inBoth(z.string())]).optional() }))
    .optional(),
  noWarnings: z.array(kind).optional(),
  /** Facts that stand behind no warning. */
  noWarningsAbout: slugs.optional(),
  relaxations: z.array(z.strictObject({ drop: z.array(z.int()), unlocks: slugs })).optional(),
  conflicts: z.array(z.strictObject({ requirements: z.array(z.int()), isContradiction: z.boolean() })).optional(),
  overhead: z
    .array(
      z.strictObject({
        mode: z.string(),
        budget: z.string().optional(),
        latency: span.optional(),
        cpu: span.optional(),
        memory: span.optional(),
      }),
    )
    .optional(),
  says: inBoth(slugs).optional(),
  saysNot: inBoth(slugs).optional(),
});
type Expectation = z.infer<typeof expectation>;

const cases = z
  .array(
    z.strictObject({
      name: z.string(),
      why: z.string(),
      input: z.record(z.string(), z.unknown()),
      expect: expectation,
    }),
  )
  .parse(load(readFileSync(join(import.meta.dirname, "advice.cases.yaml"), "utf8")));

const inEveryLanguage = <T extends { name: string }>(list: readonly T[]) =>
  list.flatMap((each) => languages.map((lang) => ({ ...each, lang })));
const answered = cases.filter((each) => !each.expect.error);
const refused = cases.filter((each) => each.expect.error);

const known = new Map<string, Decision>();

/** Each request is decided once in each language. */
function decided({ name, input }: Pick<(typeof cases)[number], "name" | "input">, lang: Lang): Decision {
  const key = `${lang} ${name}`;
  const decision = known.get(key) ?? catalog.decide(input, lang);
  known.set(key, decision);
  return decision;
}

const meshes = (list: readonly { mesh: string }[]): string[] => list.map(({ mesh }) => mesh);
const sorted = <T>(list: readonly T[] | undefined): T[] | undefined => list && [...list].sort();

/** Of a decision, what the expectation speaks about, in its form. */
function toldOf(decision: Decision, expected: Expectation): Expectation {
  const { choice, conflicts, relaxations, input } = decision;
  const told: Expectation = {
    outcome: decision.outcome,
    choice: choice?.mesh ?? null,
    variant: choice?.variant ?? null,
    tools: sorted(choice?.tools),
    firmness: choice?.firmness,
    runnerUp: choice?.runnerUp ?? null,
    ranking: meshes(decision.ranking),
    excluded: sorted(meshes(decision.excluded)),
    unscored: sorted(meshes(decision.unscored)),
    requirements: input.require.length,
    draws: input.robustness.weights,
    agrees: Object.fromEntries(
      decision.scenarioMatches
        .filter(({ scenario }) => scenario in (expected.agrees ?? {}))
        .map(({ scenario, agrees }) => [scenario, agrees]),
    ),
    treeAgrees: decision.decisionPath?.agrees ?? undefined,
    relaxations: inOrder(relaxations.map(({ drop, unlocks }) => ({ drop, unlocks }))),
    conflicts: inOrder(
      conflicts.map(({ requirements, isContradiction }) => ({
        requirements,
        isContradiction: isContradiction === true,
      })),
    ),
    overhead: decision.overhead?.map(({ mode, budget, latency, cpu, memory }, place) => {
      const of = expected.overhead?.[place] ?? { mode };
      const bounds = (estimate: typeof latency | typeof cpu) =>
        estimate ? { min: estimate.min!, max: estimate.max! } : undefined;
      return {
        mode,
        ...(of.budget && { budget: budget! }),
        ...(of.latency && { latency: bounds(latency) }),
        ...(of.cpu && { cpu: bounds(cpu) }),
        ...(of.memory && { memory: bounds(memory as typeof cpu) }),
      };
    }),
  };
  return Object.fromEntries(Object.entries(told).filter(([key]) => key in expected));
}

/** Sets within a list in one order, and so the list. */
const inOrder = <T extends object>(list: readonly T[] | undefined): T[] | undefined =>
  list
    ?.map((each) => Object.fromEntries(Object.entries(each).map(([key, value]) => [key, inOrderIfSet(value)])) as T)
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
const inOrderIfSet = (value: unknown): unknown => (Array.isArray(value) ? sorted(value) : value);

/** The expectation in the form of `toldOf`. */
function figuresOf(expected: Expectation): Expectation {
  const { error: _, says: __, saysNot: ___, warnings: ____, ...rest } = expected;
  const { noWarnings: _____, noWarningsAbout: ______, ...figures } = rest;
  const { excluded, unscored, tools, relaxations, conflicts } = figures;
  const sets = {
    excluded: sorted(excluded),
    unscored: sorted(unscored),
    tools: sorted(tools),
    relaxations: inOrder(relaxations),
    conflicts: inOrder(conflicts),
  };
  return { ...figures, ...Object.fromEntries(Object.entries(sets).filter(([, value]) => value !== undefined)) };
}

const wordsOf = ({ summary, explanation }: Decision): string => `${summary}\n${explanation}`;

describe("advice", () => {
  it("is asked for in many ways", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(inEveryLanguage(answered))("is what an expert would give: $name ($lang)", ({ lang, ...each }) => {
    const decision = decided(each, lang);
    const { expect: expected } = each;
    expect.soft(toldOf(decision, expected)).toEqual(figuresOf(expected));
    const found = decision.warnings.map(({ kind, sentence, facts }) => ({ kind, sentence, facts }));
    for (const { kind, mentions } of expected.warnings ?? []) {
      const told =
        typeof mentions === "string"
          ? { facts: expect.arrayContaining([mentions]) }
          : mentions && { sentence: expect.stringContaining(mentions[lang]) };
      expect.soft(found).toContainEqual(expect.objectContaining({ kind, ...told }));
    }
    expect.soft(found.filter(({ kind }) => expected.noWarnings?.includes(kind))).toEqual([]);
    const isAbout = (fact: string) => expected.noWarningsAbout?.includes(fact);
    expect.soft(found.filter(({ facts }) => facts.some(isAbout))).toEqual([]);
    for (const text of expected.says?.[lang] ?? []) expect.soft(wordsOf(decision)).toContain(text);
    for (const text of expected.saysNot?.[lang] ?? []) expect.soft(wordsOf(decision)).not.toContain(text);
  });

  it.each(inEveryLanguage(refused))(
    "is refused where the request makes no sense: $name ($lang)",
    ({ lang, ...each }) => {
      const { path } = each.expect.error!;
      const refuse = () => decided(each, lang);
      expect(refuse).toThrow(InputError);
      expect(refuse).toThrow(
        expect.objectContaining({ faults: expect.arrayContaining([expect.objectContaining({ path })]) }),
      );
    },
  );
});

const asides: readonly RegExp[] = [/\[[^[\]]*\]/g, /\([^()]*\)/g, /（[^（）]*）/g, /“[^“”]*”/g, /"[^"]*"/g, /`[^`]*`/g];

/** What stands in brackets and quotes left out, from the innermost on. */
function withoutAsides(text: string): string {
  const shorter = asides.reduce((rest, aside) => rest.replace(aside, ""), text);
  return shorter === text ? text : withoutAsides(shorter);
}

const sentenceEnds = { en: /\.(?=\s|$)/g, zh: /。/g };
const sentencesIn = (text: string, lang: Lang): number => withoutAsides(text).match(sentenceEnds[lang])?.length ?? 0;

const cited = (text: string): string[] =>
  [...text.matchAll(/\[([a-z][^\]]*)\]/g)].flatMap(([, ids]) => ids!.split(", "));

describe("the words of advice", () => {
  it.each(answered)("say the same in both languages, sentence for sentence: $name", (each) => {
    const [en, zh] = languages.map((lang) => ({ lang, decision: decided(each, lang) }));
    const counts = ({ lang, decision: { summary, explanation, warnings } }: NonNullable<typeof en>) => ({
      summary: sentencesIn(summary, lang),
      explanation: explanation.split("\n\n").map((paragraph) => sentencesIn(paragraph, lang)),
      warnings: warnings.map(({ kind, facts }) => ({ kind, facts })),
    });
    expect(counts(en!)).toEqual(counts(zh!));
    expect(counts(en!).summary).toBe(2);
  });

  it.each(inEveryLanguage(answered))("cite only facts that exist: $name ($lang)", ({ lang, ...each }) => {
    const decision = decided(each, lang);
    const ids = new Set([
      ...cited(wordsOf(decision)),
      ...decision.warnings.flatMap(({ sentence, facts }) => [...cited(sentence), ...facts]),
    ]);
    const { reference, whole } = catalog.reading(lang).catalog;
    const found = [reference, whole].flatMap((view) => [...factsById({ catalog: view, lang }, [...ids]).keys()]);
    expect([...ids].filter((id) => !found.includes(id))).toEqual([]);
  });

  it.each(inEveryLanguage(answered))("read cleanly: $name ($lang)", ({ lang, ...each }) => {
    const { summary, explanation, warnings, choice, excluded } = decided(each, lang);
    const texts = [
      summary,
      explanation,
      choice?.turnsIf ?? "",
      ...warnings.map(({ sentence }) => sentence),
      ...excluded.map(({ reason }) => reason),
    ];
    for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|。。| \.|\[\]/);
  });
});
