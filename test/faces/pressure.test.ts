import { setTimeout as after } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { OverloadedError } from "../../src/errors.ts";
import { pressure } from "../../src/faces/pressure.ts";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas({ MAX_DELAY_MS: "200" });

/** Does nothing else for so many milliseconds, as many requests at once would. */
function occupy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe("under pressure", () => {
  it("what has waited too long is refused with 503 and when to come back, and health and metrics are answered", async () => {
    occupy(600);
    const query = { method: "POST", url: "/graphql", payload: { query: "{ catalog { digest } }" } } as const;
    const [read, graphql, mcp, health, metrics] = await Promise.all([
      atlas.app.inject("/v1/meshes/istio"),
      atlas.app.inject(query),
      atlas.app.inject({ method: "POST", url: "/mcp", payload: {} }),
      atlas.app.inject("/health/live"),
      atlas.app.inject("/metrics"),
    ]);
    for (const refused of [read, graphql, mcp]) {
      expect(refused.statusCode).toBe(503);
      expect(refused.headers["retry-after"]).toMatch(/^[1-5]$/);
      expect(refused.body).toContain("OVERLOADED");
    }
    expect(read.json()).toMatchObject({ code: "OVERLOADED", fix: expect.any(String) });
    expect(graphql.json().errors[0].extensions.code).toBe("OVERLOADED");
    expect([health.statusCode, metrics.statusCode]).toEqual([200, 200]);
    expect(metrics.body).toMatch(/mesh_atlas_overload_refusals_total 3\b/);
  });

  it("answers again when it has caught up", async () => {
    occupy(600);
    expect((await atlas.app.inject("/v1/modes")).statusCode).toBe(503);
    // However slow the machine, one of many turns of the event loop is a short one.
    for (let tries = 0; tries < 100; tries++) {
      await after(120);
      if ((await atlas.app.inject("/v1/modes")).statusCode === 200) return;
    }
    expect.unreachable("it never answered again");
  });
});

describe("calls of an operation that are under way", () => {
  it("bound how many more may begin, by how long those would take", () => {
    const { watch } = pressure(1000);
    const ends: (() => void)[] = [];
    const beginMany = (): void => {
      for (let count = 0; count < 1000; count++) ends.push(watch("recommend"));
    };
    expect(beginMany).toThrow(OverloadedError);
    expect(ends.length).toBeGreaterThan(1);
    expect(() => watch("get-mesh")).not.toThrow();
    for (const end of ends) end();
    expect(() => watch("recommend")).not.toThrow();
  });

  it("are never so slow that a lone one is refused", () => {
    const { watch } = pressure(1);
    for (let time = 0; time < 3; time++) {
      const end = watch("recommend");
      occupy(30);
      end();
    }
  });
});
