import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.ts";
import type { MeshFilter } from "../../src/model/filter.ts";
import { findMeshes } from "../../src/operations/find-meshes.ts";
import { perform } from "../../src/operations/perform.ts";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas();
const find = (input: Record<string, unknown>, lang: "en" | "zh" = "en") => perform(findMeshes, atlas.in(lang), input);
const slugs = async (where: MeshFilter) => {
  const { items, undecided } = await find({ where });
  return { in: items.map(({ slug }) => slug).sort(), undecided: undecided.map(({ mesh }) => mesh).sort() };
};
const all = ["aws-app-mesh", "cilium", "consul", "istio", "kuma", "linkerd", "open-service-mesh"];
const unscored = ["aws-app-mesh", "open-service-mesh"];

describe("find-meshes", () => {
  it("answers the mission's question, each mesh with the facts that decided it", async () => {
    const where = { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC"] }] } };
    const { items, undecided, total } = await find({ where });
    expect(items.map(({ slug }) => slug)).toEqual(["consul", "istio", "kuma"]);
    expect(total).toBe(3);
    for (const { slug, checks } of items) {
      expect(checks.map(({ verdict, facts }) => [verdict, facts])).toEqual([
        ["PASS", [`${slug}.vm-support`]],
        ["PASS", [`${slug}.mtls`]],
      ]);
    }
    expect(undecided).toEqual([
      { mesh: "aws-app-mesh", conditions: ["offers virtual machine support", "mutual TLS is automatic"] },
      { mesh: "open-service-mesh", conditions: ["offers virtual machine support", "mutual TLS is automatic"] },
    ]);
  });

  it("never takes silence for a no", async () => {
    const without = await slugs({ not: { features: { all: [{ id: "vm-support" }] } } });
    expect(without).toEqual({ in: ["cilium", "linkerd"], undecided: unscored });
    expect(await slugs({ features: { none: [{ id: "vm-support" }] } })).toEqual(without);
    expect((await slugs({ features: { all: [{ id: "vm-support", support: ["NONE"] }] } })).undecided).toEqual(unscored);
  });

  it("decides questions about silence itself", async () => {
    const silent = await slugs({ features: { all: [{ id: "vm-support", support: ["UNKNOWN"] }] } });
    expect(silent).toEqual({ in: unscored, undecided: [] });
  });

  it("follows Kleene: unknown and false is false, unknown or true is true", async () => {
    const vm: MeshFilter = { features: { all: [{ id: "vm-support" }] } };
    const yes: MeshFilter = { id: { in: all } };
    const no: MeshFilter = { id: { notIn: all } };
    expect(await slugs({ and: [vm, no] })).toEqual({ in: [], undecided: [] });
    expect(await slugs({ or: [vm, yes] })).toEqual({ in: all, undecided: [] });
    expect((await slugs({ or: [vm, { not: vm }] })).undecided).toEqual(unscored);
    expect((await slugs({ and: [vm, yes] })).undecided).toEqual(unscored);
  });

  it("takes empty `all`, `and`, `none` for true and empty `any`, `or` for false", async () => {
    for (const where of [
      {},
      { and: [] },
      { features: { all: [] } },
      { features: { none: [] } },
      { modes: { none: [] } },
    ]) {
      expect(await slugs(where)).toEqual({ in: all, undecided: [] });
    }
    for (const where of [{ or: [] }, { features: { any: [] } }, { modes: { any: [] } }]) {
      expect(await slugs(where)).toEqual({ in: [], undecided: [] });
    }
  });

  it("filters by every kind of condition", async () => {
    expect((await slugs({ cncfStatus: { in: ["SANDBOX"] } })).in).toEqual(["kuma", "open-service-mesh"]);
    expect(await slugs({ cncfStatus: { notIn: ["GRADUATED"] } })).toEqual({
      in: ["consul", "kuma", "open-service-mesh"],
      undecided: ["aws-app-mesh"],
    });
    expect((await slugs({ firstRelease: { lte: 2017 } })).in).toEqual(["istio", "linkerd"]);
    expect((await slugs({ score: { criterion: "performance", gte: 9 } })).in).toEqual(["cilium", "linkerd"]);
    expect((await slugs({ dimension: { id: "learning-curve", in: ["GENTLE"] } })).in).toEqual(["kuma", "linkerd"]);
    expect((await slugs({ dimension: { id: "learning-curve", notIn: ["STEEP"] } })).in).toEqual([
      "consul",
      "kuma",
      "linkerd",
    ]);
    expect((await slugs({ modes: { all: ["ambient"] } })).in).toEqual(["istio"]);
    expect((await slugs({ modes: { all: ["mode:ambient"] } })).in).toEqual(["istio"]);
    expect((await slugs({ status: { in: ["ARCHIVING"] } })).in).toEqual(["open-service-mesh"]);
    expect((await slugs({ text: "MESH" })).in).toEqual(expect.arrayContaining(unscored));
  });

  it("pages forwards and backwards without losing or repeating a mesh, in any order", async () => {
    for (const orderBy of ["name", "-name", "-score.performance,name", "firstRelease"]) {
      const whole = (await find({ orderBy, limit: 100 })).items.map(({ slug }) => slug);
      expect([...whole].sort()).toEqual(all);
      const forward: string[] = [];
      let page = await find({ orderBy, limit: 2 });
      for (;;) {
        forward.push(...page.items.map(({ slug }) => slug));
        if (page.pageInfo.nextCursor === null) break;
        page = await find({ orderBy, limit: 2, cursor: page.pageInfo.nextCursor });
      }
      expect(forward).toEqual(whole);
      const backward = page.items.map(({ slug }) => slug);
      while (page.pageInfo.prevCursor !== null) {
        page = await find({ orderBy, limit: 2, cursor: page.pageInfo.prevCursor });
        backward.unshift(...page.items.map(({ slug }) => slug));
      }
      expect(backward).toEqual(whole);
    }
  });

  it("binds a cursor to its query", async () => {
    const { pageInfo } = await find({ limit: 2 });
    await expect(find({ limit: 2, orderBy: "-name", cursor: pageInfo.nextCursor })).rejects.toThrow(
      "belongs to another query",
    );
    await expect(find({ cursor: "AAAA" })).rejects.toThrow("is not a cursor of this service");
  });

  it("counts facets over all matches, unknown values included", async () => {
    const { facets } = await find({ limit: 1, facet: ["cncf-status", "data-plane"] });
    expect(facets?.["cncf-status"]).toEqual([
      { value: "GRADUATED", count: 3 },
      { value: "SANDBOX", count: 2 },
      { value: "NONE", count: 1 },
      { value: "UNKNOWN", count: 1 },
    ]);
    expect(facets?.["data-plane"]).toContainEqual({ value: "ENVOY", count: 6 });
  });

  it("counts facets as the filter does, also where a fact outside the table has the value", async () => {
    const { facets } = await find({ facet: ["cncf-status"] });
    for (const { value, count } of facets!["cncf-status"]!) {
      if (value === "UNKNOWN") continue;
      expect([value, (await find({ where: { cncfStatus: { in: [value] } } })).total]).toEqual([value, count]);
    }
  });

  it("leaves a mesh of unknown status undecided under notIn too", async () => {
    const { total, undecided } = await find({ where: { status: { notIn: ["ARCHIVING"] } } });
    expect(total).toBe(0);
    expect(undecided.map(({ mesh }) => mesh)).toHaveLength(6);
    expect(undecided.map(({ mesh }) => mesh)).not.toContain("open-service-mesh");
  });

  it("speaks Chinese when asked to", async () => {
    const { items } = await find({ where: { features: { all: [{ id: "mtls", support: ["AUTOMATIC"] }] } } }, "zh");
    expect(items[0]?.checks[0]?.sentence).toMatch(/自动/);
    expect(items[0]?.summary).toMatch(/[一-鿿]/);
  });

  it("refuses unknown names with their path and the valid ones", async () => {
    const fault = async (where: unknown) =>
      find({ where }).then(
        () => undefined,
        (error: InputError) => error.faults[0],
      );
    expect(await fault({ or: [{ features: { any: [{ id: "mtsl" }] } }] })).toEqual({
      path: "where.or.0.features.any.0.id",
      message: "unknown feature `mtsl`",
      fix: expect.stringContaining("mtls"),
    });
    expect(await fault({ score: { criterion: "charm", gte: 1 } })).toMatchObject({ path: "where.score.criterion" });
    expect(await fault({ dimension: { id: "performance", in: ["FASTEST"] } })).toMatchObject({
      path: "where.dimension.in.0",
      fix: "Valid: MEDIUM, HIGH, HIGHEST.",
    });
    expect(await fault({ feature: [] })).toMatchObject({
      path: "where.feature",
      fix: expect.stringContaining("features"),
    });
    expect(await fault({ features: { all: [{ id: "mtls", support: ["auto"] }] } })).toMatchObject({
      path: "where.features.all.0.support.0",
      fix: "Valid: AUTOMATIC, SUPPORTED, OPTIONAL, PARTIAL, NONE, UNKNOWN.",
    });
    await expect(find({ orderBy: "speed" })).rejects.toThrow(InputError);
    await expect(find({ limit: 0 })).rejects.toThrow(InputError);
    await expect(find({ limit: "ten" })).rejects.toThrow(InputError);
  });
});
