import { LRUCache } from "lru-cache";

/** Maximum bytes of all cached responses; the least recently used are evicted first. */
const defaultMaxBytes = 16 * 1024 * 1024;

/** Measured overhead of an entry in bytes, besides its texts and its body: objects, buffers and hash table slots. */
const overhead = 700;

/** Longer questions are not cached. */
const maxKeyLength = 16 * 1024;

/** A buffer with memory of its own. Short ones from `Buffer.from` share a slab, which lives as long as any of them. */
export function ownBuffer(content: string | Buffer): Buffer {
  if (Buffer.isBuffer(content)) {
    if (content.length === content.buffer.byteLength) return content;
    const copy = Buffer.allocUnsafeSlow(content.length);
    content.copy(copy);
    return copy;
  }
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(content));
  bytes.write(content);
  return bytes;
}

/** Bodies by key, bounded in bytes. */
export class BoundedCache<T extends { body: Buffer; headers?: Record<string, string> }> {
  hits = 0;
  misses = 0;
  readonly #entries: LRUCache<string, T>;

  constructor(maxBytes = defaultMaxBytes, maxBodyBytes = maxBytes / 8) {
    this.#entries = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: maxBodyBytes + 2 * maxKeyLength + 2 * overhead,
      sizeCalculation: ({ body, headers = {} }, key) => body.length + textBytes(key) + headerBytes(headers) + overhead,
    });
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    if (entry) this.hits++;
    else this.misses++;
    return entry;
  }

  set(key: string, entry: T): void {
    if (key.length <= maxKeyLength) this.#entries.set(key, entry);
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get count(): number {
    return this.#entries.size;
  }
}

/** Texts take one byte per character, or two if any character is beyond Latin-1. */
const textBytes = (text: string): number => (/^[\0-\xff]*$/.test(text) ? text.length : 2 * text.length);

const headerBytes = (headers: Record<string, string>): number =>
  Object.values(headers).reduce((sum, value) => sum + value.length + 16, 0);
