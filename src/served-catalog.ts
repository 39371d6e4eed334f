import { type Catalog, isReadable } from "./catalog/snapshot.ts";

/** A catalog in use. Call `release` once when done. */
interface Lease {
  readonly catalog: Catalog;
  release(): void;
}

interface Open {
  readonly catalog: Catalog;
  readers: number;
  /** Whether its file was found to be damaged, which it stays: what was read so far may hide it. */
  isDamaged: boolean;
}

/**
 * The served catalog. It can be replaced at any time: requests finish with the catalog they started with, later ones get the
 * new one, and the old one is closed when nobody reads it any more.
 */
export class ServedCatalog {
  #serving: Open;
  readonly #open = new Set<Open>();
  readonly #closeDelayMs: number;
  /** What is wrong with the catalog file, as found by whoever watches it. */
  fault: string | undefined;
  /** Called if a request finds that the file is damaged. */
  onDamage: (() => void) | undefined;

  /**
   * `closeDelayMs` passes between the last release and closing, since a caller who disconnects may leave a computation
   * behind that still waits for its turn.
   */
  constructor(catalog: Catalog, closeDelayMs: number) {
    this.#closeDelayMs = closeDelayMs;
    this.#serving = this.#opened(catalog);
  }

  get current(): Catalog {
    return this.#serving.catalog;
  }

  /** Number of open catalogs: the served one, and earlier ones that are still being read. */
  get openCount(): number {
    return this.#open.size;
  }

  /** The catalog for one request, until its last byte. */
  take(): Lease {
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
    this.#serving = this.#opened(catalog);
    this.#retire(before);
  }

  /** Whether the served catalog can be read now, and can be relied on. */
  get isReadable(): boolean {
    return !this.#serving.isDamaged && isReadable(this.current);
  }

  markDamaged(): void {
    this.#serving.isDamaged = true;
  }

  close(): void {
    for (const { catalog } of this.#open) catalog.close();
    this.#open.clear();
  }

  #opened(catalog: Catalog): Open {
    const open = { catalog, readers: 0, isDamaged: false };
    catalog.onDamage = () => {
      open.isDamaged = true;
      if (this.current === catalog) this.onDamage?.();
    };
    this.#open.add(open);
    return open;
  }

  #retire(held: Open): void {
    if (held === this.#serving || held.readers > 0) return;
    const close = (): void => {
      if (this.#open.delete(held)) held.catalog.close();
    };
    setTimeout(close, this.#closeDelayMs).unref();
  }
}
