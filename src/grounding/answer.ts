import type { Reading } from "../catalog/snapshot.ts";
import type { Steps } from "../model/steps.ts";
import { type Examination, examine } from "./answerability/features.ts";
import { probability } from "./answerability/model.ts";
import { compile } from "./compile/compile.ts";
import type { Compiled } from "./compile/compiled.ts";
import { lexiconOf } from "./parse/lexicon.ts";
import type { Question } from "./parse/question.ts";
import { rankFacts, rate } from "./rank/rank.ts";
import { type RankedFact, share } from "./rank/ranked-fact.ts";
import { selectFacts } from "./rank/select.ts";
import { factIndexOf } from "./retrieve/fact-index.ts";

/** How many of the best facts to choose from. */
const candidateCount = 24;

/** What was found for one question: the facts, best first, and how likely it is that they answer it. */
export interface QuestionAnswer extends Examination {
  question: Question;
  chosen: readonly RankedFact[];
  /** All facts that were considered, best first. */
  ranked: readonly RankedFact[];
  confidence: number;
  /** How it was compiled, if that gave the answer. */
  compiled?: Compiled;
}

/** Answers one question from values if it can be compiled, else by full text, and says how sure that is. */
export function* answerQuestion(reading: Reading, question: Question, limit: number): Steps<QuestionAnswer> {
  const ranked = yield* rankFacts(reading, question);
  yield;
  const compiled = yield* compile(reading, question);
  yield;
  const fromValues = ratedFacts(reading, question, compiled);
  const isAnswer = compiled !== undefined && accountsForMore(compiled, question, fromValues, ranked);
  // One value of one subject stands where its words rank it, a little raised; what was compared or filtered leads.
  const isSingle = compiled?.kind === "ATTRIBUTE";
  const leading = isAnswer && !isSingle ? fromValues : [];
  const inLead = new Set(leading.map(({ profile }) => profile.id));
  const rest = isAnswer && isSingle ? raised(ranked, fromValues) : ranked;
  const others = rest.filter(({ profile }) => !inLead.has(profile.id)).slice(0, candidateCount);
  const chosen = [...leading, ...selectFacts(question, others, Math.max(0, limit - leading.length))];
  yield;
  const examination = examine(reading, question, chosen, isAnswer ? compiled : undefined);
  const { numbersOnly, nothing } = examination.features;
  const isEmpty = chosen.length === 0 || question.items.length === 0 || numbersOnly + nothing > 0;
  const confidence = isEmpty ? 0 : probability(examination.features);
  return { question, chosen, ranked, confidence, ...(isAnswer && { compiled }), ...examination };
}

function raised(ranked: readonly RankedFact[], values: readonly RankedFact[]): RankedFact[] {
  const ids = new Set(values.map(({ profile }) => profile.id));
  const others = ranked.filter(({ profile }) => !ids.has(profile.id));
  const all = [...others, ...values.map((fact) => ({ ...fact, score: fact.score + singleBonus }))];
  return all.sort((a, b) => b.score - a.score || a.profile.number - b.profile.number);
}

/** How much more a fact counts for being the value that the question asks for. */
const singleBonus = 0.05;

/** The facts of a compiled question, each with how well it answers by its words; what the question accounts for, fully. */
function ratedFacts(reading: Reading, question: Question, compiled: Compiled | undefined): RankedFact[] {
  if (!compiled) return [];
  const lexicon = lexiconOf(reading.catalog);
  const covered = question.items.map(compiled.covers);
  return factIndexOf(reading.catalog)
    .byId(compiled.facts)
    .map((profile) => {
      const fact = rate(lexicon, question, profile);
      const strengths = fact.strengths.map((strength, at) => (covered[at] ? 1 : strength));
      return { ...fact, strengths, coverage: share(question, strengths) };
    });
}

/** How much lower than that of full text the coverage of a compiled question may be. */
const slack = 0.13;
/** Who asks for the cheapest of all often says in what: those words belong to the property. */
const wideSlack = 0.4;

/** Values that leave out what single facts cover, such as `before meshes`, are not what was asked for. */
function accountsForMore(
  { kind }: Compiled,
  question: Question,
  fromValues: readonly RankedFact[],
  ranked: readonly RankedFact[],
): boolean {
  const union = question.items.map((_, at) => Math.max(0, ...fromValues.map(({ strengths }) => strengths[at]!)));
  return share(question, union) >= (ranked[0]?.coverage ?? 0) - (kind === "EXTREME" ? wideSlack : slack);
}
