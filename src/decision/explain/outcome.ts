import type { Lead, WhyAlone } from "../../language/en/recommendation.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Choice } from "../analysis/choice.ts";
import {
  adviceIn,
  asAdvised,
  criterionName,
  distinctFigures,
  type ExplanationContext,
  entryOf,
  hasRequirements,
  isBinding,
  labelOf,
  mostNamed,
  names,
  quotable,
  scenarioOf,
  unfitness,
} from "./context.ts";

type Entry = Recommendation["ranking"][number];

/** What is chosen, by how much, and where the lead comes from. */
export function outcomeSentences(context: ExplanationContext): string[] {
  const { choice } = context.analysis;
  return [
    ...(choice ? choiceSentences(context, choice) : noChoiceSentences(context)),
    ...scenarioSentences(context),
    ...(choice ? onFiguresSentences(context, choice) : []),
    ...missingScoreSentences(context),
    ...(choice?.runnerUp === undefined ? [] : differenceSentences(context)),
    ...ownFigureSentences(context),
  ];
}

function choiceSentences(context: ExplanationContext, choice: Choice): string[] {
  const { words } = context;
  if (choice.tied.length > 1) {
    const figure = figureOf(context, choice.mesh);
    const facts = totalFacts(context, choice.tied);
    return [words.tie(names(context, choice.tied), figure, basisOf(context), facts)];
  }
  const met = requirementFacts(context, choice.mesh);
  const recommended = [
    words.recommended(asAdvised(context, choice.mesh)),
    ...(met.length > 0 ? [words.meets(met.slice(0, mostNamed))] : []),
  ];
  if (choice.runnerUp === undefined) {
    const facts = totalFacts(context, [choice.mesh]);
    return [
      ...recommended,
      words.alone(whyAlone(context, choice), figureOf(context, choice.mesh), basisOf(context), facts),
    ];
  }
  return [...recommended, words.lead(leadOf(context, choice, choice.runnerUp))];
}

/** The facts by which a mesh meets the requirements, apart from those of the decision tree. */
const requirementFacts = (context: ExplanationContext, mesh: string): string[] => [
  ...new Set(
    entryOf(context, mesh)
      .checks.filter(({ requirement }) => requirement !== context.analysis.treePlace)
      .flatMap(({ facts }) => facts),
  ),
];

export function whyAlone(context: ExplanationContext, choice: Choice): WhyAlone {
  if (choice.isAdvised) return scenarioOf(context)!.recommendations.length === 1 ? "ADVISED" : "LEFT_OF_ADVISED";
  if (hasRequirements(context)) return "CERTAIN";
  return context.analysis.treePlace === undefined ? "CANDIDATE" : "LEFT_OF_TREE";
}

export function leadOf(context: ExplanationContext, { mesh, firmness, isOpen }: Choice, runnerUp: string): Lead {
  const [winner, rival] = [entryOf(context, mesh), entryOf(context, runnerUp)];
  const { method } = context.analysis.input;
  const [own, other] = distinctFigures(method, winner.total, rival.total);
  return {
    winner: labelOf(context, mesh),
    rival: labelOf(context, runnerUp),
    figures: [context.words.figure(method, own), other],
    firmness: firmness === "CLEAR" ? "CLEAR" : isOpen ? "OPEN" : "NARROW",
    basis: basisOf(context),
    facts: totalFacts(context, [mesh, runnerUp]),
  };
}

function noChoiceSentences(context: ExplanationContext): string[] {
  const { analysis, words, nameOf } = context;
  const { outcome, ranking, unscored } = analysis;
  if (outcome === "NONE_FITS") return [words.noneFits];
  if (outcome === "ONLY_UNSCORED") {
    const certain = unscored.filter(({ eligibility }) => eligibility === "ELIGIBLE").map(({ mesh }) => mesh);
    return [words.onlyUnscored(names(context, certain), hasRequirements(context))];
  }
  const [first] = ranking;
  if (!first)
    return [
      words.onlyOpen(
        names(
          context,
          unscored.map(({ mesh }) => mesh),
        ),
      ),
    ];
  const open = first.checks.flatMap(({ verdict, sentence }) => (verdict === "UNKNOWN" ? [quotable(sentence)] : []));
  return [words.conditional([nameOf(first.mesh)], open)];
}

const figureOf = (context: ExplanationContext, mesh: string): string => {
  const { method } = context.analysis.input;
  const { total } = entryOf(context, mesh);
  return context.words.figure(method, distinctFigures(method, total, total)[0]);
};

