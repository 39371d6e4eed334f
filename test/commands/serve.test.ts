import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { copyCatalog } from "../data-folder.ts";
import { serving } from "../records/served.ts";
import { changedCatalog } from "./changed-seed.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-serve-"));
const dataDir = join(folder, "data");
copyCatalog(dataDir);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** It builds twice: the changed catalog, and anew. */
const timeout = 180_000;

it("the service reloads a replaced catalog, rebuilds it on SIGHUP, and shuts down gracefully", {
  timeout,
}, async () => {
  const changed = changedCatalog(folder);
  const server = await serving(dataDir, { RELOAD_SECONDS: "1", DRAIN_MS: "1000" });
  const ready = async () => {
    const response = await server.get("/health/ready");
    return { status: response.status, ...((await response.json()) as { catalog?: string; code?: string }) };
  };
  const { catalog: own } = await ready();
  const serves = async (digest: string | undefined): Promise<void> => {
    while ((await ready()).catalog !== digest) await after(100);
  };
  changed.replace(dataDir);
  await serves(changed.digest);
  server.signal("SIGHUP");
  await serves(own);

  const download = await server.get("/v1/export/json");
  const ended = server.end("SIGTERM");
  while ((await ready()).status === 200) await after(20);
  expect(await ready()).toMatchObject({ status: 503, code: "CLOSING" });
  const late = await server.get("/v1/meshes/istio");
  expect([late.status, late.headers.get("connection")]).toEqual([200, "close"]);
  expect(await download.json()).toMatchObject({ catalog: { digest: own } });
  expect(await ended).toBe(0);
});
