import { LRUCache } from "lru-cache";

/** Bytes of answers that are kept, at most; what was not asked for longest goes first. */
const usualBytes = 16 * 1024 * 1024;

/** What an answer takes besides its body and its key, by measuring: its headers, as the face and the front keep them. */
const overhead = 1_500;

/** Longer questions are not worth keeping. */
export const longestKey = 4_096;

/** A text as bytes of its own. `Buffer.from` cuts short ones off a slab, all of which stays for as long as one of them is kept. */
export function ownBytes(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}

/**
 * Answers that were serialized once. Answers are pure functions of (catalog, question, language); since all three are in
 * the key, an entry is never wrong, and after a change of the catalog the old ones are simply no longer asked for.
 */
export class AnswerCache<T extends { body: Buffer }> {
  hits = 0;
  misses = 0;
  private readonly answers: LRUCache<string, T>;

  constructor(mostBytes = usualBytes, mostOfOne = mostBytes / 8) {
    this.answers = new LRUCache({
      maxSize: mostBytes,
      maxEntrySize: mostOfOne + 2 * longestKey + overhead,
      sizeCalculation: ({ body }, key) => body.length + 2 * key.length + overhead,
    });
  }

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
