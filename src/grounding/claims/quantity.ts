/** A number or a range of numbers with a unit; an open range is infinite at one end. */
export interface Quantity {
  /** Position in the text. */
  start: number;
  end: number;
  /** As written, without its unit. */
  text: string;
  min: number;
  max: number;
  /** Whether an open range includes the number itself; undefined where the wording leaves it open. */
  includesBound?: boolean | undefined;
  /** Canonical; empty for a bare number or a count. */
  unit: string;
  /** A number in words, which need not be a quantity: `the two modes`. */
  isWord: boolean;
}

const numeral = String.raw`\d+(?:,\d{3})+|\d+(?:\.\d+)*`;
const dash = String.raw`\s*(?:[-–—~～至到]|to|and(?=\s*\d))\s*`;
const scale = String.raw`thousand|million|billion|千|万|百万|亿|[kK]\b(?!8)|M(?=\s*(?:QPS|TPS|\b(?!B|i)))`;
const unit = String.raw`%|percent\b|per cent\b|ms\b|毫秒|milliseconds?\b|seconds?\b|秒|minutes?\b|分钟|hours?\b|小时|days?\b|天|months?\b|个月|years?\b|年|个? ?CPU ?核|CPU cores?\b|CPUs?\b|cores?\b|核|millicores?\b|m\b|[KMGT]i?B?\b(?<!\bM|\bK)|兆|QPS\b|TPS\b|requests per second\b`;
const atLeast = "at least|at minimum|minimum(?: of)?|no (?:less|fewer) than|≥|>=|至少|不低于|不少于|最低|最少";
const above = "more than|over|above|exceed(?:s|ing)?|>|超过|高于|大于|多于";
const atMost = "at most|up to|no more than|≤|<=|至多|最多|不超过|不高于";
const below = "below|under|less than|fewer than|<|低于|小于|少于";
const onward = String.raw`\s*(?:\+|(?:or|and) (?:more|later|newer|above|higher|greater|up)|及?以上|或更高|或更新|起)`;
const downward = String.raw`\s*(?:or (?:less|fewer|lower|below)|及?以下|以内|之内)`;

const pattern = new RegExp(
  `(?:(?:(?<atLeast>${atLeast})|(?<above>${above}))(?:为|是)?\\s*(?:an?\\s+)?)?` +
    `(?:(?:(?<atMost>${atMost})|(?<below>${below})|(?<within>within))\\s*)?` +
    `(?<![\\w.])v?(?<first>${numeral})\\s*(?<scale1>${scale})?\\s*(?<unit1>${unit})?` +
    `(?:${dash}(?<second>\\d+(?:\\.\\d+)?)\\s*(?<scale2>${scale})?\\s*(?<unit2>${unit})?)?(?<onward>${onward})?(?<downward>${downward})?`,
  "gu",
);

/** Fractions in words, as percentages. */
const fractions: readonly (readonly [RegExp, number])[] = [
  [/\bhal(?:f|ves?)\b|一半|减半|对半/iu, 50],
  [/\b(?:a|one) third\b|三分之一/iu, 33.3],
  [/\b(?:a|one) quarter\b|四分之一/iu, 25],
  [/\btwo thirds\b|三分之二/iu, 66.7],
];

const words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const han = "二三四五六七八九十";
const wordPattern = new RegExp(`\\b(${words.join("|")})\\b|([两${han}])(?=[个种条项类步])`, "giu");

const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  million: 1e6,
  m: 1e6,
  亿: 1e8,
  billion: 1e9,
};

const millicore = "millicore";

const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|percent|per cent)$/i, "%"],
  [/^(?:ms|毫秒|milliseconds?)$/i, "ms"],
  [/^(?:seconds?|秒)$/i, "s"],
  [/^(?:minutes?|分钟)$/i, "min"],
  [/^(?:hours?|小时)$/i, "h"],
  [/^(?:days?|天)$/i, "d"],
  [/^(?:months?|个月)$/i, "month"],
  [/^(?:years?|年)$/i, "year"],
  [/^(?:(?:cpu )?cores?|cpus?|.*核)$/i, "core"],
  [/^(?:m|millicores?)$/, millicore],
  [/^(?:mi?b?|兆)$/i, "MB"],
  [/^gi?b?$/i, "GB"],
  [/^ki?b?$/i, "KB"],
  [/^ti?b?$/i, "TB"],
  [/^(?:qps|tps|requests per second)$/i, "per second"],
];

const canonical = (written = ""): string => units.find(([form]) => form.test(written))?.[1] ?? "";
const numberOf = (written: string, by = ""): number =>
  Number(written.replaceAll(",", "")) * (scales[by.toLowerCase()] ?? 1);

/** Quantities in a text, fractions as percentages. */
export function quantitiesIn(text: string): Quantity[] {
  const found = [...text.matchAll(pattern)].map(({ 0: whole, index, groups = {} }): Quantity => {
    const { first = "", second, scale1 = groups.scale2, scale2, unit1 = groups.unit2 } = groups;
    const unit = canonical(unit1);
    const factor = unit === millicore ? 1 / 1000 : 1;
    const min = numberOf(first, scale1) * factor;
    const max = second === undefined ? min : numberOf(second, scale2 ?? scale1) * factor;
    const { atLeast, above, atMost, below, within, onward, downward } = groups;
    return {
      start: index,
      end: index + whole.length,
      text: first,
      min: (atMost ?? below ?? within ?? downward) !== undefined ? Number.NEGATIVE_INFINITY : min,
      max: (atLeast ?? above ?? onward) !== undefined ? Number.POSITIVE_INFINITY : max,
      // `Within` and `以下` may be meant either way.
      includesBound:
        (above ?? below) !== undefined ? false : (atLeast ?? atMost ?? onward) !== undefined ? true : undefined,
      unit: unit === millicore ? "core" : unit,
      isWord: false,
    };
  });
  for (const [words, value] of fractions) {
    const match = words.exec(text);
    if (match) found.push(inWords(match, value, "%", false));
  }
  for (const match of text.matchAll(wordPattern)) {
    const [, english, chinese] = match;
    const value = english ? words.indexOf(english.toLowerCase()) + 2 : chinese === "两" ? 2 : han.indexOf(chinese!) + 2;
    found.push(inWords(match, value, "", true));
  }
  return found;
}

