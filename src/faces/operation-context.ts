import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Context } from "../context.ts";
import type { Lang } from "../model/text.ts";
import type { Auditing } from "../operations/authorize.ts";
import { inView, type OperationContext, type Watch } from "../operations/operation.ts";
import type { RequestQueue, Scheduler } from "../operations/scheduler.ts";
import { auditedRequest } from "./plugins/refusals.ts";

export type Face = "rest" | "graphql" | "mcp";

declare module "fastify" {
  interface FastifyRequest {
    /** One for all operations of the request. */
    scheduler: Scheduler | null;
  }
}

/** Observes the operations of a request. */
type Observer = (face: Face, request: FastifyRequest) => Watch;

/** How each face makes the context in which its operations run. */
export function operationContexts(
  app: FastifyInstance,
  { config, records, now, audit }: Context,
  queue: RequestQueue,
  observers: readonly Observer[],
) {
  app.decorateRequest("scheduler", null);
  return (face: Face) =>
    (lang: Lang, request: FastifyRequest): OperationContext => {
      request.scheduler ??= queue.scheduler();
      const { caller, scheduler, foreignOrigin } = request;
      const { catalog } = inView(request, config.SOURCES);
      const watch = each(observers.map((observer) => observer(face, request)));
      const record: Auditing = (entry) => {
        if (entry.outcome === "refused") request.isRefusalRecorded = true;
        audit.record({ ...auditedRequest(request), ...entry });
      };
      const evidenceThreshold = config.EVIDENCE_THRESHOLD;
      return { audit: record, catalog, lang, records, caller, foreignOrigin, scheduler, watch, now, evidenceThreshold };
    };
}

const each =
  (watches: readonly Watch[]): Watch =>
  (operation) => {
    const ends = watches.map((watch) => watch(operation));
    return (error) => {
      for (const end of ends) end(error);
    };
  };
