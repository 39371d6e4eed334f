import type { FastifyInstance } from "fastify";
import type { Context } from "../../context.ts";
import { clockFault } from "../../records/clock.ts";
import { problem, sendProblem } from "../rest/problem.ts";

/**
 * Live: the process responds. Ready: it serves the catalog, and the API keys can be read. Without the record store or the
 * audit log it is `degraded` but still ready:
 * taking it out of service would stop the reads too, and would not help the writes if all replicas share the cause. Once
 * it has been asked to shut down it is no longer ready, although it still responds. Whatever it says it has tried.
 */
export function health(app: FastifyInstance, context: Context): void {
  const recordFaults = recordFaultsOf(context);
  const config = { access: "public", isAlwaysServed: true } as const;
  app.get("/health/live", { schema: { hide: true }, config }, () => ({ status: "live" }));
  app.get("/health/ready", { schema: { hide: true }, config }, async (_request, reply) => {
    reply.header("cache-control", "no-store");
    if (context.isClosing) return sendProblem(reply, problem(503, "CLOSING", "The service is shutting down."));
    const { catalogs, keys, audit } = context;
    if (!catalogs.isReadable) {
      const detail = catalogs.fault ?? "The catalog file is damaged.";
      return sendProblem(reply, problem(503, "CATALOG_DAMAGED", detail));
    }
    if (keys?.fault()) {
      const detail = "The API keys cannot be read, so every request is refused. The log says why.";
      return sendProblem(reply, problem(503, "KEYS_UNAVAILABLE", detail));
    }
    const { records, clock } = await recordFaults();
    const auditFault = audit.fault() && "The audit log cannot be written.";
    const reasons = [catalogs.fault, records, clock, auditFault].flatMap((reason) => reason ?? []);
    return {
      status: reasons.length > 0 ? "degraded" : "ready",
      catalog: context.catalog.digest,
      records: records === undefined ? "available" : "unavailable",
      ...(keys && { keys: "available" }),
      ...(auditFault && { audit: "unavailable" }),
      ...(reasons.length > 0 && { reason: reasons.join(" ") }),
    };
  });
}

/** Health checks within this time share one look at the disk, so that nobody can use them to keep it busy. */
const shareMs = 500;

interface RecordFaults {
  records?: string;
  clock?: string;
}

/** What is wrong with the records, and with the clock that decides which have expired. */
function recordFaultsOf({ records, config, now }: Context): () => Promise<RecordFaults> {
  let latest: { since: number; faults: Promise<RecordFaults> } | undefined;
  async function look(): Promise<RecordFaults> {
    const fault = await records.fault();
    if (fault) return { records: fault.message };
    try {
      const ahead = await clockFault(records, now(), config.RECORDS_CLOCK_TOLERANCE_DAYS);
      return ahead ? { clock: ahead.message } : {};
    } catch (error) {
      return { records: (error as Error).message };
    }
  }
  return () => {
    if (!latest || performance.now() - latest.since > shareMs) latest = { since: performance.now(), faults: look() };
    return latest.faults;
  };
}
