import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { UnauthenticatedError } from "../../errors.ts";
import type { Scope } from "../../model/access.ts";
import { authorize } from "../../operations/authorize.ts";
import { addVary } from "../vary.ts";
import { nobody } from "./callers.ts";

/** What a route asks for: a scope, any key that holds, or nothing. */
export type Access = Scope | "key" | "public";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What a caller needs where keys are asked for; `read` where nothing is said. */
    access?: Access;
  }
}

const realm = 'Bearer realm="mesh-atlas"';

/** Lets nobody in without a key, before the body is read; and lets no shared cache keep what needed one. */
export function guard(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    const access = accessTo(request);
    if (access === "public") return done();
    try {
      if (request.caller === nobody) throw unauthenticated(request, reply);
      if (access !== "key") authorizeHere(request, reply, access);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  app.addHook("onSend", (request, reply, _payload, done) => {
    if (accessTo(request) !== "public") {
      addVary(reply, "Authorization");
      const before = String(reply.getHeader("cache-control") ?? "private, no-cache");
      reply.header("cache-control", before.replace("public", "private"));
    }
    done();
  });
}

/** What is not there needs no key: every route is told in the open. */
const accessTo = (request: FastifyRequest): Access =>
  request.is404 ? "public" : (request.routeOptions.config.access ?? "read");

function authorizeHere(request: FastifyRequest, reply: FastifyReply, scope: Scope): void {
  try {
    authorize(request.caller, scope);
  } catch (error) {
    reply.header("www-authenticate", `${realm}, error="insufficient_scope", scope="${scope}"`);
    throw error;
  }
}

function unauthenticated({ headers }: FastifyRequest, reply: FastifyReply): UnauthenticatedError {
  const fix =
    "Send `Authorization: Bearer` and a key; whoever runs the service makes one with `mesh-atlas keys create`.";
  if (headers.authorization === undefined) {
    reply.header("www-authenticate", realm);
    return new UnauthenticatedError("This needs an API key.", fix);
  }
  reply.header("www-authenticate", `${realm}, error="invalid_token"`);
  return new UnauthenticatedError("There is no such API key: it is mistyped, or has expired or been revoked.", fix);
}
