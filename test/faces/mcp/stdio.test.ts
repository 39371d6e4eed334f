import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, describe, expect, inject, it } from "vitest";
import { dataFolder } from "../../data-folder.ts";
import { calls, clientOf, type Era, eras, textOf } from "./served.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = dataFolder();
const command = [inject("program"), "mcp"];
const env = { PATH: process.env.PATH ?? "", DATA_DIR: folder };
const clients: Client[] = [];
// What is written down was made with the whole service loaded; this process loads a part of it.
const snapshot = JSON.parse(readFileSync(join(root, "schema/mcp-tools.json"), "utf8")).tools;

// Assistants start the program in a folder of their own.
async function connect(era: Era): Promise<Client> {
  const client = clientOf(era);
  clients.push(client);
  const transport = { command: process.execPath, args: command, env, cwd: tmpdir(), stderr: "ignore" } as const;
  await client.connect(new StdioClientTransport(transport));
  return client;
}

afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  rmSync(folder, { recursive: true, force: true });
});

describe.each(eras)("standard input and output, protocol %s", (era) => {
  it("serves the same tools, resources and prompts as HTTP does", async () => {
    const client = await connect(era);
    expect(client.getNegotiatedProtocolVersion()).toBe(era);
    expect((await client.listTools()).tools).toEqual(snapshot);
    for (const [name, input] of Object.entries(calls)) {
      const result = await client.callTool({ name, arguments: input });
      expect(result.isError ?? false).toBe(false);
      expect(textOf(result)).toMatch(/§\d[\d.]* L\d+/);
    }
    const { contents } = await client.readResource({ uri: "mesh://section/4.2.5" });
    expect(contents[0]).toMatchObject({ text: expect.stringContaining("Pros and cons") });
    expect((await client.listPrompts()).prompts).toHaveLength(1);
    const refused = await client.callTool({ name: "get_entity", arguments: { id: "istoi" } });
    expect(refused.isError).toBe(true);
    expect(textOf(refused)).toContain("istio");
  });
});

/** A conversation by hand: what is written, and each line that comes back. */
function converse(overrides: Record<string, string> = {}) {
  const child = spawn(process.execPath, command, { cwd: tmpdir(), env: { ...env, ...overrides } });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let words = "";
  child.stderr.on("data", (chunk) => {
    words += chunk;
  });
  const ended = new Promise<number | null>((done) => child.once("close", done));
  return {
    write: (text: string) => child.stdin.write(`${text}\n`),
    answer: async () => JSON.parse((await lines.next()).value as string),
    end: () => child.stdin.end(),
    kill: () => child.kill("SIGTERM"),
    ended,
    words: () => words,
  };
}

const initialize = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "1" } },
});

describe("the process", () => {
  it("survives lines that are no messages, and ends with its input", async () => {
    const talk = converse();
    talk.write("this is not JSON");
    talk.write(initialize);
    expect(await talk.answer()).toMatchObject({ id: 1, result: { serverInfo: { name: "mesh-atlas" } } });
    talk.write("[[[[");
    talk.write(JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" }));
    talk.write(JSON.stringify({ jsonrpc: "2.0", id: 2, method: "nothing/such" }));
    expect(await talk.answer()).toMatchObject({ id: 2, error: { code: -32601 } });
    talk.write(JSON.stringify({ jsonrpc: "2.0", id: 3, method: "tools/list" }));
    expect(await talk.answer()).toMatchObject({ id: 3, result: { tools: expect.any(Array) } });
    talk.end();
    expect(await talk.ended).toBe(0);
    expect(talk.words()).toContain("mesh-atlas");
  });

  it("takes null for what is absent and arguments as text, and says in words what is missing", async () => {
    const talk = converse();
    const ask = async (id: number, method: string, params: unknown) => {
      talk.write(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
      return talk.answer();
    };
    expect(await ask(1, "initialize", { protocolVersion: "2025-11-25", capabilities: null })).toMatchObject({
      error: { code: -32602, message: expect.stringContaining("is missing") },
    });
    talk.write(initialize);
    await talk.answer();
    expect(await ask(2, "tools/list", null)).toMatchObject({ result: { tools: expect.any(Array) } });
    const call = { name: "find_meshes", arguments: '{"limit":"1","where":null}' };
    expect(await ask(3, "tools/call", call)).toMatchObject({ result: { structuredContent: { total: 7 } } });
    talk.end();
    expect(await talk.ended).toBe(0);
  });

  it("ends in silence when its input ends within a call", async () => {
    const talk = converse();
    talk.write(initialize);
    await talk.answer();
    talk.write(
      JSON.stringify({
        jsonrpc: "2.0",
        id: 2,
        method: "tools/call",
        params: { name: "recommend", arguments: { robustness: { samples: 100_000 } } },
      }),
    );
    talk.end();
    expect(await talk.ended).toBe(0);
    expect(talk.words().trim().split("\n")).toHaveLength(1);
  });

  it("ends when told to", async () => {
    const talk = converse();
    talk.write(initialize);
    await talk.answer();
    talk.kill();
    expect(await talk.ended).toBe(0);
  });

  it("says what is wrong with its settings, on standard error", async () => {
    const talk = converse({ LOG_LEVEL: "loud" });
    expect(await talk.ended).toBe(1);
    expect(talk.words()).toContain("LOG_LEVEL=loud");
  });
});
