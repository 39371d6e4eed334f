import { filterMeshes } from "../catalog/mesh-filter.ts";
import { meshIds } from "../catalog/meshes.ts";
import type { Reading } from "../catalog/snapshot.ts";
import type { MeshFilter } from "../model/filter.ts";
import { slugOf } from "../model/ids.ts";
import type { Check, Verdict } from "../model/mesh.ts";
import type { Recommendation } from "../model/recommendation.ts";
import { hasTooMany } from "./knowledge.ts";
import type { ResolvedInput } from "./resolve-input.ts";

export type RequirementCheck = Recommendation["ranking"][number]["checks"][number];
export type Standing = "ELIGIBLE" | "CONDITIONAL" | "EXCLUDED";

export interface Judged {
  standing: Standing;
  /** One for each requirement, in their order. */
  checks: readonly RequirementCheck[];
  /** The requirements that keep the mesh out, as the policy on unknowns has it. */
  failed: ReadonlySet<number>;
}

/** Holds every requirement against every candidate, each by itself. Throws an `InputError` for names not known. */
export function judge(
  reading: Reading,
  { require, unknowns }: Pick<ResolvedInput, "require" | "unknowns">,
  candidates: readonly string[],
): Map<string, Judged> {
  const requirements = require.map((filter, place) => evaluated(reading, filter, place, candidates));
  return new Map(
    candidates.map((mesh) => {
      const checks = requirements.map((requirement, place) => ({ requirement: place, ...requirement.get(mesh)! }));
      const failed = new Set(checks.flatMap((check, place) => (keepsOut(check.verdict, unknowns) ? [place] : [])));
      const isOpen = unknowns === "CONDITIONAL" && checks.some(({ verdict }) => verdict === "UNKNOWN");
      return [mesh, { standing: failed.size > 0 ? "EXCLUDED" : isOpen ? "CONDITIONAL" : "ELIGIBLE", checks, failed }];
    }),
  );
}

const keepsOut = (verdict: Verdict, unknowns: ResolvedInput["unknowns"]): boolean =>
  verdict === "FAIL" || (verdict === "UNKNOWN" && unknowns === "EXCLUDE");

type Evaluated = Map<string, Omit<RequirementCheck, "requirement">>;

/**
 * What a requirement says of each mesh depends on the catalog alone, and is kept where all can be held against it; its place
 * matters to errors only.
 */
function evaluated(reading: Reading, filter: MeshFilter, place: number, candidates: readonly string[]): Evaluated {
  const of = (ids: readonly string[]): Evaluated => {
    const filtered = filterMeshes(reading, filter, ["require", place]);
    const conditions = filtered.checks(ids);
    const { sentence } = filtered;
    return new Map(
      ids.map((id) => {
        const told = { sentence, verdict: filtered.verdict(id), conditions: conditions.get(id)! };
        return [slugOf(id), { ...told, facts: decisive(told.verdict, told.conditions) }];
      }),
    );
  };
  if (hasTooMany(reading)) return of(candidates.map((slug) => `mesh:${slug}`));
  return reading.catalog.memo.get(`requirement ${reading.lang} ${JSON.stringify(filter)}`, () => of(meshIds(reading)));
}

/** The facts of the conditions that came out like the whole; under a negation none may have, then all count. */
function decisive(verdict: Verdict, conditions: readonly Check[]): string[] {
  const alike = conditions.filter((condition) => condition.verdict === verdict);
  return [...new Set((alike.length > 0 ? alike : conditions).flatMap(({ facts }) => facts))];
}
