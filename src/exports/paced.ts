import { setImmediate } from "node:timers/promises";

/**
 * The pieces, with a turn of the event loop after each. A reader who is always ready for more would otherwise have the
 * whole export written in one go, and every other request would wait for it.
 */
export async function* paced<T>(pieces: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  for await (const piece of pieces) {
    yield piece;
    await setImmediate();
  }
}
