import { z } from "zod";
import { type Bits, hasBit, membersOf } from "../catalog/bits.ts";
import { facetCounts, facetNames } from "../catalog/facets.ts";
import { filterMeshes } from "../catalog/mesh-filter.ts";
import {
  type MeshOrder,
  meshIds,
  meshOrder,
  meshOrderKeys,
  meshPlaces,
  meshSummaries,
  type OrderKey,
} from "../catalog/meshes.ts";
import { criteria } from "../catalog/scores.ts";
import { InputError, validNames } from "../errors.ts";
import { meshFilterSchema } from "../model/filter.ts";
import { slugOf } from "../model/ids.ts";
import { checkSchema, meshSummarySchema } from "../model/mesh.ts";
import { defineOperation, type OperationContext } from "./operation.ts";
import { badCursor, pageInfo, pageInput, pageOf, queryHash, windowOf } from "./page.ts";

const orderBySchema = z
  .string()
  .max(200)
  .describe(
    "Keys to order by, comma-separated, `-` for descending: `name`, `firstRelease`, `-score.performance`. Default `name`.",
  );

export const findMeshesInput = z.strictObject({
  where: meshFilterSchema.optional(),
  orderBy: orderBySchema.optional(),
  facet: z
    .array(z.string().max(80))
    .max(20)
    .optional()
    .describe("Dimensions of the comparison `meshes` whose values are counted over all matching meshes."),
  ...pageInput,
});

export const foundMeshSchema = meshSummarySchema.extend({
  checks: z.array(checkSchema).describe("The conditions one by one, each with the facts that decided it."),
});

export const undecidedSchema = z
  .array(z.object({ mesh: z.string(), conditions: z.array(z.string()) }))
  .describe("Meshes that are neither in nor out because the document is silent, with what could not be decided.");

/** Undecided meshes are named up to this number; `undecidedTotal` counts them all. */
const mostUndecided = 100;

export const findMeshes = defineOperation({
  name: "find-meshes",
  description:
    "Finds meshes by features, modes, comparison values, scores and more. Evaluated in three-valued logic: meshes on which " +
    "the document is silent are listed as `undecided`, never counted as a no.",
  input: findMeshesInput,
  output: pageOf(foundMeshSchema).extend({
    undecided: undecidedSchema,
    undecidedTotal: z.int().describe("Number of undecided meshes; the first hundred are listed."),
    facets: z
      .record(z.string(), z.array(z.object({ value: z.string(), count: z.int() })))
      .optional()
      .describe("Counts of each value asked for, over all matching meshes; the hundred most frequent values."),
  }),
  run(context, input) {
    const { where = {}, orderBy = "name", facet } = input;
    const ordering = meshOrder(context, orderKeys(context, orderBy));
    const { order, ranks } = ordering;
    const filtered = filterMeshes(context, where, ["where"]);
    const ids = meshIds(context);
    const hash = queryHash("find-meshes", input);
    const { limit, key, backward } = windowOf(input, hash);
    const from = key === undefined ? (backward ? order.length : -1) : ranks[meshPlaces(context).get(key) ?? -1];
    if (from === undefined) throw badCursor("points to a mesh that is no longer there");
    const matches = { members: filtered.matches, size: filtered.matchCount };
    const page = inOrder(ordering, matches, from, backward ? -1 : 1, limit + 1).map((place) => ids[place]!);
    const hasMore = page.length > limit;
    const keys = page.slice(0, limit);
    if (backward) keys.reverse();
    const summaries = meshSummaries(context, keys);
    const checks = filtered.checks(keys);
    const open = { members: filtered.undecided, size: filtered.undecidedCount };
    const undecided = () =>
      inOrder(ordering, open, -1, 1, mostUndecided).map((place) => ({
        mesh: slugOf(ids[place]!),
        conditions: filtered.open(ids[place]!),
      }));
    const asked = () => JSON.stringify([context.lang, orderBy, where]);
    return {
      items: keys.map((id) => ({ ...summaries.get(id)!, checks: checks.get(id)! })),
      total: filtered.matchCount,
      pageInfo: pageInfo(hash, keys, backward ? hasMore : from >= 0, backward ? from < order.length : hasMore),
      undecided: open.size > few ? context.catalog.memo.get(`undecided ${asked()}`, undecided) : undecided(),
      undecidedTotal: filtered.undecidedCount,
      ...(facet && { facets: facets(context, facet, filtered.matches) }),
    };
  },
});

interface MeshSet {
  members: Bits;
  size: number;
}

/** Sets up to this size are put in order themselves, rather than looked for along the order of all meshes. */
const few = 500;

/** Up to `count` members of the set in the order given, beginning behind the place `from`. */
function inOrder({ order, ranks }: MeshOrder, set: MeshSet, from: number, step: 1 | -1, count: number): number[] {
  if (set.size <= few) {
    const behind = membersOf(set.members).filter((member) => (ranks[member]! - from) * step > 0);
    return behind.sort((a, b) => (ranks[a]! - ranks[b]!) * step).slice(0, count);
  }
  const found: number[] = [];
  for (let place = from + step; place >= 0 && place < order.length && found.length < count; place += step) {
    if (hasBit(set.members, order[place]!)) found.push(order[place]!);
  }
  return found;
}

function orderKeys(context: OperationContext, orderBy: string): OrderKey[] {
  const valid = meshOrderKeys(criteria(context).map(({ slug }) => slug));
  return orderBy.split(",").map((part) => {
    const text = part.trim();
    const key = text.replace(/^[-+]/, "");
    if (valid.includes(key)) return { key, descending: text.startsWith("-") };
    throw new InputError(`Cannot order by \`${key}\`.`, [
      { path: "orderBy", message: `unknown key \`${key}\``, fix: validNames(valid, key) },
    ]);
  });
}

function facets(context: OperationContext, names: readonly string[], matches: Bits) {
  const known = facetNames(context);
  return Object.fromEntries(
    names.map((name, index) => {
      if (known.includes(name)) return [name, facetCounts(context, name, matches)];
      throw new InputError(`Unknown facet \`${name}\`.`, [
        { path: `facet.${index}`, message: `unknown dimension \`${name}\``, fix: validNames(known, name) },
      ]);
    }),
  );
}
