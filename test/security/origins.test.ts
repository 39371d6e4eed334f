import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { Catalog } from "../../src/catalog/snapshot.ts";
import { serveAtlas } from "../fixture.ts";
import { startTarget } from "./target.ts";

type Headers = Record<string, string>;
type Server = ReturnType<typeof serveAtlas>;
type Method = "GET" | "POST" | "DELETE" | "OPTIONS";

const foreign = [
  "https://evil.example",
  "null",
  "",
  "http://localhost.evil.example",
  "http://127.0.0.1.evil.example",
  "http://localhost@evil.example",
  "http://[::2]:4000",
  "http://128.0.0.1",
  "file://localhost",
  "http://localhost, https://evil.example",
];

const trusted = [
  "http://localhost:3000",
  "https://localhost",
  "http://127.0.0.1:5173",
  "http://[::1]:8080",
  "http://localhost:80",
];

const tool = (name: string, input = {}) =>
  JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: input } });
const query = (text: string) => JSON.stringify({ query: text });
const json = { "content-type": "application/json", accept: "application/json, text/event-stream" };

/** Every way to records: to store one, to list them, and to read the one with this id. */
const restricted = (id: string): [Method, string, string?][] => [
  ["POST", "/v1/recommendations", "{}"],
  ["GET", "/v1/recommendations"],
  ["GET", `/v1/recommendations/${id}`],
  ["POST", "/graphql", query("mutation { recommend(input: {}) { id } }")],
  ["POST", "/graphql", query("mutation { a: recommend(input: {}) { id } b: recommend(input: {}) { id } }")],
  ["POST", "/graphql", query(`{ catalog { digest } recommendation(id: "${id}") { outcome } }`)],
  ["GET", `/graphql?query=${encodeURIComponent(`{ recommendation(id: "${id}") { outcome } }`)}`],
  ["POST", "/mcp", tool("recommend", { store: true })],
  ["POST", "/mcp", tool("find_meshes")],
  ["POST", "/graphql", query("{ recommendations { nodes { id } } }")],
  ["GET", "/metrics"],
];

/** Every way to delete the record with this id. */
const deleting = (id: string): [Method, string, string?][] => [
  ["DELETE", `/v1/recommendations/${id}`],
  ["POST", "/graphql", query(`mutation { deleteRecommendation(id: "${id}") }`)],
];

const open: [Method, string, string?][] = [
  ["GET", "/v1/meshes/istio"],
  ["GET", "/v1/export/ndjson"],
  ["POST", "/v1/evidence", '{"question":"Does Linkerd support VMs?"}'],
  ["POST", "/v1/claims/verify", '{"text":"Linkerd supports VMs"}'],
  ["POST", "/graphql", query("{ catalog { digest } }")],
  ["GET", "/openapi.json"],
  ["GET", "/health/ready"],
];

const send = ({ app }: Server, [method, url, payload]: [Method, string, string?], headers: Headers) =>
  app.inject({
    method,
    url,
    headers: { ...(payload !== undefined && json), ...headers },
    ...(payload !== undefined && { payload }),
  });

/** The number of records in the file. */
function stored({ folder }: Server): number {
  const database = new Sqlite(join(folder, "records.sqlite"), { readonly: true });
  const count = database.prepare("SELECT count(*) FROM recommendation").pluck().get() as number;
  database.close();
  return count;
}

