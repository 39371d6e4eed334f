import { sortedFacts } from "../../../catalog/modes.ts";
import type { Fact } from "../../../model/fact.ts";
import type { GraphqlContext } from "../context.ts";
import type { ModeNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields, known } from "./entity-fields.ts";
import { fact } from "./facts.ts";
import { meshEntity, meshNode } from "./meshes.ts";

/** Facts that are sorted out of all facts about a mode. */
const sorted =
  (key: keyof ReturnType<typeof sortedFacts>) =>
  (mode: ModeNode, _: unknown, { read }: GraphqlContext): Fact[] | Promise<Fact[]> =>
    known(mode[key], async () => sortedFacts(await read.factsAbout.load(mode.id))[key]);

export const knowledgeResolvers = {
  Feature: {
    ...entityFields,
    area: ({ id, area }, _, { read }) => known(area, async () => (await read.feature.load(id)).area),
    meshes: ({ id, meshes }, _, { read }) => known(meshes, () => read.featureMeshes.load(id)),
  },
  FeatureSupport: { mesh: ({ mesh }) => meshNode(mesh), fact },
  Mode: {
    ...entityFields,
    advantages: sorted("advantages"),
    disadvantages: sorted("disadvantages"),
    workflow: sorted("workflow"),
    figures: sorted("figures"),
    components: ({ id, components }, _, { read }) => known(components, () => read.components.load(id)),
    meshes: ({ id, meshes }, _, { read }) => known(meshes, () => read.modeMeshes.load(id)),
    installGuides: ({ id, installGuides }, _, { read }) => known(installGuides, () => read.installGuides.load(id)),
  },
  Scenario: {
    ...entityFields,
    kind: ({ id, kind }, _, { read }) => known(kind, async () => (await read.scenario.load(id)).kind),
    needs: ({ id, needs }, _, { read }) =>
      known(needs, async () => (await read.factsAbout.load(id)).filter(({ kind }) => kind === "NEED")),
    profile: ({ id, profile }, _, { read }) =>
      known(profile, async () => (await read.factsAbout.load(id)).filter(({ kind }) => kind === "PROFILE")),
    recommendations: ({ id, recommendations }, _, { read }) =>
      known(recommendations, async () => (await read.scenario.load(id)).recommendations),
  },
  ScenarioRecommendation: {
    meshEntity,
    toolEntities: ({ tools }) => tools.map((slug) => ({ id: `tool:${slug}` })),
    reasons: ({ reasons }, _, { read }) =>
      Promise.all(reasons.map((reason) => (typeof reason === "string" ? read.fact.load(reason) : reason))),
    fact,
  },
} satisfies Resolvers;
