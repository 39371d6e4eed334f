import { factsById } from "../../catalog/facts.ts";
import type { Catalog, Reading } from "../../catalog/snapshot.ts";
import type { Fact } from "../../model/fact.ts";
import { factIndexOf, type Profile } from "../fact-index.ts";
import type { Item } from "../items.ts";
import { conceptToken, type Sense } from "../lexicon.ts";
import { type Question, readQuestion } from "../question.ts";
import { termsOf } from "../text.ts";
import { type Claim, isNegative, plainCode } from "./claim.ts";
import { type Figure, figuresOf } from "./figure.ts";

/** A piece of a statement between commas and conjunctions, which is denied or affirmed as a whole. */
export interface Clause extends Words {
  text: string;
  isNegative: boolean;
}

export interface Words {
  tokens: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

const between = /[,;:](?!\d)\s*|[，；：。、]\s*|\s+(?:and|but|while|whereas)\s+|(?:，)?(?:而|但|并且|并)(?=[^且行列])/u;

/** What a fact tells, in both languages, and clause by clause in the language of the claim. */
export class Telling implements Words {
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
    this.literals = [...fact.statement.matchAll(/`([^`]+)`/g)].map(([, code]) => plainCode(code!));
    this.#catalog = catalog;
  }

  /** Its statement in the language of the claim, as it is read. */
  get question(): Question {
    this.#question ??= readQuestion(this.#catalog, this.fact.statement);
    return this.#question;
  }

  /** Read only for a fact that speaks of the same as the claim. */
  get clauses(): readonly Clause[] {
    this.#clauses ??= this.fact.statement
      .split(between)
      .filter(Boolean)
      .map((text) => clauseOf(readQuestion(this.#catalog, text)));
    return this.#clauses;
  }
}

export function tellingsOf({ catalog }: Reading, { lang }: Claim, ids: readonly string[]): Telling[] {
  const [en, zh] = (["en", "zh"] as const).map((each) => factsById({ catalog, lang: each }, ids)) as [
    Map<string, Fact>,
    Map<string, Fact>,
  ];
  const [written, other] = lang === "en" ? [en, zh] : [zh, en];
  const profiles = factIndexOf(catalog).byId(ids);
  return profiles.map(
    (profile) => new Telling(catalog, written.get(profile.id)!, other.get(profile.id)!.statement, profile),
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

/** Whether the words say what the item says: the concept, or its very words. */
export function tells({ tokens, terms }: Words, item: Item): boolean {
  // Of a longer wording that means something else, the name within it is meant all the same: Google Cloud.
  const names = isEntity(item.senses) ? [] : item.within.filter((sense) => isProper(sense));
  if (names.length > 0 && !names.some(({ role, target }) => tokens.has(conceptToken(role, target)))) return false;
  if (item.tokens.some((token) => tokens.has(token))) return true;
  if (item.parts.length > 0 && item.parts.every((part) => part.some((token) => tokens.has(token)))) return true;
  return item.terms.length > 0 && item.terms.every((term) => terms.has(term) || hasForm(terms, term));
}

/** Letters by which forms of one word are known: graduate, graduated. */
const root = 6;

const inflected = /^[a-z]{6,}$/;

/** Whether another form of one of its words may stand for an item. */
export const isInflected = ({ terms, senses }: Item): boolean =>
  senses.length === 0 && terms.some((term) => inflected.test(term));

function hasForm(terms: ReadonlySet<string>, word: string): boolean {
  if (!inflected.test(word)) return false;
  const start = word.slice(0, Math.max(root, word.length - 2));
  for (const term of terms) if (term.startsWith(start) && term.length <= word.length + 3) return true;
  return false;
}

/** The clauses of a fact that say most of what a claim names: those by which it is denied, affirmed and measured. */
export function clausesMeant({ named, poles }: Claim, { clauses, own }: Telling): readonly Clause[] {
  const isSubject = ({ tokens }: Item) => tokens.some((token) => own.has(token));
  const steady = named.filter(({ text }) => !poles.some(({ has }) => has.test(text)));
  const others = steady.filter((item) => !isSubject(item));
  const most = [others, steady].map((items) => mostTelling(clauses, items)).find(({ length }) => length > 0);
  return most ?? clauses;
}

/** A `no` within a name is one all the same, where the claim has the rest of the name: 无 iptables, sidecarless. */
export function isDenied({ text, isNegative }: Clause, { named }: Claim): boolean {
  if (isNegative) return true;
  return named.some((item) => {
    const name = item.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?:无|不用|零|\\b(?:no|without)\\b)\\s*${name}|\\b${name}[- ]?(?:less|free)\\b`, "iu").test(
      text,
    );
  });
}

function mostTelling(clauses: readonly Clause[], items: readonly Item[]): readonly Clause[] {
  const shares = clauses.map((clause) => items.filter((item) => tells(clause, item)).length);
  const most = Math.max(...shares);
  return most === 0 ? [] : clauses.filter((_, at) => shares[at] === most);
}

export const figuresIn = (clauses: readonly Clause[]): Figure[] => clauses.flatMap(({ text }) => figuresOf(text));
