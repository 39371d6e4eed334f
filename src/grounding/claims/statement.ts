import type { Reading } from "../../catalog/snapshot.ts";
import type { ClaimVerdict } from "../../model/grounding.ts";
import { typeOf } from "../../model/ids.ts";
import type { Item } from "../items.ts";
import { conceptToken } from "../lexicon.ts";
import { rankFacts } from "../rank.ts";
import type { Ranked } from "../ranked.ts";
import type { Claim } from "./claim.ts";
import { wayOf } from "./direction.ts";
import { compareFigures } from "./figure.ts";
import { mayBeLeft } from "./leave.ts";
import type { Pole } from "./opposites.ts";
import { comparedPair, relationOf } from "./order.ts";
import { quantifiersHeld } from "./quantifiers.ts";
import {
  type Clause,
  clausesMeant,
  figuresIn,
  isDenied,
  isInflected,
  type Telling,
  tellingsOf,
  tells,
  type Words,
} from "./telling.ts";
import { type Finding, say } from "./verdict.ts";

/** How many facts are held against a claim, and how much of it one has to answer to for that. */
const most = 10;
const nearEnough = 0.4;
/** Clauses of a statement that says one thing. */
const short = 3;

/** A claim held against the statements that answer best to it. */
export function checkStatement(reading: Reading, claim: Claim): Finding {
  const ranked = rankFacts(reading, { ...claim.question, items: claim.named });
  const near = ranked
    .filter(({ coverage }) => coverage >= nearEnough)
    .slice(0, most)
    .filter((each) => mayTell(claim, each));
  const tellings = tellingsOf(
    reading,
    claim,
    near.map(({ profile }) => profile.id),
  );
  const stands = tellings.map((telling) => ({ id: telling.fact.id, ...standOf(claim, telling) }));
  const right = stands.filter(({ verdict }) => verdict === "SUPPORTED");
  const wrong = stands.filter(({ verdict }) => verdict === "CONTRADICTED");
  const taken = say(reading, `Taken as a statement: ${claim.text}`, `按陈述理解：${claim.text}`);
  // There may be several ports and several commands; one of them is enough. Words that deny each other are not.
  if (right.length > 0 && wrong.some(({ isByWords }) => isByWords))
    return { verdict: "NOT_STATED", facts: [], reading: taken };
  if (right.length === 0 && stands.some(({ agrees }) => agrees))
    return { verdict: "NOT_STATED", facts: [], reading: taken };
  const deciding = right.length > 0 ? right : wrong;
  const facts = deciding.slice(0, 3).map(({ id }) => id);
  return { verdict: deciding[0]?.verdict ?? "NOT_STATED", facts, reading: taken };
}

/** Whether a fact that was found has something of all that has to be told; most have not, and need not be read. */
const mayTell = (claim: Claim, { profile, strengths }: Ranked): boolean =>
  claim.named.every(
    (item, at) => strengths[at]! > 0 || isInflected(item) || isPole(claim, item) || mayBeLeft(item, profile, claim),
  );

interface Stand {
  verdict: ClaimVerdict;
  /** Whether words decide it rather than a figure or a command. */
  isByWords?: boolean;
  /** Whether it says the same, if not of as much. */
  agrees?: boolean;
}

const silent: Stand = { verdict: "NOT_STATED" };

/**
 * What a fact says to a claim. It speaks of the same only if it tells all that the claim names; then it affirms or denies it
 * by its words of negation, by words of which one excludes the other, and by its figures.
 */
