/**
 * What it takes to run the operation behind a root field, told in values that take as long to answer with: about 4 µs
 * each. What is not named here takes little beside its answer.
 */
const work: Readonly<Record<string, number>> = {
  meshes: 500,
  mesh: 1000,
  modes: 1000,
  mode: 500,
  features: 500,
  scenarios: 500,
  scenario: 200,
  facts: 800,
  section: 300,
  comparison: 500,
  evidence: 3000,
  search: 4000,
  verifyClaim: 800,
  paths: 5000,
  recommendation: 10_000,
};

/** Random weightings that a recommendation tries unless told otherwise. */
const usualSamples = 20_000;

/** Of what is asked by conditions, each part of them is looked into, and told, for each mesh. */
const perPart = 20;

export function workOf(field: string, given: (name: string) => unknown): number {
  const input = given("input") as { robustness?: { samples?: number | null } | null } | undefined;
  const conditions = perPart * parts(input ?? given("where"));
  if (field !== "recommend") return (work[field] ?? 50) + conditions;
  return 3000 + conditions + Math.ceil(0.3 * Math.max(input?.robustness?.samples ?? usualSamples, 0));
}

const parts = (value: unknown): number =>
  typeof value === "object" && value !== null ? Object.values(value).reduce((sum, each) => sum + parts(each), 1) : 0;
