import type { Reading } from "../../catalog/snapshot.ts";
import { InputError } from "../../errors.ts";
import { wordsIn } from "../../language/index.ts";
import type { ClaimCheck } from "../../model/grounding.ts";
import type { Steps } from "../../model/steps.ts";
import { type Claim, readClaim } from "./claim.ts";
import { type ClaimText, hasMark, isWithin, type Place, readClaimText } from "./claim-text.ts";
import { type ClauseReading, readingsOf } from "./clause-reading.ts";
import { clausesOf, isOfParts } from "./clauses.ts";
import { judgeClause } from "./judge.ts";
import { entityName } from "./naming.ts";
import { quantifierOf } from "./quantifier.ts";
import { relationsIn } from "./relation.ts";
import { sentenceOf } from "./sentence.ts";
import { checkStatement } from "./statement.ts";
import { type ClaimFinding, toCheck, verdictOf } from "./verdict.ts";

/** A clause with the finding about it. */
interface JudgedClause extends ClaimFinding {
  readonly text: string;
}

/**
 * Verifies a claim in words. Each of its clauses is read as a condition on values and evaluated on them; one that cannot be read so is
 * compared with the statements of the document, where that is safe.
 */
export function* verifyText(reading: Reading, text: string): Steps<ClaimCheck> {
  const claim = readClaim(reading, text);
  const unknown = unknownName(claim);
  const { sentences } = wordsIn(reading.lang).claims;
  if (unknown !== undefined) {
    const finding: ClaimFinding = { verdict: "NOT_STATED", facts: [], reading: sentences.unknownName(unknown) };
    return toCheck(reading, finding, [{ ...finding, text: claim.text }]);
  }
  const parsed = readClaimText(reading, claim.text);
  const places = parsed.question.units.length > 0 ? clausesOf(parsed) : [];
  if (places.length > maxClauses) throw tooManyClauses(places.length);
  yield;
  const clauses: JudgedClause[] = [];
  let before: ClauseReading | undefined;
  const decided: ClaimFinding[] = [];
  let isWhollyRead = true;
  for (const [at, place] of places.entries()) {
    yield;
    const written = textOf(parsed, place);
    const own = judged(reading, parsed, place, before, places[at + 1]);
    before = own?.clause ?? aboutSame(parsed, place) ?? before;
    isWhollyRead &&= own !== undefined;
    if (own && (own.finding.verdict !== "NOT_STATED" || own.clause.isDirected || isComplex(parsed, place))) {
      clauses.push({ ...own.finding, text: written });
      decided.push(own.finding);
      continue;
    }
    const sole = places.length === 1 ? claim : readClaim(reading, withSubject(reading, written, before));
    clauses.push({ ...(yield* asStatement(reading, parsed, place, sole, own?.finding)), text: written });
  }
  const whole = together(reading, clauses);
  if (places.length === 1 || isWhollyRead) return toCheck(reading, whole, clauses);
  const span = { from: 0, to: parsed.question.units.length };
  const stated = yield* asStatement(reading, parsed, span, claim);
  // What values decide stands; what parts of statements seem to say does not stand against a whole one.
  const isDecided = decided.some(({ verdict }) => verdict === "CONTRADICTED" || verdict === "CONTESTED");
  const isBetter = stated.verdict !== "NOT_STATED" && !isDecided;
  return toCheck(reading, isBetter ? stated : whole, clauses);
}

/** A clause that is not read still says what the next ones are about. */
function aboutSame({ columns }: ClaimText, place: Place): ClauseReading | undefined {
  const subjects = columns.filter((column) => isWithin(column, place)).map(({ id }) => id);
  const nothing = { conditions: [], isCompared: false, isOfModes: false, isDenied: false, isWholeDenied: false };
  return subjects.length === 1 ? { subjects, ...nothing } : undefined;
}

