import { describe, expect, it } from "vitest";
import { serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();

describe("compiled documents", () => {
  it("give the same bytes as before they were compiled", async () => {
    const query = `query ($id: ID! = "istio", $short: Boolean!, $support: [SupportLevel!]) {
      mesh(id: $id) { __typename slug summary @skip(if: $short) vendors { __typename id ... on Organization { aliases } }
        facts(kind: METRIC) { id value { value } } }
      meshes(where: { features: { all: [{ id: "mtls", support: $support }] } }) { edges { cursor node { slug } } }
      missing: mesh(id: "nope") { slug }
    }`;
    for (const variables of [
      { short: true, support: ["AUTOMATIC"] },
      { short: false, id: "kuma", support: null },
    ]) {
      const bodies: string[] = [];
      for (let round = 0; round < 4; round++) {
        const payload = { query: `${query} # ${variables.short}`, variables };
        const response = await graphql.app.inject({ method: "POST", url: "/graphql", payload });
        bodies.push(response.body);
      }
      expect(new Set(bodies).size).toBe(1);
      expect(JSON.parse(bodies[0]!).errors).toHaveLength(1);
    }
  });

  it("answer each operation of a document for itself", async () => {
    const query = `query A { mesh(id: "istio") { slug } } query B { mesh(id: "kuma") { slug } }`;
    for (const operationName of ["A", "B", "A", "B", "A", "B"]) {
      const { data } = await graphql.ask(query, undefined, { operationName });
      expect(data.mesh.slug).toBe(operationName === "A" ? "istio" : "kuma");
    }
  });

  it("are not held up by a filter in a variable, which may hold filters without end", async () => {
    const query = "query ($where: MeshFilter) { meshes(where: $where) { totalCount } }";
    const start = performance.now();
    for (let round = 0; round < 5; round++) {
      const { data } = await graphql.ask(query, { where: { not: { not: { modes: { any: ["ambient"] } } } } });
      expect(data.meshes.totalCount).toBe(1);
    }
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("keep the places of errors in documents of several operations", async () => {
    const query = `query A { catalog { digest } }\nfragment f on Mesh { slug }\nquery B { mesh(id: "nope") { ...f } }`;
    const { errors } = await graphql.ask(query, undefined, { operationName: "B" });
    expect(errors?.[0]).toMatchObject({ locations: [{ line: 3, column: 11 }] });
  });
});
