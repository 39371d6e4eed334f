import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { catalogSources, openContext } from "./context.ts";
import { isCatalogCurrent } from "./seeding/build-catalog.ts";
import { SeedError } from "./seeding/faults.ts";
import { buildServer } from "./server.ts";

/** How long requests in flight may take once the process was asked to end. */
const graceMs = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (!isCatalogCurrent(catalogSources, resolve(config.DATA_DIR))) buildAside();
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
  await app.listen({ port: config.PORT, host: config.HOST });
  app.log.info(`catalog ${context.catalog.digest.slice(0, 12)}, ready in ${Math.round(performance.now())} ms`);
}

/**
 * Builds the catalog in a process of its own, so that the memory it takes goes with it. What goes wrong there goes wrong
 * again as the catalog is opened, and is told then.
 */
function buildAside(): void {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const command = fileURLToPath(new URL(`./commands/build-catalog.${extension}`, import.meta.url));
  spawnSync(process.execPath, [...process.execArgv, command], { stdio: "ignore" });
}

/** Readable on a terminal, JSON for machines. */
function logging({ LOG_LEVEL: level }: Config) {
  if (!process.stdout.isTTY) return { level };
  return {
    level,
    transport: { target: "pino-pretty", options: { ignore: "pid,hostname", translateTime: "HH:MM:ss" } },
  };
}

try {
  await main();
} catch (error) {
  const isForeseen = error instanceof ConfigError || error instanceof SeedError;
  console.error(isForeseen ? error.message : error);
  process.exit(1);
}
