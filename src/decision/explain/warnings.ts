import { refsById, slugsOfType } from "../../catalog/entities.ts";
import { factIdsAbout, factList, factsById } from "../../catalog/facts.ts";
import { factsOfLimitedSupport } from "../../catalog/features.ts";
import { filterMeshes } from "../../catalog/filter/evaluate.ts";
import { lifecycleOn } from "../../catalog/lifecycle.ts";
import type { Fact } from "../../model/fact.ts";
import type { Recommendation, Warning } from "../../model/recommendation.ts";
import type { LifecycleStatus } from "../../model/sources.ts";
import { modesStated } from "../input/statements.ts";
import { type ExplanationContext, isBinding, names, scenarioOf, unfitness } from "./context.ts";
import { usesOwnTotals } from "./outcome.ts";

type Discrepancy = Recommendation["discrepancies"][number];

/** What a caller should know before relying on the answer, as far as it bears on this answer. */
export const warningsOf = (context: ExplanationContext, contradictions: readonly Discrepancy[]): Warning[] => [
  ...lifecycleWarnings(context),
  ...adviceWarnings(context),
  ...limitWarnings(context),
  ...contradictions.map(({ sentence, facts }): Warning => ({ kind: "CONTRADICTION", sentence, facts })),
  ...reversalWarnings(context),
  ...notAssessedWarnings(context),
];

/** The meshes that the answer names as its result: the choice and what ties with it, or those that may be chosen. */
export function resultOf({ analysis }: ExplanationContext): string[] {
  const { choice, ranking, unscored } = analysis;
  if (choice) return [...choice.tied];
  const certain = unscored.filter(({ eligibility }) => eligibility === "ELIGIBLE");
  if (certain.length > 0) return certain.map(({ mesh }) => mesh);
  return [...ranking.filter(({ rank }) => rank === 1), ...(ranking.length > 0 ? [] : unscored)].map(({ mesh }) => mesh);
}

const ending: ReadonlySet<LifecycleStatus> = new Set(["MAINTENANCE", "DEPRECATED", "ARCHIVED", "END_OF_LIFE"]);

/** Of the result and of the candidates that the caller named, those whose end has come or is announced, by every source. */
function lifecycleWarnings(context: ExplanationContext): Warning[] {
  const { reading, day, analysis, words } = context;
  const named = analysis.input.candidates ?? [];
  const isOpen = (mesh: string) => analysis.excluded.every((each) => each.mesh !== mesh);
  const ids = [...new Set([...resultOf(context), ...named.filter(isOpen)])].map((mesh) => `mesh:${mesh}`);
  const refs = refsById(reading, ids);
  return ids.flatMap((id): Warning[] => {
    const lifecycle = lifecycleOn(reading, id, day);
    const name = refs.get(id)?.name;
    if (!lifecycle || name === undefined) return [];
    const { status, since, supportedUntil, successor, latestReleaseOn, facts } = lifecycle;
    const isSilent = status === "UNKNOWN" && latestReleaseOn !== undefined;
    if (!ending.has(status) && !isSilent) return [];
    const on = isSilent ? latestReleaseOn : (since ?? supportedUntil);
    const sentence = words.lifecycle[status as keyof typeof words.lifecycle](name, on);
    const sentences = [sentence, ...(successor ? [words.successor(successor.name)] : [])];
    return [{ kind: "LIFECYCLE", sentence: sentences.join(words.betweenSentences), facts }];
  });
}

function adviceWarnings(context: ExplanationContext): Warning[] {
  const { analysis, words, nameOf } = context;
  const scenario = scenarioOf(context);
  const isUnfit = scenario && isBinding(context) && !analysis.choice?.isAdvised;
  return [
    ...(isUnfit
      ? [
          {
            kind: "ADVICE" as const,
            sentence: words.unfit(
              scenario.name,
              unfitness(context, scenario),
              analysis.choice && nameOf(analysis.choice.mesh),
            ),
            facts: scenario.recommendations.map(({ fact }) => fact),
          },
        ]
      : []),
    ...sidecarlessWarnings(context),
  ];
}

