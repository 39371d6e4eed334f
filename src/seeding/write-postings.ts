import type { Database, Statement } from "better-sqlite3";
import { encodePosting, type FactFields, packPostings, weightedTerms } from "../grounding/retrieve/postings.ts";

/** Facts per batch, so that memory does not grow with the catalog. */
const batchSize = 100_000;

/** Writes, for each term, the facts that contain it. Add facts in the order of their numbers. */
export class PostingWriter {
  readonly #insert: Statement;
  #lists = new Map<string, number[]>();
  #part = 0;

  constructor(database: Database) {
    this.#insert = database.prepare("INSERT INTO search_posting (term, part, count, facts) VALUES (?, ?, ?, ?)");
  }

  add(number: number, fields: FactFields): void {
    for (const [term, weight] of weightedTerms(fields)) {
      const list = this.#lists.get(term);
      if (list) list.push(encodePosting(number, weight));
      else this.#lists.set(term, [encodePosting(number, weight)]);
    }
    if ((number + 1) % batchSize === 0) this.flush();
  }

  /** Call once more when all facts are added. */
  flush(): void {
    // In the order of the primary key, so that pages fill up without splits.
    const lists = [...this.#lists].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    for (const [term, list] of lists) this.#insert.run(term, this.#part, list.length, packPostings(list));
    this.#lists = new Map();
    this.#part++;
  }
}
