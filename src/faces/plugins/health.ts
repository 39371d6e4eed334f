import type { FastifyInstance } from "fastify";
import type { Context } from "../../context.ts";
import { problem, sendProblem } from "../rest/problem.ts";

/**
 * Live: the process responds. Ready: it serves the catalog, and callers can prove who they are. Without the record store it is `degraded` but still ready:
 * taking it out of service would stop the reads too, and would not help the writes if all replicas share the cause. Once
 * it has been asked to shut down it is no longer ready, although it still responds.
 */
export function health(app: FastifyInstance, context: Context): void {
  app.get("/health/live", { schema: { hide: true }, config: { access: "public", isAlwaysServed: true } }, () => ({
    status: "live",
  }));
  app.get(
    "/health/ready",
    { schema: { hide: true }, config: { access: "public", isAlwaysServed: true } },
    async (_request, reply) => {
      reply.header("cache-control", "no-store");
      if (context.isClosing) return sendProblem(reply, problem(503, "CLOSING", "The service is shutting down."));
      if (context.keys?.fault()) {
        const reason = "The API keys cannot be read, so every request is refused. The log says why.";
        return reply.code(503).send({ status: "unavailable", keys: "unavailable", reason });
      }
      const fault = await context.records.fault();
      const audit = context.audit.fault() && "The audit log cannot be written.";
      const reasons = [fault?.message, audit].filter((reason) => reason !== undefined);
      return {
        status: reasons.length > 0 ? "degraded" : "ready",
        catalog: context.catalog.digest,
        records: fault ? "unavailable" : "available",
        ...(context.keys && { keys: "available" }),
        ...(audit && { audit: "unavailable" }),
        ...(reasons.length > 0 && { reason: reasons.join(" ") }),
      };
    },
  );
}
