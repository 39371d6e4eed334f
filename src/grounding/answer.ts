import type { Reading } from "../catalog/snapshot.ts";
import type { Steps } from "../model/steps.ts";
import { type Examination, examine } from "./answerability/features.ts";
import { probability } from "./answerability/model.ts";
import { lexiconOf } from "./parse/lexicon.ts";
import type { Question } from "./parse/question.ts";
import { rankFacts, rate } from "./rank/rank.ts";
import type { RankedFact } from "./rank/ranked-fact.ts";
import { selectFacts } from "./rank/select.ts";
import { factIndexOf } from "./retrieve/fact-index.ts";
import { matchingFacts, meshConditions } from "./values/mesh-question.ts";
import { comparedCells } from "./values/slots.ts";

/** How many of the best facts to choose from. */
const candidateCount = 24;

/** What was found for one question: the facts, best first, and how likely it is that they answer it. */
export interface QuestionAnswer extends Examination {
  question: Question;
  chosen: readonly RankedFact[];
  /** All facts that were considered, best first. */
  ranked: readonly RankedFact[];
  confidence: number;
}

/** Answers one question from values if it can be compiled, else by full text, and says how sure that is. */
export function* answerQuestion(reading: Reading, question: Question, limit: number): Steps<QuestionAnswer> {
  const ranked = yield* rankFacts(reading, question);
  yield;
  const fromTable = tableAnswer(question, tableFacts(reading, question), ranked);
  yield;
  const inTable = new Set(fromTable.map(({ profile }) => profile.id));
  const others = ranked.filter(({ profile }) => !inTable.has(profile.id)).slice(0, candidateCount);
  const room = Math.max(0, limit - fromTable.length);
  const chosen = [...fromTable, ...selectFacts(question, others, room)];
  yield;
  const examination = examine(reading, question, chosen, fromTable.length > 0);
  const { numbersOnly, nothing } = examination.features;
  const isEmpty = chosen.length === 0 || question.items.length === 0 || numbersOnly + nothing > 0;
  const confidence = isEmpty ? 0 : probability(examination.features);
  return { question, chosen, ranked, confidence, ...examination };
}

/** Facts from a comparison table or a filter, in its order. */
function tableFacts(reading: Reading, question: Question): RankedFact[] {
  const conditions = meshConditions(reading, question);
  const matching = conditions.length > 0 ? matchingFacts(reading, conditions) : [];
  const ids = matching.length > 0 ? matching : comparedCells(reading, question);
  const lexicon = lexiconOf(reading.catalog);
  const profiles = factIndexOf(reading.catalog).byId(ids);
  return profiles.map((profile) => rate(lexicon, question, profile));
}

/** How much lower than that of full text the coverage of table facts may be. */
const slack = 0.13;

/** Table facts that leave out what single facts cover, such as `before meshes`, are not what was asked for. */
function tableAnswer(
  question: Question,
  tableFacts: readonly RankedFact[],
  ranked: readonly RankedFact[],
): readonly RankedFact[] {
  let total = 0;
  let met = 0;
  for (const [at, { weight }] of question.items.entries()) {
    total += weight;
    met += weight * Math.max(0, ...tableFacts.map(({ strengths }) => strengths[at]!));
  }
  const union = total === 0 ? 1 : met / total;
  return union >= (ranked[0]?.coverage ?? 0) - slack ? tableFacts : [];
}
