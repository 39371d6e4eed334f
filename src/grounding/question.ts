import type { Catalog } from "../catalog/catalog.ts";
import { typeOf } from "../model/ids.ts";
import { type FactIndex, factIndexOf, rarity } from "./fact-index.ts";
import { bestMatches, conceptToken, type Lexicon, lexiconOf, type Match, type Role, type Sense } from "./lexicon.ts";
import { mended } from "./spelling.ts";
import { stem } from "./stem.ts";
import { bigrams, type Unit, unitsOf } from "./text.ts";

/** One thing that a question names: a known concept, or words that the lexicon does not have. */
export interface Item {
  /** As it stands in the question. */
  text: string;
  from: number;
  to: number;
  senses: readonly Sense[];
  /** Senses of shorter wordings within it. */
  within: readonly Sense[];
  /** Index tokens of what it may mean. */
  tokens: readonly string[];
  /** Tokens of wordings within it, which mean less. */
  inner: readonly string[];
  /** The wordings that make it up where it is made of known ones, each by its tokens: Linkerd, and control plane. */
  parts: readonly (readonly string[])[];
  /** The words themselves, as indexed. */
  terms: readonly string[];
  /** How much it says: rare things say more. 0–1. */
  weight: number;
  /** Words that nothing in the lexicon explains, written like a name or a figure. */
  isName: boolean;
  /** Is counted: `how many companies`. */
  isCounted: boolean;
  /** Says what sort of answer is wanted rather than what it is about. */
  isWording: boolean;
  isClass: boolean;
}

export interface Question {
  text: string;
  units: readonly Unit[];
  items: readonly Item[];
  /** Ids of the entities named, in the order of the question. */
  entities: readonly string[];
  /** Of each type whose members rival each other, those that are named. */
  rivals: readonly (readonly [string, readonly { id: string; token: string }[]])[];
  /** Whether it is about the document itself. */
  asksDocument: boolean;
  /** Types of which the question speaks: `meshes`. */
  classes: ReadonlySet<string>;
  /** Types of which it asks which: `which meshes`. */
  asked: ReadonlySet<string>;
  intents: ReadonlySet<string>;
  /** The number that it names, as the stem of an English word. */
  count: string | undefined;
  /** Words of comparison that it holds, by their role. */
  relationWords: ReadonlySet<Role>;
  /** Places of words of negation, as numbers of units. */
  negations: readonly number[];
}

const classWeight = 0.1;
/** What is only named to say that it is not meant. */
const contrastShare = 0.25;
/** What sort of answer is wanted is told by the kinds of facts as well. */
const wordingShare = 0.45;
/** Everyday words that name a relation of the graph as well, such as `use`. */
const plainShare = 0.15;
/** Everyday words that name nothing. */
const hintShare = 0.06;

const relationRoles: readonly Role[] = ["MORE", "LESS", "BETTER", "WORSE"];

const rivalTypes = ["mesh", "mode"];

const counts = new Map(
  [..."二三四五六七八九十"].flatMap((han, at) => {
    const word = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][at]!;
    return [han, stem(word)].map((form) => [form, stem(word)] as const);
  }),
).set("两", "two");

const contentRoles: readonly Role[] = ["ENTITY", "PREDICATE", "SYNONYM"];

