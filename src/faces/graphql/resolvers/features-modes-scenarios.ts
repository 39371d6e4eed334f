import { sortedFacts } from "../../../catalog/modes.ts";
import type { Fact } from "../../../model/fact.ts";
import type { GraphqlContext } from "../context.ts";
import type { ModeParent } from "../parents.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields, fieldOf } from "./entities.ts";
import { fact } from "./facts.ts";
import { meshEntity } from "./meshes.ts";

/** One group of the facts about a mode. */
const groupOfFacts =
  (key: keyof ReturnType<typeof sortedFacts>) =>
  async (mode: ModeParent, _: unknown, { loaders }: GraphqlContext): Promise<Fact[]> =>
    mode[key] ?? sortedFacts(await loaders.factsAbout.get(mode.id))[key];

const scenarioField = fieldOf((id, loaders) => loaders.scenario.get(id));

export const knowledgeResolvers = {
  Feature: {
    ...entityFields,
    area: fieldOf((id, loaders) => loaders.feature.get(id))("area"),
    broader: ({ id, broader }, _, { loaders }) => broader ?? loaders.broader.get(id),
    narrower: ({ id, narrower }, _, { loaders }) => narrower ?? loaders.narrower.get(id),
    meshes: ({ id, meshes }, _, { loaders }) => meshes ?? loaders.featureMeshes.get(id),
  },
  FeatureSupport: { mesh: meshEntity, fact },
  Mode: {
    ...entityFields,
    advantages: groupOfFacts("advantages"),
    disadvantages: groupOfFacts("disadvantages"),
    workflow: groupOfFacts("workflow"),
    figures: groupOfFacts("figures"),
    components: ({ id, components }, _, { loaders }) => components ?? loaders.components.get(id),
    meshes: ({ id, meshes }, _, { loaders }) => meshes ?? loaders.modeMeshes.get(id),
    installGuides: ({ id, installGuides }, _, { loaders }) => installGuides ?? loaders.installGuides.get(id),
  },
  Scenario: {
    ...entityFields,
    kind: scenarioField("kind"),
    needs: async ({ id, needs }, _, { loaders }) =>
      needs ?? (await loaders.factsAbout.get(id)).filter(({ kind }) => kind === "NEED"),
    profile: async ({ id, profile }, _, { loaders }) =>
      profile ?? (await loaders.factsAbout.get(id)).filter(({ kind }) => kind === "PROFILE"),
    recommendations: async ({ id, recommendations }, _, { loaders }) =>
      recommendations ?? (await loaders.scenario.get(id)).recommendations,
    emphasis: async ({ id, emphasis }, _, { loaders }) => emphasis ?? (await loaders.scenario.get(id)).emphasis,
    emphasisNote: async ({ id, emphasisNote }, _, { loaders }) =>
      emphasisNote === undefined ? (await loaders.scenario.get(id)).emphasisNote : emphasisNote,
  },
  ScenarioRecommendation: {
    meshEntity,
    toolEntities: ({ tools }) => tools.map((slug) => ({ id: `tool:${slug}` })),
    reasons: ({ reasons }, _, { loaders }) =>
      Promise.all(reasons.map((reason) => (typeof reason === "string" ? loaders.fact.get(reason) : reason))),
    fact,
  },
} satisfies Resolvers;
