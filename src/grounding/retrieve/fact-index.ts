import { LRUCache } from "lru-cache";
import { type FactText, factCount, factNumbers, factTexts, statedFacts } from "../../catalog/search.ts";
import type { Catalog } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import type { Value } from "../../model/value.ts";
import { conceptToken } from "../parse/lexicon.ts";
import { factOf, Postings, weightOf } from "./postings.ts";

/** A fact in the form that questions are matched against. */
export interface Profile extends Pick<FactText, "id" | "kind" | "subject" | "predicate" | "object" | "section"> {
  /** Position in the index, in the order of the document. */
  number: number;
  /** First and last lines of its citations in its section. */
  spans: readonly (readonly [number, number])[];
  /** Whether it states a list and cites the headings of its parts rather than the whole list. */
  isOfHeadings: boolean;
  /** Whether it was computed rather than stated in the document. */
  isDerived: boolean;
  /** Number of facts whose lines lie within the lines of this one; a fact with members states a list. */
  members: number;
  /** Concept tokens of subject, predicate and object: what the fact is about. */
  own: ReadonlySet<string>;
  /** Tokens of all concepts in its names and statement. */
  concepts: ReadonlySet<string>;
  /** Words of its statement. */
  body: ReadonlySet<string>;
  /** The fields that hold each term, as a sum of `fieldBits`. */
  fields: ReadonlyMap<string, number>;
  /** Whether it has expansion terms. */
  isExpanded: boolean;
  hasNumber: boolean;
  /** Its value as data. */
  value: Value | null;
}

/** The fields of a fact; `asked` holds expansion terms: words of questions that it answers but does not state. */
export const fieldBits = { own: 1, concept: 2, title: 4, body: 8, asked: 16 } as const;

/**
 * All facts by their terms. Profiles are read on first use; the most recent are kept, as many as a catalog of the usual
 * size has.
 */
export class FactIndex {
  /** Number of facts. */
  readonly size: number;
  readonly postings: Postings;
  /** Scratch space for the scores of facts; all zero between questions. */
  readonly sums: Float64Array;
  readonly #catalog: Catalog;
  /** Numbers of the kept profiles by fact id. */
  readonly #numbers = new Map<string, number>();
  /** Profiles take some kilobytes each. */
  readonly #profiles = new LRUCache<number, Profile>({
    max: 8192,
    dispose: ({ id }) => this.#numbers.delete(id),
  });

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
    this.size = factCount(catalog);
    this.postings = new Postings(catalog, this.size);
    this.sums = new Float64Array(this.size);
  }

  /** Facts by number, in the order asked for. */
  profiles(numbers: readonly number[]): Profile[] {
    const unread = numbers.filter((number) => !this.#profiles.has(number));
    if (unread.length === 0) return numbers.map((number) => this.#profiles.get(number)!);
    const read = new Map(factTexts(this.#catalog, unread).map((text) => [text.number, toProfile(text)]));
    const found = numbers.map((number) => (this.#profiles.get(number) ?? read.get(number))!);
    for (const profile of read.values()) {
      this.#profiles.set(profile.number, profile);
      this.#numbers.set(profile.id, profile.number);
    }
    return found;
  }

  /** Facts by id, in the order asked for; unknown ids are skipped. */
  byId(ids: readonly string[]): Profile[] {
    const unread = ids.filter((id) => !this.#numbers.has(id));
    const read = unread.length > 0 ? factNumbers(this.#catalog, unread) : new Map<string, number>();
    return this.profiles(ids.flatMap((id) => this.#numbers.get(id) ?? read.get(id) ?? []));
  }

  /** Facts with a subject and a predicate, in the order of the document. */
  about(subject: string, predicate: string): Profile[] {
    return this.byId(statedFacts(this.#catalog, subject, predicate).map(({ fact }) => fact));
  }
}

export const factIndexOf = (catalog: Catalog): FactIndex =>
  catalog.memo.pin("fact index", () => new FactIndex(catalog));

const figure = /^\d|^(?:one|two|thre|four|five|six|seven|eight|nin|ten|eleven|half|zero)$/;

const version = /^\d+(?:\.\d+){2,}$/;

const words = (text: string): Set<string> => new Set(text === "" ? [] : text.split(" "));

function toProfile(text: FactText): Profile {
  const { number, id, kind, subject, predicate, object, section, members } = text;
  const own = new Set([conceptToken("ENTITY", subject), conceptToken("PREDICATE", predicate)]);
  if (object !== null) own.add(conceptToken("ENTITY", object));
  // `This document` names the subject of the fact.
  if (typeOf(subject) === "document") own.add(conceptToken("SYNONYM", "document"));
  const [concepts, body, asked] = [words(text.concepts), words(text.body), words(text.asked)];
  const fields = new Map<string, number>();
  const add = (terms: Iterable<string>, bit: number) => {
    for (const term of terms) fields.set(term, (fields.get(term) ?? 0) | bit);
  };
  add(own, fieldBits.own);
  add(concepts, fieldBits.concept);
  add(words(text.title), fieldBits.title);
  add(body, fieldBits.body);
  add(asked, fieldBits.asked);
  const spans = JSON.parse(text.spans) as [number, number][];
  const isOfHeadings = object === null && spans.length >= 3 && spans.every(([first, last]) => first === last);
  return {
    number,
    id,
    kind,
    subject,
    predicate,
    object,
    section,
    spans,
    isOfHeadings,
    isDerived: text.derived === 1,
    members: isOfHeadings ? Math.max(members, spans.length) : members,
    own,
    concepts,
    body,
    fields,
    isExpanded: asked.size > 0,
    hasNumber: [...body].some((term) => figure.test(term) && !version.test(term)),
    value: text.value === null ? null : (JSON.parse(text.value) as Value),
  };
}

/** Inverse document frequency on a scale from 0 to 1. */
export const rarity = ({ postings }: FactIndex, term: string): number => postings.rarity(term);

/**
 * Terms that more facts have than this find none of them: they say next to nothing, and adding them up takes too long.
 */
const maxFacts = 50_000;

/** The facts that share most with the terms, weighted by field and by the rarity of the terms. */
export function candidates(index: FactIndex, terms: Iterable<string>, limit: number): Profile[] {
  const { postings, sums } = index;
  const touched: number[] = [];
  for (const term of new Set(terms)) {
    if (postings.count(term) > maxFacts) continue;
    const rare = rarity(index, term) ** 2;
    for (const posting of postings.of(term)) {
      const number = factOf(posting);
      if (sums[number] === 0) touched.push(number);
      sums[number]! += rare * weightOf(posting);
    }
  }
  const best =
    touched.length <= limit ? touched : touched.toSorted((a, b) => sums[b]! - sums[a]! || a - b).slice(0, limit);
  const found = index.profiles(best);
  for (const number of touched) sums[number] = 0;
  return found;
}