export function readQuestion(catalog: Catalog, text: string): Question {
  const lexicon = lexiconOf(catalog);
  const index = factIndexOf(catalog);
  const units = mended(lexicon, index, unitsOf(text));
  const { chosen, all } = bestMatches(lexicon, units);
  const items: Item[] = [];
  const classes = new Set<string>();
  const intents = new Set<string>();
  const entities: string[] = [];
  const negations: number[] = [];
  const relationWords = new Set<Role>();
  let at = 0;
  let isCounted = false;
  for (const match of [...chosen, undefined]) {
    items.push(...unexplained(index, lexicon, text, units, at, match?.from ?? units.length));
    if (!match) break;
    at = match.to;
    const isPlain = match.senses.every(({ role }) => role === "PLAIN" || role === "STOP");
    // What is counted matters, however common a word it is: `how many companies`, 用户有多少.
    const isMeasure = match.to - match.from === 1 && units[match.from]!.isHan;
    const isQuantity = match.senses.some(({ target }) => target === "quantity");
    if (units[match.from]!.afterBreak) isCounted = false;
    if (isCounted && isPlain && !isMeasure) {
      items.push(...unexplained(index, lexicon, text, units, match.from, at).map(counted));
    } else if (match.senses.some(({ role }) => role === "PLAIN") && isPlain) {
      items.push(hint(index, text, units, match));
    }
    const last = items.at(-1);
    const isOwned = units.slice(last?.to ?? 0, match.from).map((unit) => unit.text);
    if (isQuantity && last?.isWording && last.senses.length === 0 && isOwned.join("") === "有") {
      items.pop();
      items.push(...unexplained(index, lexicon, text, units, last.from, last.to).map(counted));
    }
    if (!isPlain || !isMeasure) isCounted = isQuantity;
    for (const { role, target } of match.senses) {
      if (role === "CLASS") classes.add(target);
      if (role === "NEGATION") negations.push(match.from);
      if (relationRoles.includes(role)) relationWords.add(role);
      if (role === "ENTITY" && !entities.includes(target)) entities.push(target);
    }
    const inside = within(all, match);
    const isName = match.senses.some(({ role }) => role === "CLASS" || role === "ENTITY");
    for (const { role, target } of isName ? match.senses : inside) if (role === "INTENT") intents.add(target);
    if (match.senses.some(({ role }) => contentRoles.includes(role) || role === "CLASS")) {
      items.push(known(index, text, units, match, inside, partsOf(all, match)));
    }
  }
  const contrast = chosen.find(({ senses }) => senses.some(({ role }) => role === "CONTRAST"))?.from ?? units.length;
  for (const item of items) if (item.from > contrast) item.weight *= contrastShare;
  // Nearly every fact is about meshes: the word tells nothing where something else does.
  if (items.some(({ isClass, isWording }) => !isClass && !isWording))
    for (const item of items) if (item.isClass) item.weight = 0;
  nameProducts(items, units);
  const asked = askedTypes(chosen);
  const count = units.flatMap(({ text: unit }) => counts.get(unit) ?? [])[0];
  if (intents.has("recommendation")) for (const told of ["need", "profile"]) intents.delete(told);
  const rivals = rivalTypes.map((type) => {
    const named = entities.filter((id) => typeOf(id) === type);
    return [type, named.map((id) => ({ id, token: conceptToken("ENTITY", id) }))] as const;
  });
  const asksDocument = items.some(({ senses }) => senses.some(({ target }) => target === "document"));
  const named = { text, units, items, entities, rivals, asksDocument };
  const question = { ...named, classes, asked, intents, count, relationWords, negations };
  const asksElse = [...intents].some(
    (intent) => intent !== "definition" && lexicon.intents.get(intent)?.predicates.size,
  );
  const isDefined = !asksElse && isDefinition(question);
  return intents.has("definition") && !isDefined ? withoutDefinition(question) : question;
}

/**
 * `Traefik Mesh`, `NGINX Service Mesh`: a name right before the word mesh, both with capitals, is a product of its own,
 * and as the lexicon has no such name, one that is not known.
 */
function nameProducts(items: Item[], units: readonly Unit[]): void {
  for (const [at, item] of items.entries()) {
    const before = items[at - 1];
    if (!item.isClass || !before || before.to !== item.from || units[item.from]!.afterBreak) continue;
    const isCapital = units.slice(before.from, item.to).every((unit) => unit.isMarked);
    const isMesh = before.senses.some(({ target }) => /^(?:mesh|mode):/.test(target));
    const text = `${before.text} ${item.text}`;
    if (before.isName) items[at - 1] = { ...before, text };
    if (!isCapital || isMesh || before.senses.every(({ role }) => role !== "ENTITY")) continue;
    items[at] = {
      ...item,
      text,
      senses: [],
      tokens: [],
      inner: [],
      terms: [],
      weight: 1,
      isName: true,
      isClass: false,
    };
  }
}

/** Which is asked for when a word for a type stands next to an interrogative: `which of the meshes`, 网格里哪些. */
function askedTypes(chosen: readonly Match[]): Set<string> {
  const near = 3;
  const which = chosen.filter(({ senses }) =>
    senses.some(({ role, target }) => role === "INTENT" && target === "which"),
  );
  const asked = new Set<string>();
  for (const { senses, from, to } of chosen) {
    const isNear = which.some(
      (word) => (word.to <= from && from - word.to <= near) || (word.from >= to && word.from - to < near),
    );
    const isBoth = senses.some(({ role, target }) => role === "INTENT" && target === "which");
    for (const { role, target } of senses) if (role === "CLASS" && (isNear || isBoth)) asked.add(target);
  }
  return asked;
}

/** `What is X` asks for a definition; `what is the default port of X` does not. */
function isDefinition({ items }: Question): boolean {
  const others = items.filter((item) => !item.isWording && !item.senses.some(({ target }) => target === "definition"));
  return others.length === 1;
}

function withoutDefinition(question: Question): Question {
  const items = question.items.filter(({ senses }) => !senses.some(({ target }) => target === "definition"));
  const intents = new Set([...question.intents].filter((intent) => intent !== "definition"));
  return { ...question, items, intents };
}

const counted = (item: Item): Item => ({ ...item, isCounted: true });

