import { describe, expect, it } from "vitest";
import { findMeshes } from "../../../src/operations/find-meshes.ts";
import { perform } from "../../../src/operations/perform.ts";
import { serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();

const question = { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC"] }] } };

describe("meshes", () => {
  it("finds the meshes with VM support and automatic mTLS", async () => {
    const { status, data } = await graphql.ask(
      `{ meshes(where: { features: { all: [{ id: "vm-support" }, { id: "mtls", support: [AUTOMATIC] }] } }) {
           totalCount nodes { slug } undecided { mesh conditions meshEntity { name } } undecidedTotal } }`,
    );
    expect(status).toBe(200);
    expect(data.meshes.nodes).toEqual([{ slug: "consul" }, { slug: "istio" }, { slug: "kuma" }]);
    expect(data.meshes.totalCount).toBe(3);
    expect(data.meshes.undecided.map(({ mesh }: { mesh: string }) => mesh)).toEqual([
      "aws-app-mesh",
      "open-service-mesh",
    ]);
    expect(data.meshes.undecided[0].meshEntity.name).toBe("AWS App Mesh");
    expect(data.meshes.undecidedTotal).toBe(2);
  });

  it("accepts the same filter as a variable, and returns what the operation returns", async () => {
    const { data } = await graphql.ask(
      `query ($where: MeshFilter) { meshes(where: $where, orderBy: "-score.performance") {
         edges { node { id } checks { sentence verdict facts { id } } } undecided { mesh conditions } } }`,
      { where: question },
    );
    const found = await perform(findMeshes, graphql.operation, { where: question, orderBy: "-score.performance" });
    expect(data.meshes.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
      found.items.map(({ id }) => id),
    );
    expect(data.meshes.edges.map(({ checks }: { checks: { facts: { id: string }[] }[] }) => checks)).toEqual(
      found.items.map(({ checks }) => checks.map((check) => ({ ...check, facts: check.facts.map((id) => ({ id })) }))),
    );
    expect(data.meshes.undecided).toEqual(found.undecided);
  });

  it("counts the values of the requested dimensions", async () => {
    const { data } = await graphql.ask(
      `{ meshes(facet: ["cncf-status"]) { totalCount facets { dimension counts { value count } } } }`,
    );
    const [facet] = data.meshes.facets;
    const total = facet.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(facet.dimension).toBe("cncf-status");
    expect(total).toBe(data.meshes.totalCount);
  });

  it("treats null as absent wherever a value is optional", async () => {
    const { data, errors } = await graphql.ask(
      `{ meshes(where: { features: null, score: { criterion: "performance", gte: 9, lte: null } }, orderBy: null) {
           nodes { slug } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.meshes.nodes.length).toBeGreaterThan(0);
  });

  it("accepts strings from literals and variables as values of a dimension", async () => {
    const { errors } = await graphql.ask(
      `query ($value: DimensionValue!) { meshes(where: { dimension: { id: "performance", in: [$value, "HIGHEST"] } }) {
         nodes { slug } } }`,
      { value: "HIGH" },
    );
    expect(errors).toBeUndefined();
  });
});
