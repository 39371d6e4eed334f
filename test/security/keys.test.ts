import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, inject, it, onTestFinished, vi } from "vitest";
import { dataFolder } from "../data-folder.ts";
import { temporaryKeys } from "../keys/temporary-keys.ts";
import { run, serving } from "../records/served.ts";
import { startTarget } from "./target.ts";

const isRoot = process.geteuid?.() === 0;
/** Somebody who is neither root nor the owner of anything. */
const stranger = 65_534;

/** A service looks at its keys within a second; the machine may be busy. */
const soon = { timeout: 10_000, interval: 50 };

function linkTo(target: string, path: string): void {
  rmSync(path);
  symlinkSync(target, path);
}

describe("keys that cannot be read", () => {
  const keys = temporaryKeys();
  const { headers } = keys.add(["read", "recommend", "admin"]);
  const good = readFileSync(keys.path, "utf8");
  const repair = () => {
    rmSync(keys.path, { recursive: true, force: true });
    writeFileSync(keys.path, good, { mode: 0o600 });
    chmodSync(keys.folder, 0o700);
    if (isRoot) chownSync(keys.path, 0, 0);
  };

  it("are no keys: every face is closed within a second, readiness and log say so, and repair is enough", async () => {
    const { url, log } = await startTarget({ API_KEYS_FILE: keys.path });
    const status = async (path: string, init: RequestInit = {}) =>
      (await fetch(url + path, { headers, ...init })).status;
    const post = (path: string, body: string) =>
      status(path, { method: "POST", headers: { ...headers, "content-type": "application/json" }, body });
    const statuses = async () => [
      await status("/v1/meshes"),
      await post("/v1/recommendations", "{}"),
      await post("/graphql", '{"query":"{ catalog { digest } }"}'),
      await status("/metrics"),
      await status("/health/ready"),
    ];
    const spoiled: [string, () => void][] = [
      ["deleted", () => rmSync(keys.path)],
      ["cut off", () => writeFileSync(keys.path, good.slice(0, -9))],
      ["readable by all", () => chmodSync(keys.path, 0o644)],
    ];
    if (isRoot) spoiled.push(["somebody else's", () => chownSync(keys.path, stranger, stranger)]);
    for (const [how, spoil] of spoiled) {
      await vi.waitFor(async () => expect([how, await statuses()]).toEqual([how, [200, 201, 200, 200, 200]]), soon);
      const before = log().length;
      spoil();
      await vi.waitFor(async () => expect([how, await statuses()]).toEqual([how, [401, 401, 401, 401, 503]]), soon);
      const ready = await (await fetch(`${url}/health/ready`)).json();
      expect(ready).toMatchObject({ status: 503, code: "KEYS_UNAVAILABLE" });
      expect(JSON.stringify(ready)).not.toContain(keys.folder);
      expect(
        log()
          .slice(before)
          .match(/the API keys cannot be read/g),
      ).toHaveLength(1);
      repair();
    }
    await vi.waitFor(async () => expect(await statuses()).toEqual([200, 201, 200, 200, 200]), soon);
  });

  it("are noticed without anybody asking", async () => {
    const { log } = await startTarget({ API_KEYS_FILE: keys.path });
    onTestFinished(repair);
    rmSync(keys.path);
    await vi.waitFor(() => expect(log()).toContain("the API keys cannot be read"), soon);
  });

  it("keep the service from starting, with one line that says how to repair them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const data = dataFolder();
    onTestFinished(() => rmSync(data, { recursive: true }));
    const path = join(folder, "keys.json");
    const fix = `chmod 600 ${path}`;
    const cases: [() => void, string][] = [
      [() => chmodSync(path, 0o666), fix],
      [() => chmodSync(folder, 0o775), `chmod go-w ${folder}`],
      [() => linkTo("/nowhere", path), "cannot be read"],
    ];
    for (const [spoil, said] of cases) {
      rmSync(path, { force: true });
      writeFileSync(path, good, { mode: 0o600 });
      spoil();
      const { status, stderr } = await run(data, ["serve"], { API_KEYS_FILE: path });
      expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
      chmodSync(folder, 0o700);
    }
  });

  it("may be a link, as in a Kubernetes secret: to a file that only its owner reads, in a shared but sticky folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    chmodSync(folder, 0o1777);
    const path = join(folder, "keys.json");
    symlinkSync(keys.path, path);
    const { url } = await startTarget({ API_KEYS_FILE: path });
    expect((await fetch(`${url}/v1/meshes`, { headers })).status).toBe(200);
    await run(folder, ["keys", "create", "--name", "new", "--scope", "read"]);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(keys.path, "utf8")).toContain('"new"');
  });
});

