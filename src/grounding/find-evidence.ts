import { refsById } from "../catalog/entities.ts";
import { meshIds } from "../catalog/meshes.ts";
import type { Reading } from "../catalog/snapshot.ts";
import { wordsIn } from "../language/index.ts";
import type { Evidence } from "../model/grounding.ts";
import type { Steps } from "../model/steps.ts";
import { answerQuestion, type QuestionAnswer } from "./answer.ts";
import { ambiguousSubjects } from "./answerability/ambiguity.ts";
import { fittedThreshold } from "./answerability/model.ts";
import { reasonsFor, topicsOf } from "./answerability/reasons.ts";
import { conflictsOf, type EvidenceBudget, withinBudget } from "./evidence-budget.ts";
import { continues, refersBack } from "./parse/conversation.ts";
import { type Question, readQuestions } from "./parse/question.ts";
import type { RankedFact } from "./rank/ranked-fact.ts";

/** Answers a question with cited facts; of a text with several questions, each. Or says why there is no answer. */
export function* evidenceFor(reading: Reading, text: string, budget: EvidenceBudget): Steps<Evidence> {
  const questions = readQuestions(reading.catalog, text);
  yield;
  const [first] = questions as [Question];
  if (questions.length === 1 && (refersBack(first) || continues(first))) return ambiguous(reading, first, []);
  const answers: QuestionAnswer[] = [];
  for (const question of questions) answers.push(yield* answerQuestion(reading, question, budget.limit));
  yield;
  if (questions.length === 1) {
    const subjects = ambiguousSubjects(reading, first, answers[0]!.ranked);
    if (subjects.length > 0) return ambiguous(reading, first, subjects);
  }
  return combined(reading, answers, budget);
}

/** Whether an answer is likely enough; what `which mesh` needs beside it is told in the other parts. */
const isAnswered = ({ confidence }: QuestionAnswer, threshold: number): boolean => confidence >= threshold;

function combined(reading: Reading, answers: readonly QuestionAnswer[], budget: EvidenceBudget): Evidence {
  const threshold = fittedThreshold;
  const answered = answers.filter((answer) => isAnswered(answer, threshold));
  const failed = answers.filter((answer) => !isAnswered(answer, threshold));
  if (answered.length === 0) {
    const missing = answers.flatMap(({ question, uncovered }) => reasonsFor(reading, question, uncovered));
    const suggestions = answers.flatMap(({ question }) => topicsOf(reading, question));
    return { status: "NO_EVIDENCE", facts: [], conflicts: [], missing, suggestions: [...new Set(suggestions)] };
  }
  const { evidence } = wordsIn(reading.lang);
  const { facts, omitted } = withinBudget(reading, inTurns(answered.map(({ chosen }) => chosen)), budget);
  const partly = answered.flatMap(({ question, uncovered }) => {
    const telling = uncovered.filter(({ weight }) => weight > 0.2);
    return telling.length > 0 ? reasonsFor(reading, question, telling) : [];
  });
  const missing = [
    ...partly,
    ...failed.map(({ question }) => ({ reason: evidence.unansweredPart(question.asking.trim()) })),
  ];
  return {
    status: missing.length > 0 ? "PARTIAL" : "OK",
    facts,
    conflicts: conflictsOf(facts),
    missing,
    suggestions: omitted > 0 ? [evidence.more(omitted)] : [],
  };
}

/** The best facts of each part, then the second best of each; a fact that answers two parts stands once. */
function inTurns(parts: readonly (readonly RankedFact[])[]): RankedFact[] {
  const longest = Math.max(...parts.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, at) => parts.flatMap((part) => part[at] ?? [])).flat();
  return turns.filter(({ profile }, at) => turns.findIndex((other) => other.profile.id === profile.id) === at);
}

function ambiguous(reading: Reading, { asking }: Question, subjects: readonly string[]): Evidence {
  const { evidence } = wordsIn(reading.lang);
  const names =
    subjects.length > 0
      ? subjects
      : [...refsById(reading, meshIds(reading).slice(0, mostSuggestions)).values()].map(({ name }) => name);
  const suggestions = names.map((name) => evidence.askedAbout(name, asking.trim().slice(0, 200)));
  return { status: "AMBIGUOUS", facts: [], conflicts: [], missing: [{ reason: evidence.ambiguous }], suggestions };
}

const mostSuggestions = 7;
