import { beforeAll, describe, expect, it } from "vitest";
import type { MeshFilter } from "../../src/model/filter.ts";
import type { CncfStatus, SupportLevel } from "../../src/model/value.ts";
import { type Chance, chance } from "../chance.ts";
import { serveAtlas } from "../fixture.ts";
import { trials } from "../trials.ts";
import { type ExportedData, reference } from "./reference-evaluator.ts";

const atlas = serveAtlas();
let data: ExportedData;
beforeAll(async () => {
  data = (await atlas.app.inject("/v1/export/json")).json();
});

const levels: SupportLevel[] = ["AUTOMATIC", "SUPPORTED", "OPTIONAL", "PARTIAL", "NONE", "UNKNOWN"];
const cncf: CncfStatus[] = ["GRADUATED", "INCUBATING", "SANDBOX", "NONE"];
const modes = ["sidecar", "ambient", "proxyless"];

/** What the service answers, in the form of the reference. */
async function answered(where: MeshFilter) {
  const response = await atlas.app.inject({ method: "POST", url: "/v1/meshes/query", payload: { where, limit: 100 } });
  expect(response.statusCode, response.body).toBe(200);
  const { items, total, undecided, undecidedTotal } = response.json() as {
    items: { slug: string; checks: { verdict: string }[] }[];
    total: number;
    undecided: { mesh: string; conditions: string[] }[];
    undecidedTotal: number;
  };
  expect([items.length, undecided.length]).toEqual([total, undecidedTotal]);
  for (const { conditions } of undecided) expect(conditions).not.toEqual([]);
  return { matches: items.map(({ slug }) => slug).sort(), undecided: undecided.map(({ mesh }) => mesh).sort() };
}

/** Holds the service against the reference, and says how many filters left a mesh in, out and undecided. */
async function expectAsReference(filters: MeshFilter[]) {
  const seen = { in: 0, out: 0, undecided: 0 };
  for (const where of filters) {
    const expected = reference(data, where);
    expect({ where, ...(await answered(where)) }).toEqual({ where, ...expected });
    if (expected.matches.length > 0) seen.in++;
    if (expected.undecided.length > 0) seen.undecided++;
    if (expected.matches.length + expected.undecided.length < data.meshes.length) seen.out++;
  }
  return seen;
}

const dimensionsOf = () => data.dimensions.filter(({ comparison }) => comparison === "meshes");
/** Values that a dimension may be asked for: its levels, or what stands in it where it has none. */
const valuesOf = (slug: string, known: { value: string }[]): string[] =>
  known.length > 0
    ? known.map(({ value }) => value)
    : [...new Set(data.dimensionTokens.filter(({ dimension }) => dimension === slug).map(({ token }) => token))];

/** Every condition that can be asked by itself. */
const single: Record<string, () => MeshFilter[]> = {
  features: () =>
    data.features.flatMap(({ id, slug }): MeshFilter[] => [
      { features: { all: [{ id: slug }] } },
      ...levels.map((level): MeshFilter => ({ features: { any: [{ id, support: [level] }] } })),
      { features: { none: [{ id: slug, support: ["NONE", "UNKNOWN"] }] } },
      {
        features: {
          all: [
            { id: slug, layer: "L7" },
            { id, layer: "L4", support: ["SUPPORTED"] },
          ],
        },
      },
      { features: { any: [{ id, mode: "ambient", support: ["SUPPORTED", "NONE"] }] } },
    ]),
  modes: () =>
    modes.flatMap((mode): MeshFilter[] => [
      { modes: { all: [mode] } },
      { modes: { any: [`mode:${mode}`] } },
      { modes: { none: [mode] } },
    ]),
  dimension: () =>
    dimensionsOf().flatMap(({ slug: id, levels: known }) =>
      valuesOf(id, known).flatMap((value): MeshFilter[] => [
        { dimension: { id, in: [value] } },
        { dimension: { id, notIn: [value] } },
      ]),
    ),
  cncfStatus: () => cncf.flatMap((status) => [{ cncfStatus: { in: [status] } }, { cncfStatus: { notIn: [status] } }]),
  status: () => [["ARCHIVING"], []].flatMap((list) => [{ status: { in: list } }, { status: { notIn: list } }]),
  firstRelease: () =>
    Array.from({ length: 9 }, (_, n) => 2014 + n).flatMap((year) => [
      { firstRelease: { gte: year } },
      { firstRelease: { lte: year } },
      { firstRelease: { gte: year, lte: year + 1 } },
    ]),
  score: () =>
    data.criteria.flatMap(({ slug: criterion }) =>
      [0, 5, 6.5, 7, 8, 9, 10].flatMap((bound): MeshFilter[] => [
        { score: { criterion, gte: bound } },
        { score: { criterion: `criterion:${criterion}`, lte: bound } },
      ]),
    ),
  id: () => data.meshes.flatMap(({ id, slug }) => [{ id: { in: [slug] } }, { id: { notIn: [id] } }]),
  text: () => ["mesh", "ISTIO", "osm", "网格", "Kong", "2", "nothing has this name"].map((text) => ({ text })),
};

