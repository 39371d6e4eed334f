import { isDeepStrictEqual } from "node:util";
import { checkBounds } from "../../catalog/filter/evaluate.ts";
import { idOf, resolveReference } from "../../catalog/references.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { InputError, unknownName, validNames } from "../../errors.ts";
import { type EntityType, slugOf } from "../../model/ids.ts";
import {
  maxCandidates,
  type Recommendation,
  type RecommendInput,
  type ResolvedInput,
  type Weighting,
} from "../../model/recommendation.ts";
import { type DecisionData, decisionData, hasTooMany, type ScenarioAdvice } from "./decision-data.ts";

export function resolveInput(reading: Reading, input: RecommendInput): ResolvedInput {
  const data = decisionData(reading);
  checkBounds(
    (input.require ?? []).map((filter, index) => [filter, ["require", index]]),
    ["require"],
  );
  if (!input.candidates && hasTooMany(reading)) throw needsCandidates();
  const scenario = input.scenario === undefined ? undefined : resolveScenario(reading, data, input.scenario);
  const { samples = 20_000, seed = 1, weights = "UNIFORM" } = input.robustness ?? {};
  const own = {
    require: input.require ?? [],
    answers: resolveAnswers(reading, data, input.answers ?? []),
    weighting: resolveWeighting(reading, input.weighting ?? { by: "DOCUMENT" }),
    method: input.method ?? "WEIGHTED_SUM",
    unknowns: input.unknowns ?? "CONDITIONAL",
    ...(input.candidates && { candidates: resolveCandidates(reading, input.candidates) }),
    robustness: { samples, seed, weights },
  } satisfies ResolvedInput;
  if (!scenario) return own;
  return withScenario(scenario, own, input.weighting === undefined);
}

/** The caller's requirements come first, so that paths in errors match the caller's list. */
function withScenario({ slug, start }: ScenarioAdvice, own: ResolvedInput, setsWeights: boolean): ResolvedInput {
  const added = (start?.require ?? []).filter((filter) => !own.require.some((each) => isDeepStrictEqual(each, filter)));
  const answered = new Set(own.answers.map(({ question }) => question));
  const answers = (start?.answers ?? []).filter(({ question }) => !answered.has(question));
  const emphasis = setsWeights ? start?.emphasis : undefined;
  return {
    ...own,
    scenario: slug,
    require: [...own.require, ...added],
    answers: [...own.answers, ...answers],
    ...(emphasis && {
      weighting: { by: "ADJUST", values: emphasis.map(({ criterion, factor }) => ({ criterion, value: factor })) },
    }),
    fromScenario: {
      require: added.map((_, index) => own.require.length + index),
      answers: answers.map(({ question }) => question),
      weighting: setsWeights,
      facts: start?.because ?? [],
    },
  };
}

/** The caller's request behind a resolved input, without what the scenario set, since that may differ in another catalog. */
export function requestOf(input: Recommendation["input"]): RecommendInput {
  const { fromScenario, weighting, ...rest } = input;
  return {
    ...rest,
    require: rest.require.filter((_, index) => !fromScenario?.require.includes(index)),
    answers: rest.answers.filter(({ question }) => !fromScenario?.answers.includes(question)),
    ...(!fromScenario?.weighting && { weighting }),
  };
}

function resolveScenario(reading: Reading, { scenarios }: DecisionData, reference: string): ScenarioAdvice {
  const slugs = scenarios.map(({ slug }) => slug);
  return scenarios[slugs.indexOf(resolveName(reading, "scenario", reference, "scenario", slugs))]!;
}

function resolveAnswers(
  reading: Reading,
  { tree }: DecisionData,
  answers: ResolvedInput["answers"],
): ResolvedInput["answers"] {
  const questions = tree?.nodes.map(({ slug }) => slug) ?? [];
  const resolved = answers.map(({ question, answer }, index) => ({
    question: resolveName(reading, "question", question, `answers.${index}.question`, questions),
    answer,
  }));
  const asked = resolved.map(({ question }) => question);
  const twice = asked.findIndex((question, index) => asked.indexOf(question) < index);
  if (twice < 0) return resolved;
  const question = asked[twice]!;
  throw new InputError(`Question \`${question}\` is answered twice.`, [
    { path: `answers.${twice}.question`, message: `\`${question}\` is already answered`, fix: "Answer it once." },
  ]);
}

/** With slugs in place of references. Unknown names stay, to be reported together. */
function resolveWeighting(reading: Reading, weighting: Weighting): Weighting {
  const slug = (types: readonly EntityType[], reference: string): string => {
    const id = types.map((type) => idOf(reading, type, reference)).find((each) => each !== undefined);
    return id === undefined ? reference : slugOf(id);
  };
  const { values, order } = weighting;
  return {
    ...weighting,
    ...(values && {
      values: values.map(({ criterion, group, value }) => ({
        ...(criterion !== undefined && { criterion: slug(["criterion"], criterion) }),
        ...(group !== undefined && { group: slug(["criterion-group"], group) }),
        value,
      })),
    }),
    ...(order && { order: order.map((reference) => slug(["criterion", "criterion-group"], reference)) }),
  };
}

/** The slug of a reference, which must be one of the valid names. */
function resolveName(
  reading: Reading,
  type: EntityType,
  reference: string,
  path: string,
  valid: readonly string[],
): string {
  const id = idOf(reading, type, reference);
  if (id !== undefined && valid.includes(slugOf(id))) return slugOf(id);
  throw unknownName(type, reference, path, validNames(valid, reference));
}

function needsCandidates(): InputError {
  const message = `there are more than ${maxCandidates} meshes`;
  const fix = `List up to ${maxCandidates} meshes to choose from; \`find-meshes\` lists those that meet a condition.`;
  return new InputError(`Invalid input: ${message}.`, [{ path: "candidates", message, fix }], "LIMIT_EXCEEDED");
}

function resolveCandidates(reading: Reading, references: readonly string[]): string[] {
  const ids = references.map((each, index) => resolveReference(reading, "mesh", each, ["candidates", index]));
  return [...new Set(ids.map(slugOf))];
}
