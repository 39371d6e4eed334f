import { z } from "zod";
import { type EvaluatedFilter, filterMeshes } from "../catalog/filter/evaluate.ts";
import {
  type FacetCount,
  facetCounts,
  facetNames,
  meshOrderKeys,
  meshSummaries,
  type OrderKey,
  orderedMeshIds,
} from "../catalog/meshes.ts";
import { contradictionsOf, type Difference, hasOtherSources, told } from "../catalog/other-sources.ts";
import { nameAmong } from "../catalog/references.ts";
import { criteria } from "../catalog/scores.ts";
import { InputError, validNames } from "../errors.ts";
import { type MeshFilter, meshFilterSchema } from "../model/filter.ts";
import { slugOf } from "../model/ids.ts";
import { checkSchema, meshSummarySchema } from "../model/mesh.ts";
import type { OtherSource } from "../model/sources.ts";
import type { Steps } from "../model/steps.ts";
import type { Verdict } from "../model/verdict.ts";
import { defineOperation, type OperationContext } from "./operation.ts";
import { pageFor, pageInput, pageOf } from "./page.ts";

const orderBySchema = z
  .string()
  .max(200)
  .describe(
    "Comma-separated sort keys, `-` for descending: `name`, `firstRelease`, `-score.performance`. Default `name`.",
  );

const findMeshesInput = z.strictObject({
  where: meshFilterSchema.optional(),
  orderBy: orderBySchema.optional(),
  facet: z
    .array(z.string().max(80))
    .max(20)
    .optional()
    .describe("Dimensions of the comparison `meshes` for which to count values over all matching meshes."),
  ...pageInput,
});

export const foundMeshSchema = meshSummarySchema.extend({
  checks: z.array(checkSchema).describe("Each condition, with the facts that decided it."),
});

const undecidedSchema = z
  .array(z.object({ mesh: z.string(), conditions: z.array(z.string()) }))
  .describe("Meshes for which the document doesn't say whether they match, with the undecided conditions.");

/** Meshes to check in one step. */
const meshesAtOnce = 50;

/** Maximum number of undecided meshes to list; `undecidedTotal` counts them all. */
const mostUndecided = 100;

export const findMeshes = defineOperation({
  name: "find-meshes",
  description:
    "Finds meshes by features, modes, comparison values, scores and more, in three-valued logic: if the document doesn't say " +
    "whether a mesh matches, it is listed as `undecided` rather than left out.",
  input: findMeshesInput,
  output: pageOf(foundMeshSchema).extend({
    undecided: undecidedSchema,
    undecidedTotal: z.int().describe("Number of undecided meshes; the first hundred are listed."),
    facets: z
      .record(z.string(), z.array(z.object({ value: z.string(), count: z.int() })))
      .optional()
      .describe("Number of matching meshes per value of each requested dimension; the hundred most frequent values."),
  }),
  lighter: "Use fewer conditions in `where`, or count fewer values with `facet`.",
  *run(context, input) {
    const { where = {}, orderBy = "name", facet } = input;
    const ordered = orderedMeshIds(context, orderKeys(context, orderBy));
    const filter = filterMeshes(context, where, ["where"]);
    const verdicts = new Map<Verdict, string[]>([
      ["PASS", []],
      ["UNKNOWN", []],
    ]);
    for (const [at, id] of ordered.entries()) {
      if (at % meshesAtOnce === 0) yield;
      verdicts.get(filter.verdict(id))?.push(id);
    }
    yield;
    const [matches, undecided] = [verdicts.get("PASS")!, verdicts.get("UNKNOWN")!];
    const page = pageFor("find-meshes", input, matches, (id) => id);
    const summaries = meshSummaries(context, page.items);
    return {
      ...page,
      items: page.items.map((id) => ({ ...summaries.get(id)!, checks: filter.checks(id) })),
      undecided: undecided
        .slice(0, mostUndecided)
        .map((id) => ({ mesh: slugOf(id), conditions: filter.undecided(id) })),
      undecidedTotal: undecided.length,
      otherSources: yield* differences(context, where, filter, ordered),
      ...(facet && { facets: yield* facets(context, facet, matches) }),
    };
  },
});

/** Maximum number of differences to list. */
const mostDifferences = 100;

/** The conditions that would be decided otherwise if every source were asked, mesh by mesh. */
function* differences(
  context: OperationContext,
  where: MeshFilter,
  filter: EvaluatedFilter,
  meshes: readonly string[],
): Steps<OtherSource[]> {
  if (!hasOtherSources(context)) return [];
  const whole = filterMeshes({ ...context, catalog: context.catalog.whole }, where, ["where"]);
  const found: Difference[] = [];
  for (const [at, mesh] of meshes.entries()) {
    if (at % meshesAtOnce === 0) yield;
    if (found.length >= mostDifferences) break;
    // Neither way is the mesh part of the answer.
    if (filter.verdict(mesh) === "FAIL" && whole.verdict(mesh) === "FAIL") continue;
    const theirs = whole.checks(mesh);
    for (const [index, ours] of filter.checks(mesh).entries()) {
      const { verdict, sentence, facts } = theirs[index]!;
      if (verdict === ours.verdict) continue;
      found.push(...differencesOf(context, { mesh, condition: sentence, verdict }, ours.facts, facts));
    }
  }
  return told(context, found.slice(0, mostDifferences));
}

/** One for each fact that decides otherwise, with the fact of the reference that it contradicts. */
function differencesOf(
  context: OperationContext,
  { mesh, condition, verdict }: { mesh: string; condition: string; verdict: Verdict },
  ours: readonly string[],
  theirs: readonly string[],
): Difference[] {
  const contradicted = contradictionsOf(context, ours);
  const facts = theirs.filter((fact) => !ours.includes(fact));
  return facts.map((fact) => {
    const contradicts = ours.find((own) => contradicted.get(own)?.includes(fact)) ?? undefined;
    return { subject: mesh, condition, verdict, fact, contradicts };
  });
}

function orderKeys(context: OperationContext, orderBy: string): OrderKey[] {
  const valid = meshOrderKeys(criteria(context).map(({ slug }) => slug));
  return orderBy.split(",").map((part) => {
    const text = part.trim();
    const name = text.replace(/^[-+]/, "");
    const key = nameAmong(valid, name);
    if (key !== undefined) return { key, descending: text.startsWith("-") };
    throw new InputError(`Cannot order by \`${name}\`.`, [
      { path: "orderBy", message: `unknown key \`${name}\``, fix: validNames(valid, name) },
    ]);
  });
}

function* facets(
  context: OperationContext,
  names: readonly string[],
  matches: readonly string[],
): Steps<Record<string, FacetCount[]>> {
  const valid = facetNames(context);
  const counts: Record<string, FacetCount[]> = {};
  for (const [index, name] of names.entries()) {
    const facet = nameAmong(valid, name);
    if (facet === undefined) {
      throw new InputError(`Unknown facet \`${name}\`.`, [
        { path: `facet.${index}`, message: `unknown dimension \`${name}\``, fix: validNames(valid, name) },
      ]);
    }
    counts[facet] ??= facetCounts(context, facet, matches);
    yield;
  }
  return counts;
}