/** The first reading of a clause that values decide; else the first one. */
function judged(
  reading: Reading,
  text: ClaimText,
  place: Place,
  before: ClauseReading | undefined,
  next: Place | undefined,
): { clause: ClauseReading; finding: ClaimFinding } | undefined {
  let first: { clause: ClauseReading; finding: ClaimFinding } | undefined;
  for (const clause of candidates(reading, text, place, before, next)) {
    const { verdict, facts } = judgeClause(reading, clause);
    const finding = { verdict: verdictOf(verdict), facts: [...facts], reading: sentenceOf(reading, clause) };
    if (verdict !== "UNKNOWN") return { clause, finding };
    first ??= { clause, finding: { ...finding, facts: [] } };
  }
  return first;
}

function* candidates(
  reading: Reading,
  text: ClaimText,
  place: Place,
  before: ClauseReading | undefined,
  next: Place | undefined,
): Generator<ClauseReading> {
  yield* readingsOf(reading, text, place, before);
  yield* relationsIn(reading, text, place);
  // `Istio scores 10 and Linkerd 9 on observability`: what a clause lacks is in the next one.
  const [ahead] = next && !before ? [...readingsOf(reading, text, next)] : [];
  if (ahead) yield* readingsOf(reading, text, place, ahead);
}

const textOf = ({ question: { text, units } }: ClaimText, { from, to }: Place): string =>
  text.slice(units[from]!.start, units[to - 1]!.end);

/** A clause without a subject is about that of the clause before. */
function withSubject(reading: Reading, text: string, before: ClauseReading | undefined): string {
  const [subject] = before?.subjects ?? [];
  if (subject === undefined || readClaimText(reading, text).columns.length > 0) return text;
  return `${entityName(reading, subject)} ${text}`;
}

/** Whether a clause counts or compares: statements cannot be held against it safely. */
function isComplex(text: ClaimText, place: Place): boolean {
  const isCounting = quantifierOf(
    text,
    place,
    text.columns.filter((column) => isWithin(column, place)),
  ).quantifier;
  const isRanking = text.grades.some(
    (grade) =>
      isWithin(grade, place) &&
      grade.values.some(
        ({ degree, properties }) =>
          degree === "SUPERLATIVE" || (degree === "COMPARATIVE" && properties[0] !== "first-release"),
      ),
  );
  return isCounting !== undefined || isRanking || hasMark(text, place, "SAME") || hasMark(text, place, "OTHERS");
}

/** Maximum number of things that one claim may say; each is verified on its own. */
const maxClauses = 8;

function tooManyClauses(count: number): InputError {
  const message = `says ${count} things about its subject; the maximum is ${maxClauses}`;
  const fault = { path: "text", message, fix: "Verify each of them as a claim of its own." };
  return new InputError(`The claim ${message}.`, [fault], "LIMIT_EXCEEDED");
}

/** Compares a claim with the statements of the document; `read` is what values leave open. */
function* asStatement(
  reading: Reading,
  text: ClaimText,
  place: Place,
  claim: Claim,
  read?: ClaimFinding,
): Steps<ClaimFinding> {
  const stated = yield* checkStatement(reading, claim);
  // Of several things said at once, one may be denied and another not: a statement cannot be held against all of them.
  const isMixed = stated.verdict === "CONTRADICTED" && isOfParts(text, place);
  const isSafe = !isComplex(text, place) && !isMixed && (!read || stated.verdict === "SUPPORTED");
  return isSafe ? stated : (read ?? { ...stated, verdict: "NOT_STATED", facts: [] });
}

/** Clauses together: contradicted if one is, supported if all are. */
function together(reading: Reading, clauses: readonly ClaimFinding[]): ClaimFinding {
  const { sentences } = wordsIn(reading.lang).claims;
  const sentence = sentences.join(clauses.map((each) => each.reading));
  for (const verdict of ["CONTRADICTED", "CONTESTED", "NOT_STATED"] as const) {
    const found = clauses.filter((each) => each.verdict === verdict);
    if (found.length > 0) return { verdict, facts: found.flatMap(({ facts }) => facts), reading: sentence };
  }
  const verdict = clauses.length > 0 ? "SUPPORTED" : "NOT_STATED";
  return { verdict, facts: clauses.flatMap(({ facts }) => facts), reading: sentence };
}

/** A name that no fact has: only then is its weight 1. */
const unknownName = ({ named }: Claim): string | undefined =>
  named.find(({ isName, senses, weight }) => isName && senses.length === 0 && weight >= 1)?.text;
