type Read<V> = (keys: readonly string[]) => ReadonlyMap<string, V>;

/** What is at hand is given as it is: a promise costs more than most fields do. */
export type Soon<T> = T | Promise<T>;

export const after = <T, U>(value: Soon<T>, use: (value: T) => U): Soon<U> =>
  value instanceof Promise ? value.then(use) : use(value);

const together = <T>(values: readonly Soon<T>[]): Soon<T[]> =>
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as T[]);

/**
 * Collects the keys that resolvers of one level ask for and reads them with one statement. Lives as long as one request:
 * what was read once is not read again. Several fields share one batch.
 */
export class Batch<V> {
  readonly #read: Read<V>;
  readonly #atHand: ((key: string) => V | undefined) | undefined;
  #asked: Map<string, Promise<V | undefined>> | undefined;
  #waiting: { key: string; resolve(value: V | undefined): void; reject(error: unknown): void }[] = [];

  /** `atHand` gives what the catalog keeps of earlier requests. */
  constructor(read: Read<V>, atHand?: (key: string) => V | undefined) {
    this.#read = read;
    this.#atHand = atHand;
  }

  find(key: string): Soon<V | undefined> {
    const known = this.#atHand?.(key) ?? this.#asked?.get(key);
    if (known !== undefined) return known;
    const promise = new Promise<V | undefined>((resolve, reject) => {
      if (this.#waiting.length === 0) afterThisLevel(() => this.#dispatch());
      this.#waiting.push({ key, resolve, reject });
    });
    this.#asked ??= new Map();
    this.#asked.set(key, promise);
    return promise;
  }

  /** For keys that the catalog itself gave; one that is missing there is a defect. */
  load(key: string): Soon<V> {
    return after(this.find(key), (value) => {
      if (value === undefined) throw new Error(`The catalog refers to \`${key}\`, which it does not hold.`);
      return value;
    });
  }

  loadAll(keys: readonly string[]): Soon<V[]> {
    return together(keys.map((key) => this.load(key)));
  }

  findAll(keys: readonly string[]): Soon<V[]> {
    return after(together(keys.map((key) => this.find(key))), (values) =>
      values.filter((value) => value !== undefined),
    );
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
