import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { serveAtlas } from "../fixture.ts";

const accept = "application/json, text/event-stream";

describe("a catalog file that somebody wrote something into that is no catalog any more", () => {
  const atlas = serveAtlas();
  const rpc = async (method: string, params: object) => {
    const payload = { jsonrpc: "2.0", id: 1, method, params };
    return (await atlas.app.inject({ method: "POST", url: "/mcp", headers: { accept }, payload })).body;
  };

  it("is told as CATALOG_DAMAGED by every face, whatever it read and whoever reads it", async () => {
    const path = join(atlas.folder, "catalog.sqlite");
    // No value in the file can be parsed any more.
    const text = readFileSync(path).toString("latin1").replaceAll('{"type":', "{'type':").replaceAll('["', "['");
    const damaged = Buffer.from(text, "latin1");
    for (const place of [24, 92]) damaged.writeUInt32BE(damaged.readUInt32BE(place) + 1, place);
    writeFileSync(path, damaged);

    const restOf = async (url: string, headers = {}) => {
      const response = await atlas.app.inject({ url, headers });
      return [response.statusCode, response.json().code];
    };
    const expected = [503, "CATALOG_DAMAGED"];
    expect(await restOf("/v1/facts?limit=100")).toEqual(expected);
    expect(await restOf("/v1/export/csv?entity=guide-steps")).toEqual(expected);
    expect(await restOf("/v1/entities/mesh:istio", { accept: "text/turtle" })).toEqual(expected);
    for (const query of [
      "{ meshes { nodes { id } } }",
      '{ node(id: "mesh:istio") { ... on Mesh { facts { id } } } }',
    ]) {
      const { errors } = (await atlas.app.inject({ method: "POST", url: "/graphql", payload: { query } })).json();
      expect([query, errors[0].extensions.code]).toEqual([query, "CATALOG_DAMAGED"]);
    }
    expect(await rpc("tools/call", { name: "get_entity", arguments: { id: "istio" } })).toContain("is damaged");
    expect(await rpc("resources/read", { uri: "mesh://entity/mesh:istio" })).toContain("is damaged");
  });
});
