import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { openContext } from "../../../src/context.ts";
import { buildServer } from "../../../src/server.ts";
import { dataFolder } from "../../data-folder.ts";

interface Span {
  name: string;
  kind: number;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  status: { code?: number };
  attributes: { key: string; value: Record<string, unknown> }[];
}

interface Export {
  resourceSpans: { resource: Pick<Span, "attributes">; scopeSpans: { spans: Span[] }[] }[];
}

const folder = dataFolder();
const caller = { trace: "0af7651916cd43dd8448eb211c80319c", span: "b7ad6b7169203331" };
const traceparent = `00-${caller.trace}-${caller.span}-01`;
const exported: Export[] = [];
const paths: (string | undefined)[] = [];
const logged: string[] = [];
let collector: Server;

/** Serves with a collector at hand, asks once on each face, and ends, by which all spans are sent. */
beforeAll(async () => {
  collector = createServer(async (request, response) => {
    paths.push(request.url);
    exported.push((await json(request)) as Export);
    response.setHeader("content-type", "application/json").end("{}");
  }).listen(0, "127.0.0.1");
  await once(collector, "listening");
  const { port } = collector.address() as AddressInfo;
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`, OTEL_SERVICE_NAME: "atlas-test" };
  const context = openContext(readConfig({ DATA_DIR: folder, MAX_DELAY_MS: "0", ...settings }));
  const stream = { write: (line: string) => void logged.push(line) };
  const app = await buildServer(context, { level: "debug", stream });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  await fetch(`${url}/v1/meshes?feature=mtls`, { headers: { traceparent } });
  await fetch(`${url}/v1/meshes/nothing`);
  const send = (path: string, body: object) =>
    fetch(url + path, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
      body: JSON.stringify(body),
    }).then((response) => response.text());
  await send("/graphql", { query: '{ mesh(id: "istio") { name } scoreMatrix { rows { mesh } } }' });
  const params = { name: "search_facts", arguments: { query: "istio" } };
  await send("/mcp", { jsonrpc: "2.0", id: 1, method: "tools/call", params });
  await app.close();
  await context.close();
});

afterAll(() => {
  collector.close();
  rmSync(folder, { recursive: true, force: true });
});

const spans = () =>
  exported.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((s) => s.spans)),
  );
const attributesOf = ({ attributes }: Pick<Span, "attributes">) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
const named = (name: string) => spans().filter((span) => span.name === name);
const childrenOf = (span: Span) => spans().filter(({ parentSpanId }) => parentSpanId === span.spanId);

describe("traces", () => {
  it("go to the collector under the service's name", () => {
    expect(new Set(paths)).toEqual(new Set(["/v1/traces"]));
    expect(attributesOf(exported[0]!.resourceSpans[0]!.resource)).toMatchObject({
      "service.name": "atlas-test",
      "service.version": expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
  });

  it("continue the caller's, with what HTTP's conventions ask for and the operation below", () => {
    const [request] = named("GET /v1/meshes");
    expect(request).toMatchObject({ traceId: caller.trace, parentSpanId: caller.span, kind: 2 });
    expect(attributesOf(request!)).toMatchObject({
      "http.request.method": "GET",
      "http.route": "/v1/meshes",
      "http.response.status_code": 200,
      "url.path": "/v1/meshes",
      "url.query": "feature=mtls",
      "url.scheme": "http",
    });
    const [operation] = childrenOf(request!);
    expect(operation).toMatchObject({ name: "find-meshes", traceId: caller.trace });
    expect(attributesOf(operation!)).toMatchObject({ "mesh_atlas.face": "rest", "mesh_atlas.outcome": "answered" });
  });

  it("tell a refusal, which is no error of the service", () => {
    const [request] = named("GET /v1/meshes/:id");
    expect(attributesOf(request!)["http.response.status_code"]).toBe(404);
    expect(request!.status.code ?? 0).toBe(0);
    expect(attributesOf(childrenOf(request!)[0]!)["mesh_atlas.outcome"]).toBe("refused");
  });

  it("have the operations of GraphQL and of MCP below their requests", () => {
    const [graphql, mcp] = [named("POST /graphql")[0]!, named("POST /mcp")[0]!];
    expect(
      childrenOf(graphql)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["get-mesh", "get-score-matrix"]);
    expect(childrenOf(mcp).map(({ name }) => name)).toEqual(["search"]);
    expect(graphql.traceId).not.toBe(mcp.traceId);
  });

  it("are named by the log lines of their requests", () => {
    const [request] = named("GET /v1/meshes");
    const line = logged.map((text) => JSON.parse(text)).find(({ trace_id }) => trace_id === caller.trace);
    expect(line).toMatchObject({ span_id: request!.spanId });
  });
});
