import { describe, expect, it } from "vitest";
import { serveAtlas } from "../../fixture.ts";

const atlas = serveAtlas();
const get = (url: string, headers: Record<string, string> = {}) => atlas.app.inject({ url, headers });

describe("REST", () => {
  it("answers the mission's question alike by shorthand and by query", async () => {
    const short = await get("/v1/meshes?feature=vm-support&feature=mtls:automatic");
    const where = { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC"] }] } };
    const long = await atlas.app.inject({ method: "POST", url: "/v1/meshes/query", payload: { where } });
    expect(short.statusCode).toBe(200);
    expect(short.json().items.map(({ slug }: { slug: string }) => slug)).toEqual(["consul", "istio", "kuma"]);
    expect(long.json()).toEqual(short.json());
    expect(short.json().undecided.map(({ mesh }: { mesh: string }) => mesh)).toEqual([
      "aws-app-mesh",
      "open-service-mesh",
    ]);
  });

  it("takes the shorthands of the contract, in any case", async () => {
    const slugs = async (query: string) =>
      (await get(`/v1/meshes?${query}`)).json().items.map(({ slug }: { slug: string }) => slug);
    expect(await slugs("mode=ambient")).toEqual(["istio"]);
    expect(await slugs("cncfStatus=graduated&minScore=performance:9")).toEqual(["cilium", "linkerd"]);
    expect(await slugs("cncfStatus=SANDBOX,None")).toEqual(["consul", "kuma", "open-service-mesh"]);
    expect(await slugs("status=archiving")).toEqual(["open-service-mesh"]);
  });

  it("speaks the language asked for and says which it served", async () => {
    for (const [headers, query, lang] of [
      [{}, "", "en"],
      [{ "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" }, "", "zh"],
      [{ "accept-language": "fr" }, "", "en"],
      [{ "accept-language": "zh" }, "?lang=en", "en"],
      [{}, "?lang=zh", "zh"],
    ] as const) {
      const answer = await get(`/v1/meshes/istio${query}`, headers);
      expect(answer.headers["content-language"]).toBe(lang);
      expect(answer.headers.vary).toContain("Accept-Language");
      expect(/[一-鿿]/.test(answer.json().advantages[0].statement)).toBe(lang === "zh");
    }
  });

  it("validates copies by a strong tag, one for each question and language", async () => {
    const first = await get("/v1/scores");
    const tag = first.headers.etag as string;
    expect(tag).toMatch(/^"[\w-]+"$/);
    const again = await get("/v1/scores", { "if-none-match": `"other", W/${tag}`, "cache-control": "no-cache" });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    expect((await get("/v1/scores?lang=zh")).headers.etag).not.toBe(tag);
    expect((await get("/v1/scores?fields=rows")).headers.etag).not.toBe(tag);
    const head = await atlas.app.inject({ method: "HEAD", url: "/v1/scores" });
    expect([head.statusCode, head.headers.etag, head.body]).toEqual([200, tag, ""]);
  });

  it("gives only the fields asked for, and links to further pages", async () => {
    const answer = await get("/v1/meshes?limit=2&fields=name,checks.verdict&feature=mtls");
    expect(answer.json().items[0]).toEqual({
      id: expect.any(String),
      name: expect.any(String),
      checks: [{ verdict: "PASS" }],
    });
    expect(answer.headers.link).toMatch(/^<\/v1\/meshes\?.*cursor=.*>; rel="next"$/);
    const next = /<([^>]+)>/.exec(answer.headers.link as string)![1]!;
    const second = await get(next);
    expect(second.statusCode).toBe(200);
    expect(second.headers.link).toContain('rel="prev"');
    expect(second.json().items).toHaveLength(2);
  });

  it("takes fields that none of the items has", async () => {
    expect((await get("/v1/facts?limit=1&fields=inputs")).json().items).toEqual([{ id: expect.any(String) }]);
  });

  it("refuses unknown fields before anything is stored", async () => {
    const ask = (fields: string) =>
      atlas.app.inject({
        method: "POST",
        url: `/v1/recommendations?fields=${fields}`,
        payload: {},
        headers: { "idempotency-key": "unknown-fields" },
      });
    expect((await ask("outcme")).statusCode).toBe(400);
    expect((await ask("outcome")).statusCode).toBe(201);
  });

  it.each([
    ["/v1/meshes/isto", 404, "NOT_FOUND", /nearest|Valid:.*istio/],
    ["/v1/meshes?featur=mtls", 400, "INVALID_INPUT", /feature/],
    ["/v1/meshes?feature=mtsl", 400, "INVALID_INPUT", /mtls/],
    ["/v1/meshes?feature=mtls:always", 400, "INVALID_INPUT", /AUTOMATIC/],
    ["/v1/meshes?limit=ten", 400, "INVALID_INPUT", /number/],
    ["/v1/meshes?limit=101", 400, "INVALID_INPUT", /100/],
    ["/v1/meshes?minScore=performance", 400, "INVALID_INPUT", /performance:9/],
    ["/v1/meshes?lang=fr", 400, "INVALID_INPUT", /en, zh/],
    ["/v1/meshes?fields=nme", 400, "INVALID_INPUT", /name/],
    ["/v1/meshes?cncfStatus=dead", 400, "INVALID_INPUT", /GRADUATED/],
    ["/v1/comparisons/mesh", 404, "NOT_FOUND", /meshes/],
    ["/v1/comparisons/meshes?columns=istio,isto", 400, "INVALID_INPUT", /istio/],
    ["/v1/features?area=securty", 400, "INVALID_INPUT", /security/],
    ["/v1/facts?subject=mesh:isto", 400, "INVALID_INPUT", /mesh:istio/],
    ["/v1/facts?kind=opinion", 400, "INVALID_INPUT", /ADVANTAGE|nearest/],
    ["/v1/facts/nothing", 404, "NOT_FOUND", /./],
    ["/v1/sections/4.9", 404, "NOT_FOUND", /4\.[1-6]/],
    ["/v1/entities/mesh:isto", 404, "NOT_FOUND", /mesh:istio/],
    ["/v1/entities/nonsense", 400, "INVALID_INPUT", /type:slug/],
    ["/v1/paths?from=mesh:istio", 400, "INVALID_INPUT", /./],
    ["/v1/recommendations/none", 404, "NOT_FOUND", /./],
    ["/v2/meshes", 404, "NOT_FOUND", /openapi/],
  ])("refuses GET %s with %i and what is valid", async (url, status, code, hint) => {
    const answer = await get(url);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect([answer.statusCode, answer.json().status, answer.json().code]).toEqual([status, status, code]);
    expect(JSON.stringify([answer.json().fix, answer.json().errors])).toMatch(hint);
  });

  it.each([
    ["{", { "content-type": "application/json" }, 400, "MALFORMED_JSON"],
    ["", { "content-type": "application/json" }, 400, "MALFORMED_JSON"],
    ["[]", { "content-type": "application/json" }, 400, "INVALID_INPUT"],
    ["null", { "content-type": "application/json" }, 400, "INVALID_INPUT"],
    ['{"where": 3}', { "content-type": "application/json" }, 400, "INVALID_INPUT"],
    ['{"filter": {}}', { "content-type": "application/json" }, 400, "INVALID_INPUT"],
    ["where", { "content-type": "text/plain" }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    [
      JSON.stringify({ where: { text: "x".repeat(300_000) } }),
      { "content-type": "application/json" },
      413,
      "TOO_LARGE",
    ],
  ])("refuses the body %.20s with its own code", async (payload, headers, status, code) => {
    const answer = await atlas.app.inject({ method: "POST", url: "/v1/meshes/query", payload, headers });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  it("says which methods a path has, and that answers are JSON", async () => {
    const wrong = await atlas.app.inject({ method: "DELETE", url: "/v1/meshes/istio" });
    expect([wrong.statusCode, wrong.headers.allow, wrong.json().code]).toEqual([
      405,
      "GET, HEAD",
      "METHOD_NOT_ALLOWED",
    ]);
    const headers = { "content-type": "application/json" };
    for (const payload of ["", "{"]) {
      const put = await atlas.app.inject({ method: "PUT", url: "/v1/meshes/query", headers, payload });
      expect([put.statusCode, put.headers.allow]).toEqual([405, "POST"]);
    }
    expect((await get("/v1/meshes", { accept: "text/html" })).statusCode).toBe(406);
    expect((await get("/v1/meshes", { accept: "text/html,*/*;q=0.8" })).statusCode).toBe(200);
  });

  it("lets pages of other origins read, and see the headers that matter", async () => {
    const answer = await get("/v1/meshes", { origin: "https://portal.example" });
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    expect(answer.headers["access-control-expose-headers"]).toMatch(/ETag.*Link.*Location/);
  });

  it("keeps recommendations, once for each idempotency key", async () => {
    const create = (payload: object, key?: string) =>
      atlas.app.inject({
        method: "POST",
        url: "/v1/recommendations",
        payload,
        headers: key ? { "idempotency-key": key } : {},
      });
    const first = await create({}, "k1");
    expect([first.statusCode, first.headers.location]).toEqual([201, `/v1/recommendations/${first.json().id}`]);
    const replay = await create({}, "k1");
    expect([replay.statusCode, replay.body]).toEqual([200, first.body]);
    const other = await create({ method: "TOPSIS" }, "k1");
    expect([other.statusCode, other.json().code]).toEqual([409, "IDEMPOTENCY_KEY_REUSED"]);
    const read = await get(first.headers.location as string);
    expect(read.statusCode).toBe(200);
    expect(read.json()).toMatchObject(first.json());
    const page = await get(first.headers.location as string, { accept: "text/markdown" });
    expect(page.headers["content-type"]).toContain("text/markdown");
    expect(page.body).toMatch(/^# /);
  });
});

describe("the list of recommendations", () => {
  const own = serveAtlas();
  const ask = (method: "GET" | "HEAD" | "DELETE" | "PUT", url: string, headers: Record<string, string> = {}) =>
    own.app.inject({ method, url, headers });
  const create = async (payload: object, headers: Record<string, string> = {}) => {
    const answer = await own.app.inject({ method: "POST", url: "/v1/recommendations", payload, headers });
    return answer.json() as { id: string; createdAt: string; catalog: { digest: string } };
  };
  const url = "/v1/recommendations";

  it("has them in short, newest first, with links to further pages, for its caller alone", async () => {
    expect((await ask("GET", url)).json()).toEqual({
      items: [],
      total: 0,
      pageInfo: { nextCursor: null, prevCursor: null },
    });
    const made = [await create({ scenario: "kong-users" }), await create({ candidates: ["istio"] }), await create({})];
    const first = await ask("GET", `${url}?limit=2`);
    const { id, createdAt, catalog } = made[2]!;
    const { digest } = catalog;
    const rest = { outcome: "RECOMMENDED", choice: "linkerd", scenario: null };
    expect(first.json()).toMatchObject({
      items: [
        { id, createdAt, lang: "en", catalog: { digest }, ...rest },
        { id: made[1]!.id, choice: "istio" },
      ],
      total: 3,
      pageInfo: { prevCursor: null },
    });
    expect(Object.keys(first.json().items[0].catalog)).toEqual(["digest"]);
    expect(first.headers).toMatchObject({ "cache-control": "private, no-cache" });
    expect(first.headers).not.toHaveProperty("etag");
    const linked = (link: unknown) => /<([^>]+)>/.exec(String(link))![1]!;
    const second = await ask("GET", linked(first.headers.link));
    expect(second.json().items).toMatchObject([{ id: made[0]!.id, scenario: "kong-users" }]);
    expect(second.headers.link).toContain('rel="prev"');
    expect((await ask("GET", linked(second.headers.link))).json()).toEqual(first.json());
    expect((await ask("GET", `${url}?backward=true&limit=1`)).json().items).toEqual(second.json().items);
    const head = await ask("HEAD", `${url}?limit=2`);
    expect([head.statusCode, head.body, head.headers.link]).toEqual([200, "", first.headers.link]);
    expect((await ask("GET", `${url}?limit=1&fields=choice`)).json().items).toEqual([{ id, choice: "linkerd" }]);
  });

  it.each([
    ["limit=101", /limit/],
    ["limit=0", /limit/],
    ["owner=x", /owner/],
    ["cursor=x", /cursor/],
    ["fields=body", /fields/],
  ])("refuses %s and says where", async (query, where) => {
    const answer = await ask("GET", `${url}?${query}`);
    expect([answer.statusCode, JSON.stringify(answer.json().errors)]).toEqual([400, expect.stringMatching(where)]);
  });

  it("loses those that are deleted, once each, and their idempotency keys are free", async () => {
    const key = { "idempotency-key": "to-delete" };
    const { id } = await create({}, key);
    const before = (await ask("GET", url)).json().total;
    const gone = await ask("DELETE", `${url}/${id}`);
    expect([gone.statusCode, gone.body, gone.headers["content-type"]]).toEqual([204, "", undefined]);
    expect(gone.headers["cache-control"]).toBe("no-store");
    const again = await ask("DELETE", `${url}/${id}`);
    expect([again.statusCode, again.json()]).toMatchObject([
      404,
      { code: "NOT_FOUND", detail: `There is no recommendation \`${id}\`.`, fix: expect.any(String) },
    ]);
    expect((await ask("GET", `${url}/${id}`)).statusCode).toBe(404);
    expect((await ask("GET", url)).json().total).toBe(before - 1);
    const next = await create({ method: "TOPSIS" }, key);
    expect(next.id).not.toBe(id);
  });

  it.each([
    [{}, 204],
    [{ "content-type": "application/json" }, 204],
    [{ "content-type": "text/plain", "content-length": "0" }, 204],
    [{ accept: "text/html" }, 204],
  ])("takes DELETE without a body, whatever the headers say: %j", async (headers, status) => {
    const { id } = await create({});
    expect((await ask("DELETE", `${url}/${id}`, headers as Record<string, string>)).statusCode).toBe(status);
  });

  it("deletes nothing where a parameter or the method is wrong, and says what is right", async () => {
    const { id } = await create({});
    expect((await ask("DELETE", `${url}/${id}?force=true`)).statusCode).toBe(400);
    for (const [method, address, allow] of [
      ["DELETE", url, "GET, HEAD, POST"],
      ["PUT", `${url}/${id}`, "GET, HEAD, DELETE"],
    ] as const) {
      const { statusCode, headers } = await ask(method, address);
      expect([statusCode, headers.allow]).toEqual([405, allow]);
    }
    expect((await ask("GET", `${url}/${id}`)).statusCode).toBe(200);
  });
});

describe("a rate limit", () => {
  const limited = serveAtlas({ RATE_LIMIT: "2" });

  it("refuses with 429, says when to come back, and spares health checks", async () => {
    const answers = [];
    for (let count = 0; count < 3; count++) answers.push(await limited.app.inject("/v1/catalog"));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
    expect(answers[0]?.headers).toMatchObject({
      "ratelimit-policy": '"default";q=2;w=60',
      ratelimit: '"default";r=1;t=60',
    });
    expect(answers[2]?.json()).toMatchObject({ status: 429, code: "TOO_MANY_REQUESTS" });
    expect(Number(answers[2]?.headers["retry-after"])).toBeGreaterThan(0);
    expect((await limited.app.inject("/health/live")).statusCode).toBe(200);
  });
});
