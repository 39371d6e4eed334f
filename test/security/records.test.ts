import { createHash, randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startTarget, type Target } from "./target.ts";

const quick = { robustness: { samples: 100 } };

/** Conditions whose words occur nowhere else, so that nothing shortens them. */
const conditions = (count: number): object[] =>
  Array.from({ length: count }, () => ({ text: randomBytes(100).toString("hex") }));

const diskOf = (target: Target): number =>
  ["", "-wal"].reduce(
    (sum, part) => sum + (statSync(join(target.folder, `records.sqlite${part}`), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );

/** The tool's answer over MCP. */
async function recommendByMcp(target: Target, input: object, headers: Record<string, string> = {}) {
  const params = { name: "recommend", arguments: { ...input, store: true } };
  const call = { jsonrpc: "2.0", id: 1, method: "tools/call", params };
  const response = await target.post("/mcp", call, { host: "localhost", ...headers });
  return JSON.parse(/^data: (.*)$/m.exec(await response.text())![1]!).result;
}

describe("what a caller may keep on the disk", () => {
  it("is no more than a few times what was sent, however often each condition is told", async () => {
    const target = await startTarget();
    const body = {
      ...quick,
      require: [{ or: conditions(50) }, { and: conditions(50) }, { not: { or: conditions(50) } }],
    };
    const size = JSON.stringify(body).length;
    const before = diskOf(target);
    const count = 10;
    for (let n = 0; n < count; n++) {
      const response = await target.post("/v1/recommendations", body);
      expect(response.status).toBe(201);
      await response.arrayBuffer();
    }
    await target.end("SIGTERM");
    expect((diskOf(target) - before) / count).toBeLessThan(2 * size);
  });

  it("is bounded before it is computed: too many conditions are refused with the bound and the number", async () => {
    const target = await startTarget();
    const many = Array.from({ length: 20 }, () => ({ features: { any: Array(50).fill({ id: "mtls" }) } }));
    const message = expect.stringMatching(/1000 conditions.*200/);
    const rest = await target.post("/v1/recommendations", { require: many });
    expect([rest.status, await rest.json()]).toMatchObject([400, { code: "LIMIT_EXCEEDED", detail: message }]);
    const query = "mutation ($input: RecommendInput!) { recommend(input: $input) { id } }";
    const graphql = await target.post("/graphql", { query, variables: { input: { require: many } } });
    expect(JSON.stringify(await graphql.json())).toContain("LIMIT_EXCEEDED");
    expect(await recommendByMcp(target, { require: many })).toMatchObject({
      isError: true,
      content: [{ text: message }],
    });
  });

  it("ends at the quota of a key, which leaves others their own", async () => {
    const target = await startTarget({ RECORDS_QUOTA_MB: "1" });
    const body = { ...quick, require: [{ or: conditions(50) }, { or: conditions(50) }, { or: conditions(50) }] };
    let response = await target.post("/v1/recommendations", body);
    for (let n = 0; n < 100 && response.status === 201; n++) response = await target.post("/v1/recommendations", body);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      code: "QUOTA_EXCEEDED",
      fix: expect.stringContaining("RECORDS_QUOTA_MB"),
    });
    expect(await recommendByMcp(target, { require: body.require })).toMatchObject({ isError: true });
    const other = target.headers("read", "recommend");
    await expect
      .poll(async () => (await target.post("/v1/recommendations", quick, other)).status, { timeout: 5000 })
      .toBe(201);
    expect(await (await target.send("/health/ready")).json()).toMatchObject({ status: "ready" });
  });

  it("ends at the size of all records, with the reason, and readiness and metrics tell it", async () => {
    const target = await startTarget({ RECORDS_MAX_MB: "1" });
    const body = { ...quick, require: [{ or: conditions(50) }, { or: conditions(50) }, { or: conditions(50) }] };
    const first = await target.post("/v1/recommendations", body, { "idempotency-key": "first" });
    let response = first.clone();
    // What is left by large ones may still be enough for small ones.
    for (const each of [body, quick]) {
      response = await target.post("/v1/recommendations", each);
      for (let n = 0; n < 100 && response.status === 201; n++)
        response = await target.post("/v1/recommendations", each);
    }
    expect([response.status, await response.json()]).toMatchObject([
      503,
      { detail: expect.stringContaining("RECORDS_MAX_MB") },
    ]);
    const ready = async () => (await target.send("/health/ready")).json();
    await expect.poll(ready).toMatchObject({ status: "degraded", reason: expect.stringContaining("RECORDS_MAX_MB") });
    const repeated = await target.post("/v1/recommendations", body, { "idempotency-key": "first" });
    expect([repeated.status, await repeated.json()]).toEqual([200, await first.json()]);
    const admin = target.headers("admin");
    const metrics = async () => (await target.send("/metrics", { headers: admin })).text();
    await expect.poll(metrics, { timeout: 5000 }).toMatch(/mesh_atlas_records_bytes\{kind="used"\} \d{6,7}\n/);
    expect(statSync(join(target.folder, "records.sqlite")).size).toBeLessThan(1.5 * 1024 * 1024);
  });
});

describe("an idempotency key that the service derives", () => {
  it("cannot be taken by a caller who computes it, on any face", async () => {
    const target = await startTarget();
    const { digest } = (await (await target.send("/v1/catalog")).json()) as { digest: string };
    const input = { method: "TOPSIS" };
    const sorted = { method: "TOPSIS" };
    const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("base64url");
    const request = hash([sorted, "en", "REFERENCE"]);
    const guesses = [`mcp-${hash([digest, request])}`, hash([digest, request]), request];
    for (const key of guesses) {
      const other = await target.post("/v1/recommendations", { method: "VIKOR" }, { "idempotency-key": key });
      expect(other.status).toBe(201);
    }
    const query = "mutation ($key: String) { recommend(input: { method: VIKOR }, idempotencyKey: $key) { id } }";
    for (const guess of guesses) {
      for (const key of [`\u0001${guess}`, `\u0000${guess}`, `${guess}\n`]) {
        const graphql = await target.post("/graphql", { query, variables: { key } });
        expect(JSON.stringify(await graphql.json())).toContain("control characters");
      }
    }
    const { structuredContent: first, isError } = await recommendByMcp(target, input);
    expect(isError).toBeUndefined();
    expect((await recommendByMcp(target, { ...input })).structuredContent).toEqual(first);
    expect((await recommendByMcp(target, { ...input, lang: "zh" })).structuredContent.lang).toBe("zh");
  });
});
