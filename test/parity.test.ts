import type { AddressInfo } from "node:net";
import { type Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientOf } from "./faces/mcp/served.ts";
import { serveAtlas } from "./fixture.ts";
import { type Question, questions } from "./parity-questions.ts";

const atlas = serveAtlas();
let mcp: Client;

beforeAll(async () => {
  await atlas.app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = atlas.app.server.address() as AddressInfo;
  mcp = clientOf("2025-11-25");
  await mcp.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)));
});
afterAll(() => mcp.close());

/** REST names related things by id or slug where GraphQL gives an object to go on from, and has no edges. */
function asRest(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asRest);
  if (value === null || typeof value !== "object") return value;
  const { node, ...own } = value as Record<string, unknown>;
  const fields = Object.entries({ ...own, ...(node as object | undefined) });
  const [[name, only] = []] = fields;
  if (fields.length === 1 && (name === "id" || name === "slug")) return only;
  return Object.fromEntries(fields.map(([key, each]) => [key, asRest(each)]));
}

const inside = (answer: Record<string, unknown>, field: string | undefined): unknown =>
  field === undefined ? answer : answer[field];

async function restAnswer({ rest, within }: Question, lang: string): Promise<unknown> {
  const request = typeof rest === "string" ? { url: rest } : { ...rest, method: "POST" as const };
  const answer = await atlas.app.inject({ ...request, headers: { "accept-language": lang } });
  expect(answer.statusCode, answer.body).toBeLessThan(300);
  return inside(answer.json(), within?.rest);
}

async function graphqlAnswer({ graphql: query, variables, within }: Question, lang: string): Promise<unknown> {
  const headers = { "accept-language": lang };
  const answer = await atlas.app.inject({ method: "POST", url: "/graphql", payload: { query, variables }, headers });
  expect(answer.json().errors).toBeUndefined();
  return asRest(inside(answer.json().data.answer, within?.graphql));
}

async function mcpAnswer(question: Question, lang: string): Promise<unknown> {
  const { name, arguments: given } = question.mcp!;
  const { structuredContent, isError } = await mcp.callTool({ name, arguments: { ...given, lang } });
  expect(isError).toBeFalsy();
  return inside(structuredContent as Record<string, unknown>, question.within?.mcp);
}

/** Two recommendations are two records. */
const withoutRecord = (answer: unknown): unknown => {
  const { id, createdAt, ...rest } = answer as Record<string, unknown>;
  return String(id).startsWith("rec_") ? rest : answer;
};

describe.each(["en", "zh"])("the same question through every face, in %s", (lang) => {
  it.each(questions)("$asks", async (question) => {
    const [rest, graphql] = await Promise.all([restAnswer(question, lang), graphqlAnswer(question, lang)]);
    expect(JSON.stringify(graphql).length).toBeGreaterThan(100);
    expect(rest).toMatchObject(graphql as object);
  });

  it.each(questions.filter((question) => question.mcp))("$asks, of a tool", async (question) => {
    const [rest, tool] = await Promise.all([restAnswer(question, lang), mcpAnswer(question, lang)]);
    expect(withoutRecord(tool)).toEqual(withoutRecord(rest));
  });
});

describe("the same mistake through every face", () => {
  it.each([
    ["/v1/meshes?feature=mtsl", `{ meshes(where: { features: { all: [{ id: "mtsl" }] } }) { totalCount } }`],
    ["/v1/meshes?orderBy=speed", `{ meshes(orderBy: "speed") { totalCount } }`],
    ["/v1/meshes/isto", `{ mesh(id: "isto") { id } }`],
    ["/v1/comparisons/meshes?columns=isto", `{ comparison(id: "meshes", columns: ["isto"]) { id } }`],
    ["/v1/facts?subject=mesh:isto", `{ facts(subject: "mesh:isto") { totalCount } }`],
    ["/v1/sections/9.9", `{ section(number: "9.9") { id } }`],
    ["/v1/paths?from=mesh:istio&to=mesh:isto", `{ paths(from: "mesh:istio", to: "mesh:isto") { length } }`],
  ])("GET %s has the same code and message", async (url, query) => {
    const rest = (await atlas.app.inject(url)).json();
    const graphql = (await atlas.app.inject({ method: "POST", url: "/graphql", payload: { query } })).json();
    const { message, extensions } = graphql.errors[0];
    expect([extensions.code, message, extensions.fix]).toEqual([rest.code, rest.detail, rest.fix]);
  });

  it.each([
    { require: [{}] },
    { require: [{ features: { all: [{ id: "mtsl" }] } }] },
    { require: [{ score: { criterion: "performance" } }] },
    { require: [{ score: { criterion: "performance", gte: 11 } }] },
    { require: [{ status: { in: ["SLEEPING"] } }] },
    { scenario: "moon-landing" },
    { candidates: ["istio", "nginx"] },
    { answers: [{ question: "needs-vms", answer: true }] },
    { weighting: { by: "DIRECT" } },
    { prefer: [{ where: {}, weight: 0.5 }] },
    { scores: [{ mesh: "istio", criterion: "performance", value: 12 }] },
    { alternatives: [{ id: "istio", name: "Ours", scores: [] }] },
    { workload: { pods: 0 } },
    { robustness: { samples: 0 } },
  ])("is told by the same path: recommend %j", async (input) => {
    const rest = (await atlas.app.inject({ method: "POST", url: "/v1/recommendations", payload: input })).json();
    const query = "mutation ($input: RecommendInput!) { recommend(input: $input) { id } }";
    const payload = { query, variables: { input } };
    const graphql = (await atlas.app.inject({ method: "POST", url: "/graphql", payload })).json();
    expect(rest.errors.length).toBeGreaterThan(0);
    expect(graphql.errors[0].extensions.errors).toEqual(rest.errors);
  });
});
