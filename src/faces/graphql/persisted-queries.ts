import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { malformed, type RequestError, requestError } from "./errors.ts";

/** What `extensions.persistedQuery` identifies: a query by its hash. */
interface Persisted {
  readonly version?: unknown;
  readonly sha256Hash?: unknown;
}

/**
 * Automatic persisted queries: clients send a hash in place of the query, and the query itself only if its hash is unknown.
 * mercurius serves them in its own routes only. Each process has its own; a client that meets another sends the query again.
 */
export class PersistedQueries {
  readonly #queries = new LRUCache<string, string>({
    max: 1_000,
    maxSize: 4 * 1024 * 1024,
    // Characters beyond Latin-1 take two bytes; a hash and its entry take about 300.
    sizeCalculation: (query) => 2 * query.length + 300,
  });

  /** The query with the hash; throws what makes clients send it. */
  find(sha256: string): string {
    const query = this.#queries.get(sha256);
    if (query === undefined) {
      throw refusal("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND", "Send the query together with its hash.");
    }
    return query;
  }

  /** Call this only with queries that are within all limits. */
  store(sha256: string, query: string): void {
    this.#queries.set(sha256, query);
  }
}

/** The hash in `extensions.persistedQuery`; undefined if there is none. It must be that of the query, if there is one. */
export function persistedHash(extensions: Record<string, unknown> | null | undefined, query?: string) {
  const given = extensions?.persistedQuery;
  if (given === undefined || given === null) return undefined;
  if (typeof given !== "object" || Array.isArray(given)) {
    throw malformed("`extensions.persistedQuery` must be an object.", form);
  }
  const { version, sha256Hash } = given as Persisted;
  if (version !== 1) {
    throw refusal(
      "PersistedQueryNotSupported",
      "PERSISTED_QUERY_NOT_SUPPORTED",
      "Set `version` to 1, or send the query.",
    );
  }
  if (typeof sha256Hash !== "string" || !/^[\da-f]{64}$/i.test(sha256Hash)) {
    throw malformed("`extensions.persistedQuery.sha256Hash` must be a SHA-256 hash in hexadecimal.", form);
  }
  const sha256 = sha256Hash.toLowerCase();
  if (query !== undefined && sha256 !== hash("sha256", query, "hex")) {
    throw malformed(
      "The hash in `extensions.persistedQuery` is not that of the query.",
      "Hash the query as you send it.",
    );
  }
  return sha256;
}

const form = 'Send {"persistedQuery": {"version": 1, "sha256Hash": "…"}}.';

/** Clients recognize these messages, and expect 200 with any media type. */
const refusal = (message: string, code: string, fix: string): RequestError => requestError(code, message, fix, 200);
