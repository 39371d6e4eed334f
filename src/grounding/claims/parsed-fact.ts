import { factsById } from "../../catalog/facts.ts";
import type { Catalog, Reading } from "../../catalog/snapshot.ts";
import type { Fact } from "../../model/fact.ts";
import type { Item } from "../parse/items.ts";
import { conceptToken, type Sense } from "../parse/lexicon.ts";
import { type Question, readStatement } from "../parse/question.ts";
import { termsOf } from "../parse/text.ts";
import { factIndexOf, type Profile } from "../retrieve/fact-index.ts";
import { type Quantity, quantitiesIn } from "../values/quantity.ts";
import { type Claim, isNegative, normalizedCode } from "./claim.ts";

/** Part of a statement between commas and conjunctions, affirmed or denied as a whole. */
export interface Clause extends IndexedWords {
  text: string;
  isNegative: boolean;
}

export interface IndexedWords {
  tokens: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

const between = /[,;:](?!\d)\s*|[，；：。、]\s*|\s+(?:and|but|while|whereas)\s+|(?:，)?(?:而|但|并且|并)(?=[^且行列])/u;

/** A fact parsed for comparison with a claim: its statement in both languages, and its clauses in the language of the claim. */
export class ParsedFact implements IndexedWords {
  readonly fact: Fact;
  /** Its statement in the other language. */
  readonly other: string;
  readonly own: ReadonlySet<string>;
  readonly tokens: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly literals: readonly string[];
  readonly #catalog: Catalog;
  #question: Question | undefined;
  #clauses: readonly Clause[] | undefined;

  constructor(catalog: Catalog, fact: Fact, other: string, { own, concepts, body }: Profile) {
    this.fact = fact;
    this.other = other;
    this.own = own;
    this.tokens = new Set([...own, ...concepts]);
    this.terms = body;
    this.literals = [...fact.statement.matchAll(/`([^`]+)`/g)].map(([, code]) => normalizedCode(code!));
    this.#catalog = catalog;
  }

  /** Its statement in the language of the claim, parsed on first use. */
  get question(): Question {
    this.#question ??= readStatement(this.#catalog, this.fact.statement);
    return this.#question;
  }

  /** Parsed on first use: most facts are found to be about something else before. */
  get clauses(): readonly Clause[] {
    this.#clauses ??= this.fact.statement
      .split(between)
      .filter(Boolean)
      .map((text) => clauseOf(readStatement(this.#catalog, text)));
    return this.#clauses;
  }
}

export function parseFacts({ catalog }: Reading, { lang }: Claim, ids: readonly string[]): ParsedFact[] {
  const [en, zh] = (["en", "zh"] as const).map((each) => factsById({ catalog, lang: each }, ids)) as [
    Map<string, Fact>,
    Map<string, Fact>,
  ];
  const [written, other] = lang === "en" ? [en, zh] : [zh, en];
  const profiles = factIndexOf(catalog).byId(ids);
  return profiles.map(
    (profile) => new ParsedFact(catalog, written.get(profile.id)!, other.get(profile.id)!.statement, profile),
  );
}

const tokensOf = ({ items }: Question): string[] => items.flatMap(({ tokens }) => tokens);

function clauseOf(question: Question): Clause {
  const { text } = question;
  return { text, tokens: new Set(tokensOf(question)), terms: new Set(termsOf(text)), isNegative: isNegative(question) };
}

const isEntity = (senses: readonly Sense[]): boolean => senses.some(({ role }) => role === "ENTITY");
const isProper = ({ role, target }: Sense): boolean =>
  role === "ENTITY" && /^(?:mesh|organization|tool|component|library):/.test(target);

/** Whether the words mention an item: its concept, or all of its words. */
export function mentions({ tokens, terms }: IndexedWords, item: Item): boolean {
  // A name within a longer wording must be there too: Google in Google Cloud.
  const names = isEntity(item.senses) ? [] : item.innerSenses.filter((sense) => isProper(sense));
  if (names.length > 0 && !names.some(({ role, target }) => tokens.has(conceptToken(role, target)))) return false;
  if (item.tokens.some((token) => tokens.has(token))) return true;
  if (item.parts.length > 0 && item.parts.every((part) => part.some((token) => tokens.has(token)))) return true;
  return item.terms.length > 0 && item.terms.every((term) => terms.has(term) || hasForm(terms, term));
}

/** Forms of one word share this many letters: graduate, graduated. */
const stemLength = 6;

const inflected = /^[a-z]{6,}$/;

/** Whether another form of one of its words may match an item. */
export const isInflected = ({ terms, senses }: Item): boolean =>
  senses.length === 0 && terms.some((term) => inflected.test(term));

function hasForm(terms: ReadonlySet<string>, word: string): boolean {
  if (!inflected.test(word)) return false;
  const start = word.slice(0, Math.max(stemLength, word.length - 2));
  for (const term of terms) if (term.startsWith(start) && term.length <= word.length + 3) return true;
  return false;
}

/** The clauses of a fact that mention most of what a claim names. */
export function relevantClauses({ named, antonyms }: Claim, { clauses, own }: ParsedFact): readonly Clause[] {
  const isSubject = ({ tokens }: Item) => tokens.some((token) => own.has(token));
  const withoutAntonyms = named.filter(({ text }) => !antonyms.some(({ has }) => has.test(text)));
  const others = withoutAntonyms.filter((item) => !isSubject(item));
  const most = [others, withoutAntonyms].map((items) => bestClauses(clauses, items)).find(({ length }) => length > 0);
  return most ?? clauses;
}

/** A negation may be part of a name of which the claim has the rest: 无 iptables, sidecarless. */
export function isDenied({ text, isNegative }: Clause, { named }: Claim): boolean {
  if (isNegative) return true;
  return named.some((item) => {
    const name = item.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?:无|不用|零|\\b(?:no|without)\\b)\\s*${name}|\\b${name}[- ]?(?:less|free)\\b`, "iu").test(
      text,
    );
  });
}

