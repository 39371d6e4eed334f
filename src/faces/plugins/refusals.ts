import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Audit, AuditEntry } from "../../audit/audit.ts";
import { idIn } from "../../keys/key.ts";
import { bearerToken } from "./authentication.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Whether it was recorded that the request was refused, where the status does not say so. */
    isRefusalRecorded: boolean;
  }
}

/** Refusals by status, apart from those of origins, which share theirs with missing scopes. */
const codes: Record<number, string> = {
  401: "UNAUTHENTICATED",
  403: "FORBIDDEN",
  421: "HOST_NOT_ALLOWED",
  429: "TOO_MANY_REQUESTS",
};

/** File descriptors that connections may not take: databases, keys, exports and logs need them. */
const reserved = 64;

/** Records who was refused and why, on every face, and connections that there is no room for. */
export function refusals(app: FastifyInstance, audit: Audit): void {
  audit.log = app.log;
  app.decorateRequest("isRefusalRecorded", false);
  app.addHook("onResponse", (request, { statusCode: status }, done) => {
    const isOfOrigin = status === 403 && request.foreignOrigin !== null;
    const code = isOfOrigin ? "ORIGIN_NOT_ALLOWED" : codes[status];
    if (code && !request.isRefusalRecorded) {
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
