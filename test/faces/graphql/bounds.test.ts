import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import { bounds } from "../../../src/faces/graphql/bounds.ts";
import { serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();

/** `depth` fields within each other. */
const nested = (depth: number): string =>
  `{ section(number: "4.2.5") ${"{ parentSection ".repeat(depth - 2)} { id ${"}".repeat(depth)}`;

const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, place) => `a${place}: catalog { digest }`).join(" ")} }`;

describe("bounds", () => {
  it.each([
    ["depth", nested(bounds.depth), nested(bounds.depth + 1)],
    ["aliases", aliases(bounds.aliases), aliases(bounds.aliases + 1)],
    [
      "queryBytes",
      `{ catalog { digest } }${" ".repeat(bounds.queryBytes - 22)}`,
      `{ catalog { digest } }${" ".repeat(bounds.queryBytes - 21)}`,
    ],
  ])("refuses what exceeds the bound of %s, with the bound and its value", async (bound, within, beyond) => {
    const limit = bounds[bound as keyof typeof bounds];
    expect((await graphql.ask(within)).errors).toBeUndefined();
    const { status, errors } = await graphql.ask(beyond);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", bound, limit, actual: limit + 1 });
    expect(errors?.[0]?.message).toContain(String(limit));
  });

  it("counts through fragments, however often they are spread", async () => {
    const doubling = Array.from({ length: 30 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`);
    const query = `{ ...f0 } ${doubling.join(" ")} fragment f30 on Query { a: catalog { digest } }`;
    const { errors } = await graphql.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ bound: "aliases", actual: 2 ** 30 });
  });

  it("refuses by estimate what would come to too many objects, and takes the page size into account", async () => {
    const query = `query ($first: Int) { facts(first: $first) { nodes { subject { relations(first: $first) { nodes {
      other { relations(first: $first) { nodes { fact { id } } } } } } } } } }`;
    const refused = await graphql.ask(query, { first: 100 });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: "LIMIT_EXCEEDED",
      bound: "cost",
      limit: bounds.cost,
    });
    expect((await graphql.ask(query, { first: 5 })).errors).toBeUndefined();
    const fewMeshes = `{ meshes(first: 100) { nodes { features { feature { meshes { mesh { scores { criterion { name } fact { id } } } } } } } } }`;
    expect((await graphql.ask(fewMeshes)).errors).toBeUndefined();
  });

  it("refuses nesting that a parser should not see", async () => {
    const literal = `{ meshes(where: ${"{not:".repeat(200)}{}${"}".repeat(200)}) { totalCount } }`;
    expect((await graphql.ask(literal)).errors?.[0]?.extensions).toMatchObject({ bound: "nesting", limit: 64 });
    const filter = `${'{"not":'.repeat(5000)}{}${"}".repeat(5000)}`;
    const payload = `{"query":"query ($w: MeshFilter) { meshes(where: $w) { totalCount } }","variables":{"w":${filter}}}`;
    const headers = { "content-type": "application/json" };
    const variables = (await graphql.app.inject({ method: "POST", url: "/graphql", headers, payload })).json();
    expect(variables.errors[0].extensions).toMatchObject({ bound: "nesting", limit: 64 });
  });

  it("refuses more than 100 ids", async () => {
    const ids = Array.from({ length: 101 }, (_, place) => `mesh:m${place}`);
    const { errors } = await graphql.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(errors?.[0]?.message).toContain("101 ids are more than 100");
  });

  it("lets the standard introspection query pass", async () => {
    const options = { specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true };
    const { errors, data } = await graphql.ask(getIntrospectionQuery(options));
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });
});
