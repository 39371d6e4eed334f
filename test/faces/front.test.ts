import { once } from "node:events";
import { connect } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { serveAtlas } from "../fixture.ts";

const json = { "content-type": "application/json" };

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

function listening(settings: Parameters<typeof serveAtlas>[0] = {}) {
  const atlas = serveAtlas(settings);
  let port = 0;
  beforeAll(async () => {
    await atlas.app.listen({ port: 0, host: "127.0.0.1" });
    ({ port } = atlas.app.server.address() as { port: number });
  });
  /** Writes the parts one after the other and reads the one answer. */
  const raw = async (...parts: string[]): Promise<Answer> => {
    const socket = connect({ port, host: "127.0.0.1" });
    const ended = once(socket, "end");
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    for (const [index, part] of parts.entries()) {
      if (index > 0) await new Promise((resolve) => setTimeout(resolve, 20));
      socket.write(part);
    }
    await ended;
    const [head = "", body = ""] = text.split("\r\n\r\n");
    const [first = "", ...lines] = head.split("\r\n");
    const headers = Object.fromEntries(lines.map((line) => [line.split(": ")[0]!.toLowerCase(), line.split(": ")[1]!]));
    return { status: Number(first.split(" ")[1]), headers, body };
  };
  const get = (path: string, headers: Record<string, string> = {}) => raw(head("GET", path, headers));
  const query = (body: object, headers: Record<string, string> = {}) => {
    const content = JSON.stringify(body);
    return raw(head("POST", "/graphql", { ...json, ...headers, "content-length": String(content.length) }) + content);
  };
  /** How often an answer came from the front. */
  const hits = async (): Promise<number> =>
    Number(/answer_cache_hits_total\{face="front"\} (\d+)/.exec((await get("/metrics")).body)?.[1]);
  return { atlas, get, query, raw, hits };
}

const head = (method: string, path: string, headers: Record<string, string>): string =>
  `${method} ${path} HTTP/1.1\r\n${Object.entries({ host: "localhost", connection: "close", ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n`;

const lasting = ({ status, headers: { date: _d, "x-request-id": _r, ...headers }, body }: Answer) => ({
  status,
  headers,
  body,
});

describe("answers that were given before", () => {
  const { get, query, raw, hits } = listening();

  it("are the same to the byte, headers too, but for the request's id", async () => {
    const first = await get("/v1/meshes/istio", { origin: "https://example.org" });
    const before = await hits();
    const again = await get("/v1/meshes/istio", { origin: "https://example.org", "x-request-id": "mine" });
    expect(await hits()).toBe(before + 1);
    expect(lasting(again)).toEqual(lasting(first));
    expect(again.headers["access-control-allow-origin"]).toBe("*");
    expect(again.headers["x-request-id"]).toBe("mine");
    expect((await get("/v1/meshes/istio", { origin: "https://example.org" })).headers["x-request-id"]).toMatch(/-/);
  });

  it("are 304 to who has them, and 200 to who has others", async () => {
    const { headers } = await get("/v1/scores");
    const before = await hits();
    const same = await get("/v1/scores", { "if-none-match": headers.etag! });
    expect([same.status, same.body, same.headers["content-type"]]).toEqual([304, "", undefined]);
    expect((await get("/v1/scores", { "if-none-match": '"other"' })).status).toBe(200);
    expect(await hits()).toBe(before + 2);
  });

  it("are kept though the first who asks has them already", async () => {
    const { headers } = await get("/v1/criteria?lang=zh");
    const tag = { "if-none-match": headers.etag!, "accept-language": "de" };
    const kept = async () =>
      Number(/answer_cache_hits_total\{face="rest"\} (\d+)/.exec((await get("/metrics")).body)?.[1]);
    expect((await get("/v1/criteria?lang=zh", tag)).status).toBe(304);
    const before = await kept();
    expect((await get("/v1/criteria?lang=zh", tag)).status).toBe(304);
    expect(await kept()).toBe(before + 1);
  });

  it("are not mixed up by language, media type, host or method", async () => {
    for (const _ of [1, 2]) {
      expect((await get("/v1/meshes/kuma")).headers["content-language"]).toBe("en");
      expect((await get("/v1/meshes/kuma", { "accept-language": "zh" })).headers["content-language"]).toBe("zh");
      expect((await get("/v1/meshes/kuma", { accept: "image/png" })).status).toBe(406);
      expect((await get("/v1/meshes/kuma", { host: "evil.example" })).status).toBe(421);
      expect((await raw(head("HEAD", "/v1/meshes/kuma", {}))).body).toBe("");
      expect((await raw(head("DELETE", "/v1/meshes/kuma", {}))).status).toBe(405);
    }
  });

  it("are kept of GraphQL queries, by query, variables and language", async () => {
    const name = "query ($id: ID!) { mesh(id: $id) { name summary } }";
    const first = await query({ query: name, variables: { id: "istio" } });
    const before = await hits();
    expect(lasting(await query({ query: name, variables: { id: "istio" } }))).toEqual(lasting(first));
    expect(await hits()).toBe(before + 1);
    expect((await query({ query: name, variables: { id: "kuma" } })).body).toContain("Kuma");
    const chinese = await query({ query: name, variables: { id: "istio" } }, { "accept-language": "zh" });
    expect(chinese.headers["content-language"]).toBe("zh");
  });

  it("are read whole where the question comes in pieces", async () => {
    const content = JSON.stringify({ query: "{ catalog { digest } }" });
    const before = head("POST", "/graphql", { ...json, "content-length": String(content.length) });
    for (const _ of [1, 2]) {
      const whole = await raw(before + content);
      const pieces = await raw(before, content.slice(0, 9), content.slice(9));
      expect([pieces.status, pieces.body]).toEqual([200, whole.body]);
    }
  });

  it("are never records, nor what failed", async () => {
    const mutation = { query: "mutation { recommend(input: {}) { id } }" };
    const made = await Promise.all([1, 2].map(async () => JSON.parse((await query(mutation)).body).data.recommend.id));
    expect(made[0]).not.toBe(made[1]);
    const read = { query: `{ recommendation(id: "${made[0]}") { id outcome } }` };
    const failing = { query: '{ mesh(id: "istio") { name } meshes(orderBy: "nothing") { totalCount } }' };
    const before = await hits();
    for (const body of [read, read, failing, failing]) {
      const answer = await query(body);
      expect(answer.headers.etag).toBeUndefined();
    }
    expect(await hits()).toBe(before);
  });
});

describe("a limit of requests", () => {
  const { get } = listening({ RATE_LIMIT: "2" });

  it("counts those that were answered before", async () => {
    const answers = [await get("/v1/scores"), await get("/v1/scores"), await get("/v1/scores")];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  });
});

describe("a new catalog", () => {
  const { atlas, get, hits } = listening();

  it("is answered from at once", async () => {
    const digest = async () => JSON.parse((await get("/v1/catalog")).body).digest;
    const [first, before] = [await digest(), await hits()];
    expect([await digest(), await hits()]).toEqual([first, before + 1]);
    const { current } = atlas.context.catalogs;
    atlas.context.catalogs.replace({ ...current, digest: "another" });
    expect(await hits()).toBe(before + 1);
    await digest();
    expect(await hits()).toBe(before + 1);
  });
});
