import { LRUCache } from "lru-cache";

/** Maximum bytes of all values together. */
const capacity = 24 * 1024 * 1024;

/**
 * Values computed from one catalog. A catalog never changes, so they stay valid as long as it is open; the least
 * recently used ones make room for new ones. A key begins with a name and contains all that the value depends on.
 */
export class Memo {
  // Wrapped, since a value may be null.
  readonly #entries = new LRUCache<string, { readonly value: unknown }>({ maxSize: capacity });
  readonly #pinned = new Map<string, unknown>();

  find<T>(key: string): T | undefined {
    return this.#entries.get(key)?.value as T | undefined;
  }

  /** A value larger than the whole memo is returned but not kept. */
  keep<T>(key: string, value: T, bytes = sizeOf(value)): T {
    this.#entries.set(key, { value }, { size: Math.max(1, Math.ceil(bytes)) });
    return value;
  }

  get<T>(key: string, make: () => T): T {
    const entry = this.#entries.get(key);
    return entry ? (entry.value as T) : this.keep(key, make());
  }

  /** Rows in the order of the ids; unknown ids are skipped. Rows that are not cached yet are read together. */
  rows<T extends { readonly id: string }>(
    kind: string,
    ids: Iterable<string>,
    read: (missing: readonly string[]) => Iterable<T>,
  ): Map<string, T> {
    const found = new Map<string, T | undefined>();
    for (const id of ids) found.set(id, this.find(`${kind} ${id}`));
    const missing = [...found.keys()].filter((id) => found.get(id) === undefined);
    if (missing.length === 0) return found as Map<string, T>;
    for (const row of read(missing)) found.set(row.id, this.keep(`${kind} ${row.id}`, row));
    for (const id of missing) if (found.get(id) === undefined) found.delete(id);
    return found as Map<string, T>;
  }

  pinned<T>(key: string): T | undefined {
    return this.#pinned.get(key) as T | undefined;
  }

  unpin(key: string): void {
    this.#pinned.delete(key);
  }

  /** For indexes that every question needs and that take too long to rebuild: kept as long as the catalog is open. */
  pin<T>(key: string, make: () => T): T {
    if (!this.#pinned.has(key)) this.#pinned.set(key, make());
    return this.#pinned.get(key) as T;
  }
}

/** The approximate size of a value in memory. What several values share is counted for each of them. */
export function sizeOf(value: unknown, counted = new Set<object>()): number {
  if (typeof value === "string") return 16 + 2 * value.length;
  if (typeof value !== "object" || value === null || counted.has(value)) return 8;
  counted.add(value);
  if (ArrayBuffer.isView(value)) return 64 + value.byteLength;
  const parts = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value);
  const members = value instanceof Set ? [...value] : parts;
  return members.reduce<number>((sum, member) => sum + 8 + sizeOf(member, counted), 48);
}
