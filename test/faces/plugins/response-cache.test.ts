import { once } from "node:events";
import { connect } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { Catalog } from "../../../src/catalog/snapshot.ts";
import { BoundedCache } from "../../../src/faces/bounded-cache.ts";
import { serveAtlas } from "../../fixture.ts";
import { temporaryKeys } from "../../keys/temporary-keys.ts";

const json = { "content-type": "application/json" };

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

type Headers = Record<string, string>;

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
  const get = (path: string, headers: Headers = {}) => raw(head("GET", path, headers));
  const query = (body: object, headers: Headers = {}) => {
    const content = JSON.stringify(body);
    return raw(head("POST", "/graphql", { ...json, ...headers, "content-length": String(content.length) }) + content);
  };
  /** How often the cache had the answer. */
  const hits = async (headers: Headers = {}): Promise<number> =>
    Number(/answer_cache_hits_total\{cache="responses"\} (\d+)/.exec((await get("/metrics", headers)).body)?.[1]);
  return { atlas, get, query, raw, hits };
}

const head = (method: string, path: string, headers: Headers): string =>
  `${method} ${path} HTTP/1.1\r\n${Object.entries({ host: "localhost", connection: "close", ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n`;

const lasting = ({ status, headers: { date: _d, "x-request-id": _r, ratelimit: _l, ...headers }, body }: Answer) => ({
  status,
  headers,
  body,
});

const keys = temporaryKeys();
const reader = keys.add(["read"]);
const admin = keys.add(["read", "admin"]);
const writer = keys.add(["recommend"]);

