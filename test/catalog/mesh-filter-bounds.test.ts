import { describe, expect, it } from "vitest";
import { findMeshes } from "../../src/operations/find-meshes.ts";
import { perform } from "../../src/operations/perform.ts";
import { recommend } from "../../src/operations/recommend.ts";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas();
const find = (where: unknown) => perform(findMeshes, atlas.in("en"), { where });
const nested = (depth: number): object => (depth === 1 ? { text: "i" } : { not: nested(depth - 1) });
const conditions = (count: number): object => ({
  and: Array.from({ length: count / 10 }, () => ({ modes: { any: Array.from({ length: 10 }, () => "sidecar") } })),
});

describe("the bounds of a mesh filter", () => {
  it("take a filter of ten levels and refuse the eleventh, naming the bound and the place", async () => {
    const even = await find(nested(9));
    expect(even.items.map(({ slug }) => slug)).toEqual((await find(nested(1))).items.map(({ slug }) => slug));
    await expect(find(nested(10))).resolves.toBeDefined();
    await expect(find(nested(11))).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
      message: expect.stringContaining("10"),
      faults: [{ path: `where${".not".repeat(10)}` }],
    });
  });

  it("take two hundred conditions and refuse more, however they are nested", async () => {
    await expect(find(conditions(200))).resolves.toBeDefined();
    await expect(find(conditions(210))).rejects.toMatchObject({ code: "LIMIT_EXCEEDED", faults: [{ path: "where" }] });
    await expect(find({ and: [conditions(200), { text: "i" }] })).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
  });

  it("hold for each requirement of a recommendation", async () => {
    const ask = perform(recommend, atlas.in("en"), { require: [{}, nested(11)] });
    await expect(ask).rejects.toMatchObject({ code: "LIMIT_EXCEEDED", faults: [{ path: /^require\.1\.not/ }] });
  });

  it("are checked before anything recurses, whatever the depth", async () => {
    for (const depth of [100, 10_000]) {
      const payload = `{"where":${'{"not":'.repeat(depth)}{}${"}".repeat(depth)}}`;
      const headers = { "content-type": "application/json" };
      const answer = await atlas.app.inject({ method: "POST", url: "/v1/meshes/query", payload, headers });
      expect([answer.statusCode, answer.json().code]).toEqual([400, "LIMIT_EXCEEDED"]);
      expect(answer.json().detail).toContain("64");
    }
  });
});
