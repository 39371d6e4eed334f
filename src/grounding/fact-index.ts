import { type FactText, factCount, factNumbers, factTexts, statedFacts } from "../catalog/search.ts";
import type { Catalog } from "../catalog/snapshot.ts";
import { typeOf } from "../model/ids.ts";
import type { Value } from "../model/value.ts";
import { conceptToken } from "./lexicon.ts";
import { factOf, Postings, weightOf } from "./postings.ts";

/** A fact as questions are held against it. */
export interface Profile extends Pick<FactText, "id" | "kind" | "subject" | "predicate" | "object" | "section"> {
  /** Place in the index, which follows the document. */
  number: number;
  /** First and last lines of what it cites in its section. */
  spans: readonly (readonly [number, number])[];
  /** Whether it cites the headings of the parts of its list rather than the whole of it. */
  isOfHeadings: boolean;
  /** Whether it was computed here rather than read in the document. */
  isDerived: boolean;
  /** Number of facts whose lines lie within this one's; a fact with members states a list. */
  members: number;
  /** Tokens of subject, predicate and object: what the fact is about. */
  own: ReadonlySet<string>;
  /** Tokens of all that its names and statement mention. */
  concepts: ReadonlySet<string>;
  /** Words of its statement. */
  body: ReadonlySet<string>;
  /** Where it holds each term, as a sum of `holds`: one look-up for each term of a question rather than one for each field. */
  places: ReadonlyMap<string, number>;
  /** Whether people ask for it in words of their own. */
  isAsked: boolean;
  hasFigure: boolean;
  /** What it says as data. */
  value: Value | null;
}

/** Where a fact can hold a term; `asked` are words of questions that it answers and does not state. */
export const holds = { own: 1, concept: 2, title: 4, body: 8, asked: 16 } as const;

/**
 * All facts by the terms that they hold. What a question needs of it is read when first asked for, and what was asked for
 * last is kept, as many profiles as a catalog of the usual size has.
 */
export class FactIndex {
  /** Number of facts. */
  readonly size: number;
  readonly postings: Postings;
  /** Sums of weights by fact; all zero between questions. */
  readonly sums: Float64Array;
  readonly #catalog: Catalog;
  readonly #profiles = new Map<number, Profile>();
  /** Numbers of these facts by their ids. */
  readonly #numbers = new Map<string, number>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
    this.size = factCount(catalog);
    this.postings = new Postings(catalog, this.size);
    this.sums = new Float64Array(this.size);
  }

  /** Facts by their numbers, in the order of these. */
  profiles(numbers: readonly number[]): Profile[] {
    const unread = numbers.filter((number) => !this.#profiles.has(number));
    if (unread.length === 0) return numbers.map((number) => this.#profiles.get(number)!);
    const read = new Map(factTexts(this.#catalog, unread).map((text) => [text.number, toProfile(text)]));
    const found = numbers.map((number) => (this.#profiles.get(number) ?? read.get(number))!);
    for (const profile of read.values()) this.#keep(profile);
    return found;
  }

  /** Facts by their ids, in the order of these; ids that are not known are left out. */
  byId(ids: readonly string[]): Profile[] {
    const unread = ids.filter((id) => !this.#numbers.has(id));
    const read = unread.length > 0 ? factNumbers(this.#catalog, unread) : new Map<string, number>();
    return this.profiles(ids.flatMap((id) => this.#numbers.get(id) ?? read.get(id) ?? []));
  }

  /** Facts that say one thing of a subject, in the order of the document. */
  about(subject: string, predicate: string): Profile[] {
    return this.byId(statedFacts(this.#catalog, subject, predicate).map(({ fact }) => fact));
  }

  #keep(profile: Profile): void {
    if (this.#profiles.size >= mostProfiles) {
      const oldest: Profile = this.#profiles.values().next().value!;
      this.#profiles.delete(oldest.number);
      this.#numbers.delete(oldest.id);
    }
    this.#profiles.set(profile.number, profile);
    this.#numbers.set(profile.id, profile.number);
  }
}

/** Profiles that are kept: some kilobytes each. */
const mostProfiles = 8192;

export const factIndexOf = (catalog: Catalog): FactIndex =>
  catalog.memo.pin("fact index", () => new FactIndex(catalog));

const figure = /^\d|^(?:one|two|thre|four|five|six|seven|eight|nin|ten|eleven|half|zero)$/;

const version = /^\d+(?:\.\d+){2,}$/;

const words = (text: string): Set<string> => new Set(text === "" ? [] : text.split(" "));

function toProfile(text: FactText): Profile {
  const { number, id, kind, subject, predicate, object, section, members } = text;
  const own = new Set([conceptToken("ENTITY", subject), conceptToken("PREDICATE", predicate)]);
  if (object !== null) own.add(conceptToken("ENTITY", object));
  // `This document` is a word for the one that the fact is about.
  if (typeOf(subject) === "document") own.add(conceptToken("SYNONYM", "document"));
  const [concepts, body, asked] = [words(text.concepts), words(text.body), words(text.asked)];
  const places = new Map<string, number>();
  const place = (terms: Iterable<string>, bit: number) => {
    for (const term of terms) places.set(term, (places.get(term) ?? 0) | bit);
  };
  place(own, holds.own);
  place(concepts, holds.concept);
  place(words(text.title), holds.title);
  place(body, holds.body);
  place(asked, holds.asked);
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
    places,
    isAsked: asked.size > 0,
    hasFigure: [...body].some((term) => figure.test(term) && !version.test(term)),
    value: text.value === null ? null : (JSON.parse(text.value) as Value),
  };
}

/** Inverse document frequency on a scale from 0 to 1. */
export const rarity = ({ postings }: FactIndex, term: string): number => postings.rarity(term);

/**
 * A term that more facts hold finds none of them: it says next to nothing, and to add it up would take longer than an answer
 * may.
 */
const mostFacts = 50_000;

/** The facts that share most with the terms, by the weights of the fields and the rarity of the terms. */
export function candidates(index: FactIndex, terms: Iterable<string>, limit: number): Profile[] {
  const { postings, sums } = index;
  const touched: number[] = [];
  for (const term of new Set(terms)) {
    if (postings.count(term) > mostFacts) continue;
    const rare = rarity(index, term) ** 2;
    for (const posting of postings.of(term)) {
      const number = factOf(posting);
      if (sums[number] === 0) touched.push(number);
      sums[number]! += rare * weightOf(posting);
    }
  }
  const best = touched.length <= limit ? touched : largest(touched, sums, limit);
  const found = index.profiles(best);
  for (const number of touched) sums[number] = 0;
  return found;
}

/** The numbers with the largest sums, largest first, the lower number first of two alike. */
function largest(numbers: readonly number[], sums: Float64Array, limit: number): number[] {
  const best: number[] = [];
  for (const number of numbers) {
    const sum = sums[number]!;
    let place = best.length;
    while (place > 0) {
      const before = best[place - 1]!;
      if (sums[before]! > sum || (sums[before] === sum && before < number)) break;
      place--;
    }
    if (place === limit) continue;
    if (best.length === limit) best.pop();
    best.splice(place, 0, number);
  }
  return best;
}
