import { filterMeshes } from "../../catalog/filter/evaluate.ts";
import { meshIds } from "../../catalog/meshes.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { relaxations } from "../../engine/index.ts";
import type { MeshFilter } from "../../model/filter.ts";
import { slugOf } from "../../model/ids.ts";
import type { Check } from "../../model/mesh.ts";
import type { Recommendation, ResolvedInput } from "../../model/recommendation.ts";
import type { Verdict } from "../../model/verdict.ts";
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
}

/** Assessments by slug, in the order of the candidates. */
export type Assessments = ReadonlyMap<string, Assessment>;

/** Checks every candidate against every requirement. Throws an `InputError` for unknown names. */
export function assess(
  reading: Reading,
  { require, unknowns }: Pick<ResolvedInput, "require" | "unknowns">,
  candidates: readonly string[],
): Assessments {
  const requirements = require.map((filter, place) => evaluated(reading, filter, place, candidates));
  const violates = (verdict: Verdict) => verdict === "FAIL" || (verdict === "UNKNOWN" && unknowns === "EXCLUDE");
  return new Map(
    candidates.map((mesh) => {
      const checks = requirements.map((requirement, place) => ({ requirement: place, ...requirement.get(mesh)! }));
      const violated = new Set(checks.flatMap(({ verdict }, place) => (violates(verdict) ? [place] : [])));
      const isOpen = unknowns === "CONDITIONAL" && checks.some(({ verdict }) => verdict === "UNKNOWN");
      const eligibility = violated.size > 0 ? "EXCLUDED" : isOpen ? "CONDITIONAL" : "ELIGIBLE";
      return [mesh, { mesh, eligibility, checks, violated }];
    }),
  );
}

type Evaluated = Map<string, Omit<RequirementCheck, "requirement">>;

/** The verdict on each mesh, which depends on the catalog alone; `place` is used only for error paths. */
function evaluated(reading: Reading, filter: MeshFilter, place: number, candidates: readonly string[]): Evaluated {
  const of = (ids: readonly string[]): Evaluated => {
    const filtered = filterMeshes(reading, filter, ["require", place]);
    return new Map(
      ids.map((id) => {
        const [verdict, conditions] = [filtered.verdict(id), filtered.checks(id)];
        return [
          slugOf(id),
          { sentence: filtered.sentence, verdict, conditions, facts: decisiveFacts(verdict, conditions) },
        ];
      }),
    );
  };
  if (hasTooMany(reading)) return of(candidates.map((slug) => `mesh:${slug}`));
  return reading.catalog.memo.get(`requirement ${reading.lang} ${JSON.stringify(filter)}`, () => of(meshIds(reading)));
}

/** Facts of the conditions with the same verdict as the whole; if there are none, as under a negation, of all conditions. */
function decisiveFacts(verdict: Verdict, conditions: readonly Check[]): string[] {
  const decisive = conditions.filter((condition) => condition.verdict === verdict);
  return [...new Set((decisive.length > 0 ? decisive : conditions).flatMap(({ facts }) => facts))];
}

/** Minimal relaxations that readmit an excluded mesh, and minimal sets of requirements that none of them meets together. */
export function relaxationsOf(assessments: Assessments): Pick<Recommendation, "relaxations" | "conflicts"> {
  const excluded = [...assessments.values()].filter(({ eligibility }) => eligibility === "EXCLUDED");
  const { corrections, conflicts } = relaxations(excluded.map(({ violated }) => violated));
  const sentencesOf = (places: readonly number[]) => places.map((place) => excluded[0]!.checks[place]!.sentence);
  return {
    relaxations: corrections.map(({ drop, unlocks }) => ({
      drop,
      sentences: sentencesOf(drop),
      unlocks: unlocks.map((index) => excluded[index]!.mesh),
    })),
    conflicts: conflicts.map((conflict) => {
      const requirements = [...conflict].sort((a, b) => a - b);
      return { requirements, sentences: sentencesOf(requirements) };
    }),
  };
}
