import { type Catalog, memo } from "../catalog/catalog.ts";
import { type FactText, factTexts } from "../catalog/search.ts";
import { conceptToken } from "./lexicon.ts";

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
  title: ReadonlySet<string>;
  body: ReadonlySet<string>;
  /** Words of questions that the fact answers; it does not state them. */
  asked: ReadonlySet<string>;
  hasFigure: boolean;
  /** Type of its value; null where it has none. */
  valueType: string | null;
  /** Unit of its value. */
  unit: string | null;
}

interface Posting {
  numbers: number[];
  weights: number[];
}

/**
 * All facts by the terms that they hold, in memory: a question touches thousands of postings, which takes microseconds
 * here and a millisecond in SQL. Built once for each catalog.
 */
export interface FactIndex {
  readonly profiles: readonly Profile[];
  readonly byId: ReadonlyMap<string, Profile>;
  readonly postings: ReadonlyMap<string, Posting>;
  /** Sums of weights by fact; all zero between questions. */
  readonly sums: Float64Array;
}

const indexes = new WeakMap<Catalog, Map<string, FactIndex>>();

export const factIndexOf = (catalog: Catalog): FactIndex => memo(catalog, indexes, "", () => buildIndex(catalog));

/** Fields by what a term in them counts, as in the full text search; a term counts once, where it counts most. */
const fields = [
  ["concepts", 4],
  ["title", 2],
  ["body", 1],
  ["asked", 1],
] as const;

function buildIndex(catalog: Catalog): FactIndex {
  const postings = new Map<string, Posting>();
  const profiles = factTexts(catalog).map(toProfile);
  for (const profile of profiles) {
    for (const [place, [field, weight]] of fields.entries()) {
      for (const term of profile[field]) {
        let isCounted = false;
        for (let before = 0; before < place && !isCounted; before++) isCounted = profile[fields[before]![0]].has(term);
        if (!isCounted) post(postings, term, profile.number, weight);
      }
    }
  }
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  return { profiles, byId, postings, sums: new Float64Array(profiles.length) };
}

function post(postings: Map<string, Posting>, term: string, number: number, weight: number): void {
  const posting = postings.get(term);
  if (posting) {
    posting.numbers.push(number);
    posting.weights.push(weight);
  } else postings.set(term, { numbers: [number], weights: [weight] });
}

const figure = /^\d|^(?:one|two|thre|four|five|six|seven|eight|nin|ten|eleven|half|zero)$/;

const version = /^\d+(?:\.\d+){2,}$/;

const words = (text: string): Set<string> => new Set(text === "" ? [] : text.split(" "));

function toProfile(text: FactText, number: number): Profile {
  const { id, kind, subject, predicate, object, section, members } = text;
  const own = new Set([conceptToken("ENTITY", subject), conceptToken("PREDICATE", predicate)]);
  if (object !== null) own.add(conceptToken("ENTITY", object));
  const body = words(text.body);
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
    concepts: words(text.concepts),
    title: words(text.title),
    body,
    asked: words(text.asked),
    hasFigure: [...body].some((term) => figure.test(term) && !version.test(term)),
    valueType: text.valueType,
    unit: text.unit,
  };
}

/** Inverse document frequency on a scale from 0 to 1. */
export function rarity({ profiles, postings }: FactIndex, term: string): number {
  const total = profiles.length;
  return Math.log(1 + total / (1 + (postings.get(term)?.numbers.length ?? 0))) / Math.log(1 + total);
}

/** The facts that share most with the terms, by the weights of the fields and the rarity of the terms. */
export function candidates(index: FactIndex, terms: Iterable<string>, limit: number): Profile[] {
  const { profiles, postings, sums } = index;
  const touched: number[] = [];
  for (const term of new Set(terms)) {
    const posting = postings.get(term);
    if (!posting) continue;
    const rare = rarity(index, term) ** 2;
    for (let at = 0; at < posting.numbers.length; at++) {
      const number = posting.numbers[at]!;
      if (sums[number] === 0) touched.push(number);
      sums[number]! += rare * posting.weights[at]!;
    }
  }
  const best = touched.length <= limit ? touched : touched.sort((a, b) => sums[b]! - sums[a]! || a - b).slice(0, limit);
  const found = best.map((number) => profiles[number]!);
  for (const number of touched) sums[number] = 0;
  return found;
}
