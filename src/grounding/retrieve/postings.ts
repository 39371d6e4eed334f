import { LRUCache } from "lru-cache";
import { type Catalog, column, single } from "../../catalog/snapshot.ts";

/** The weight of a term in each field, as in full-text search; a term counts once, in the field with the highest weight. */
const fields = [
  ["concepts", 4],
  ["title", 2],
  ["body", 1],
  ["asked", 1],
] as const;

/** The fields of one fact: terms separated by white space. */
export type FactFields = Readonly<Record<(typeof fields)[number][0], string>>;

/** The weight of each term of a fact: a power of two, up to eight. */
export function weightedTerms(texts: FactFields): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [field, weight] of fields) {
    for (const term of texts[field].split(/\s+/)) if (term !== "" && !weights.has(term)) weights.set(term, weight);
  }
  return weights;
}

/** The number of a fact and the weight of a term in it, as one number. */
export const encodePosting = (number: number, weight: number): number => number * 4 + Math.log2(weight);
export const factOf = (posting: number): number => posting >>> 2;
export const weightOf = (posting: number): number => 1 << (posting & 3);

/** Postings in the order of their facts, each as its distance from the fact before and its weight, seven bits to a byte. */
export function packPostings(postings: readonly number[]): Buffer {
  const bytes: number[] = [];
  let before = 0;
  for (const each of postings) {
    let rest = each - before * 4;
    before = factOf(each);
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  }
  return Buffer.from(bytes);
}

/** Writes the postings of one part to a list from a position on; returns the position after them. */
function unpack(bytes: Buffer, list: Uint32Array, from: number): number {
  let place = from;
  let before = 0;
  for (let at = 0; at < bytes.length; ) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    list[place] = before * 4 + value;
    before = factOf(list[place]!);
    place++;
  }
  return place;
}

interface TermStatistics {
  /** How many facts have it. */
  count: number;
  /** Inverse document frequency on a scale from 0 to 1. */
  rarity: number;
}

/**
 * The facts that have a term, read on first use and then kept, within limits whatever the size of the catalog. A question
 * touches thousands of postings, which takes microseconds here and a millisecond in SQL.
 */
export class Postings {
  readonly #catalog: Catalog;
  /** Number of facts of the catalog. */
  readonly #size: number;
  readonly #terms = new LRUCache<string, TermStatistics>({ max: 50_000 });
  /** At most 8 million postings, of four bytes each. */
  readonly #postings = new LRUCache<string, Uint32Array>({
    maxSize: 8_000_000,
    sizeCalculation: (list) => Math.max(1, list.length),
  });

  constructor(catalog: Catalog, size: number) {
    this.#catalog = catalog;
    this.#size = size;
  }

  has(term: string): boolean {
    return this.#term(term).count > 0;
  }

  /** How many facts have the term. */
  count(term: string): number {
    return this.#term(term).count;
  }

  /** Inverse document frequency on a scale from 0 to 1. */
  rarity(term: string): number {
    return this.#term(term).rarity;
  }

  /** The postings of all facts that have the term, in the order of the facts. */
  of(term: string): Uint32Array {
    let list = this.#postings.get(term);
    if (!list) {
      list = this.#read(term);
      this.#postings.set(term, list);
    }
    return list;
  }

  #term(term: string): TermStatistics {
    let statistics = this.#terms.get(term);
    if (!statistics) {
      const sql = "SELECT coalesce(sum(count), 0) FROM search_posting WHERE term = ?";
      const count = single<number>(this.#catalog, sql, term);
      statistics = { count, rarity: Math.log(1 + this.#size / (1 + count)) / Math.log(1 + this.#size) };
      this.#terms.set(term, statistics);
    }
    return statistics;
  }

  #read(term: string): Uint32Array {
    const list = new Uint32Array(this.count(term));
    if (list.length === 0) return list;
    let place = 0;
    const sql = "SELECT facts FROM search_posting WHERE term = ? ORDER BY part";
    for (const bytes of column<Buffer>(this.#catalog, sql, term)) place = unpack(bytes, list, place);
    return list;
  }
}