/** Whoever wants no sidecars may have excluded meshes that have them, but can do without. */
function sidecarlessWarnings(context: ExplanationContext): Warning[] {
  const { reading, analysis, words } = context;
  const places = analysis.input.require.flatMap((filter, place) =>
    modesStated(filter).some(({ mode, isDenied }) => mode === "sidecar" && isDenied) ? [place] : [],
  );
  if (places.length === 0) return [];
  const { verdict, checks } = filterMeshes(reading, { features: { all: [{ id: "sidecarless" }] } });
  const able = analysis.excluded.filter(
    ({ mesh, checks: own }) =>
      places.some((place) => own[place]!.verdict === "FAIL") && verdict(`mesh:${mesh}`) === "PASS",
  );
  if (able.length === 0) return [];
  const facts = [...new Set(able.flatMap(({ mesh }) => checks(`mesh:${mesh}`).flatMap((each) => each.facts)))];
  const meshes = able.map(({ mesh }) => mesh);
  return [{ kind: "ADVICE", sentence: words.sidecarless(names(context, meshes)), facts }];
}

/** Limits of the choice that bear on what was asked: those of the facts that meet requirements, and what it needs to run. */
function limitWarnings(context: ExplanationContext): Warning[] {
  const { reading, analysis } = context;
  const { choice, ranking } = analysis;
  if (!choice) return [];
  const { tied } = choice;
  const met = ranking
    .filter(({ mesh }) => tied.includes(mesh))
    .flatMap(({ checks }) => checks.filter(({ requirement }) => requirement !== analysis.treePlace))
    .flatMap(({ conditions }) => conditions.filter(({ verdict }) => verdict === "PASS").flatMap(({ facts }) => facts));
  const subjects = [...tied.map((mesh) => `mesh:${mesh}`), ...modesAsked(context)];
  const needed = factList(reading, factIdsAbout(reading, subjects, ["requires"]));
  // A qualifier or a level of support limits what a requirement takes for granted.
  const partial = new Set(factsOfLimitedSupport(reading, met));
  const isLimited = ({ id, qualifiers }: Fact): boolean => qualifiers !== undefined || partial.has(id);
  const limits = [...factList(reading, [...new Set(met)]).filter(isLimited), ...needed];
  return limits.map(({ id, statement }): Warning => ({ kind: "LIMIT", sentence: statement, facts: [id] }));
}

/** The modes that were asked for by name, or by the variant that is advised. */
function modesAsked(context: ExplanationContext): string[] {
  const { analysis, reading } = context;
  const variant = isBinding(context)
    ? scenarioOf(context)!.recommendations.find(({ mesh }) => mesh === analysis.choice?.mesh)?.variant
    : undefined;
  const modes = analysis.input.require.flatMap(modesStated).flatMap(({ mode, isDenied }) => (isDenied ? [] : [mode]));
  const inVariant = variant === undefined ? [] : modesNamedIn(reading, variant);
  return [...new Set([...modes.map((mode) => `mode:${mode}`), ...inVariant])];
}

const modesNamedIn = (reading: ExplanationContext["reading"], variant: string): string[] =>
  slugsOfType(reading, "mode")
    .filter((slug) => variant.toLowerCase().split(/\W+/).includes(slug))
    .map((slug) => `mode:${slug}`);

const reversalWarnings = ({ analysis, words, nameOf }: ExplanationContext): Warning[] =>
  analysis.reversals.map(({ without, by, ahead, behind, isLevel }) => ({
    kind: "RANK_REVERSAL",
    sentence: words.reversal({
      without: nameOf(without),
      by: by.map(nameOf),
      method: analysis.input.method,
      ahead: nameOf(ahead),
      behind: nameOf(behind),
      isLevel,
    }),
    facts: [],
  }));

/** Needs of the scenario that no requirement stands for. */
function notAssessedWarnings(context: ExplanationContext): Warning[] {
  const { reading, analysis, words } = context;
  const scenario = scenarioOf(context);
  if (!scenario) return [];
  const facts = factsById(reading, analysis.input.fromScenario?.notAssessed ?? []);
  return [...facts.values()].map(({ id, label, object, qualifiers }) => ({
    kind: "NOT_ASSESSED",
    sentence: words.notAssessed(object && !qualifiers ? object.name : label, scenario.name),
    facts: [id],
  }));
}

