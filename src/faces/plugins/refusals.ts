import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Audit, AuditEntry } from "../../audit/audit.ts";
import { idIn } from "../../keys/key.ts";
import { codesByStatus } from "../rest/problem.ts";
import { bearerToken } from "./authentication.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Whether it was recorded that the request was refused, with more than its status says. */
    isRefusalRecorded: boolean;
    /** Code of the error that the request was answered with as a whole. */
    errorCode: string | null;
  }
}

/** Statuses of requests that are refused because of who sends them, or how many. */
const refusalStatuses = [401, 403, 421, 429];

/** File descriptors that connections may not take: databases, keys, exports and logs need them. */
const reserved = 64;

/** Records who was refused and why, on every face, and connections that there is no room for. */
export function refusals(app: FastifyInstance, audit: Audit): void {
  audit.log = app.log;
  app.decorateRequest("isRefusalRecorded", false);
  app.decorateRequest("errorCode", null);
  app.addHook("onResponse", (request, { statusCode: status }, done) => {
    if (refusalStatuses.includes(status) && !request.isRefusalRecorded) {
      const code = request.errorCode ?? codesByStatus[status]!;
      audit.record({ event: "refused", outcome: "refused", status, code, ...auditedRequest(request) });
    }
    done();
  });
  const { open_files: limit } = userLimits();
  if (typeof limit?.soft !== "number") return;
  app.server.maxConnections = Math.max(limit.soft - reserved, Math.ceil(limit.soft / 2));
  app.server.on("drop", (connection) => {
    const { remoteAddress: address } = connection ?? {};
    audit.record({ event: "refused", outcome: "refused", code: "TOO_MANY_CONNECTIONS", ...(address && { address }) });
  });
}

/** Who sent a request, for the audit trail. */
export function auditedRequest(request: FastifyRequest): Omit<AuditEntry, "event" | "outcome"> {
  const { id: requestId, ip: address, method, routeOptions, caller } = request;
  const keyId = caller?.owner ?? null;
  const claimed = keyId === null ? idIn(bearerToken(request) ?? "") : undefined;
  const key = { keyId, ...(claimed !== undefined && { claimedKeyId: claimed }) };
  return { ...key, requestId, address, route: `${method} ${routeOptions.url ?? "unknown"}` };
}

interface Limits {
  open_files?: { soft: number | string };
}

function userLimits(): Limits {
  // Otherwise it looks up the names of all network addresses.
  (process.report as { excludeNetwork?: boolean }).excludeNetwork = true;
  return (process.report.getReport() as { userLimits?: Limits }).userLimits ?? {};
}
