import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { type RequestOptions, request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { buildPages } from "../../scripts/build-pages.ts";
import { executablePath, hasChromium, openBrowser, visit } from "../faces/pages/browser.ts";
import { serveAtlas } from "../fixture.ts";
import { hasParts } from "../missing-parts.ts";
import { root } from "./containerfile.ts";

const program = "/usr/sbin/nginx";
const isTried =
  inject("isThorough") && hasParts("nginx in front of the service", !existsSync(program) && `there is no ${program}`);
const hasBrowser = isTried && hasParts("pages behind nginx", !hasChromium && `there is no ${executablePath}`);
const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-nginx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const anyPort = (): number => 20_000 + Math.floor(Math.random() * 12_000);

/** nginx with `deploy/nginx.conf` in front of a service; `more` is added to its `http` block. */
function behindNginx(
  settings: Parameters<typeof serveAtlas>[0],
  port = anyPort(),
  more = "",
  edit = (server: string) => server,
) {
  const atlas = serveAtlas({ TRUST_PROXY: "loopback", ...settings });
  const origin = `https://localhost:${port}`;
  const stops: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const upstream = new URL(await atlas.app.listen({ host: "127.0.0.1", port: 0 })).port;
    const home = mkdtempSync(join(folder, "front-"));
    const server = readFileSync(join(root, "deploy/nginx.conf"), "utf8")
      .replace("443 ssl", `127.0.0.1:${port} ssl`)
      .replace("/etc/ssl/certs/atlas.pem", join(folder, "atlas.pem"))
      .replace("/etc/ssl/private/atlas.key", join(folder, "atlas.key"))
      .replace("127.0.0.1:4000", `127.0.0.1:${upstream}`);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${home}/${name};`,
    );
    writeFileSync(
      join(home, "nginx.conf"),
      `daemon off;\npid ${home}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary.join("\n")}\n${more}\n${edit(server)}}\n`,
    );
    const nginx = spawn(program, ["-p", home, "-c", join(home, "nginx.conf")], { stdio: "inherit" });
    stops.push(async () => {
      nginx.kill("SIGTERM");
      await once(nginx, "exit");
    });
    while ((await ask("/atlas/health/live").catch(() => undefined))?.status !== 200)
      if (nginx.exitCode !== null) throw new Error("nginx has ended");
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
  });
  const ask = (path: string, { body, ...options }: RequestOptions & { body?: object } = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", ...options.headers };
      const asked = request(origin + path, { rejectUnauthorized: false, ...options, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part) => parts.push(part));
        answer.on("end", () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      });
      asked.on("error", reject).end(body && JSON.stringify(body));
    });
  return { origin, ask };
}

beforeAll(async () => {
  if (!isTried) return;
  await buildPages();
  const files = ["-keyout", join(folder, "atlas.key"), "-out", join(folder, "atlas.pem")];
  const subject = ["-subj", "/CN=localhost", "-days", "1"];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...files, ...subject], { stdio: "ignore" });
});

const gzip = "gzip on; gzip_vary on; gzip_proxied any; gzip_types application/json text/turtle;";

describe.runIf(isTried).each([
  ["the service compresses", {}, "", "br"],
  ["nginx compresses", { COMPRESSION: "off" }, gzip, "gzip"],
] as const)(`behind nginx at a path, where %s`, (_, settings, more, encoding) => {
  const { ask } = behindNginx(settings, anyPort(), more);
  const decompressed = ({ body }: Answer): string =>
    (encoding === "br" ? brotliDecompressSync(body) : gunzipSync(body)).toString();
  const accepting = { "accept-encoding": "gzip, br" };

  it.each(["/v1/meshes/istio", "/v1/facts?limit=30", "/v1/meshes/kuma?lang=zh"])(
    "%s is compressed, and 304 to who has it in any form",
    async (path) => {
      const answer = await ask(`/atlas${path}`, { headers: accepting });
      expect([answer.status, answer.headers["content-encoding"]]).toEqual([200, encoding]);
      expect(answer.headers.vary).toMatch(/\bAccept-Encoding\b/);
      expect(answer.headers["strict-transport-security"]).toBeDefined();
      const plain = await ask(`/atlas${path}`);
      expect(decompressed(answer)).toBe(plain.body.toString());
      for (const tag of [answer.headers.etag!, plain.headers.etag!])
        for (const headers of [{ "if-none-match": tag }, { "if-none-match": tag, ...accepting }])
          expect(await ask(`/atlas${path}`, { headers })).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    },
  );

  it("links, Location and servers stay under the path, and lead somewhere", async () => {
    const list = await ask("/atlas/v1/facts?limit=1");
    const next = /<([^>]*)>; rel="next"/.exec(String(list.headers.link))![1]!;
    expect(next).toMatch(/^\/atlas\/v1\/facts\?/);
    expect((await ask(next)).status).toBe(200);
    const created = await ask("/atlas/v1/recommendations", { method: "POST", body: {} });
    expect(created.headers.location).toMatch(/^\/atlas\/v1\/recommendations\/rec_/);
    expect((await ask(created.headers.location!)).status).toBe(200);
    const alias = await ask("/atlas/v1/meshes/osm");
    expect(alias.headers["content-location"]).toBe("/atlas/v1/meshes/open-service-mesh");
    expect(JSON.parse((await ask("/atlas/openapi.json")).body.toString()).servers[0].url).toBe("/atlas");
  });

  it.each(["docs", "graphiql"])("%s loads its files under the path", async (name) => {
    const { body } = await ask(`/atlas/${name}`);
    const links = [...body.toString().matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link!);
    for (const link of links) {
      const { pathname } = new URL(link, `https://localhost/atlas/${name}`);
      expect([pathname, (await ask(pathname)).status]).toEqual([expect.stringMatching(/^\/atlas\//), 200]);
    }
  });
});