/** An everyday word: of two facts that answer alike, the one that has it is nearer, but none need have it. */
function hint(index: FactIndex, text: string, units: readonly Unit[], match: Match): Item {
  const item = known(index, text, units, match, [], []);
  const weight = Math.max(...item.terms.map((term) => rarity(index, term))) * hintShare;
  return { ...item, senses: [], weight, isWording: true };
}

/** Known wordings, longest first at each place, that together make up a longer one; none where they leave a gap. */
function partsOf(all: readonly Match[][], whole: Match): string[][] {
  const parts: string[][] = [];
  for (let at = whole.from; at < whole.to; ) {
    const shorter = all[at]!.filter(({ to }) => to <= whole.to && to - at < whole.to - whole.from);
    const part = shorter.reduce<Match | undefined>(
      (best, match) => (best && best.to >= match.to ? best : match),
      undefined,
    );
    if (!part) return [];
    const tokens = tokensOf(part.senses);
    if (tokens.length > 0) parts.push(tokens);
    at = part.to;
  }
  return parts.length > 1 ? parts : [];
}

/** Senses of the wordings that lie within a match, its own among them. */
function within(all: readonly Match[][], { from, to }: Match): Sense[] {
  const senses: Sense[] = [];
  for (let at = from; at < to; at++) {
    for (const match of all[at]!) if (match.to <= to) senses.push(...match.senses);
  }
  return senses;
}

const tokensOf = (senses: readonly Sense[]): string[] => [
  ...new Set(senses.flatMap(({ role, target }) => (contentRoles.includes(role) ? [conceptToken(role, target)] : []))),
];

function known(
  index: FactIndex,
  text: string,
  units: readonly Unit[],
  match: Match,
  inside: Sense[],
  parts: string[][],
): Item {
  const tokens = tokensOf(match.senses);
  const inner = tokensOf(inside).filter((token) => !tokens.includes(token));
  const span = units.slice(match.from, match.to);
  const has = (role: Role) => match.senses.some((sense) => sense.role === role);
  const isClass = has("CLASS");
  const isPlain = (has("PLAIN") || has("STOP")) && !has("ENTITY") && !has("SYNONYM");
  const isWording = isPlain || (has("INTENT") && !has("ENTITY"));
  const said = tokens.length === 0 ? 0 : Math.min(...tokens.map((token) => rarity(index, token)));
  return {
    text: text.slice(span[0]!.start, span.at(-1)!.end),
    from: match.from,
    to: match.to,
    senses: match.senses,
    within: inside,
    tokens,
    inner,
    parts,
    terms: bigramsOf(span),
    weight: isClass ? classWeight : said * (isPlain ? plainShare : isWording ? wordingShare : 1),
    isName: false,
    isWording,
    isClass,
    isCounted: false,
  };
}

/** Items for what no wording explains: each foreign word, and each run of Chinese characters. */
function unexplained(
  index: FactIndex,
  lexicon: Lexicon,
  text: string,
  units: readonly Unit[],
  from: number,
  to: number,
): Item[] {
  const items: Item[] = [];
  const isChinese = units.some((unit) => unit.isHan);
  for (let at = from; at < to; ) {
    let end = at + 1;
    if (units[at]!.isHan) {
      const isKnown = (place: number) => index.postings.has(units[place]!.text + units[place + 1]!.text);
      const goesOn = (place: number) => place < to && units[place]!.isHan && !units[place]!.afterBreak;
      // Words that the index has are told apart from those that it has not.
      const begins = goesOn(at + 1) && isKnown(at);
      while (goesOn(end) && (begins ? isKnown(end - 1) : !(goesOn(end + 1) && isKnown(end)))) end++;
    }
    const span = units.slice(at, end);
    const terms = bigramsOf(span);
    const first = span[0]!;
    const isName = !first.isHan && (isChinese || (first.isMarked && !(at === 0 && !/\d/.test(first.word))));
    // A single character between known words is grammar more often than meaning.
    if (!first.isHan || span.length > 1) {
      items.push({
        text: text.slice(first.start, span.at(-1)!.end),
        from: at,
        to: end,
        senses: [],
        within: [],
        tokens: [],
        inner: [],
        parts: [],
        terms,
        weight: Math.max(...terms.map((term) => rarity(index, term))),
        isName: isName && !lexicon.words.has(first.text),
        isWording: false,
        isClass: false,
        isCounted: false,
      });
    }
    at = end;
  }
  return items;
}

/** Words, and pairs of adjoining Chinese characters. */
export function bigramsOf(units: readonly Unit[]): string[] {
  const han = units.filter((unit) => unit.isHan);
  const words = units.filter((unit) => !unit.isHan).map((unit) => unit.text);
  return han.length === 0 ? words : [...words, ...bigrams(han)];
}
