import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { describe, expect, it, vi } from "vitest";
import { ConfigError, readConfig } from "../../../src/config.ts";
import { openContext } from "../../../src/context.ts";
import { routes } from "../../../src/faces/rest/routes.ts";
import { serveAtlas } from "../../fixture.ts";
import { temporaryKeys } from "../../keys/temporary-keys.ts";
import { clientOf, textOf } from "../mcp/served.ts";

const keys = temporaryKeys();
const portal = keys.add(["read", "recommend"]);
const other = keys.add(["read", "recommend"]);
const reader = keys.add(["read"]);
const writer = keys.add(["recommend"]);
const admin = keys.add(["read", "admin"]);
const scraper = keys.add(["admin"]);
const expired = keys.add(["read", "recommend", "admin"], { expiresAt: "2026-01-01T00:00:00.000Z" });
const atlas = serveAtlas({ API_KEYS_FILE: keys.path });

type Headers = Record<string, string>;
const get = (url: string, headers: Headers = {}) => atlas.app.inject({ url, headers });
const recommend = (headers: Headers, payload: object = {}) =>
  atlas.app.inject({ method: "POST", url: "/v1/recommendations?fields=id", headers, payload });
const graphql = (query: string, headers: Headers = {}, accept = "application/json") =>
  atlas.app.inject({ method: "POST", url: "/graphql", headers: { ...headers, accept }, payload: { query } });
const mutation = "mutation { recommend(input: {}) { id } }";

describe("without a key that holds", () => {
  const wrong: [string, Headers, RegExp][] = [
    ["none", {}, /^Bearer realm="mesh-atlas"$/],
    ["an unknown one", { authorization: `Bearer ma_${"0".repeat(16)}_${"0".repeat(64)}` }, /invalid_token/],
    ["a mistyped one", { authorization: `${portal.headers.authorization}x` }, /invalid_token/],
    ["an expired one", expired.headers, /invalid_token/],
    ["another scheme", { authorization: `Basic ${portal.text}` }, /invalid_token/],
  ];

  it.each(wrong)(
    "%s: every route of REST is closed, whether it is read, asked, cached or unknown by method",
    async (_, headers, challenge) => {
      await get("/v1/meshes", reader.headers);
      for (const method of ["GET", "HEAD", "POST", "DELETE"] as const) {
        for (const { url } of [...routes, { url: "/v1/export/json" }, { url: "/v1/context.jsonld" }]) {
          const answer = await atlas.app.inject({ method, url: url.replace(/:\w+/, "istio"), headers });
          expect([method, url, answer.statusCode]).toEqual([method, url, 401]);
          expect(answer.headers["www-authenticate"]).toMatch(challenge);
          if (method === "HEAD") continue;
          expect(answer.headers["content-type"]).toContain("application/problem+json");
          expect(answer.json()).toMatchObject({
            status: 401,
            code: "UNAUTHENTICATED",
            fix: expect.stringContaining("Bearer"),
          });
        }
      }
    },
  );

  it.each(wrong)("%s: GraphQL is closed, introspection included", async (_, headers, challenge) => {
    for (const query of ["{ catalog { digest } }", "{ __schema { types { name } } }", mutation, "{"]) {
      const answer = await graphql(query, headers);
      expect(answer.statusCode).toBe(401);
      expect(answer.headers["www-authenticate"]).toMatch(challenge);
      expect(answer.json()).toEqual({
        errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: "UNAUTHENTICATED" }) })],
      });
    }
    expect((await get("/graphql?query={catalog{digest}}", headers)).statusCode).toBe(401);
  });

  it.each(wrong)("%s: MCP and metrics are closed", async (_, headers, challenge) => {
    const payload = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
    const accept = "application/json, text/event-stream";
    const answers = [
      await atlas.app.inject({ method: "POST", url: "/mcp", headers: { ...headers, accept }, payload }),
      await get("/metrics", headers),
    ];
    for (const answer of answers) {
      expect([answer.statusCode, answer.json().code]).toEqual([401, "UNAUTHENTICATED"]);
      expect(answer.headers["www-authenticate"]).toMatch(challenge);
    }
  });

  it("health, the pages, the reference and what is not there answer as ever", async () => {
    for (const url of ["/health/live", "/health/ready", "/openapi.json"]) expect((await get(url)).statusCode).toBe(200);
    expect([200, 503]).toContain((await get("/docs")).statusCode);
    expect((await get("/nothing")).json()).toMatchObject({ status: 404, code: "NOT_FOUND" });
    const preflight = {
      origin: "https://a.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization",
    };
    const { statusCode, headers } = await atlas.app.inject({
      method: "OPTIONS",
      url: "/v1/evidence",
      headers: preflight,
    });
    expect([statusCode, headers["access-control-allow-origin"]]).toEqual([204, "*"]);
    expect(headers["access-control-allow-headers"]).toBe("authorization");
  });

  it("a body is refused before it is read", async () => {
    const answer = await atlas.app.inject({ method: "POST", url: "/v1/recommendations", payload: "x".repeat(300_000) });
    expect(answer.statusCode).toBe(401);
  });
});

