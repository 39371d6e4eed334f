import { describe, expect, it } from "vitest";
import { serveAtlas } from "../../fixture.ts";
import { temporaryKeys } from "../../keys/temporary-keys.ts";

const limited = serveAtlas({ RATE_LIMIT: "3", TRUST_PROXY: "10.0.0.1" });
const keys = temporaryKeys();
const [a, b] = [keys.add(["read"]), keys.add(["read"])];
const keyed = serveAtlas({ RATE_LIMIT: "3", API_KEYS_FILE: keys.path });

type Asking = { remoteAddress: string; headers?: Record<string, string>; url?: string };
const statuses = async ({ app }: typeof limited, count: number, { url = "/v1/catalog", ...asking }: Asking) => {
  const codes: number[] = [];
  for (let n = 0; n < count; n++) codes.push((await app.inject({ url, ...asking })).statusCode);
  return codes;
};

describe("the rate limit", () => {
  it("counts each address on its own, and all addresses of an IPv6 network together", async () => {
    expect(await statuses(limited, 4, { remoteAddress: "192.0.2.1" })).toEqual([200, 200, 200, 429]);
    expect(await statuses(limited, 1, { remoteAddress: "192.0.2.2" })).toEqual([200]);
    expect(await statuses(limited, 2, { remoteAddress: "2001:db8:0:1::1" })).toEqual([200, 200]);
    expect(await statuses(limited, 2, { remoteAddress: "2001:db8:0:1:ffff::2" })).toEqual([200, 429]);
    expect(await statuses(limited, 1, { remoteAddress: "2001:db8:0:2::1" })).toEqual([200]);
    expect(await statuses(limited, 1, { remoteAddress: "::ffff:192.0.2.1" })).toEqual([429]);
  });

  it("believes a proxy that is trusted, and nobody else, about the address", async () => {
    const headers = (address: string) => ({ "x-forwarded-for": address });
    const proxy = "10.0.0.1";
    expect(await statuses(limited, 4, { remoteAddress: proxy, headers: headers("198.51.100.1") })).toEqual([
      200, 200, 200, 429,
    ]);
    expect(await statuses(limited, 1, { remoteAddress: proxy, headers: headers("198.51.100.2") })).toEqual([200]);
    const liar = "203.0.113.1";
    expect(await statuses(limited, 3, { remoteAddress: liar })).toEqual([200, 200, 200]);
    expect(await statuses(limited, 1, { remoteAddress: liar, headers: headers("198.51.100.3") })).toEqual([429]);
  });

  it("is one for all faces and for what is not there; each refuses in its own form, with the standard headers", async () => {
    const remoteAddress = "192.0.2.9";
    await statuses(limited, 3, { remoteAddress, url: "/nothing" });
    const accept = "application/json, text/event-stream";
    for (const [method, url] of [
      ["GET", "/v1/meshes"],
      ["POST", "/v1/recommendations"],
      ["POST", "/mcp"],
      ["GET", "/nothing"],
      ["POST", "/graphql"],
    ] as const) {
      const answer = await limited.app.inject({
        method,
        url,
        remoteAddress,
        headers: { accept },
        ...(method === "POST" && { payload: {} }),
      });
      expect([url, answer.statusCode]).toEqual([url, 429]);
      expect(answer.headers["ratelimit-policy"]).toBe('"default";q=3;w=60');
      expect(answer.headers.ratelimit).toMatch(/^"default";r=0;t=\d+$/);
      expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
      if (url === "/graphql") expect(answer.json().errors[0].extensions.code).toBe("TOO_MANY_REQUESTS");
      else expect(answer.json()).toMatchObject({ status: 429, code: "TOO_MANY_REQUESTS" });
    }
  });

  it("tells what is left on every face", async () => {
    const payload = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
    const headers = { accept: "application/json, text/event-stream" };
    const answer = await limited.app.inject({
      method: "POST",
      url: "/mcp",
      remoteAddress: "192.0.2.10",
      headers,
      payload,
    });
    expect([answer.statusCode, answer.headers.ratelimit]).toEqual([
      200,
      expect.stringMatching(/^"default";r=2;t=\d+$/),
    ]);
  });

  it("counts keys rather than addresses, and whoever has no key that holds by address", async () => {
    const wrong = { authorization: `Bearer ma_${"0".repeat(16)}_${"0".repeat(64)}` };
    const remoteAddress = "192.0.2.1";
    expect(await statuses(keyed, 2, { remoteAddress, headers: a.headers })).toEqual([200, 200]);
    expect(await statuses(keyed, 2, { remoteAddress: "192.0.2.2", headers: a.headers })).toEqual([200, 429]);
    expect(await statuses(keyed, 1, { remoteAddress, headers: b.headers })).toEqual([200]);
    expect(await statuses(keyed, 4, { remoteAddress, headers: wrong })).toEqual([401, 401, 401, 429]);
    expect(await statuses(keyed, 1, { remoteAddress, headers: b.headers })).toEqual([200]);
  });

  it.each([
    "/metrics",
    "/health/live",
    "/health/ready",
    "/docs",
    "/assets/x",
    "/openapi.json",
    "/nothing",
    "/v1/meshes",
    "/mcp",
  ])("counts wrong keys at %s, where nobody else is kept out", async (url) => {
    const wrong = { authorization: `Bearer ma_${"0".repeat(16)}_${"0".repeat(64)}` };
    const remoteAddress = `2001:db8:${url.length}:${url.charCodeAt(1)}::1`;
    const refused = await statuses(keyed, 5, { remoteAddress, url, headers: wrong });
    expect(refused.slice(3)).toEqual([429, 429]);
    expect(refused.slice(0, 3)).not.toContain(429);
    if (/^.(health|metrics|docs|openapi)/.test(url))
      expect(await statuses(keyed, 5, { remoteAddress, url })).not.toContain(429);
  });

  it("counts an MCP batch as many requests as it holds, and refuses all of one that is too large", async () => {
    const call = { jsonrpc: "2.0", method: "tools/list", params: {} };
    const batch = async (size: number, remoteAddress: string, before = "") => {
      const list = JSON.stringify(Array.from({ length: size }, (_, id) => ({ ...call, id })));
      const { statusCode, headers, body } = await limited.app.inject({
        method: "POST",
        url: "/mcp",
        remoteAddress,
        headers: { accept: "application/json, text/event-stream", "content-type": "application/json" },
        payload: before + list,
      });
      return { statusCode, left: headers.ratelimit, wait: headers["retry-after"], body };
    };
    expect(await batch(2, "192.0.2.20")).toMatchObject({ statusCode: 200, left: expect.stringMatching(/r=1;/) });
    expect(await statuses(limited, 2, { remoteAddress: "192.0.2.20" })).toEqual([200, 429]);
    for (const [size, before] of [
      [4, ""],
      [4, " \n"],
      [100, "\ufeff"],
    ] as const) {
      const refused = await batch(size, `192.0.2.2${before.length + 1}`, before);
      expect(refused).toMatchObject({ statusCode: 429, wait: expect.anything() });
      expect(refused.body).not.toContain("find_meshes");
    }
  });
});
