import { describe, expect, it } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { serveAtlas } from "../../fixture.ts";

const open = serveAtlas();
const narrow = serveAtlas({ ALLOWED_HEADERS: "Content-Type, Authorization , X-Team" });
const listed = serveAtlas({
  HOST: "0.0.0.0",
  ALLOWED_ORIGINS: "https://portal.example.org",
  PUBLIC_URL: "https://atlas.example.org/atlas",
});

type Atlas = typeof open;

const preflight = ({ app }: Atlas, url: string, asked: string, origin = "https://portal.example.org") =>
  app.inject({
    method: "OPTIONS",
    url,
    headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": asked },
  });

describe("a preflight", () => {
  it.each([
    "apollographql-client-name, apollographql-client-version, content-type",
    "baggage,sentry-trace",
    "x-requested-with",
    "mcp-session-id, mcp-protocol-version, last-event-id",
    "graphql-preflight, x-datadog-trace-id, x-b3-traceid",
    "cache-control, pragma, if-none-match",
    "idempotency-key, authorization",
  ])("is allowed the headers it asks for: %s", async (asked) => {
    for (const url of ["/v1/meshes", "/v1/meshes/query", "/graphql", "/v1/evidence"]) {
      const { statusCode, headers } = await preflight(open, url, asked);
      expect([url, statusCode]).toEqual([url, 204]);
      expect(headers["access-control-allow-headers"]).toBe(asked);
      expect(headers.vary).toMatch(/\bAccess-Control-Request-Headers\b/i);
      expect(Number(headers["access-control-max-age"])).toBeGreaterThanOrEqual(600);
      expect(headers).not.toHaveProperty("access-control-allow-credentials");
    }
  });

  it("is allowed only those in ALLOWED_HEADERS, if it is set, and the answer is the same for all", async () => {
    for (const asked of ["baggage", "x-team", "authorization, x-other"]) {
      const { headers } = await preflight(narrow, "/v1/meshes/query", asked);
      expect(headers["access-control-allow-headers"]).toBe("Content-Type, Authorization, X-Team");
      expect(String(headers.vary)).not.toMatch(/Access-Control-Request-Headers/i);
    }
  });

  it("is told that DELETE is allowed only where records are, and only to allowed origins", async () => {
    const methods = async (atlas: Atlas, url: string, origin?: string) =>
      (await preflight(atlas, url, "authorization", origin)).headers["access-control-allow-methods"];
    for (const url of ["/v1/recommendations", "/v1/recommendations/rec_0"]) {
      expect(await methods(listed, url)).toBe("GET, HEAD, POST, DELETE");
      expect(await methods(open, url, "http://localhost:3000")).toBe("GET, HEAD, POST, DELETE");
      expect(await methods(open, url)).toBeUndefined();
    }
    expect(await methods(open, "/v1/meshes")).toBe("GET, HEAD, POST");
  });

  it("of an origin that is not allowed is refused, whatever it asks for", async () => {
    for (const asked of ["baggage", "content-type", "authorization"]) {
      const answer = await preflight(listed, "/v1/recommendations", asked, "https://evil.example");
      expect(answer.statusCode).toBe(403);
      expect(answer.headers).not.toHaveProperty("access-control-allow-headers");
      expect((await preflight(listed, "/v1/recommendations", asked)).statusCode).toBe(204);
    }
  });
});

it("pages at PUBLIC_URL are the service's own, whatever host the proxy names", async () => {
  for (const host of ["127.0.0.1:4000", "mesh-atlas", "other.example"]) {
    const status = async (origin: string): Promise<number> => {
      const headers = { host, origin };
      return (await listed.app.inject({ method: "POST", url: "/v1/recommendations", payload: {}, headers })).statusCode;
    };
    expect(await status("https://atlas.example.org")).toBe(201);
    for (const origin of ["http://atlas.example.org", "https://atlas.example.org:444", "https://example.org"])
      expect(await status(origin)).toBe(403);
  }
});

it.each(["", "X-A,", "a b", "x:y", "X-Ä"])("ALLOWED_HEADERS=%j is no list of header names", (text) => {
  if (text === "") expect(readConfig({ ALLOWED_HEADERS: text }).ALLOWED_HEADERS).toBeUndefined();
  else expect(() => readConfig({ ALLOWED_HEADERS: text })).toThrow("ALLOWED_HEADERS=");
});
