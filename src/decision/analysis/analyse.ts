import type { Reading } from "../../catalog/snapshot.ts";
import type { MethodName, Recommendation, ResolvedInput } from "../../model/recommendation.ts";
import type { Steps } from "../../model/steps.ts";
import type { DecisionData } from "../input/decision-data.ts";
import { weightsOf } from "../input/weighting.ts";
import { type DecisionPath, decisionPathOf, scenarioMatchesOf } from "./advice.ts";
import { type Alternatives, alternativesOf } from "./alternatives.ts";
import { dominatedOf, prosAndConsOf } from "./pros-and-cons.ts";
import { methodsOf, orderOf, rankBy, rankingOf, winnersOf } from "./ranking.ts";
import { type Assessment, type Assessments, assess, relaxationsOf } from "./requirements.ts";
import { robustnessOf } from "./robustness.ts";

type Worded = "lang" | "excluded" | "unscored" | "decisionPath" | "explanation";

/** A recommendation before it is put into words. */
export interface Analysis
  extends Omit<Recommendation, "id" | "createdAt" | "input" | "otherSources" | "warnings" | Worded> {
  input: ResolvedInput;
  excluded: readonly Assessment[];
  unscored: readonly Assessment[];
  decisionPath: DecisionPath | null;
}

/** With more alternatives, the sensitivity analysis would take seconds. */
const mostAnalysed = 50;

export function* analyse(reading: Reading, data: DecisionData, input: ResolvedInput): Steps<Analysis> {
  const { table, tree } = data;
  const candidates = input.candidates ?? data.meshes;
  const weights = weightsOf(table, input.weighting, candidates);
  const assessments = assess(reading, input, candidates);
  const remaining = (mesh: string) => (assessments.get(mesh)?.eligibility ?? "EXCLUDED") !== "EXCLUDED";
  const alternatives = alternativesOf(table, weights, remaining);
  const ranked = alternatives && (yield* rankAlternatives(reading, data, input, assessments, alternatives));
  const { ranking, dominated, prosAndCons, methods, robustness } = ranked ?? unranked;

  const excluded = [...assessments.values()].filter(({ mesh }) => !remaining(mesh));
  const unscored = [...assessments.values()].filter(({ mesh }) => remaining(mesh) && !table.meshes.includes(mesh));
  const winners = winnersOf({ ranking });
  const isCertain = alternatives === undefined || isDecidedByKnownScores(alternatives, input.method, winners);
  const decisionPath = tree
    ? decisionPathOf(tree, new Map(input.answers.map((each) => [each.question, each.answer])))
    : null;
  const scenarioMatches = scenarioMatchesOf(data.scenarios, input, winners);
  return {
    catalog: {
      digest: data.digest,
      documents: [...data.documents],
      sources: reading.catalog.reference === reading.catalog ? "REFERENCE" : "ALL",
    },
    input,
    outcome: outcomeOf(ranking, unscored.length > 0, isCertain),
    ranking,
    excluded,
    unscored,
    dominated,
    prosAndCons,
    methods,
    decisionPath,
    scenarioMatches,
    robustness,
    ...(ranking.length === 0 ? relaxationsOf(assessments) : { relaxations: [], conflicts: [] }),
    discrepancies: discrepanciesOf(data, { ranking, excluded, unscored, decisionPath, scenarioMatches }),
  };
}

type Ranked = Pick<Analysis, "ranking" | "dominated" | "prosAndCons" | "methods" | "robustness">;

const unranked: Ranked = { ranking: [], dominated: [], prosAndCons: null, methods: [], robustness: null };

function* rankAlternatives(
  { catalog }: Reading,
  { table }: DecisionData,
  input: ResolvedInput,
  assessments: Assessments,
  alternatives: Alternatives,
): Steps<Ranked> {
  const result = rankBy(input.method, alternatives.problem);
  const order = orderOf(alternatives, result, assessments);
  const ranking = rankingOf(table, alternatives, result, order, assessments);
  const robustness =
    order.length <= mostAnalysed ? yield* robustnessOf(catalog, table, alternatives, input, order) : null;
  return {
    ranking,
    dominated: dominatedOf(alternatives),
    prosAndCons: prosAndConsOf(ranking, alternatives.problem.weights),
    methods: methodsOf(result, alternatives),
    robustness,
  };
}

/** The weighted sum knows its necessary winners exactly; with other methods any missing score leaves the result open. */
function isDecidedByKnownScores(
  { hasGaps, intervals, meshes }: Alternatives,
  method: MethodName,
  winners: readonly string[],
): boolean {
  if (!hasGaps) return true;
  const necessary = intervals.necessaryWinners.map((a) => meshes[a]!);
  return method === "WEIGHTED_SUM" && winners.every((mesh) => necessary.includes(mesh));
}

/** `isCertain`: no missing score could put another mesh first. */
function outcomeOf(ranking: Analysis["ranking"], hasUnscored: boolean, isCertain: boolean): Analysis["outcome"] {
  if (ranking.length === 0) return hasUnscored ? "CONDITIONAL" : "NONE_FITS";
  const first = ranking.filter(({ rank }) => rank === 1);
  if (!isCertain || first.every(({ eligibility }) => eligibility === "CONDITIONAL")) return "CONDITIONAL";
  return first.length > 1 ? "TIE" : "RECOMMENDED";
}

/** Contradictions in the document that involve a fact used here: scores, totals of ranked meshes, requirements, advice. */
function discrepanciesOf(
  { discrepancies, table }: DecisionData,
  used: Pick<Analysis, "ranking" | "excluded" | "unscored" | "decisionPath" | "scenarioMatches">,
): Analysis["discrepancies"] {
  const { ranking, excluded, unscored, decisionPath, scenarioMatches } = used;
  const facts = new Set([
    ...ranking.flatMap(({ mesh, contributions }) => [
      ...contributions.flatMap(({ fact }) => fact ?? []),
      ...table.totals[table.meshes.indexOf(mesh)]!.all,
    ]),
    ...[...ranking, ...excluded, ...unscored].flatMap(({ checks }) =>
      checks.flatMap(({ conditions }) => conditions.flatMap((condition) => condition.facts)),
    ),
    ...(decisionPath?.outcomes.map(({ fact }) => fact) ?? []),
    ...scenarioMatches.flatMap((match) => match.facts),
  ]);
  return discrepancies.filter((discrepancy) => discrepancy.facts.some((fact) => facts.has(fact)));
}
