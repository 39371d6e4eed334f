import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import type { Watch } from "../operations/operation.ts";
import type { CacheFigures, Measures } from "./measures.ts";
import { onceServing } from "./once-serving.ts";
import type { Pressure } from "./pressure.ts";

export type Face = "rest" | "graphql" | "mcp";

/** What is told to Prometheus of each operation that a face runs. */
export interface Metrics {
  watch(face: Face): Watch;
  /** An answer that the framework's hooks do not see. */
  request(method: string, route: string, status: string, seconds: number): void;
}

/**
 * Prometheus metrics at /metrics. Labels are names of ours, never a caller's words. The library takes longer to load than most
 * of the service, so it is loaded after the first answer or a moment after the service listens; what is measured before waits for it.
 */
export function registerMetrics(
  app: FastifyInstance,
  context: Context,
  caches: Readonly<Record<string, CacheFigures>>,
  pressure: Pressure | undefined,
): Metrics {
  let measures: Measures | undefined;
  let loading: Promise<Measures> | undefined;
  const early: ((to: Measures) => void)[] = [];

  async function load(): Promise<Measures> {
    const { createMeasures } = await import("./measures.ts");
    measures = createMeasures(context, caches, pressure);
    for (const measure of early.splice(0)) measure(measures);
    return measures;
  }
  const loaded = (): Promise<Measures> => {
    loading ??= load();
    return loading;
  };
  const told = (measure: (to: Measures) => void): void => {
    if (measures) measure(measures);
    else if (early.push(measure) === 1) setImmediate(loaded);
  };

  onceServing(app, () => void loaded());
  app.addHook("onClose", async () => (await loading)?.close());
  app.addHook("onRequest", (request, reply, done) => {
    const started = performance.now();
    reply.raw.once("close", () => {
      const seconds = (performance.now() - started) / 1000;
      const route = request.routeOptions.url ?? "unknown";
      // The caller may have gone before the last byte was written.
      const status = reply.raw.writableEnded ? String(reply.raw.statusCode) : "aborted";
      told((to) => to.request(request.method, route, status, seconds));
    });
    done();
  });
  app.get("/metrics", { schema: { hide: true }, config: { access: "admin" } }, async (_request, reply) => {
    const { contentType, text } = await loaded();
    return reply.type(contentType).send(await text());
  });

  return {
    request: (method, route, status, seconds) => told((to) => to.request(method, route, status, seconds)),
    watch: (face) => (operation) => {
      const started = performance.now();
      return (error) => {
        const seconds = (performance.now() - started) / 1000;
        told((to) => to.operation(face, operation, error, seconds));
      };
    },
  };
}
