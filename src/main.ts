import { type Config, ConfigError, readConfig } from "./config.ts";
import { openContext } from "./context.ts";
import { SeedError } from "./seeding/faults.ts";
import { buildServer } from "./server.ts";

/** How long requests in flight may take once the process was asked to end. */
const graceMs = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
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
