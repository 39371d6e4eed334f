import { type Catalog, groupBy } from "../../catalog/snapshot.ts";
import { normalized } from "../../language/normalized.ts";
import { typeOf } from "../../model/ids.ts";
import { type FactIndex, factIndexOf, rarity } from "../retrieve/fact-index.ts";
import { partsOf, type Stretch, stretchesOf } from "./asking-part.ts";
import {
  contentRoles,
  dictionaryWordsIn,
  everydayItem,
  type Item,
  innerSensesOf,
  joinProductNames,
  lexiconItem,
  literalItem,
  type QuestionSource,
  topicTypes,
  unmatchedItems,
} from "./items.ts";
import {
  bestMatches,
  conceptToken,
  hasRole,
  hasTarget,
  type Lexicon,
  lexiconOf,
  type Match,
  type Phrasing,
  phrasingsIn,
  type Role,
  type Sense,
  targetsOf,
} from "./lexicon.ts";
import { correctSpelling } from "./spelling.ts";
import { stem } from "./stem.ts";
import { termsOf, type Unit, unitsOf } from "./text.ts";

export interface Question {
  /** The whole text that it is a part of. */
  text: string;
  /** What it asks, as written. */
  asking: string;
  units: readonly Unit[];
  items: readonly Item[];
  /** Its index terms with the squares of their rarity, without terms that no fact has. */
  terms: readonly (readonly [string, number])[];
  /** Phrasings that ask for facts and that it contains whole, by the id of the fact. */
  phrasings: ReadonlyMap<string, readonly Phrasing[]>;
  /** Ids of the entities that it names, in its order. */
  entities: readonly string[];
  /** Index tokens of the topics among them. */
  named: readonly string[];
  /** The named entities of each type whose members are alternatives to each other. */
  rivals: readonly (readonly [string, readonly { id: string; token: string }[]])[];
  /** Whether it is about the document itself. */
  asksDocument: boolean;
  /** Entity types that it mentions: `meshes`. */
  classes: ReadonlySet<string>;
  /** Entity types that it asks for: `which meshes`. */
  asked: ReadonlySet<string>;
  intents: ReadonlySet<string>;
  /** The number in it, as the stem of an English word. */
  count: string | undefined;
  /** The roles of the words of comparison in it. */
  comparativeRoles: ReadonlySet<Role>;
  /** Indexes of the units that negate. */
  negations: readonly number[];
}

/** Weight of what is only named to say that it is not meant. */
const contrastShare = 0.25;

const comparisonRoles: readonly Role[] = ["MORE", "LESS", "BETTER", "WORSE"];

const rivalTypes = ["mesh", "mode"];

const numerals = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map(stem);
const counts = new Map(
  [..."二三四五六七八九十"].flatMap((han, at) => [han, numerals[at]!].map((form) => [form, numerals[at]!] as const)),
).set("两", "two");

/** Parses what a text asks; what it tells beside that is context, and pleasantries are dropped. */
export function readQuestion(catalog: Catalog, written: string): Question {
  const text = normalized(written);
  return read(catalog, text, stretchesOf(text));
}

/** The questions that a text asks one after the other: one, unless each of several asks for something of its own. */
export function readQuestions(catalog: Catalog, written: string): Question[] {
  const text = normalized(written);
  const parts = partsOf(text);
  const questions = parts.map((stretches) => read(catalog, text, stretches));
  return questions.length > 1 && questions.every(asksByItself) ? questions : [readQuestion(catalog, written)];
}

/** Whether a question names something by itself, and is no mere `why`. */
const asksByItself = ({ items }: Question): boolean =>
  items.some(({ isContext, isClass, isFunctionWord }) => !isContext && !isClass && !isFunctionWord);

/** Parses a text that asks nothing, such as a claim or the statement of a fact, as a whole. */
export function readStatement(catalog: Catalog, written: string): Question {
  const text = normalized(written);
  return read(catalog, text, [{ start: 0, end: text.length, role: "ASKED" }]);
}

function read(catalog: Catalog, text: string, stretches: readonly Stretch[]): Question {
  const lexicon = lexiconOf(catalog);
  const index = factIndexOf(catalog);
  const units = correctSpelling(lexicon, index, unitsWithin(unitsOf(text), stretches));
  const { chosen: matches, all } = bestMatches(lexicon, units);
  const hasHan = units.some((unit) => unit.isHan);
  const start = askedFrom(units, stretches, matches);
  const isTold = ({ from }: { from: number }) => from < start || isContext(stretches, units[from]!);
  const source: QuestionSource = { text, units, hasHan, all, lexicon, index, isTold };
  const chosen = matches.filter((match) => !isTold(match));
  const intents = intentsOf(source, chosen);
  const items = joinProductNames(weighed(itemsOf(source, matches), chosen, intents), units);
  const entities = entitiesIn(chosen, matches);
  const asking = askedText(text, stretches);
  const question: Question = {
    text,
    asking,
    units,
    items,
    terms: termsIn(index, asking),
    phrasings: groupBy(phrasingsIn(lexicon, units), ({ fact }) => fact),
    entities,
    named: entities.filter((id) => topicTypes.has(typeOf(id))).map((id) => conceptToken("ENTITY", id)),
    rivals: rivalTypes.map((type) => [type, entities.filter((id) => typeOf(id) === type).map(withToken)]),
    asksDocument: items.some((item) => hasTarget(item, "document")),
    classes: new Set(chosen.flatMap(({ senses }) => targetsOf(senses, "CLASS"))),
    asked: askedTypes(chosen),
    intents,
    count: units.flatMap(({ text: unit }) => counts.get(unit) ?? [])[0],
    comparativeRoles: new Set(chosen.flatMap(({ senses }) => senses.map(({ role }) => role)).filter(isComparison)),
    negations: chosen.filter((item) => hasRole(item, "NEGATION")).map(({ from }) => from),
  };
  return resolveDefinition(lexicon, question);
}

