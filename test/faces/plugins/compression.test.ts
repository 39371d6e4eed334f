import { once } from "node:events";
import { get } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import Fastify, { type InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BoundedCache } from "../../../src/faces/bounded-cache.ts";
import { compression, preferredEncoding } from "../../../src/faces/plugins/compression.ts";
import { serveAtlas } from "../../fixture.ts";
import { temporaryKeys } from "../../keys/temporary-keys.ts";

const atlas = serveAtlas();
const uncompressed = serveAtlas({ COMPRESSION: "off" });
const keys = temporaryKeys();
const reader = keys.add(["read"]);
const keyed = serveAtlas({ API_KEYS_FILE: keys.path });
beforeAll(() => keyed.app.ready());

const decompress = { br: brotliDecompressSync, gzip: gunzipSync } as const;
type Encoding = keyof typeof decompress;
const encodings = Object.keys(decompress) as Encoding[];

const question = "{ meshes { nodes { name summary features { feature { slug } support fact { statement } } } } }";
const large: [string, InjectOptions][] = [
  ["a mesh", { url: "/v1/meshes/kuma" }],
  ["a mesh in Chinese", { url: "/v1/meshes/cilium?lang=zh" }],
  ["a list", { url: "/v1/facts?limit=50" }],
  ["a mesh by POST", { method: "POST", url: "/v1/meshes/query", payload: {} }],
  ["a new recommendation", { method: "POST", url: "/v1/recommendations/", payload: {} }],
  ["GraphQL by POST", { method: "POST", url: "/graphql", payload: { query: question } }],
  ["GraphQL by GET", { url: `/graphql?query=${encodeURIComponent(question)}` }],
  ["the OpenAPI document", { url: "/openapi.json" }],
  ["one table", { url: "/v1/export/csv?entity=facts" }],
  ["the catalog file", { url: "/v1/export/sqlite" }],
  ["the JSON-LD context", { url: "/v1/context.jsonld" }],
];

const changing = /"(id|createdAt)":"[^"]*"/g;

