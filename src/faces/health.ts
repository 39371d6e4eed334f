import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { problem, sendProblem } from "./rest/problem.ts";

/** Live: the process answers. Ready: it can also do its work. */
export function registerHealth(app: FastifyInstance, context: Context): void {
  app.get("/health/live", { schema: { hide: true } }, () => ({ status: "live" }));
  app.get("/health/ready", { schema: { hide: true } }, async (_request, reply) => {
    if (await context.records.isAvailable()) return { status: "ready", catalog: context.catalog.digest };
    return sendProblem(reply, problem(503, "UNAVAILABLE", "The record database does not answer."));
  });
}
