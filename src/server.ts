import accepts from "@fastify/accepts";
import cors from "@fastify/cors";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import type { Context } from "./context.ts";
import { registerGraphql } from "./faces/graphql/index.ts";
import { registerHealth } from "./faces/health.ts";
import { languageOf } from "./faces/language.ts";
import { registerMcp } from "./faces/mcp/index.ts";
import { registerMetrics } from "./faces/metrics.ts";
import { registerPages } from "./faces/pages/index.ts";
import { registerRateLimit } from "./faces/rate-limit.ts";
import { registerExport } from "./faces/rest/export.ts";
import { headerLimit, refuseMalformed } from "./faces/rest/malformed.ts";
import { registerRest } from "./faces/rest/mount.ts";
import { openapiOptions } from "./faces/rest/openapi-document.ts";
import { bodyLimit, handleError, problem, sendProblem } from "./faces/rest/problem.ts";
import type { Lang } from "./model/text.ts";
import type { OperationContext } from "./operations/operation.ts";

/** The whole service on one Fastify instance; nothing listens yet. */
export async function buildServer(
  context: Context,
  logger: FastifyServerOptions["logger"] = false,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: logger ?? false,
    bodyLimit,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: "idle",
    http: { maxHeaderSize: headerLimit },
    clientErrorHandler: refuseMalformed,
    frameworkErrors: handleError,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
  });
  const contextIn = (lang: Lang): OperationContext => ({
    catalog: context.catalog,
    lang,
    records: context.records,
    now: context.now,
  });
  app.setErrorHandler(handleError);
  app.setNotFoundHandler((request, reply) => {
    const fix = "GET /openapi.json lists every route.";
    return sendProblem(reply, problem(404, "NOT_FOUND", `There is nothing at ${request.url.split("?")[0]}.`, { fix }));
  });
  registerMetrics(app);
  await app.register(accepts);
  await app.register(cors, {
    methods: ["GET", "HEAD", "POST"],
    // OPTIONS that is no preflight would otherwise be refused, in plain text.
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
    ],
    exposedHeaders: ["ETag", "Link", "Location", "Content-Disposition", "Retry-After", "RateLimit", "RateLimit-Policy"],
  });
  if (context.config.RATE_LIMIT > 0) await registerRateLimit(app, context.config.RATE_LIMIT);
  await app.register(swagger, openapiOptions(context.version));
  await app.register(async (rest) => registerRest(rest, { version: context.version, contextIn }));
  await app.register(async (files) => registerExport(files, { version: context.version, contextIn }));
  await app.register(async (graphql) =>
    registerGraphql(graphql, { contextOf: (request) => contextIn(languageOf(request)) }),
  );
  await app.register(async (mcp) =>
    registerMcp(mcp, { version: context.version, contextIn, hosts: [context.config.HOST] }),
  );
  await app.register(async (pages) => registerPages(pages));
  await app.register(async (health) => registerHealth(health, context));
  app.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());
  return app;
}
