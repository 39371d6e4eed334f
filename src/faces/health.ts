import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { problem, sendProblem } from "./rest/problem.ts";

/**
 * Live: the process answers. Ready: it serves the catalog. Without the records it is `degraded` and still ready: to take it
 * out of service would end the reads, and help no write where all replicas share the cause. Once it was asked to end it is
 * ready no longer, though it still answers.
 */
export function registerHealth(app: FastifyInstance, context: Context): void {
  app.get("/health/live", { schema: { hide: true }, config: { access: "public" } }, () => ({ status: "live" }));
  app.get("/health/ready", { schema: { hide: true }, config: { access: "public" } }, async (_request, reply) => {
    reply.header("cache-control", "no-store");
    if (context.isClosing) return sendProblem(reply, problem(503, "CLOSING", "The service is about to end."));
    const fault = await context.records.fault();
    const { digest: catalog } = context.catalog;
    if (!fault) return { status: "ready", catalog, records: "available" };
    return { status: "degraded", catalog, records: "unavailable", reason: fault.message };
  });
}
