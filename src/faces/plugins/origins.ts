import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";
import type { Context } from "../../context.ts";
import { ForbiddenError } from "../../errors.ts";
import { addVary } from "../cache-headers.ts";

/** CORS; and if origins are listed, web pages of any other are refused, whatever their browser makes of the headers. */
export async function origins(
  app: FastifyInstance,
  { ALLOWED_ORIGINS: allowed }: Pick<Context["config"], "ALLOWED_ORIGINS">,
): Promise<void> {
  if (allowed) {
    app.addHook("onRequest", (request, _reply, done) => {
      const { origin, host } = request.headers;
      const isOwn = origin?.replace(/^https?:\/\//, "") === host;
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
    allowedHeaders: [
      "Content-Type",
      "Accept-Language",
      "Idempotency-Key",
      "Authorization",
      "If-None-Match",
      "Mcp-Protocol-Version",
      "Mcp-Method",
      "Mcp-Name",
      "X-Request-Id",
      "Traceparent",
      "Tracestate",
    ],
    // As one text, because a list would be joined at every request.
    exposedHeaders: "ETag, Link, Location, Content-Disposition, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id",
  });
}