describe.each([
  ["a plain service", {}, {}, {}],
  [
    "a service with keys, a rate limit, a proxy, named origins and debug logs",
    {
      API_KEYS_FILE: keys.path,
      RATE_LIMIT: "1000",
      TRUST_PROXY: "loopback",
      ALLOWED_ORIGINS: "https://example.org",
      LOG_LEVEL: "debug",
    },
    reader.headers,
    admin.headers,
  ],
] as const)("cached responses of %s", (_, settings, caller, operator) => {
  const { raw, ...served } = listening(settings);
  const get = (path: string, headers: Headers = {}) => served.get(path, { ...caller, ...headers });
  const query = (body: object, headers: Headers = {}) => served.query(body, { ...caller, ...headers });
  const hits = () => served.hits(operator);

  it("are the same to the byte, headers too, but for the request's id", async () => {
    const first = await get("/v1/meshes/istio", { origin: "https://example.org" });
    const before = await hits();
    const again = await get("/v1/meshes/istio", { origin: "https://example.org", "x-request-id": "mine" });
    expect(await hits()).toBe(before + 1);
    expect(lasting(again)).toEqual(lasting(first));
    expect(again.headers["access-control-allow-origin"]).toMatch(/^(\*|https:\/\/example.org)$/);
    expect(again.headers["x-request-id"]).toBe("mine");
    expect((await get("/v1/meshes/istio", { origin: "https://example.org" })).headers["x-request-id"]).toMatch(/-/);
  });

  it("are 304 to who has them, and 200 to who has others", async () => {
    const { headers } = await get("/v1/scores");
    const before = await hits();
    const same = await get("/v1/scores", { "if-none-match": headers.etag! });
    expect([same.status, same.body, same.headers["content-type"]]).toEqual([304, "", undefined]);
    expect(same.headers).toMatchObject({ etag: headers.etag, vary: headers.vary });
    expect((await get("/v1/scores", { "if-none-match": '"other"' })).status).toBe(200);
    expect(await hits()).toBe(before + 2);
  });

  it("are kept though the first who asks has them already", async () => {
    const { headers } = await get("/v1/criteria?lang=zh");
    const tag = { "if-none-match": headers.etag!, "accept-language": "de" };
    expect((await get("/v1/criteria?lang=zh", tag)).status).toBe(304);
    const before = await hits();
    expect((await get("/v1/criteria?lang=zh", tag)).status).toBe(304);
    expect(await hits()).toBe(before + 1);
  });

  it("serve HEAD as well, whichever was asked first", async () => {
    for (const path of ["/v1/modes", "/v1/modes?lang=zh"]) {
      const [one, two] = [await raw(head("HEAD", path, caller)), await raw(head("HEAD", path, caller))];
      const { headers, body } = await get(path);
      expect(lasting(two)).toEqual(lasting(one));
      expect(lasting(one)).toEqual({ status: 200, headers: lasting({ ...one, headers }).headers, body: "" });
      expect(one.headers["content-length"]).toBe(String(Buffer.byteLength(body)));
      const unchanged = await raw(head("HEAD", path, { ...caller, "if-none-match": headers.etag! }));
      expect([unchanged.status, unchanged.headers["content-length"]]).toEqual([304, undefined]);
    }
  });

  it("are not mixed up by language, media type, host or method", async () => {
    for (const _ of [1, 2]) {
      expect((await get("/v1/meshes/kuma")).headers["content-language"]).toBe("en");
      expect((await get("/v1/meshes/kuma", { "accept-language": "zh" })).headers["content-language"]).toBe("zh");
      expect((await get("/v1/meshes/kuma", { accept: "image/png" })).status).toBe(406);
      expect((await get("/v1/meshes/kuma", { host: "evil.example" })).status).toBe(421);
      expect((await raw(head("HEAD", "/v1/meshes/kuma", caller))).body).toBe("");
      expect((await raw(head("DELETE", "/v1/meshes/kuma", caller))).status).toBe(405);
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

  it("are kept of GraphQL queries by GET, and are 304 to who has them", async () => {
    const path = `/graphql?query=${encodeURIComponent("{ catalog { digest } }")}`;
    const first = await get(path);
    const before = await hits();
    expect(lasting(await get(path))).toEqual(lasting(first));
    expect((await get(path, { "if-none-match": first.headers.etag! })).status).toBe(304);
    expect(await hits()).toBe(before + 2);
  });

  it("are read whole where the question comes in pieces", async () => {
    const content = JSON.stringify({ query: "{ catalog { digest } }" });
    const before = head("POST", "/graphql", { ...json, ...caller, "content-length": String(content.length) });
    for (const _ of [1, 2]) {
      const whole = await raw(before + content);
      const pieces = await raw(before, content.slice(0, 9), content.slice(9));
      expect([pieces.status, pieces.body]).toEqual([200, whole.body]);
    }
  });

  it("are never records, nor what failed", async () => {
    const may = keys.add(["read", "recommend"]).headers;
    const mutation = { query: "mutation { recommend(input: {}) { id } }" };
    // The file of keys is read again within a second.
    if (caller === reader.headers) await new Promise((resolve) => setTimeout(resolve, 1100));
    const made = [];
    for (const _ of [1, 2]) made.push(JSON.parse((await served.query(mutation, may)).body).data.recommend.id);
    expect(made[0]).not.toBe(made[1]);
    const read = { query: `{ recommendation(id: "${made[0]}") { id outcome } }` };
    const failing = { query: '{ mesh(id: "istio") { name } meshes(orderBy: "nothing") { totalCount } }' };
    const before = await hits();
    for (const body of [read, read, failing, failing]) {
      const answer = await served.query(body, may);
      expect(answer.headers.etag).toBeUndefined();
    }
    for (const _ of [1, 2]) expect((await served.get(`/v1/recommendations/${made[0]}`, may)).status).toBe(200);
    expect(await hits()).toBe(before);
  });

  it("are logged, counted and measured like any other", async () => {
    const count = async () =>
      Number(
        /http_request_duration_seconds_count\{method="GET",route="\/v1\/features\/:id",status="200"\} (\d+)/.exec(
          (await served.get("/metrics", operator)).body,
        )?.[1] ?? 0,
      );
    for (const expected of [1, 2, 3]) {
      await get("/v1/features/mtls");
      expect(await count()).toBe(expected);
    }
  });
});

describe("with API keys, what was answered before", () => {
  const { get, query } = listening({ API_KEYS_FILE: keys.path });

  it("is refused to who has no key, or none that may read", async () => {
    const question = { query: "{ scoreMatrix { rows { mesh } } }" };
    expect((await get("/v1/scores", reader.headers)).status).toBe(200);
    expect((await query(question, reader.headers)).status).toBe(200);
    expect((await get("/v1/scores")).status).toBe(401);
    expect((await query(question)).status).toBe(401);
    expect((await get("/v1/scores", writer.headers)).status).toBe(403);
    expect((await query(question, writer.headers)).status).toBe(403);
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
    atlas.context.catalogs.replace(new Catalog(current.database, { ...current, digest: "another" }));
    expect(await hits()).toBe(before + 1);
    await digest();
    expect(await hits()).toBe(before + 1);
  });
});

describe("the bytes that are cached", () => {
  it("are bounded, whatever is asked, and what was not used longest goes first", () => {
    const cache = new BoundedCache(100_000, 50_000);
    const entry = (bytes: number) => ({ body: Buffer.alloc(bytes), headers: { etag: '"x"' } });
    for (let n = 0; n < 1000; n++) {
      cache.set(`question ${n}`, entry(1000));
      expect(cache.get("question 0")).toBeDefined();
    }
    expect(cache.bytes).toBeLessThanOrEqual(100_000);
    expect(cache.count).toBeGreaterThan(40);
    expect(cache.get("question 1")).toBeUndefined();
    cache.set("too large", entry(100_000));
    cache.set("x".repeat(20_000), entry(1));
    expect([cache.get("too large"), cache.get("x".repeat(20_000))]).toEqual([undefined, undefined]);
  });
});
