import { dictionaryWordAt, informativeness, informativenessWithin } from "../../language/commonness.ts";
import { typeOf } from "../../model/ids.ts";
import { type FactIndex, rarity } from "../retrieve/fact-index.ts";
import { hasRole, type Lexicon, type Match, type Role, type Sense } from "./lexicon.ts";
import { isNearlyCommon } from "./spelling.ts";
import { bigrams, type Unit, wordSet } from "./text.ts";

/** Something that a question names: a concept of the lexicon, or words that the lexicon lacks. */
export interface Item {
  /** As written in the question. */
  text: string;
  from: number;
  to: number;
  senses: readonly Sense[];
  /** Senses of shorter wordings within its own. */
  innerSenses: readonly Sense[];
  /** Index tokens of what it may mean. */
  tokens: readonly string[];
  /** Tokens of the inner senses, which count less. */
  innerTokens: readonly string[];
  /** If shorter wordings make it up (Linkerd, control plane): the tokens of each. */
  parts: readonly (readonly string[])[];
  /** The words themselves, as indexed. */
  terms: readonly string[];
  /** How much it says, 0–1: rare terms say more. */
  weight: number;
  /** Whether any text of the catalog has its words. */
  isKnown: boolean;
  /** How telling its words are by themselves, 0–1: the rarer in everyday texts, the more. */
  informativeness: number;
  /** Looks like a name, or a number, that the lexicon lacks. */
  isName: boolean;
  /** Written in digits. */
  isNumber: boolean;
  /** What is counted: `how many companies`. */
  isCounted: boolean;
  /** Says what sort of answer is wanted, not what it is about. */
  isFunctionWord: boolean;
  /** Names an entity type: `meshes`. */
  isClass: boolean;
  /** Told beside the question rather than asked. */
  isContext: boolean;
}

/** What the items of a question are made of. */
export interface QuestionSource {
  text: string;
  units: readonly Unit[];
  /** Whether any of the units is a Chinese character. */
  hasHan: boolean;
  /** All wordings in it, by the unit where they begin. */
  all: readonly (readonly Match[])[];
  lexicon: Lexicon;
  index: FactIndex;
  /** Whether what begins at a unit is told beside the question. */
  isTold: (place: { from: number }) => boolean;
}

const classWeight = 0.1;
/** Weight of words for the sort of answer wanted; kinds of facts tell it as well. */
const intentShare = 0.45;
/** Weight of everyday words that also name a relation of the graph, such as `use`. */
const everydayShare = 0.15;
/** Weight of everyday words that name nothing. */
const plainShare = 0.06;

/** A word that no fact has distinguishes none of them; it only casts doubt on all, the more it says. */
const unknownWeight = 0.35;

/** Types of entities that facts are about; features and concepts are said of them. */
export const topicTypes: ReadonlySet<string> = wordSet(`
  mesh mode component tool organization library guide scenario
`);

export const namesTopic = ({ senses }: Item): boolean =>
  senses.some(({ role, target }) => role === "ENTITY" && topicTypes.has(typeOf(target)));

export const contentRoles: readonly Role[] = ["ENTITY", "PREDICATE", "SYNONYM"];

const unmarked = {
  isKnown: true,
  informativeness: 1,
  isName: false,
  isNumber: false,
  isCounted: false,
  isFunctionWord: false,
  isClass: false,
};
const senseless = { senses: [], innerSenses: [], tokens: [], innerTokens: [], parts: [] };

/** An item for a wording in the lexicon. */
export function lexiconItem(source: QuestionSource, match: Match): Item {
  const { text, units, index, isTold } = source;
  const innerSenses = innerSensesOf(source, match);
  const tokens = tokensOf(match.senses);
  const span = units.slice(match.from, match.to);
  const has = (role: Role) => match.senses.some((sense) => sense.role === role);
  const isClass = has("CLASS");
  const isPlain = (has("PLAIN") || has("STOP")) && !has("ENTITY") && !has("SYNONYM");
  const isFunctionWord = isPlain || (has("INTENT") && !has("ENTITY"));
  const said = tokens.length === 0 ? 0 : Math.min(...tokens.map((token) => rarity(index, token)));
  return {
    ...unmarked,
    text: text.slice(span[0]!.start, span.at(-1)!.end),
    from: match.from,
    to: match.to,
    senses: match.senses,
    innerSenses,
    tokens,
    innerTokens: tokensOf(innerSenses).filter((token) => !tokens.includes(token)),
    parts: partsOf(source, match),
    terms: bigramsOf(span),
    weight: isClass ? classWeight : said * (isPlain ? everydayShare : isFunctionWord ? intentShare : 1),
    isFunctionWord,
    isClass,
    isContext: isTold(match),
  };
}

/** An item for an everyday word: it decides between facts that are otherwise equal, but none needs to have it. */
export function everydayItem(source: QuestionSource, match: Match): Item {
  const item = literalItem(source, match.from, match.to);
  return { ...item, weight: item.weight * plainShare, isName: false, isFunctionWord: true };
}

/** Items for text without a wording: each Latin word, and each run of Chinese characters. */
export function unmatchedItems(source: QuestionSource, from: number, to: number): Item[] {
  const { units } = source;
  const items: Item[] = [];
  for (let at = from; at < to; ) {
    const end = units[at]!.isHan ? endOfRun(source, at, to) : at + 1;
    // A single character between known words is usually grammar.
    if (!units[at]!.isHan || end - at > 1) items.push(literalItem(source, at, end));
    at = end;
  }
  return items;
}