describe("a key opens what its scopes name", () => {
  it("on REST, and says which is lacking", async () => {
    const cases: [string, Headers, number][] = [
      ["/v1/meshes", reader.headers, 200],
      ["/v1/export/csv?entity=meshes", reader.headers, 200],
      ["/v1/meshes", scraper.headers, 403],
      ["/v1/meshes", writer.headers, 403],
      ["/v1/export/csv?entity=meshes", writer.headers, 403],
      ["/metrics", scraper.headers, 200],
      ["/metrics", portal.headers, 403],
    ];
    for (const [url, headers, status] of cases)
      expect([url, (await get(url, headers)).statusCode]).toEqual([url, status]);
    expect((await recommend(writer.headers)).statusCode).toBe(201);
    const refused = await recommend(reader.headers);
    expect(refused.json()).toMatchObject({
      status: 403,
      code: "FORBIDDEN",
      detail: expect.stringContaining("`recommend`"),
    });
    expect(refused.headers["www-authenticate"]).toContain('error="insufficient_scope", scope="recommend"');
  });

  it("in whatever case the scheme is written", async () => {
    expect((await get("/v1/meshes", { authorization: `bearer  ${reader.text}` })).statusCode).toBe(200);
  });

  it("on GraphQL, with the status of HTTP", async () => {
    for (const accept of ["application/json", "application/graphql-response+json"]) {
      const read = await graphql("{ catalog { digest } }", reader.headers, accept);
      expect([read.statusCode, read.json().errors]).toEqual([200, undefined]);
      for (const [query, { headers }, scope] of [
        [mutation, reader, "recommend"],
        ["{ catalog { digest } }", writer, "read"],
      ] as const) {
        const refused = await graphql(query, headers, accept);
        expect(refused.statusCode).toBe(403);
        const [{ message, extensions }] = refused.json().errors;
        expect([message, extensions.code]).toEqual([expect.stringContaining(`\`${scope}\``), "FORBIDDEN"]);
      }
    }
    expect((await graphql(mutation, writer.headers)).json()).toEqual({
      data: { recommend: { id: expect.stringMatching(/^rec_/) } },
    });
  });

  it("on MCP, tool by tool", async () => {
    const url = new URL("/mcp", await atlas.app.listen({ port: 0, host: "127.0.0.1" }));
    const connect = async (headers: Headers) => {
      const client = clientOf("2026-07-28");
      await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
      return client;
    };
    await expect(connect({})).rejects.toThrow();
    const read = await connect(reader.headers);
    expect((await read.callTool({ name: "find_meshes", arguments: {} })).isError).not.toBe(true);
    const refused = await read.callTool({ name: "recommend", arguments: { store: true } });
    expect((await read.callTool({ name: "recommend", arguments: {} })).isError).not.toBe(true);
    expect([refused.isError, textOf(refused)]).toEqual([true, expect.stringContaining("`recommend`")]);
    const write = await connect(writer.headers);
    expect((await write.callTool({ name: "find_meshes", arguments: {} })).isError).toBe(true);
    await expect(write.readResource({ uri: "mesh://outline" })).rejects.toThrow("`read`");
    await expect(write.listResources()).rejects.toThrow("`read`");
    const both = await connect(portal.headers);
    const made = await both.callTool({ name: "recommend", arguments: { store: true } });
    const { id } = made.structuredContent as { id: string };
    expect((await get(`/v1/recommendations/${id}`, admin.headers)).statusCode).toBe(200);
    expect((await get(`/v1/recommendations/${id}`, reader.headers)).statusCode).toBe(404);
    await Promise.all([read.close(), write.close(), both.close()]);
  });
});

