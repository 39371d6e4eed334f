import { getRecommendation } from "../../../operations/get-recommendation.ts";
import type { GraphqlContext } from "../context.ts";
import type { Resolvers } from "../schema.gen.ts";
import { referencedFacts } from "./facts.ts";

// A record outlives the catalog that it was computed from, so meshes and facts that it refers to may be gone.

const meshEntity = async ({ mesh }: { mesh: string }, _: unknown, { loaders }: GraphqlContext) =>
  (await loaders.mesh.load(`mesh:${mesh}`)) ?? null;

const fact = async ({ fact }: { fact: string | null }, _: unknown, { loaders }: GraphqlContext) =>
  fact === null ? null : ((await loaders.fact.load(fact)) ?? null);

/** An exact score is a range from itself to itself. */
const rangeOf = (value: number | { min: number; max: number }): { min: number; max: number } =>
  typeof value === "number" ? { min: value, max: value } : value;

export const recommendationResolvers = {
  Recommendation: {
    lang: ({ lang }) => lang.toUpperCase() as "EN" | "ZH",
    otherSources: ({ otherSources }) => otherSources ?? null,
    warnings: ({ warnings }) => warnings ?? null,
    id: ({ id }) => id ?? null,
    createdAt: ({ createdAt }) => createdAt ?? null,
    choice: ({ choice }) => choice ?? null,
    summary: ({ summary }) => summary ?? null,
    mesh: ({ choice }, args, context) => (choice ? meshEntity(choice, args, context) : null),
  },
  RecommendationChoice: { meshEntity },
  ScenarioAdvice: { fact },
  Overhead: { facts: referencedFacts },
  ResolvedInputAlternative: {
    scores: ({ scores }) => scores.map(({ criterion, value }) => ({ criterion, ...rangeOf(value) })),
  },
  ResolvedInputScore: { min: ({ value }) => rangeOf(value).min, max: ({ value }) => rangeOf(value).max },
  ResolvedInputFromAnswers: { facts: referencedFacts },
  RecommendationSummary: {
    lang: ({ lang }) => lang.toUpperCase() as "EN" | "ZH",
    recommendation: ({ id }, _, context) => context.perform(getRecommendation, { id }),
  },
  RecommendationWarning: { facts: ({ facts }, _, { loaders }) => loaders.factOfAllSources.findAll(facts) },
  RecommendationChange: { fact },
  RankedMesh: { meshEntity },
  ExcludedMesh: { meshEntity },
  UnscoredMesh: { meshEntity },
  Contribution: { fact },
  DecisionStep: { fact },
  DecisionOutcome: { fact },
  RequirementCheck: { facts: referencedFacts },
  CriterionDifference: { facts: referencedFacts },
  ScenarioMatch: { facts: referencedFacts },
  ResolvedInputFromScenario: {
    facts: referencedFacts,
    answers: ({ answers }) => answers ?? [],
    notAssessed: ({ notAssessed }, args, context) =>
      notAssessed ? referencedFacts({ facts: notAssessed }, args, context) : null,
  },
} satisfies Resolvers;
