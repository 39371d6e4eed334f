import { describe, expect, it } from "vitest";
import { type Era, serveMcp, textOf } from "./served.ts";

const served = serveMcp();

/** The answer to one request, whatever the form in which it comes. */
async function ask(message: object, headers: Record<string, string> = {}) {
  const response = await served.send(JSON.stringify({ jsonrpc: "2.0", id: 1, ...message }), headers);
  const text = await response.text();
  const type = response.headers.get("content-type")?.split(";")[0];
  const data = type === "text/event-stream" ? /^data: (.*)$/m.exec(text)![1]! : text;
  return { status: response.status, type, ...(data && JSON.parse(data)) };
}

const call = async (name: string, input: Record<string, unknown>, era: Era = "2025-11-25") =>
  (await served.connect(era)).callTool({ name, arguments: input });

describe("messages of clients that are not strict", () => {
  it.each([
    ["tools/list", null],
    ["ping", null],
    ["prompts/list", { cursor: null }],
    ["resources/list", { cursor: null, _meta: null }],
    ["tools/call", { name: "find_meshes", arguments: null }],
    ["tools/call", { name: "find_meshes", arguments: "{}", _meta: { progressToken: null } }],
    ["tools/call", { name: "get_section", arguments: '{"number": "4.2.5", "lang": null}', task: null }],
    ["tools/call", { name: "find_evidence", arguments: { question: "Does Kuma support VMs?", limit: null } }],
    [
      "initialize",
      {
        protocolVersion: "2025-11-25",
        capabilities: { roots: null, sampling: null },
        clientInfo: { name: "x", version: "1", title: null },
      },
    ],
  ])("may have null for what is absent, or arguments as text: %s %j", async (method, params) => {
    const { status, result, error } = await ask({ method, params });
    expect([status, error]).toEqual([200, undefined]);
    expect(result.isError ?? false).toBe(false);
  });

  it("may have null for what is absent in a notification and in a batch", async () => {
    expect((await served.send('{"jsonrpc":"2.0","method":"notifications/initialized","params":null}')).status).toBe(
      202,
    );
    const batch = [1, 2].map((id) => ({ jsonrpc: "2.0", id, method: "ping", params: null }));
    const response = await served.send(JSON.stringify(batch), { accept: "application/json" });
    expect(await response.json()).toEqual(batch.map(({ id }) => ({ jsonrpc: "2.0", id, result: {} })));
  });

  it.each([
    ["application/json", "application/json"],
    ["*/*", "application/json"],
    ["", "application/json"],
    ["application/*;q=0.8", "application/json"],
    ["text/plain, */*;q=0.1", "application/json"],
    ["application/json, text/event-stream", "text/event-stream"],
    ["text/event-stream, application/json;q=0.5", "text/event-stream"],
  ])("may accept %j, and get %s", async (accept, expected) => {
    for (const message of [
      { method: "tools/list" },
      { method: "tools/call", params: { name: "compare", arguments: { id: "modes" } } },
    ]) {
      const { status, type, result } = await ask(message, { accept });
      expect([status, type]).toEqual([200, expected]);
      expect(result.tools ?? result.structuredContent.dimensions).not.toHaveLength(0);
    }
    expect((await ask({ method: "nothing/such" }, { accept })).error.code).toBe(-32601);
  });

  it.each(["text/html", "image/png", "text/plain;q=0.3"])("may not accept only %s", async (accept) => {
    expect((await ask({ method: "ping" }, { accept })).status).toBe(406);
  });

  it.each([
    ["initialize", { protocolVersion: "2025-11-25", capabilities: {} }, "`params.clientInfo` is missing"],
    [
      "initialize",
      { capabilities: {}, clientInfo: { name: "x", version: "1" } },
      "`params.protocolVersion` is missing",
    ],
    ["initialize", { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: {} }, "`params.clientInfo.name`"],
    ["initialize", null, "`params` is missing"],
    ["tools/call", { arguments: {} }, "`params.name` is missing"],
    ["tools/call", { name: "compare", arguments: [] }, "`params.arguments` is invalid"],
    ["tools/call", { name: "compare", arguments: "meshes" }, "`params.arguments` is invalid"],
    ["resources/read", { uri: 7 }, "`params.uri` is invalid"],
    ["prompts/get", {}, "`params.name` is missing"],
    ["tools/list", { cursor: 3 }, "`params.cursor` is invalid"],
  ])("are told in words what is wrong: %s %j", async (method, params, message) => {
    const { error } = await ask({ method, params });
    expect(error.code).toBe(-32602);
    expect(error.message).toContain(message);
    expect(error.message).not.toMatch(/[{}[\]\n]/);
  });

  it("are refused as quickly when they are long, however they end", async () => {
    const { error } = await ask({ method: "tools/call", params: { name: "[{".repeat(100_000) } });
    expect(error.message).toMatch(/not found$/);
  });
});

