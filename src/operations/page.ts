import { hash as digest } from "node:crypto";
import { z } from "zod";
import { InputError } from "../errors.ts";
import { otherSourcesField } from "../model/sources.ts";

/** Paging parameters of every list, on every face. */
export const pageInput = {
  limit: z.int().min(1).max(100).default(20).describe("Number of items, 1–100."),
  cursor: z.string().min(1).max(400).optional().describe("Cursor of a page, from a response to the same query."),
  backward: z.boolean().optional().describe("Return the page before the cursor; without a cursor, the last page."),
};

/** The same for lists that have at most a hundred items by nature: they are whole unless a caller limits them. */
export const shortListInput = {
  ...pageInput,
  limit: z.int().min(1).max(100).default(100).describe("Number of items, 1–100; all of them by default."),
};

export const pageInfoSchema = z.object({
  nextCursor: z.string().nullable().describe("Cursor of the next page; null at the end."),
  prevCursor: z.string().nullable().describe("Cursor of the previous page; null at the start."),
});

/** A page of what is the same whichever sources are asked. */
export const plainPageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    total: z.int().describe("Number of items on all pages."),
    pageInfo: pageInfoSchema,
  });

export const pageOf = <T extends z.ZodType>(item: T) => plainPageOf(item).extend(otherSourcesField);

interface PageInput {
  limit: number;
  cursor?: string | undefined;
  backward?: boolean | undefined;
}

/** Where a page starts: after or before the item with this key. */
interface Window {
  limit: number;
  key: string | undefined;
  backward: boolean;
}

/** Fingerprint of a query, which binds a cursor to it. Computed only when a cursor is read or written. */
export type QueryHash = () => string;

/** Covers the operation and its input, except for paging. */
export function queryHash(operation: string, input: Record<string, unknown>): QueryHash {
  let hash: string | undefined;
  return () => {
    if (hash === undefined) {
      const { limit: _l, cursor: _c, backward: _b, fields: _f, ...query } = input;
      hash = digest("sha256", JSON.stringify([operation, withSortedKeys(query)]), "base64url").slice(0, 12);
    }
    return hash;
  };
}

/** Sorts keys, since the order of keys does not matter to a query. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, withSortedKeys(each)]),
  );
}

export const cursorFor = (hash: QueryHash, key: string, backward = false): string =>
  Buffer.from(JSON.stringify([hash(), key, ...(backward ? [1] : [])])).toString("base64url");

export function windowOf(input: PageInput, hash: QueryHash): Window {
  const { limit, cursor, backward = false } = input;
  if (cursor === undefined) return { limit, key: undefined, backward };
  const [queryOfCursor, key, isBackward] = decoded(cursor);
  if (typeof queryOfCursor !== "string" || typeof key !== "string") throw badCursor("is not a cursor of this service");
  if (queryOfCursor !== hash()) throw badCursor("belongs to another query");
  return { limit, key, backward: backward || isBackward === 1 };
}

function decoded(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

export function badCursor(message: string): InputError {
  const fix = "Start again without a cursor, or use one from a response to the same query.";
  return new InputError(`The cursor ${message}.`, [{ path: "cursor", message, fix }]);
}

interface PageInfo {
  nextCursor: string | null;
  prevCursor: string | null;
}

export function pageInfo(hash: QueryHash, keys: readonly string[], hasBefore: boolean, hasAfter: boolean): PageInfo {
  const [first, last] = [keys[0], keys.at(-1)];
  return {
    nextCursor: hasAfter && last !== undefined ? cursorFor(hash, last) : null,
    prevCursor: hasBefore && first !== undefined ? cursorFor(hash, first, true) : null,
  };
}

/** One page of a complete list. */
export function paged<T>(list: readonly T[], keyOf: (item: T) => string, window: Window, hash: QueryHash) {
  const { limit, key, backward } = window;
  const place = key === undefined ? -1 : list.findIndex((item) => keyOf(item) === key);
  if (key !== undefined && place < 0) throw badCursor("points to an item that no longer exists");
  const end = backward ? (key === undefined ? list.length : place) : Math.min(list.length, place + 1 + limit);
  const start = backward ? Math.max(0, end - limit) : place + 1;
  const items = list.slice(start, end);
  return { items, total: list.length, pageInfo: pageInfo(hash, items.map(keyOf), start > 0, end < list.length) };
}

/** One page of a list of which `found` was read: from the window's key on, and one item more than fits if there is one. */
export function pageFrom<T>(
  found: readonly T[],
  total: number,
  keyOf: (item: T) => string,
  { limit, key, backward }: Window,
  hash: QueryHash,
) {
  const hasMore = found.length > limit;
  const isInside = key !== undefined;
  const items = backward ? found.slice(-limit) : found.slice(0, limit);
  const [before, after] = backward ? [hasMore, isInside] : [isInside, hasMore];
  return { items, total, pageInfo: pageInfo(hash, items.map(keyOf), before, after) };
}

/** The page of a complete list that the input of an operation asks for. */
export function pageFor<T>(
  operation: string,
  input: PageInput & Record<string, unknown>,
  list: readonly T[],
  keyOf: (item: T) => string,
) {
  const hash = queryHash(operation, input);
  return paged(list, keyOf, windowOf(input, hash), hash);
}
