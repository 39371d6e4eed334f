import type { Catalog, Reading } from "../../catalog/snapshot.ts";
import { wordsIn } from "../../language/index.ts";
import type { Fact } from "../../model/fact.ts";
import type { ClaimVerdict } from "../../model/grounding.ts";
import { typeOf } from "../../model/ids.ts";
import type { Steps } from "../../model/steps.ts";
import type { Item } from "../parse/items.ts";
import { conceptToken, targetsOf } from "../parse/lexicon.ts";
import { rankFacts } from "../rank/rank.ts";
import type { RankedFact } from "../rank/ranked-fact.ts";
import { tablesOf } from "../values/tables.ts";
import type { Claim } from "./claim.ts";
import { directionMatch } from "./direction.ts";
import { isOptional } from "./optional-terms.ts";
import {
  type Clause,
  clauseQuantities,
  coversQuantifiersOf,
  type IndexedWords,
  isDenied,
  isInflected,
  mentions,
  type ParsedFact,
  parseFacts,
  relevantClauses,
} from "./parsed-fact.ts";
import { compareQuantities } from "./quantity.ts";
import { type Antonym, kindWords, pattern } from "./statement-words.ts";
import type { ClaimFinding } from "./verdict.ts";

/** How many facts a claim is compared with, and the coverage they need. */
const maxFacts = 6;
const minimumCoverage = 0.4;
/** A statement with up to this many clauses says one thing. */
const shortStatement = 3;

/** Compares a claim with the statements that match it best. */
export function* checkStatement(reading: Reading, claim: Claim): Steps<ClaimFinding> {
  const ranked = yield* rankFacts(reading, { ...claim.question, items: claim.named });
  const near = ranked
    .filter(({ coverage }) => coverage >= minimumCoverage)
    .slice(0, maxFacts)
    .filter((each) => mayCover(claim, each));
  const parsedFacts = parseFacts(
    reading,
    claim,
    near.map(({ profile }) => profile.id),
  );
  const stances: (Stance & { id: string })[] = [];
  for (const parsed of parsedFacts) {
    yield;
    stances.push({ id: parsed.fact.id, ...stanceOf(reading.catalog, claim, parsed) });
  }
  const right = stances.filter(({ verdict }) => verdict === "SUPPORTED");
  const wrong = stances.filter(({ verdict }) => verdict === "CONTRADICTED");
  const taken = wordsIn(reading.lang).claims.sentences.statement(claim.text);
  // One of several ports or commands is enough; but facts that affirm and deny in words leave it open.
  const isOpen = right.length > 0 ? wrong.some(({ isByWords }) => isByWords) : stances.some(({ agrees }) => agrees);
  if (isOpen) return { verdict: "NOT_STATED", facts: [], reading: taken };
  const deciding = right.length > 0 ? right : wrong;
  const facts = deciding.slice(0, 3).map(({ id }) => id);
  return { verdict: deciding[0]?.verdict ?? "NOT_STATED", facts, reading: taken };
}

/** Whether a fact may mention all that the claim names; most do not, and need not be parsed. */
const mayCover = (claim: Claim, { profile, strengths }: RankedFact): boolean =>
  claim.named.every(
    (item, at) =>
      strengths[at]! > 0 || isInflected(item) || hasAntonym(claim, item) || isOptional(item, profile, claim),
  );

interface Stance {
  verdict: ClaimVerdict;
  /** Whether words decide it rather than a quantity or a command. */
  isByWords?: boolean;
  /** Whether it says the same to a lesser extent. */
  agrees?: boolean;
}

const notStated: Stance = { verdict: "NOT_STATED" };

/**
 * The stance of a fact towards a claim. It has one only if it mentions all that the claim names; then its negations, its
 * antonyms and its quantities affirm or deny the claim.
 */
