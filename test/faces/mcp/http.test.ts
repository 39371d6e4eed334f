import { describe, expect, it } from "vitest";
import { serveMcp, textOf } from "./served.ts";

const served = serveMcp();

const initialize = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "1" } },
});
const listTools = JSON.stringify({ jsonrpc: "2.0", id: 7, method: "tools/list", params: {} });

describe("/mcp over HTTP", () => {
  it("answers without a session, so that any replica can go on", async () => {
    const first = await served.send(initialize);
    expect(first.headers.get("mcp-session-id")).toBeNull();
    const next = await served.send(listTools, { "mcp-protocol-version": "2025-11-25" });
    expect(await next.text()).toContain("find_meshes");
  });

  it("says which methods it has", async () => {
    for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
      const { status } = await served.send(undefined, {}, method);
      expect([method, status]).toEqual([method, 405]);
    }
  });

  it.each<[string, string, Record<string, string>, number]>([
    ["what is not JSON", "{", {}, 400],
    ["nothing", "", {}, 400],
    ["a bare value", "7", {}, 400],
    ["another media type", initialize, { "content-type": "text/plain" }, 415],
    ["an unknown protocol version", listTools, { "mcp-protocol-version": "1999-01-01" }, 400],
    ["more than the limit", JSON.stringify({ padding: "x".repeat(300_000) }), {}, 413],
  ])("refuses %s", async (_, body, headers, status) => {
    const answer = await served.send(body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ jsonrpc: "2.0", error: { code: expect.any(Number) } });
  });

  it("speaks the language of the header where none is asked for", async () => {
    const client = await served.connect("2026-07-28", { "accept-language": "zh-CN,zh;q=0.9" });
    const section = (lang?: string) =>
      client.callTool({ name: "get_section", arguments: { number: "4.2.5", ...(lang && { lang }) } });
    expect(textOf(await section())).toContain("优缺点");
    expect(textOf(await section("en"))).toContain("Pros and cons");
  });

  it("closes while a client still listens", async () => {
    const listening = await served.send(
      JSON.stringify({
        jsonrpc: "2.0",
        id: 1,
        method: "subscriptions/listen",
        params: {
          notifications: { toolsListChanged: true },
          _meta: {
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientCapabilities": {},
          },
        },
      }),
      { "mcp-protocol-version": "2026-07-28", "mcp-method": "subscriptions/listen" },
    );
    expect(listening.status).toBe(200);
    await served.app.close();
    expect(await listening.text()).toContain("acknowledged");
  });
});
