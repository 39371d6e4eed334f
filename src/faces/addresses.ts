import { compile } from "@fastify/proxy-addr";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isPlainPath } from "../config.ts";
import type { Context } from "../context.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Path at which callers reach the service, such as `/atlas`; empty unless a proxy strips it. */
    basePath: string;
  }
}

type Settings = Pick<Context["config"], "PUBLIC_URL" | "TRUST_PROXY">;

const maxLength = 200;

/**
 * Finds out where callers see the service: at PUBLIC_URL, or else where a trusted proxy says. Whatever names an address of the
 * service to its callers takes it from `addressOf`.
 */
export function addresses(app: FastifyInstance, { PUBLIC_URL, TRUST_PROXY }: Settings): void {
  app.decorateRequest("basePath", PUBLIC_URL === undefined ? "" : new URL(PUBLIC_URL).pathname.replace(/\/$/, ""));
  if (PUBLIC_URL !== undefined || TRUST_PROXY === undefined) return;
  const isTrusted = compile(TRUST_PROXY);
  app.addHook("onRequest", (request, _reply, done) => {
    const header = request.headers["x-forwarded-prefix"];
    const peer = request.socket.remoteAddress;
    if (header !== undefined && peer !== undefined && isTrusted(peer, 0)) request.basePath = pathIn(String(header));
    done();
  });
}

/** Each proxy on the way may add the part that it strips. A path that could mean anything else is ignored. */
function pathIn(header: string): string {
  const path = header
    .split(",")
    .map((part) => part.trim().replace(/\/+$/, ""))
    .join("");
  return path.length <= maxLength && isPlainPath(path) ? path : "";
}

/** The address of a path of this service as the caller sees it. */
export const addressOf = ({ basePath }: Pick<FastifyRequest, "basePath">, path: string): string => basePath + path;
