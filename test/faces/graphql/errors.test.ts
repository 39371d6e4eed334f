import { describe, expect, it } from "vitest";
import { UnavailableError } from "../../../src/errors.ts";
import { serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();
const broken = serveGraphqlAlone((operation) => ({
  ...operation,
  now: () => {
    throw new Error("the clock fell off the wall");
  },
  records: {
    ...operation.records,
    find: (id) =>
      Promise.reject(id === "rec_defect" ? new Error("disk at /var/secret") : new UnavailableError("No records.")),
  },
}));

describe("errors of fields", () => {
  it.each([
    ["mesh", '(id: "istoi") { name }', "Valid: aws-app-mesh"],
    ["feature", '(id: "mtsl") { name }', "nearest: mtls"],
    ["mode", '(id: "mesh:istio") { name }', "sidecar"],
    ["scenario", '(id: "x") { name }', "e-commerce"],
    ["comparison", '(id: "x") { id }', "Valid: "],
    ["section", '(number: "99") { title }', "nearest"],
    ["fact", '(id: "x") { statement }', "List facts"],
    ["recommendation", '(id: "rec_0") { explanation }', "Use an id"],
  ])("reports an unknown %s as not found, with its path and the valid names", async (field, rest, fix) => {
    for (let round = 0; round < 3; round++) {
      const { status, data, errors } = await graphql.ask(`{ ${field}${rest} catalog { digest } }`);
      expect(status).toBe(200);
      expect(data[field]).toBeNull();
      expect(data.catalog.digest).toBeTruthy();
      expect(errors).toHaveLength(1);
      expect(errors?.[0]).toMatchObject({ path: [field], extensions: { code: "NOT_FOUND" } });
      expect(errors?.[0]?.extensions.fix).toContain(fix);
    }
  });

  it("reports the path of an error in a filter, and the valid names", async () => {
    const query =
      'query ($id: ID!) { meshes(where: { features: { all: [{ id: "mtls" }, { id: $id }] } }) { totalCount } }';
    for (let round = 0; round < 3; round++) {
      const { errors } = await graphql.ask(query, { id: "mtsl" });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: "INVALID_INPUT",
        errors: [{ path: "where.features.all.1.id", fix: expect.stringContaining("mtls") }],
      });
    }
  });

  it("returns null without an error for an unknown node", async () => {
    const { data, errors } = await graphql.ask(
      '{ node(id: "mesh:nope") { id } nodes(ids: ["mesh:istio", "nonsense", "istio.mtls", "x:"]) { __typename id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: null,
      nodes: [{ __typename: "Mesh", id: "mesh:istio" }, null, { __typename: "Fact", id: "istio.mtls" }, null],
    });
  });

  it.each([
    ['query ($id: ID = "istio") { mesh(id: $id) { slug } }', { id: null }, ["mesh"]],
    ["query ($ids: [ID!] = []) { catalog { digest } nodes(ids: $ids) { id } }", { ids: null }, ["nodes"]],
    ["query ($if: Boolean = true) { catalog { digest @include(if: $if) } }", { if: null }, ["catalog"]],
  ])("reports null in place of a variable's default as a mistake of the caller: %s", async (query, variables, path) => {
    const { errors, logged } = await graphql.ask(query, variables);
    expect(errors).toMatchObject([{ path, extensions: { code: "INVALID_INPUT" } }]);
    expect(errors?.[0]?.message).toContain("must not be null");
    expect(logged).toBe("");
  });

  it("hides the details of an unexpected error, and logs them", async () => {
    for (let round = 0; round < 3; round++) {
      const { errors, logged, data } = await broken.ask('{ recommendation(id: "rec_defect") { id } }');
      expect(data).toEqual({ recommendation: null });
      expect(errors?.[0]?.extensions).toEqual({ code: "INTERNAL" });
      expect(JSON.stringify(errors)).not.toContain("secret");
      expect(logged).toContain("disk at /var/secret");
    }
  });

  it("reports that the record store is unavailable", async () => {
    const { errors } = await broken.ask('{ recommendation(id: "rec_other") { id } }');
    expect(errors?.[0]?.extensions).toEqual({ code: "UNAVAILABLE", fix: "Try again later." });
  });
});

describe("errors of requests", () => {
  it.each([
    ["{ mesh(id: ) { name } }", {}, "GRAPHQL_PARSE_FAILED", "Syntax Error"],
    ["", {}, "BAD_REQUEST", "`query` is missing"],
    ["{ meshez { totalCount } }", {}, "GRAPHQL_VALIDATION_FAILED", '"meshes"'],
    ["{ mesh { name } }", {}, "GRAPHQL_VALIDATION_FAILED", 'argument "id"'],
    [
      "{ meshes(where: { cncfStatus: { in: [GRADUATE] } }) { totalCount } }",
      {},
      "GRAPHQL_VALIDATION_FAILED",
      "GRADUATED",
    ],
    ["query ($id: ID!) { mesh(id: $id) { name } }", {}, "INVALID_INPUT", "was not provided"],
    ["query ($first: Int) { meshes(first: $first) { totalCount } }", { first: "two" }, "INVALID_INPUT", "Int cannot"],
    [
      "query ($where: MeshFilter) { meshes(where: $where) { totalCount } }",
      { where: { feature: 1 } },
      "INVALID_INPUT",
      "features",
    ],
    [
      "query A { catalog { digest } } query B { catalog { digest } }",
      {},
      "OPERATION_RESOLUTION_FAILURE",
      "operationName",
    ],
  ])("rejects %s %j as %s", async (query, variables, code, message) => {
    for (let round = 0; round < 3; round++) {
      const answer = await graphql.ask(query, variables);
      expect(answer.status).toBe(400);
      expect(answer.data).toBeUndefined();
      expect(answer.errors?.[0]?.extensions.code).toBe(code);
      expect(answer.errors?.[0]?.message).toContain(message);
    }
  });

  it("reports the path of an error in a variable", async () => {
    const { errors } = await graphql.ask("query ($where: MeshFilter) { meshes(where: $where) { totalCount } }", {
      where: { cncfStatus: { in: ["GRADUATED", "GRADUATE"] } },
    });
    expect(errors?.[0]?.extensions.errors).toMatchObject([{ path: "where.cncfStatus.in.1" }]);
  });

  it.each([
    ["C", "query A { catalog { digest } } query B { catalog { digest } }", "Valid: A, B."],
    ["C", "{ catalog { digest } }", "Omit `operationName`: the operation has no name."],
  ])("explains which operation to use instead of %s in %s", async (operationName, query, fix) => {
    for (const method of ["GET", "POST"] as const) {
      const { status, errors } = await graphql.ask(query, {}, { operationName, method });
      expect([status, errors?.[0]?.extensions]).toEqual([400, { code: "OPERATION_RESOLUTION_FAILURE", fix }]);
    }
  });
});