function standOf(claim: Claim, telling: Telling): Stand {
  if (claim.named.length < 2 && claim.figures.length === 0 && claim.literals.length === 0) return silent;
  const way = wayOf(claim, telling);
  if (!isOfSame(claim, telling) || !comparesSame(claim, telling) || !mentionsAll(claim, telling) || way === "REVERSED")
    return silent;
  const clauses = clausesMeant(claim, telling);
  const opposed = polesOpposed(claim, telling, clauses);
  if (!tellsAll(claim, telling, clauses, opposed)) return silent;
  const isOtherCode = claim.literals.some((code) => !telling.literals.some((given) => given.includes(code)));
  if (isOtherCode && !(typed.has(telling.fact.predicate) && telling.literals.length > 0)) return silent;
  const near = figuresIn(clauses);
  const figures = compareFigures(claim.figures, near.length > 0 ? near : figuresIn(telling.clauses), isNeed(claim));
  const polarities = new Set(clauses.map((clause) => isDenied(clause, claim)));
  if (figures === "UNSURE" || polarities.size > 1) return silent;
  const isOtherwise = polarities.has(!claim.isNegative);
  const differences = Number(isOtherwise) + Number(figures === "APART") + Number(isOtherCode) + opposed.length;
  if (differences === 0) {
    if (way === "UNSURE") return silent;
    const extent = isShort(claim, telling) ? telling.clauses : clauses;
    const isLess = (claim.isNegative && isConditional(claim, telling)) || !quantifiersHeld(claim, extent);
    return isLess ? { ...silent, agrees: true } : { verdict: "SUPPORTED" };
  }
  // `Not released in 2019`, where it was released in 2017.
  if (differences === 2 && claim.isNegative && isOtherwise) return { verdict: "SUPPORTED" };
  if (differences > 1 || !isNamed(claim, telling, isOtherCode)) return silent;
  const isByWords = isOtherwise || opposed.length > 0;
  if (isByWords && isConditional(claim, telling)) return silent;
  // A figure that is only mentioned may be one of something else.
  if (figures === "APART" && !measured.has(telling.fact.value?.type ?? "")) return silent;
  return { verdict: "CONTRADICTED", isByWords };
}

const isPole = ({ poles }: Claim, { text }: Item): boolean => poles.some(({ has }) => has.test(text));

/** Whether a fact has all that a claim names, wherever it has it. */
const mentionsAll = (claim: Claim, telling: Telling): boolean =>
  claim.named.every(
    (item) =>
      (tells(telling, item) && isByName(telling, item)) || isPole(claim, item) || mayBeLeft(item, telling.fact, claim),
  );

/** Words of the claim whose opposites stand in the clauses that are meant. What the fact has elsewhere is not denied here. */
function polesOpposed(claim: Claim, telling: Telling, clauses: readonly Clause[]): Pole[] {
  const isIn = (words: RegExp) => clauses.some(({ text }) => words.test(text));
  const isPart = clauses.length < telling.clauses.length;
  return claim.poles.filter(
    ({ has, excludes }) => !isIn(has) && isIn(excludes) && (isPart || !has.test(telling.fact.statement)),
  );
}

const aboutClaim = (claim: Claim, { fact }: Telling): boolean => {
  const about = thingsOf(claim);
  return [fact.subject, fact.object].some((ref) => ref && about.includes(ref.id));
};

/** A short statement about what the claim is about is one whole. */
const isShort = (claim: Claim, telling: Telling): boolean =>
  aboutClaim(claim, telling) && telling.fact.kind !== "EXAMPLE" && telling.clauses.length <= short;

/**
 * Whether the clauses that are meant tell all that a claim names, or its opposite. A list tells it in those of its clauses
 * that say most of it, and what is about something else in one breath.
 */
function tellsAll(claim: Claim, telling: Telling, clauses: readonly Clause[], opposed: readonly Pole[]): boolean {
  const isToldBy = (words: readonly Words[]) =>
    claim.named.every(
      (item) =>
        words.some((each) => tells(each, item)) ||
        opposed.some(({ has }) => has.test(item.text)) ||
        mayBeLeft(item, telling.fact, claim),
    );
  const texts = [telling.fact.statement, telling.other];
  const isLost = (pole: Pole) =>
    !claim.named.some(({ text }) => pole.has.test(text)) &&
    !texts.some((text) => pole.has.test(text)) &&
    !opposed.includes(pole);
  if (claim.poles.some(isLost)) return false;
  if (isShort(claim, telling)) return isToldBy([telling]);
  if (aboutClaim(claim, telling)) return isToldBy([...clauses, { tokens: telling.own, terms: none }]);
  return clauses.some((clause) => isToldBy([clause]));
}

/** Of what a fact only mentions, a name in capitals is meant literally: not all encryption is IPSec. */
const isByName = ({ own, terms }: Telling, item: Item): boolean =>
  !/^\S*[A-Z]\S*[A-Z]\S*$/.test(item.text) ||
  item.terms.every((term) => terms.has(term)) ||
  item.tokens.some((token) => own.has(token));

