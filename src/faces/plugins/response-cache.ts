import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestHookHandler,
  onSendHookHandler,
  preValidationHookHandler,
  RouteOptions,
} from "fastify";
import { type BoundedCache, ownBuffer } from "../bounded-cache.ts";
import { isFresh } from "../cache-headers.ts";
import { languageOf } from "../language.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Responses with an entity tag are cached: those that depend on the catalog and the question alone. */
    cached?: boolean;
  }
  interface FastifyRequest {
    /** What the response is cached under; null if it is not cached, or came from the cache. */
    cacheKey: string | null;
    /** The response to a POST, found as its body was parsed. */
    cachedResponse: CachedResponse | null;
  }
}

export interface CachedResponse {
  body: Buffer;
  type: string;
  headers: Record<string, string>;
}

/** Headers that belong to the content; hooks add all others to each response. */
const contentHeaders = ["content-language", "content-location", "etag", "cache-control", "vary", "link"];

/** The kept responses, and the clock by which they expire. */
interface Responses {
  cache: BoundedCache<CachedResponse>;
  now(): Date;
}

/**
 * The one cache of responses, asked after everything that may refuse a request and before any work: a cached response is
 * authenticated, limited, logged, counted and traced like any other. It also answers If-None-Match.
 */
export function responseCache(app: FastifyInstance, responses: Responses): void {
  app.decorateRequest("cacheKey", null);
  app.decorateRequest("cachedResponse", null);
  parseJsonUnlessCached(app, responses);
  app.addHook("onRoute", (route) => {
    if (!route.config?.cached) return;
    addRouteHook(route, "onRequest", (request, reply, done) => {
      const cached = request.method === "POST" ? undefined : find(responses, request, "");
      if (cached) send(reply, cached);
      else done();
    });
    addRouteHook(route, "preValidation", (request, reply, done) => {
      if (request.cachedResponse) send(reply, request.cachedResponse);
      else done();
    });
    // Stored before the framework's own hook drops the body of a response to HEAD.
    const dropping = [route.onSend ?? []].flat();
    route.onSend = [storing(responses.cache)];
    for (const hook of dropping) addRouteHook(route, "onSend", hook);
    addRouteHook(route, "onSend", answerUnchanged);
  });
}

interface Handlers {
  onRequest: onRequestHookHandler;
  preValidation: preValidationHookHandler;
  onSend: onSendHookHandler<unknown>;
}

/** Adds a hook to one route. It runs after those of all routes, and costs the other routes nothing. */
function addRouteHook<H extends keyof Handlers>(route: RouteOptions, hook: H, handler: Handlers[H]): void {
  route[hook] = [...[route[hook] ?? []].flat(), handler] as never;
}

/** GET and HEAD are looked up by their address, POST by its body, which then need not be parsed. */
function parseJsonUnlessCached(app: FastifyInstance, responses: Responses): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, text, done) => {
    if (request.method === "POST" && request.routeOptions.config.cached) {
      request.cachedResponse = find(responses, request, text as string) ?? null;
      if (request.cachedResponse) return done(null, undefined);
    }
    parse(request, text as string, done);
  });
}

function find({ cache, now }: Responses, request: FastifyRequest, body: string): CachedResponse | undefined {
  // The route itself refuses whoever may not read; it says so in its own form.
  if (!request.caller.scopes.has("read")) return undefined;
  const key = keyOf(request, body, now);
  const cached = cache.get(key);
  if (!cached) request.cacheKey = key;
  return cached;
}

/** Everything that decides the content of a response, as a list: a header may hold any separator. */
function keyOf(request: FastifyRequest, body: string, now: () => Date): string {
  const { catalog, basePath, method, url, headers } = request;
  const { accept, "content-type": type } = headers;
  const verb = method === "HEAD" ? "GET" : method;
  // Some answers depend on the day; all are made anew once a day.
  const day = Math.floor(now().getTime() / 86_400_000);
  return JSON.stringify([catalog.generation, day, verb, basePath, url, accept, languageOf(request), type, body]);
}

function send(reply: FastifyReply, { body, type, headers }: CachedResponse): void {
  reply.headers(headers).header("content-type", type).send(body);
}

const storing =
  (cache: BoundedCache<CachedResponse>): onSendHookHandler =>
  (request, reply, payload, done) => {
    const isBody = typeof payload === "string" || Buffer.isBuffer(payload);
    const isKept = isBody && reply.statusCode === 200 && reply.hasHeader("etag");
    if (request.cacheKey !== null && isKept) {
      const headers = contentHeaders.flatMap((name) => {
        const value = reply.getHeader(name);
        return value === undefined ? [] : [[name, String(value)]];
      });
      const type = String(reply.getHeader("content-type"));
      cache.set(request.cacheKey, { body: ownBuffer(payload), type, headers: Object.fromEntries(headers) });
    }
    done();
  };

/** 304 for callers who already have the response. */
const answerUnchanged: onSendHookHandler = (request, reply, payload, done) => {
  const etag = reply.getHeader("etag");
  const isRead = request.method === "GET" || request.method === "HEAD";
  const isUnchanged = isRead && reply.statusCode === 200 && typeof etag === "string" && isFresh(request, etag);
  if (isUnchanged) reply.code(304).removeHeader("content-type").removeHeader("content-length");
  done(null, isUnchanged ? null : payload);
};
