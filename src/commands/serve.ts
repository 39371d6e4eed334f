import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { type Config, readConfig } from "../config.ts";
import { catalogSources, openContext } from "../context.ts";
import { keepRetention } from "../records/retention.ts";
import { isCatalogCurrent } from "../seeding/build-catalog.ts";

/** How long requests in flight may take once the process was asked to end. */
const graceMs = 10_000;

/** Serves over HTTP until it is asked to end. */
export async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const building = isCatalogCurrent(catalogSources, resolve(config.DATA_DIR)) ? undefined : buildAside();
  const { buildServer } = await import("../server.ts");
  await building;
  const context = openContext(config);
  const app = await buildServer(context, logging(config));
  app.addHook("onClose", () => context.close());
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      app.log.info(`${signal}: closing`);
      setTimeout(() => process.exit(1), graceMs).unref();
      void app.close().then(() => process.exit(0));
    });
  }
  if (config.RECORDS_RETENTION_DAYS > 0) {
    const stop = keepRetention(context.records, config.RECORDS_RETENTION_DAYS, context.now, {
      removed: (count) => app.log.info(`${count} records were older than RECORDS_RETENTION_DAYS and are removed`),
      failed: (error) => app.log.error(error, "records that are too old could not be removed"),
    });
    app.addHook("onClose", async () => stop());
  }
  await app.listen({ port: config.PORT, host: config.HOST });
  const fault = await context.records.fault();
  if (fault) app.log.error(fault, "recommendations cannot be kept; everything else is served");
  app.log.info(`catalog ${context.catalog.digest.slice(0, 12)}, ready in ${Math.round(performance.now())} ms`);
}

/**
 * Builds the catalog in a process of its own, so that the memory it takes goes with it. What goes wrong there goes wrong
 * again as the catalog is opened, and is told then.
 */
async function buildAside(): Promise<void> {
  if (process.stdout.isTTY) console.log("Building the catalog …");
  await once(spawn(process.execPath, [...process.execArgv, process.argv[1]!, "build"], { stdio: "ignore" }), "close");
}

/** Readable on a terminal, JSON for machines. */
function logging({ LOG_LEVEL: level }: Config) {
  if (!process.stdout.isTTY) return { level };
  return {
    level,
    transport: { target: "pino-pretty", options: { ignore: "pid,hostname", translateTime: "HH:MM:ss" } },
  };
}