const isWithin = ({ start }: Unit, stretch: Stretch): boolean => start >= stretch.start && start < stretch.end;

/** The units of what is asked and told, without pleasantries. */
function unitsWithin(units: readonly Unit[], stretches: readonly Stretch[]): Unit[] {
  return stretches.flatMap((stretch) =>
    units
      .filter((unit) => isWithin(unit, stretch))
      .map((unit, at) => (at === 0 && !unit.afterBreak ? { ...unit, afterBreak: true } : unit)),
  );
}

const isContext = (stretches: readonly Stretch[], unit: Unit): boolean =>
  stretches.some((stretch) => stretch.role === "CONTEXT" && isWithin(unit, stretch));

/**
 * Where the question begins: words before the first break that name nothing, as in `let me ask you this: …`, are told beside
 * it.
 */
function askedFrom(units: readonly Unit[], stretches: readonly Stretch[], matches: readonly Match[]): number {
  const first = units.findIndex((unit) => !isContext(stretches, unit));
  const isContent = ({ senses }: Match) =>
    senses.some(({ role }) => contentRoles.includes(role) || role === "CLASS" || role === "INTENT");
  const content = matches.find((match) => match.from >= first && isContent(match));
  if (first < 0 || !content) return first;
  for (let at = content.from; at > first; at--) if (units[at]!.afterBreak) return at;
  return first;
}

const askedText = (text: string, stretches: readonly Stretch[]): string =>
  stretches
    .filter(({ role }) => role === "ASKED")
    .map(({ start, end }) => text.slice(start, end))
    .join(" ; ");

function termsIn(index: FactIndex, text: string): (readonly [string, number])[] {
  const indexed = [...new Set(termsOf(text))].filter((term) => index.postings.has(term));
  return indexed.map((term) => [term, rarity(index, term) ** 2] as const);
}

const isComparison = (role: Role): boolean => comparisonRoles.includes(role);

const withToken = (id: string) => ({ id, token: conceptToken("ENTITY", id) });

const isPlain = ({ senses }: Match): boolean => senses.every(({ role }) => role === "PLAIN" || role === "STOP");

/** What the question names, in its order. */
function itemsOf(source: QuestionSource, chosen: readonly Match[]): Item[] {
  const { units } = source;
  const items: Item[] = [];
  let at = 0;
  let countsNext = false;
  for (const match of chosen) {
    const unknown = unmatchedItems(source, at, match.from);
    items.push(...(countsNext ? unknown.map(counted) : unknown));
    if (unknown.length > 0) countsNext = false;
    at = match.to;
    // A measure word or another single character may come between a number and what it counts.
    const isMeasure = match.to - match.from === 1 && units[match.from]!.isHan;
    if (units[match.from]!.afterBreak) countsNext = false;
    if (isPlain(match)) {
      // What is counted matters, however common the word: `how many companies`.
      if (countsNext && !isMeasure) items.push(...unmatchedItems(source, match.from, at).map(counted));
      else if (hasRole(match, "PLAIN")) items.push(everydayItem(source, match));
    } else if (match.senses.some(({ role }) => contentRoles.includes(role) || role === "CLASS")) {
      items.push(lexiconItem(source, match));
    }
    const isQuantity = hasTarget(match, "quantity");
    if (isQuantity) countLast(source, items, match.from);
    if (!isPlain(match) || !isMeasure) countsNext = isQuantity;
  }
  items.push(...unmatchedItems(source, at, units.length));
  return withDictionaryWords(source, chosen, items);
}

/**
 * Words of everyday Chinese that the lexicon took apart: 沸点 is no 点. Those that lie within what a wording names stay as they
 * are.
 */
function withDictionaryWords(source: QuestionSource, chosen: readonly Match[], items: readonly Item[]): Item[] {
  const taken = [
    ...chosen.filter((match) => !isPlain(match) || match.to - match.from > 1),
    ...items.filter(({ from, to }) => to - from > 1),
  ];
  const added = dictionaryWordsIn(source.units).filter(
    ({ from, to }) => !taken.some((other) => other.from < to && from < other.to),
  );
  const isWithin = ({ from, to }: Item) => added.some((word) => word.from <= from && to <= word.to);
  return [
    ...items.filter((item) => !isWithin(item)),
    ...added.map(({ from, to }) => literalItem(source, from, to)),
  ].sort((a, b) => a.from - b.from);
}

