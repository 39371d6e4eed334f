import accepts from "@fastify/accepts";
import swagger from "@fastify/swagger";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from "fastify";
import type { Context } from "./context.ts";
import { addresses, addressOf } from "./faces/addresses.ts";
import { BoundedCache } from "./faces/bounded-cache.ts";
import { registerGraphql } from "./faces/graphql/index.ts";
import { languageOf } from "./faces/language.ts";
import { registerMcp } from "./faces/mcp/index.ts";
import { operationContexts } from "./faces/operation-context.ts";
import { registerPages } from "./faces/pages/index.ts";
import { hostCheck } from "./faces/plugins/allowed-hosts.ts";
import { authentication, authorization } from "./faces/plugins/authentication.ts";
import { compression } from "./faces/plugins/compression.ts";
import { health } from "./faces/plugins/health.ts";
import { closeIdleConnections } from "./faces/plugins/idle-connections.ts";
import { loadShedding } from "./faces/plugins/load-shedding.ts";
import { headerLimit, malformedRequest, unsupportedRequests } from "./faces/plugins/malformed-requests.ts";
import { clientMediaTypes } from "./faces/plugins/media-types.ts";
import { metrics } from "./faces/plugins/metrics.ts";
import { origins, trustedRoutes } from "./faces/plugins/origins.ts";
import { rateLimit } from "./faces/plugins/rate-limit.ts";
import { refusals } from "./faces/plugins/refusals.ts";
import { requestIdOf, requestIds } from "./faces/plugins/request-ids.ts";
import { RequestLog } from "./faces/plugins/request-log.ts";
import { type CachedResponse, responseCache } from "./faces/plugins/response-cache.ts";
import { securityHeaders } from "./faces/plugins/security-headers.ts";
import { servedCatalog } from "./faces/plugins/served-catalog.ts";
import { registerExport } from "./faces/rest/export.ts";
import { ExportBytes } from "./faces/rest/export-bytes.ts";
import { registerRest } from "./faces/rest/mount.ts";
import { openapiOptions } from "./faces/rest/openapi-document.ts";
import { registerOpenapi } from "./faces/rest/openapi-route.ts";
import { bodyLimit, handleError, pathPartLimit, problem, sendProblem } from "./faces/rest/problem.ts";
import { RequestQueue } from "./operations/scheduler.ts";

type Config = Context["config"];

/** The whole service on one Fastify instance, which does not listen yet. */
export async function buildServer(
  context: Context,
  logger: FastifyServerOptions["logger"] = false,
): Promise<FastifyInstance> {
  const { config, version, keys } = context;
  const app: FastifyInstance = Fastify(serverOptions(config, logger));
  app.setErrorHandler(handleError);
  app.setNotFoundHandler((request, reply) => {
    const fix = `GET ${addressOf(request, "/openapi.json")} lists every route.`;
    const path = addressOf(request, request.url.split("?")[0]!);
    return sendProblem(reply, problem(404, "NOT_FOUND", `No route matches ${path}.`, { fix }));
  });
  const responses = new BoundedCache<CachedResponse>();
  const exports = new ExportBytes();
  const compressed = new BoundedCache<{ body: Buffer }>();
  let overloadRefusals = 0;
  const countRefusal = (): void => void overloadRefusals++;
  const queue = new RequestQueue(config.MAX_DELAY_MS, countRefusal, config.OPERATION_BUDGET_MS);

  trustedRoutes(app, config);
  closeIdleConnections(app);
  // Every request passes these in order.
  requestIds(app);
  addresses(app, config);
  const observeMetrics = metrics(app, context, {
    caches: { responses, exports: exports.cache, compressed },
    overloadRefusals: () => overloadRefusals,
  });
  const observeTraces = await traces(app, context);
  await app.register(accepts);
  refusals(app, context.audit);
  securityHeaders(app, config);
  unsupportedRequests(app);
  hostCheck(app, config);
  await origins(app, config);
  await loadShedding(app, config.MAX_DELAY_MS, countRefusal);
  servedCatalog(app, context);
  authentication(app, keys, context.audit);
  if (config.RATE_LIMIT > 0) await rateLimit(app, config.RATE_LIMIT);
  if (keys) authorization(app, keys);
  clientMediaTypes(app);
  responseCache(app, { cache: responses, now: context.now });
  if (config.COMPRESSION === "on") compression(app, compressed);

  const contextIn = operationContexts(app, context, queue, [observeMetrics, ...(observeTraces ? [observeTraces] : [])]);
  await app.register(swagger, openapiOptions(version, keys !== undefined));
  await app.register(async (rest) => registerRest(rest, { version, contextIn: contextIn("rest") }));
  await app.register(async (files) => registerExport(files, { version, contextIn: contextIn("rest"), bytes: exports }));
  await app.register(async (graphql) => {
    const contextOf = (request: FastifyRequest) => contextIn("graphql")(languageOf(request), request);
    await registerGraphql(graphql, { version, contextOf });
  });
  await app.register(async (mcp) => registerMcp(mcp, { version, contextIn: contextIn("mcp") }));
  await app.register(async (pages) => registerPages(pages));
  await app.register(async (checks) => health(checks, context));
  registerOpenapi(app, config.PUBLIC_URL);
  return app;
}

/** How long a request may take to arrive, headers and body together. */
const requestTimeoutMs = 30_000;

const serverOptions = ({ TRUST_PROXY }: Config, logger: FastifyServerOptions["logger"]) => ({
  logger: logger ?? false,
  logController: new RequestLog(),
  bodyLimit,
  requestTimeout: requestTimeoutMs,
  connectionTimeout: 60_000,
  forceCloseConnections: "idle" as const,
  // `requestTimeout` bounds how long a slow sender may take, and is checked this often.
  http: {
    maxHeaderSize: headerLimit,
    requireHostHeader: false,
    // Of the two, Node takes the longer one for the whole request, and its default for the headers is a minute.
    headersTimeout: requestTimeoutMs,
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: 1_000,
  },
  clientErrorHandler: malformedRequest,
  trustProxy: TRUST_PROXY ?? false,
  frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
    void handleError(error, request, reply.header("x-request-id", request.id)),
  genReqId: requestIdOf,
  return503OnClosing: false,
  routerOptions: { maxParamLength: pathPartLimit, ignoreTrailingSlash: true },
});

/** Traces, if a collector is configured; the library is loaded only then. */
async function traces(app: FastifyInstance, { config, version }: Context) {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: service } = config;
  if (endpoint === undefined) return undefined;
  const { tracing } = await import("./faces/plugins/tracing.ts");
  return tracing(app, { endpoint, service, version });
}
