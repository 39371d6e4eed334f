import type { Reading } from "../catalog/snapshot.ts";
import { typeOf } from "../model/ids.ts";
import { asksAdvice, raiseAdvice } from "./advice.ts";
import { candidates, factIndexOf, holds, type Profile } from "./fact-index.ts";
import type { Item } from "./items.ts";
import { type Asking, type Lexicon, lexiconOf } from "./lexicon.ts";
import { isListing, raiseDefinitions, raiseLists } from "./lists.ts";
import type { Question } from "./question.ts";
import { type Ranked, share } from "./ranked.ts";
import { concerns } from "./things.ts";

const candidateLimit = 60;

/** Facts by how well they answer to the question as a whole, best first. */
export function rankFacts({ catalog }: Reading, question: Question): Ranked[] {
  const { items } = question;
  const lexicon = lexiconOf(catalog);
  const tokens = items.flatMap(({ tokens, inner, terms }) => [...tokens, ...inner, ...terms]);
  for (const intent of question.intents) {
    tokens.push(...(lexicon.intents.get(intent)?.tokens ?? []));
  }
  const index = factIndexOf(catalog);
  const found = new Set([...candidates(index, tokens, candidateLimit), ...index.byId([...question.askings.keys()])]);
  const rated = [...found].map((profile) => rate(lexicon, question, profile));
  const ranked = asksAdvice(question)
    ? raiseAdvice(question, rated, index, (profile) => rate(lexicon, question, profile))
    : raiseDefinitions(raiseLists(rated, asksList(question)));
  return ranked.sort((a, b) => b.score - a.score || a.profile.number - b.profile.number);
}

export function rate(lexicon: Lexicon, question: Question, profile: Profile): Ranked {
  const askings = askingsFor(question, profile);
  const strengths = question.items.map((item, at) => {
    const said = strength(item, question.items[at + 1], profile);
    return askings.some(({ from, to }) => from <= item.from && item.to <= to) ? Math.max(said, askedWhole) : said;
  });
  const coverage = share(question, strengths);
  const score =
    coverage +
    wordsShare * overlap(question, profile) +
    askingShare * Math.max(0, ...askings.map((asking) => whole(question, asking))) +
    fit(lexicon, question, profile) -
    rivalry(question, profile) -
    length(profile);
  return { profile, score, coverage, strengths };
}

/** How well a fact answers to words that are a wording in which it is asked for. */
const askedWhole = 0.85;
/** What such a wording is worth. */
const askingShare = 0.15;
/** Size of a wording that says it all: two words, or four Chinese characters. */
const wholeSize = 4;

const whole = ({ units }: Question, { from, to }: Asking): number =>
  Math.min(1, units.slice(from, to).reduce((sum, { isHan }) => sum + (isHan ? 1 : 2), 0) / wholeSize);

const none: readonly Asking[] = [];

/** The wordings that the question holds of those in which a fact is asked for; of another thing than is named, they mean nothing. */
function askingsFor(question: Question, profile: Profile): readonly Asking[] {
  const askings = question.askings.get(profile.id);
  return askings !== undefined && concerns(question, profile) ? askings : none;
}

/** What it is worth to share all words with the question, everyday words among them. */
const wordsShare = 0.3;

/** Share of the question's words that the fact has or is asked for with, by their rarity. */
function overlap({ terms }: Question, { places }: Profile): number {
  let total = 0;
  let shared = 0;
  for (const [term, weight] of terms) {
    total += weight;
    const place = places.get(term) ?? 0;
    if (place & (holds.body | holds.asked)) shared += weight;
    else if (place & holds.title) shared += weight / 2;
  }
  return total === 0 ? 0 : shared / total;
}

/** Among facts on the same thing, the one that has the question's own words is nearer. */
const exactWords = 0.12;

