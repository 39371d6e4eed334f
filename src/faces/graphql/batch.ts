type Read<V> = (keys: readonly string[]) => ReadonlyMap<string, V>;

/**
 * Collects the keys that resolvers of one level ask for and reads them with one statement. Lives as long as one request:
 * what was read once is not read again. Several fields share one batch, which is why these are not the loaders of
 * mercurius: those belong to one field each, and find what they know by the serialized parent.
 */
export class Batch<V> {
  readonly #read: Read<V>;
  readonly #asked = new Map<string, Promise<V | undefined>>();
  #waiting: { key: string; resolve(value: V | undefined): void; reject(error: unknown): void }[] = [];

  constructor(read: Read<V>) {
    this.#read = read;
  }

  find(key: string): Promise<V | undefined> {
    const known = this.#asked.get(key);
    if (known) return known;
    const promise = new Promise<V | undefined>((resolve, reject) => {
      if (this.#waiting.length === 0) afterThisLevel(() => this.#dispatch());
      this.#waiting.push({ key, resolve, reject });
    });
    this.#asked.set(key, promise);
    return promise;
  }

  /** For keys that the catalog itself gave; one that is missing there is a defect. */
  async load(key: string): Promise<V> {
    const value = await this.find(key);
    if (value === undefined) throw new Error(`The catalog refers to \`${key}\`, which it does not hold.`);
    return value;
  }

  loadAll(keys: readonly string[]): Promise<V[]> {
    return Promise.all(keys.map((key) => this.load(key)));
  }

  async findAll(keys: readonly string[]): Promise<V[]> {
    const values = await Promise.all(keys.map((key) => this.find(key)));
    return values.filter((value) => value !== undefined);
  }

  #dispatch(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      const values = this.#read(batch.map(({ key }) => key));
      for (const { key, resolve } of batch) resolve(values.get(key));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}

const settled = Promise.resolve();

/** Runs when all promises that are due by now have been followed up, so that siblings of a level are read together. */
function afterThisLevel(run: () => void): void {
  void settled.then(() => process.nextTick(run));
}