function inWords({ 0: text, index }: RegExpExecArray, value: number, unit: string, isWord: boolean): Quantity {
  return {
    start: index,
    end: index + text.length,
    text: isWord ? String(value) : "",
    min: value,
    max: value,
    unit,
    isWord,
  };
}

const isYear = ({ min, max, unit, text }: Quantity): boolean =>
  /^(?:19|20)\d\d$/.test(text) && min === max && (unit === "" || unit === "year");

const isPoint = ({ min, max }: Quantity): boolean => min === max;

/** Whether two quantities measure the same. */
function isComparable(claimed: Quantity, stated: Quantity): boolean {
  if (isYear(claimed) || isYear(stated)) return isYear(claimed) && isYear(stated);
  return claimed.unit === stated.unit;
}

/** `5.10` is above `5.9` as a version and below it as a number; bare numbers with a point are compared part by part. */
function order(a: Quantity, b: Quantity): number {
  if (!(a.text.includes(".") && b.text.includes(".")) || a.unit !== "") return writtenEnd(a) - writtenEnd(b);
  const [left, right] = [a, b].map(({ text }) => text.split(".").map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The end that is not open. */
const writtenEnd = ({ min, max }: Quantity): number => (Number.isFinite(min) ? min : max);

const isUpward = ({ min, max }: Quantity): boolean => max === Number.POSITIVE_INFINITY && Number.isFinite(min);
const isDownward = ({ min }: Quantity): boolean => min === Number.NEGATIVE_INFINITY;

/** Whether a stated quantity confirms or excludes a claimed one; `UNSURE` if it does neither. */
function compare(claimed: Quantity, stated: Quantity, isNeed: boolean): "SAME" | "APART" | "UNSURE" {
  const difference = order(claimed, stated);
  if (difference === 0 && isOpen(stated) && !agreesOnBound(claimed, stated, isNeed)) return "UNSURE";
  if (isUpward(stated)) {
    // Of a need for three or more, five would satisfy it but are not needed.
    if (isUpward(claimed) || isPoint(claimed))
      return difference === 0 ? "SAME" : difference < 0 || isNeed ? "APART" : "UNSURE";
    return "UNSURE";
  }
  if (isDownward(stated)) {
    if (difference === 0 && !isUpward(claimed)) return "SAME";
    if (isDownward(claimed) && isNeed) return "APART";
    return claimed.min > stated.max ? "APART" : "UNSURE";
  }
  if (isPoint(stated) && isPoint(claimed)) return difference === 0 ? "SAME" : "APART";
  const isWithin = claimed.min >= stated.min && claimed.max <= stated.max;
  const isAround =
    !isNeed && claimed.min <= stated.min && claimed.max >= stated.max && !isPoint(claimed) && isOpen(claimed);
  if (isWithin || isAround || (isOpen(claimed) && [stated.min, stated.max].includes(writtenEnd(claimed))))
    return "SAME";
  if (isOpen(claimed) && isNeed) return "APART";
  return claimed.max < stated.min || claimed.min > stated.max ? "APART" : "UNSURE";
}

/** `Below 5` says that it is at most 5, but not that it is 5; a need for one is not a need for the other. */
function agreesOnBound(claimed: Quantity, stated: Quantity, isNeed: boolean): boolean {
  const [said, known] = [isPoint(claimed) ? true : claimed.includesBound, stated.includesBound];
  if (said === undefined || known === undefined || said === known) return true;
  return said && !isPoint(claimed) && !isNeed;
}

const isOpen = ({ min, max }: Quantity): boolean => !Number.isFinite(min) || !Number.isFinite(max);

/**
 * Whether all claimed quantities are among the stated ones (`SAME`), one of them is stated differently (`APART`), or one of
 * them has nothing to be compared with (`UNSURE`). For a need, more than enough is a different quantity.
 */
export function compareQuantities(
  claimed: readonly Quantity[],
  stated: readonly Quantity[],
  isNeed: boolean,
): "SAME" | "APART" | "UNSURE" {
  let verdict: "SAME" | "APART" = "SAME";
  for (const quantity of claimed) {
    const comparable = stated.filter(
      (other) => isComparable(quantity, other) && !(quantity.isWord && other.text.includes(".")),
    );
    if (comparable.length === 0 && quantity.isWord) continue;
    // A number in words may count something else in the fact: `three steps` does not contradict a need of 5.
    const found = comparable.map((other) => {
      const result = compare(quantity, other, isNeed);
      return other.isWord && result === "APART" ? "UNSURE" : result;
    });
    if (found.includes("SAME")) continue;
    if (found.length === 0 || found.includes("UNSURE") || quantity.isWord) return "UNSURE";
    verdict = "APART";
  }
  return verdict;
}
