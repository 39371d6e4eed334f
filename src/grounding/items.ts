import { type FactIndex, rarity } from "./fact-index.ts";
import type { Lexicon, Match, Role, Sense } from "./lexicon.ts";
import { bigrams, type Unit } from "./text.ts";

/** One thing that a question names: a known concept, or words that the lexicon does not have. */
export interface Item {
  /** As it stands in the question. */
  text: string;
  from: number;
  to: number;
  senses: readonly Sense[];
  /** Senses of shorter wordings within it. */
  innerSenses: readonly Sense[];
  /** Index tokens of what it may mean. */
  tokens: readonly string[];
  /** Tokens of wordings within it, which mean less. */
  innerTokens: readonly string[];
  /** The wordings that make it up where it is made of known ones, each by its tokens: Linkerd, and control plane. */
  parts: readonly (readonly string[])[];
  /** The words themselves, as indexed. */
  terms: readonly string[];
  /** How much it says: rare things say more. 0–1. */
  weight: number;
  /** Words that nothing in the lexicon explains, written like a name or a figure. */
  isName: boolean;
  /** Written in digits. */
  isNumber: boolean;
  /** Is counted: `how many companies`. */
  isCounted: boolean;
  /** Says what sort of answer is wanted rather than what it is about. */
  isFunctionWord: boolean;
  isClass: boolean;
}

/** A question on its way to items: its units, the wordings found in them, and what they are weighed by. */
export interface QuestionSource {
  text: string;
  units: readonly Unit[];
  /** All wordings, by the unit where they begin. */
  all: readonly (readonly Match[])[];
  lexicon: Lexicon;
  index: FactIndex;
}

const classWeight = 0.1;
/** What sort of answer is wanted is told by the kinds of facts as well. */
const wordingShare = 0.45;
/** Everyday words that name a relation of the graph as well, such as `use`. */
const plainShare = 0.15;
/** Everyday words that name nothing. */
const hintShare = 0.06;

/** A word that no fact has tells facts apart no better than an everyday one; it only casts doubt on all of them. */
const strangeWeight = 0.35;

export const contentRoles: readonly Role[] = ["ENTITY", "PREDICATE", "SYNONYM"];

/** An item for a wording that the lexicon knows. */
export function lexiconItem(source: QuestionSource, match: Match): Item {
  const { text, units, index } = source;
  const innerSenses = innerSensesOf(source, match);
  const tokens = tokensOf(match.senses);
  const span = units.slice(match.from, match.to);
  const has = (role: Role) => match.senses.some((sense) => sense.role === role);
  const isClass = has("CLASS");
  const isPlain = (has("PLAIN") || has("STOP")) && !has("ENTITY") && !has("SYNONYM");
  const isFunctionWord = isPlain || (has("INTENT") && !has("ENTITY"));
  const said = tokens.length === 0 ? 0 : Math.min(...tokens.map((token) => rarity(index, token)));
  return {
    text: text.slice(span[0]!.start, span.at(-1)!.end),
    from: match.from,
    to: match.to,
    senses: match.senses,
    innerSenses,
    tokens,
    innerTokens: tokensOf(innerSenses).filter((token) => !tokens.includes(token)),
    parts: partsOf(source, match),
    terms: bigramsOf(span),
    weight: isClass ? classWeight : said * (isPlain ? plainShare : isFunctionWord ? wordingShare : 1),
    isName: false,
    isNumber: false,
    isFunctionWord,
    isClass,
    isCounted: false,
  };
}

/** An everyday word: of two facts that answer alike, the one that has it is nearer, but none need have it. */
export function everydayItem(source: QuestionSource, match: Match): Item {
  const item = literalItem(source, match.from, match.to);
  return { ...item, weight: item.weight * hintShare, isName: false, isFunctionWord: true };
}

/** Items for what no wording explains: each foreign word, and each run of Chinese characters. */
export function unmatchedItems(source: QuestionSource, from: number, to: number): Item[] {
  const { units } = source;
  const items: Item[] = [];
  for (let at = from; at < to; ) {
    const end = units[at]!.isHan ? endOfRun(source, at, to) : at + 1;
    // A single character between known words is grammar more often than meaning.
    if (!units[at]!.isHan || end - at > 1) items.push(literalItem(source, at, end));
    at = end;
  }
  return items;
}

/** Chinese characters up to where those that make words of the index begin or end. */
function endOfRun({ units, index }: QuestionSource, from: number, to: number): number {
  const isKnown = (place: number) => index.postings.has(units[place]!.text + units[place + 1]!.text);
  const goesOn = (place: number) => place < to && units[place]!.isHan && !units[place]!.afterBreak;
  const begins = goesOn(from + 1) && isKnown(from);
  let end = from + 1;
  while (goesOn(end) && (begins ? isKnown(end - 1) : !(goesOn(end + 1) && isKnown(end)))) end++;
  return end;
}

/** Words as they stand. */
function literalItem({ text, units, lexicon, index }: QuestionSource, from: number, to: number): Item {
  const span = units.slice(from, to);
  const terms = bigramsOf(span);
  const [first] = span as [Unit];
  const isForeign = units.some((unit) => unit.isHan);
  const isCapital = first.isMarked && !(from === 0 && !/\d/.test(first.word));
  const isNumber = /^\d/.test(first.word);
  const isName = !first.isHan && (isForeign || isCapital) && !lexicon.words.has(first.text);
  return {
    text: text.slice(first.start, span.at(-1)!.end),
    from,
    to,
    senses: [],
    innerSenses: [],
    tokens: [],
    innerTokens: [],
    parts: [],
    terms,
    weight: terms.some((term) => index.postings.has(term))
      ? Math.max(...terms.map((term) => rarity(index, term)))
      : isName || isNumber
        ? 1
        : strangeWeight,
    isName,
    isNumber,
    isFunctionWord: false,
    isClass: false,
    isCounted: false,
  };
}

/** Senses of the wordings that lie within a match, its own among them. */
export function innerSensesOf({ all }: QuestionSource, { from, to }: Match): Sense[] {
  const senses: Sense[] = [];
  for (let at = from; at < to; at++) {
    for (const match of all[at]!) if (match.to <= to) senses.push(...match.senses);
  }
  return senses;
}

/** Known wordings, longest first at each place, that together make up a longer one; none where they leave a gap. */
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
