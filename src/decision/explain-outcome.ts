import type { Account, Sentence } from "./explanation.ts";
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
  const told = [...statusSentences(account), leadSentence(account), ...certainSentences(account)].map(must);
  return [...told, ...differenceSentences(account)];
}

function statusSentences({ draft, wording, nameOf }: Account): string[] {
  const [winner] = draft.ranking;
  if (draft.outcome === "RECOMMENDED") return [wording.recommended(nameOf(winner!.mesh))];
  if (draft.outcome === "TIE") return [];
  const open = winner!.checks.flatMap(({ verdict, sentence }) => (verdict === "UNKNOWN" ? [quotable(sentence)] : []));
  const ranges = draft.ranking.flatMap(({ mesh, range }) =>
    range ? [{ name: nameOf(mesh), low: range.low.toFixed(2), high: range.high.toFixed(2) }] : [],
  );
  return [
    ...(winner!.eligibility === "CONDITIONAL" ? [wording.condition(nameOf(winner!.mesh), open.slice(0, 3))] : []),
    ...(ranges.length > 0 ? [wording.openScores(ranges.slice(0, 3))] : []),
  ];
}

function leadSentence(account: Account): string {
  const { known, draft, wording, nameOf } = account;
  const input = draft.input as unknown as ResolvedInput;
  const { method, weighting } = input;
  const isEmphasis = weighting.by === "ADJUST" && input.fromScenario?.weighting === true;
  const scenario = isEmphasis ? known.scenarios.find(({ slug }) => slug === input.scenario)?.name : undefined;
  const basis = wording.basis(method, weighting.by, scenario);
  const first = draft.ranking.filter(({ rank }) => rank === 1);
  const [winner, rival] = draft.ranking;
  const [own, other] = leadFigures(method, winner!.total, (rival ?? winner)!.total);
  // The document's own totals are facts; those under other weights rest on the scores that are cited beside them.
  const totals = (entries: readonly (Entry | undefined)[]) =>
    method !== "WEIGHTED_SUM" || weighting.by !== "DOCUMENT"
      ? []
      : entries.flatMap(
          (entry) => (entry && known.table.totals[known.table.meshes.indexOf(entry.mesh)]!.computed) ?? [],
        );
  if (!rival) return wording.alone(nameOf(winner!.mesh), `${wording.measure(method)}${own}`, basis, totals([winner]));
  if (first.length > 1) {
    const names = first.slice(0, 6).map(({ mesh }) => nameOf(mesh));
    return wording.level(names, `${wording.measure(method)}${own}`, basis, totals(first));
  }
  return wording.lead({
    isNamed: draft.outcome === "RECOMMENDED",
    winner: nameOf(winner!.mesh),
    rival: nameOf(rival.mesh),
    figures: [`${wording.measure(method)}${own}`, other],
    firmness: firmnessOf(draft, method === "WEIGHTED_SUM"),
    basis,
    facts: totals([winner, rival]),
  });
}

/** Where the first is conditional, the reader needs to know whom to take without the condition. */
function certainSentences({ draft, wording, nameOf }: Account): string[] {
  const certain = draft.ranking.find(({ eligibility }) => eligibility === "ELIGIBLE");
  if (draft.ranking[0]!.eligibility === "ELIGIBLE" || !certain) return [];
  const { method } = draft.input as unknown as ResolvedInput;
  const [figure] = leadFigures(method, certain.total, certain.total);
  return [wording.certain(nameOf(certain.mesh), `${wording.measure(method)}${figure}`)];
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
