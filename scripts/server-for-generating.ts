import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { readConfig } from "../src/config.ts";
import { type Context, openContext } from "../src/context.ts";
import { buildServer } from "../src/server.ts";

/** Runs the real service on the real seed in a folder of its own. It refuses no request as overload or too costly, however busy the machine is. */
export async function withServer<T>(
  use: (app: FastifyInstance, context: Context) => Promise<T>,
  settings: Record<string, string> = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-gen-"));
  const context = openContext(
    readConfig({ DATA_DIR: folder, MAX_DELAY_MS: "0", OPERATION_BUDGET_MS: "0", ...settings }),
  );
  // The same day each time, since life cycles are told as of a day; a later time each time, since records are listed by it.
  let time = Date.parse("2026-12-01T09:30:00Z");
  Object.defineProperty(context, "now", { value: () => new Date(time++) });
  const app = await buildServer(context);
  try {
    return await use(app, context);
  } finally {
    await app.close();
    await context.close();
    rmSync(folder, { recursive: true });
  }
}
