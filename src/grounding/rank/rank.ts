import type { Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import type { Steps } from "../../model/steps.ts";
import { isInRange } from "../../model/value.ts";
import type { Item } from "../parse/items.ts";
import { type Lexicon, lexiconOf, type Phrasing } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { candidates, factIndexOf, fieldBits, type Profile } from "../retrieve/fact-index.ts";
import { asksAdvice, promoteAdvice } from "./advice.ts";
import { promoteDefinitions, promoteLists, statesList } from "./lists.ts";
import { isAboutTopic, type RankedFact, share } from "./ranked-fact.ts";

const candidateLimit = 60;

/** Facts by how well they answer the question as a whole, best first. */
export function* rankFacts({ catalog }: Reading, question: Question): Steps<RankedFact[]> {
  const { items } = question;
  const lexicon = lexiconOf(catalog);
  const tokens = items.flatMap(({ tokens, innerTokens, terms }) => [...tokens, ...innerTokens, ...terms]);
  for (const intent of question.intents) {
    tokens.push(...(lexicon.intents.get(intent)?.tokens ?? []));
  }
  const index = factIndexOf(catalog);
  const found = new Set([...candidates(index, tokens, candidateLimit), ...index.byId([...question.phrasings.keys()])]);
  yield;
  const rated = [...found].map((profile) => rate(lexicon, question, profile));
  yield;
  const ranked = asksAdvice(question)
    ? promoteAdvice(question, rated, index, (profile) => rate(lexicon, question, profile))
    : promoteDefinitions(promoteLists(rated, asksList(question)));
  return ranked.sort((a, b) => b.score - a.score || a.profile.number - b.profile.number);
}

export function rate(lexicon: Lexicon, question: Question, profile: Profile): RankedFact {
  const phrasings = phrasingsOf(question, profile);
  const strengths = question.items.map((item, at) => {
    const own = strength(item, question.items[at + 1], profile);
    return phrasings.some(({ from, to }) => from <= item.from && item.to <= to) ? Math.max(own, phrasingStrength) : own;
  });
  const coverage = share(question, strengths);
  const words = overlap(question, profile);
  const score =
    coverage +
    wordsShare * words +
    phrasingShare * Math.max(0, ...phrasings.map((phrasing) => completeness(question, phrasing))) +
    kindBonus(lexicon, question, profile) -
    rivalPenalty(question, profile) -
    lengthPenalty(profile);
  return { profile, score, coverage, overlap: words, strengths };
}

/** How well a fact answers the items in a phrasing that asks for it. */
const phrasingStrength = 0.85;
/** The bonus for such a phrasing. */
const phrasingShare = 0.15;
/** Size of a phrasing that earns the whole bonus: two words, or four Chinese characters. */
const fullSize = 4;

const completeness = ({ units }: Question, { from, to }: Phrasing): number =>
  Math.min(1, units.slice(from, to).reduce((sum, { isHan }) => sum + (isHan ? 1 : 2), 0) / fullSize);

const none: readonly Phrasing[] = [];

/** The phrasings in the question that ask for a fact; they say nothing if the question names another topic. */
function phrasingsOf(question: Question, profile: Profile): readonly Phrasing[] {
  const phrasings = question.phrasings.get(profile.id);
  return phrasings !== undefined && isAboutTopic(question, profile) ? phrasings : none;
}

/** The bonus for sharing all words with the question, including everyday words. */
const wordsShare = 0.3;

/** Share of the question's words that the fact or its expansion terms have, by their rarity. */
function overlap({ terms }: Question, { fields }: Profile): number {
  let total = 0;
  let shared = 0;
  for (const [term, weight] of terms) {
    total += weight;
    const bits = fields.get(term) ?? 0;
    if (bits & (fieldBits.body | fieldBits.asked)) shared += weight;
    else if (bits & fieldBits.title) shared += weight / 2;
  }
  return total === 0 ? 0 : shared / total;
}

/** Among facts about the same topic, the one with the question's own words is nearer. */
const exactWords = 0.12;

/** What the fact is about counts more than concepts it mentions, and these more than words it shares. */
function statedStrength({ tokens, innerTokens, parts, terms, weight }: Item, { fields }: Profile): number {
  let best = 0;
  for (const token of tokens) {
    const bits = fields.get(token) ?? 0;
    if (bits & fieldBits.own) {
      best = 1;
      break;
    }
    best = Math.max(best, bits & fieldBits.concept ? 0.8 : bits & fieldBits.title ? 0.5 : 0);
  }
  const mentions = (token: string) => ((fields.get(token) ?? 0) & fieldBits.concept) > 0;
  if (best < 0.8 && parts.length > 0 && parts.every((part) => part.some(mentions))) best = 0.8;
  if (best < 0.5 && innerTokens.some(mentions)) best = 0.45;
  if (terms.length === 0) return best;
  let inBody = 0;
  let inTitle = 0;
  for (const term of terms) {
    const bits = fields.get(term) ?? 0;
    if (bits & fieldBits.body) inBody++;
    else if (bits & fieldBits.title) inTitle++;
  }
  const literal = inBody === terms.length ? exactWords : 0;
  const words = (0.8 * inBody + 0.5 * inTitle) / terms.length;
  // If the fact lacks the concept, some of its words do not make up for it.
  const isOther = best === 0 && tokens.length > 0 && (weight === 1 || inBody + inTitle < terms.length);
  return Math.max(best + (best > 0 ? literal : 0), isOther ? Math.min(words, 0.4) : words);
}

/** Expansion terms count a little less than the fact's own words. */
const expansionShare = 0.7;

/** Kinds of facts that a number in a question is compared with: `Kubernetes 1.24`, `a team of 12`. */
const boundKinds: ReadonlySet<string> = new Set(["REQUIREMENT", "METRIC", "PROFILE", "NEED"]);

const isBound = ({ hasNumber, kind, subject }: Profile): boolean =>
  hasNumber && (boundKinds.has(kind) || typeOf(subject) === "scenario");

/** How well a number matches a range that a fact states for the same thing: not at all outside it. */
function boundStrength(item: Item, next: Item | undefined, profile: Profile): number {
  const { value } = profile;
  const figure = Number(item.text.replaceAll(",", ""));
  const isOfSame = next !== undefined && !next.isFunctionWord && statedStrength(next, profile) >= 0.5;
  if (value?.type !== "RANGE" || Number.isNaN(figure) || !isOfSame) return Math.max(0.5, statedStrength(item, profile));
  return isInRange(figure, value.value) ? 1 : 0;
}

/** How well a fact answers an item, by what it states or by its expansion terms. */
function strength(item: Item, next: Item | undefined, profile: Profile): number {
  const own = item.isNumber && isBound(profile) ? boundStrength(item, next, profile) : statedStrength(item, profile);
  const { fields, isExpanded } = profile;
  if (!isExpanded || own >= expansionShare || item.terms.length === 0) return own;
  let shared = 0;
  for (const term of item.terms) if ((fields.get(term) ?? 0) & (fieldBits.asked | fieldBits.body)) shared++;
  // A wording of several words in the lexicon is meant as a whole.
  const isPart = item.tokens.length > 0 && shared < item.terms.length;
  return Math.max(own, ((isPart ? expansionShare / 2 : expansionShare) * shared) / item.terms.length);
}

/** The bonus for a fact that states a whole list if a list is asked for. */
const listBonus = 0.18;

/** The bonus for a list of four if the question says `the four stages`. */
const countBonus = 0.08;

const asksList = ({ intents }: Question): boolean => intents.has("listing") || intents.has("workflow");

/** How well the kind of fact suits the kind of question. */
function kindBonus({ intents }: Lexicon, question: Question, profile: Profile): number {
  let bonus = 0;
  let isMeant = false;
  let isTargeted = false;
  for (const intent of question.intents) {
    const targets = intents.get(intent);
    isTargeted ||= targets !== undefined && targets.predicates.size > 0;
    if (targets?.predicates.has(profile.predicate)) bonus += 0.24;
    else if (targets?.kinds.has(profile.kind)) bonus += 0.14;
    else continue;
    isMeant = true;
  }
  bonus = Math.min(bonus, 0.36);
  if (question.asked.has(typeOf(profile.subject))) bonus += 0.06;
  if (question.intents.has("figure") && profile.hasNumber) bonus += 0.06;
  const isList = statesList(profile);
  if (isList && question.count !== undefined && profile.body.has(question.count)) bonus += countBonus;
  // A list of another kind than is asked for is no answer.
  if (asksList(question)) bonus += !isList ? 0 : isTargeted && !isMeant ? listBonus / 3 : listBonus;
  else if (isList) bonus -= 0.02;
  if (!isMeant && (rareKinds.has(profile.kind) || rarePredicates.has(profile.predicate))) bonus -= 0.12;
  if (profile.kind === "EXAMPLE") bonus -= 0.06;
  if (profile.isDerived && !question.intents.has("computed")) bonus -= 0.2;
  return bonus;
}

/** Predicates and kinds that are only wanted if they are asked for. */
const rarePredicates = new Set(["followed-by", "installs", "related-document"]);
const rareKinds = new Set(["SCORE", "TOTAL", "WEIGHT", "REFERENCE", "NOTE", "LEARNING", "OUTCOME", "QUESTION"]);

/** A fact about another mesh than the one asked about answers another question. */
function rivalPenalty(question: Question, profile: Profile): number {
  const { subject, object, concepts } = profile;
  const type = typeOf(subject);
  let penalty = 0;
  if (type === "document" && !question.asksDocument) penalty += 0.05;
  if (type === "scenario" && !question.entities.includes(subject) && !question.intents.has("recommendation")) {
    penalty += 0.06;
  }
  for (const [rival, asked] of question.rivals) {
    if (asked.length === 0) {
      if (type === rival && !question.asked.has(rival)) penalty += 0.06;
      continue;
    }
    const hasRival = type === rival || (object !== null && typeOf(object) === rival);
    if (hasRival) penalty += asked.some(({ id }) => id === subject || id === object) ? 0 : 0.4;
    else if (!asked.some(({ token }) => concepts.has(token))) penalty += 0.2;
  }
  return penalty;
}

/** Of two facts that say the same, the shorter one is better. */
const lengthPenalty = ({ body }: Profile): number => Math.min(0.06, body.size / 2000);
