import { filterMeshes } from "../../catalog/filter/evaluate.ts";
import { meshIds } from "../../catalog/meshes.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { MeshFilter } from "../../model/filter.ts";
import { slugOf } from "../../model/ids.ts";
import type { Check } from "../../model/mesh.ts";
import type { Recommendation, ResolvedInput } from "../../model/recommendation.ts";
import type { Verdict } from "../../model/verdict.ts";
import { contradictionsAmong } from "../input/contradictions.ts";
import { hasTooMany } from "../input/decision-data.ts";

export type RequirementCheck = Recommendation["ranking"][number]["checks"][number];

/** How one candidate meets the requirements. */
export interface Assessment {
  mesh: string;
  eligibility: "ELIGIBLE" | "CONDITIONAL" | "EXCLUDED";
  /** One for each requirement, in their order. */
  checks: readonly RequirementCheck[];
  /** Indices of the requirements that exclude the mesh under the policy on unknowns. */
  violated: ReadonlySet<number>;
  /** Indices of the requirements that it does not meet, or is not known to meet. */
  unmet: ReadonlySet<number>;
}

export interface Requirements {
  /** By slug, in the order of the candidates. */
  assessments: ReadonlyMap<string, Assessment>;
  /** Requirements that no mesh could ever meet together. */
  contradictions: readonly (readonly number[])[];
}

/** The requirement that answers to the decision tree make, which is worded and cited by the tree. */
export interface TreeRequirement {
  place: number;
  sentence: string;
  /** The facts that state where the answers lead. */
  facts: readonly string[];
}

/** Checks every candidate against every requirement. Throws an `InputError` for unknown names. */
export function assess(
  reading: Reading,
  { require, unknowns, alternatives = [] }: Pick<ResolvedInput, "require" | "unknowns" | "alternatives">,
  candidates: readonly string[],
  tree: TreeRequirement | undefined,
): Requirements {
  const contradictions = contradictionsAmong(require);
  const denied = contradictions.flat();
  const requirements = require.map((filter, place) => {
    const found = evaluated(reading, filter, place, candidates);
    return place === tree?.place ? ledBy(tree, found) : found;
  });
  const violates = (verdict: Verdict) => verdict === "FAIL" || (verdict === "UNKNOWN" && unknowns === "EXCLUDE");
  const isOpen = (verdict: Verdict) => verdict === "UNKNOWN" && unknowns === "CONDITIONAL";
  const assessment = (mesh: string, verdicts: readonly Omit<RequirementCheck, "requirement">[]): Assessment => {
    const checks = verdicts.map((check, place) => ({ requirement: place, ...check }));
    const violated = new Set([...placesOf(checks, violates), ...denied]);
    const unmet = new Set(placesOf(checks, (verdict) => violates(verdict) || isOpen(verdict)));
    const eligibility = violated.size > 0 ? "EXCLUDED" : unmet.size > 0 ? "CONDITIONAL" : "ELIGIBLE";
    return { mesh, eligibility, checks, violated, unmet };
  };
  return {
    contradictions,
    assessments: new Map([
      ...candidates.map(
        (mesh) =>
          [
            mesh,
            assessment(
              mesh,
              requirements.map((each) => each.of(mesh)),
            ),
          ] as const,
      ),
      ...alternatives.map(
        ({ id }) =>
          [
            id,
            assessment(
              id,
              requirements.map((each) => each.unknown),
            ),
          ] as const,
      ),
    ]),
  };
}

const placesOf = (checks: readonly RequirementCheck[], is: (verdict: Verdict) => boolean): number[] =>
  checks.flatMap(({ verdict }, place) => (is(verdict) ? [place] : []));

interface Evaluated {
  of(mesh: string): Omit<RequirementCheck, "requirement">;
  /** For what no fact is about. */
  unknown: Omit<RequirementCheck, "requirement">;
}

/** The verdict on each mesh, which depends on the catalog alone; `place` is used only for error paths. */
function evaluated(reading: Reading, filter: MeshFilter, place: number, candidates: readonly string[]): Evaluated {
  const of = (ids: readonly string[]): Evaluated => {
    const filtered = filterMeshes(reading, filter, ["require", place]);
    const { sentence } = filtered;
    const byMesh = new Map(
      ids.map((id) => {
        const [verdict, conditions] = [filtered.verdict(id), filtered.checks(id)];
        return [slugOf(id), { sentence, verdict, conditions, facts: decisiveFacts(verdict, conditions) }];
      }),
    );
    const open = filtered.checks(ids[0]!).map((each) => ({ ...each, verdict: "UNKNOWN" as const, facts: [] }));
    return {
      of: (mesh) => byMesh.get(mesh)!,
      unknown: { sentence, verdict: "UNKNOWN", conditions: open, facts: [] },
    };
  };
  if (hasTooMany(reading)) return of(candidates.map((slug) => `mesh:${slug}`));
  return reading.catalog.memo.get(`requirement ${reading.lang} ${JSON.stringify(filter)}`, () => of(meshIds(reading)));
}

const ledBy = ({ sentence, facts }: TreeRequirement, { of, unknown }: Evaluated): Evaluated => {
  const led = (check: Omit<RequirementCheck, "requirement">) => ({
    ...check,
    sentence,
    facts: [...facts],
    conditions: [{ sentence, verdict: check.verdict, facts: [...facts] }],
  });
  return { of: (mesh) => led(of(mesh)), unknown: led(unknown) };
};

/** Facts of the conditions with the same verdict as the whole; if there are none, as under a negation, of all conditions. */
function decisiveFacts(verdict: Verdict, conditions: readonly Check[]): string[] {
  const decisive = conditions.filter((condition) => condition.verdict === verdict);
  return [...new Set((decisive.length > 0 ? decisive : conditions).flatMap(({ facts }) => facts))];
}