describe("a record", () => {
  it("is for the key that made it and for admins; to others it is not there, on any face", async () => {
    const { id } = (await recommend(portal.headers)).json();
    const url = `/v1/recommendations/${id}`;
    const query = `{ recommendation(id: "${id}") { id } }`;
    for (const { headers } of [portal, admin]) {
      expect((await get(url, headers)).statusCode).toBe(200);
      expect((await get(url, { ...headers, accept: "text/markdown" })).body).toMatch(/^# /);
      expect((await graphql(query, headers)).json()).toEqual({ data: { recommendation: { id } } });
    }
    const unknown = `rec_${"0".repeat(32)}`;
    const asUnknown = (text: string) => text.replaceAll(unknown, id);
    const notThere = await get(`/v1/recommendations/${unknown}`, other.headers);
    const notFound = await graphql(query.replace(id, unknown), other.headers);
    expect(notThere.statusCode).toBe(404);
    for (const { headers } of [other, reader]) {
      for (const accept of ["application/json", "text/markdown"]) {
        const answer = await get(url, { ...headers, accept });
        expect([answer.statusCode, answer.body]).toEqual([404, asUnknown(notThere.body)]);
      }
      expect((await graphql(query, headers)).body).toBe(asUnknown(notFound.body));
      expect((await graphql(`{ node(id: "${id}") { id } }`, headers)).json()).toEqual({ data: { node: null } });
    }
  });

  it("is listed for the key that made it and for admins, and for nobody else, on any face", async () => {
    const one = keys.add(["read", "recommend"]);
    const two = keys.add(["read", "recommend"]);
    await expect.poll(async () => (await get("/v1/catalog", two.headers)).statusCode, { timeout: 20_000 }).toBe(200);
    const made: string[] = [];
    for (const { headers } of [one, two, one]) made.unshift((await recommend(headers)).json().id);
    const listed = async (headers: Headers) => {
      const { items, total } = (await get("/v1/recommendations?limit=100", headers)).json();
      const { data } = (await graphql("{ recommendations(first: 100) { totalCount nodes { id } } }", headers)).json();
      const ids = items.map(({ id }: { id: string }) => id);
      expect([data.recommendations.totalCount, data.recommendations.nodes]).toEqual([
        total,
        ids.map((id: string) => ({ id })),
      ]);
      return { ids, total };
    };
    expect(await listed(one.headers)).toEqual({ ids: [made[0], made[2]], total: 2 });
    expect(await listed(two.headers)).toEqual({ ids: [made[1]], total: 1 });
    expect(await listed(reader.headers)).toEqual({ ids: [], total: 0 });
    const all = await listed(admin.headers);
    expect(all.ids.slice(0, 3)).toEqual(made);
    expect(all.total).toBeGreaterThan(3);
    expect((await get("/v1/recommendations", writer.headers)).statusCode).toBe(403);
    const cursor = (await get("/v1/recommendations?limit=1", one.headers)).json().pageInfo.nextCursor;
    expect((await get(`/v1/recommendations?cursor=${cursor}`, two.headers)).json().items).toMatchObject([
      { id: made[1] },
    ]);
  });

  it("is deleted by the key that made it or an admin who may recommend; to others it is not there, on any face", async () => {
    const chief = keys.add(["recommend", "admin"]);
    await expect.poll(async () => (await recommend(chief.headers)).statusCode, { timeout: 20_000 }).toBe(201);
    const remove = (id: string, headers: Headers) =>
      atlas.app.inject({ method: "DELETE", url: `/v1/recommendations/${id}`, headers });
    const removal = (id: string) => `mutation { deleteRecommendation(id: "${id}") }`;
    const unknown = `rec_${"0".repeat(32)}`;
    const notThere = (await remove(unknown, other.headers)).body;
    const notFound = (await graphql(removal(unknown), other.headers)).body;
    const made = [(await recommend(portal.headers)).json().id, (await recommend(portal.headers)).json().id];
    for (const id of made) {
      for (const { headers } of [other, writer]) {
        const answer = await remove(id, headers);
        expect([answer.statusCode, answer.body]).toEqual([404, notThere.replaceAll(unknown, id)]);
        expect((await graphql(removal(id), headers)).body).toBe(notFound.replaceAll(unknown, id));
      }
      for (const { headers } of [reader, admin]) {
        expect((await remove(id, headers)).json()).toMatchObject({ status: 403, code: "FORBIDDEN" });
        expect((await graphql(removal(id), headers)).statusCode).toBe(403);
      }
      expect((await get(`/v1/recommendations/${id}`, portal.headers)).statusCode).toBe(200);
    }
    expect((await remove(made[0], portal.headers)).statusCode).toBe(204);
    expect((await graphql(removal(made[1]), chief.headers)).json()).toEqual({
      data: { deleteRecommendation: made[1] },
    });
    for (const id of made) {
      expect((await remove(id, portal.headers)).statusCode).toBe(404);
      expect((await get(`/v1/recommendations/${id}`, admin.headers)).statusCode).toBe(404);
    }
  });

  it("has an id that nobody guesses: at least 122 random bits, none of them shared", async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await recommend(portal.headers)).json().id as string),
    );
    for (const id of ids) expect(id).toMatch(/^rec_[0-9a-f]{32}$/);
    expect(new Set(ids.map((id) => id.slice(4, 12))).size).toBe(20);
    expect(new Set(ids.map((id) => id.slice(24))).size).toBe(20);
  });

  it("is not given to another who uses the same idempotency key", async () => {
    const key = { "idempotency-key": "order-1" };
    const first = await recommend({ ...portal.headers, ...key });
    const again = await recommend({ ...portal.headers, ...key });
    expect([again.statusCode, again.json().id]).toEqual([200, first.json().id]);
    const others = await recommend({ ...other.headers, ...key }, { method: "TOPSIS" });
    expect(others.statusCode).toBe(201);
    expect(others.json().id).not.toBe(first.json().id);
  });
});

