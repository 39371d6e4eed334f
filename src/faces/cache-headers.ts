import { hash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { contentVersion } from "../catalog/snapshot.ts";
import { type OperationContext, viewOf } from "../operations/operation.ts";
import { withSortedKeys } from "../operations/page.ts";

interface Question extends Pick<OperationContext, "catalog" | "lang"> {
  /** The day, if the response depends on it. */
  day?: string | undefined;
}

/**
 * Strong validator of a response that depends on the catalog and its view, the attached documents, the question, the language,
 * the day if it is given, and this program alone.
 */
export function entityTag({ catalog, lang, day }: Question, version: string, route: string, input: unknown): string {
  const documents = [...catalog.attached.keys()];
  const content = [...new Set([catalog.reference, catalog.whole])].map(contentVersion);
  const asked = [viewOf({ catalog }), documents, lang, route, withSortedKeys(input), day];
  const parts = JSON.stringify([version, content, ...asked]);
  return contentTag(parts);
}

/** Strong validator of a text. */
export const contentTag = (body: string): string => `"${hash("sha256", body, "base64url").slice(0, 27)}"`;

/** What proxies add to the tag of a response that they have compressed: `"…-gzip"`, `"…;br"`. */
const proxySuffix = /(?:--?|[;:+])(?:gzip|br|zstd|deflate|df)(?="$)/i;

/** Whether the caller already has the response, in whatever encoding (RFC 9110, If-None-Match; weak comparison). */
export function isFresh(request: Pick<FastifyRequest, "headers">, tag: string): boolean {
  const header = request.headers["if-none-match"];
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  const candidates = header.split(",").map((candidate) => candidate.trim().replace(/^W\//, ""));
  return candidates.some((candidate) => candidate === tag || candidate.replace(proxySuffix, "") === tag);
}

/** The catalog may be replaced at any time, so copies are revalidated after a minute. */
export const validatorHeaders = (etag: string): { etag: string; "cache-control": string } => ({
  etag,
  "cache-control": "public, max-age=60, must-revalidate",
});

/** Adds names to the Vary header, keeping existing ones. */
export function addVary(reply: FastifyReply, ...names: string[]): void {
  const before = String(reply.getHeader("vary") ?? "");
  const present = before.toLowerCase().split(/, */);
  const added = names.filter((name) => !present.includes(name.toLowerCase()));
  if (added.length > 0) reply.header("vary", [...(before === "" ? [] : [before]), ...added].join(", "));
}
