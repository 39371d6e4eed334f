import type { Catalog } from "./catalog/snapshot.ts";

/** A catalog while it is read; whoever took it gives it back by `release`, once. */
export interface Hold {
  readonly catalog: Catalog;
  release(): void;
}

interface Open {
  readonly catalog: Catalog;
  readers: number;
}

/**
 * Milliseconds between the last reader's leaving and the closing. A caller who goes away in the midst of an answer leaves
 * work behind, which reads on for a turn or two of the event loop.
 */
const lingering = 1000;

/**
 * The catalog that is served. It can be replaced at any time: what began with the old one ends with it, what begins later has
 * the new one, and the old one is closed when nobody reads it any more.
 */
export class ServedCatalog {
  #serving: Open;
  readonly #open = new Set<Open>();

  constructor(catalog: Catalog) {
    this.#serving = { catalog, readers: 0 };
    this.#open.add(this.#serving);
  }

  get current(): Catalog {
    return this.#serving.catalog;
  }

  /** How many are open: the one that is served, and those before it which are still read. */
  get openCount(): number {
    return this.#open.size;
  }

  /** The catalog for one request, from its first look to its last byte. */
  take(): Hold {
    const held = this.#serving;
    held.readers++;
    return {
      catalog: held.catalog,
      release: () => {
        held.readers--;
        this.#retire(held);
      },
    };
  }

  replace(catalog: Catalog): void {
    const before = this.#serving;
    this.#serving = { catalog, readers: 0 };
    this.#open.add(this.#serving);
    this.#retire(before);
  }

  close(): void {
    for (const { catalog } of this.#open) catalog.database.close();
    this.#open.clear();
  }

  #retire(held: Open): void {
    if (held === this.#serving || held.readers > 0) return;
    const close = (): void => {
      if (this.#open.delete(held)) held.catalog.database.close();
    };
    setTimeout(close, lingering).unref();
  }
}
