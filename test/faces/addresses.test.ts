import { type AddressInfo, connect, createServer, type Server } from "node:net";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { serveAtlas } from "../fixture.ts";

const direct = serveAtlas();
const published = serveAtlas({ PUBLIC_URL: "https://portal.example.org/team/atlas/" });
const atRoot = serveAtlas({ PUBLIC_URL: "https://portal.example.org", TRUST_PROXY: "loopback" });
const proxied = serveAtlas({ TRUST_PROXY: "10.0.0.0/8, loopback", RATE_LIMIT: "100000" });

type Headers = Record<string, string>;

interface Addresses {
  location: string;
  links: string[];
  canonical: string;
  server: string;
  missing: { detail: string; fix: string };
}

/** Everything that the service says about its own addresses. */
async function addressesIn(app: FastifyInstance, headers: Headers = {}, more: InjectOptions = {}): Promise<Addresses> {
  const get = (url: string) => app.inject({ url, headers, ...more });
  const created = await app.inject({ method: "POST", url: "/v1/recommendations", payload: {}, headers, ...more });
  const list = await get("/v1/facts?limit=2");
  return {
    location: String(created.headers.location).replace(/rec_\w+/, "rec"),
    links: [...String(list.headers.link).matchAll(/<([^>?]*)/g)].map(([, link]) => link!),
    canonical: String((await get("/v1/meshes/Istio")).headers["content-location"]),
    server: (await get("/openapi.json")).json().servers[0].url,
    missing: (await get("/v1/nothing")).json(),
  };
}

const expected = (path: string, server = path || "/") => ({
  location: `${path}/v1/recommendations/rec`,
  links: [`${path}/v1/facts`],
  canonical: `${path}/v1/meshes/istio`,
  server,
  missing: expect.objectContaining({
    detail: `No route matches ${path}/v1/nothing.`,
    fix: `GET ${path}/openapi.json lists every route.`,
  }),
});

describe("addresses", () => {
  it("are those of the service itself where nothing else is known", async () => {
    expect(await addressesIn(direct.app)).toEqual(expected(""));
    expect(await addressesIn(proxied.app)).toEqual(expected(""));
  });

  it("are under PUBLIC_URL, whatever a header says", async () => {
    const url = "https://portal.example.org/team/atlas";
    expect(await addressesIn(published.app)).toEqual(expected("/team/atlas", url));
    expect(await addressesIn(published.app, { "x-forwarded-prefix": "/evil" })).toEqual(expected("/team/atlas", url));
    const root = await addressesIn(atRoot.app, { "x-forwarded-prefix": "/evil" });
    expect(root).toEqual(expected("", "https://portal.example.org"));
  });

  it.each([
    ["/atlas", "/atlas"],
    ["/atlas/", "/atlas"],
    ["/a/b.c/v2~x", "/a/b.c/v2~x"],
    ["/outer, /inner/", "/outer/inner"],
    ["/", ""],
    ["", ""],
  ])("are under the prefix `%s` of a trusted proxy", async (prefix, path) => {
    for (const remoteAddress of ["127.0.0.1", "10.1.2.3", "::ffff:10.1.2.3"])
      expect(await addressesIn(proxied.app, { "x-forwarded-prefix": prefix }, { remoteAddress })).toEqual(
        expected(path),
      );
  });

  it.each([
    "//evil.example",
    "/a//b",
    "https://evil.example/",
    "/..",
    "/a/../b",
    "/a/%2e%2e",
    "/a?b",
    "/a#b",
    '/"><script>',
    "/a b",
    "atlas",
    "\\evil",
    `/${"a".repeat(300)}`,
  ])("are not under what is no plain path: %j", async (prefix) => {
    expect(await addressesIn(proxied.app, { "x-forwarded-prefix": prefix })).toEqual(expected(""));
  });

  it("are not under what others say", async () => {
    const headers = { "x-forwarded-prefix": "/evil" };
    expect(await addressesIn(direct.app, headers)).toEqual(expected(""));
    expect(await addressesIn(proxied.app, headers, { remoteAddress: "192.0.2.1" })).toEqual(expected(""));
  });

  it("are not mixed up by the response cache", async () => {
    const linkUnder = async (prefix: string): Promise<string> => {
      const headers = { "x-forwarded-prefix": prefix, "accept-encoding": "br" };
      return String((await proxied.app.inject({ url: "/v1/facts?limit=3&subject=mesh:kuma", headers })).headers.link);
    };
    for (const _ of [1, 2])
      for (const prefix of ["/one", "/two", ""]) expect(await linkUnder(prefix)).toMatch(`<${prefix}/v1/facts?`);
  });

  it("lead on when they are followed at the proxy", async () => {
    const headers = { "x-forwarded-prefix": "/atlas" };
    const first = await proxied.app.inject({ url: "/v1/facts?limit=1&subject=mesh:kuma&lang=zh", headers });
    const next = /<\/atlas([^>]*)>; rel="next"/.exec(String(first.headers.link))?.[1];
    const second = await proxied.app.inject({ url: next!, headers });
    expect([second.statusCode, second.headers["content-language"]]).toEqual([200, "zh"]);
    expect(second.headers.link).toMatch(/^<\/atlas\/v1\/facts\?/);
  });
});