function stanceOf(catalog: Catalog, claim: Claim, parsed: ParsedFact): Stance {
  if (claim.named.length < 2 && claim.quantities.length === 0 && claim.literals.length === 0) return notStated;
  const direction = directionMatch(claim, parsed);
  if (!isAboutSame(catalog, claim, parsed) || !mentionsAll(claim, parsed) || direction === "REVERSED") return notStated;
  const clauses = relevantClauses(claim, parsed);
  const opposed = contradictedAntonyms(claim, parsed, clauses);
  if (!coversAll(claim, parsed, clauses, opposed)) return notStated;
  const isOtherCode = claim.literals.some((code) => !parsed.literals.some((stated) => stated.includes(code)));
  if (isOtherCode && !(commandPredicates.has(parsed.fact.predicate) && parsed.literals.length > 0)) return notStated;
  const near = clauseQuantities(clauses);
  const quantities = compareQuantities(
    claim.quantities,
    near.length > 0 ? near : clauseQuantities(parsed.clauses),
    isNeed(claim),
  );
  const polarities = new Set(clauses.map((clause) => isDenied(clause, claim)));
  if (quantities === "UNSURE" || polarities.size > 1) return notStated;
  const isOpposite = polarities.has(!claim.isNegative);
  const differences = Number(isOpposite) + Number(quantities === "APART") + Number(isOtherCode) + opposed.length;
  if (differences === 0) {
    if (direction === "UNSURE") return notStated;
    const extent = isShort(claim, parsed) ? parsed.clauses : clauses;
    const isLess = (claim.isNegative && isConditional(claim, parsed)) || !coversQuantifiersOf(claim, extent);
    return isLess ? { ...notStated, agrees: true } : { verdict: "SUPPORTED" };
  }
  // `Not released in 2019`, where it was released in 2017.
  if (differences === 2 && claim.isNegative && isOpposite) return { verdict: "SUPPORTED" };
  if (differences > 1 || !namesSubject(claim, parsed, isOtherCode)) return notStated;
  const isByWords = isOpposite || opposed.length > 0;
  if (isByWords && isConditional(claim, parsed)) return notStated;
  // A quantity that is only mentioned may belong to something else.
  if (quantities === "APART" && !quantityTypes.has(parsed.fact.value?.type ?? "")) return notStated;
  return { verdict: "CONTRADICTED", isByWords };
}

const hasAntonym = ({ antonyms }: Claim, { text }: Item): boolean => antonyms.some(({ has }) => has.test(text));

/** Whether a fact mentions all that a claim names, anywhere. */
const mentionsAll = (claim: Claim, parsed: ParsedFact): boolean =>
  claim.named.every(
    (item) =>
      (mentions(parsed, item) && isByName(parsed, item)) ||
      hasAntonym(claim, item) ||
      isOptional(item, parsed.fact, claim),
  );

/** Antonyms whose opposites are in the relevant clauses, but not if the word itself is elsewhere in the fact. */
function contradictedAntonyms(claim: Claim, parsed: ParsedFact, clauses: readonly Clause[]): Antonym[] {
  const isIn = (words: RegExp) => clauses.some(({ text }) => words.test(text));
  const isPart = clauses.length < parsed.clauses.length;
  return claim.antonyms.filter(
    ({ has, excludes }) => !isIn(has) && isIn(excludes) && (isPart || !has.test(parsed.fact.statement)),
  );
}

const isAboutClaim = (claim: Claim, { fact }: ParsedFact): boolean => {
  const about = topicsOf(claim);
  return [fact.subject, fact.object].some((ref) => ref && about.includes(ref.id));
};

/** A short statement about the topic of the claim is taken as a whole. */
const isShort = (claim: Claim, parsed: ParsedFact): boolean =>
  isAboutClaim(claim, parsed) && parsed.fact.kind !== "EXAMPLE" && parsed.clauses.length <= shortStatement;

/**
 * Whether the relevant clauses mention all that a claim names, or its opposite. A fact about another topic must do so in a
 * single clause.
 */
function coversAll(claim: Claim, parsed: ParsedFact, clauses: readonly Clause[], opposed: readonly Antonym[]): boolean {
  const isCoveredBy = (words: readonly IndexedWords[]) =>
    claim.named.every(
      (item) =>
        words.some((each) => mentions(each, item)) ||
        opposed.some(({ has }) => has.test(item.text)) ||
        isOptional(item, parsed.fact, claim),
    );
  const texts = [parsed.fact.statement, parsed.other];
  const isMissing = (pole: Antonym) =>
    !claim.named.some(({ text }) => pole.has.test(text)) &&
    !texts.some((text) => pole.has.test(text)) &&
    !opposed.includes(pole);
  if (claim.antonyms.some(isMissing)) return false;
  if (isShort(claim, parsed)) return isCoveredBy([parsed]);
  if (isAboutClaim(claim, parsed)) return isCoveredBy([...clauses, { tokens: parsed.own, terms: none }]);
  return clauses.some((clause) => isCoveredBy([clause]));
}

