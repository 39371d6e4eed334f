import { z } from "zod";
import { InputError } from "../../errors.ts";
import type { OtherSource } from "../../model/sources.ts";
import type { Operation } from "../../operations/operation.ts";
import { cursorFor, paged, pageInput, type QueryHash, queryHash, windowOf } from "../../operations/page.ts";
import { validated } from "../../operations/validated.ts";
import type { GraphqlContext } from "./context.ts";

/** The arguments of a Relay connection. */
export interface Paging {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** A page as operations return it. */
export interface Page<T> {
  items: T[];
  total: number;
  pageInfo: { nextCursor: string | null; prevCursor: string | null };
  otherSources?: OtherSource[];
}

/** One page of a list operation, and the hash of the query that binds its cursors. */
export const readPage = <O extends Operation>(
  operation: O,
  context: GraphqlContext,
  { first, after, last, before, ...query }: Paging,
) =>
  withOperationPaging({ first, after, last, before }, async (paging) => {
    const input = { ...query, ...paging };
    const page = await context.perform(operation, input);
    return { page, hash: queryHash(operation.name, validated(operation.input, input) as Record<string, unknown>) };
  });

const pagingSchema = z.object(pageInput);

interface ListQuery {
  name: string;
  input?: Record<string, unknown>;
  /** Return the entire list unless a page size is set. */
  whole?: boolean;
}

/** One page of a list that is already in memory. */
export const pageOfList = <T>(
  list: readonly T[],
  keyOf: (item: T) => string,
  { name, input = {}, whole = false }: ListQuery,
  { first, after, last, before }: Paging,
) =>
  withOperationPaging({ first, after, last, before }, (paging) => {
    const { limit, ...position } = validated(pagingSchema, paging);
    const hash = queryHash(name, input);
    const isWhole = whole && first == null && last == null;
    const window = windowOf({ ...position, limit: isWhole ? list.length : limit }, hash);
    return connection(paged(list, keyOf, window, hash), hash, keyOf);
  });

/** A page in Relay's terms. Edges and their cursors are computed on demand, since most queries only select `nodes`. */
export function connection<T>(page: Page<T>, hash: QueryHash, keyOf: (item: T) => string) {
  const { items, total, pageInfo } = page;
  const cursorOf = (item: T): string => cursorFor(hash, keyOf(item));
  const cursorAt = (index: number): string | null => (items.length === 0 ? null : cursorOf(items.at(index)!));
  return {
    nodes: items,
    totalCount: total,
    get otherSources() {
      return page.otherSources ?? [];
    },
    get edges() {
      return items.map((item) => ({ cursor: cursorOf(item), node: item }));
    },
    pageInfo: {
      hasNextPage: pageInfo.nextCursor !== null,
      hasPreviousPage: pageInfo.prevCursor !== null,
      get startCursor() {
        return cursorAt(0);
      },
      get endCursor() {
        return cursorAt(-1);
      },
    },
  };
}

/** Translates Relay's arguments to those of operations, and the names of these in errors back to what the caller wrote. */
async function withOperationPaging<T>(
  { first, after, last, before }: Paging,
  read: (paging: object) => T | Promise<T>,
): Promise<T> {
  const isBackward = last != null || before != null;
  if (isBackward && (first != null || after != null)) {
    const message = "a page is read either forwards or backwards";
    const fix = "Use `first` and `after`, or `last` and `before`.";
    throw new InputError(`Invalid input: ${message}.`, [{ path: last == null ? "before" : "last", message, fix }]);
  }
  const paging = isBackward ? { limit: last, cursor: before, backward: true } : { limit: first, cursor: after };
  try {
    return await read(paging);
  } catch (error) {
    const names = isBackward ? { limit: "last", cursor: "before" } : { limit: "first", cursor: "after" };
    throw error instanceof InputError ? withNames(error, names) : error;
  }
}

function withNames(error: InputError, names: Readonly<Record<string, string>>): InputError {
  const message = error.message.replace(/`(limit|cursor)`/g, (_, name: string) => `\`${names[name]}\``);
  const faults = error.faults.map((fault) => ({ ...fault, path: names[fault.path] ?? fault.path }));
  return new InputError(message, faults, error.code);
}
