import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Audit } from "../../audit/audit.ts";
import { UnauthenticatedError } from "../../errors.ts";
import type { KeyRing } from "../../keys/key-ring.ts";
import { type Caller, type Scope, unrestricted } from "../../model/access.ts";
import { authorize } from "../../operations/authorize.ts";
import { addVary } from "../cache-headers.ts";

/** What a route requires of its callers: a scope, any valid key, or nothing. */
export type Access = Scope | "key" | "public";

declare module "fastify" {
  interface FastifyRequest {
    /** Who is asking, by the API key of the request. */
    caller: Caller;
    /** Whether it came with a key that is not valid. */
    hasWrongKey: boolean;
  }
  interface FastifyContextConfig {
    /** What callers need if API keys are required; `read` by default. */
    access?: Access;
  }
}

const anonymous: Caller = { owner: null, scopes: new Set() };

const realm = 'Bearer realm="mesh-atlas"';

/** Identifies callers by their API keys. Without a key ring everyone may do everything. */
export function authentication(app: FastifyInstance, keys: KeyRing | undefined, audit: Audit): void {
  app.decorateRequest("hasWrongKey", false);
  if (!keys) {
    app.decorateRequest("caller", { getter: () => unrestricted });
    return;
  }
  app.decorateRequest("caller");
  const stop = keys.observe({
    changed(count) {
      app.log.info(`the API keys have changed, ${count} are valid now`);
      audit.record({ event: "keys.changed", outcome: "done", count });
    },
    unavailable(error) {
      app.log.error(error, "the API keys cannot be read, so every request is refused");
      audit.record({ event: "keys.unavailable", outcome: "failed" });
    },
  });
  audit.record({ event: "keys.loaded", outcome: "done", count: keys.count });
  app.addHook("onClose", async () => stop());
  app.addHook("onRequest", (request, _reply, done) => {
    request.caller = callerOf(request, keys);
    request.hasWrongKey = request.caller === anonymous && request.headers.authorization !== undefined;
    done();
  });
}

/**
 * Refuses callers before their body is read, and keeps shared caches from storing what needed a key. These are hooks of all
 * routes, so that a route which says nothing is closed, wherever it is registered.
 */
export function authorization(app: FastifyInstance, keys: KeyRing): void {
  app.addHook("onRequest", (request, reply, done) => {
    const access = accessTo(request);
    if (access === "public") return done();
    try {
      if (request.caller === anonymous) throw unauthenticated(request, reply, keys);
      if (access !== "key") requireScope(request, reply, access);
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

/** Unknown addresses are public: every route is documented in the open. */
const accessTo = (request: FastifyRequest): Access =>
  request.is404 ? "public" : (request.routeOptions.config.access ?? "read");

/** The text that was sent as a key, whether or not it is one. */
export const bearerToken = ({ headers: { authorization = "" } }: FastifyRequest): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(authorization)?.[1];

function callerOf(request: FastifyRequest, keys: KeyRing): Caller {
  const text = bearerToken(request);
  const key = text === undefined ? undefined : keys.find(text);
  return key ? { owner: key.id, scopes: new Set(key.scopes) } : anonymous;
}

function requireScope(request: FastifyRequest, reply: FastifyReply, scope: Scope): void {
  try {
    authorize({ caller: request.caller }, scope);
  } catch (error) {
    reply.header("www-authenticate", `${realm}, error="insufficient_scope", scope="${scope}"`);
    throw error;
  }
}

function unauthenticated({ headers }: FastifyRequest, reply: FastifyReply, keys: KeyRing): UnauthenticatedError {
  if (keys.fault()) {
    reply.header("www-authenticate", realm);
    const fix = "Try again later. The operator finds the reason in the log.";
    return new UnauthenticatedError("The service cannot read its API keys, so it accepts none.", fix);
  }
  const fix = "Send `Authorization: Bearer <key>`. The operator creates keys with `mesh-atlas keys create`.";
  if (headers.authorization === undefined) {
    reply.header("www-authenticate", realm);
    return new UnauthenticatedError("An API key is required.", fix);
  }
  reply.header("www-authenticate", `${realm}, error="invalid_token"`);
  return new UnauthenticatedError("The API key is invalid, expired or revoked.", fix);
}
