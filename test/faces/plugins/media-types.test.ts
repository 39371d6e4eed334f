import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { serveAtlas } from "../../fixture.ts";

const atlas = serveAtlas();

describe("an accepted media type", () => {
  it.each([
    ["application/json; charset=utf-8", 200],
    ["application/json;version=1", 200],
    ["application/json;charset=UTF-8;q=0.4, text/html;level=1", 200],
    ["application/*+json", 200],
    ['Application/JSON ; profile="a,b"', 200],
    ["application/* ; q=0.2", 200],
    ["*/*;q=0.1", 200],
    ["text/csv;header=present", 406],
    ["application/json;q=0", 406],
    ["application/xml;charset=utf-8", 406],
  ])("%s gives %i", async (accept, status) => {
    const answer = await atlas.app.inject({ url: "/v1/meshes/istio", headers: { accept } });
    expect(answer.statusCode).toBe(status);
  });

  it("may have parameters on a stored recommendation and on GraphQL too", async () => {
    const created = await atlas.app.inject({ method: "POST", url: "/v1/recommendations", payload: {} });
    const accept = "text/markdown; charset=utf-8; variant=GFM";
    const record = await atlas.app.inject({ url: created.headers.location as string, headers: { accept } });
    expect(record.headers["content-type"]).toBe("text/markdown; charset=utf-8");
    const answer = await atlas.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { accept: "application/graphql-response+json; charset=utf-8, application/json;q=0.9" },
      payload: { query: "{ catalog { digest } }" },
    });
    expect(answer.headers["content-type"]).toBe("application/graphql-response+json; charset=utf-8");
  });
});

describe("a body", () => {
  const routes = ["/v1/evidence", "/graphql", "/mcp", "/v1/recommendations"];
  const send = (url: string, headers: Record<string, string>, payload: string | Buffer) =>
    atlas.app.inject({ method: "POST", url, headers: { host: "localhost", ...headers }, payload });

  it.each(["gbk", "GB18030", "iso-8859-1", "utf-16le", '"shift_jis"'])(
    "in %s is refused on every face",
    async (charset) => {
      for (const url of routes) {
        const answer = await send(url, { "content-type": `application/json; charset=${charset}` }, "{}");
        expect([url, answer.statusCode]).toEqual([url, 415]);
        expect(answer.body).toContain("Send the body in UTF-8.");
      }
    },
  );

  it.each(["gzip", "br", "deflate, gzip", "x-unknown"])(
    "compressed with %s is refused on every face",
    async (encoding) => {
      for (const url of routes) {
        const headers = { "content-type": "application/json", "content-encoding": encoding };
        const answer = await send(url, headers, gzipSync("{}"));
        expect([url, answer.statusCode, answer.headers["accept-encoding"]]).toEqual([url, 415, "identity"]);
      }
    },
  );

  it.each(["utf-8", "UTF8", '"utf-8"', "us-ascii"])("in %s is read", async (charset) => {
    const headers = { "content-type": `application/json; charset=${charset}`, "content-encoding": "identity" };
    const answer = await send("/v1/evidence", headers, JSON.stringify({ question: "Does Linkerd support VMs?" }));
    expect(answer.statusCode).toBe(200);
  });

  it("is refused like anything else: with the headers of every response, and after the host", async () => {
    const headers = { "content-type": "application/json; charset=latin1" };
    const answer = await send("/v1/evidence", headers, "{}");
    expect([answer.statusCode, answer.headers["x-content-type-options"]]).toEqual([415, "nosniff"]);
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    const rebound = await send("/v1/evidence", { ...headers, host: "evil.example" }, "{}");
    expect(rebound.statusCode).toBe(421);
  });
});
