import { describe, expect, it } from "vitest";
import { serveAtlas } from "../../fixture.ts";

const atlas = serveAtlas();

async function metrics(): Promise<Map<string, number>> {
  const { body } = await atlas.app.inject("/metrics");
  return new Map(
    body.split("\n").flatMap((line) => {
      const [, name, value] = /^([^# ].*) (\S+)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, Number(value)]];
    }),
  );
}

const graphql = (query: string) => atlas.app.inject({ method: "POST", url: "/graphql", payload: { query } });
const took = (face: string, operation: string, outcome = "answered") =>
  `mesh_atlas_operation_duration_seconds_count{face="${face}",operation="${operation}",outcome="${outcome}"}`;

describe("metrics", () => {
  it("time each operation by face and outcome, and tell what the cache answered", async () => {
    await atlas.app.inject("/v1/meshes/istio");
    await atlas.app.inject("/v1/meshes/istio");
    await atlas.app.inject("/v1/meshes/secret-words");
    await graphql('{ mesh(id: "kuma") { name } }');
    const params = { name: "find_meshes", arguments: {} };
    await atlas.app.inject({
      method: "POST",
      url: "/mcp",
      headers: { accept: "application/json, text/event-stream", host: "localhost" },
      payload: { jsonrpc: "2.0", id: 1, method: "tools/call", params },
    });
    const found = await metrics();
    expect(found.get(took("rest", "get-mesh"))).toBe(1);
    expect(found.get(took("rest", "get-mesh", "refused"))).toBe(1);
    expect(found.get(took("graphql", "get-mesh"))).toBe(1);
    expect(found.get(took("mcp", "find-meshes"))).toBe(1);
    const hits = [...found].filter(([name]) => name.startsWith("mesh_atlas_answer_cache_hits_total"));
    expect(hits.reduce((sum, [, value]) => sum + value, 0)).toBe(1);
    expect([...found.keys()].join()).not.toContain("secret");
  });

  it("tell of the database: reads, commits, the files, the catalog that is served", async () => {
    const { statusCode } = await atlas.app.inject({ method: "POST", url: "/v1/recommendations", payload: {} });
    expect(statusCode).toBe(201);
    const found = await metrics();
    const { digest } = atlas.context.catalog;
    expect(found.get(`mesh_atlas_catalog_info{digest="${digest}",version="${atlas.context.version}"}`)).toBe(1);
    expect(found.get("mesh_atlas_catalog_statements_total")).toBeGreaterThan(0);
    expect(found.get("mesh_atlas_catalog_read_seconds_total")).toBeGreaterThan(0);
    expect(found.get("mesh_atlas_records_commit_duration_seconds_count")).toBe(1);
    expect(found.get("mesh_atlas_records_commit_size_sum")).toBe(1);
    expect(found.get('mesh_atlas_file_bytes{file="catalog"}')).toBeGreaterThan(1_000_000);
    expect(found.get('mesh_atlas_file_bytes{file="records"}')).toBeGreaterThan(0);
    expect(found.get("mesh_atlas_catalogs_open")).toBe(1);
  });

  it("tell of the process: event loop, memory, CPU", async () => {
    const names = [...(await metrics()).keys()].join("\n");
    for (const name of [
      "nodejs_eventloop_lag_p99_seconds",
      "process_resident_memory_bytes",
      "process_cpu_seconds_total",
    ]) {
      expect(names).toContain(name);
    }
  });
});
