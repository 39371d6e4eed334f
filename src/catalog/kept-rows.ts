import { type Catalog, memo, type Reading } from "./catalog.ts";

/** Rows that are kept for each catalog and language. */
const mostKept = 512;

/** Rows that were read before are at hand; only what is missing is read. They are shared, so nobody may change them. */
export interface KeptRows<T> {
  atHand(reading: Reading, id: string): T | undefined;
  /** In the order of the ids; those that are not known are left out. */
  byId(reading: Reading, ids: Iterable<string>): Map<string, T>;
}

/** Rows by id of one kind, the last read of which are kept: to read them takes longer than all else that a page takes. */
export function keptRows<T extends { readonly id: string }>(
  read: (reading: Reading, ids: readonly string[]) => Iterable<T>,
): KeptRows<T> {
  const kept = new WeakMap<Catalog, Map<string, Map<string, T>>>();
  const rowsIn = ({ catalog, lang }: Reading) => memo(catalog, kept, lang, () => new Map<string, T>());
  return {
    atHand: (reading, id) => rowsIn(reading).get(id),
    byId(reading, ids) {
      const rows = rowsIn(reading);
      const found = new Map<string, T | undefined>();
      for (const id of ids) found.set(id, rows.get(id));
      const missing = [...found.keys()].filter((id) => found.get(id) === undefined);
      if (missing.length === 0) return found as Map<string, T>;
      for (const row of read(reading, missing)) {
        found.set(row.id, row);
        if (rows.size >= mostKept) rows.delete(rows.keys().next().value!);
        rows.set(row.id, row);
      }
      for (const id of missing) if (found.get(id) === undefined) found.delete(id);
      return found as Map<string, T>;
    },
  };
}
