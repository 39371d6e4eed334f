import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import { openContext } from "../src/context.ts";
import { buildServer } from "../src/server.ts";

/** The OpenAPI document as the running service gives it. */
export async function openapi(): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-gen-"));
  const context = openContext(readConfig({ DATA_DIR: folder }));
  const app = await buildServer(context);
  try {
    return (await app.inject("/openapi.json")).json();
  } finally {
    await app.close();
    await context.close();
    rmSync(folder, { recursive: true });
  }
}
