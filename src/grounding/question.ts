import { type Catalog, groupBy } from "../catalog/snapshot.ts";
import { typeOf } from "../model/ids.ts";
import { type FactIndex, factIndexOf, rarity } from "./fact-index.ts";
import { askedTypes, asksDefinition, withoutDefinition } from "./interrogatives.ts";
import { contentRoles, hintItem, type Item, knownItem, type Source, sensesWithin, unknownItems } from "./items.ts";
import {
  type Asking,
  askingsIn,
  bestMatches,
  conceptToken,
  type Lexicon,
  lexiconOf,
  type Match,
  type Role,
} from "./lexicon.ts";
import { nameProducts } from "./products.ts";
import { mended } from "./spelling.ts";
import { stem } from "./stem.ts";
import { termsOf, type Unit, unitsOf } from "./text.ts";
import { things } from "./things.ts";

export interface Question {
  text: string;
  units: readonly Unit[];
  items: readonly Item[];
  /** All its words as they are indexed, with what they say: the square of their rarity. Words that no fact has are left out. */
  terms: readonly (readonly [string, number])[];
  /** Wordings in which facts are asked for that it holds whole, by the id of the fact. */
  askings: ReadonlyMap<string, readonly Asking[]>;
  /** Ids of the entities named, in the order of the question. */
  entities: readonly string[];
  /** Index tokens of the things among them. */
  named: readonly string[];
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

/** Share of the weight that is left to what is only named to say that it is not meant. */
const contrastShare = 0.25;

const relationRoles: readonly Role[] = ["MORE", "LESS", "BETTER", "WORSE"];

const rivalTypes = ["mesh", "mode"];

const numerals = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map(stem);
const counts = new Map(
  [..."二三四五六七八九十"].flatMap((han, at) => [han, numerals[at]!].map((form) => [form, numerals[at]!] as const)),
).set("两", "two");

export function readQuestion(catalog: Catalog, text: string): Question {
  const lexicon = lexiconOf(catalog);
  const index = factIndexOf(catalog);
  const units = mended(lexicon, index, unitsOf(text));
  const { chosen, all } = bestMatches(lexicon, units);
  const source: Source = { text, units, all, lexicon, index };
  const items = nameProducts(weighed(itemsOf(source, chosen), chosen), units);
  const entities = [...new Set(targetsOf(chosen, "ENTITY"))];
  const question: Question = {
    text,
    units,
    items,
    terms: termsIn(index, text),
    askings: groupBy(askingsIn(lexicon, units), ({ fact }) => fact),
    entities,
    named: entities.filter((id) => things.has(typeOf(id))).map((id) => conceptToken("ENTITY", id)),
    rivals: rivalTypes.map((type) => [type, entities.filter((id) => typeOf(id) === type).map(withToken)]),
    asksDocument: items.some(({ senses }) => senses.some(({ target }) => target === "document")),
    classes: new Set(targetsOf(chosen, "CLASS")),
    asked: askedTypes(chosen),
    intents: intentsOf(source, chosen),
    count: units.flatMap(({ text: unit }) => counts.get(unit) ?? [])[0],
    relationWords: new Set(chosen.flatMap(({ senses }) => senses.map(({ role }) => role)).filter(isRelation)),
    negations: chosen.filter(({ senses }) => senses.some(({ role }) => role === "NEGATION")).map(({ from }) => from),
  };
  return settleDefinition(lexicon, question);
}

function termsIn(index: FactIndex, text: string): (readonly [string, number])[] {
  const known = [...new Set(termsOf(text))].filter((term) => index.postings.has(term));
  return known.map((term) => [term, rarity(index, term) ** 2] as const);
}

const isRelation = (role: Role): boolean => relationRoles.includes(role);

const withToken = (id: string) => ({ id, token: conceptToken("ENTITY", id) });

const targetsOf = (chosen: readonly Match[], wanted: Role): string[] =>
  chosen.flatMap(({ senses }) => senses.flatMap(({ role, target }) => (role === wanted ? [target] : [])));

const isPlain = ({ senses }: Match): boolean => senses.every(({ role }) => role === "PLAIN" || role === "STOP");

/** What the question names, in its order. */
function itemsOf(source: Source, chosen: readonly Match[]): Item[] {
  const { units } = source;
  const items: Item[] = [];
  let at = 0;
  let countsNext = false;
  for (const match of chosen) {
    const unknown = unknownItems(source, at, match.from);
    items.push(...(countsNext ? unknown.map(counted) : unknown));
    if (unknown.length > 0) countsNext = false;
    at = match.to;
    // A measure word or another single character stands between a number and what it counts.
    const isMeasure = match.to - match.from === 1 && units[match.from]!.isHan;
    if (units[match.from]!.afterBreak) countsNext = false;
    if (isPlain(match)) {
      // What is counted matters, however common a word it is: `how many companies`.
      if (countsNext && !isMeasure) items.push(...unknownItems(source, match.from, at).map(counted));
      else if (match.senses.some(({ role }) => role === "PLAIN")) items.push(hintItem(source, match));
    } else if (match.senses.some(({ role }) => contentRoles.includes(role) || role === "CLASS")) {
      items.push(knownItem(source, match));
    }
    const isQuantity = match.senses.some(({ target }) => target === "quantity");
    if (isQuantity) countLast(source, items, match.from);
    if (!isPlain(match) || !isMeasure) countsNext = isQuantity;
  }
  items.push(...unknownItems(source, at, units.length));
  return items;
}

const counted = (item: Item): Item => ({ ...item, isCounted: true });

/** 用户有多少 counts the word before it. */
function countLast(source: Source, items: Item[], at: number): void {
  const last = items.at(-1);
  const isHint = last?.isWording && last.senses.length === 0;
  if (!isHint || source.units[at - 1]?.text !== "有" || last.to !== at - 1) return;
  items.splice(-1, 1, ...unknownItems(source, last.from, last.to).map(counted));
}

/** Weights that depend on the rest of the question. */
function weighed(items: readonly Item[], chosen: readonly Match[]): Item[] {
  const contrast = chosen.find(({ senses }) => senses.some(({ role }) => role === "CONTRAST"))?.from;
  const namesElse = items.some(({ isClass, isWording }) => !isClass && !isWording);
  return items.map((item) => {
    // Nearly every fact is about meshes: the word tells nothing where something else does.
    if (item.isClass && namesElse) return { ...item, weight: 0 };
    return contrast !== undefined && item.from > contrast ? { ...item, weight: item.weight * contrastShare } : item;
  });
}

function intentsOf(source: Source, chosen: readonly Match[]): Set<string> {
  const intents = new Set<string>();
  for (const match of chosen) {
    // A wording of its own says what is wanted; the words within it do not say it again: selling points are no points.
    const isWhole = match.senses.some(({ role }) => role === "CLASS" || role === "ENTITY" || role === "INTENT");
    for (const { role, target } of isWhole ? match.senses : sensesWithin(source, match)) {
      if (role === "INTENT") intents.add(target);
    }
  }
  // Whoever asks for advice tells their needs; they are not what is asked for.
  if (intents.has("recommendation")) for (const told of ["need", "profile"]) intents.delete(told);
  // Why something is recommended is asked for with the recommendation in hand.
  if (intents.has("reason")) intents.delete("recommendation");
  return intents;
}

function settleDefinition(lexicon: Lexicon, question: Question): Question {
  const { intents, items } = question;
  if (!intents.has("definition")) return question;
  const asksElse = [...intents].some(
    (intent) => intent !== "definition" && (lexicon.intents.get(intent)?.predicates.size ?? 0) > 0,
  );
  if (!asksElse && asksDefinition(items)) return question;
  const others = new Set([...intents].filter((intent) => intent !== "definition"));
  return { ...question, items: withoutDefinition(items), intents: others };
}
