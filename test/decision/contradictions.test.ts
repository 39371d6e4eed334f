import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradictionsAmong } from "../../src/decision/input/contradictions.ts";
import type { MeshFilter } from "../../src/model/filter.ts";

const features = ["mtls", "smi"];
const modes = ["sidecar", "ambient"];
const statuses = ["GRADUATED", "SANDBOX", "NONE"] as const;
const meshes = ["istio", "kuma"];
const scores = [4, 5, 6, 7, 8];

/** What a mesh may be like. */
interface World {
  has: ReadonlySet<string>;
  status: (typeof statuses)[number];
  mesh: string;
  score: number;
}

const subsets = <T>([first, ...rest]: T[]): T[][] =>
  first === undefined ? [[]] : subsets(rest).flatMap((some) => [some, [first, ...some]]);
const worlds: World[] = subsets([...features, ...modes]).flatMap((has) =>
  statuses.flatMap((status) =>
    meshes.flatMap((mesh) => scores.map((score) => ({ has: new Set(has), status, mesh, score }))),
  ),
);

function meets({ has, status, mesh, score }: World, filter: MeshFilter): boolean {
  const quantified = <T>(
    { all, any, none }: { all?: T[] | undefined; any?: T[] | undefined; none?: T[] | undefined },
    holds: (item: T) => boolean,
  ) =>
    (all ?? []).every(holds) &&
    (any ?? [true as T]).some((item) => item === true || holds(item)) &&
    !(none ?? []).some(holds);
  const among = (lists: { in?: string[] | undefined; notIn?: string[] | undefined }, value: string) =>
    (lists.in ?? [value]).includes(value) && !(lists.notIn ?? []).includes(value);
  const world = { has, status, mesh, score };
  return (
    (filter.and ?? []).every((each) => meets(world, each)) &&
    (filter.or === undefined || filter.or.some((each) => meets(world, each))) &&
    (filter.not === undefined || !meets(world, filter.not)) &&
    (filter.features === undefined || quantified(filter.features, ({ id }) => has.has(id))) &&
    (filter.modes === undefined || quantified(filter.modes, (id) => has.has(id))) &&
    (filter.cncfStatus === undefined || among(filter.cncfStatus, status)) &&
    (filter.id === undefined || among(filter.id, mesh)) &&
    (filter.score === undefined || (score >= (filter.score.gte ?? 0) && score <= (filter.score.lte ?? 10)))
  );
}

const some = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1 });
const bound = fc.constantFrom(5, 6, 7);
const single: fc.Arbitrary<MeshFilter> = fc.oneof(
  fc
    .constantFrom("all", "any", "none")
    .chain((how) => some(features).map((ids) => ({ features: { [how]: ids.map((id) => ({ id })) } }))),
  fc.constantFrom("all", "any", "none").chain((how) => some(modes).map((ids) => ({ modes: { [how]: ids } }))),
  fc.constantFrom("in", "notIn").chain((how) => some(statuses).map((list) => ({ cncfStatus: { [how]: list } }))),
  fc.constantFrom("in", "notIn").chain((how) => some(meshes).map((list) => ({ id: { [how]: list } }))),
  bound.map((gte) => ({ score: { criterion: "performance", gte } })),
  bound.map((lte) => ({ score: { criterion: "performance", lte } })),
  fc
    .tuple(bound, bound)
    .map(([a, b]) => ({ score: { criterion: "performance", gte: Math.min(a, b), lte: Math.max(a, b) } })),
);
const filter = fc.letrec<{ filter: MeshFilter; nested: MeshFilter }>((tie) => ({
  filter: fc.oneof({ maxDepth: 3, withCrossShrink: true }, single, tie("nested")),
  nested: fc.oneof(
    tie("filter").map((not) => ({ not })),
    fc.array(tie("filter"), { minLength: 1, maxLength: 2 }).map((and) => ({ and })),
    fc.array(tie("filter"), { minLength: 1, maxLength: 2 }).map((or) => ({ or })),
    fc.tuple(single, single).map(([one, other]) => ({ ...one, ...other })),
  ),
})).filter;

describe("a contradiction", () => {
  it("is found only where no mesh whatever could meet the requirements", () => {
    fc.assert(
      fc.property(fc.array(filter, { minLength: 1, maxLength: 3 }), (require) => {
        for (const places of contradictionsAmong(require)) {
          const pair = places.map((place) => require[place]!);
          expect(worlds.filter((world) => pair.every((each) => meets(world, each)))).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("is found in every requirement together with its own denial", () => {
    fc.assert(
      fc.property(filter, (each) => {
        expect(contradictionsAmong([each, { not: each }]).length).toBeGreaterThan(0);
        expect(contradictionsAmong([{ and: [each, { not: each }] }])).toEqual([[0]]);
      }),
      { numRuns: 500 },
    );
  });
});
