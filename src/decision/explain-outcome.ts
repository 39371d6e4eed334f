import type { Account, Sentence } from "./account.ts";
import { leadFigures, quotable } from "./figures.ts";
import { firmnessOf } from "./firmness.ts";
import type { ResolvedInput } from "./resolve-input.ts";
import type { Difference } from "./wording.ts";

type Entry = Account["draft"]["ranking"][number];

/** What comes first, by how much, and where the lead comes from. */
export function outcomeSentences(account: Account): Sentence[] {
  const { draft, wording, nameOf } = account;
  const must = (text: string) => ({ text, spare: 0 });
  if (draft.outcome === "NONE_FITS") return [must(wording.noneFits)];
  if (draft.ranking.length === 0)
    return [must(wording.onlyUnscored(draft.unscored.slice(0, 6).map(({ mesh }) => nameOf(mesh))))];
  const told = [...statusSentences(account), leadSentence(account)].map(must);
  return [...told, ...scenarioSentences(account), ...differenceSentences(account)];
}

/** What is open comes after what is certain: nobody should take a mesh of which it is not known that it will do. */
function statusSentences(account: Account): string[] {
  const { draft, wording, nameOf } = account;
  const [winner] = draft.ranking;
  if (draft.outcome === "RECOMMENDED") return [wording.recommended(nameOf(winner!.mesh))];
  if (draft.outcome === "TIE") return [];
  const open = winner!.checks.flatMap(({ verdict, sentence }) => (verdict === "UNKNOWN" ? [quotable(sentence)] : []));
  const ranges = draft.ranking.flatMap(({ mesh, range }) =>
    range ? [{ name: nameOf(mesh), low: range.low.toFixed(2), high: range.high.toFixed(2) }] : [],
  );
  const certain = certainOf(draft);
  return [
    ...(certain ? [certainSentence(account, certain)] : []),
    ...(winner!.eligibility === "CONDITIONAL"
      ? [wording.condition(nameOf(winner!.mesh), open.slice(0, 3), certain !== undefined)]
      : []),
    ...(ranges.length > 0 ? [wording.openScores(ranges.slice(0, 3))] : []),
  ];
}

function leadSentence(account: Account): string {
  const { draft, wording, nameOf } = account;
  const { method } = draft.input as unknown as ResolvedInput;
  const basis = basisOf(account);
  const first = draft.ranking.filter(({ rank }) => rank === 1);
  const [winner, rival] = draft.ranking;
  const [own, other] = leadFigures(method, winner!.total, (rival ?? winner)!.total);
  const figure = `${wording.measure(method)}${own}`;
  if (!rival) return wording.alone(nameOf(winner!.mesh), figure, basis, grounds(account, [winner!]));
  if (first.length > 1) {
    const names = first.slice(0, 6).map(({ mesh }) => nameOf(mesh));
    return wording.level(names, figure, basis, grounds(account, first));
  }
  return wording.lead({
    standing: draft.outcome === "RECOMMENDED" ? "NAMED" : certainOf(draft) ? "BY_FIGURES" : "PLAIN",
    winner: nameOf(winner!.mesh),
    rival: nameOf(rival.mesh),
    figures: [figure, other],
    firmness: firmnessOf(draft, method === "WEIGHTED_SUM"),
    basis,
    facts: grounds(account, [winner!, rival]),
  });
}

/** Whose weights were drawn on, and by which method. */
function basisOf(account: Account): string {
  const { known, draft, wording } = account;
  const { method, weighting, scenario } = draft.input as unknown as ResolvedInput;
  const name = known.scenarios.find(({ slug }) => slug === scenario)?.name;
  return wording.basis(method, weighting.by, isEmphasis(draft) ? name : undefined);
}

const isEmphasis = ({ input }: Account["draft"]): boolean => {
  const { weighting, fromScenario } = input as unknown as ResolvedInput;
  return weighting.by === "ADJUST" && fromScenario?.weighting === true;
};

/**
 * The document's own totals are facts; those under other weights rest on the scores that are cited beside them, and under
 * a scenario's on what the document says of that.
 */
function grounds({ known, draft }: Account, entries: readonly Entry[]): string[] {
  const { method, weighting, fromScenario } = draft.input as unknown as ResolvedInput;
  if (isEmphasis(draft)) return fromScenario!.facts.slice(0, 4);
  if (method !== "WEIGHTED_SUM" || weighting.by !== "DOCUMENT") return [];
  return entries.flatMap(({ mesh }) => known.table.totals[known.table.meshes.indexOf(mesh)]!.computed ?? []);
}

/** The best of those that meet the requirements for certain, where the first of all is none of them. */
function certainOf({ ranking }: Account["draft"]): Entry | undefined {
  if (ranking[0]!.eligibility === "ELIGIBLE") return undefined;
  return ranking.find(({ eligibility }) => eligibility === "ELIGIBLE");
}

function certainSentence(account: Account, certain: Entry): string {
  const { draft, wording, nameOf } = account;
  const { method } = draft.input as unknown as ResolvedInput;
  const [figure] = leadFigures(method, certain.total, certain.total);
  return wording.certain({
    name: nameOf(certain.mesh),
    isOnly: draft.ranking.filter(({ eligibility }) => eligibility === "ELIGIBLE").length === 1,
    figure: `${wording.measure(method)}${figure}`,
    because: [...new Set(certain.checks.flatMap(({ facts }) => facts))].slice(0, 6),
    facts: grounds(account, [certain]),
  });
}

/** What the document recommends for the scenario; that it is somebody else is never left out. */
function scenarioSentences({ known, draft, wording, nameOf }: Account): Sentence[] {
  const match = draft.scenarioMatches.find(({ scenario }) => scenario === draft.input.scenario);
  const name = known.scenarios.find(({ slug }) => slug === match?.scenario)?.name;
  if (!match || name === undefined) return [];
  const certain = certainOf(draft);
  const agreement = match.agrees ? "FIRST" : certain && match.recommends.includes(certain.mesh) ? "CERTAIN" : "OTHER";
  const text = wording.scenario(name, match.recommends.map(nameOf), match.facts, agreement);
  return [{ text, spare: agreement === "OTHER" ? 0 : 1 }];
}

/** The two largest weighted differences each way. */
function differenceSentences({ known, draft, wording, nameOf }: Account): Sentence[] {
  const { prosAndCons, ranking } = draft;
  if (!prosAndCons) return [];
  const score = (place: number, criterion: string) =>
    ranking[place]!.contributions.find((each) => each.criterion === criterion)!.score!;
  const side = (own: 0 | 1, differences: typeof prosAndCons.pros) => ({
    name: nameOf(ranking[own]!.mesh),
    differences: differences.slice(0, 2).map(
      ({ criterion, facts }): Difference => ({
        criterion: known.table.criteria.find(({ slug }) => slug === criterion)!.name,
        scores: [score(own, criterion), score((1 - own) as 0 | 1, criterion)],
        facts,
      }),
    ),
  });
  const sides = [side(0, prosAndCons.pros), side(1, prosAndCons.cons)].filter((each) => each.differences.length > 0);
  return sides.length === 0 ? [] : [{ text: wording.differences(sides), spare: 1 }];
}
