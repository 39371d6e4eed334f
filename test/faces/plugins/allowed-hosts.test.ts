import { describe, expect, it } from "vitest";
import { exposureWarnings } from "../../../src/commands/exposure.ts";
import { readConfig } from "../../../src/config.ts";
import { allowedHosts } from "../../../src/faces/plugins/allowed-hosts.ts";
import { serveAtlas } from "../../fixture.ts";

const local = serveAtlas();
const named = serveAtlas({
  HOST: "0.0.0.0",
  ALLOWED_HOSTS: "atlas.example.org, atlas",
  ALLOWED_ORIGINS: "https://portal.example.org,http://localhost:3000",
});

describe("a service on loopback", () => {
  it.each(["localhost", "localhost:4000", "LOCALHOST", "localhost.", "127.0.0.1:4000", "[::1]:4000", "10.1.2.3:80"])(
    "is called %s",
    async (host) => {
      expect((await local.app.inject({ url: "/v1/catalog", headers: { host } })).statusCode).toBe(200);
    },
  );

  it.each(["evil.example", "localhost.evil.example", "evil.example:4000", "127.0.0.1.evil.example", "[::1", "a b"])(
    "is not called %j, on any face, and names the setting",
    async (host) => {
      for (const url of ["/v1/catalog", "/graphql", "/mcp", "/docs", "/metrics", "/health/live", "/nothing"]) {
        const answer = await local.app.inject({ url, headers: { host } });
        expect([url, answer.statusCode]).toEqual([url, 421]);
        expect(answer.headers["content-type"]).toContain("application/problem+json");
        expect(answer.json()).toMatchObject({
          code: "HOST_NOT_ALLOWED",
          fix: expect.stringContaining("ALLOWED_HOSTS"),
        });
      }
    },
  );

  it("is read by pages of any origin, which get no credentials", async () => {
    const { headers } = await local.app.inject({ url: "/v1/catalog", headers: { origin: "https://a.example" } });
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
    expect(headers.vary).not.toContain("Origin");
  });
});

describe("a service that names its hosts and origins", () => {
  const ask = (headers: Record<string, string>, url = "/v1/catalog") => named.app.inject({ url, headers });

  it("answers to those names and to addresses only", async () => {
    for (const host of ["atlas.example.org", "atlas:4000", "localhost:4000", "10.1.2.3:4000", "[2001:db8::1]"]) {
      expect([host, (await ask({ host })).statusCode]).toEqual([host, 200]);
    }
    for (const host of ["example.org", "x.atlas.example.org"]) expect((await ask({ host })).statusCode).toBe(421);
  });

  it("lets pages of those origins in, and its own, and tells caches that it depends", async () => {
    for (const origin of ["https://portal.example.org", "http://localhost:3000"]) {
      const { statusCode, headers } = await ask({ origin });
      expect([statusCode, headers["access-control-allow-origin"]]).toEqual([200, origin]);
      expect(headers.vary).toMatch(/\bOrigin\b/);
    }
    const host = "atlas.example.org";
    expect((await ask({ host, origin: `https://${host}` })).statusCode).toBe(200);
    expect((await ask({})).headers.vary).toMatch(/\bOrigin\b/);
  });

  it("refuses pages of other origins on every face, preflights included", async () => {
    for (const origin of [
      "https://evil.example",
      "http://portal.example.org",
      "https://portal.example.org.evil.example",
      "null",
    ]) {
      for (const url of ["/v1/catalog", "/graphql?query={catalog{digest}}", "/mcp"]) {
        const answer = await ask({ origin }, url);
        expect([url, answer.statusCode]).toEqual([url, 403]);
        expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
        expect(answer.body).toContain("ALLOWED_ORIGINS");
      }
      const headers = { origin, "access-control-request-method": "POST" };
      expect((await named.app.inject({ method: "OPTIONS", url: "/v1/recommendations", headers })).statusCode).toBe(403);
    }
  });

  it("serves MCP to those names and origins", async () => {
    const headers = { accept: "application/json, text/event-stream", "content-type": "application/json" };
    const payload = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
    const call = (more: Record<string, string>) =>
      named.app.inject({ method: "POST", url: "/mcp", headers: { ...headers, ...more }, payload });
    expect((await call({ host: "atlas.example.org" })).statusCode).toBe(200);
    expect((await call({ host: "atlas", origin: "https://portal.example.org" })).statusCode).toBe(200);
  });
});

const container = serveAtlas({ HOST: "0.0.0.0" });
const team = serveAtlas({ HOST: "0.0.0.0", ALLOWED_HOSTS: "mesh-atlas" });

describe("MCP in a container", () => {
  const headers = { accept: "application/json, text/event-stream", "content-type": "application/json" };
  const payload = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
  const call = ({ app }: typeof container, host: string) =>
    app.inject({ method: "POST", url: "/mcp", headers: { ...headers, host }, payload });

  it.each([
    "mesh-atlas:4000",
    "atlas.mesh.svc.cluster.local",
    "host.docker.internal:4000",
    "10.1.2.3:4000",
    "::1",
    "a b",
    "[::1",
    "x:y",
  ])("is called %s like REST, if no names are listed", async (host) => {
    const { statusCode } = await container.app.inject({ url: "/v1/catalog", headers: { host } });
    expect([(await call(container, host)).statusCode, statusCode]).toEqual([200, 200]);
  });

  it("is called by the listed names and by addresses only, and the refusal names the setting", async () => {
    for (const host of ["mesh-atlas:4000", "MESH-ATLAS", "localhost:4000", "10.1.2.3:4000", "[fd00::1]:4000"])
      expect([host, (await call(team, host)).statusCode]).toEqual([host, 200]);
    for (const host of ["evil.example", "mesh-atlas.evil.example:4000", "atlas"]) {
      const answer = await call(team, host);
      expect([host, answer.statusCode]).toEqual([host, 421]);
      expect(answer.json().fix).toContain("ALLOWED_HOSTS");
    }
    for (const host of ["mesh-atlas:4000", "atlas.svc", "evil.example"]) {
      const answer = await call(local, host);
      expect([host, answer.statusCode]).toEqual([host, 421]);
      expect(answer.json().fix).toContain("ALLOWED_HOSTS");
    }
  });
});

describe("what is exposed", () => {
  const warningsOf = (settings: Record<string, string>) =>
    exposureWarnings({ config: readConfig(settings), keys: undefined });

  it("is nothing on loopback, and else is told with what to set", () => {
    for (const HOST of ["127.0.0.1", "127.1.2.3", "localhost", "::1"]) expect(warningsOf({ HOST })).toEqual([]);
    for (const HOST of ["0.0.0.0", "::", "10.0.0.1", "atlas.example.org"]) {
      const warnings = warningsOf({ HOST }).join("\n");
      for (const remedy of ["mesh-atlas keys create", "ALLOWED_HOSTS", "RATE_LIMIT"])
        expect(warnings).toContain(remedy);
    }
    expect(warningsOf({ HOST: "0.0.0.0", ALLOWED_HOSTS: "*", RATE_LIMIT: "60" })).toHaveLength(1);
  });

  it("is called by any name only where that was asked for, or hosts beyond loopback are not named", () => {
    expect(allowedHosts(readConfig({}))).toEqual(new Set(["localhost", "127.0.0.1"]));
    expect(allowedHosts(readConfig({ ALLOWED_HOSTS: "*" }))).toBeUndefined();
    expect(allowedHosts(readConfig({ HOST: "0.0.0.0" }))).toBeUndefined();
  });
});