/** What the fact is about counts more than what it mentions, and that more than words it shares. */
export function stated({ tokens, inner, parts, terms, weight }: Item, { places }: Profile): number {
  let best = 0;
  for (const token of tokens) {
    const place = places.get(token) ?? 0;
    if (place & holds.own) {
      best = 1;
      break;
    }
    best = Math.max(best, place & holds.concept ? 0.8 : place & holds.title ? 0.5 : 0);
  }
  const mentions = (token: string) => ((places.get(token) ?? 0) & holds.concept) > 0;
  if (best < 0.8 && parts.length > 0 && parts.every((part) => part.some(mentions))) best = 0.8;
  if (best < 0.5 && inner.some(mentions)) best = 0.45;
  if (terms.length === 0) return best;
  let inBody = 0;
  let inTitle = 0;
  for (const term of terms) {
    const place = places.get(term) ?? 0;
    if (place & holds.body) inBody++;
    else if (place & holds.title) inTitle++;
  }
  const literal = inBody === terms.length ? exactWords : 0;
  const words = (0.8 * inBody + 0.5 * inTitle) / terms.length;
  // Of a concept that the fact does not have, some of the words are not the thing.
  const isOther = best === 0 && tokens.length > 0 && (weight === 1 || inBody + inTitle < terms.length);
  return Math.max(best + (best > 0 ? literal : 0), isOther ? Math.min(words, 0.4) : words);
}

/** Words that people ask with count a little less than the fact's own. */
const askedShare = 0.7;

/** Kinds of facts that a figure in a question is held against: `Kubernetes 1.24`, `a team of 12`. */
const bounds: ReadonlySet<string> = new Set(["REQUIREMENT", "METRIC", "PROFILE", "NEED"]);

const isBound = ({ hasFigure, kind, subject }: Profile): boolean =>
  hasFigure && (bounds.has(kind) || typeOf(subject) === "scenario");

/** How well a figure fits one that a fact gives for what is counted: not at all beyond its bounds. */
function bounded(item: Item, next: Item | undefined, profile: Profile): number {
  const { value } = profile;
  const figure = Number(item.text.replaceAll(",", ""));
  const isOfSame = next !== undefined && !next.isWording && stated(next, profile) >= 0.5;
  if (value?.type !== "RANGE" || Number.isNaN(figure) || !isOfSame) return Math.max(0.5, stated(item, profile));
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = value.value;
  return min <= figure && figure <= max ? 1 : 0;
}

/** How well a fact answers to an item, by what it states or by the words in which it is asked for. */
function strength(item: Item, next: Item | undefined, profile: Profile): number {
  const said = item.isFigure && isBound(profile) ? bounded(item, next, profile) : stated(item, profile);
  const { places, isAsked } = profile;
  if (!isAsked || said >= askedShare || item.terms.length === 0) return said;
  let known = 0;
  for (const term of item.terms) if ((places.get(term) ?? 0) & (holds.asked | holds.body)) known++;
  // A wording of several words that the lexicon knows is meant as a whole.
  const isPart = item.tokens.length > 0 && known < item.terms.length;
  return Math.max(said, ((isPart ? askedShare / 2 : askedShare) * known) / item.terms.length);
}

/** What a fact that states a whole list is worth where a list is asked for. */
const listing = 0.18;

/** A list of four is meant by `the four stages`. */
const sameCount = 0.08;

const asksList = ({ intents }: Question): boolean => intents.has("listing") || intents.has("workflow");

/** How well the sort of fact suits the sort of question. */
function fit({ intents }: Lexicon, question: Question, profile: Profile): number {
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
  if (question.intents.has("figure") && profile.hasFigure) bonus += 0.06;
  const isList = isListing(profile);
  if (isList && question.count !== undefined && profile.body.has(question.count)) bonus += sameCount;
  // A list of another sort than what is asked for is no answer.
  if (asksList(question)) bonus += !isList ? 0 : isTargeted && !isMeant ? listing / 3 : listing;
  else if (isList) bonus -= 0.02;
  if (!isMeant && (rarely.has(profile.kind) || asides.has(profile.predicate))) bonus -= 0.12;
  if (profile.kind === "EXAMPLE") bonus -= 0.06;
  if (profile.isDerived && !question.intents.has("computed")) bonus -= 0.2;
  return bonus;
}

/** Predicates and kinds that are wanted only when they are asked for. */
const asides = new Set(["followed-by", "installs", "related-document"]);
const rarely = new Set(["SCORE", "TOTAL", "WEIGHT", "REFERENCE", "NOTE", "LEARNING", "OUTCOME", "QUESTION"]);

/** A fact about another mesh than the one asked for answers another question. */
function rivalry(question: Question, profile: Profile): number {
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
    const isTold = type === rival || (object !== null && typeOf(object) === rival);
    if (isTold) penalty += asked.some(({ id }) => id === subject || id === object) ? 0 : 0.4;
    else if (!asked.some(({ token }) => concepts.has(token))) penalty += 0.2;
  }
  return penalty;
}

/** Of two facts that say the same, the shorter one. */
const length = ({ body }: Profile): number => Math.min(0.06, body.size / 2000);
