import { setTimeout as after } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { serveAtlas } from "../fixture.ts";

const meshes = ["istio", "linkerd", "consul", "cilium", "kuma", "aws-app-mesh", "open-service-mesh"];
const features = ["mtls", "vm-support", "multi-cluster", "retries", "tracing", "metrics", "canary-release"];
const forty = Array.from({ length: 40 }, (_, n) => n);

/** The n-th of unlike queries of forty aliases: claims and meshes in turn. */
function query(n: number): string {
  const aliases = forty.map((alias) => {
    const mesh = meshes[(alias + n) % meshes.length];
    const feature = features[(alias * n) % features.length];
    return n % 2 === 0
      ? `q${alias}: verifyClaim(input: {text: "${mesh} supports ${feature}, ${n} of ${alias}"}) { verdict }`
      : `q${alias}: mesh(id: "${mesh}") { name summary features { support feature { name } } scores { value } }`;
  });
  return `{ ${aliases.join("\n")} }`;
}

describe("an idle server with the usual bound of delay", () => {
  const { ask, served } = serving({ MAX_DELAY_MS: "3000" });

  it("refuses none of 20 unlike queries of forty aliases each, one after the other", async () => {
    for (let n = 0; n < 20; n++) expect(await ask(query(n))).toEqual({ status: 200, errors: undefined, answers: 40 });
  });

  it("nor if ten of them come at once", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => ask(query(n + 20))));
    for (const answer of answers) expect(answer).toEqual({ status: 200, errors: undefined, answers: 40 });
  });

  it("answers each of a batch of 100 calls of tools", async () => {
    const calls = Array.from({ length: 100 }, (_, id) => ({
      jsonrpc: "2.0",
      id,
      method: "tools/call",
      params: { name: "find_evidence", arguments: { question: `Does ${meshes[id % 7]} support mTLS? (${id})` } },
    }));
    const { statusCode, body } = await served.app.inject({
      method: "POST",
      url: "/mcp",
      headers: { accept: "application/json, text/event-stream", host: "localhost" },
      payload: calls,
    });
    expect(statusCode).toBe(200);
    expect(body.match(/"jsonrpc"/g)).toHaveLength(100);
    expect(body).not.toContain('"isError":true');
  });
});

describe("a server with more to do than it can", () => {
  const { served } = serving({ MAX_DELAY_MS: "200" });

  /** The n-th request: every eighth makes a recommendation. */
  const send = (n: number) => {
    const values = [{ criterion: "performance", value: 1 + n / 1000 }];
    const recommendation = { url: "/v1/recommendations", payload: { weighting: { by: "ADJUST", values } } };
    const question = { question: `Which mesh has the least latency and supports VMs? ${n}` };
    return served.app.inject({
      method: "POST",
      ...(n % 8 === 0 ? recommendation : { url: "/v1/evidence", payload: question }),
    });
  };

  it("refuses what would wait too long, deliberately, and keeps all that it acknowledged", async () => {
    const answers: Awaited<ReturnType<typeof send>>[] = [];
    const end = performance.now() + 2500;
    let next = 0;
    const client = async (): Promise<void> => {
      while (performance.now() < end) {
        const answer = await send(next++);
        answers.push(answer);
        if (answer.statusCode === 503) await after(50);
      }
    };
    await Promise.all(Array.from({ length: 200 }, client));
    const withStatus = (...wanted: number[]) => answers.filter(({ statusCode }) => wanted.includes(statusCode));
    const [answered, refused] = [withStatus(200, 201), withStatus(503)];
    expect(refused.length + answered.length).toBe(answers.length);
    expect(refused.length).toBeGreaterThan(10);
    expect(answered.length).toBeGreaterThan(10);
    for (const { headers, body } of refused) {
      expect(headers["retry-after"]).toMatch(/^[1-5]$/);
      expect(JSON.parse(body)).toMatchObject({ code: "OVERLOADED", status: 503 });
    }
    const kept = withStatus(201);
    expect(kept.length).toBeGreaterThan(0);
    for (const { headers } of kept) {
      expect(await served.context.records.find(headers.location!.toString().split("/").at(-1)!)).toBeDefined();
    }
  });

  it("refuses a GraphQL request as a whole or not at all", async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        served.app.inject({ method: "POST", url: "/graphql", payload: { query: query(100 + 2 * n) } }),
      ),
    );
    const statuses = new Set(answers.map(({ statusCode }) => statusCode));
    expect(statuses).toEqual(new Set([200, 503]));
    for (const { statusCode, body } of answers) expect(body.includes("OVERLOADED")).toBe(statusCode === 503);
  });
});

function serving(settings: Parameters<typeof serveAtlas>[0]) {
  const served = serveAtlas(settings);
  const ask = async (query: string) => {
    const response = await served.app.inject({ method: "POST", url: "/graphql", payload: { query } });
    const { data, errors } = response.json();
    return { status: response.statusCode, errors, answers: Object.values(data ?? {}).filter(Boolean).length };
  };
  return { ask, served };
}
