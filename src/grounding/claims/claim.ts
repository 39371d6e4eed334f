import type { Reading } from "../../catalog/snapshot.ts";
import { normalized } from "../../language/normalized.ts";
import type { Lang } from "../../model/text.ts";
import type { Item } from "../parse/items.ts";
import { hasRole } from "../parse/lexicon.ts";
import { type Question, readStatement } from "../parse/question.ts";
import { quantitiesIn } from "../values/figures.ts";
import type { Quantity } from "../values/quantity.ts";
import { type Antonym, antonymsIn, pattern } from "./statement-words.ts";

/** A claim, parsed for comparison with facts. */
export interface Claim {
  question: Question;
  /** Without the full stop at its end. */
  text: string;
  /** The language it is written in, whatever the language of the answer. */
  lang: Lang;
  isNegative: boolean;
  quantities: readonly Quantity[];
  /** Text set as code: commands, labels, settings. */
  literals: readonly string[];
  /** What a fact must mention to be about the same, besides quantities and code. */
  named: readonly Item[];
  /** Words in the claim that exclude others, such as `inbound`. */
  antonyms: readonly Antonym[];
}

export function readClaim({ catalog }: Reading, written: string): Claim {
  const text = normalized(written.trim()).replace(/[\s.。!！]+$/u, "");
  const question = readStatement(catalog, text);
  const literals = [...text.matchAll(code)].map(({ 1: ticked, 0: bare }) => normalizedCode(ticked ?? bare));
  const codeSpans = [...text.matchAll(code)].map(({ index, 0: whole }): Span => [index, index + whole.length]);
  const notQuantities = [...codeSpans, ...nameSpans(question)];
  const quantities = quantitiesIn(text).filter(({ start }) => !notQuantities.some((span) => isWithin(start, span)));
  const spans = [...quantities.map(({ start, end }): Span => [start, end]), ...codeSpans];
  const named = question.items.filter((item) => {
    const at = question.units[item.from]!.start;
    const isNot = hasRole(item, "NEGATION");
    return !item.isClass && !isNot && !spans.some((span) => isWithin(at, span));
  });
  return {
    question,
    text,
    lang: /\p{Script=Han}/u.test(text) ? "zh" : "en",
    isNegative: isNegative(question),
    quantities,
    literals,
    named,
    antonyms: antonymsIn(text),
  };
}

/** Spans of names: a number in one, such as layer 4, is no quantity. */
const nameSpans = ({ items, units }: Question): Span[] =>
  items
    .filter(({ senses, text }) => senses.length > 0 && !/^\d/.test(text))
    .map(({ from, to }): Span => [units[from]!.start, units[to - 1]!.end]);

type Span = readonly [number, number];

const isWithin = (at: number, [start, end]: Span): boolean => at >= start && at < end;

/** Text in backticks, or a setting: `istio-injection=enabled`. */
const code = /`([^`]+)`|[\w./-]+=[\w./-]+/gu;

export const normalizedCode = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/** `Neither … nor` negates once; other negations cancel each other out in pairs. Bounds negate nothing. */
export function isNegative({ negations, units, text }: Question): boolean {
  const effective = negations.filter(
    (place) => units[place]!.word !== "nor" && !bound.test(text.slice(units[place]!.start)),
  );
  const starts = new Set(effective.map((place) => units[place]!.start));
  const others = [...text.matchAll(unneeded)].filter(({ index }) => !starts.has(index));
  return (effective.length + others.length) % 2 === 1;
}

const unneeded = pattern("unneeded", "gu");

/** `No less than`, `not only`. */
const bound = new RegExp(`^(?:${pattern("notNegations").source})`, "iu");
