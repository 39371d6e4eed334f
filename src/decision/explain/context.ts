import type { Reading } from "../../catalog/snapshot.ts";
import type { Language } from "../../language/en/index.ts";
import type { Advised, Unfitness } from "../../language/en/recommendation.ts";
import type { MethodName, Recommendation } from "../../model/recommendation.ts";
import { type Analysis, advisedBy } from "../analysis/analyse.ts";
import type { DecisionData, ScenarioAdvice } from "../input/decision-data.ts";

/** What the sentences of an explanation are built from. */
export interface ExplanationContext {
  reading: Reading;
  /** The UTC day on which it was asked. */
  day: string;
  data: DecisionData;
  analysis: Analysis;
  /** Sentence templates of the language. */
  words: Language["recommendation"];
  nameOf(mesh: string): string;
}

/** Names in one sentence; more are left to the lists of the record. */
export const mostNamed = 6;

export function names({ words, nameOf }: ExplanationContext, meshes: readonly string[]): string[] {
  if (meshes.length <= mostNamed) return meshes.map(nameOf);
  return [...meshes.slice(0, mostNamed - 1).map(nameOf), words.more(meshes.length - mostNamed + 1)];
}

/** Two figures with as few decimals as distinguish them: 2 to 6 for the weighted sum, 3 to 6 for other methods. */
export function distinctFigures(method: MethodName, own: number, other: number): [string, string] {
  let digits = method === "WEIGHTED_SUM" ? 2 : 3;
  while (digits < 6 && own !== other && own.toFixed(digits) === other.toFixed(digits)) digits++;
  return [own.toFixed(digits), other.toFixed(digits)];
}

/** Three significant digits, without trailing zeros. */
export const significant = (figure: number): string => String(Number(figure.toPrecision(3)));

const mostQuoted = 120;

/** A requirement shortened for quoting, since callers can write very long ones. */
export function quotable(sentence: string): string {
  const characters = [...sentence];
  return characters.length <= mostQuoted ? sentence : `${characters.slice(0, mostQuoted).join("")}…`;
}

/** The name of a criterion in a sentence. */
export function criterionName({ analysis }: ExplanationContext, slug: string): string {
  const { name, inText } = analysis.table.criteria.find((each) => each.slug === slug)!;
  return inText ?? name;
}

export const entryOf = ({ analysis }: ExplanationContext, mesh: string): Recommendation["ranking"][number] =>
  analysis.ranking.find((entry) => entry.mesh === mesh)!;

/** The requested scenario. */
export const scenarioOf = ({ data, analysis }: ExplanationContext): ScenarioAdvice | undefined =>
  data.scenarios.find(({ slug }) => slug === analysis.input.scenario);

/** Whether the scenario advises meshes for the choice, and does not only stand beside it. */
export const isBinding = ({ data, analysis }: ExplanationContext): boolean =>
  advisedBy(data, analysis.input) !== undefined;

/** Why none of the meshes that a scenario advises is chosen. */
export function unfitness({ analysis }: ExplanationContext, { recommendations }: ScenarioAdvice): Unfitness {
  const { ranking, excluded, unscored } = analysis;
  const advised = recommendations.map(({ mesh }) => mesh);
  const known = [...ranking, ...unscored, ...excluded].filter(({ mesh }) => advised.includes(mesh));
  if (known.length === 0) return "NO_CANDIDATE";
  return known.every(({ checks }) => checks.some(({ verdict }) => verdict === "FAIL")) ? "FAILS" : "UNCERTAIN";
}

/** What a scenario advises, in names. */
export const adviceIn = ({ data, nameOf }: ExplanationContext, scenario: ScenarioAdvice): Advised[] =>
  scenario.recommendations.map(({ mesh, variant, tools }) => ({
    name: nameOf(mesh),
    variant,
    tools: tools.map((tool) => data.toolNames.get(tool)!),
  }));

/** The name of a mesh, or of the variant of it that is advised. */
export function labelOf(context: ExplanationContext, mesh: string): string {
  const { name, variant } = asAdvised(context, mesh);
  return variant ?? name;
}

/** Whether there are requirements beside what the answers to the decision tree leave. */
export const hasRequirements = ({ analysis }: ExplanationContext): boolean =>
  analysis.input.require.length > (analysis.treePlace === undefined ? 0 : 1);

/** A mesh as the requested scenario advises it, if that binds: with its variant and tools. */
export function asAdvised(context: ExplanationContext, mesh: string): Advised & { slugs: string[] } {
  const advice = isBinding(context)
    ? scenarioOf(context)!.recommendations.find((each) => each.mesh === mesh)
    : undefined;
  const slugs = [...(advice?.tools ?? [])];
  return {
    name: context.nameOf(mesh),
    variant: advice?.variant,
    tools: slugs.map((tool) => context.data.toolNames.get(tool)!),
    slugs,
  };
}
