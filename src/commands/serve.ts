import { setTimeout as after } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import { type Config, readConfig } from "../config.ts";
import { type Context, catalogSources, openDatabase, openOverBuiltCatalog } from "../context.ts";
import { prepareData } from "../data-folder.ts";
import { afterListening } from "../faces/after-listening.ts";
import { warmUp } from "../operations/scheduled.ts";
import { startRetention } from "../records/retention.ts";
import { isCatalogCurrent } from "../seeding/build-catalog.ts";
import { buildInChildProcess } from "./build.ts";
import { exposureWarnings } from "./exposure.ts";
import { type Reloading, reloading } from "./reloading.ts";

/** How long requests in flight may take after the signal to shut down. */
const graceMs = 10_000;

/** Serves over HTTP until a signal to shut down. */
export async function serve(): Promise<void> {
  const config = readConfig(process.env);
  let reopenAudit = (): void => {};
  let catalogs: Reloading | undefined;
  let stopRetention: (() => void) | undefined;
  let shutDown: ((signal: string) => Promise<void>) | undefined;
  // Registered first: an unhandled SIGHUP ends the process, and unhandled others do nothing to process 1 of a container.
  process.on("SIGHUP", () => {
    reopenAudit();
    void catalogs?.reload();
  });
  for (const [signal, exitCode] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.on(signal, () => (shutDown ? void shutDown(signal) : process.exit(exitCode)));
  }
  const { folder, notes } = prepareData(config, openDatabase);
  const building = isCatalogCurrent(catalogSources(config), folder) ? undefined : firstBuild();
  const [{ buildServer }] = await Promise.all([import("../server.ts"), building]);
  const context = openOverBuiltCatalog(config);
  reopenAudit = () => context.audit.reopen();
  const app = await buildServer(context, await logging(config));
  for (const note of notes) app.log.warn(note);
  app.addHook("onClose", () => context.close());
  shutDown = async (signal) => {
    // On Ctrl+C the terminal and npm both send it.
    if (context.isClosing) return;
    context.isClosing = true;
    app.log.info(`${signal}: shutting down`);
    setTimeout(() => process.exit(1), config.DRAIN_MS + graceMs).unref();
    await after(config.DRAIN_MS);
    await app.close();
    process.exit(0);
  };
  catalogs = reloading(context, app.log);
  app.addHook("onClose", async () => {
    catalogs.stop();
    stopRetention?.();
  });
  // So that the first question need not wait for what is computed once per catalog.
  afterListening(app, () => {
    warmUp(context.catalog).catch((error: unknown) => app.log.error(error, "the catalog could not be warmed up"));
  });
  await app.listen({ port: config.PORT, host: config.HOST });
  stopRetention = retention(context, app.log);
  const fault = await context.records.fault();
  if (fault) app.log.error(fault, "recommendations cannot be stored; everything else works");
  for (const warning of exposureWarnings(context)) app.log.warn(warning);
  app.log.info(`catalog ${context.catalog.digest.slice(0, 12)}, ready in ${Math.round(performance.now())} ms`);
}

function retention({ records, config, audit, now }: Context, log: FastifyBaseLogger): () => void {
  const { RECORDS_RETENTION_DAYS: days, RECORDS_CLOCK_TOLERANCE_DAYS: clockToleranceDays } = config;
  return startRetention(
    records,
    { days, clockToleranceDays, now },
    {
      removed(count) {
        log.info(`removed ${count} records older than RECORDS_RETENTION_DAYS`);
        audit.record({ event: "record.removed", outcome: "done", operation: "retention", count });
      },
      failed: (error) => log.error(error, "expired records were not removed"),
    },
  );
}

async function firstBuild(): Promise<void> {
  if (process.stdout.isTTY) console.log("Building the catalog …");
  await buildInChildProcess();
}

/** Readable on a terminal, JSON otherwise. */
async function logging({ LOG_LEVEL: level }: Config) {
  if (!process.stdout.isTTY) return { level };
  const { default: pretty } = await import("pino-pretty");
  return { level, stream: pretty({ ignore: "pid,hostname", translateTime: "HH:MM:ss", sync: true }) };
}
