import { refsById } from "../catalog/entities.ts";
import { factsById } from "../catalog/facts.ts";
import { meshIds } from "../catalog/meshes.ts";
import type { Reading } from "../catalog/snapshot.ts";
import { wordsIn } from "../language/index.ts";
import type { ClaimCheck, Evidence } from "../model/grounding.ts";
import type { Steps } from "../model/steps.ts";
import { answerQuestion, type QuestionAnswer } from "./answer.ts";
import { ambiguousSubjects } from "./answerability/ambiguity.ts";
import { fittedThreshold } from "./answerability/model.ts";
import { falsePremise } from "./answerability/premises.ts";
import { reasonsFor, topicsOf } from "./answerability/reasons.ts";
import { conflictsOf, type EvidenceBudget, withinBudget } from "./evidence-budget.ts";
import { continues, inConversation, refersBack } from "./parse/conversation.ts";
import { type Question, readQuestions } from "./parse/question.ts";
import type { RankedFact } from "./rank/ranked-fact.ts";

export interface EvidenceRequest {
  question: string;
  /** The questions asked before, oldest first, with the facts that answered them. */
  context?: readonly { question: string; facts?: readonly string[] | undefined }[];
  /** From which probability on facts count as an answer; by default the fitted one. */
  threshold?: number | undefined;
}

/** Answers a question with cited facts; of a text with several questions, each. Or says why there is no answer. */
export function* evidenceFor(reading: Reading, request: EvidenceRequest, budget: EvidenceBudget): Steps<Evidence> {
  const text = inContext(reading, request);
  yield;
  const questions = readQuestions(reading.catalog, text);
  yield;
  const [first] = questions as [Question];
  const read = readingOf(reading, questions);
  if (questions.length === 1 && (refersBack(first) || continues(first))) return ambiguous(reading, first, [], read);
  for (const question of questions) {
    const premise = yield* falsePremise(reading, question);
    if (premise) return presumesWrongly(reading, premise, budget, read);
  }
  const answers: QuestionAnswer[] = [];
  for (const question of questions) answers.push(yield* answerQuestion(reading, question, budget.limit));
  yield;
  if (questions.length === 1) {
    const subjects = ambiguousSubjects(reading, first, answers[0]!.ranked);
    if (subjects.length > 0) return ambiguous(reading, first, subjects, read);
  }
  const threshold = request.threshold ?? fittedThreshold;
  const answered = answers.filter(({ confidence }) => confidence >= threshold);
  return answered.length === 0
    ? unanswered(reading, answers, budget, read)
    : combined(reading, answers, answered, budget, read);
}

/** The question with what the conversation before it supplies. */
function inContext(reading: Reading, { question, context = [] }: EvidenceRequest): string {
  if (context.length === 0) return question;
  const nameOf = (id: string) => refsById(reading, [id]).get(id)?.name ?? id;
  const turns = context.map(({ question, facts = [] }) => ({
    question,
    topics: [...new Set([...factsById(reading, facts).values()].map(({ subject }) => subject.id))],
  }));
  return inConversation(reading.catalog, question, turns, nameOf);
}

function readingOf({ lang }: Reading, questions: readonly Question[]): string {
  const { evidence } = wordsIn(lang);
  const asked = questions.map(({ asking }) => asking.trim());
  return asked.length > 1 ? evidence.readAsParts(asked) : evidence.readAs(asked[0]!);
}

function combined(
  reading: Reading,
  answers: readonly QuestionAnswer[],
  answered: readonly QuestionAnswer[],
  budget: EvidenceBudget,
  read: string,
): Evidence {
  const { evidence, answers: words } = wordsIn(reading.lang);
  const { facts, omitted } = withinBudget(reading, inTurns(answered.map(({ chosen }) => chosen)), budget);
  const partly = answered.flatMap(({ question, uncovered }) => {
    const telling = uncovered.filter(({ weight }) => weight > tellingWeight);
    return telling.length > 0 ? reasonsFor(reading, question, telling) : [];
  });
  const failed = answers.filter((answer) => !answered.includes(answer));
  const unfound = failed.map(({ question }) => ({ reason: evidence.unansweredPart(question.asking.trim()) }));
  const missing = [...partly, ...unfound];
  const conclusions = answered.flatMap(({ compiled }) => compiled?.conclusion ?? []);
  return {
    status: missing.length > 0 ? "PARTIAL" : "OK",
    confidence: rounded(Math.min(...answered.map(({ confidence }) => confidence))),
    ...(conclusions.length > 0 && { conclusion: words.joined(conclusions) }),
    facts,
    related: [],
    conflicts: conflictsOf(facts),
    missing,
    suggestions: omitted > 0 ? [evidence.more(omitted)] : [],
    reading: read,
  };
}

/** Words that weigh less need no answer of their own. */
const tellingWeight = 0.2;

/** How many of the nearest facts stand beside a question without an answer. */
const mostRelated = 3;

function unanswered(
  reading: Reading,
  answers: readonly QuestionAnswer[],
  budget: EvidenceBudget,
  read: string,
): Evidence {
  const near = inTurns(answers.map(({ chosen }) => chosen)).slice(0, mostRelated);
  const { facts } = withinBudget(reading, near, budget);
  return {
    status: "NO_EVIDENCE",
    confidence: rounded(Math.max(...answers.map(({ confidence }) => confidence))),
    facts: [],
    related: facts,
    conflicts: [],
    missing: answers.flatMap(({ question, uncovered }) => reasonsFor(reading, question, uncovered)),
    suggestions: [...new Set(answers.flatMap(({ question }) => topicsOf(reading, question)))],
    reading: read,
  };
}

const rounded = (probability: number): number => Math.round(probability * 1000) / 1000;

/** The best facts of each part, then the second best of each; a fact that answers two parts stands once. */
function inTurns(parts: readonly (readonly RankedFact[])[]): RankedFact[] {
  const longest = Math.max(...parts.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, at) => parts.flatMap((part) => part[at] ?? [])).flat();
  return turns.filter(({ profile }, at) => turns.findIndex((other) => other.profile.id === profile.id) === at);
}

function presumesWrongly(
  reading: Reading,
  { claim, facts }: ClaimCheck & { claim: string },
  { limit }: EvidenceBudget,
  read: string,
): Evidence {
  const { evidence } = wordsIn(reading.lang);
  const against = facts.slice(0, limit).map((fact) => ({ ...fact, score: 1 }));
  return {
    status: "FALSE_PREMISE",
    confidence: 0,
    conclusion: evidence.premise(claim),
    facts: against,
    related: [],
    conflicts: conflictsOf(against),
    missing: [],
    suggestions: [],
    reading: read,
  };
}

function ambiguous(reading: Reading, { asking }: Question, subjects: readonly string[], read: string): Evidence {
  const { evidence } = wordsIn(reading.lang);
  const meshes = refsById(reading, meshIds(reading).slice(0, mostSuggestions));
  const names = subjects.length > 0 ? subjects : [...meshes.values()].map(({ name }) => name);
  return {
    status: "AMBIGUOUS",
    confidence: 0,
    facts: [],
    related: [],
    conflicts: [],
    missing: [{ reason: evidence.ambiguous }],
    suggestions: names.map((name) => evidence.askedAbout(name, asking.trim().slice(0, 200))),
    reading: read,
  };
}

const mostSuggestions = 7;
