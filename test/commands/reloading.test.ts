import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Reloading, reloading } from "../../src/commands/reloading.ts";
import { readConfig } from "../../src/config.ts";
import { type Context, openContext } from "../../src/context.ts";
import { buildServer } from "../../src/server.ts";
import { copyCatalog } from "../data-folder.ts";
import { changedCatalog } from "./changed-seed.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-reload-"));
const dataDir = join(folder, "data");
copyCatalog(dataDir);
const logged: string[] = [];
let context: Context;
let app: FastifyInstance;
let url: string;
let watching: Reloading;
let changed: ReturnType<typeof changedCatalog>;

beforeAll(async () => {
  changed = changedCatalog(folder);
  context = openContext(readConfig({ DATA_DIR: dataDir, RELOAD_SECONDS: "1", MAX_DELAY_MS: "0" }));
  app = await buildServer(context, { level: "info", stream: { write: (line: string) => void logged.push(line) } });
  url = await app.listen({ port: 0, host: "127.0.0.1" });
  watching = reloading(context, app.log);
});

afterAll(async () => {
  watching.stop();
  await app.close();
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await after(50);
}

/** Files of replaced catalogs that this process still has open. */
const openButReplaced = (): string[] =>
  readdirSync("/proc/self/fd").flatMap((fd) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${fd}`);
      return target.startsWith(dataDir) && target.endsWith("(deleted)") ? [target] : [];
    } catch {
      return [];
    }
  });

interface Seen {
  digest: string;
  name: string;
}

const query = '{ catalog { digest } mesh(id: "kuma") { name } recheck: mesh(id: "kuma") { name scores { value } } }';

async function ask(): Promise<Seen> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  expect(response.status).toBe(200);
  const { data } = (await response.json()) as { data: { catalog: { digest: string }; mesh: { name: string } } };
  return { digest: data.catalog.digest, name: data.mesh.name };
}

const paths = [
  "/v1/meshes/kuma?fields=name",
  "/v1/search?q=kuma",
  "/v1/evidence?q=Does%20Kuma%20support%20VMs",
  "/v1/export/csv",
];

describe("a catalog file that another process replaces", () => {
  it("is served from then on; no request in flight fails, and each answer comes from one catalog", async () => {
    const before = context.catalog.digest;
    const seen: Seen[] = [];
    let isOver = false;
    const askOn = async (): Promise<void> => {
      while (!isOver) seen.push(await ask());
    };
    const readOn = async (path: string): Promise<void> => {
      while (!isOver) {
        const response = await fetch(url + path);
        expect([path, response.status]).toEqual([path, 200]);
        await response.arrayBuffer();
      }
    };
    const load = Promise.all([...Array.from({ length: 6 }, askOn), ...paths.map(readOn)]);
    // This one is begun before and read to its end only afterwards.
    const download = await fetch(`${url}/v1/export/json`);
    await until(() => seen.length > 10);
    changed.replace(dataDir);
    await until(() => context.catalog.digest === changed.digest);
    const count = seen.length;
    await until(() => seen.length > count + 20);
    isOver = true;
    await load;
    expect(new Set(seen.map(({ digest, name }) => `${digest} ${name}`))).toEqual(
      new Set([`${before} Kuma`, `${changed.digest} Kuma renamed`]),
    );
    const { catalog, entities } = (await download.json()) as {
      catalog: { digest: string };
      entities: { id: string; name: { en: string } }[];
    };
    expect(catalog.digest).toBe(before);
    expect(entities.find(({ id }) => id === "mesh:kuma")?.name.en).toBe("Kuma");
    expect(logged.join("")).toContain(`catalog ${changed.digest.slice(0, 12)} replaces ${before.slice(0, 12)}`);
  });

  it("is the only one left open once nobody reads the old one", async () => {
    await until(() => context.catalogs.openCount === 1);
    if (process.platform === "linux") expect(openButReplaced()).toEqual([]);
  });

  it("is not served when damaged, and the log says so", async () => {
    writeFileSync(join(dataDir, "catalog.json"), JSON.stringify({ digest: "0".repeat(64), sha256: "0".repeat(64) }));
    await until(() => logged.some((line) => line.includes("could not be replaced")));
    expect(await ask()).toEqual({ digest: changed.digest, name: "Kuma renamed" });
    expect(logged.join("")).toContain("does not match its manifest");
  });
});
