import { resolve } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { type Config, readConfig } from "../config.ts";
import { catalogSources, openContext } from "../context.ts";
import { afterListening } from "../faces/after-listening.ts";
import { keepRetention } from "../records/retention.ts";
import { isCatalogCurrent } from "../seeding/build-catalog.ts";
import { buildAside } from "./build-aside.ts";
import { exposureWarnings } from "./exposure.ts";
import { type Reloading, reloading, warm } from "./reloading.ts";

/** How long requests in flight may take once the process was asked to end. */
const graceMs = 10_000;

/** Serves over HTTP until it is asked to end. */
export async function serve(): Promise<void> {
  const config = readConfig(process.env);
  let catalogs: Reloading | undefined;
  // From the first moment, since it would end the process otherwise.
  process.on("SIGHUP", () => void catalogs?.reload());
  const building = isCatalogCurrent(catalogSources, resolve(config.DATA_DIR)) ? undefined : firstBuild();
  const { buildServer } = await import("../server.ts");
  await building;
  const context = openContext(config);
  const app = await buildServer(context, logging(config));
  app.addHook("onClose", () => context.close());
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      context.isClosing = true;
      app.log.info(`${signal}: closing`);
      setTimeout(() => process.exit(1), config.DRAIN_MS + graceMs).unref();
      await after(config.DRAIN_MS);
      await app.close();
      process.exit(0);
    });
  }
  catalogs = reloading(context, app.log);
  app.addHook("onClose", async () => catalogs.stop());
  if (config.RECORDS_RETENTION_DAYS > 0) {
    const stop = keepRetention(context.records, config.RECORDS_RETENTION_DAYS, context.now, {
      removed: (count) => app.log.info(`removed as older than RECORDS_RETENTION_DAYS: ${count}`),
      failed: (error) => app.log.error(error, "records that are too old could not be removed"),
    });
    app.addHook("onClose", async () => stop());
  }
  // The first question need not wait for what it would have to compute.
  afterListening(app, () => {
    warm(context.catalog).catch((error: unknown) => app.log.error(error, "the catalog could not be warmed"));
  });
  await app.listen({ port: config.PORT, host: config.HOST });
  const fault = await context.records.fault();
  if (fault) app.log.error(fault, "recommendations cannot be kept; everything else is served");
  for (const warning of exposureWarnings(context)) app.log.warn(warning);
  app.log.info(`catalog ${context.catalog.digest.slice(0, 12)}, ready in ${Math.round(performance.now())} ms`);
}

/** What goes wrong in it goes wrong again as the catalog is opened, and is told then. */
async function firstBuild(): Promise<void> {
  if (process.stdout.isTTY) console.log("Building the catalog …");
  await buildAside().catch(() => {});
}

/** Readable on a terminal, JSON for machines. */
function logging({ LOG_LEVEL: level }: Config) {
  if (!process.stdout.isTTY) return { level };
  return {
    level,
    transport: { target: "pino-pretty", options: { ignore: "pid,hostname", translateTime: "HH:MM:ss" } },
  };
}
