import { execFileSync, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, it, onTestFinished } from "vitest";
import { trials } from "../trials.ts";
import { startTarget, type Target } from "./target.ts";

/** Within this time readiness tells the truth. */
const soon = { timeout: 2000, interval: 50 };
/** A catalog is built in this time, on a machine with other things to do. */
const rebuilt = { timeout: 30_000, interval: 100 };

const quick = { robustness: { samples: 100 } };

async function readiness(target: Target): Promise<Record<string, unknown>> {
  const response = await target.send("/health/ready");
  return { http: response.status, ...((await response.json()) as object) };
}

/** Stores a recommendation and returns its id. */
async function keep(target: Target): Promise<string> {
  const response = await target.post("/v1/recommendations", quick);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

async function expectKept(target: Target, ids: readonly string[]): Promise<void> {
  for (const id of ids) expect((await target.send(`/v1/recommendations/${id}`)).status, id).toBe(200);
}

const canMount = process.platform === "linux" && process.getuid?.() === 0 && mountProbe();

function mountProbe(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-mount-"));
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]).status === 0;
  if (isMounted) spawnSync("umount", [folder]);
  rmSync(folder, { recursive: true, force: true });
  return isMounted;
}

/** A small disk of its own. */
function disk(): string {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", folder]);
  onTestFinished(() => {
    spawnSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

const degraded = (reason: string) => ({
  http: 200,
  status: "degraded",
  records: "unavailable",
  reason: expect.stringContaining(reason),
});
const ready = { http: 200, status: "ready", records: "available" };

/** That nothing can be stored, which readiness tells in time; that what was stored can be read; and that all is well afterwards. */
async function outlives(target: Target, reason: string, ids: string[], repair: () => void): Promise<void> {
  await expect.poll(() => readiness(target), soon).toMatchObject(degraded(reason));
  const refused = await target.post("/v1/recommendations", quick);
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ code: "UNAVAILABLE", detail: expect.stringContaining(reason) });
  expect((await target.send("/v1/meshes/istio")).status).toBe(200);
  repair();
  await expect.poll(() => readiness(target), soon).toMatchObject(ready);
  ids.push(await keep(target));
  await expectKept(target, ids);
}

describe("records on a disk that fails", () => {
  it.skipIf(!canMount)(
    "full: nothing acknowledged is lost, and records are kept again once there is room",
    async () => {
      const folder = disk();
      const target = await startTarget({ RECORDS_URL: `file:${join(folder, "records.sqlite")}` });
      const ids = [await keep(target), await keep(target)];
      const filling = join(folder, "filling");
      spawnSync("dd", ["if=/dev/zero", `of=${filling}`, "bs=64k"]);
      await expectKept(target, ids);
      await outlives(target, "disk is full", ids, () => rmSync(filling));
    },
  );

  it.skipIf(!canMount)(
    "read-only: the catalog is served, and records are kept once the disk can be written",
    async () => {
      const folder = disk();
      execFileSync("mount", ["-o", "remount,ro", folder]);
      const target = await startTarget({ RECORDS_URL: `file:${join(folder, "records.sqlite")}` });
      await outlives(target, "read-only", [], () => execFileSync("mount", ["-o", "remount,rw", folder]));
    },
  );

  it.skipIf(process.platform !== "linux")(
    "a process that may write no longer files, as under a quota of the disk",
    async () => {
      const target = await startTarget();
      const ids = [await keep(target)];
      const limit = (bytes: string) => execFileSync("prlimit", ["--pid", String(target.pid), `--fsize=${bytes}:`]);
      limit("1");
      await outlives(target, "disk", ids, () => limit("unlimited"));
    },
  );
});

describe("a file of records that is damaged while it is in use", () => {
  const damages: Record<string, (path: string) => void> = {
    "overwritten with garbage": (path) => writeFileSync(path, randomBytes(statSync(path).size)),
    emptied: (path) => truncateSync(path),
    "replaced by garbage": (path) => {
      writeFileSync(`${path}.new`, "garbage ".repeat(1000));
      renameSync(`${path}.new`, path);
    },
    removed: (path) => rmSync(path),
  };
  for (const [how, damage] of Object.entries(damages).slice(0, trials(3, 4))) {
    it(`${how}: told in time, and once the file is back, with everything that was acknowledged`, async () => {
      const target = await startTarget();
      const path = join(target.folder, "records.sqlite");
      const ids = [await keep(target), await keep(target), await keep(target)];
      copyFileSync(path, `${path}.good`);
      damage(path);
      const damaged = existsSync(path) ? readFileSync(path) : undefined;
      await expect.poll(() => readiness(target), soon).toMatchObject(degraded("records database is"));
      expect((await target.post("/v1/recommendations", quick)).status).toBe(503);
      expect(existsSync(path) ? readFileSync(path) : undefined, "the file is left as it is").toEqual(damaged);
      if (how === "overwritten with garbage") writeFileSync(path, readFileSync(`${path}.good`));
      else renameSync(`${path}.good`, path);
      await expect.poll(() => readiness(target), soon).toMatchObject(ready);
      await expectKept(target, ids);
    });
  }
});

describe("a catalog file that is damaged while it is in use", () => {
  const foreign = (path: string): Buffer => {
    const database = new Sqlite(path);
    database.exec("CREATE TABLE catalog (digest TEXT); CREATE TABLE mesh (id TEXT)");
    database.close();
    return readFileSync(path);
  };
  const damages: Record<string, (path: string) => void> = {
    "overwritten with garbage": (path) => writeFileSync(path, randomBytes(statSync(path).size)),
    "overwritten beyond its header": (path) => {
      const bytes = readFileSync(path);
      bytes.fill(0xff, 8192);
      writeFileSync(path, bytes);
    },
    truncated: (path) => truncateSync(path, 4096 * 20),
    "overwritten with another database": (path) => writeFileSync(path, foreign(`${path}.other`)),
    "overwritten with garbage that has a manifest": (path) => {
      const garbage = randomBytes(100_000);
      const manifest = JSON.parse(readFileSync(path.replace(".sqlite", ".json"), "utf8"));
      const sha256 = createHash("sha256").update(garbage).digest("hex");
      writeFileSync(path.replace(".sqlite", ".json"), JSON.stringify({ ...manifest, sha256 }));
      writeFileSync(path, garbage);
    },
    removed: (path) => rmSync(path),
  };
  for (const [how, damage] of Object.entries(damages).slice(0, trials(3, 6))) {
    it(`${how}: told in time, never a bare 500, and restored from the seed`, async () => {
      const target = await startTarget();
      const before = await readiness(target);
      damage(join(target.folder, "catalog.sqlite"));
      const statuses = new Set<number>();
      let wasTold = false;
      const since = performance.now();
      for (let n = 0; ; n++) {
        const asked = [
          await target.send(`/v1/search?q=mesh${n}`),
          await target.send(`/v1/facts?limit=${1 + (n % 100)}&lang=zh`),
          await target.post("/graphql", {
            query: `{ a${n}: meshes(first: 5) { nodes { name features { fact { statement } } } } }`,
          }),
        ];
        for (const { status } of asked) statuses.add(status);
        const now = await readiness(target);
        wasTold ||= now.status !== "ready";
        if (!wasTold) expect(performance.now() - since).toBeLessThan(2000);
        if (wasTold && now.status === "ready") break;
        expect(performance.now() - since).toBeLessThan(30_000);
      }
      expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
      expect(await readiness(target)).toEqual(before);
      const answer = await target.send("/v1/meshes/kuma?lang=zh");
      expect(answer.status, `${await answer.text()}\n${target.log()}`).toBe(200);
      expect(existsSync(join(target.folder, "catalog.sqlite"))).toBe(true);
    });
  }

  it.skipIf(!canMount)("in a folder that cannot be written: a temporary copy is served until it can", async () => {
    const target = await startTarget();
    const { catalog } = await readiness(target);
    const path = join(target.folder, "catalog.sqlite");
    writeFileSync(path, randomBytes(statSync(path).size));
    execFileSync("mount", ["--bind", target.folder, target.folder]);
    onTestFinished(() => void spawnSync("umount", ["-l", target.folder]));
    execFileSync("mount", ["-o", "remount,ro,bind", target.folder]);
    await expect.poll(() => readiness(target), soon).toMatchObject({ http: 503, code: "CATALOG_DAMAGED" });
    const copied = { http: 200, status: "degraded", catalog, reason: expect.stringContaining("temporary copy") };
    await expect.poll(() => readiness(target), rebuilt).toMatchObject(copied);
    expect((await target.send("/v1/meshes/kuma?lang=zh")).status).toBe(200);
    execFileSync("umount", ["-l", target.folder]);
    await expect.poll(() => readiness(target), rebuilt).toMatchObject({ ...ready, catalog });
  });
});

it("a lost DATA_DIR: the catalog is served on, no empty records replace the lost ones, and all is well once it is back", async () => {
  const target = await startTarget();
  const ids = [await keep(target)];
  const away = `${target.folder}-away`;
  onTestFinished(() => rmSync(away, { recursive: true, force: true }));
  renameSync(target.folder, away);
  await expect.poll(() => readiness(target), soon).toMatchObject(degraded("missing"));
  expect((await target.post("/v1/recommendations", quick)).status).toBe(503);
  expect((await target.send("/v1/meshes/kuma?lang=zh")).status).toBe(200);
  renameSync(away, target.folder);
  await expect.poll(() => readiness(target), rebuilt).toMatchObject(ready);
  await expectKept(target, ids);

  cpSync(join(target.folder, "records.sqlite"), join(away, "records.sqlite"));
  rmSync(target.folder, { recursive: true });
  await expect.poll(() => readiness(target), soon).toMatchObject(degraded("missing"));
  mkdirSync(target.folder);
  // The catalog is built again by itself, records are not.
  await expect.poll(() => existsSync(join(target.folder, "catalog.json")), rebuilt).toBe(true);
  expect(existsSync(join(target.folder, "records.sqlite"))).toBe(false);
});