describe("on loopback without keys, web pages", () => {
  const atlas = serveAtlas();
  let id = "";
  beforeAll(async () => {
    id = (await send(atlas, ["POST", "/v1/recommendations", "{}"], {})).json().id;
  });

  it.each([
    ...foreign.map((origin): Headers => ({ origin })),
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" },
    { "sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" },
    { "sec-fetch-site": "cross-site" },
  ])(
    "that send %j neither store, read nor delete records, on any face, and nothing is done for them",
    async (headers) => {
      const before = stored(atlas);
      for (const request of [...restricted(id), ...deleting(id)]) {
        const answer = await send(atlas, request, headers);
        expect([request, answer.statusCode]).toEqual([request, 403]);
        expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
        expect(answer.body).toContain("ORIGIN_NOT_ALLOWED");
        expect(answer.body).toContain("ALLOWED_ORIGINS");
      }
      expect(stored(atlas)).toBe(before);
    },
  );

  it.each(foreign)("of %j get no leave in a preflight", async (origin) => {
    for (const url of ["/v1/recommendations", `/v1/recommendations/${id}`, "/mcp", "/metrics"]) {
      const headers = { origin, "access-control-request-method": "POST" };
      const { statusCode, headers: answered } = await send(atlas, ["OPTIONS", url], headers);
      expect([url, statusCode, answered["access-control-allow-origin"]]).toEqual([url, 403, undefined]);
    }
  });

  it.each([...foreign.filter((origin) => origin !== ""), ...trusted])("of %j read the catalog", async (origin) => {
    for (const request of open) {
      const { statusCode, headers } = await send(atlas, request, { origin });
      expect([request, statusCode, headers["access-control-allow-origin"]]).toEqual([request, 200, "*"]);
    }
  });

  it.each(trusted)(
    "of this machine, such as %s, store and read, and no cache gives what they got to others",
    async (origin) => {
      for (const request of restricted(id)) {
        const { statusCode, headers } = await send(atlas, request, { origin });
        const isMade = request[0] === "POST" && request[1] === "/v1/recommendations";
        expect([request, statusCode]).toEqual([request, isMade ? 201 : 200]);
        if (request[1].startsWith("/graphql")) continue;
        expect([headers["access-control-allow-origin"], headers.vary]).toEqual([
          origin,
          expect.stringMatching(/\bOrigin\b/),
        ]);
      }
      for (const at of [0, 1]) {
        const made = (await send(atlas, ["POST", "/v1/recommendations", "{}"], { origin })).json().id;
        const { statusCode, headers } = await send(atlas, deleting(made)[at]!, { origin });
        expect([at, statusCode, headers["access-control-allow-origin"]]).toEqual(
          at === 0 ? [0, 204, origin] : [1, 200, expect.anything()],
        );
        expect((await send(atlas, ["GET", `/v1/recommendations/${made}`], {})).statusCode).toBe(404);
      }
      const preflight = { origin, "access-control-request-method": "POST" };
      expect((await send(atlas, ["OPTIONS", "/v1/recommendations"], preflight)).statusCode).toBe(204);
    },
  );

  it("may link to a record, and the service's own pages and programs are unaffected", async () => {
    const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
    const own = { host: "localhost:4000", origin: "http://localhost:4000", "sec-fetch-site": "same-origin" };
    for (const headers of [link, own, { "sec-fetch-site": "none" }, {}])
      expect((await send(atlas, ["GET", `/v1/recommendations/${id}`], headers as Headers)).statusCode).toBe(200);
  });
});

describe("a request that changes state", () => {
  const atlas = serveAtlas();

  it.each([
    undefined,
    "",
    "text/plain",
    "text/plain;charset=UTF-8",
    "text/plain; application/json",
    "text/plain, application/json",
    "text/json",
    "application/jsonx",
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; x=application/json",
    "multipart/form-data; boundary=x",
  ])("of media type %j is refused, so that no browser sends it without a preflight", async (type) => {
    await send(atlas, ["POST", "/v1/recommendations", "{}"], {});
    const before = stored(atlas);
    for (const [method, url, body] of restricted("x").filter(([method]) => method === "POST")) {
      for (const payload of [body, ""]) {
        const headers = { accept: json.accept, ...(type !== undefined && { "content-type": type }) };
        const { statusCode } = await atlas.app.inject({ method, url, headers, ...(payload && { payload }) });
        // GraphQL and MCP find no operation in an empty body.
        expect([url, payload, statusCode]).toEqual([
          url,
          payload,
          payload || url === "/v1/recommendations" ? 415 : expect.toBeOneOf([400, 415]),
        ]);
      }
    }
    expect(stored(atlas)).toBe(before);
  });

  it("is never a GET or a HEAD", async () => {
    const url = `/graphql?query=${encodeURIComponent("mutation { recommend(input: {}) { id } }")}`;
    const before = stored(atlas);
    for (const method of ["GET", "HEAD"] as const) {
      for (const address of [url, url.replace(/recommend.*/, encodeURIComponent('deleteRecommendation(id: "x") }'))])
        expect((await atlas.app.inject({ method, url: address })).statusCode).toBe(405);
    }
    expect(stored(atlas)).toBe(before);
  });
});