describe.each(encodings)("with %s", (encoding) => {
  const headers = { "accept-encoding": `${encoding}, identity;q=0.1` };

  it.each(large)("%s is smaller, and the same once decompressed", async (_, asked) => {
    const plain = await atlas.app.inject(asked);
    for (const _ of [1, 2]) {
      const answer = await atlas.app.inject({ ...asked, headers });
      expect([answer.statusCode, answer.headers["content-encoding"]]).toEqual([plain.statusCode, encoding]);
      expect(answer.headers.vary).toMatch(/\bAccept-Encoding\b/);
      expect(answer.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
      expect(Number(answer.headers["content-length"] ?? answer.rawPayload.length)).toBe(answer.rawPayload.length);
      const content = decompress[encoding](answer.rawPayload).toString("latin1");
      expect(content.replace(changing, "")).toBe(plain.rawPayload.toString("latin1").replace(changing, ""));
    }
  });

  it.each(["/v1/meshes/istio", "/v1/features", "/v1/context.jsonld", "/v1/export/sqlite"])(
    "%s has a weak tag that gives a 304, also the one that a proxy or another encoding makes of it",
    async (url) => {
      const { headers: plain } = await atlas.app.inject(url);
      const { headers: sent } = await atlas.app.inject({ url, headers });
      expect(plain.etag).toMatch(/^"/);
      expect(sent.etag).toBe(`W/${plain.etag}`);
      const tag = String(plain.etag).slice(1, -1);
      const variants = ["-gzip", ";gzip", "-br", "--gzip", "-zstd", ":br", "-GZIP"].map((each) => `"${tag}${each}"`);
      for (const known of [sent.etag, plain.etag, ...variants, `W/"${tag}-gzip"`, `"a", W/"b-gzip" , "${tag};br"`]) {
        for (const more of [headers, {}]) {
          const answer = await atlas.app.inject({ url, headers: { ...more, "if-none-match": String(known) } });
          expect([known, answer.statusCode, answer.body]).toEqual([known, 304, ""]);
          expect(answer.headers).not.toHaveProperty("content-encoding");
          expect(answer.headers.vary).toMatch(/\bAccept-Encoding\b/);
        }
      }
      const unchanged = await atlas.app.inject({ url, headers: { ...headers, "if-none-match": String(sent.etag) } });
      expect(unchanged.headers).toMatchObject({ etag: sent.etag, vary: sent.vary });
      for (const other of [`"x${tag}"`, `"${tag}-x"`, `"${tag}gzip"`, `"${tag.slice(0, -1)}-gzip"`, '"-gzip"']) {
        const answer = await atlas.app.inject({ url, headers: { ...headers, "if-none-match": other } });
        expect([other, answer.statusCode]).toEqual([other, 200]);
      }
    },
  );

  it.each(["/v1/meshes/linkerd", "/v1/scenarios?lang=zh", "/v1/export/ndjson", "/openapi.json"])(
    "HEAD of %s says what GET would send",
    async (url) => {
      const { headers: head, body } = await atlas.app.inject({ method: "HEAD", url, headers });
      const { headers: got, rawPayload } = await atlas.app.inject({ url, headers });
      expect(body).toBe("");
      for (const name of ["content-encoding", "content-type", "etag", "vary"]) expect(head[name]).toBe(got[name]);
      expect([undefined, String(rawPayload.length)]).toContain(head["content-length"]);
    },
  );
});

describe("what is not compressed", () => {
  const headers = { "accept-encoding": "br, gzip" };

  it.each(["/v1/meshes/istio?fields=slug", "/v1/modes?fields=slug", "/health/live", "/v1/nothing"])(
    "is short: %s",
    async (url) => {
      const { headers: sent, body } = await atlas.app.inject({ url, headers });
      expect(Buffer.byteLength(body)).toBeLessThan(1024);
      expect(sent).not.toHaveProperty("content-encoding");
      expect(sent.etag ?? '"').toMatch(/^"/);
    },
  );

  it("is a ZIP archive", async () => {
    const { headers: sent } = await atlas.app.inject({ url: "/v1/export/csv", headers });
    expect(sent["content-type"]).toBe("application/zip");
    expect(sent).not.toHaveProperty("content-encoding");
  });

  it.each([undefined, "", "identity", "deflate", "zstd", "br;q=0, gzip;q=0", "*;q=0", "identity, gzip;q=0.5"])(
    "is for callers who do not want it: %s",
    async (accepted) => {
      const asking = accepted === undefined ? {} : { "accept-encoding": accepted };
      const { headers: sent, body } = await atlas.app.inject({ url: "/v1/meshes/consul", headers: asking });
      expect(sent).not.toHaveProperty("content-encoding");
      expect(sent.vary).toMatch(/\bAccept-Encoding\b/);
      expect(JSON.parse(body).slug).toBe("consul");
    },
  );

  it("is anything where COMPRESSION is off", async () => {
    for (const url of ["/v1/meshes/kuma", "/openapi.json", "/v1/context.jsonld"]) {
      const { headers: sent } = await uncompressed.app.inject({ url, headers });
      expect(sent).not.toHaveProperty("content-encoding");
      expect(String(sent.vary)).not.toContain("Accept-Encoding");
    }
  });
});

it.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["x-gzip", "gzip"],
  ["GZIP;Q=1.0", "gzip"],
  ["br;q=0.5, gzip", "gzip"],
  ["*", "br"],
  ["br;q=0, *", "gzip"],
  ["gzip;q=0, *;q=0.3", "br"],
  ["gzip;q=x", undefined],
  ["identity;q=0", undefined],
  ["identity;q=0.5, br;q=0.5", "br"],
  [",;q=1,,", undefined],
])("Accept-Encoding `%s` asks for %s", (header, encoding) => {
  expect(preferredEncoding(header)).toBe(encoding);
});

it("readers with a key, and without, get the same bytes", async () => {
  for (const url of ["/v1/meshes/istio", "/v1/context.jsonld"]) {
    const headers = { "accept-encoding": "br", ...reader.headers };
    const { rawPayload } = await atlas.app.inject({ url, headers: { "accept-encoding": "br" } });
    expect((await keyed.app.inject({ url, headers })).rawPayload).toEqual(rawPayload);
    expect((await keyed.app.inject({ url, headers: { "accept-encoding": "br" } })).statusCode).toBe(401);
  }
});

it("what is asked for again is not compressed again", async () => {
  const compressions = async (): Promise<number> =>
    Number(/cache_misses_total\{cache="compressed"\} (\d+)/.exec((await atlas.app.inject("/metrics")).body)?.[1]);
  const ask = (url: string, encoding: string) => atlas.app.inject({ url, headers: { "accept-encoding": encoding } });
  const before = await compressions();
  for (const url of ["/v1/sections", "/v1/entities?limit=40", "/v1/export/ndjson?lang=zh"])
    for (const encoding of ["gzip;q=0.9", "gzip;q=0.8", "gzip"]) await ask(url, encoding);
  expect((await compressions()) - before).toBeLessThanOrEqual(3);
});

describe("what is too large to keep", () => {
  const lines = () => Array.from({ length: 20_000 }, (_, index) => `line ${index} of many\n`);
  const sources: Readable[] = [];
  const app = Fastify();
  let port = 0;
  beforeAll(async () => {
    compression(app, new BoundedCache());
    app.get("/", (_request, reply) => {
      const source = Readable.from(lines());
      sources.push(source);
      return reply.type("text/plain").header("etag", '"t"').send(source);
    });
    await app.listen({ host: "127.0.0.1", port: 0 });
    ({ port } = app.server.address() as AddressInfo);
  });
  afterAll(() => app.close());

  it.each(encodings)("is compressed with %s while it is written", async (encoding) => {
    const answer = await app.inject({ url: "/", headers: { "accept-encoding": encoding } });
    expect(answer.headers).toMatchObject({ "content-encoding": encoding, etag: 'W/"t"' });
    expect(answer.headers).not.toHaveProperty("content-length");
    expect(decompress[encoding](answer.rawPayload).toString()).toBe(lines().join(""));
  });

  it("is no longer written once the reader has gone", async () => {
    const asked = get({ port, host: "127.0.0.1", headers: { "accept-encoding": "gzip" } });
    const [answer] = await once(asked, "response");
    await once(answer, "data");
    asked.destroy();
    const source = sources.at(-1)!;
    if (!source.closed) await new Promise((closed) => source.once("close", closed));
    expect(source.destroyed).toBe(true);
  });
});
