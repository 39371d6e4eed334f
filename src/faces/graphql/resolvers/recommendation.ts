import type { GraphqlContext } from "../context.ts";
import type { Resolvers } from "../schema.gen.ts";
import { factsNamed } from "./facts.ts";
import { meshNode } from "./meshes.ts";

/** A record outlives the catalog that it was computed from: what it names may be gone. */
const meshEntity = async ({ mesh }: { mesh: string }, _: unknown, { loaders }: GraphqlContext) =>
  (await loaders.mesh.load(meshNode(mesh).id)) ?? null;

const fact = async ({ fact }: { fact: string | null }, _: unknown, { loaders }: GraphqlContext) =>
  fact === null ? null : ((await loaders.fact.load(fact)) ?? null);

export const recommendationResolvers = {
  Recommendation: { lang: ({ lang }) => lang.toUpperCase() as "EN" | "ZH" },
  RecommendationChange: { fact },
  RankedMesh: { meshEntity },
  ExcludedMesh: { meshEntity },
  UnscoredMesh: { meshEntity },
  Contribution: { fact },
  DecisionStep: { fact },
  DecisionOutcome: { fact },
  RequirementCheck: { facts: factsNamed },
  CriterionDifference: { facts: factsNamed },
  ScenarioMatch: { facts: factsNamed },
} satisfies Resolvers;
