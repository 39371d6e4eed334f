import { LRUCache } from "lru-cache";

/** Bytes of answers that are kept, at most; what was not asked for longest goes first. */
const mostBytes = 32 * 1024 * 1024;

/** Longer questions are not worth keeping. */
const longestKey = 4_096;

/**
 * Answers that were serialized once. Answers are pure functions of (catalog, question, language); since all three are in
 * the key, an entry is never wrong, and after a change of the catalog the old ones are simply no longer asked for.
 */
export class AnswerCache<T extends { body: Buffer }> {
  hits = 0;
  misses = 0;
  private readonly answers = new LRUCache<string, T>({
    maxSize: mostBytes,
    maxEntrySize: mostBytes / 8,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + 500,
  });

  get(key: string): T | undefined {
    const known = this.answers.get(key);
    if (known) this.hits++;
    else this.misses++;
    return known;
  }

  /** Bytes that are kept now. */
  get bytes(): number {
    return this.answers.calculatedSize;
  }

  get count(): number {
    return this.answers.size;
  }

  set(key: string, answer: T): void {
    if (key.length <= longestKey) this.answers.set(key, answer);
  }
}
