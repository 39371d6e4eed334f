import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, it, onTestFinished } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openAudit, openDatabase } from "../../src/context.ts";
import { checkRecordsFile, prepareData } from "../../src/data-folder.ts";
import { dataFolder } from "../data-folder.ts";
import { program, run, serving } from "../records/served.ts";

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-startup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function builtFolder(): string {
  const folder = dataFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function foreignDatabase(path: string, sql = "CREATE TABLE note (text TEXT)"): void {
  const database = new Sqlite(path);
  database.exec(sql);
  database.close();
}

/** That a command ends at once, with an error of one line. */
async function expectRefusal(folder: string, settings: Record<string, string>, line: string, command = "serve") {
  const since = performance.now();
  const { status, stderr, stdout } = await run(folder, [command], { PORT: "0", ...settings });
  expect(performance.now() - since).toBeLessThan(4000);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(line);
  expect(stderr.trim().split("\n")).toHaveLength(1);
}

describe("a folder for data that cannot be used", () => {
  it("ends the service with one line", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "file"), "");
    await expectRefusal(join(folder, "file"), {}, "it is a file, not a folder");
    await expectRefusal(join(folder, "file", "below"), {}, "not a folder");
    mkdirSync(join(folder, "taken", "catalog.sqlite"), { recursive: true });
    await expectRefusal(join(folder, "taken"), {}, "it is a folder, not a file");
    if (process.platform === "linux") {
      await expectRefusal("/proc/mesh-atlas", {}, "DATA_DIR=/proc/mesh-atlas");
      await expectRefusal("/proc/mesh-atlas/deeper", {}, "DATA_DIR=/proc/mesh-atlas/deeper", "build");
    }
  });
});

describe("records in a file that is something else", () => {
  it("are refused, and the file stays as it is", async () => {
    const folder = builtFolder();
    const at = (name: string): string => join(folder, name);
    symlinkSync(at("catalog.sqlite"), at("link"));
    linkSync(at("catalog.sqlite"), at("hard-link"));
    mkdirSync(at("folder"));
    foreignDatabase(at("foreign"));
    foreignDatabase(at("other-id"), "PRAGMA application_id = 1; CREATE TABLE recommendation (id TEXT)");
    foreignDatabase(at("same-table"), "CREATE TABLE recommendation (id TEXT, body TEXT)");
    const before = readFileSync(at("foreign"));
    const refused = {
      "catalog.sqlite": "something else",
      "./catalog.json": "something else",
      "keys.json": "something else",
      "catalog.sqlite-wal": "something else",
      link: "something else",
      "hard-link": "something else",
      folder: "not a regular file",
      foreign: "another application",
      "other-id": "another application",
      "same-table": "another application",
    };
    const refusal = (url: string) => () =>
      checkRecordsFile(readConfig({ DATA_DIR: folder, RECORDS_URL: url }), openDatabase);
    for (const [name, line] of Object.entries(refused)) expect(refusal(`file:${folder}/${name}`), name).toThrow(line);
    for (const url of [":memory:", "file::memory:", "file:x?mode=memory", "file:x?vfs=memdb#y", "file:"])
      expect(refusal(url), url).toThrow("must be a SQLite file");
    await expectRefusal(folder, { RECORDS_URL: `file:${folder}/link` }, "something else");
    await expectRefusal(folder, { RECORDS_URL: `file:${folder}/foreign` }, "another application", "build");
    expect(readFileSync(at("foreign"))).toEqual(before);
  });

  it("are never written over by a backup", async () => {
    const folder = builtFolder();
    const settings = { AUDIT_LOG: join(folder, "audit.jsonl") };
    expect((await run(folder, ["recommend"], settings)).status).toBe(0);
    const before = readFileSync(settings.AUDIT_LOG, "utf8");
    expect(before).toContain("record.created");
    const names = [
      "catalog.sqlite",
      "catalog.json",
      "keys.json",
      "records.sqlite",
      "records.sqlite-wal",
      "audit.jsonl",
    ];
    for (const name of names) {
      for (const args of [
        ["backup", join(folder, name), "--force"],
        ["export", "json", "-o", join(folder, name)],
      ]) {
        const result = await run(folder, args, settings);
        expect([args, result.status, result.stderr]).toEqual([args, 2, expect.stringContaining("belongs to the")]);
      }
    }
    expect(readFileSync(settings.AUDIT_LOG, "utf8")).toBe(before);
  });

  it("are never mixed with the audit log, by links either, even before there is one", async () => {
    const folder = builtFolder();
    symlinkSync(folder, join(folder, "link"));
    for (const name of ["records.sqlite", "records.sqlite-wal", "records.sqlite-shm", "catalog.sqlite-journal"]) {
      for (const path of [join(folder, name), join(folder, "link", name)])
        expect(() => openAudit(readConfig({ DATA_DIR: folder, AUDIT_LOG: path })), path).toThrow("something else");
    }
  });
});