const counted = (item: Item): Item => ({ ...item, isCounted: true });

/** 用户有多少 counts the word before the number. */
function countLast(source: QuestionSource, items: Item[], at: number): void {
  const last = items.at(-1);
  const isEveryday = last?.isFunctionWord && last.senses.length === 0;
  if (!isEveryday || source.units[at - 1]?.text !== "有" || last.to !== at - 1) return;
  items.splice(-1, 1, ...unmatchedItems(source, last.from, last.to).map(counted));
}

/** The entities that are asked about; what the writer tells beside the question names them only if it names none. */
function entitiesIn(chosen: readonly Match[], matches: readonly Match[]): string[] {
  const named = (among: readonly Match[]) => [...new Set(among.flatMap(({ senses }) => targetsOf(senses, "ENTITY")))];
  const asked = named(chosen);
  if (asked.some((id) => topicTypes.has(typeOf(id)))) return asked;
  const told = named(matches).filter((id) => !asked.includes(id) && topicTypes.has(typeOf(id)));
  return [...asked, ...told];
}

/** Weight of what the writer tells beside the question. */
const contextShare = 0.3;

/** A request for advice is about the situation that is told; so is a question that names nothing itself. */
function needsContext(items: readonly Item[], intents: ReadonlySet<string>): boolean {
  if (intents.has("recommendation")) return true;
  return !items.some(({ isContext, isClass, isFunctionWord }) => !isContext && !isClass && !isFunctionWord);
}

/** Adjusts the weights that depend on the rest of the question. */
function weighed(all: readonly Item[], chosen: readonly Match[], intents: ReadonlySet<string>): Item[] {
  const share = needsContext(all, intents) ? 1 : contextShare;
  const items = all.map((item) => (item.isContext ? { ...item, weight: item.weight * share } : item));
  const contrast = chosen.find((item) => hasRole(item, "CONTRAST"))?.from;
  const namesOthers = items.some(({ isClass, isFunctionWord }) => !isClass && !isFunctionWord);
  return items.map((item) => {
    // Nearly every fact is about meshes, so the word says nothing beside other items.
    if (item.isClass && namesOthers) return { ...item, weight: 0 };
    return contrast !== undefined && item.from > contrast ? { ...item, weight: item.weight * contrastShare } : item;
  });
}

function intentsOf(source: QuestionSource, chosen: readonly Match[]): Set<string> {
  const intents = new Set<string>();
  for (const match of chosen) {
    // A wording with an intent of its own hides the words within it: selling points are not points.
    const isWhole = match.senses.some(({ role }) => role === "CLASS" || role === "ENTITY" || role === "INTENT");
    for (const { role, target } of isWhole ? match.senses : innerSensesOf(source, match)) {
      if (role === "INTENT") intents.add(target);
    }
  }
  // Those who ask for advice describe their needs; they do not ask for needs.
  if (intents.has("recommendation")) for (const described of ["need", "profile"]) intents.delete(described);
  // Those who ask why something is recommended have the recommendation.
  if (intents.has("reason")) intents.delete("recommendation");
  return intents;
}

/** `What is X` asks for a definition; `what is the default port of X` does not. */
function resolveDefinition(lexicon: Lexicon, question: Question): Question {
  const { intents, items } = question;
  if (!intents.has("definition")) return question;
  const asksElse = [...intents].some(
    (intent) => intent !== "definition" && (lexicon.intents.get(intent)?.predicates.size ?? 0) > 0,
  );
  const others = items.filter(({ senses }) => !senses.some(({ target }) => target === "definition"));
  if (!asksElse && others.filter(({ isFunctionWord }) => !isFunctionWord).length === 1) return question;
  return { ...question, items: others, intents: new Set([...intents].filter((intent) => intent !== "definition")) };
}

/** How many units may stand between an interrogative and the word for a type: `which of the meshes`. */
const interrogativeGap = 3;

const isWhich = ({ role, target }: Sense): boolean => role === "INTENT" && target === "which";

/** Entity types that are asked for: a word for the type is next to an interrogative, as in 网格里哪些. */
function askedTypes(chosen: readonly Match[]): Set<string> {
  const which = chosen.filter(({ senses }) => senses.some(isWhich));
  const asked = new Set<string>();
  for (const { senses, from, to } of chosen) {
    const isNear = which.some(
      (word) =>
        (word.to <= from && from - word.to <= interrogativeGap) ||
        (word.from >= to && word.from - to < interrogativeGap),
    );
    if (!isNear && !senses.some(isWhich)) continue;
    for (const { role, target } of senses) {
      if (role === "CLASS" || (role === "INTENT" && target === "version")) asked.add(target);
    }
  }
  return asked;
}
