import type { ServerResponse } from "node:http";
import type { Piece } from "../../exports/formats.ts";
import { background } from "../../operations/scheduler.ts";
import { BoundedCache } from "../bounded-cache.ts";

/** Bytes that are sent at once of what is not kept: about as much as is written in one turn. */
const sentAtOnce = 64 * 1024;

type Pieces = Iterable<Piece>;
/** Undefined where it is known beforehand that there would be too much. */
type Write = () => Pieces | undefined | Promise<Pieces | undefined>;

interface Making {
  readonly body: Promise<Buffer | undefined>;
  readonly readers: ServerResponse[];
}

/**
 * Whole exports as bytes, each under its entity tag, by which it never changes. All who read one share the same bytes, so
 * that however many read slowly, they take no more memory than one who does.
 */
export class ExportBytes {
  readonly largest: number;
  /** Without a byte where an export is too large. */
  readonly cache: BoundedCache<{ body: Buffer }>;
  readonly #making = new Map<string, Making>();

  /** `largest` is how many bytes an export may have that is kept; a larger one is written anew for everyone who asks. */
  constructor(largest = 8 * 1024 * 1024) {
    this.largest = largest;
    this.cache = new BoundedCache(2 * largest, largest);
  }

  /** How long an export is, where it is kept. */
  lengthOf(tag: string): number | undefined {
    return this.cache.get(tag)?.body.length || undefined;
  }

  /**
   * The export, written once for all who wait for it, and no further when the last of them has gone. Undefined where it is
   * too large to be kept, or where nobody waits.
   */
  async whole(tag: string, reader: ServerResponse, write: Write): Promise<Buffer | undefined> {
    const known = this.cache.get(tag);
    if (known) return known.body.length > 0 ? known.body : undefined;
    const making = this.#making.get(tag) ?? this.#begin(tag, write);
    making.readers.push(reader);
    return making.body;
  }

  #begin(tag: string, write: Write): Making {
    const readers: ServerResponse[] = [];
    const isWanted = (): boolean => readers.some(({ destroyed }) => !destroyed);
    const make = async (): Promise<Buffer | undefined> => {
      const pieces = await write();
      const { body, isAll } = await background.run(gathered(iterator(pieces ?? []), this.largest, isWanted));
      const isWhole = isAll && pieces !== undefined;
      if (isWhole || isWanted()) this.cache.set(tag, { body: isWhole ? body : Buffer.alloc(0) });
      return isWhole ? body : undefined;
    };
    const making = { body: make().finally(() => this.#making.delete(tag)), readers };
    this.#making.set(tag, making);
    return making;
  }
}

/** The export as it is written, in turns with all that is computed, and no faster than it is read. */
export async function* streamed(pieces: Pieces): AsyncGenerator<Buffer> {
  const source = iterator(pieces);
  for (;;) {
    const { body, isAll } = await background.run(gathered(source, sentAtOnce));
    if (body.length > 0) yield body;
    if (isAll) return;
  }
}

const iterator = (pieces: Pieces): Iterator<Piece> => pieces[Symbol.iterator]();

/** The pieces that come until there are more bytes than `most` or nobody wants them; whether those are all. */
function* gathered(
  source: Iterator<Piece>,
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
