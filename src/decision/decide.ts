import type { Reading } from "../catalog/snapshot.ts";
import type { Steps } from "../engine/index.ts";
import type { Recommendation, RecommendInput } from "../model/recommendation.ts";
import type { Draft } from "./account.ts";
import { type Alternatives, alternatives } from "./alternatives.ts";
import { decisionPathOf } from "./decision-path.ts";
import { discrepanciesOf } from "./discrepancies.ts";
import { explain } from "./explanation.ts";
import { type Knowledge, knowledge } from "./knowledge.ts";
import { methodsOf, type Ranked, rankedBy } from "./methods.ts";
import { outcomeOf, winnersOf } from "./outcome.ts";
import { excludedOf, unscoredOf } from "./outside.ts";
import { dominatedOf, prosAndConsOf } from "./pros-and-cons.ts";
import { orderOf, rankingOf } from "./ranking.ts";
import { relaxingOf } from "./relaxing.ts";
import { type Judged, judge } from "./requirements.ts";
import { type ResolvedInput, resolveInput } from "./resolve-input.ts";
import { robustnessOf } from "./robustness.ts";
import { scenarioMatches } from "./scenario-matches.ts";
import { weightsOf } from "./weighting.ts";

/** A recommendation before it is kept. The same input over the same catalog in the same language gives the same bytes. */
export type Decision = Omit<Recommendation, "id" | "createdAt">;

/** With more alternatives the draws and programmes of the sensitivity analysis would take seconds. */
const mostAnalysed = 50;

/** Resolves, judges, ranks and explains. Throws an `InputError` for names and weightings that cannot be used. */
export function* decide(reading: Reading, input: RecommendInput): Steps<Decision> {
  const resolved = resolveInput(reading, input);
  const known = knowledge(reading, resolved.candidates);
  const candidates = resolved.candidates ?? known.meshes;
  const weights = weightsOf(known.table, resolved.weighting, candidates);
  const judged = judge(reading, resolved, candidates);
  const isRanked = (mesh: string) => judged.has(mesh) && judged.get(mesh)!.standing !== "EXCLUDED";
  const options = alternatives(known.table, weights, isRanked);
  const draft = yield* drafted(reading, known, resolved, judged, options);
  yield;
  return { ...draft, explanation: explain(known, draft, reading.lang) };
}

function* drafted(
  reading: Reading,
  known: Knowledge,
  input: ResolvedInput,
  judged: ReadonlyMap<string, Judged>,
  options: Alternatives | undefined,
): Steps<Draft> {
  const { lang, catalog } = reading;
  const ranked = options && rankedBy(input.method, options.problem);
  const order = options && ranked ? orderOf(options, ranked, judged) : [];
  const ranking = options && ranked ? rankingOf(known.table, options, ranked, order, judged) : [];
  const standings = {
    ranking,
    excluded: excludedOf(known, judged, lang),
    unscored: unscoredOf(known, judged, lang),
  };
  const winners = winnersOf(standings);
  const nameOf = (mesh: string) => known.meshNames.get(mesh) ?? mesh;
  const answers = new Map(input.answers.map(({ question, answer }) => [question, answer]));
  const path = known.tree ? decisionPathOf(known.tree, answers, nameOf, lang) : null;
  const matches = scenarioMatches(known.scenarios, input, winners);
  const isAnalysed = options !== undefined && order.length <= mostAnalysed;
  const robustness = isAnalysed ? yield* robustnessOf(catalog, known.table, options, input, order) : null;
  return {
    lang,
    catalog: { digest: known.digest, documents: [...known.documents] },
    input: { ...input },
    outcome: outcomeOf(standings, options === undefined || isCertain(options, input.method, winners)),
    ...standings,
    dominated: options ? dominatedOf(options) : [],
    prosAndCons: options ? prosAndConsOf(ranking, options.problem.weights) : null,
    methods: options && ranked ? methodsOf(ranked, options) : [],
    decisionPath: path,
    scenarioMatches: matches,
    robustness,
    ...(ranking.length === 0 ? relaxingOf(judged, sentencesOf(judged)) : { relaxations: [], conflicts: [] }),
    discrepancies: discrepanciesOf(known, { ...standings, decisionPath: path, scenarioMatches: matches }),
  };
}

/** Of the weighted sum the necessary winners are known exactly; other methods are not certain as soon as a score is missing. */
function isCertain({ hasGaps, intervals, meshes }: Alternatives, method: Ranked["method"], winners: readonly string[]) {
  if (!hasGaps) return true;
  const necessary = intervals.necessaryWinners.map((a) => meshes[a]!);
  return method === "WEIGHTED_SUM" && winners.every((mesh) => necessary.includes(mesh));
}

const sentencesOf = (judged: ReadonlyMap<string, Judged>): string[] =>
  [...judged.values()][0]?.checks.map(({ sentence }) => sentence) ?? [];
