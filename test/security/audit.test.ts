import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { Audit } from "../../src/audit/audit.ts";
import { AuditFile } from "../../src/audit/audit-file.ts";
import { temporaryKeys } from "../keys/temporary-keys.ts";
import { run, type Served, serving } from "../records/served.ts";
import { startTarget, type Target } from "./target.ts";

const soon = { timeout: 10_000, interval: 50 };
const json = { "content-type": "application/json", accept: "application/json, text/event-stream" };
const query = (text: string) => JSON.stringify({ query: text });
const tool = (name: string, input = {}) =>
  JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: input } });

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-audit-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Entry = Record<string, unknown>;
const entriesIn = (path: string): Entry[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry);

/** The entries of one request. */
const of = (path: string, requestId: string) =>
  vi.waitFor(() => {
    const found = entriesIn(path).filter((entry) => entry.requestId === requestId);
    expect(found).not.toEqual([]);
    return found;
  }, soon);

describe("the audit log", () => {
  const keys = temporaryKeys();
  const writer = keys.add(["read", "recommend"]);
  const reader = keys.add(["read"]);

  async function audited(settings: Record<string, string> = {}): Promise<{ path: string; target: Target }> {
    const path = join(temporaryFolder(), "audit.jsonl");
    const target = await startTarget({ API_KEYS_FILE: keys.path, AUDIT_LOG: path, ...settings });
    return { path, target };
  }

  it("says who stored, read, listed and deleted which record, on every face, and whether it was a replay", async () => {
    const {
      path,
      target: { url },
    } = await audited();
    const send = async (id: string, address: string, body?: string, headers = {}) =>
      (
        await fetch(url + address, {
          method: body === undefined ? "GET" : "POST",
          headers: { ...json, ...writer.headers, "x-request-id": id, ...headers },
          ...(body !== undefined && { body }),
        })
      ).text();
    const { id: recordId } = JSON.parse(await send("rest", "/v1/recommendations", "{}", { "idempotency-key": "a" }));
    await send("replay", "/v1/recommendations", "{}", { "idempotency-key": "a" });
    await send("read", `/v1/recommendations/${recordId}`);
    await send("unknown", "/v1/recommendations/rec_unknown");
    await send("graphql", "/graphql", query("mutation { recommend(input: {}) { id } }"));
    await send("mcp", "/mcp", tool("recommend", { store: true }));
    await send("list", "/v1/recommendations");
    await (
      await fetch(`${url}/v1/recommendations/${recordId}`, {
        method: "DELETE",
        headers: { ...writer.headers, "x-request-id": "delete" },
      })
    ).text();
    await send("delete-again", "/graphql", query(`mutation { deleteRecommendation(id: "${recordId}") }`));
    const who = { keyId: writer.id, address: "127.0.0.1", time: expect.stringMatching(/^\d{4}-.*Z$/) };
    const done = { ...who, outcome: "done" };
    expect(await of(path, "rest")).toEqual([
      expect.objectContaining({ ...done, event: "record.created", operation: "recommend", recordId }),
    ]);
    expect(await of(path, "replay")).toEqual([
      expect.objectContaining({ ...done, event: "record.replayed", recordId }),
    ]);
    expect(await of(path, "read")).toEqual([
      expect.objectContaining({ ...done, event: "record.read", operation: "get-recommendation", recordId }),
    ]);
    expect(await of(path, "unknown")).toEqual([
      expect.objectContaining({
        ...who,
        event: "record.read",
        outcome: "refused",
        code: "NOT_FOUND",
        recordId: "rec_unknown",
      }),
    ]);
    expect(await of(path, "list")).toEqual([
      expect.objectContaining({ ...done, event: "record.listed", operation: "list-recommendations" }),
    ]);
    const deletion = { ...who, event: "record.deleted", operation: "delete-recommendation", recordId };
    expect(await of(path, "delete")).toEqual([expect.objectContaining({ ...deletion, outcome: "done" })]);
    expect(await of(path, "delete-again")).toEqual([
      expect.objectContaining({ ...deletion, outcome: "refused", code: "NOT_FOUND" }),
    ]);
    for (const id of ["graphql", "mcp"])
      expect(await of(path, id)).toEqual([
        expect.objectContaining({ ...done, event: "record.created", recordId: expect.stringMatching(/^rec_/) }),
      ]);
    expect(entriesIn(path)[0]).toMatchObject({ event: "keys.loaded", count: 2 });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("says who was refused and why, in the log too, and holds no key and nothing that was asked", async () => {
    const {
      path,
      target: { url, log },
    } = await audited({ ALLOWED_ORIGINS: "https://portal.example.org" });
    const wrong = `ma_${writer.id}_${"0".repeat(64)}`;
    const secret = "a-very-private-question";
    const refused: [string, string, RequestInit & { headers: Record<string, string> }, object][] = [
      ["none", "/v1/meshes", { headers: {} }, { status: 401, keyId: null, route: "GET /v1/meshes" }],
      [
        "wrong",
        "/metrics",
        { headers: { authorization: `Bearer ${wrong}` } },
        { status: 401, keyId: null, claimedKeyId: writer.id },
      ],
      ["scope", "/metrics", { headers: reader.headers }, { status: 403, code: "FORBIDDEN", keyId: reader.id }],
      [
        "mutation",
        "/graphql",
        { method: "POST", body: query("mutation { recommend(input: {}) { id } }"), headers: reader.headers },
        { code: "FORBIDDEN", keyId: reader.id },
      ],
      [
        "tool",
        "/mcp",
        { method: "POST", body: tool("recommend", { store: true }), headers: reader.headers },
        { code: "FORBIDDEN", keyId: reader.id },
      ],
      [
        "origin",
        `/v1/search?q=${secret}`,
        { headers: { ...reader.headers, origin: "https://evil.example" } },
        { status: 403, code: "ORIGIN_NOT_ALLOWED" },
      ],
    ];
    for (const [id, address, init, said] of refused) {
      await (await fetch(url + address, { ...init, headers: { ...json, ...init.headers, "x-request-id": id } })).text();
      expect(await of(path, id)).toEqual([
        expect.objectContaining({ event: "refused", outcome: "refused", address: "127.0.0.1", ...said }),
      ]);
      await vi.waitFor(() => {
        const lines = log()
          .split("\n")
          .map((each) => JSON.parse(each) as Entry);
        const line = lines.find(({ reqId }) => reqId === id);
        expect(line).toMatchObject({ level: 30, msg: "refused", ...said });
      }, soon);
    }
    for (const text of [readFileSync(path, "utf8"), log()]) {
      for (const each of [writer.text, reader.text, wrong, secret, "0".repeat(64)])
        expect(text).not.toContain(each.slice(-40));
    }
  });

  it("gives the reason of the error itself, once, on every face", async () => {
    const storing = keys.add(["recommend"]);
    const { path, target } = await audited({ RECORDS_QUOTA_MB: "1" });
    const send = async (id: string, address: string, body?: string, headers: Record<string, string> = writer.headers) =>
      fetch(target.url + address, {
        headers: { ...json, "x-request-id": id, ...headers },
        ...(body !== undefined && { method: "POST", body }),
      });
    const conditions = () => Array.from({ length: 50 }, () => ({ text: randomBytes(100).toString("hex") }));
    const require = [{ or: conditions() }, { or: conditions() }, { or: conditions() }];
    const large = { robustness: { samples: 100 }, require };
    const store = (id: string) => send(id, "/v1/recommendations", JSON.stringify(large));
    for (let n = 0; n < 200 && (await store(`rest-${n}`)).status === 201; n++);
    expect((await store("rest")).status).toBe(403);
    const mutation = "mutation ($input: RecommendInput!) { recommend(input: $input) { id } }";
    await send("graphql", "/graphql", JSON.stringify({ query: mutation, variables: { input: large } }));
    await send("mcp", "/mcp", tool("recommend", { require, store: true }));
    const quota = { event: "record.created", outcome: "refused", code: "QUOTA_EXCEEDED", keyId: writer.id };
    for (const id of ["rest", "graphql", "mcp"]) expect(await of(path, id)).toEqual([expect.objectContaining(quota)]);
    await send("scope", "/v1/meshes", undefined, { ...storing.headers, origin: "https://evil.example" });
    expect(await of(path, "scope")).toEqual([expect.objectContaining({ status: 403, code: "FORBIDDEN" })]);
  });

  it("is not filled by a flood of refusals, and neither is the log", async () => {
    const {
      path,
      target: { url, log },
    } = await audited();
    for (let n = 0; n < 300; n++) await (await fetch(`${url}/v1/meshes`)).text();
    expect(entriesIn(path).filter(({ event }) => event === "refused").length).toBeLessThanOrEqual(60);
    expect(log().match(/"msg":"refused"/g)!.length).toBeLessThanOrEqual(60);
  });

  it("goes on in a new file when the old one is rotated away, at once on SIGHUP", async () => {
    const { path, target } = await audited();
    renameSync(path, `${path}.1`);
    target.signal("SIGHUP");
    await vi.waitFor(async () => {
      await (await fetch(`${target.url}/v1/meshes`, { headers: { "x-request-id": "after" } })).text();
      expect(existsSync(path)).toBe(true);
    }, soon);
    expect(await of(path, "after")).not.toEqual([]);
    expect(entriesIn(`${path}.1`)).toMatchObject([{ event: "keys.loaded" }]);
  });

  it("names the keys that commands change, and the account, and takes no change that it cannot record", async () => {
    const folder = temporaryFolder();
    const AUDIT_LOG = join(folder, "audit.jsonl");
    const command = (...args: string[]) => run(folder, ["keys", ...args], { AUDIT_LOG });
    const { stdout } = await command("create", "--name", "portal", "--scope", "read");
    const [, keyId] = stdout.split("_");
    await command("rotate", keyId!);
    await command("revoke", keyId!);
    const entry = { outcome: "done", keyId, user: String(process.geteuid?.()) };
    expect(entriesIn(AUDIT_LOG)).toMatchObject(
      ["created", "rotated", "revoked"].map((event) => ({ event: `key.${event}`, ...entry })),
    );
    expect(readFileSync(AUDIT_LOG, "utf8")).not.toContain(stdout.trim().slice(-40));
    const before = readFileSync(join(folder, "keys.json"), "utf8");
    const refused = await run(folder, ["keys", "create", "--name", "x", "--scope", "read"], {
      AUDIT_LOG: join(folder, "none", "audit"),
    });
    expect(refused).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("AUDIT_LOG") });
    expect(readFileSync(join(folder, "keys.json"), "utf8")).toBe(before);
  });
});