/** The method and whose weights it used. */
function basisOf(context: ExplanationContext): string {
  const { method, weighting, prefer = [] } = context.analysis.input;
  const scenario = isEmphasized(context) ? scenarioOf(context)?.name : undefined;
  return context.words.basis(method, weighting.by, scenario, prefer.length > 0);
}

/** Whether this service chose the weights for the scenario. */
const isEmphasized = ({ analysis: { input } }: ExplanationContext): boolean => input.fromScenario?.weighting === true;

/** Whether totals are those that the document's own weights give its own scores. */
export const usesOwnTotals = ({ input }: ExplanationContext["analysis"]): boolean =>
  input.method === "WEIGHTED_SUM" &&
  input.weighting.by === "DOCUMENT" &&
  (input.prefer ?? []).length === 0 &&
  (input.scores ?? []).length === 0;

/** Totals under the document's weights are facts themselves; others rest on the scores, which are cited with the differences. */
function totalFacts({ data: { table }, analysis }: ExplanationContext, meshes: readonly string[]): string[] {
  if (!usesOwnTotals(analysis)) return [];
  return meshes.flatMap((mesh) => table.totals[table.meshes.indexOf(mesh)]?.computed ?? []);
}

/** What the document advises for the scenario, and whether that is chosen. */
function scenarioSentences(context: ExplanationContext): string[] {
  const { analysis, words } = context;
  const scenario = scenarioOf(context);
  if (!scenario) return [];
  const facts = scenario.recommendations.map(({ fact }) => fact);
  const isChosen = scenario.recommendations.some(({ mesh }) => mesh === analysis.choice?.mesh);
  const agreement = isChosen ? "FITS" : isBinding(context) ? unfitness(context, scenario) : "DIFFERS";
  return [words.scenario(scenario.name, adviceIn(context, scenario), facts, agreement)];
}

/** If advice decided and the figures alone would not have. */
export function onFiguresSentences(context: ExplanationContext, { tied }: Choice, isCited = true): string[] {
  const { leader } = context.analysis;
  if (
    leader === undefined ||
    tied.includes(leader) ||
    entryOf(context, leader).rank === entryOf(context, tied[0]!).rank
  ) {
    return [];
  }
  return [
    context.words.onFigures(
      context.nameOf(leader),
      figureOf(context, leader),
      isCited ? totalFacts(context, [leader]) : [],
    ),
  ];
}

/** Only of the meshes to choose from, and if they could change the order. */
function missingScoreSentences({ analysis, words, nameOf }: ExplanationContext): string[] {
  const { choice } = analysis;
  const compared = analysis.ranking.filter(({ mesh }) => !choice || choice.contest.includes(mesh));
  const first = compared.find(({ mesh }) => mesh === choice?.mesh);
  const least = first?.range?.low ?? first?.total ?? -Infinity;
  const isOpen = compared.some((each) => each !== first && (each.range?.high ?? each.total) >= least);
  const ranges = compared.flatMap(({ mesh, range }) =>
    range && isOpen ? [{ name: nameOf(mesh), low: range.low.toFixed(2), high: range.high.toFixed(2) }] : [],
  );
  return ranges.length > 0 ? [words.missingScores(ranges.slice(0, mostNamed))] : [];
}

/** The two largest weighted differences each way. */
function differenceSentences(context: ExplanationContext): string[] {
  const { analysis, words, nameOf } = context;
  const { prosAndCons } = analysis;
  if (!prosAndCons) return [];
  const { winner, rival, pros, cons } = prosAndCons;
  const score = (mesh: string, criterion: string) =>
    entryOf(context, mesh).contributions.find((each) => each.criterion === criterion)!.score!;
  const side = (own: string, other: string, differences: typeof pros) => ({
    name: nameOf(own),
    differences: differences.slice(0, 2).map(({ criterion, facts }) => ({
      criterion: criterionName(context, criterion),
      own: score(own, criterion),
      other: score(other, criterion),
      facts,
    })),
  });
  const sides = [side(winner, rival, pros), side(rival, winner, cons)].filter((each) => each.differences.length > 0);
  return sides.length === 0 ? [] : [words.differences(sides)];
}

function ownFigureSentences(context: ExplanationContext): string[] {
  const own = context.analysis.ranking.filter(({ contributions }) => contributions.some(({ origin }) => origin));
  return own.length === 0
    ? []
    : [
        context.words.ownFigures(
          names(
            context,
            own.map(({ mesh }: Entry) => mesh),
          ),
        ),
      ];
}
