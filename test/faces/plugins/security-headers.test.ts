import { describe, expect, it } from "vitest";
import { serveAtlas } from "../../fixture.ts";

const plain = serveAtlas();
const proxied = serveAtlas({ TRUST_PROXY: "127.0.0.1" });

describe("headers", () => {
  it.each([
    "/v1/catalog",
    "/graphql?query={catalog{digest}}",
    "/mcp",
    "/health/live",
    "/metrics",
    "/openapi.json",
    "/nothing",
  ])("of %s let a browser do nothing with data but read it", async (url) => {
    const { headers } = await plain.app.inject(url);
    expect(headers).toMatchObject({
      "content-security-policy": "default-src 'none';frame-ancestors 'none';base-uri 'none'",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("strict-transport-security");
  });

  it("ask for TLS from then on where a trusted proxy says that the caller came by it, and only there", async () => {
    const hsts = async ({ app }: typeof plain, remoteAddress: string, scheme: string) =>
      (await app.inject({ url: "/v1/catalog", remoteAddress, headers: { "x-forwarded-proto": scheme } })).headers[
        "strict-transport-security"
      ];
    expect(await hsts(proxied, "127.0.0.1", "https")).toBe("max-age=31536000");
    expect(await hsts(proxied, "127.0.0.1", "http")).toBeUndefined();
    expect(await hsts(proxied, "10.0.0.9", "https")).toBeUndefined();
    expect(await hsts(plain, "127.0.0.1", "https")).toBeUndefined();
  });
});
