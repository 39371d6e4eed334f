import { factsById } from "../../catalog/facts.ts";
import type { Catalog, Reading } from "../../catalog/snapshot.ts";
import type { Fact } from "../../model/fact.ts";
import { languages } from "../../model/text.ts";
import type { Item } from "../parse/items.ts";
import { conceptToken, type Sense } from "../parse/lexicon.ts";
import { type Question, readStatement } from "../parse/question.ts";
import { termsOf } from "../parse/text.ts";
import { factIndexOf, type Profile } from "../retrieve/fact-index.ts";
import { quantitiesIn } from "../values/figures.ts";
import type { Quantity } from "../values/quantity.ts";
import { type Claim, isNegative, normalizedCode } from "./claim.ts";
import { pattern, quantifiers } from "./statement-words.ts";

/** Part of a statement between commas and conjunctions, affirmed or denied as a whole. */
export interface Clause extends IndexedWords {
  text: string;
  isNegative: boolean;
}

export interface IndexedWords {
  tokens: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

const between = pattern("clauseEnd", "u");

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

  /** Parsed on first use and kept: most facts are found to be about something else before. */
  get clauses(): readonly Clause[] {
    const { statement } = this.fact;
    return this.#catalog.memo.get(`statement clauses ${statement}`, () =>
      statement
        .split(between)
        .filter(Boolean)
        .map((text) => clauseOf(readStatement(this.#catalog, text))),
    );
  }
}

export function parseFacts({ catalog }: Reading, { lang }: Claim, ids: readonly string[]): ParsedFact[] {
  const [written, other] = [lang, ...languages.filter((each) => each !== lang)].map((each) =>
    factsById({ catalog, lang: each }, ids),
  ) as [Map<string, Fact>, Map<string, Fact>];
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

const without = pattern("without").source;
const freeOf = pattern("freeOf").source;

/** A negation may be part of a name of which the claim has the rest: `no iptables`, `sidecarless`. */
export function isDenied({ text, isNegative }: Clause, { named }: Claim): boolean {
  if (isNegative) return true;
  return named.some((item) => {
    const name = item.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?:${without})\\s*${name}|\\b${name}(?:${freeOf})`, "iu").test(text);
  });
}

function bestClauses(clauses: readonly Clause[], items: readonly Item[]): readonly Clause[] {
  const shares = clauses.map((clause) => items.filter((item) => mentions(clause, item)).length);
  const most = Math.max(...shares);
  return most === 0 ? [] : clauses.filter((_, at) => shares[at] === most);
}

export const clauseQuantities = (clauses: readonly Clause[]): Quantity[] =>
  clauses.flatMap(({ text }) => quantitiesIn(text));

const suitability = pattern("suitability", "giu");
const inDenials = pattern("inDenials", "giu");

/** Whether the clauses have the quantifiers of a claim. In a denial, `any` and `each` mean none. */
export function coversQuantifiersOf({ text, isNegative }: Claim, clauses: readonly { text: string }[]): boolean {
  const scope = isNegative ? text.replace(inDenials, "") : text;
  const claimed = quantifiers.filter((words) => words.test(scope.replace(suitability, "")));
  return claimed.every((words) => clauses.some(({ text }) => words.test(text)));
}