describe.runIf(isTried)("nginx", () => {
  const { ask } = behindNginx({ RATE_LIMIT: "5" });

  it("callers are limited each by their own address, and cannot choose another", async () => {
    const statuses = async (localAddress: string, headers = {}): Promise<number[]> => {
      const all: number[] = [];
      for (let n = 0; n < 7; n++) all.push((await ask("/atlas/v1/modes", { localAddress, headers })).status);
      return all;
    };
    const limited = [200, 200, 200, 200, 200, 429, 429];
    expect(await statuses("127.0.0.2")).toEqual(limited);
    expect(await statuses("127.0.0.3", { "x-forwarded-for": "192.0.2.7" })).toEqual(limited);
    expect(await statuses("127.0.0.3", { "x-forwarded-for": "192.0.2.8" })).toEqual(Array(7).fill(429));
    expect(await statuses("127.0.0.4")).toEqual(limited);
  });
});

/** As distributions ship it: the Host header is that of the upstream, and nothing says what was stripped. */
const bare = (server: string): string => server.replace(/^ *proxy_set_header .*\n/gm, "");
const publicPort = anyPort();

describe.runIf(hasBrowser).each([
  ["with the headers that deploy/nginx.conf sets", {}, anyPort(), undefined],
  ["with PUBLIC_URL alone", { PUBLIC_URL: `https://localhost:${publicPort}/atlas` }, publicPort, bare],
] as const)(`pages in a browser, %s`, (_, settings, port, edit) => {
  const { origin } = behindNginx(settings, port, "", edit);

  it("/docs calls an operation, and /graphiql runs an example", { timeout: 240_000 }, async () => {
    const browser = await openBrowser();
    try {
      const options = { ignoreHTTPSErrors: true, viewport: { width: 1300, height: 900 } };
      const docs = await visit(browser, `${origin}/atlas/docs`, options);
      const operation = docs.page.locator("#operations-Catalog-getCatalog");
      await operation.locator(".opblock-summary-control").click();
      await operation.locator(".try-out__btn").click();
      const answered = docs.page.waitForResponse((response) => response.url().endsWith("/v1/catalog"));
      await operation.locator(".execute").click();
      expect((await answered).url()).toBe(`${origin}/atlas/v1/catalog`);
      const graphiql = await visit(browser, `${origin}/atlas/graphiql`, options);
      await graphiql.page.locator(".graphiql-query-editor .view-line").first().waitFor();
      await graphiql.page.locator(".graphiql-execute-button").click();
      await graphiql.page.locator(".result-window .view-lines", { hasText: "consul" }).waitFor();
      const tab = graphiql.page.locator(".graphiql-tab-button").getByText("Recommend", { exact: true });
      await tab.click();
      await vi.waitFor(
        async () => {
          await graphiql.page.locator(".graphiql-execute-button").click();
          await graphiql.page
            .locator(".result-window .view-lines", { hasText: "RECOMMENDED" })
            .waitFor({ timeout: 3_000 });
        },
        { timeout: 60_000, interval: 250 },
      );
      for (const { foreign, faults } of [docs, graphiql])
        expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
    } finally {
      await browser.close();
    }
  });
});

describe.runIf(isTried)("MCP behind nginx", () => {
  const { ask } = behindNginx({});

  it("answers the SDK's client", async () => {
    const client = new Client({ name: "mesh-atlas-test", version: "1.0.0" });
    const send = async (url: string | URL, init?: RequestInit): Promise<Response> => {
      const { pathname } = new URL(url);
      const { status, headers, body } = await ask(pathname, {
        method: init?.method ?? "GET",
        headers: Object.fromEntries(new Headers(init?.headers)),
        ...(init?.body != null && { body: JSON.parse(String(init.body)) }),
      });
      return new Response(status === 202 ? null : new Uint8Array(body), {
        status,
        headers: headers as Record<string, string>,
      });
    };
    await client.connect(new StreamableHTTPClientTransport(new URL("https://localhost/atlas/mcp"), { fetch: send }));
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toContain("find_evidence");
    await client.close();
  });
});
