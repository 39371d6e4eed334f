import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";
import type { Context } from "../../context.ts";
import { ForbiddenError } from "../../errors.ts";
import { addVary } from "../cache-headers.ts";

type Settings = Pick<Context["config"], "ALLOWED_ORIGINS" | "ALLOWED_HEADERS" | "PUBLIC_URL">;

/** Browsers ask again after this time. Chromium waits for two hours at most. */
const preflightSeconds = 7200;

/** CORS; and if origins are listed, web pages of any other are refused, whatever their browser makes of the headers. */
export async function origins(
  app: FastifyInstance,
  { ALLOWED_ORIGINS: allowed, ALLOWED_HEADERS, PUBLIC_URL }: Settings,
): Promise<void> {
  // Behind a proxy the host need not be the one that the browser sees.
  const own = PUBLIC_URL === undefined ? undefined : new URL(PUBLIC_URL).origin;
  if (allowed) {
    app.addHook("onRequest", (request, _reply, done) => {
      const { origin, host } = request.headers;
      const isOwn = origin === own || origin?.replace(/^https?:\/\//, "") === host;
      if (origin === undefined || isOwn || allowed.includes(origin)) return done();
      const fix = "The operator lists the allowed origins in the setting ALLOWED_ORIGINS.";
      done(new ForbiddenError(`Origin \`${origin.slice(0, 100)}\` is not allowed.`, fix));
    });
    app.addHook("onSend", (_request, reply, _payload, done) => {
      addVary(reply, "Origin");
      done();
    });
  }
  await app.register(cors, {
    origin: allowed ?? "*",
    methods: ["GET", "HEAD", "POST"],
    // OPTIONS that is no preflight would otherwise be refused in plain text.
    strictPreflight: false,
    // By default whatever a library or a tracer adds: no header lets a page do what it could not do without.
    ...(ALLOWED_HEADERS && { allowedHeaders: ALLOWED_HEADERS }),
    maxAge: preflightSeconds,
    // As one text, because a list would be joined at every request.
    exposedHeaders: "ETag, Link, Location, Content-Disposition, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id",
  });
}
