import { z } from "zod";
import { InputError } from "../../errors.ts";
import { type Operation, validated } from "../../operations/operation.ts";
import { cursorFor, paged, pageInput, type QueryHash, queryHash, windowOf } from "../../operations/page.ts";
import { type GraphqlContext, withoutNulls } from "./context.ts";

/** Relay's four paging arguments. */
export interface Paging {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

interface Page<T> {
  items: T[];
  total: number;
  pageInfo: { nextCursor: string | null; prevCursor: string | null };
}

/** One page of a list operation, and the fingerprint of the query that its cursors are bound to. */
export async function readPage<O extends Operation>(
  operation: O,
  context: GraphqlContext,
  query: object,
  paging: Paging,
) {
  try {
    const input = withoutNulls({ ...query, ...asInput(paging) }) as Record<string, unknown>;
    const page = await context.perform(operation, input);
    return { page, hash: queryHash(operation.name, validated(operation.input, input) as typeof input) };
  } catch (error) {
    throw renamed(error, paging);
  }
}

const pagingSchema = z.object(pageInput);

/** One page of a list that is at hand as a whole; all of it where no page size is given and `whole` is set. */
export function pageWithin<T, U = T>(
  list: readonly T[],
  keyOf: (item: T) => string,
  binding: { name: string; query?: Record<string, unknown>; whole?: boolean },
  paging: Paging,
  nodeOf: (item: T) => U,
): Connection<U> {
  try {
    const input = validated(pagingSchema, asInput(paging));
    const hash = queryHash(binding.name, binding.query ?? {});
    const isOpen = binding.whole && (paging.first ?? paging.last ?? undefined) === undefined;
    const window = windowOf({ ...input, ...(isOpen && { limit: Math.max(1, list.length) }) }, hash);
    return connection(paged(list, keyOf, window, hash), hash, keyOf, nodeOf);
  } catch (error) {
    throw renamed(error, paging);
  }
}

/** A page as Relay has it. What most callers leave aside, edges and cursors, is made when it is asked for. */
export class Connection<T, E = unknown> {
  readonly nodes: T[];
  readonly totalCount: number;
  readonly pageInfo: RelayPageInfo;
  readonly #cursorAt: (index: number) => string;
  readonly #onEdge: (index: number) => E;

  constructor(
    nodes: T[],
    total: number,
    isOpen: IsOpen,
    cursorAt: (index: number) => string,
    onEdge: (at: number) => E,
  ) {
    this.nodes = nodes;
    this.totalCount = total;
    this.pageInfo = new RelayPageInfo(isOpen, nodes.length, cursorAt);
    this.#cursorAt = cursorAt;
    this.#onEdge = onEdge;
  }

  get edges(): ({ cursor: string; node: T } & E)[] {
    return this.nodes.map((node, at) => ({ cursor: this.#cursorAt(at), node, ...this.#onEdge(at) }));
  }
}

/** Whether there is more before and after a page. */
interface IsOpen {
  before: boolean;
  after: boolean;
}

class RelayPageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #length: number;
  readonly #cursorAt: (index: number) => string;

  constructor({ before, after }: IsOpen, length: number, cursorAt: (index: number) => string) {
    this.hasNextPage = after;
    this.hasPreviousPage = before;
    this.#length = length;
    this.#cursorAt = cursorAt;
  }

  get startCursor(): string | null {
    return this.#length === 0 ? null : this.#cursorAt(0);
  }

  get endCursor(): string | null {
    return this.#length === 0 ? null : this.#cursorAt(this.#length - 1);
  }
}

/** `onEdge` gives what an edge has besides its cursor and its node. */
export function connection<T, U, E = unknown>(
  { items, total, pageInfo }: Page<T>,
  hash: QueryHash,
  keyOf: (item: T) => string,
  nodeOf: (item: T) => U,
  onEdge?: (item: T) => E,
): Connection<U, E> {
  const isOpen = { before: pageInfo.prevCursor !== null, after: pageInfo.nextCursor !== null };
  return new Connection(
    items.map(nodeOf),
    total,
    isOpen,
    (at) => cursorFor(hash, keyOf(items[at]!)),
    (at) => onEdge?.(items[at]!) as E,
  );
}

function asInput({ first, after, last, before }: Paging): Record<string, unknown> {
  const isForward = (first ?? after ?? undefined) !== undefined;
  const isBackward = (last ?? before ?? undefined) !== undefined;
  if (isForward && isBackward) {
    const message = "a page is read either forwards or backwards";
    const fix = "Give `first` and `after`, or `last` and `before`.";
    throw new InputError(`Invalid input: ${message}.`, [{ path: last == null ? "before" : "last", message, fix }]);
  }
  const [limit, cursor] = isBackward ? [last, before] : [first, after];
  const input: Record<string, unknown> = {};
  if (limit != null) input.limit = limit;
  if (cursor != null) input.cursor = cursor;
  if (isBackward) input.backward = true;
  return input;
}

/** Operations speak of `limit` and `cursor`; the caller wrote other names. */
function renamed(error: unknown, { last, before }: Paging): unknown {
  if (!(error instanceof InputError)) return error;
  const isBackward = (last ?? before ?? undefined) !== undefined;
  const names: Record<string, string> = isBackward
    ? { limit: "last", cursor: "before" }
    : { limit: "first", cursor: "after" };
  const message = error.message.replace(/`(limit|cursor)`/g, (_, name: string) => `\`${names[name]}\``);
  const faults = error.faults.map((fault) => ({ ...fault, path: names[fault.path] ?? fault.path }));
  return new InputError(message, faults, error.code);
}
