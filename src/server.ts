import accepts from "@fastify/accepts";
import cors from "@fastify/cors";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from "fastify";
import type { Catalog } from "./catalog/snapshot.ts";
import type { Context } from "./context.ts";
import { identifyCallers } from "./faces/access/callers.ts";
import { guard } from "./faces/access/gate.ts";
import { secureHeaders } from "./faces/access/headers.ts";
import { checkHosts, checkOrigins } from "./faces/access/hosts.ts";
import { AnswerCache } from "./faces/answer-cache.ts";
import { type Ready, registerFront } from "./faces/front.ts";
import { registerGraphql } from "./faces/graphql/index.ts";
import { registerHealth } from "./faces/health.ts";
import { languageOf } from "./faces/language.ts";
import { registerMcp } from "./faces/mcp/index.ts";
import { type Face, registerMetrics } from "./faces/metrics.ts";
import { registerPages } from "./faces/pages/index.ts";
import { pressure } from "./faces/pressure.ts";
import { registerRateLimit } from "./faces/rate-limit.ts";
import { registerRequestIds, requestIdOf } from "./faces/request-id.ts";
import { RequestLog } from "./faces/request-log.ts";
import type { Answer } from "./faces/rest/answer.ts";
import { registerExport } from "./faces/rest/export.ts";
import { ExportBytes } from "./faces/rest/export-bytes.ts";
import { headerLimit, refuseMalformed, refuseUnserved } from "./faces/rest/malformed.ts";
import { registerRest } from "./faces/rest/mount.ts";
import { openapiOptions } from "./faces/rest/openapi-document.ts";
import { bodyLimit, handleError, pathPartLimit, problem, sendProblem } from "./faces/rest/problem.ts";
import type { Lang } from "./model/text.ts";
import type { OperationContext, Watch } from "./operations/operation.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The catalog that all of the request is answered from, whatever replaces it meanwhile. */
    catalog: Catalog;
  }
}

/** The whole service on one Fastify instance; nothing listens yet. */
export async function buildServer(
  context: Context,
  logger: FastifyServerOptions["logger"] = false,
): Promise<FastifyInstance> {
  const { config, version } = context;
  const app = Fastify({
    logger: logger ?? false,
    logController: new RequestLog(),
    bodyLimit,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: "idle",
    // Slow senders are looked for this often, and have `requestTimeout` in all.
    http: { maxHeaderSize: headerLimit, requireHostHeader: false, connectionsCheckingInterval: 5_000 },
    clientErrorHandler: refuseMalformed,
    trustProxy: config.TRUST_PROXY ?? false,
    frameworkErrors: (error, request, reply) => handleError(error, request, reply.header("x-request-id", request.id)),
    genReqId: requestIdOf,
    return503OnClosing: false,
    routerOptions: { maxParamLength: pathPartLimit, ignoreTrailingSlash: true },
  });
  app.setErrorHandler(handleError);
  app.setNotFoundHandler((request, reply) => {
    const fix = "GET /openapi.json lists every route.";
    return sendProblem(reply, problem(404, "NOT_FOUND", `There is nothing at ${request.url.split("?")[0]}.`, { fix }));
  });
  registerRequestIds(app);
  refuseUnserved(app);
  const kept = { front: new AnswerCache<Ready>(), rest: new AnswerCache<Answer>() };
  const bytes = new ExportBytes();
  const bound = config.MAX_DELAY_MS > 0 ? pressure(config.MAX_DELAY_MS) : undefined;
  const metrics = registerMetrics(app, context, { ...kept, export: bytes.kept }, bound);
  const traces = await tracing(app, context);
  const contextIn =
    (face: Face) =>
    (lang: Lang, request: FastifyRequest): OperationContext => ({
      catalog: request.catalog,
      lang,
      records: context.records,
      caller: request.caller,
      watch: inTurn(bound?.watch, metrics.watch(face), traces?.(face, request)),
      now: context.now,
    });
  await app.register(accepts);
  secureHeaders(app, config);
  checkHosts(app, config);
  checkOrigins(app, config);
  await app.register(cors, {
    origin: config.ALLOWED_ORIGINS ?? "*",
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
      "X-Request-Id",
      "Traceparent",
      "Tracestate",
    ],
    exposedHeaders: [
      "ETag",
      "Link",
      "Location",
      "Content-Disposition",
      "Retry-After",
      "RateLimit",
      "RateLimit-Policy",
      "X-Request-Id",
    ],
  });
  bound?.register(app);
  app.decorateRequest("catalog");
  app.addHook("onRequest", (request, reply, done) => {
    const { catalog, release } = context.catalogs.take();
    request.catalog = catalog;
    reply.raw.once("close", release);
    // Callers then open their next connection elsewhere, rather than find this one closed as they write.
    if (context.isClosing) reply.header("connection", "close");
    done();
  });
  identifyCallers(app, context.keys);
  if (config.RATE_LIMIT > 0) await registerRateLimit(app, config.RATE_LIMIT);
  if (context.keys) guard(app);
  await app.register(swagger, openapiOptions(version, context.keys !== undefined));
  const front = registerFront(app, context, metrics, kept.front);
  await app.register(async (rest) =>
    registerRest(rest, { version, contextIn: contextIn("rest"), answers: kept.rest, front }),
  );
  await app.register(async (files) => registerExport(files, { version, contextIn: contextIn("rest"), bytes }));
  await app.register(async (graphql) =>
    registerGraphql(graphql, {
      contextOf: (request) => contextIn("graphql")(languageOf(request), request),
      version,
    }),
  );
  await app.register(async (mcp) =>
    registerMcp(mcp, { version, contextIn: contextIn("mcp"), hosts: mcpHosts(config) }),
  );
  await app.register(async (pages) => registerPages(pages));
  await app.register(async (health) => registerHealth(health, context));
  app.get("/openapi.json", { schema: { hide: true }, config: { access: "public" } }, () => app.swagger());
  return app;
}

/** MCP is for programs on this machine unless more is allowed: its clients act on what they read. */
const mcpHosts = ({ HOST, ALLOWED_HOSTS = [], ALLOWED_ORIGINS = [] }: Context["config"]): string[] => [
  HOST,
  ...ALLOWED_HOSTS,
  ...ALLOWED_ORIGINS.map((origin) => new URL(origin).hostname),
];

/** Traces, where a collector is configured; only then is anything loaded for them. */
async function tracing(app: FastifyInstance, { config, version }: Context) {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: service } = config;
  if (endpoint === undefined) return undefined;
  const { registerTracing } = await import("./faces/tracing.ts");
  return registerTracing(app, { endpoint, service, version });
}

/** Several that watch, told one after the other; whoever refuses comes first. */
function inTurn(...watches: (Watch | undefined)[]): Watch {
  const watching = watches.filter((watch) => watch !== undefined);
  return (operation) => {
    const ends = watching.map((watch) => watch(operation));
    return (error) => {
      for (const end of ends) end(error);
    };
  };
}
