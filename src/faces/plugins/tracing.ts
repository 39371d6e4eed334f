import { setTimeout as after } from "node:timers/promises";
import {
  DiagLogLevel,
  defaultTextMapGetter,
  diag,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Context as TraceContext,
  trace,
} from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { outcomeOf, type Watch } from "../../operations/operation.ts";
import type { Face } from "../operation-context.ts";

export interface TracingOptions {
  /** Address of the collector; traces go to `/v1/traces` below it. */
  endpoint: string;
  service: string;
  version: string;
}

/** Milliseconds that delivering the last spans may take at shutdown. */
const shutdownMs = 2000;

/**
 * OpenTelemetry: a span for each request, as part of the caller's trace if it names one (W3C Trace Context), with a child for
 * each operation. Contexts are passed explicitly, because a bundle leaves instrumentation nothing to patch. This module is
 * loaded only if a collector is configured.
 */
export function tracing(app: FastifyInstance, { endpoint, service, version }: TracingOptions) {
  const log = app.log;
  const say = (...words: unknown[]): void => log.warn(`traces: ${words.map(String).join(" ")}`);
  diag.setLogger({ error: say, warn: say, info: () => {}, debug: () => {}, verbose: () => {} }, DiagLogLevel.WARN);
  const provider = new BasicTracerProvider({
    resource: detectResources({ detectors: [envDetector] }).merge(
      resourceFromAttributes({ "service.name": service, "service.version": version }),
    ),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` })),
    ],
  });
  const tracer = provider.getTracer("mesh-atlas", version);
  const propagator = new W3CTraceContextPropagator();
  const contexts = new WeakMap<FastifyRequest, TraceContext>();

  app.addHook("onRequest", (request, reply, done) => {
    const { method, headers, protocol, raw, url } = request;
    const [path, query] = url.split("?", 2);
    const route = request.routeOptions.url;
    const caller = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
    const attributes = {
      "http.request.method": method,
      "url.scheme": protocol,
      "url.path": path!,
      ...(query && { "url.query": query }),
      ...(route && { "http.route": route }),
      "network.protocol.version": raw.httpVersion,
      "user_agent.original": headers["user-agent"],
      "http.request.header.x-request-id": [request.id],
    };
    const name = route ? `${method} ${route}` : method;
    const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, caller);
    contexts.set(request, trace.setSpan(caller, span));
    const { traceId, spanId } = span.spanContext();
    request.log = reply.log = request.log.child({ trace_id: traceId, span_id: spanId });
    reply.raw.once("close", () => {
      const { statusCode, writableEnded } = reply.raw;
      span.setAttribute("http.response.status_code", statusCode);
      const fault = statusCode >= 500 ? String(statusCode) : writableEnded ? undefined : "aborted";
      if (fault) span.setAttribute("error.type", fault);
      if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    done();
  });
  app.addHook("onClose", async () => {
    await Promise.race([provider.shutdown().catch(say), after(shutdownMs, undefined, { ref: false })]);
  });

  return (face: Face, request: FastifyRequest): Watch =>
    (operation) => {
      const attributes = { "mesh_atlas.face": face, "mesh_atlas.operation": operation };
      const span = tracer.startSpan(operation, { attributes }, contexts.get(request));
      return (error) => {
        const outcome = outcomeOf(error);
        span.setAttribute("mesh_atlas.outcome", outcome);
        if (outcome === "failed") {
          span.recordException(error as Error);
          span.setStatus({ code: SpanStatusCode.ERROR });
        }
        span.end();
      };
    };
}