function bestClauses(clauses: readonly Clause[], items: readonly Item[]): readonly Clause[] {
  const shares = clauses.map((clause) => items.filter((item) => mentions(clause, item)).length);
  const most = Math.max(...shares);
  return most === 0 ? [] : clauses.filter((_, at) => shares[at] === most);
}

export const clauseQuantities = (clauses: readonly Clause[]): Quantity[] =>
  clauses.flatMap(({ text }) => quantitiesIn(text));

/** Words that say how far something goes: what holds for one does not hold for all, nor only for one. */
const quantifiers: readonly RegExp[] = [
  /\b(?:only|solely|exclusively|sole|just|alone)\b|独自|单独|仅|只(?=有|能|支持|需|用|是|在)|唯一/iu,
  /\b(?:all|every|any|each|per)\b|所有|全部|任何|一切|每|全语言/iu,
  /\b(?:twice|double[sd]?|triple[sd]?|times)\b|倍/iu,
  /\b(?:(?<!at )(?:most|least)|best|worst|highest|lowest|fastest|slowest|simplest|easiest|lightest|largest|smallest|steepest|strongest|weakest|top)\b|最/iu,
  /\b(?:never|always)\b|从不|总是|始终|永远/iu,
];

/** `Best suited for` means `suits`. */
const suitability = /\bbest (?=suited|fit|for)|最(?=适合|适用)/giu;

/** Whether the clauses have the quantifiers of a claim. In a denial, `any` and `each` mean none. */
export function coversQuantifiersOf({ text, isNegative }: Claim, clauses: readonly { text: string }[]): boolean {
  const scope = isNegative ? text.replace(/\b(?:any|each|every)\b|任何|每个|每一/giu, "") : text;
  const claimed = quantifiers.filter((words) => words.test(scope.replace(suitability, "")));
  return claimed.every((words) => clauses.some(({ text }) => words.test(text)));
}
