import { sortedFacts } from "../../../catalog/modes.ts";
import type { Fact } from "../../../model/fact.ts";
import type { GraphqlContext } from "../context.ts";
import type { ModeNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields } from "./entity-fields.ts";
import { fact } from "./facts.ts";
import { meshEntity, meshNode } from "./meshes.ts";

/** Facts that are sorted out of all facts about a mode. */
const sorted =
  (key: keyof ReturnType<typeof sortedFacts>) =>
  async (mode: ModeNode, _: unknown, { loaders }: GraphqlContext): Promise<Fact[]> =>
    mode[key] ?? sortedFacts(await loaders.factsAbout.get(mode.id))[key];

export const knowledgeResolvers = {
  Feature: {
    ...entityFields,
    area: async ({ id, area }, _, { loaders }) => area ?? (await loaders.feature.get(id)).area,
    meshes: ({ id, meshes }, _, { loaders }) => meshes ?? loaders.featureMeshes.get(id),
  },
  FeatureSupport: { mesh: ({ mesh }) => meshNode(mesh), fact },
  Mode: {
    ...entityFields,
    advantages: sorted("advantages"),
    disadvantages: sorted("disadvantages"),
    workflow: sorted("workflow"),
    figures: sorted("figures"),
    components: ({ id, components }, _, { loaders }) => components ?? loaders.components.get(id),
    meshes: ({ id, meshes }, _, { loaders }) => meshes ?? loaders.modeMeshes.get(id),
    installGuides: ({ id, installGuides }, _, { loaders }) => installGuides ?? loaders.installGuides.get(id),
  },
  Scenario: {
    ...entityFields,
    kind: async ({ id, kind }, _, { loaders }) => kind ?? (await loaders.scenario.get(id)).kind,
    needs: async ({ id, needs }, _, { loaders }) =>
      needs ?? (await loaders.factsAbout.get(id)).filter(({ kind }) => kind === "NEED"),
    profile: async ({ id, profile }, _, { loaders }) =>
      profile ?? (await loaders.factsAbout.get(id)).filter(({ kind }) => kind === "PROFILE"),
    recommendations: async ({ id, recommendations }, _, { loaders }) =>
      recommendations ?? (await loaders.scenario.get(id)).recommendations,
  },
  ScenarioRecommendation: {
    meshEntity,
    toolEntities: ({ tools }) => tools.map((slug) => ({ id: `tool:${slug}` })),
    reasons: ({ reasons }, _, { loaders }) =>
      Promise.all(reasons.map((reason) => (typeof reason === "string" ? loaders.fact.get(reason) : reason))),
    fact,
  },
} satisfies Resolvers;