describe("files that hold secrets of callers", () => {
  const modeOf = (path: string): number => statSync(path).mode & 0o777;

  it("can be read by their owner only, whatever the umask", async () => {
    const folder = join(builtFolder(), "new");
    const before = process.umask(0);
    onTestFinished(() => void process.umask(before));
    const server = await serving(folder);
    await server.recommend({ robustness: { samples: 100 } });
    const loose = join(folder, "loose.sqlite");
    writeFileSync(loose, "", { mode: 0o666 });
    expect((await run(folder, ["backup", loose, "--force"])).status).toBe(0);
    expect(modeOf(folder)).toBe(0o700);
    for (const name of ["records.sqlite", "records.sqlite-wal", "records.sqlite-shm", "loose.sqlite"])
      expect([name, modeOf(join(folder, name))]).toEqual([name, 0o600]);
    await server.end("SIGTERM");
  });

  it("are tightened at the start if an earlier version left them open, which the log says", async () => {
    const folder = builtFolder();
    expect((await run(folder, ["recommend"])).status).toBe(0);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "records.sqlite"), 0o644);
    const server = await serving(folder);
    expect([modeOf(folder), modeOf(join(folder, "records.sqlite"))]).toEqual([0o700, 0o600]);
    expect(server.log()).toContain(`${folder}: mode 0755 was too open and is now 0700`);
    expect(server.log()).toContain("records.sqlite: mode 0644 was too open and is now 0600");
    await server.end("SIGTERM");
  });

  it("are the only ones: what is no regular file, belongs to others or lies in a shared folder keeps its mode", async () => {
    const [data, other] = [builtFolder(), emptyFolder()];
    foreignDatabase(join(other, "foreign"));
    writeFileSync(join(data, "notes.txt"), "");
    const socket = createServer().listen(join(other, "socket"));
    await once(socket, "listening");
    onTestFinished(() => void socket.close());
    for (const path of [data, join(other, "foreign"), join(other, "socket")]) {
      chmodSync(path, 0o755);
      const RECORDS_URL = path === data ? undefined : `file:${path}`;
      try {
        prepareData(readConfig({ DATA_DIR: data, RECORDS_URL }), openDatabase);
      } catch {}
      expect([path, modeOf(path)]).toEqual([path, 0o755]);
    }
  });
});

it.skipIf(process.platform !== "linux")(
  "a first build ends with the service that started it, however that ends",
  async () => {
    for (const signal of ["SIGKILL", "SIGTERM"] as const) {
      const folder = emptyFolder();
      const service = program(folder, ["serve"], { PORT: "0" });
      const children = `/proc/${service.pid}/task/${service.pid}/children`;
      const building = (): number[] => {
        const pids = existsSync(children) ? readFileSync(children, "utf8").trim().split(" ").filter(Boolean) : [];
        return pids.map(Number);
      };
      await expect
        .poll(() => readdirSync(folder).some((name) => name.endsWith(".tmp")), { timeout: 30_000, interval: 5 })
        .toBe(true);
      const [child] = building();
      service.kill(signal);
      await once(service, "exit");
      await expect.poll(() => existsSync(`/proc/${child}/status`), { timeout: 5000 }).toBe(false);
      expect(existsSync(join(folder, "catalog.json"))).toBe(false);
      // What it left is removed by the next build.
      expect((await run(folder, ["build"])).status).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(["catalog-all.sqlite", "catalog.json", "catalog.sqlite"]);
    }
  },
);