describe.runIf(isRoot)("keys of a service that runs as another user", () => {
  /** Users other than root may not look into temporary folders otherwise. */
  const open = () => chmodSync(dirname(dirname(dirname(inject("program")))), 0o755);

  it("stay that user's when root changes them, so that the change takes effect", async () => {
    open();
    const folder = dataFolder();
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const path of [folder, join(folder, "catalog.sqlite"), join(folder, "catalog.json")])
      chownSync(path, stranger, stranger);
    const path = join(folder, "keys.json");
    const keys = (...args: string[]) => run(folder, ["keys", ...args]);
    const made = await keys("create", "--name", "portal", "--scope", "read");
    await keys("create", "--name", "other", "--scope", "read");
    const text = made.stdout.trim();
    const { url } = await serving(folder, {}, { user: stranger });
    const status = async (key: string) =>
      (await fetch(`${url}/v1/catalog`, { headers: { authorization: `Bearer ${key}` } })).status;
    expect(await status(text)).toBe(200);
    const [, id] = text.split("_");
    const rotated = (await keys("rotate", id!, "--grace", "0")).stdout.trim();
    await vi.waitFor(async () => expect([await status(text), await status(rotated)]).toEqual([401, 200]), soon);
    const revoked = await keys("revoke", id!);
    expect(revoked.stderr).toContain(`belongs to user ${stranger} (mode 0600), holds 1 key.`);
    expect(revoked.stderr).toContain("within a second");
    await vi.waitFor(async () => expect(await status(rotated)).toBe(401), soon);
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ keys: "available" });
    const { uid, gid, mode } = statSync(path);
    expect([uid, gid, mode & 0o777]).toEqual([stranger, stranger, 0o600]);
  });

  it("are refused to whoever could not keep their owner, before anything changes", async () => {
    open();
    const keys = temporaryKeys(onTestFinished);
    const { id } = keys.add(["read"]);
    chmodSync(keys.folder, 0o755);
    const before = readFileSync(keys.path, "utf8");
    const path = { API_KEYS_FILE: keys.path };
    expect((await run(keys.folder, ["keys", "revoke", id], path, { user: stranger })).status).toBe(1);
    // The folder is theirs, the file is root's: they could replace it, but not as root's.
    chownSync(keys.folder, stranger, stranger);
    chmodSync(keys.path, 0o400);
    const { status, stderr } = await run(keys.folder, ["keys", "revoke", id], path, { user: stranger });
    expect([status, stderr]).toEqual([1, expect.stringContaining("permission denied")]);
    expect(readFileSync(keys.path, "utf8")).toBe(before);
    expect(statSync(keys.path)).toMatchObject({ uid: 0 });
  });
});

describe("the command that changes keys", () => {
  it("keeps stricter permissions, and fails rather than promise what it cannot read back", async () => {
    const keys = temporaryKeys(onTestFinished);
    const { id } = keys.add(["read"]);
    chmodSync(keys.path, 0o400);
    const settings = { API_KEYS_FILE: keys.path };
    expect((await run(keys.folder, ["keys", "revoke", id], settings)).status).toBe(0);
    expect(statSync(keys.path).mode & 0o777).toBe(0o400);
    chmodSync(keys.path, 0o606);
    const refused = await run(keys.folder, ["keys", "create", "--name", "x", "--scope", "read"], settings);
    expect(refused).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("chmod 600") });
  });
});
