import type { Language } from "../../language/en/index.ts";
import { everyLanguage } from "../../language/index.ts";
import type { Unit } from "../../language/quantities.ts";
import { type Dimension, point, type Quantity, unitsOfMeasure } from "./quantity.ts";

type Words = Language["quantities"];
type ListKey = { [K in keyof Words]: Words[K] extends string[] ? K : never }[keyof Words];

const vocabularies = everyLanguage.map(({ quantities }) => quantities);
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/ /g, "\\s*");
const isLetter = (text: string) => /[a-z]$/i.test(text);
/** A word ends where its letters end. */
const alternatives = (words: readonly string[]) =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => escaped(word) + (isLetter(word) ? "(?![a-z])" : ""))
    .join("|");
const group = (name: string, words: readonly string[]) => `(?<${name}>${alternatives(words)})`;
const list = (key: ListKey) => vocabularies.flatMap((words) => words[key]);
const merged = <T>(key: "scales" | "numerals" | "fractions"): Record<string, T> =>
  Object.assign({}, ...vocabularies.map((words) => words[key])) as Record<string, T>;

const unitForms = vocabularies.flatMap(({ units }) =>
  Object.entries(units).flatMap(([unit, forms]) => forms.map((form) => [form, unit as Unit] as const)),
);
const unitByForm = new Map(unitForms.map(([form, unit]) => [form.replaceAll(" ", "").toLowerCase(), unit]));
const scales = merged<number>("scales");
const unitWords = alternatives(unitForms.map(([form]) => form));
const scaleWords = alternatives(Object.keys(scales));
const measured = (at: 1 | 2) =>
  String.raw`\s*(?:(?<scale${at}>${scaleWords})\s*(?=$|[^a-z]|(?:${unitWords})))?(?<unit${at}>${unitWords})?`;

const pattern = new RegExp(
  `(?:(?:${group("about", list("about"))}|${group("between", list("between"))}|${group("atLeast", list("atLeast"))}|` +
    `${group("atMost", list("atMost"))}|${group("above", list("above"))}|${group("below", list("below"))})\\s*)*` +
    `(?<![\\w.])(?:v?(?<first>\\d+(?:,\\d{3})+|\\d+(?:\\.\\d+)*)(?!\\.?x(?![a-z]))|(?<word>${alternatives(Object.keys(merged("numerals")))}))${measured(1)}` +
    `(?:\\s*(?:${group("to", list("to"))}|${group("and", list("and"))})\\s*v?(?<second>\\d+(?:\\.\\d+)*)${measured(2)})?` +
    `(?:\\s*(?:${alternatives(list("counters"))})?\\s*(?:${group("within", list("within"))}|${group("orMore", list("orMore"))}|${group("orLess", list("orLess"))}))?`,
  "giu",
);
const inWords = new RegExp(`(?<![a-z])(?:${alternatives(Object.keys(merged("fractions")))})`, "giu");
const percentages = merged<number>("fractions");
const numerals = merged<number>("numerals");

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** The figures in a text, in its order. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { 0: whole, index, groups = {} } = match;
    const { and, between, within, second } = groups;
    // `Between 1 and 3` is a range, `1 and 3` are two figures.
    const isPair = and !== undefined && (between ?? within) === undefined;
    const at = index + whole.lastIndexOf(and ?? "");
    const own = isPair ? text.slice(index, at) : whole;
    found.push(quantity(own, index, isPair && second !== undefined ? { ...groups, second: undefined } : groups));
    if (isPair) pattern.lastIndex = at;
  }
  for (const { 0: word, index } of text.matchAll(inWords)) {
    const isFree = !found.some(({ start, end }) => index >= start && index < end);
    const place = { start: index, end: index + word.length, text: word };
    if (isFree) found.push({ ...point("%", percentages[word.toLowerCase()]!), ...place, isApproximate: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

function quantity(whole: string, index: number, groups: Record<string, string | undefined>): Quantity {
  const {
    word,
    first = String(numerals[word?.toLowerCase() ?? ""] ?? ""),
    second,
    about,
    atLeast,
    above,
    atMost,
    below,
    orMore,
    orLess,
  } = groups;
  const { scale1 = second && groups.scale2, scale2, unit1 = groups.unit2 } = groups;
  const last = second ?? first;
  // `1M` is a million, `100m` a tenth of a core.
  const isMilli = scale1 === "m";
  const unit = isMilli ? "millicore" : unit1 && unitByForm.get(unit1.toLowerCase().replace(/\s/g, ""));
  const isDate = isYear(first) && isYear(last) && (unit === undefined || unit === "year");
  const [dimension, factor]: readonly [Dimension, number] = isDate
    ? ["YEAR", 1]
    : unit === undefined
      ? ["", 1]
      : unitsOfMeasure[unit as Unit];
  const numberOf = (digits: string, scale: string | undefined) =>
    Number.parseFloat(digits.replaceAll(",", "")) *
    (isMilli || !scale ? 1 : (scales[scale.toLowerCase()] ?? 1)) *
    factor;
  const min = numberOf(first, scale1);
  return {
    start: index,
    end: index + whole.length,
    text: whole.trim(),
    min: (atMost ?? below ?? orLess) === undefined ? min : Number.NEGATIVE_INFINITY,
    max:
      (atLeast ?? above ?? orMore) === undefined
        ? numberOf(last, second ? (scale2 ?? scale1) : scale1)
        : Number.POSITIVE_INFINITY,
    written: [first, last],
    isInclusive:
      (above ?? below) !== undefined ? false : (atLeast ?? atMost ?? orMore) !== undefined ? true : undefined,
    isApproximate: about !== undefined,
    dimension,
    isWord: word !== undefined,
  };
}