/** Contradictions in the document about facts that were used, and those of them about what decided. */
export function contradictionsIn(context: ExplanationContext): { used: Discrepancy[]; decisive: Discrepancy[] } {
  const { data, analysis } = context;
  const { ranking, excluded, unscored, choice, decisionPath, input } = analysis;
  const totals = (meshes: readonly string[]) =>
    usesOwnTotals(analysis)
      ? meshes.flatMap((mesh) => data.table.totals[data.table.meshes.indexOf(mesh)]?.all ?? [])
      : [];
  const allChecks = [...ranking, ...excluded, ...unscored].flatMap(({ checks }) => checks);
  const isAnswered = input.fromAnswers !== undefined;
  const advice = [
    ...(isAnswered ? (decisionPath?.outcomes ?? []).map(({ fact }) => fact) : []),
    ...(isBinding(context) ? scenarioOf(context)!.recommendations.map(({ fact }) => fact) : []),
  ];
  const used = new Set([
    ...ranking.flatMap(({ contributions }) => contributions.flatMap(({ fact }) => fact ?? [])),
    ...totals(ranking.map(({ mesh }) => mesh)),
    ...allChecks.flatMap(({ conditions }) => conditions.flatMap((condition) => condition.facts)),
    ...analysis.scenarioMatches.flatMap((match) => match.facts),
    ...advice,
  ]);
  const compared = choice ? [choice.mesh, ...(choice.runnerUp === undefined ? [] : [choice.runnerUp])] : [];
  const decided = choice ? decisiveCriteria(context, compared) : [];
  const decisive = new Set([
    ...allChecks.flatMap(({ facts }) => facts),
    ...totals(compared),
    ...advice,
    ...scoresOf(context, compared, decided),
    ...ratingsOf(context, compared, decided),
  ]);
  // Of a contradiction, what is about other scenarios and other meshes plays no part; it takes two sides.
  const own = `scenario.${input.scenario}.`;
  const others = data.meshes.filter((mesh) => input.candidates && !input.candidates.includes(mesh));
  const isForeign = (fact: string): boolean =>
    (fact.startsWith("scenario.") && !fact.startsWith(own)) ||
    others.some((mesh) => fact.startsWith(`${mesh}.`) || fact.startsWith(`score.${mesh}.`));
  const bears = ({ facts }: Discrepancy): boolean => facts.filter((fact) => !isForeign(fact)).length > 1;

  const about = (facts: ReadonlySet<string>) =>
    data.discrepancies.filter((discrepancy) => discrepancy.facts.some((fact) => facts.has(fact)));
  return { used: about(new Set([...used, ...decisive])), decisive: about(decisive).filter(bears) };
}

/** The criteria with the largest weighted differences each way; where there are none, those with the most weight. */
function decisiveCriteria({ analysis }: ExplanationContext, [first]: readonly string[]): string[] {
  const { prosAndCons, ranking } = analysis;
  if (!prosAndCons) return [];
  const { pros, cons } = prosAndCons;
  const decided = [...pros.slice(0, 2), ...cons.slice(0, 2)].map(({ criterion }) => criterion);
  if (decided.length > 0) return decided;
  const { contributions } = ranking.find(({ mesh }) => mesh === first)!;
  const weighted = contributions.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return weighted.slice(0, 2).map(({ criterion }) => criterion);
}

const scoresOf = ({ analysis }: ExplanationContext, meshes: readonly string[], criteria: readonly string[]): string[] =>
  analysis.ranking
    .filter(({ mesh }) => meshes.includes(mesh))
    .flatMap(({ contributions }) => contributions)
    .flatMap(({ criterion, fact }) => (fact !== null && criteria.includes(criterion) ? [fact] : []));

/** What the document says in words of the criteria by which meshes were compared. */
const ratingsOf = ({ reading }: ExplanationContext, meshes: readonly string[], criteria: readonly string[]): string[] =>
  factIdsAbout(
    reading,
    meshes.map((mesh) => `mesh:${mesh}`),
    criteria,
  );
