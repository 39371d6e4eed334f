import type { Chance } from "../../test/chance.ts";

/** One hostile request as it goes over the wire. */
export interface Shot {
  bytes: string;
  /** The caller breaks off after so many milliseconds. */
  brokenAfterMs?: number;
  /** The caller sends a byte each so many milliseconds. */
  byteEveryMs?: number;
}

/** Keys of the service that the attackers have got hold of. */
export interface Keys {
  reader: string;
  recommender: string;
}

/** What one attacker sends: `shots` of every thousand, `atOnce` at a time. */
export interface Attack {
  shots: number;
  atOnce: number;
  next(random: Chance, keys: Keys): Shot;
}

export interface Wire {
  method?: string;
  path: string;
  key?: string | undefined;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A request that closes its connection. A text is sent as it is, anything else as JSON. */
export function wire({ method, path, key, headers = {}, body }: Wire): string {
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const lines = Object.entries({
    Host: "localhost",
    Connection: "close",
    ...(key && { Authorization: `Bearer ${key}` }),
    ...(text !== undefined && {
      "Content-Type": "application/json",
      "Content-Length": String(Buffer.byteLength(text)),
    }),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  return `${method ?? (text === undefined ? "GET" : "POST")} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${text ?? ""}`;
}

export const graphql = (key: string, query: unknown, variables?: unknown): Wire => ({
  path: "/graphql",
  key,
  body: { query, variables },
});

export const mcp = (key: string, method: unknown, params: unknown, headers: Record<string, string> = {}): Wire => ({
  path: "/mcp",
  key,
  headers: { Accept: "application/json, text/event-stream", "Mcp-Protocol-Version": "2025-11-25", ...headers },
  body: { jsonrpc: "2.0", id: 1, method, params },
});

export const tool = (key: string, name: string, input: unknown): Wire =>
  mcp(key, "tools/call", { name, arguments: input });
