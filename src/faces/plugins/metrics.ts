import type { FastifyInstance } from "fastify";
import type { Context } from "../../context.ts";
import type { Watch } from "../../operations/operation.ts";
import { afterListening } from "../after-listening.ts";
import type { Face } from "../operation-context.ts";
import type { MetricSources, Prometheus } from "./prometheus.ts";

/**
 * Prometheus metrics at /metrics. Labels are our own names, never a caller's words. The library takes longer to load than
 * most of the service, so it is loaded after the first response or shortly after the service listens; observations before
 * that are held back. Returns what observes the operations of each face.
 */
export function metrics(app: FastifyInstance, context: Context, sources: MetricSources): (face: Face) => Watch {
  let prometheus: Prometheus | undefined;
  let loading: Promise<Prometheus> | undefined;
  const early: ((to: Prometheus) => void)[] = [];

  async function load(): Promise<Prometheus> {
    const { createPrometheus } = await import("./prometheus.ts");
    prometheus = createPrometheus(context, sources);
    for (const observe of early.splice(0)) observe(prometheus);
    return prometheus;
  }
  const loaded = (): Promise<Prometheus> => {
    loading ??= load();
    return loading;
  };
  const observe = (observation: (to: Prometheus) => void): void => {
    if (prometheus) observation(prometheus);
    else if (early.push(observation) === 1) setImmediate(loaded);
  };

  afterListening(app, () => void loaded());
  app.addHook("onClose", async () => (await loading)?.close());
  app.addHook("onRequest", (request, reply, done) => {
    const started = performance.now();
    reply.raw.once("close", () => {
      const seconds = (performance.now() - started) / 1000;
      const route = request.routeOptions.url ?? "unknown";
      // The caller may have disconnected before the last byte was written.
      const status = reply.raw.writableEnded ? String(reply.raw.statusCode) : "aborted";
      observe((to) => to.request(request.method, route, status, seconds));
    });
    done();
  });
  app.get(
    "/metrics",
    { schema: { hide: true }, config: { access: "admin", trustedOriginsOnly: true, isAlwaysServed: true } },
    async (_request, reply) => {
      const { contentType, text } = await loaded();
      return reply.type(contentType).send(await text());
    },
  );

  return (face) => (operation) => {
    const started = performance.now();
    return (error) => {
      const seconds = (performance.now() - started) / 1000;
      observe((to) => to.operation(face, operation, error, seconds));
    };
  };
}
