import { type Catalog, column, single } from "../catalog/snapshot.ts";

/** Fields by what a term in them counts, as in the full text search; a term counts once, where it counts most. */
const fields = [
  ["concepts", 4],
  ["title", 2],
  ["body", 1],
  ["asked", 1],
] as const;

/** The fields of one fact, each its terms with white space between them. */
export type FactFields = Readonly<Record<(typeof fields)[number][0], string>>;

/** Each term of a fact with what it counts: a power of two, up to eight. */
export function weightedTerms(texts: FactFields): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [field, weight] of fields) {
    for (const term of texts[field].split(/\s+/)) if (term !== "" && !weights.has(term)) weights.set(term, weight);
  }
  return weights;
}

/** The number of a fact and what a term counts in it, as one number. */
export const entry = (number: number, weight: number): number => number * 4 + Math.log2(weight);
export const factOf = (posting: number): number => posting >>> 2;
export const weightOf = (posting: number): number => 1 << (posting & 3);

/** Entries in the order of their facts, each as its distance from the fact before and its weight, seven bits to a byte. */
export function packed(entries: readonly number[]): Buffer {
  const bytes: number[] = [];
  let before = 0;
  for (const each of entries) {
    let rest = each - before * 4;
    before = factOf(each);
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  }
  return Buffer.from(bytes);
}

/** Appends the entries of one part to a list, from a place on; the place where it ends. */
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

interface Term {
  /** How many facts hold it. */
  readonly count: number;
  readonly rarity: number;
  /** Their entries, once they were read. */
  facts: Uint32Array | undefined;
}

/** Terms that are kept in memory, and entries of theirs, which take four bytes each, at most. */
const most = { terms: 50_000, entries: 8_000_000 };

/**
 * The facts that hold a term, read when first asked for and then kept, within bounds whatever the size of the catalog: a
 * question touches thousands of them, which takes microseconds here and a millisecond in SQL.
 */
export class Postings {
  readonly #catalog: Catalog;
  /** Number of facts of the catalog. */
  readonly #size: number;
  readonly #terms = new Map<string, Term>();
  #entries = 0;

  constructor(catalog: Catalog, size: number) {
    this.#catalog = catalog;
    this.#size = size;
  }

  has(term: string): boolean {
    return this.#term(term).count > 0;
  }

  /** How many facts hold the term. */
  count(term: string): number {
    return this.#term(term).count;
  }

  /** Inverse document frequency on a scale from 0 to 1. */
  rarity(term: string): number {
    return this.#term(term).rarity;
  }

  /** The entries of all facts that hold the term, in the order of the facts. */
  of(term: string): Uint32Array {
    const known = this.#term(term);
    if (known.facts) return known.facts;
    const facts = this.#read(term, known.count);
    known.facts = facts;
    this.#entries += facts.length;
    for (const oldest of this.#terms.keys()) {
      if (this.#entries <= most.entries) break;
      this.#drop(oldest);
    }
    return facts;
  }

  #term(term: string): Term {
    const known = this.#terms.get(term);
    if (known) return known;
    const sql = "SELECT coalesce(sum(count), 0) FROM search_posting WHERE term = ?";
    const count = single<number>(this.#catalog, sql, term);
    const rarity = Math.log(1 + this.#size / (1 + count)) / Math.log(1 + this.#size);
    const read = { count, rarity, facts: undefined };
    if (this.#terms.size >= most.terms) this.#drop(this.#terms.keys().next().value!);
    this.#terms.set(term, read);
    return read;
  }

  #drop(term: string): void {
    this.#entries -= this.#terms.get(term)?.facts?.length ?? 0;
    this.#terms.delete(term);
  }

  #read(term: string, count: number): Uint32Array {
    const list = new Uint32Array(count);
    if (count === 0) return list;
    let place = 0;
    const sql = "SELECT facts FROM search_posting WHERE term = ? ORDER BY part";
    for (const bytes of column<Buffer>(this.#catalog, sql, term)) place = unpack(bytes, list, place);
    return list;
  }
}
