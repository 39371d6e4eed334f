import { wordsIn } from "../../language/index.ts";
import type { Unit } from "../../language/quantities.ts";
import { languages } from "../../model/text.ts";
import type { Value } from "../../model/value.ts";

/** What is measured, and in which unit it is compared. */
type Dimension = "" | "%" | "ms" | "core" | "MB" | "perSecond" | "YEAR" | "VERSION";

/** A figure, or a range of figures that may be open at one end. */
export interface Quantity {
  /** Position in the text. */
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  /** The bounds as written, since 1.10 is above 1.9 as a version. */
  readonly written: readonly [string, string];
  /** Whether the bounds belong to an open range; undefined where the wording leaves it open. */
  readonly isInclusive?: boolean | undefined;
  readonly isApproximate: boolean;
  readonly dimension: Dimension;
  /** A numeral in words, which need not be a quantity: `the two modes`. */
  readonly isWord: boolean;
}

/** The dimension of each unit, and how many of the dimension's unit one is. */
const unitsOfMeasure: Readonly<Record<Unit, readonly [Dimension, number]>> = {
  "%": ["%", 1],
  ms: ["ms", 1],
  s: ["ms", 1e3],
  min: ["ms", 6e4],
  h: ["ms", 36e5],
  d: ["ms", 864e5],
  month: ["ms", 2592e6],
  year: ["ms", 31536e6],
  core: ["core", 1],
  millicore: ["core", 1e-3],
  KB: ["MB", 1e-3],
  MB: ["MB", 1],
  MiB: ["MB", 1],
  GB: ["MB", 1e3],
  GiB: ["MB", 1024],
  TB: ["MB", 1e6],
  perSecond: ["perSecond", 1],
};

type Words = ReturnType<typeof wordsIn>["quantities"];
type ListKey = { [K in keyof Words]: Words[K] extends string[] ? K : never }[keyof Words];

