import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.ts";
import { realCatalog } from "./catalogs.ts";

const catalog = realCatalog();
const mtls = { features: { all: [{ id: "mtls" }] } };
const faultsOf = (input: unknown) => {
  try {
    catalog.decide(input);
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
  return [];
};
const score = (bounds: object) => ({ score: { criterion: "performance", ...bounds } });

describe("a requirement without sense is refused", () => {
  it.each<[string, object, string]>([
    ["nothing", {}, "require.0"],
    ["nothing within `not`", { not: {} }, "require.0.not"],
    ["nothing within `and`", { and: [mtls, {}] }, "require.0.and.1"],
    ["nothing within `or`", { or: [mtls, { not: {} }] }, "require.0.or.1.not"],
    ["no features", { features: {} }, "require.0.features"],
    ["no modes", { modes: {} }, "require.0.modes"],
    ["no values", { cncfStatus: {} }, "require.0.cncfStatus"],
    ["no meshes", { id: {} }, "require.0.id"],
    ["a dimension alone", { dimension: { id: "performance" } }, "require.0.dimension"],
    ["a criterion alone", score({}), "require.0.score"],
    ["no years", { firstRelease: {} }, "require.0.firstRelease"],
    ["one of no filters", { or: [] }, "require.0.or"],
    ["any of no features", { features: { any: [] } }, "require.0.features.any"],
    ["any of no modes", { modes: { any: [] } }, "require.0.modes.any"],
    ["a value among none", { cncfStatus: { in: [] } }, "require.0.cncfStatus.in"],
    ["a mesh among none", { and: [{ id: { in: [] } }] }, "require.0.and.0.id.in"],
    ["a score above the scale", score({ gte: 11 }), "require.0.score.gte"],
    ["a score below the scale", score({ lte: -1 }), "require.0.score.lte"],
    ["a minimum above the maximum", score({ gte: 8, lte: 7 }), "require.0.score"],
    ["years in the wrong order", { firstRelease: { gte: 2019, lte: 2018 } }, "require.0.firstRelease"],
  ])("%s", (_, filter, path) => {
    const faults = faultsOf({ require: [filter] });
    expect(faults.map((fault) => fault.path)).toContain(path);
    for (const { message, fix } of faults) {
      expect(message).not.toBe("");
      expect(fix).toMatch(/[.}]$/);
    }
  });

  it("with the range that is valid", () => {
    expect(faultsOf({ require: [score({ gte: 11 })] })).toEqual([
      { path: "require.0.score.gte", message: "is 11, which no mesh can reach", fix: "Scores are 0 to 10." },
    ]);
    expect(faultsOf({ require: [score({ lte: -0.5 })] })).toEqual([
      { path: "require.0.score.lte", message: "is -0.5, below every score", fix: "Scores are 0 to 10." },
    ]);
    expect(faultsOf({ require: [score({ gte: 8, lte: 7 })] })[0]).toMatchObject({
      message: "has a minimum of 8 above its maximum of 7",
    });
  });

  it("with all its faults at once, in the caller's places", () => {
    const require = [mtls, score({ gte: 12 }), { and: [{ modes: { any: [] } }, {}] }];
    expect(faultsOf({ require, scenario: "large-enterprise" }).map(({ path }) => path)).toEqual([
      "require.1.score.gte",
      "require.2.and.0.modes.any",
      "require.2.and.1",
    ]);
  });

  it("also in a preference", () => {
    const prefer = [
      { where: mtls, weight: 0.1 },
      { where: score({ gte: 11 }), weight: 0.1 },
    ];
    expect(faultsOf({ prefer }).map(({ path }) => path)).toEqual(["prefer.1.where.score.gte"]);
    expect(faultsOf({ prefer: [{ where: {}, weight: 0.1 }] }).map(({ path }) => path)).toEqual(["prefer.0.where"]);
  });

  it("before names in it are looked up", () => {
    const require = [score({ gte: 11 }), { features: { all: [{ id: "no-such-feature" }] } }];
    expect(faultsOf({ require }).map(({ path }) => path)).toEqual(["require.0.score.gte"]);
  });
});

describe("a requirement with sense is not refused", () => {
  it.each<object>([
    score({ gte: 0 }),
    score({ gte: 10 }),
    score({ lte: 0 }),
    score({ gte: 7, lte: 7 }),
    { features: { none: [{ id: "mtls" }] } },
    { features: { all: [] } },
    { id: { notIn: [] } },
    { firstRelease: { gte: 1900 } },
    { not: score({ gte: 10 }) },
  ])("%j", (filter) => {
    expect(faultsOf({ require: [filter] })).toEqual([]);
  });
});