/** Of two that are compared, which one is held against which; the other way round it is another claim. */
function comparesSame(claim: Claim, { question }: Telling): boolean {
  if (relationOf(claim) === undefined) return true;
  const [first, second] = comparedPair(claim);
  if (!first || !second) return true;
  const given = comparedPair({ question, text: question.text });
  return given[0] === first && given[1] === second;
}

/** What a claim is about, where it names such; features and concepts are what it says of it. */
const thing = /^(?:mesh|mode|component|tool|organization|library|scenario):/;

function thingsOf({ named, question }: Claim): readonly string[] {
  const entities = named.map(({ senses }) => senses.flatMap(({ role, target }) => (role === "ENTITY" ? [target] : [])));
  const things = entities.filter((ids) => ids.some((id) => thing.test(id)));
  return things.length > 0 ? things.flat() : question.entities;
}

/** Things that a fact cannot be held against a claim without the claim naming them. */
const apart = /^(?:mesh|mode|scenario|organization|library)$/;

function isNamed({ question }: Claim, { fact }: Telling, isOfCode: boolean): boolean {
  const named = question.entities;
  if (named.includes(fact.subject.id) || (fact.object && named.includes(fact.object.id))) return true;
  // A guide is one way to do a thing: its commands are right or wrong, its figures are an example's.
  if (fact.subject.type === "guide") return isOfCode;
  return !apart.test(fact.subject.type) && !named.some((id) => apart.test(typeOf(id)));
}

const none: ReadonlySet<string> = new Set();

/** Predicates of facts that say what is typed. */
const typed: ReadonlySet<string> = new Set(["step", "injection", "setting"]);

/** Types of values that are figures. */
const measured: ReadonlySet<string> = new Set(["NUMBER", "RANGE", "YEAR", "DATE", "VERSION"]);

/** Kinds that say what follows if something else holds, or where to read on. */
const branching: ReadonlySet<string> = new Set(["QUESTION", "OUTCOME", "LEARNING", "REFERENCE"]);

/** Points and weights of the score matrix are meant only where such are spoken of. */
const rated: ReadonlyMap<string, RegExp> = new Map([
  ["SCORE", /\bscor|\brat(?:ed|ing)|points?\b|out of (?:10|ten)|得分|评分|打分|\d\s*分/iu],
  ["TOTAL", /\bscor|\brat(?:ed|ing)|points?\b|\btotal|得分|评分|总分|\d\s*分/iu],
  ["WEIGHT", /\bweigh|%|percent|权重|占/iu],
]);

/** Whether a fact is about what the claim is about: a fact about one mesh tells nothing of another, nor of all. */
function isOfSame({ question, text }: Claim, { fact, own }: Telling): boolean {
  const rivals = question.entities.filter((id) => /^(?:mesh|mode)$/.test(typeOf(id)));
  if (fact.subject.type === "mesh" && !rivals.includes(fact.subject.id)) return false;
  if (fact.derived || branching.has(fact.kind)) return false;
  if (rated.get(fact.kind)?.test(text) === false) return false;
  return (
    rivals.length === 0 || rivals.some((id) => own.has(conceptToken("ENTITY", id))) || fact.subject.type !== "mode"
  );
}

const isNeed = ({ text }: Claim): boolean =>
  /\b(?:needs?|requires?|must|minimum|at least|should)\b|需要|要求|必须|至少|不低于|建议/iu.test(text);

/** Whether a fact holds under a condition that the claim does not name. */
function isConditional({ question }: Claim, { fact }: Telling): boolean {
  const { qualifiers } = fact;
  if (!qualifiers) return false;
  // A figure is measured under some condition or other.
  if (qualifiers.condition && fact.kind !== "METRIC") return true;
  const named = question.items.flatMap(({ senses }) => senses.map(({ target }) => target));
  if (qualifiers.layer && !named.some((target) => target.startsWith("layer-"))) return true;
  if (fact.subject.type !== "mesh") return false;
  return (
    qualifiers.mode !== undefined &&
    !named.some((target) => target === `mode:${qualifiers.mode}` || target === qualifiers.mode)
  );
}