const vocabularies = languages.map((lang) => wordsIn(lang).quantities);
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
    `(?<![\\w.])v?(?<first>\\d+(?:,\\d{3})+|\\d+(?:\\.\\d+)*)${measured(1)}` +
    `(?:\\s*(?:${group("to", list("to"))}|${group("and", list("and"))})\\s*v?(?<second>\\d+(?:\\.\\d+)*)${measured(2)})?` +
    `(?:\\s*(?:${group("within", list("within"))}|${group("orMore", list("orMore"))}|${group("orLess", list("orLess"))}))?`,
  "giu",
);
const inWords = new RegExp(
  `(?<![a-z])(?:${alternatives(Object.keys(merged("fractions")))}|${alternatives(Object.keys(merged("numerals")))})`,
  "giu",
);
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
    if (found.some(({ start, end }) => index >= start && index < end)) continue;
    const percentage = percentages[word.toLowerCase()];
    const value = percentage ?? numerals[word.toLowerCase()]!;
    found.push({
      ...point(percentage === undefined ? "" : "%", value),
      start: index,
      end: index + word.length,
      isApproximate: percentage !== undefined,
      isWord: percentage === undefined,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

const point = (dimension: Dimension, value: number): Quantity => ({
  start: 0,
  end: 0,
  min: value,
  max: value,
  written: [String(value), String(value)],
  isApproximate: false,
  dimension,
  isWord: false,
});

function quantity(whole: string, index: number, groups: Record<string, string | undefined>): Quantity {
  const { first = "", second, about, atLeast, above, atMost, below, orMore, orLess } = groups;
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
    isWord: false,
  };
}

/** A stated value as a quantity; undefined if it is none. */
export function quantityOf(value: Value): Quantity | undefined {
  const of = (
    dimension: Dimension,
    min: number,
    max: number,
    written = [String(min), String(max)] as const,
    isInclusive?: boolean,
  ) => ({ ...point(dimension, min), min, max, written, isInclusive });
  const measure = (unit: string | undefined): readonly [Dimension, number] => {
    const name = unit === "QPS" || unit === "TPS" ? "perSecond" : unit;
    return name !== undefined && name in unitsOfMeasure ? unitsOfMeasure[name as Unit] : ["", 1];
  };
  switch (value.type) {
    case "YEAR":
      return point("YEAR", value.value);
    case "NUMBER": {
      const [dimension, factor] = measure(value.unit);
      return point(dimension, value.value * factor);
    }
    case "RANGE": {
      const [dimension, factor] = measure(value.unit);
      const { min, max, exclusive } = value.value;
      const low = min === undefined ? Number.NEGATIVE_INFINITY : min * factor;
      const high = max === undefined ? Number.POSITIVE_INFINITY : max * factor;
      return of(
        dimension,
        low,
        high,
        [String(min ?? max), String(max ?? min)],
        min === undefined || max === undefined ? !exclusive : undefined,
      );
    }
    case "VERSION": {
      const { operator, version } = value.value;
      const number = Number.parseFloat(version);
      const [min, max] = [
        operator === "<=" ? Number.NEGATIVE_INFINITY : number,
        operator === ">=" ? Number.POSITIVE_INFINITY : number,
      ];
      return of("VERSION", min, max, [version, version], operator === "=" ? undefined : true);
    }
    case "DATE":
      return point("YEAR", Number(value.value.slice(0, 4)));
    default:
      return undefined;
  }
}

/** Parts of versions are compared one by one: 1.10 is above 1.9. */
function order(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split(".").map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const isPoint = ({ min, max }: Quantity): boolean => min === max;
const isOpen = ({ min, max }: Quantity): boolean => !Number.isFinite(min) || !Number.isFinite(max);
const isUpward = ({ min, max }: Quantity): boolean => max === Number.POSITIVE_INFINITY && Number.isFinite(min);

/** Whether two quantities measure the same sort of thing. A bare figure may be a version. */
export const areComparable = (claimed: Quantity, stated: Quantity): boolean =>
  claimed.dimension === stated.dimension || (claimed.dimension === "" && stated.dimension === "VERSION");

/** A bare figure with a point may be a version. */
const isBareDecimal = ({ dimension, written }: Quantity): boolean => dimension === "" && written[0].includes(".");

/** How much an approximate figure may differ, and from where on it is wrong. */
const tolerance = { near: 0.1, far: 0.5 };

/**
 * Whether a claimed quantity follows from the stated one (true), is excluded by it (false), or neither. A range or a bound
 * other than the stated one is another claim, except for a claimed bound that a whole stated range keeps to. Of what is
 * needed, more than enough is not needed.
 */
export function follows(claimed: Quantity, stated: Quantity, isNeed = false): boolean | undefined {
  const isVersion = stated.dimension === "VERSION" || [claimed, stated].every(isBareDecimal);
  const compared = (a: 0 | 1, b: 0 | 1): number =>
    isVersion ? order(claimed.written[a], stated.written[b]) : bound(claimed, a) - bound(stated, b);
  if (isPoint(stated) && isPoint(claimed)) {
    if (!claimed.isApproximate || isVersion) return compared(0, 0) === 0;
    const off = Math.abs(claimed.min - stated.min) / Math.abs(stated.min || 1);
    return off <= tolerance.near ? true : off >= tolerance.far ? false : undefined;
  }
  if (isPoint(stated)) {
    const isAbove = Number.isFinite(claimed.min)
      ? compared(0, 0) < 0 || (compared(0, 0) === 0 && claimed.isInclusive !== false)
      : true;
    const isBelow = Number.isFinite(claimed.max)
      ? compared(1, 0) > 0 || (compared(1, 0) === 0 && claimed.isInclusive !== false)
      : true;
    return isAbove && isBelow;
  }
  if (isOpen(stated)) {
    const difference = compared(0, 0);
    if (isOpen(claimed)) {
      if (isUpward(claimed) !== isUpward(stated)) return undefined;
      if (difference !== 0) return false;
      return isWeaker(claimed.isInclusive, stated.isInclusive, isNeed) || undefined;
    }
    if (!isPoint(claimed)) return undefined;
    if (difference === 0) return (stated.isInclusive !== false && (isVersion || isNeed)) || undefined;
    return (isUpward(stated) ? difference < 0 : difference > 0) || isNeed ? false : undefined;
  }
  if (isPoint(claimed)) {
    if (claimed.min < stated.min || claimed.min > stated.max) return false;
    return claimed.isApproximate || undefined;
  }
  if (!isOpen(claimed)) return compared(0, 0) === 0 && compared(1, 1) === 0;
  if (isUpward(claimed)) return keeps(claimed.min - stated.min, claimed.min - stated.max, claimed.isInclusive);
  return keeps(stated.max - claimed.max, stated.min - claimed.max, claimed.isInclusive);
}

/** `5 or more` follows from `more than 5`; a need for one is not a need for the other. */
const isWeaker = (said: boolean | undefined, known: boolean | undefined, isNeed: boolean): boolean =>
  said === undefined || known === undefined || said === known || (said && !isNeed);

/** Whether a whole range keeps to a bound, given how far its nearer and its farther end are beyond it. */
function keeps(near: number, far: number, isInclusive = true): boolean | undefined {
  if (near < 0 || (near === 0 && isInclusive)) return true;
  return far > 0 || (far === 0 && !isInclusive) ? false : undefined;
}

/** A bound as a number; of an open range, the end that is not open. */
const bound = ({ min, max }: Quantity, at: 0 | 1): number => {
  const [one, other] = at === 0 ? [min, max] : [max, min];
  return Number.isFinite(one) ? one : other;
};