describe("quotes of an attached document", () => {
  const atlas = serveAtlas();
  const quote = "the document's own words";
  const quotes: [Method, string, string?][] = [
    ["GET", "/v1/facts/kuma.vm-support"],
    ["GET", "/v1/facts"],
    ["GET", "/v1/sections/4.6"],
    ["GET", "/v1/evidence?q=Does%20Kuma%20support%20VMs"],
    ["POST", "/v1/claims/verify", '{"text":"Kuma supports VMs"}'],
    ["POST", "/graphql", query('{ fact(id: "kuma.vm-support") { citations { quote } } }')],
    ["GET", `/graphql?query=${encodeURIComponent('{ fact(id: "kuma.vm-support") { citations { quote } } }')}`],
  ];
  beforeAll(() => {
    // Never released, since both catalogs have one database.
    const { catalog: current } = atlas.context.catalogs.take();
    const attached = new Map([["service-mesh-overview", Array<string>(5000).fill(quote)]]);
    const { digest, builtAt, memo, stamp } = current;
    atlas.context.catalogs.replace(new Catalog(current.database, { digest, builtAt, memo, stamp, attached }));
  });

  it("are for pages of this machine and for programs only, whoever asked before", async () => {
    for (const request of quotes) {
      const shown = async (headers: Headers) => {
        const answer = await send(atlas, request, headers);
        expect([request, answer.statusCode]).toEqual([request, 200]);
        expect(answer.headers.vary).toMatch(/\bOrigin\b/);
        return [answer.body.includes(quote), answer.headers.etag] as const;
      };
      const callers: Headers[] = [
        {},
        { origin: "https://evil.example" },
        { origin: "http://localhost:3000" },
        { origin: "null" },
      ];
      const answers = [];
      for (const headers of [...callers, ...callers]) answers.push(await shown(headers));
      expect(answers.map(([isShown]) => isShown)).toEqual([true, false, true, false, true, false, true, false]);
      expect(answers[1]![1] === undefined || answers[1]![1] !== answers[0]![1]).toBe(true);
    }
    const stale = await send(atlas, quotes[0]!, {
      origin: "https://evil.example",
      "if-none-match": String((await send(atlas, quotes[0]!, {})).headers.etag),
    });
    expect(stale.statusCode).toBe(200);
  });
});

describe("with keys, limits and listed origins", () => {
  it("a key does not help a page of another origin; those that are listed work", async () => {
    const listed = "https://portal.example.org";
    const { url, headers } = await startTarget({ ALLOWED_ORIGINS: listed });
    const key = headers("read", "recommend", "admin");
    await expect
      .poll(async () => (await fetch(`${url}/v1/catalog`, { headers: key })).status, { timeout: 3000 })
      .toBe(200);
    for (const [method, path, body] of restricted("rec_0")) {
      for (const [origin, isAllowed] of [
        ["https://evil.example", false],
        ["https://portal.example.org:8443", false],
        [listed, true],
        ["http://localhost:3000", true],
      ] as const) {
        const init = { method, headers: { ...json, ...key, origin }, ...(body !== undefined && { body }) };
        const { status } = await fetch(url + path, init);
        expect([path, origin, status === 403]).toEqual([path, origin, !isAllowed]);
      }
    }
  });
});
