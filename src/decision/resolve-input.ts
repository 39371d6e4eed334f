import { isDeepStrictEqual } from "node:util";
import { entityExists, slugsOfType } from "../catalog/entities.ts";
import type { Reading } from "../catalog/snapshot.ts";
import { InputError, validNames } from "../errors.ts";
import type { MeshFilter } from "../model/filter.ts";
import {
  type MethodName,
  mostCandidates,
  type Recommendation,
  type RecommendInput,
  type Weighting,
} from "../model/recommendation.ts";
import { type CommonKnowledge, commonKnowledge, hasTooMany, type KnownScenario } from "./knowledge.ts";

interface Answer {
  question: string;
  answer: boolean;
}

/** What the scenario set: places in `require`, questions, and whether the weighting was left to it. */
interface FromScenario {
  require: number[];
  answers: string[];
  weighting: boolean;
  facts: string[];
}

/** The input with its defaults, its scenario's starting point, and names as slugs. It is kept in the record. */
export interface ResolvedInput {
  require: MeshFilter[];
  scenario?: string;
  answers: Answer[];
  weighting: Weighting;
  method: MethodName;
  unknowns: NonNullable<RecommendInput["unknowns"]>;
  /** Absent where all meshes are candidates. */
  candidates?: string[];
  robustness: { samples: number; seed: number; weights: "UNIFORM" | "AROUND" };
  fromScenario?: FromScenario;
}

export function resolveInput(reading: Reading, input: RecommendInput): ResolvedInput {
  const known = commonKnowledge(reading);
  if (!input.candidates && hasTooMany(reading)) throw tooMany();
  const scenario = input.scenario === undefined ? undefined : scenarioNamed(known, input.scenario);
  const { samples = 20_000, seed = 1, weights = "UNIFORM" } = input.robustness ?? {};
  const given = {
    require: input.require ?? [],
    answers: answersTo(known, input.answers ?? []),
    weighting: input.weighting ?? { by: "DOCUMENT" },
    method: input.method ?? "WEIGHTED_SUM",
    unknowns: input.unknowns ?? "CONDITIONAL",
    ...(input.candidates && { candidates: candidatesNamed(reading, input.candidates) }),
    robustness: { samples, seed, weights },
  } satisfies ResolvedInput;
  if (!scenario) return given;
  return startedFrom(scenario, given, input.weighting === undefined);
}

/** The caller's own requirements come first, so that paths and places are those of the caller's list. */
function startedFrom({ slug, start }: KnownScenario, given: ResolvedInput, mayWeigh: boolean): ResolvedInput {
  const added = (start?.require ?? []).filter((filter) => !given.require.some((own) => isDeepStrictEqual(own, filter)));
  const answered = new Set(given.answers.map(({ question }) => question));
  const answers = (start?.answers ?? []).filter(({ question }) => !answered.has(question));
  const emphasis = mayWeigh ? start?.emphasis : undefined;
  return {
    ...given,
    scenario: slug,
    require: [...given.require, ...added],
    answers: [...given.answers, ...answers],
    ...(emphasis && {
      weighting: { by: "ADJUST", values: emphasis.map(({ criterion, factor }) => ({ criterion, value: factor })) },
    }),
    fromScenario: {
      require: added.map((_, index) => given.require.length + index),
      answers: answers.map(({ question }) => question),
      weighting: mayWeigh,
      facts: start?.because ?? [],
    },
  };
}

/** The request behind a resolved input, without what the scenario set: that may be different under another catalog. */
export function requestOf(input: Recommendation["input"]): RecommendInput {
  const { fromScenario, weighting, ...rest } = input as unknown as ResolvedInput;
  return {
    ...rest,
    require: rest.require.filter((_, index) => !fromScenario?.require.includes(index)),
    answers: rest.answers.filter(({ question }) => !fromScenario?.answers.includes(question)),
    ...(!fromScenario?.weighting && { weighting }),
  };
}

function scenarioNamed(known: CommonKnowledge, reference: string): KnownScenario {
  const slug = named("scenario", reference);
  const found = known.scenarios.find((scenario) => scenario.slug === slug);
  if (found) return found;
  const slugs = known.scenarios.map((scenario) => scenario.slug);
  throw unknownName("scenario", reference, "scenario", slugs);
}

function answersTo(known: CommonKnowledge, answers: readonly Answer[]): Answer[] {
  const questions = known.tree?.nodes.map(({ slug }) => slug) ?? [];
  const resolved = answers.map(({ question, answer }, index) => {
    const slug = named("question", question);
    if (slug === undefined || !questions.includes(slug)) {
      throw unknownName("question", question, `answers.${index}.question`, questions);
    }
    return { question: slug, answer };
  });
  const twice = resolved.findIndex(({ question }, index) => resolved.findIndex((a) => a.question === question) < index);
  if (twice < 0) return resolved;
  const { question } = resolved[twice]!;
  throw new InputError(`Question \`${question}\` is answered twice.`, [
    { path: `answers.${twice}.question`, message: `\`${question}\` is answered before`, fix: "Answer it once." },
  ]);
}

function tooMany(): InputError {
  const message = `there are more than ${mostCandidates} meshes`;
  const fix = `Name up to ${mostCandidates} meshes to choose from; \`find-meshes\` finds those that meet a condition.`;
  return new InputError(`Invalid input: ${message}.`, [{ path: "candidates", message, fix }], "LIMIT_EXCEEDED");
}

function candidatesNamed(reading: Reading, references: readonly string[]): string[] {
  const slugs = references.map((reference, index) => {
    const slug = named("mesh", reference);
    if (slug !== undefined && entityExists(reading, `mesh:${slug}`)) return slug;
    throw unknownName("mesh", reference, `candidates.${index}`, slugsOfType(reading, "mesh", slug));
  });
  return [...new Set(slugs)];
}

/** The slug in a reference of the implied type; undefined where it names another type. */
export function named(type: string, reference: string): string | undefined {
  if (!reference.includes(":")) return reference;
  return reference.startsWith(`${type}:`) ? reference.slice(type.length + 1) : undefined;
}

const unknownName = (type: string, reference: string, path: string, valid: readonly string[]): InputError =>
  new InputError(`Unknown ${type} \`${reference}\`.`, [
    { path, message: `unknown ${type} \`${reference}\``, fix: validNames(valid, reference) },
  ]);
