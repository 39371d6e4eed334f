import type { ServerResponse } from "node:http";
import type { Chunk } from "../../exports/formats.ts";
import { background } from "../../operations/scheduler.ts";
import { BoundedCache } from "../bounded-cache.ts";

/** Bytes per chunk of exports that are too large to cache: about as much as one turn writes. */
const chunkBytes = 64 * 1024;

type Pieces = Iterable<Chunk>;
type Write = () => Pieces | Promise<Pieces>;

interface Making {
  readonly body: Promise<Buffer | undefined>;
  readonly readers: ServerResponse[];
}

/**
 * Whole exports as bytes, cached by catalog and entity tag. All readers of an export share the same bytes, so that many slow
 * ones take no more memory than one.
 */
export class ExportBytes {
  readonly largest: number;
  /** An empty body stands for an export that is too large. */
  readonly cache: BoundedCache<{ body: Buffer }>;
  readonly #making = new Map<string, Making>();

  /** Exports of more than `largest` bytes are not cached, but written anew for every reader. */
  constructor(largest = 12 * 1024 * 1024) {
    this.largest = largest;
    this.cache = new BoundedCache(2 * largest, largest);
  }

  /** The length of an export, if it is cached. */
  lengthOf(key: string): number | undefined {
    return this.cache.get(key)?.body.length || undefined;
  }

  /**
   * The export, written once for all readers who are waiting, and abandoned when the last of them disconnects. Undefined if
   * it is too large to cache, or if nobody waits any more.
   */
  async whole(key: string, reader: ServerResponse, write: Write): Promise<Buffer | undefined> {
    const cached = this.cache.get(key);
    if (cached) return cached.body.length > 0 ? cached.body : undefined;
    const making = this.#making.get(key) ?? this.#begin(key, write);
    making.readers.push(reader);
    return making.body;
  }

  #begin(key: string, write: Write): Making {
    const readers: ServerResponse[] = [];
    const isWanted = (): boolean => readers.some(({ destroyed }) => !destroyed);
    const make = async (): Promise<Buffer | undefined> => {
      const pieces = await write();
      const { body, isAll } = await background.run(gathered(iterator(pieces), this.largest, isWanted));
      if (isAll || isWanted()) this.cache.set(key, { body: isAll ? body : Buffer.alloc(0) });
      return isAll ? body : undefined;
    };
    const making = { body: make().finally(() => this.#making.delete(key)), readers };
    this.#making.set(key, making);
    return making;
  }
}

/** The export as it is written, no faster than it is read. */
export async function* streamed(pieces: Pieces): AsyncGenerator<Buffer> {
  const source = iterator(pieces);
  for (;;) {
    const { body, isAll } = await background.run(gathered(source, chunkBytes));
    if (body.length > 0) yield body;
    if (isAll) return;
  }
}

const iterator = (pieces: Pieces): Iterator<Chunk> => pieces[Symbol.iterator]();

/** Collects pieces until they exceed `most` bytes or nobody wants them; `isAll` says whether that is the whole export. */
function* gathered(
  source: Iterator<Chunk>,
  most: number,
  isWanted = (): boolean => true,
): Generator<undefined, { body: Buffer; isAll: boolean }, undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  while (length <= most && isWanted()) {
    const { done, value } = source.next();
    if (done) return { body: Buffer.concat(parts, length), isAll: true };
    const part = Buffer.from(value);
    parts.push(part);
    length += part.length;
    yield;
  }
  return { body: Buffer.concat(parts, length), isAll: false };
}
