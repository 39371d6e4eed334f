import type { GraphqlContext } from "../context.ts";
import type { Resolvers } from "../schema.gen.ts";
import { facts } from "./facts.ts";
import { meshNode } from "./meshes.ts";

/** A record outlives the catalog that it was computed from: what it names may be gone. */
const meshEntity = async ({ mesh }: { mesh: string }, _: unknown, { read }: GraphqlContext) =>
  (await read.mesh.find(meshNode(mesh).id)) ?? null;

const fact = async ({ fact }: { fact: string | null }, _: unknown, { read }: GraphqlContext) =>
  fact === null ? null : ((await read.fact.find(fact)) ?? null);

export const recommendationResolvers = {
  Recommendation: { lang: ({ lang }) => (lang === "zh" ? "ZH" : "EN") },
  RecommendationChange: { fact },
  RankedMesh: { meshEntity },
  ExcludedMesh: { meshEntity },
  UnscoredMesh: { meshEntity },
  Contribution: { fact },
  DecisionStep: { fact },
  DecisionOutcome: { fact },
  RequirementCheck: { facts },
  CriterionDifference: { facts },
  ScenarioMatch: { facts },
} satisfies Resolvers;