/** An abbreviation that a fact only mentions must be in it literally: not all encryption is IPSec. */
const isByName = ({ own, terms }: ParsedFact, item: Item): boolean =>
  !/^\S*[A-Z]\S*[A-Z]\S*$/.test(item.text) ||
  item.terms.every((term) => terms.has(term)) ||
  item.tokens.some((token) => own.has(token));

/** What claims are about; features and concepts are said of them. */
const topic = /^(?:mesh|mode|component|tool|organization|library|scenario):/;

function topicsOf({ named, question }: Claim): readonly string[] {
  const entities = named.map(({ senses }) => targetsOf(senses, "ENTITY"));
  const topics = entities.filter((ids) => ids.some((id) => topic.test(id)));
  return topics.length > 0 ? topics.flat() : question.entities;
}

/** A fact about such an entity counts only if the claim names it. */
const distinctTypes = /^(?:mesh|mode|scenario|organization|library|approach|stage)$/;

function namesSubject({ question }: Claim, { fact }: ParsedFact, isOfCode: boolean): boolean {
  const named = question.entities;
  if (named.includes(fact.subject.id) || (fact.object && named.includes(fact.object.id))) return true;
  // A guide shows one way to do something: its commands can contradict a claim, its numbers are examples.
  if (fact.subject.type === "guide") return isOfCode;
  return !distinctTypes.test(fact.subject.type) && !named.some((id) => distinctTypes.test(typeOf(id)));
}

const none: ReadonlySet<string> = new Set();

/** Predicates of facts that state commands and settings. */
const commandPredicates: ReadonlySet<string> = new Set(["step", "injection", "setting"]);

/** Types of values that are quantities. */
const quantityTypes: ReadonlySet<string> = new Set(["NUMBER", "RANGE", "YEAR", "DATE", "VERSION"]);

/** Kinds that state what follows under a condition, or refer elsewhere. */
const conditionalKinds: ReadonlySet<string> = new Set([
  "QUESTION",
  "OUTCOME",
  "LEARNING",
  "REFERENCE",
  "SCORE",
  "TOTAL",
]);

const namesLevel = (catalog: Catalog, text: string, { predicate, value }: Fact): boolean =>
  [...tablesOf(catalog).levels].some(
    ([row, levels]) =>
      row.endsWith(` ${predicate}`) &&
      levels.some(
        (level) => level.value === value?.value && [level.en, level.zh].some((label) => text.includes(label)),
      ),
  );

/** Whether a fact is about the topic of the claim: a fact about one mesh says nothing about another, or about all. */
function isAboutSame(catalog: Catalog, { question, text }: Claim, { fact, own }: ParsedFact): boolean {
  const rivals = question.entities.filter((id) => /^(?:mesh|mode)$/.test(typeOf(id)));
  if (fact.subject.type === "mesh" && !rivals.includes(fact.subject.id)) return false;
  if (fact.derived || conditionalKinds.has(fact.kind)) return false;
  // Words that name a row also name its levels: only the label itself counts.
  if (fact.kind === "CELL" && fact.value?.type === "LEVEL" && !namesLevel(catalog, text, fact)) return false;
  if (kindWords.get(fact.kind)?.test(text) === false) return false;
  return (
    rivals.length === 0 || rivals.some((id) => own.has(conceptToken("ENTITY", id))) || fact.subject.type !== "mode"
  );
}

const needed = pattern("need");
const isNeed = ({ text }: Claim): boolean => needed.test(text);

/** Whether a fact holds under a condition that the claim does not mention. */
function isConditional({ question }: Claim, { fact }: ParsedFact): boolean {
  const { qualifiers } = fact;
  if (!qualifiers) return false;
  // Every metric is measured under some condition.
  if (qualifiers.condition && fact.kind !== "METRIC") return true;
  const named = question.items.flatMap(({ senses }) => senses.map(({ target }) => target));
  if (qualifiers.layer && !named.some((target) => target.startsWith("layer-"))) return true;
  if (fact.subject.type !== "mesh") return false;
  return (
    qualifiers.mode !== undefined &&
    !named.some((target) => target === `mode:${qualifiers.mode}` || target === qualifiers.mode)
  );
}
