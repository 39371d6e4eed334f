import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { serveAtlas } from "../fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-unavailable-"));
const file = join(folder, "records.sqlite");
writeFileSync(file, Buffer.alloc(20_000, "no database "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const atlas = serveAtlas({ RECORDS_URL: `file:${file}` });
const reason = "The records database is damaged.";

describe("a service that starts over damaged records", () => {
  it("says over REST why nothing is kept, when to come back, and nothing of the file", async () => {
    const post = { method: "POST", url: "/v1/recommendations", payload: {} } as const;
    for (const request of [post, { method: "GET", url: "/v1/recommendations/rec_0" } as const]) {
      const answer = await atlas.app.inject(request);
      expect(answer.statusCode).toBe(503);
      expect(answer.headers).toMatchObject({
        "retry-after": expect.stringMatching(/^[1-9]\d*$/),
        "cache-control": "no-store",
      });
      expect(answer.headers["content-type"]).toContain("application/problem+json");
      expect(answer.json()).toMatchObject({ status: 503, code: "UNAVAILABLE", detail: reason });
      expect(answer.body).not.toContain(folder);
    }
  });

  it("says so over GraphQL, beside what it can answer", async () => {
    const ask = async (query: string) =>
      (await atlas.app.inject({ method: "POST", url: "/graphql", payload: { query } })).json();
    const written = await ask("mutation { recommend(input: {}) { id } }");
    expect(written.errors).toMatchObject([{ message: reason, extensions: { code: "UNAVAILABLE" } }]);
    const read = await ask('{ mesh(id: "istio") { name } recommendation(id: "rec_0") { id } }');
    expect(read.data).toEqual({ mesh: { name: "Istio" }, recommendation: null });
    expect(read.errors).toMatchObject([{ message: reason, extensions: { code: "UNAVAILABLE" } }]);
    expect(JSON.stringify([written, read])).not.toContain(folder);
  });

  it("says so over MCP", async () => {
    const { body } = await atlas.app.inject({
      method: "POST",
      url: "/mcp",
      headers: { accept: "application/json, text/event-stream", host: "localhost" },
      payload: {
        jsonrpc: "2.0",
        id: 1,
        method: "tools/call",
        params: { name: "recommend", arguments: { store: true } },
      },
    });
    const { result } = JSON.parse(/^data: (.*)$/m.exec(body)![1]!);
    expect(result).toMatchObject({ isError: true, content: [{ text: expect.stringContaining(reason) }] });
    expect(JSON.stringify(result)).not.toContain(folder);
  });

  it("serves the catalog, stays ready for it, and tells that it is degraded", async () => {
    expect((await atlas.app.inject("/v1/meshes/istio")).statusCode).toBe(200);
    const ready = await atlas.app.inject("/health/ready");
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toEqual({
      status: "degraded",
      catalog: atlas.context.catalog.digest,
      records: "unavailable",
      reason,
    });
  });

  it("keeps recommendations once the file was taken away", async () => {
    rmSync(file);
    const answer = await atlas.app.inject({ method: "POST", url: "/v1/recommendations", payload: {} });
    expect(answer.statusCode).toBe(201);
    expect((await atlas.app.inject(answer.headers.location as string)).statusCode).toBe(200);
    // Health checks share what they found for half a second.
    const ready = async () => (await atlas.app.inject("/health/ready")).json();
    await expect.poll(ready).toMatchObject({ status: "ready", records: "available" });
  });
});
