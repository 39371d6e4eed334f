import { entitiesById } from "../catalog/entities.ts";
import { predicateNames } from "../catalog/search.ts";
import type { Reading } from "../catalog/snapshot.ts";
import type { Evidence } from "../model/grounding.ts";
import { typeOf } from "../model/ids.ts";
import type { Steps } from "../model/steps.ts";
import { ambiguousSubjects } from "./answerability/ambiguity.ts";
import { answerability } from "./answerability/answerability.ts";
import { conflictsOf, type EvidenceBudget, withinBudget } from "./evidence-budget.ts";
import { topicTypes } from "./parse/items.ts";
import { lexiconOf } from "./parse/lexicon.ts";
import { type Question, readQuestion } from "./parse/question.ts";
import { rankFacts, rate } from "./rank/rank.ts";
import type { RankedFact } from "./rank/ranked-fact.ts";
import { selectFacts } from "./rank/select.ts";
import { factIndexOf } from "./retrieve/fact-index.ts";
import { matchingFacts, meshConditions } from "./values/mesh-question.ts";
import { comparedCells } from "./values/slots.ts";

/** How many of the best facts to choose from. */
const candidateCount = 24;

/** Answers a question with cited facts, from a table or a filter if it asks for one, else by full text; or says why not. */
export function* evidenceFor(reading: Reading, text: string, budget: EvidenceBudget): Steps<Evidence> {
  const question = readQuestion(reading.catalog, text);
  yield;
  const ranked = yield* rankFacts(reading, question);
  yield;
  const subjects = ambiguousSubjects(reading, question, ranked);
  if (subjects.length > 0) return ambiguous(reading, subjects, text);
  const fromTable = tableAnswer(question, tableFacts(reading, question), ranked);
  yield;
  const inTable = new Set(fromTable.map(({ profile }) => profile.id));
  const others = ranked.filter(({ profile }) => !inTable.has(profile.id)).slice(0, candidateCount);
  const room = Math.max(0, budget.limit - fromTable.length);
  const chosen = [...fromTable, ...selectFacts(question, others, room)];
  yield;
  const { missing, isUnanswerable } = answerability(reading, question, chosen, fromTable.length > 0);
  const empty = { facts: [], conflicts: [] };
  if (isUnanswerable) return { status: "NO_EVIDENCE", ...empty, missing, suggestions: topicsOf(reading, question) };
  const { facts, omitted } = withinBudget(reading, chosen, budget);
  const status = missing.length > 0 ? "PARTIAL" : "OK";
  return {
    status,
    facts,
    conflicts: conflictsOf(facts),
    missing,
    suggestions: omitted > 0 ? [more(reading, omitted)] : [],
  };
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

function ambiguous({ lang }: Reading, subjects: readonly string[], text: string): Evidence {
  const reason = lang === "en" ? "The question doesn't say which mesh it is about." : "问题没有指明是哪个服务网格。";
  const question = text.trim().slice(0, 200);
  const suggestions = subjects.map((name) => (lang === "en" ? `${name}: ${question}` : `${name}：${question}`));
  return { status: "AMBIGUOUS", facts: [], conflicts: [], missing: [{ reason }], suggestions };
}

/** What the document does say about the topics of the question. */
function topicsOf(reading: Reading, { entities }: Question): string[] {
  const named = entities.filter((id) => topicTypes.has(typeOf(id))).slice(0, 2);
  return [...entitiesById(reading, named).values()].flatMap(({ id, name }) => {
    const list = predicateNames(reading, id);
    if (list.length === 0) return [];
    return reading.lang === "en"
      ? `What the document says about ${name}: ${list.join(", ")}.`
      : `关于 ${name}，文档涉及：${list.join("、")}。`;
  });
}

const more = ({ lang }: Reading, omitted: number): string =>
  lang === "en"
    ? `${omitted} more ${omitted === 1 ? "fact answers" : "facts answer"} the question: raise \`limit\` or \`maxChars\`.`
    : `另有 ${omitted} 条事实也能回答这个问题：请增大 \`limit\` 或 \`maxChars\`。`;