describe("caches", () => {
  it("are told to keep what needed a key for its caller alone, and what needed none for all", async () => {
    for (const url of ["/v1/meshes", "/v1/catalog", "/v1/export/ndjson"]) {
      const { headers } = await get(url, reader.headers);
      expect(headers["cache-control"]).toBe("private, max-age=60, must-revalidate");
      expect(headers.vary).toMatch(/\bAuthorization\b/);
      const again = await get(url, { ...reader.headers, "if-none-match": String(headers.etag) });
      expect([again.statusCode, again.headers["cache-control"]]).toEqual([304, headers["cache-control"]]);
    }
    const data = await graphql("{ catalog { digest } }", reader.headers);
    expect([data.headers["cache-control"], data.headers.vary]).toEqual([
      "private, no-cache",
      expect.stringContaining("Authorization"),
    ]);
    const refused = await get("/v1/meshes");
    expect(refused.headers["cache-control"]).toBe("no-store");
    expect((await get("/health/live")).headers.vary).toBeUndefined();
  });
});

describe("the file of keys", () => {
  it("holds as it is now, without a restart", async () => {
    const added = keys.add(["read"]);
    const status = async () => (await get("/v1/catalog", added.headers)).statusCode;
    await vi.waitFor(async () => expect(await status()).toBe(200), { timeout: 20_000 });
    keys.remove(added.id);
    await vi.waitFor(async () => expect(await status()).toBe(401), { timeout: 20_000 });
  });

  it("is asked for where it is there or named, and stops the start where it is damaged or missing", async () => {
    const open = (settings: Record<string, string>) => openContext(readConfig({ DATA_DIR: atlas.folder, ...settings }));
    const path = join(atlas.folder, "keys.json");
    const without = open({});
    expect(without.keys).toBeUndefined();
    await without.close();
    writeFileSync(path, '{"keys": []}', { mode: 0o600 });
    const empty = open({});
    expect(empty.keys).toBeDefined();
    await empty.close();
    writeFileSync(path, "{");
    expect(() => open({})).toThrow(ConfigError);
    rmSync(path);
    expect(() => open({ API_KEYS_FILE: join(atlas.folder, "none.json") })).toThrow(/mesh-atlas keys create/);
  });
});

describe("without keys", () => {
  const usual = serveAtlas();

  it("everybody may do everything, and answers are as public as ever, whatever is sent as a key", async () => {
    for (const headers of [{}, { authorization: "Bearer x" }]) {
      const read = await usual.app.inject({ url: "/v1/meshes", headers });
      expect([read.statusCode, read.headers["cache-control"]]).toEqual([200, "public, max-age=60, must-revalidate"]);
      expect(read.headers.vary).not.toBe("authorization");
      const made = await usual.app.inject({ method: "POST", url: "/v1/recommendations", headers, payload: {} });
      expect(made.statusCode).toBe(201);
      expect((await usual.app.inject(String(made.headers.location))).statusCode).toBe(200);
      expect((await usual.app.inject({ url: "/metrics", headers })).statusCode).toBe(200);
    }
  });
});
