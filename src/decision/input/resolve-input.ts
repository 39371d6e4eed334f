import { checkBounds } from "../../catalog/filter/evaluate.ts";
import { resolveFilter } from "../../catalog/filter/resolve.ts";
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
import { requiredByAnswers, requiredByScenario, withRequirements } from "./advice.ts";
import { type DecisionData, decisionData, hasTooMany, type ScenarioAdvice } from "./decision-data.ts";
import { resolveOwnFigures } from "./own-figures.ts";
import { checkSense } from "./sense.ts";

export function resolveInput(reading: Reading, input: RecommendInput): ResolvedInput {
  const data = decisionData(reading);
  const filters = (input.require ?? []).map((filter, index) => [filter, ["require", index]] as const);
  const preferences = (input.prefer ?? []).map(({ where }, index) => [where, ["prefer", index, "where"]] as const);
  checkBounds(filters, ["require"]);
  checkBounds(preferences, ["prefer"]);
  checkSense([...filters, ...preferences], data.table);
  if (!input.candidates && hasTooMany(reading)) throw needsCandidates();
  const scenario = input.scenario === undefined ? undefined : resolveScenario(reading, data, input.scenario);
  const { samples = 20_000, seed = 1 } = input.robustness ?? {};
  const saysWeights = input.weighting !== undefined || (input.prefer ?? []).length > 0;
  const adviceAs = input.adviceAs ?? "BINDING";
  const own = {
    require: filters.map(([filter, path]) => resolveFilter(reading, filter, path)),
    answers: resolveAnswers(reading, data, input.answers ?? []),
    adviceAs,
    weighting: resolveWeighting(reading, input.weighting ?? { by: "DOCUMENT" }),
    ...resolveOwnFigures(reading, data, input),
    ...(input.workload && { workload: input.workload }),
    method: input.method ?? "WEIGHTED_SUM",
    unknowns: input.unknowns ?? "CONDITIONAL",
    ...(input.candidates && { candidates: resolveCandidates(reading, input.candidates) }),
    robustness: { samples, seed, weights: input.robustness?.weights ?? (saysWeights ? "AROUND" : "UNIFORM") },
    ...(scenario && { scenario: scenario.slug }),
  } satisfies ResolvedInput;
  if (adviceAs === "COMPARED") return own;
  const answered = withAnswers(data, own);
  return scenario ? withScenario(reading, scenario, answered, input) : answered;
}

function withAnswers(data: DecisionData, own: ResolvedInput): ResolvedInput {
  const required = requiredByAnswers(data, own.answers);
  if (!required) return own;
  const { require, added } = withRequirements(own.require, required.require);
  return { ...own, require, fromAnswers: { require: added, facts: required.facts } };
}

/** The caller's requirements come first, so that paths in errors match the caller's list. */
function withScenario(
  reading: Reading,
  scenario: ScenarioAdvice,
  own: ResolvedInput,
  { weighting, robustness }: RecommendInput,
): ResolvedInput {
  const { facts, notAssessed, ...required } = requiredByScenario(reading, scenario);
  const { require, added } = withRequirements(own.require, required.require);
  const { emphasis } = scenario.start;
  const setsWeights = weighting === undefined && emphasis.length > 0;
  return {
    ...own,
    require,
    ...(setsWeights && {
      weighting: { by: "ADJUST", values: emphasis.map(({ criterion, factor }) => ({ criterion, value: factor })) },
      robustness: { ...own.robustness, weights: robustness?.weights ?? "AROUND" },
    }),
    fromScenario: { require: added, weighting: setsWeights, facts, notAssessed },
  };
}

/** The caller's request behind a resolved input, without what the scenario set, since that may differ in another catalog. */
export function requestOf(input: Recommendation["input"]): RecommendInput {
  const { fromScenario, fromAnswers, weighting, ...rest } = input;
  const isSet = (index: number): boolean => [fromScenario, fromAnswers].some((set) => set?.require.includes(index));
  return {
    ...rest,
    require: rest.require.filter((_, index) => !isSet(index)),
    answers: rest.answers.filter(({ question }) => !fromScenario?.answers?.includes(question)),
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