describe("arguments that are written as text", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["compare", { id: "meshes", columns: '["istio","kuma"]' }, { id: "meshes", columns: ["istio", "kuma"] }],
    ["compare", { id: "meshes", columns: "linkerd, consul" }, { id: "meshes", columns: ["linkerd", "consul"] }],
    ["compare", { id: "meshes", dimensions: "performance" }, { id: "meshes", dimensions: ["performance"] }],
    ["find_meshes", { limit: "2" }, { limit: 2 }],
    ["find_meshes", { limit: " 3 ", backward: "true" }, { limit: 3, backward: true }],
    ["find_meshes", { where: '{"modes":{"all":["ambient"]}}' }, { where: { modes: { all: ["ambient"] } } }],
    [
      "find_meshes",
      { where: '{"and":"[{\\"features\\":{\\"all\\":[{\\"id\\":\\"mtls\\"}]}}]"}' },
      { where: { and: [{ features: { all: [{ id: "mtls" }] } }] } },
    ],
    [
      "find_meshes",
      { where: { score: { criterion: "performance", gte: "8.5" }, firstRelease: { gte: "2017" } } },
      { where: { score: { criterion: "performance", gte: 8.5 }, firstRelease: { gte: 2017 } } },
    ],
    [
      "find_meshes",
      { where: { features: { all: '[{"id":"mtls","support":"automatic"}]' } } },
      { where: { features: { all: [{ id: "mtls", support: ["AUTOMATIC"] }] } } },
    ],
    [
      "find_evidence",
      { question: "Does Istio support VMs?", maxChars: "500" },
      { question: "Does Istio support VMs?", maxChars: 500 },
    ],
    [
      "recommend",
      { workload: '{"pods":"50","hops":7}', answers: '[{"question":"needs-vm","answer":"false"}]', store: "false" },
      { workload: { pods: 50, hops: 7 }, answers: [{ question: "needs-vm", answer: false }], store: false },
    ],
    [
      "recommend",
      { prefer: '[{"where":{"modes":{"all":["ambient"]}},"weight":"0.1"}]' },
      { prefer: [{ where: { modes: { all: ["ambient"] } }, weight: 0.1 }] },
    ],
  ])("are read: %s %j", async (name, given, meant) => {
    const [answer, expected] = await Promise.all([call(name, given), call(name, meant, "2026-07-28")]);
    expect(answer.isError ?? false, textOf(answer)).toBe(false);
    expect(answer.structuredContent).toEqual(expected.structuredContent);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["find_evidence", { question: "17" }, ""],
    ["verify_claim", { subject: "istio", predicate: "first-release", value: "2017" }, ""],
    ["get_section", { number: "4" }, ""],
    ["find_meshes", { limit: "many" }, "`many` is not of type number"],
    ["find_meshes", { limit: "[5]" }, "`[5]` is not of type number"],
    ["find_meshes", { where: "[]" }, "is not of type object"],
    ["find_meshes", { where: '{"modes":' }, "is not of type object"],
    ["compare", { id: "meshes", columns: "" }, "is not of type array"],
    ["compare", { id: "meshes", columns: '["istio"' }, "is not of type array"],
    ["find_meshes", { where: "[".repeat(5_000) + "]".repeat(5_000) }, "is not of type object"],
    ["find_meshes", { where: `{"and":${"[".repeat(500)}${"]".repeat(500)}}` }, "levels of nesting"],
    ["find_meshes", { wher: "{}" }, "unknown parameter `wher`"],
  ])("stay text where text is meant, and are refused where they mean nothing: %s %j", async (name, input, refusal) => {
    const answer = await call(name, input);
    expect(answer.isError ?? false, textOf(answer)).toBe(refusal !== "");
    expect(textOf(answer)).toContain(refusal);
  });
});
