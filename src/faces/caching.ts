import { hash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { OperationContext } from "../operations/operation.ts";
import { sorted } from "../operations/page.ts";

type Asked = Pick<OperationContext, "catalog" | "lang">;

/** Strong validator: an answer is a pure function of the catalog, the question, the language and this program. */
export function entityTag({ catalog, lang }: Asked, version: string, route: string, input: unknown): string {
  return tagOf(JSON.stringify([version, catalog.digest, lang, route, sorted(input)]));
}

/** From all that an answer is made of, as a text. */
export const tagOf = (parts: string): string => `"${hash("sha256", parts, "base64url").slice(0, 27)}"`;

/** Whether the caller already has the answer (RFC 9110, If-None-Match; weak comparison). */
export function isFresh(request: Pick<FastifyRequest, "headers">, tag: string): boolean {
  const header = request.headers["if-none-match"];
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === tag);
}

/** A catalog may be replaced at any time, so a copy is asked about again after a minute. */
export const validatorHeaders = (etag: string): { etag: string; "cache-control": string } => ({
  etag,
  "cache-control": "public, max-age=60, must-revalidate",
});
