import { firmnessOf } from "../analysis/firmness.ts";
import { distinctFigures, type ExplanationContext, quotable, type Sentence } from "./context.ts";

type Entry = ExplanationContext["analysis"]["ranking"][number];

const mostNamed = 6;

/** What comes first, by how much, and where the lead comes from. */
export function outcomeSentences(context: ExplanationContext): Sentence[] {
  const { analysis, words, nameOf } = context;
  const { outcome, ranking, unscored } = analysis;
  if (outcome === "NONE_FITS") return [{ text: words.noneFits, detail: 0 }];
  if (ranking.length === 0) {
    const names = unscored.slice(0, mostNamed).map(({ mesh }) => nameOf(mesh));
    return [{ text: words.onlyUnscored(names), detail: 0 }];
  }
  return [
    ...[...statusSentences(context), leadSentence(context)].map((text) => ({ text, detail: 0 })),
    ...scenarioSentences(context),
    ...differenceSentences(context),
  ];
}

/** What is certain comes first: nobody should choose a mesh that may not meet the requirements. */
function statusSentences(context: ExplanationContext): string[] {
  const { analysis, words, nameOf } = context;
  const [winner] = analysis.ranking;
  if (analysis.outcome === "RECOMMENDED") return [words.recommended(nameOf(winner!.mesh))];
  if (analysis.outcome === "TIE") return [];
  const open = winner!.checks.flatMap(({ verdict, sentence }) => (verdict === "UNKNOWN" ? [quotable(sentence)] : []));
  const ranges = analysis.ranking.flatMap(({ mesh, range }) =>
    range ? [{ name: nameOf(mesh), low: range.low.toFixed(2), high: range.high.toFixed(2) }] : [],
  );
  const certain = bestCertain(context);
  return [
    ...(certain ? [certainSentence(context, certain)] : []),
    ...(winner!.eligibility === "CONDITIONAL"
      ? [words.conditional(nameOf(winner!.mesh), open.slice(0, 3), certain !== undefined)]
      : []),
    ...(ranges.length > 0 ? [words.missingScores(ranges.slice(0, 3))] : []),
  ];
}

function leadSentence(context: ExplanationContext): string {
  const { analysis, words, nameOf } = context;
  const { method } = analysis.input;
  const basis = basisOf(context);
  const first = analysis.ranking.filter(({ rank }) => rank === 1);
  const [winner, rival] = analysis.ranking;
  const [own, other] = distinctFigures(method, winner!.total, (rival ?? winner)!.total);
  const figure = words.figure(method, own);
  if (!rival) return words.alone(nameOf(winner!.mesh), figure, basis, totalFacts(context, [winner!]));
  if (first.length > 1) {
    const names = first.slice(0, mostNamed).map(({ mesh }) => nameOf(mesh));
    return words.tie(names, figure, basis, totalFacts(context, first));
  }
  return words.lead({
    subject: analysis.outcome === "RECOMMENDED" ? "PRONOUN" : bestCertain(context) ? "ON_FIGURES" : "NAME",
    winner: nameOf(winner!.mesh),
    rival: nameOf(rival.mesh),
    figures: [figure, other],
    firmness: firmnessOf(analysis, method === "WEIGHTED_SUM"),
    basis,
    facts: totalFacts(context, [winner!, rival]),
  });
}

/** The method and whose weights it used. */
function basisOf({ data, analysis, words }: ExplanationContext): string {
  const { method, weighting, scenario } = analysis.input;
  const name = data.scenarios.find(({ slug }) => slug === scenario)?.name;
  return words.basis(method, weighting.by, isEmphasized(analysis) ? name : undefined);
}

/** Whether the scenario's emphasis set the weights. */
const isEmphasized = ({ input }: ExplanationContext["analysis"]): boolean =>
  input.weighting.by === "ADJUST" && input.fromScenario?.weighting === true;

/**
 * The facts behind totals. Totals under the document's weights are facts themselves; under a scenario's emphasis they rest
 * on what the document says about the scenario; otherwise on the scores, which are cited with the differences.
 */
function totalFacts({ data: { table }, analysis }: ExplanationContext, entries: readonly Entry[]): string[] {
  const { method, weighting, fromScenario } = analysis.input;
  if (isEmphasized(analysis)) return fromScenario!.facts.slice(0, 4);
  if (method !== "WEIGHTED_SUM" || weighting.by !== "DOCUMENT") return [];
  return entries.flatMap(({ mesh }) => table.totals[table.meshes.indexOf(mesh)]!.computed ?? []);
}

/** The best mesh that certainly meets the requirements, if the first one does not. */
function bestCertain({ analysis: { ranking } }: ExplanationContext): Entry | undefined {
  if (ranking[0]!.eligibility === "ELIGIBLE") return undefined;
  return ranking.find(({ eligibility }) => eligibility === "ELIGIBLE");
}

function certainSentence(context: ExplanationContext, certain: Entry): string {
  const { analysis, words, nameOf } = context;
  const { method } = analysis.input;
  const [figure] = distinctFigures(method, certain.total, certain.total);
  return words.certain({
    name: nameOf(certain.mesh),
    isOnly: analysis.ranking.filter(({ eligibility }) => eligibility === "ELIGIBLE").length === 1,
    figure: words.figure(method, figure),
    requirementFacts: [...new Set(certain.checks.flatMap(({ facts }) => facts))].slice(0, 6),
    totalFacts: totalFacts(context, [certain]),
  });
}

/** What the document recommends for the scenario; essential if that is another mesh. */
function scenarioSentences(context: ExplanationContext): Sentence[] {
  const { data, analysis, words, nameOf } = context;
  const match = analysis.scenarioMatches.find(({ scenario }) => scenario === analysis.input.scenario);
  const name = data.scenarios.find(({ slug }) => slug === match?.scenario)?.name;
  if (!match || name === undefined) return [];
  const certain = bestCertain(context);
  const agreement = match.agrees ? "FIRST" : certain && match.recommends.includes(certain.mesh) ? "CERTAIN" : "OTHER";
  const text = words.scenario(name, match.recommends.map(nameOf), match.facts, agreement);
  return [{ text, detail: agreement === "OTHER" ? 0 : 1 }];
}

/** The two largest weighted differences each way. */
function differenceSentences({ data, analysis, words, nameOf }: ExplanationContext): Sentence[] {
  const { prosAndCons, ranking } = analysis;
  if (!prosAndCons) return [];
  const score = (place: number, criterion: string) =>
    ranking[place]!.contributions.find((each) => each.criterion === criterion)!.score!;
  const side = (own: 0 | 1, differences: typeof prosAndCons.pros) => ({
    name: nameOf(ranking[own]!.mesh),
    differences: differences.slice(0, 2).map(({ criterion, facts }) => ({
      criterion: data.table.criteria.find(({ slug }) => slug === criterion)!.name,
      own: score(own, criterion),
      other: score(1 - own, criterion),
      facts,
    })),
  });
  const sides = [side(0, prosAndCons.pros), side(1, prosAndCons.cons)].filter((each) => each.differences.length > 0);
  return sides.length === 0 ? [] : [{ text: words.differences(sides), detail: 1 }];
}
