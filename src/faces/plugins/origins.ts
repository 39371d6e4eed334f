import cors from "@fastify/cors";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Context } from "../../context.ts";
import { refuseForeignPages } from "../../operations/authorize.ts";
import { addVary } from "../cache-headers.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Origin of the web page that asks, unless it is one of this machine or one that the operator has listed. */
    foreignOrigin: string | null;
  }
  interface FastifyContextConfig {
    /** Whether web pages of foreign origins are refused even where they may read the catalog. */
    trustedOriginsOnly?: boolean;
  }
}

/** Origins of this machine, at any port. */
const local = /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

const methods = ["GET", "HEAD", "POST"];

/** What only trusted origins may do with a route is also deleting. */
const trustedMethods = [...methods, "DELETE"];

/** Browsers ask again after this time. Chromium waits for two hours at most. */
const preflightSeconds = 7200;

type Settings = Pick<Context["config"], "ALLOWED_ORIGINS" | "ALLOWED_HEADERS" | "PUBLIC_URL">;

/** Origins that are trusted besides those of this machine. Behind a proxy, browsers see the service at its public URL. */
const namedOrigins = ({ ALLOWED_ORIGINS = [], PUBLIC_URL }: Settings): string[] =>
  PUBLIC_URL === undefined ? ALLOWED_ORIGINS : [...ALLOWED_ORIGINS, new URL(PUBLIC_URL).origin];

/** Prepares the routes that are for trusted origins only. It must know of them before they are registered. */
export function trustedRoutes(app: FastifyInstance, settings: Settings): void {
  const preflighted = new Set<string>();
  app.addHook("onRoute", ({ url, config }) => {
    if (!config?.trustedOriginsOnly) return;
    // Responses name the origin, so that no browser hands a cached one to another.
    const cors = { origin: [local, ...namedOrigins(settings)], methods: trustedMethods };
    Object.assign(config, { cors });
    if (preflighted.has(url)) return;
    preflighted.add(url);
    // With a route of its own, a preflight is refused like the request that it asks about.
    const preflight = { trustedOriginsOnly: true, cors };
    app.options(url, { schema: { hide: true }, config: preflight }, async () => {});
  });
}

/**
 * CORS. Web pages of any origin may read the catalog, unless the operator has listed those that may. Records, and whatever else
 * is not for everybody, are for pages of this machine and of the listed origins only, whatever their browser makes of the
 * headers: others are refused before any work is done. What is not sent by a web page is unaffected.
 */
export async function origins(app: FastifyInstance, settings: Settings): Promise<void> {
  const { ALLOWED_ORIGINS: listed, ALLOWED_HEADERS } = settings;
  const named = namedOrigins(settings);
  app.decorateRequest("foreignOrigin", null);
  app.addHook("onRequest", (request, _reply, done) => {
    request.foreignOrigin = foreignOrigin(request, named);
    const isClosed = listed !== undefined && request.headers.origin !== undefined;
    if (isClosed || request.routeOptions.config.trustedOriginsOnly) refuseForeignPages(request.foreignOrigin);
    done();
  });
  app.addHook("onSend", (request, reply, _payload, done) => {
    if (listed || request.routeOptions.config.trustedOriginsOnly) addVary(reply, "Origin");
    done();
  });
  await app.register(cors, {
    origin: listed ? [local, ...named] : "*",
    methods,
    // OPTIONS that is no preflight would otherwise be refused in plain text.
    strictPreflight: false,
    // By default whatever a library or a tracer adds: no header lets a page do what it could not do without.
    ...(ALLOWED_HEADERS && { allowedHeaders: ALLOWED_HEADERS }),
    maxAge: preflightSeconds,
    // As one text, because a list would be joined at every request.
    exposedHeaders: "ETag, Link, Location, Content-Disposition, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id",
  });
}

/** The origin of a web page that is neither this service's own, nor of this machine, nor listed. */
function foreignOrigin(request: FastifyRequest, named: readonly string[]): string | null {
  const { origin, host } = request.headers;
  if (origin === undefined) return isFromAnotherSite(request) ? "another site" : null;
  const isOwn = host !== undefined && origin.replace(/^https?:\/\//, "") === host;
  return isOwn || local.test(origin) || named.includes(origin) ? null : `\`${origin.slice(0, 100)}\``;
}

/**
 * Browsers omit the origin where a page loads something as an image or a script. A link that somebody follows comes from
 * another site too, but no page can read where it leads.
 */
function isFromAnotherSite({ method, headers }: FastifyRequest): boolean {
  const { "sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": destination } = headers;
  if (site === undefined || site === "same-origin" || site === "none") return false;
  return !(mode === "navigate" && destination === "document" && (method === "GET" || method === "HEAD"));
}
