import type { Reading } from "../../catalog/snapshot.ts";
import type { Lang } from "../../model/text.ts";
import type { Item } from "../items.ts";
import { type Question, readQuestion } from "../question.ts";
import { type Figure, figuresOf } from "./figure.ts";
import { type Pole, poles } from "./opposites.ts";

/** A claim as it is held against facts. */
export interface Claim {
  question: Question;
  /** Without the stop at its end. */
  text: string;
  /** The language it is written in, whatever the language of the answer. */
  lang: Lang;
  isNegative: boolean;
  figures: readonly Figure[];
  /** What is set as code: commands, labels, settings. */
  literals: readonly string[];
  /** What a fact has to hold to speak of the same, but figures and code. */
  named: readonly Item[];
  /** Words of the claim that exclude others, such as `inbound`. */
  poles: readonly Pole[];
}

export function readClaim({ catalog }: Reading, written: string): Claim {
  const text = written.trim().replace(/[\s.。!！]+$/u, "");
  const question = readQuestion(catalog, text);
  const literals = [...text.matchAll(code)].map(({ 1: ticked, 0: bare }) => plainCode(ticked ?? bare));
  const codeSpans = [...text.matchAll(code)].map(({ index, 0: whole }): Span => [index, index + whole.length]);
  const figures = figuresOf(text).filter(
    ({ start }) => ![...codeSpans, ...nameSpans(question)].some((span) => isWithin(start, span)),
  );
  const spans = [...figures.map(({ start, end }): Span => [start, end]), ...codeSpans];
  const named = question.items.filter((item) => {
    const at = question.units[item.from]!.start;
    const isNot = item.senses.some(({ role }) => role === "NEGATION");
    return !item.isClass && !isNot && !spans.some((span) => isWithin(at, span));
  });
  return {
    question,
    text,
    lang: /\p{Script=Han}/u.test(text) ? "zh" : "en",
    isNegative: isNegative(question),
    figures,
    literals,
    named,
    poles: poles(text),
  };
}

/** A figure within a name is none: layer 4. */
const nameSpans = ({ items, units }: Question): Span[] =>
  items
    .filter(({ senses, text }) => senses.length > 0 && !/^\d/.test(text))
    .map(({ from, to }): Span => [units[from]!.start, units[to - 1]!.end]);

type Span = readonly [number, number];

const isWithin = (at: number, [start, end]: Span): boolean => at >= start && at < end;

/** Between ticks, or a setting: `istio-injection=enabled`. */
const code = /`([^`]+)`|[\w./-]+=[\w./-]+/gu;

export const plainCode = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/** `Neither … nor` denies once; of other words of negation each denies what the one before said. Bounds deny nothing. */
export function isNegative({ negations, units, text }: Question): boolean {
  const said = negations.filter(
    (place) => units[place]!.word !== "nor" && !bounding.test(text.slice(units[place]!.start)),
  );
  const starts = new Set(said.map((place) => units[place]!.start));
  const spared = [...text.matchAll(/不必|不用/g)].filter(({ index }) => !starts.has(index));
  return (said.length + spared.length) % 2 === 1;
}

/** 不低于, `no less than`, `not only`. */
const bounding =
  /^(?:不(?:低于|少于|高于|超过|大于|小于|仅|但|只|同|断)|(?:no|not) (?:less|fewer|more|later|earlier|only)\b)/iu;
