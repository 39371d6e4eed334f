import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import { limits } from "../../../src/faces/graphql/limits.ts";
import { serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();

/** A query with that many levels of fields. */
const nested = (depth: number): string =>
  `{ section(number: "4.2.5") ${"{ parentSection ".repeat(depth - 2)} { id ${"}".repeat(depth)}`;

const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, place) => `a${place}: catalog { digest }`).join(" ")} }`;

describe("limits", () => {
  it.each([
    ["depth", nested(limits.depth), nested(limits.depth + 1)],
    ["aliases", aliases(limits.aliases), aliases(limits.aliases + 1)],
    [
      "queryBytes",
      `{ catalog { digest } }${" ".repeat(limits.queryBytes - 22)}`,
      `{ catalog { digest } }${" ".repeat(limits.queryBytes - 21)}`,
    ],
  ])("rejects what exceeds the limit of %s, with the limit and the actual value", async (bound, within, beyond) => {
    const limit = limits[bound as keyof typeof limits];
    expect((await graphql.ask(within)).errors).toBeUndefined();
    const { status, errors } = await graphql.ask(beyond);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", bound, limit, actual: limit + 1 });
    expect(errors?.[0]?.message).toContain(String(limit));
  });

  it("counts aliases in fragments, however often these are spread", async () => {
    const doubling = Array.from({ length: 30 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`);
    const query = `{ ...f0 } ${doubling.join(" ")} fragment f30 on Query { a: catalog { digest } }`;
    const { errors } = await graphql.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ bound: "aliases", actual: 2 ** 30 });
  });

  it("rejects a query whose response could be too large, and takes the page size into account", async () => {
    const query = `query ($first: Int) { facts(first: $first) { nodes { subject { relations(first: $first) { nodes {
      other { relations(first: $first) { nodes { fact { id } } } } } } } } } }`;
    const { errors } = await graphql.ask(query, { first: 100 });
    const refused = { code: "LIMIT_EXCEEDED", bound: "cost", limit: limits.cost };
    expect(errors?.[0]?.extensions).toMatchObject(refused);
    expect(errors?.[0]?.extensions.actual).toBeGreaterThan(limits.cost);
    expect(errors?.[0]?.message).toContain(`${errors?.[0]?.extensions.actual} and exceeds the limit of ${limits.cost}`);
    expect((await graphql.ask(query, { first: 3 })).errors).toBeUndefined();
  });

  it("multiplies nested lists, also through fragments and interfaces", async () => {
    const chain = (levels: number): string =>
      levels === 0 ? "{ name }" : `{ features { feature { meshes { mesh ${chain(levels - 1)} } } } }`;
    const costOf = async (query: string) => (await graphql.ask(query)).errors?.[0]?.extensions.actual as number;
    const deep = await costOf(`{ meshes { nodes ${chain(2)} } }`);
    expect(deep).toBeGreaterThan(limits.cost);
    const spread = `{ meshes { ...Page } } fragment Page on MeshConnection { nodes { ...Known } }
      fragment Known on Entity { ... on Mesh ${chain(2)} ... on Tool { name } }`;
    expect(await costOf(spread)).toBe(deep);
    expect(await costOf(`{ a: meshes { nodes ${chain(2)} } b: meshes { nodes ${chain(2)} } }`)).toBe(2 * deep);
  });

  it("counts an id as often as it is repeated", async () => {
    const query =
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Mesh { facts { id kind predicate statement citations { section startLine } } } } }";
    const ids = (count: number) => Array.from({ length: count }, () => "mesh:istio");
    expect((await graphql.ask(query, { ids: ids(20) })).errors).toBeUndefined();
    expect((await graphql.ask(query, { ids: ids(100) })).errors?.[0]?.extensions).toMatchObject({ bound: "cost" });
  });

  it.each([
    ["evidence", 'evidence(question: "Is mTLS on by default?") { status }', 19],
    ["search", 'search(query: "istio") { totalCount }', 14],
    ["paths", 'paths(from: "mesh:istio", to: "mesh:kuma", limit: 1) { length }', 11],
    ["recommendation", 'recommendation(id: "rec_0") { id }', 5],
    ["facts", "facts(first: 1) { totalCount }", 50],
  ])("counts the cost of operations: a query can select %s up to %3$i times", async (_, field, most) => {
    const times = (count: number) => `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(" ")} }`;
    const refused = async (count: number) =>
      (await graphql.ask(times(count))).errors?.some(({ extensions }) => extensions.code === "LIMIT_EXCEEDED") ?? false;
    expect([await refused(most), await refused(most + 1)]).toEqual([false, true]);
  });

  it("counts the samples of a recommendation and the conditions of a filter, in literals and in variables", async () => {
    const refused = async (query: string, variables?: object) =>
      (await graphql.ask(query, variables)).errors?.[0]?.extensions.bound === "cost";
    const hasTooMany = async (query: string, variables: object) =>
      (await graphql.ask(query, variables)).errors?.[0]?.extensions.bound === "values";
    const twice = (samples: number) =>
      `mutation { a: recommend(input: {robustness: {samples: ${samples}}}) { id } b: recommend(input: {}) { id } }`;
    expect([await refused(twice(1000)), await refused(twice(1_000_000))]).toEqual([false, true]);
    const query =
      "mutation ($input: RecommendInput!) { a: recommend(input: $input) { id } b: recommend(input: $input) { id } }";
    expect(await refused(query, { input: { robustness: { samples: 100_000 } } })).toBe(true);
    const filter = "query ($where: MeshFilter) { meshes(where: $where) { totalCount } }";
    const features = (count: number) => ({ features: { all: Array.from({ length: count }, () => ({ id: "mtls" })) } });
    expect([
      await refused(filter, { where: features(20) }),
      await hasTooMany(filter, { where: features(4000) }),
    ]).toEqual([false, true]);
  });

  it.each([
    `{ meshes { nodes { name features { support feature { name area { slug name } meshes { support mesh { name status
       scores { value criterion { name weight group } } } } } } } } }`,
    `{ facts(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { id kind statement subject { __typename id
       name summary ... on Mesh { cncfStatus } } object { id name } citations { section heading startLine endLine }
       value { type value unit raw } conflictsWith { id statement } inputs { id } } } }`,
    `{ mesh(id: "istio") { facts { id statement citations { section } inputs { id } } relations(first: 100) { nodes { label
       other { name } fact { statement } } } features { feature { name } fact { statement citations { section } } }
       scores { value criterion { name } fact { statement } } installGuides { steps { commands fact { statement } } } } }`,
    "{ sections { nodes { number title facts { id statement citations { section startLine } } } } }",
    `{ scenarios { nodes { name needs { statement } recommendations { meshEntity { name scores { value } }
       reasons { statement citations { section } } toolEntities { name } } } } }`,
  ])("accepts the queries of a typical portal: %s", async (query) => {
    expect((await graphql.ask(query)).errors).toBeUndefined();
  });

  it("rejects deep nesting before it is parsed", async () => {
    const literal = `{ meshes(where: ${"{not:".repeat(200)}{}${"}".repeat(200)}) { totalCount } }`;
    expect((await graphql.ask(literal)).errors?.[0]?.extensions).toMatchObject({ bound: "nesting", limit: 64 });
    const filter = `${'{"not":'.repeat(5000)}{}${"}".repeat(5000)}`;
    const payload = `{"query":"query ($w: MeshFilter) { meshes(where: $w) { totalCount } }","variables":{"w":${filter}}}`;
    const headers = { "content-type": "application/json" };
    const variables = (await graphql.app.inject({ method: "POST", url: "/graphql", headers, payload })).json();
    expect(variables.errors[0].extensions).toMatchObject({ bound: "nesting", limit: 64 });
  });

  it("rejects more than 100 ids", async () => {
    const ids = Array.from({ length: 101 }, (_, place) => `mesh:m${place}`);
    const { errors } = await graphql.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(errors?.[0]?.message).toContain("101 ids are more than the maximum of 100");
  });

  it.each([
    [
      "introspection",
      3,
      "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
    ],
  ])("reports the limit of graphql-js on %s", async (bound, limit, query) => {
    const { errors } = await graphql.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", bound, limit });
    expect(errors?.[0]?.message).toContain(`${limit}`);
  });

  it("accepts the standard introspection query", async () => {
    const options = { specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true };
    const { errors, data } = await graphql.ask(getIntrospectionQuery(options));
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });
});
