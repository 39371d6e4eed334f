import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { everyItem, type MeshFilter, meshAtlas, ProblemError } from "../../clients/typescript/src/index.ts";
import { serveAtlas } from "../fixture.ts";

const served = serveAtlas();
let base: string;
let atlas: ReturnType<typeof meshAtlas>;

beforeAll(async () => {
  await served.app.listen({ port: 0, host: "127.0.0.1" });
  base = `http://127.0.0.1:${(served.app.server.address() as AddressInfo).port}`;
  atlas = meshAtlas(base);
});

/** What the client throws, which must be a problem of the service. */
async function problemOf(request: Promise<unknown>): Promise<ProblemError> {
  const error = await request.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ProblemError);
  return error as ProblemError;
}

describe("the TypeScript client, over the network", () => {
  it("finds meshes by shorthand and by a filter, typed", async () => {
    const query = { feature: ["vm-support", "mtls:automatic"] };
    const short = await atlas.GET("/v1/meshes", { params: { query } });
    const where = { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC" as const] }] } };
    const long = await atlas.POST("/v1/meshes/query", { body: { where } });
    const slugs: string[] = short.data!.items.map(({ slug }) => slug);
    expect(slugs).toEqual(["consul", "istio", "kuma"]);
    expect(long.data!.items).toEqual(short.data!.items);
    expect(short.data!.undecided.map(({ mesh }) => mesh)).toEqual(["aws-app-mesh", "open-service-mesh"]);
  });

  it("reads a list to its end, page by page", async () => {
    const whole = await atlas.GET("/v1/facts", { params: { query: { subject: "mesh:istio", limit: 100 } } });
    const ids: string[] = [];
    let requests = 0;
    const facts = everyItem((cursor) => {
      requests++;
      const query = { subject: "mesh:istio", limit: 7, ...(cursor !== undefined && { cursor }) };
      return atlas.GET("/v1/facts", { params: { query } });
    });
    for await (const { id } of facts) ids.push(id);
    expect(whole.data!.total).toBeGreaterThan(20);
    expect(ids.slice(0, 100)).toEqual(whole.data!.items.map(({ id }) => id));
    expect(ids).toHaveLength(whole.data!.total);
    expect(requests).toBe(Math.ceil(whole.data!.total / 7));
  });

  it("reads entities in a batch and learns which do not exist", async () => {
    const query = { ids: ["mode:ambient", "mesh:isto", "mesh:istio"] };
    const { data } = await atlas.GET("/v1/entities", { params: { query } });
    expect(data!.items.map(({ id }) => id)).toEqual(["mode:ambient", "mesh:istio"]);
    expect(data!.missing).toEqual(["mesh:isto"]);
  });

  it("revalidates a cached answer with Node's own fetch", async () => {
    const first = await fetch(`${base}/v1/meshes/istio`);
    const etag = first.headers.get("etag")!;
    expect([first.status, ((await first.json()) as { slug: string }).slug]).toEqual([200, "istio"]);
    const again = await fetch(`${base}/v1/meshes/istio`, { headers: { "if-none-match": etag } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    const typed = await atlas.GET("/v1/meshes/{id}", {
      params: { path: { id: "istio" } },
      headers: { "if-none-match": etag },
    });
    expect([typed.response.status, typed.data]).toEqual([304, undefined]);
  });

  it("recommends once for each idempotency key, and reads the record again", async () => {
    const ask = (method: "WEIGHTED_SUM" | "TOPSIS") =>
      atlas.POST("/v1/recommendations", {
        params: { header: { "Idempotency-Key": "client-1" } },
        body: { method, robustness: { samples: 100 } },
      });
    const first = await ask("WEIGHTED_SUM");
    const replay = await ask("WEIGHTED_SUM");
    expect([first.response.status, replay.response.status]).toEqual([201, 200]);
    expect(replay.data).toEqual(first.data);
    const { id, ranking } = first.data!;
    expect(ranking[0]!.rank).toBe(1);
    const read = await atlas.GET("/v1/recommendations/{id}", { params: { path: { id } } });
    expect(read.data!.ranking).toEqual(ranking);
    expect((await problemOf(ask("TOPSIS"))).problem).toMatchObject({ status: 409, code: "IDEMPOTENCY_KEY_REUSED" });
  });

  it("throws problems with their code and the valid values", async () => {
    const unknown = await problemOf(atlas.GET("/v1/meshes/{id}", { params: { path: { id: "isto" } } }));
    expect(unknown.code).toBe("NOT_FOUND");
    expect(unknown.message).toContain("istio");
    const wrong = await problemOf(atlas.GET("/v1/meshes", { params: { query: { limit: 1000 } } }));
    expect(wrong.problem.errors).toEqual([expect.objectContaining({ path: "limit" })]);
    // The compiler knows the levels; the service does not rely on it.
    // @ts-expect-error ALWAYS is no level
    const where = { features: { all: [{ id: "mtls", support: ["ALWAYS"] }] } } satisfies MeshFilter;
    expect((await problemOf(atlas.POST("/v1/meshes/query", { body: { where: where as never } }))).code).toBe(
      "INVALID_INPUT",
    );
  });
});
