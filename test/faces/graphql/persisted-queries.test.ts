import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { PersistedQueries } from "../../../src/faces/graphql/persisted-queries.ts";
import { serveAtlas } from "../../fixture.ts";
import { responseJson } from "./app.ts";

const atlas = serveAtlas();

const sha256 = (query: string): string => hash("sha256", query, "hex");

const persisted = (query: string, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash: sha256(query) } });

/** One request by POST or GET; texts as they are, anything else as JSON. */
async function send(method: "GET" | "POST", parameters: Record<string, unknown>, headers: Record<string, string> = {}) {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const response = await atlas.app.inject({
    method,
    url: "/graphql",
    headers,
    ...(method === "POST" ? { payload: parameters } : { query: Object.fromEntries(texts) }),
  });
  return { status: response.statusCode, headers: response.headers, body: response.body && response.json() };
}

describe("automatic persisted queries", () => {
  it.each([
    ["POST", "POST", "query A { catalog { digest } }", {}],
    ["GET", "GET", "query ($id: ID!) { mesh(id: $id) { name summary } }", { id: "kuma" }],
    ["GET", "POST", "query ($first: Int = 2) { meshes(first: $first) { nodes { slug } } }", {}],
    ["POST", "GET", '{ evidence(question: "虚拟机") { status } }', {}],
  ] as const)(
    "are unknown, then stored, then found: asked by %s, stored by %s: %s",
    async (ask, store, query, variables) => {
      for (const accept of ["application/json", responseJson]) {
        const headers = { accept };
        const whole = (await send("POST", { query, variables }, headers)).body;
        const text = `${query} # ${accept}`;
        const extensions = persisted(text);
        const unknown = await send(ask, { variables, extensions }, headers);
        expect([unknown.status, unknown.headers["cache-control"]]).toEqual([200, "no-store"]);
        expect(unknown.body.errors).toEqual([
          {
            message: "PersistedQueryNotFound",
            extensions: { code: "PERSISTED_QUERY_NOT_FOUND", fix: expect.any(String) },
          },
        ]);
        const stored = await send(store, { query: text, variables, extensions }, headers);
        expect([stored.status, stored.body]).toEqual([200, whole]);
        const found = await send(ask, { variables, extensions }, headers);
        expect([found.status, found.body]).toEqual([200, whole]);
      }
    },
  );

  it("take other variables and another operation of the same document", async () => {
    const query = 'query One ($id: ID!) { mesh(id: $id) { slug } } query Two { mode(id: "ambient") { slug } }';
    const extensions = persisted(query);
    const one = { operationName: "One", extensions };
    await send("POST", { ...one, query, variables: { id: "istio" } });
    const [linkerd, mode, missing] = await Promise.all([
      send("GET", { ...one, variables: { id: "linkerd" } }),
      send("POST", { operationName: "Two", extensions }),
      send("POST", one),
    ]);
    expect(linkerd.body.data).toEqual({ mesh: { slug: "linkerd" } });
    expect(mode.body.data).toEqual({ mode: { slug: "ambient" } });
    expect(missing.body.errors[0].extensions.code).toBe("INVALID_INPUT");
  });

  it("are cached and validated by GET like queries sent whole", async () => {
    const query = "{ scoreMatrix { groups { slug } } }";
    await send("POST", { query, extensions: persisted(query) });
    const first = await send("GET", { extensions: persisted(query) });
    const whole = await send("GET", { query });
    expect(first.headers.etag).toBe(whole.headers.etag);
    expect(first.headers["cache-control"]).toBe("public, max-age=60, must-revalidate");
    for (let round = 0; round < 2; round++) {
      const again = await send(
        "GET",
        { extensions: persisted(query) },
        { "if-none-match": String(first.headers.etag) },
      );
      expect([again.status, again.body]).toEqual([304, ""]);
    }
  });

  it("are stored again although the response is cached, once they were dropped", async () => {
    const query = "{ modes { nodes { slug name } } }";
    const retry = { query, extensions: persisted(query) };
    await send("POST", retry);
    for (let index = 0; index < 1_000; index++) {
      const other = `{ __typename } # ${index}`;
      await send("POST", { query: other, extensions: persisted(other) });
    }
    expect((await send("POST", { extensions: retry.extensions, variables: {} })).body.errors[0].message).toBe(
      "PersistedQueryNotFound",
    );
    await send("POST", retry);
    expect((await send("POST", { extensions: retry.extensions, variables: {} })).body.data.modes.nodes.length).toBe(3);
  });

  it("execute mutations by POST only, and never from a cache", async () => {
    const query = "mutation { recommend(input: {robustness: {samples: 10}}) { id } }";
    const extensions = persisted(query);
    const [first, second] = [await send("POST", { query, extensions }), await send("POST", { extensions })];
    expect(first.body.data.recommend.id).not.toBe(second.body.data.recommend.id);
    const read = await send("GET", { extensions }, { accept: responseJson });
    expect([read.status, read.body.errors[0].extensions.code]).toEqual([405, "METHOD_NOT_ALLOWED"]);
  });

  it.each([
    ["is not GraphQL", "{ catalog {", "GRAPHQL_PARSE_FAILED"],
    ["does not match the schema", "{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["is JSON", '{"kind":"Document"}', "BAD_REQUEST"],
    ["is too long", `{ catalog { digest } } #${"x".repeat(11_000)}`, "LIMIT_EXCEEDED"],
    ["has too many tokens", `{ catalog { ${"digest ".repeat(2_100)} } }`, "LIMIT_EXCEEDED"],
    [
      "is too costly",
      "{ meshes(first: 100) { nodes { relations(first: 100) { nodes { fact { statement citations { section startLine } } } } } } }",
      "LIMIT_EXCEEDED",
    ],
  ])("are not stored if the query %s", async (_, query, code) => {
    const extensions = persisted(query);
    expect((await send("POST", { query, extensions })).body.errors[0].extensions.code).toBe(code);
    expect((await send("POST", { extensions })).body.errors[0].message).toBe("PersistedQueryNotFound");
  });

  it.each([
    ["of another query", { ...persisted("{ a }"), query: "{ catalog { digest } }" }, 400, "BAD_REQUEST"],
    ["too short", { persistedQuery: { version: 1, sha256Hash: "abc" } }, 400, "BAD_REQUEST"],
    ["a number", { persistedQuery: { version: 1, sha256Hash: 7 } }, 400, "BAD_REQUEST"],
    ["missing", { persistedQuery: { version: 1 } }, 400, "BAD_REQUEST"],
    ["in a text", { persistedQuery: sha256("{ a }") }, 400, "BAD_REQUEST"],
    ["in a list", { persistedQuery: [sha256("{ a }")] }, 400, "BAD_REQUEST"],
    ["of version 2", persisted("{ a }", 2), 200, "PERSISTED_QUERY_NOT_SUPPORTED"],
    ["of no version", { persistedQuery: { sha256Hash: sha256("{ a }") } }, 200, "PERSISTED_QUERY_NOT_SUPPORTED"],
    ["null", { persistedQuery: null }, 400, "BAD_REQUEST"],
  ])("are refused if the hash is %s", async (_, { query, ...extensions }: Record<string, unknown>, status, code) => {
    for (const method of ["GET", "POST"] as const) {
      const answer = await send(
        method,
        { ...(query !== undefined && { query }), extensions },
        { accept: responseJson },
      );
      expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
      expect(answer.body.errors[0].message).toBeTruthy();
    }
  });

  it("may be absent, null or accompanied by other extensions", async () => {
    const query = "{ catalog { digest } }";
    for (const extensions of [{}, { persistedQuery: null }, { tracing: true }, null]) {
      expect((await send("POST", { query, extensions })).body.errors).toBeUndefined();
    }
    const mixed = {
      clientLibrary: { name: "x" },
      persistedQuery: { version: 1, sha256Hash: sha256(query).toUpperCase() },
    };
    expect((await send("POST", { query, extensions: mixed })).body.errors).toBeUndefined();
    expect((await send("POST", { query: null, extensions: mixed })).body.data.catalog.digest).toBeTruthy();
    expect((await send("GET", { query: "", extensions: mixed })).body.data.catalog.digest).toBeTruthy();
  });

  it("take bounded memory, however many and long the queries are", () => {
    const queries = new PersistedQueries();
    const long = "x".repeat(10_000);
    for (let index = 0; index < 1_000; index++) queries.store(`${index}`, long);
    expect(() => queries.find("0")).toThrow("PersistedQueryNotFound");
    expect(queries.find("999")).toBe(long);
    const kept = Array.from({ length: 1_000 }, (_, index) => index).filter((index) => {
      try {
        return queries.find(`${index}`);
      } catch {
        return false;
      }
    });
    expect(kept.length * 2 * long.length).toBeLessThan(4 * 1024 * 1024);
  });
});