describe("an audit file", () => {
  it("is made private if it was not", () => {
    const path = join(temporaryFolder(), "audit.jsonl");
    writeFileSync(path, "");
    chmodSync(path, 0o666);
    new AuditFile(path, () => new Date()).write({ event: "refused" });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("that cannot be written is told and takes nothing down; it goes on by itself, and says how much is missing", () => {
    const folder = temporaryFolder();
    const path = join(folder, "logs");
    const audit = new Audit(new AuditFile(path, () => new Date()));
    const told: string[] = [];
    audit.log = { info: (_, message) => told.push(message), error: (_, message) => told.push(message) };
    const entry = { event: "record.read", outcome: "done" } as const;
    audit.record(entry);
    // What is at the path now cannot be opened.
    rmSync(path);
    mkdirSync(path);
    audit.reopen();
    for (let n = 0; n < 3; n++) audit.record(entry);
    expect(audit.fault()).toBeInstanceOf(Error);
    rmSync(path, { recursive: true });
    expect(audit.fault()).toBeUndefined();
    audit.record(entry);
    expect(entriesIn(path)).toMatchObject([{ event: "audit.resumed", lost: 3 }, entry]);
    expect(told).toEqual(["the audit log cannot be written", "the audit log is written again"]);
    audit.close();
  });

  it("counts refusals beyond sixty of a kind and tells their number", () => {
    const path = join(temporaryFolder(), "audit.jsonl");
    const audit = new Audit(new AuditFile(path, () => new Date()));
    const refused = { event: "refused", outcome: "refused", status: 401 } as const;
    for (let n = 0; n < 1000; n++) audit.record({ ...refused, requestId: String(n) });
    audit.record({ ...refused, status: 429 });
    audit.close();
    const entries = entriesIn(path);
    expect(entries).toHaveLength(62);
    expect(entries.at(-1)).toMatchObject({ status: 401, count: 940 });
  });
});

describe("connections", () => {
  it("beyond what the process may open are refused and told, and leave room for files", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "audit.jsonl");
    const served: Served = await serving(folder, { AUDIT_LOG: path }, { openFiles: 200 });
    const { hostname, port } = new URL(served.url);
    const sockets: Socket[] = [];
    onTestFinished(() => sockets.forEach((socket) => void socket.destroy()));
    for (let n = 0; n < 300; n++) sockets.push(connect(Number(port), hostname).on("error", () => {}));
    await vi.waitFor(() => expect(served.log()).toContain("TOO_MANY_CONNECTIONS"), soon);
    expect(entriesIn(path).some(({ code }) => code === "TOO_MANY_CONNECTIONS")).toBe(true);
    for (const socket of sockets.splice(0)) socket.destroy();
    await vi.waitFor(async () => expect((await served.recommend()).status).toBe(201), soon);
  });
});