/** The end of a run of Chinese characters; words of the index begin and end runs. */
function endOfRun({ units, index }: QuestionSource, from: number, to: number): number {
  const isKnown = (place: number) => index.postings.has(units[place]!.text + units[place + 1]!.text);
  const goesOn = (place: number) => place < to && units[place]!.isHan && !units[place]!.afterBreak;
  const begins = goesOn(from + 1) && isKnown(from);
  let end = from + 1;
  while (goesOn(end) && (begins ? isKnown(end - 1) : !(goesOn(end + 1) && isKnown(end)))) end++;
  return end;
}

/** Words of everyday Chinese that say something, as units from–to. */
export function dictionaryWordsIn(units: readonly Unit[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < units.length; ) {
    const run = units
      .slice(from, from + 4)
      .map(({ word, isHan, afterBreak }, at) => (isHan && !(at > 0 && afterBreak) ? word : " "));
    const length = run[0] === " " ? 1 : dictionaryWordAt(run);
    const isTelling = length > 1 && informativeness(run.slice(0, length).join("")) >= tellingFrom;
    if (isTelling) found.push({ from, to: from + length });
    from += length;
  }
  return found;
}

/** More common words tie a question together. */
const tellingFrom = 0.5;

/** An item for words as they are written. */
export function literalItem(source: QuestionSource, from: number, to: number): Item {
  const { text, units, hasHan, lexicon, index } = source;
  const span = units.slice(from, to);
  const terms = bigramsOf(span);
  const [first] = span as [Unit];
  const isCapital = first.isMarked && !(from === 0 && !/\d/.test(first.word));
  const isNumber = /^\d/.test(first.word);
  const said = first.isHan ? informativenessWithin(span.map(({ word }) => word).join("")) : informativeness(first.word);
  const isKnown = terms.some((term) => index.postings.has(term));
  // A product is unknown because no text has its name and it is no common word, not because of its capital.
  const isStrange = !isKnown && said === 1 && !isNearlyCommon(first.word);
  const isUnknownName = !first.isHan && (hasHan || isCapital || isStrange);
  const isName = isUnknownName && !lexicon.words.has(first.text);
  return {
    ...unmarked,
    ...senseless,
    text: text.slice(first.start, span.at(-1)!.end),
    from,
    to,
    terms,
    weight: isKnown
      ? Math.max(...terms.map((term) => rarity(index, term)))
      : isName || isNumber
        ? 1
        : unknownWeight * said,
    informativeness: said,
    isKnown,
    isName,
    isNumber,
    isContext: source.isTold({ from }),
  };
}

/** Senses of all wordings within a match, including its own. */
export function innerSensesOf({ all }: QuestionSource, { from, to }: Match): Sense[] {
  const senses: Sense[] = [];
  for (let at = from; at < to; at++) {
    for (const match of all[at]!) if (match.to <= to) senses.push(...match.senses);
  }
  return senses;
}

/** The wordings, longest first at each position, that together make up a longer one; none if they leave a gap. */
function partsOf({ all }: QuestionSource, whole: Match): string[][] {
  const parts: string[][] = [];
  for (let at = whole.from; at < whole.to; ) {
    let longest: Match | undefined;
    for (const match of all[at]!) {
      const isShorter = match.to <= whole.to && match.to - at < whole.to - whole.from;
      if (isShorter && (!longest || match.to > longest.to)) longest = match;
    }
    if (!longest) return [];
    const tokens = tokensOf(longest.senses);
    if (tokens.length > 0) parts.push(tokens);
    at = longest.to;
  }
  return parts.length > 1 ? parts : [];
}

const tokensOf = (senses: readonly Sense[]): string[] => [
  ...new Set(senses.flatMap(({ role, token }) => (contentRoles.includes(role) ? [token] : []))),
];

/** Words, and pairs of adjoining Chinese characters. */
export function bigramsOf(units: readonly Unit[]): string[] {
  const han = units.filter((unit) => unit.isHan);
  const words = units.filter((unit) => !unit.isHan).map((unit) => unit.text);
  return han.length === 0 ? words : [...words, ...bigrams(han)];
}

/**
 * `Traefik Mesh`, `NGINX Service Mesh`: a name right before the word mesh, both with capitals, is a product of its own.
 * The lexicon lacks it, so it is an unknown name.
 */
export function joinProductNames(items: readonly Item[], units: readonly Unit[]): Item[] {
  const joined = [...items];
  for (const [at, item] of items.entries()) {
    const before = items[at - 1];
    if (!item.isClass || !before || before.to !== item.from || units[item.from]!.afterBreak) continue;
    const isCapital = units.slice(before.from, item.to).every((unit) => unit.isMarked);
    const isMesh = before.senses.some(({ target }) => /^(?:mesh|mode):/.test(target));
    const text = `${before.text} ${item.text}`;
    if (before.isName) joined[at - 1] = { ...before, text };
    // `servo mesh`: a word that no text has, right before the word for the type.
    const isOdd = before.senses.length === 0 && !before.isKnown && before.informativeness >= oddFrom;
    if (!before.isName && isOdd) joined[at - 1] = { ...before, isName: true, weight: 1, text };
    const isEntity = hasRole(before, "ENTITY");
    if (isCapital && isEntity && !isMesh) joined[at] = { ...item, ...unknownName, text };
  }
  return joined;
}

/** Adjectives that people use of meshes say less. */
const oddFrom = 0.6;

const unknownName = {
  isKnown: false,
  senses: [],
  tokens: [],
  innerTokens: [],
  terms: [],
  weight: 1,
  isName: true,
  isClass: false,
};
