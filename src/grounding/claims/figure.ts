import type { Reading } from "../../catalog/catalog.ts";
import { factsById } from "../../catalog/facts.ts";
import type { Fact } from "../../model/fact.ts";
import { typeOf } from "../../model/ids.ts";
import type { Value } from "../../model/value.ts";
import type { Item } from "../items.ts";
import type { Question } from "../question.ts";
import type { Ranked } from "../ranked.ts";
import { type Finding, say } from "./verdict.ts";

interface Figure {
  /** As it is written; versions are compared by it. */
  text: string;
  min: number;
  max: number;
  unit: string;
}

const figurePattern =
  /(?<![\w.])v?(\d+(?:,\d{3})+|\d+(?:\.\d+)*)\s*(?:[-–~～至到]|to)?\s*(\d+(?:\.\d+)?)?\s*(%|percent|per cent|ms|毫秒|milliseconds?|cores?|核|mb|gb|kb|qps|tps|k\b|m\b|人|个|years?|年)?/giu;

const units: Record<string, string> = {
  percent: "%",
  "per cent": "%",
  毫秒: "ms",
  millisecond: "ms",
  milliseconds: "ms",
  cores: "core",
  核: "core",
};

/** Fractions in words, in per cent. */
const fractions: readonly (readonly [RegExp, number])[] = [
  [/\bhalf\b|一半|减半|对半/iu, 50],
  [/\b(?:a|one) third\b|三分之一/iu, 33.3],
  [/\b(?:a|one) quarter\b|四分之一/iu, 25],
  [/\btwo thirds\b|三分之二/iu, 66.7],
];

/** Figures that a text states, fractions as per cent. */
export function figuresOf(text: string): Figure[] {
  const found = [...text.matchAll(figurePattern)].flatMap(([, first = "", second, unit = ""]): Figure[] => {
    const isVersion = first.split(".").length > 2;
    const min = isVersion ? Number.NaN : Number(first.replaceAll(",", ""));
    const max = second === undefined ? min : Number(second);
    const plain = unit.toLowerCase();
    return [{ text: first, min, max: Math.max(min, max), unit: units[plain] ?? plain }];
  });
  for (const [pattern, value] of fractions)
    if (pattern.test(text)) found.push({ text: "", min: value, max: value, unit: "%" });
  return found;
}

/** The same figure as the fact gives it; undefined where its value is no figure. */
function stated(value: Value | undefined): Figure | undefined {
  switch (value?.type) {
    case "NUMBER":
      return { text: "", min: value.value, max: value.value, unit: (value.unit ?? "").toLowerCase() };
    case "YEAR":
      return { text: "", min: value.value, max: value.value, unit: "年" };
    case "RANGE":
      return {
        text: "",
        min: value.value.min ?? Number.NEGATIVE_INFINITY,
        max: value.value.max ?? Number.POSITIVE_INFINITY,
        unit: (value.unit ?? "").toLowerCase(),
      };
    case "VERSION":
      return { text: value.value.version, min: Number.NaN, max: Number.NaN, unit: "version" };
    default:
      return undefined;
  }
}

const isYear = ({ min, unit }: Figure): boolean =>
  unit === "年" || unit === "year" || (unit === "" && min >= 1990 && min <= 2100);

/** Whether two figures measure the same: equal units, or none on one side. */
function isComparable(claimed: Figure, given: Figure): boolean {
  if (given.unit === "年") return isYear(claimed);
  if (isYear(claimed)) return false;
  if (given.unit === "version") return claimed.unit === "";
  return claimed.unit === given.unit || (claimed.unit === "" && !["%", "ms"].includes(given.unit));
}

/** Whether the claimed figure lies within the one given, and whether the two exclude each other. */
function compare(claimed: Figure, given: Figure): { isWithin: boolean; isApart: boolean } {
  if (given.unit === "version") return { isWithin: claimed.text === given.text, isApart: claimed.text !== given.text };
  return {
    isWithin: claimed.min >= given.min && claimed.max <= given.max,
    isApart: claimed.max < given.min || claimed.min > given.max,
  };
}

/** Whether a fact is about a thing that the claim names, and answers to all else that it names but its figures. */
function isMeant({ items, entities, intents }: Question, { profile, strengths }: Ranked): boolean {
  if (rated.has(profile.kind) && !["score", "weight", "total"].some((intent) => intents.has(intent))) return false;
  const things = entities.filter((id) => /^(?:mesh|mode|concept|component|scenario|criterion)$/.test(typeOf(id)));
  const isAbout = things.length === 0 || things.some((id) => id === profile.subject || id === profile.object);
  const isHeld = (item: Item, at: number) =>
    item.isClass || item.isWording || item.weight < 0.2 || /\d/.test(item.text) || strengths[at]! >= 0.45;
  return isAbout && items.every(isHeld);
}

/** Kinds whose figures are points of the score matrix. */
const rated: ReadonlySet<string> = new Set(["SCORE", "WEIGHT", "TOTAL"]);

/** A claim with a figure, held against the facts that answer best and give a figure of the same kind. */
export function checkFigure(reading: Reading, question: Question, ranked: readonly Ranked[]): Finding | undefined {
  const figures = figuresOf(question.text);
  if (figures.length === 0) return undefined;
  const near = ranked.filter((candidate) => isMeant(question, candidate)).slice(0, 12);
  const facts = factsById(
    reading,
    near.map(({ profile }) => profile.id),
  );
  const checked = [...facts.values()].flatMap((fact: Fact) => {
    const given = stated(fact.value);
    const claimed = given && figures.find((figure) => isComparable(figure, given));
    if (!given || !claimed) return [];
    return [{ id: fact.id, ...compare(claimed, given) }];
  });
  if (checked.length === 0) return undefined;
  const sentence = say(
    reading,
    `A figure is claimed: ${question.text.trim()}`,
    `断言含有数值：${question.text.trim()}`,
  );
  const right = checked.filter(({ isWithin }) => isWithin);
  if (right.length > 0) return { verdict: "SUPPORTED", facts: right.map(({ id }) => id), reading: sentence };
  const wrong = checked.filter(({ isApart }) => isApart).slice(0, 3);
  if (wrong.length === 0) return { verdict: "NOT_STATED", facts: [], reading: sentence };
  return { verdict: "CONTRADICTED", facts: wrong.map(({ id }) => id), reading: sentence };
}