describe("a filter of one condition selects the meshes that the exported facts select", () => {
  it.each(Object.keys(single))("%s", async (key) => {
    const filters = single[key]!();
    expect(filters.length).toBeGreaterThan(3);
    const seen = await expectAsReference(filters);
    expect(Math.min(seen.in, seen.out)).toBeGreaterThan(0);
    // The mesh itself and its names are always known.
    if (key === "id" || key === "text") expect(seen.undecided).toBe(0);
    else expect(seen.undecided + (key === "firstRelease" ? 1 : 0)).toBeGreaterThan(0);
  });

  it("of many values is met by each of them", async () => {
    await expectAsReference([
      { cncfStatus: { in: ["SANDBOX", "NONE"], notIn: ["NONE"] } },
      { id: { in: ["istio", "kuma", "consul"], notIn: ["mesh:kuma"] } },
      { features: { all: [{ id: "mtls", support: ["AUTOMATIC", "OPTIONAL"] }, { id: "vm-support" }] } },
      { features: { any: [{ id: "mtls", support: ["AUTOMATIC", "UNKNOWN"] }, { id: "vm-support" }] } },
      { modes: { all: ["sidecar", "ambient"], none: ["proxyless"] } },
      { dimension: { id: "language", in: ["GO", "RUST"], notIn: ["C++"] } },
    ]);
  });
});

/** Filters within filters, with everything that a filter may hold. */
function compound(random: Chance, depth = 4): MeshFilter {
  const { below, one, often } = random;
  const list = <T>(make: () => T, least = 0): T[] => Array.from({ length: least + below(3) }, make);
  const among = <T>(values: readonly T[]) => ({ [one(["in", "notIn"])]: list(() => one(values), 1) });
  const quantified = <T>(make: () => T) =>
    Object.fromEntries(["all", "any", "none"].filter(() => often(0.5)).map((key) => [key, list(make)]));
  const bounds = (values: readonly number[]) =>
    one([{ gte: one(values) }, { lte: one(values) }, { gte: one(values), lte: one(values) }]);
  const dimension = one(dimensionsOf());
  const within = (): MeshFilter => compound(random, depth - 1);
  // Features of which much is said are asked for more often, else nearly everything would be undecided.
  const feature = () => ({
    id: often(0.3) ? one(data.features).slug : one(data.featureSupport).feature,
    ...(often(0.5) && { support: [...new Set(list(() => one(levels), 1))] }),
    ...(often(0.2) && { mode: one(["sidecar", "ambient", "proxyless"]) }),
    ...(often(0.2) && { layer: one(["L4", "L7"] as const) }),
  });
  const keys: { [Key in keyof MeshFilter]-?: () => MeshFilter[Key] } = {
    and: () => list(within),
    or: () => list(within),
    not: within,
    features: () => quantified(feature),
    modes: () => quantified(() => one(modes)),
    dimension: () => ({ id: dimension.slug, ...among(valuesOf(dimension.slug, dimension.levels)) }),
    cncfStatus: () => among(cncf),
    status: () => among(["ARCHIVING"]),
    firstRelease: () => bounds([2016, 2017, 2018, 2019, 2020, 2021]),
    score: () => ({ criterion: one(data.criteria).slug, ...bounds([5, 6, 7, 8, 9]) }),
    id: () => among(data.meshes.map(({ slug }) => slug)),
    text: () => one(["mesh", "istio", "网格", "k"]),
  };
  const names = Object.keys(keys) as (keyof MeshFilter)[];
  const chosen = new Set(list(() => one(depth > 1 ? names : names.slice(3)), 1).slice(0, depth > 2 ? 2 : 3));
  return Object.fromEntries([...chosen].map((key) => [key, keys[key]()]));
}

it("a filter within filters selects the meshes that the exported facts select, by Kleene's logic", async () => {
  const random = chance(12);
  const filters = Array.from({ length: trials(500, 20_000) }, () => compound(random));
  const seen = await expectAsReference(filters);
  expect(Math.min(seen.in, seen.out, seen.undecided)).toBeGreaterThan(filters.length / 10);
});

it("the exported values of meshes are those of the facts that they cite", () => {
  const facts = new Map(data.facts.map((fact) => [fact.id, fact]));
  const rows = [
    ...data.scores.map(({ mesh, fact, value }) => ({ mesh, fact, value })),
    ...data.dimensionTokens.map(({ mesh, fact, token }) => ({ mesh, fact, value: token })),
    ...data.meshModes.map(({ mesh, fact, mode }) => ({ mesh, fact, object: mode })),
    ...data.featureSupport.map(({ mesh, fact, support, feature }) => ({ mesh, fact, value: support, object: feature })),
  ];
  for (const row of rows) {
    const fact = facts.get(row.fact)!;
    expect(fact.subject).toBe(row.mesh);
    if ("object" in row) expect(fact.object).toBe(row.object);
    if (!("value" in row) || fact.value === undefined) continue;
    expect([fact.value.value].flat().map(String), row.fact).toContain(String(row.value));
  }
});