describe("PUBLIC_URL", () => {
  it("names a host that is allowed, whatever its case and port", async () => {
    for (const host of ["portal.example.org", "PORTAL.example.org:8443", "localhost"])
      expect((await published.app.inject({ url: "/v1/catalog", headers: { host } })).statusCode).toBe(200);
    for (const host of ["example.org", "x.portal.example.org"])
      expect((await published.app.inject({ url: "/v1/catalog", headers: { host } })).statusCode).toBe(421);
  });

  it.each(["https://example.org/a/b/", "http://localhost:8080", "https://[2001:db8::1]/x"])("may be %s", (url) => {
    expect(readConfig({ PUBLIC_URL: url }).PUBLIC_URL).toBe(url.replace(/\/$/, ""));
  });

  it.each([
    "example.org/atlas",
    "/atlas",
    "ftp://example.org",
    "https://example.org/?a=1",
    "https://example.org/a#b",
    "https://me:secret@example.org/",
    "https://example.org/a//b",
    'https://example.org/"x',
  ])("may not be %s", (url) => {
    expect(() => readConfig({ PUBLIC_URL: url })).toThrow(/PUBLIC_URL=.*such as `https:\/\/example\.org\/atlas`/);
  });
});

describe("pages behind a proxy that strips a path", () => {
  const prefix = "/deep/atlas";
  let proxy: Server;
  let origin: string;
  beforeAll(async () => {
    await direct.app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = direct.app.server.address() as AddressInfo;
    // Strips the path from the first line, and refuses every other.
    proxy = createServer((socket) => {
      socket.once("data", (bytes) => {
        const text = bytes.toString("latin1");
        if (!text.startsWith(`GET ${prefix}/`))
          return socket.end("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n");
        const upstream = connect(port, "127.0.0.1");
        upstream.write(text.replace(prefix, "").replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n"), "latin1");
        upstream.pipe(socket);
        socket.once("close", () => upstream.destroy());
      });
      socket.on("error", () => {});
    });
    await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
    origin = `http://localhost:${(proxy.address() as AddressInfo).port}`;
  });
  afterAll(() => void proxy.close());

  it.each(["docs", "graphiql", "docs/", "graphiql/?a=/b/", "docs?a=b/"])(
    "%s has links that stay under it, without a header or a setting",
    async (page) => {
      const url = `${origin}${prefix}/${page}`;
      const text = await (await fetch(url)).text();
      const links = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => new URL(link!, url));
      expect(links.length).toBeGreaterThan(5);
      for (const link of links) {
        expect(link.pathname.startsWith(`${prefix}/`), link.href).toBe(true);
        expect((await fetch(link)).status, link.href).toBe(200);
      }
    },
  );
});
