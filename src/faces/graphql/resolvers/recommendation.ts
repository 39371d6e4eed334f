import { getRecommendation } from "../../../operations/get-recommendation.ts";
import type { GraphqlContext } from "../context.ts";
import type { Resolvers } from "../schema.gen.ts";
import { referencedFacts } from "./facts.ts";

// A record outlives the catalog that it was computed from, so meshes and facts that it refers to may be gone.

const meshEntity = async ({ mesh }: { mesh: string }, _: unknown, { loaders }: GraphqlContext) =>
  (await loaders.mesh.load(`mesh:${mesh}`)) ?? null;

const fact = async ({ fact }: { fact: string | null }, _: unknown, { loaders }: GraphqlContext) =>
  fact === null ? null : ((await loaders.fact.load(fact)) ?? null);

export const recommendationResolvers = {
  Recommendation: {
    lang: ({ lang }) => lang.toUpperCase() as "EN" | "ZH",
    otherSources: ({ otherSources }) => otherSources ?? null,
    warnings: ({ warnings }) => warnings ?? null,
  },
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
  ResolvedInputFromScenario: { facts: referencedFacts },
} satisfies Resolvers;
