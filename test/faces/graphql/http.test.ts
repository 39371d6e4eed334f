import fc from "fast-check";
import { parse } from "graphql";
import { serverAudits } from "graphql-http";
import { beforeAll, describe, expect, it } from "vitest";
import { responseJson, serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();
let url = "";
beforeAll(async () => {
  url = `${await graphql.app.listen({ port: 0, host: "127.0.0.1" })}/graphql`;
});

describe("GraphQL over HTTP", () => {
  describe("passes every audit", () => {
    for (const { id, name, fn } of serverAudits({ url: () => url })) {
      it(`${id} ${name}`, async () => {
        expect(await fn()).toMatchObject({ status: "ok" });
      });
    }
  });

  it.each([
    [undefined, "application/json", 200],
    ["*/*", "application/json", 200],
    ["application/*", "application/json", 200],
    [responseJson, responseJson, 400],
    [`${responseJson}, application/json;q=0.9`, responseJson, 400],
    [`${responseJson};q=0.5, application/json`, "application/json", 200],
    ["application/json; charset=utf-8", "application/json", 200],
    [`${responseJson}; charset=utf-8`, responseJson, 400],
    [`application/json;q=0.1, ${responseJson.toUpperCase()}`, responseJson, 400],
    [`*/*, ${responseJson};q=0`, "application/json", 200],
    ["", "application/json", 200],
    ["text/html, application/json;q=0", "application/json", 406],
    ["image/png", "application/json", 406],
  ])("responds to an invalid document and `Accept: %s` with %s and %i", async (accept, type, status) => {
    const response = await graphql.app.inject({
      method: "POST",
      url: "/graphql",
      headers: accept === undefined ? {} : { accept },
      payload: { query: "{ nothing }" },
    });
    expect(response.statusCode).toBe(status);
    expect(response.headers["content-type"]).toBe(`${type}; charset=utf-8`);
    expect(response.json().errors[0].message).toBeTruthy();
  });

  it("executes queries sent by GET, with variables", async () => {
    const query = "query ($id: ID!) { mesh(id: $id) { slug } }";
    const { data } = await graphql.ask(query, { id: "istio" }, { method: "GET" });
    expect(data).toEqual({ mesh: { slug: "istio" } });
  });

  it("forbids caches to store responses with errors, or with a record", async () => {
    for (const query of ['{ mesh(id: "nothing") { slug } }', '{ recommendation(id: "nothing") { id } }']) {
      expect((await graphql.ask(query, undefined, { method: "GET" })).headers["cache-control"]).toBe("no-store");
    }
    const { data } = await graphql.ask("mutation { recommend(input: {}) { id } }");
    const query = "query ($id: ID!) { recommendation(id: $id) { id } }";
    const { headers, errors } = await graphql.ask(query, { id: data.recommend.id }, { method: "GET" });
    expect([errors, headers["cache-control"], headers.etag]).toEqual([undefined, "no-store", undefined]);
  });

  it("rejects mutations sent by GET or HEAD, and other methods", async () => {
    const { status, headers, errors } = await graphql.ask("mutation { recommend(input: {}) { id } }", undefined, {
      method: "GET",
    });
    expect([status, headers.allow, errors?.[0]?.extensions.code]).toEqual([405, "POST", "METHOD_NOT_ALLOWED"]);
    const query = "query A { catalog { digest } } mutation B { recommend(input: {}) { id } }";
    for (const method of ["GET", "HEAD"] as const) {
      const named = (operationName: string) =>
        graphql.app.inject({
          method,
          url: "/graphql",
          query: { query, operationName },
          headers: { accept: responseJson },
        });
      const [a, b] = [await named("A"), await named("B")];
      expect([a.statusCode, b.statusCode, b.headers.allow]).toEqual([200, 405, "POST"]);
    }
  });

  it.each(["PUT", "PATCH", "DELETE"] as const)("refuses %s with 405, whatever the body", async (method) => {
    const headers = { "content-type": "application/json" };
    for (const payload of ["{}", "", "{"]) {
      const graph = await graphql.app.inject({ method, url: "/graphql", headers, payload });
      expect([graph.statusCode, graph.headers.allow]).toEqual([405, "GET, HEAD, POST"]);
    }
  });

  it.each([
    ["a batch", JSON.stringify([{ query: "{ catalog { digest } }" }]), "application/json", 400, "BAD_REQUEST"],
    ["broken JSON", "{", "application/json", 400, "MALFORMED_JSON"],
    ["nothing", "", "application/json", 400, "MALFORMED_JSON"],
    ["another media type", "{ catalog { digest } }", "application/graphql", 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["plain text", '{"query":"{ catalog { digest } }"}', "text/plain", 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["a huge body", `{"query":"${" ".repeat(300_000)}"}`, "application/json", 413, "TOO_LARGE"],
  ])("rejects %s", async (_, payload, type, status, code) => {
    const headers = { "content-type": type, accept: "application/json" };
    const response = await graphql.app.inject({ method: "POST", url: "/graphql", headers, payload });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([status, code]);
  });

  it("refuses documents as JSON, whatever JSON they are, since nothing would bound them", async () => {
    const tree = JSON.stringify(parse("{ catalog { digest } }", { noLocation: true }));
    const texts = [tree, `\n ${tree}`, "{}", "[]", '"text"', "-1", "0", "true", " null ", '{ "kind" : 1 }'];
    for (const text of [...texts, ...fc.sample(fc.json(), { numRuns: 50, seed: 1 })]) {
      const { status, data, errors } = await graphql.ask(text);
      expect([status, data, errors?.[0]?.extensions.code], text).toEqual([400, undefined, "BAD_REQUEST"]);
    }
    const { errors } = await graphql.ask('{ __typename } # {"kind": "Document"}');
    expect(errors).toBeUndefined();
  });
});
