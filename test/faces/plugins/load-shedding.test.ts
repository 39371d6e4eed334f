import { setTimeout as delay, setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { serveAtlas } from "../../fixture.ts";

const atlas = serveAtlas({ MAX_DELAY_MS: "500" });

/** Does nothing else for so many milliseconds, as many requests at once would. */
function occupy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Keeps the event loop late until that is noticed. */
async function overload(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    occupy(700);
    await nextTurn();
    await delay(1);
  }
}

describe("while the event loop is late", () => {
  it("requests are refused with 503 and when to try again; health, metrics and documentation are served", async () => {
    await overload();
    const query = { method: "POST", url: "/graphql", payload: { query: "{ catalog { digest } }" } } as const;
    const [read, graphql, mcp, health, metrics, openapi] = await Promise.all([
      atlas.app.inject("/v1/meshes/istio"),
      atlas.app.inject(query),
      atlas.app.inject({ method: "POST", url: "/mcp", payload: {} }),
      atlas.app.inject("/health/live"),
      atlas.app.inject("/metrics"),
      atlas.app.inject("/openapi.json"),
    ]);
    for (const refused of [read, graphql, mcp]) {
      expect(refused.statusCode).toBe(503);
      expect(refused.headers["retry-after"]).toMatch(/^[1-5]$/);
      expect(refused.body).toContain("OVERLOADED");
    }
    expect(read.headers["content-type"]).toContain("application/problem+json");
    expect(read.json()).toMatchObject({ code: "OVERLOADED", fix: expect.any(String) });
    expect(graphql.json().errors[0].extensions.code).toBe("OVERLOADED");
    expect([health.statusCode, metrics.statusCode, openapi.statusCode]).toEqual([200, 200, 200]);
    expect(metrics.body).toMatch(/mesh_atlas_overload_refusals_total 3\b/);
  });

  it("and no longer once it has caught up", async () => {
    await overload();
    expect((await atlas.app.inject("/v1/modes")).statusCode).toBe(503);
    // However slow the machine, it is on time for one of many turns.
    for (let tries = 0; tries < 50; tries++) {
      await delay(600);
      if ((await atlas.app.inject("/v1/modes")).statusCode === 200) return;
    }
    expect.unreachable("it never answered again");
  });

  it("but not because of one long turn", async () => {
    await delay(600);
    occupy(1000);
    expect((await atlas.app.inject("/v1/scenarios")).statusCode).toBe(200);
  });
});
