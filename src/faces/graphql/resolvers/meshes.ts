import { lifecycleOfEntity } from "../../../operations/lifecycle.ts";
import type { GraphqlContext } from "../context.ts";
import type { MeshParent } from "../parents.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields, fieldOf } from "./entities.ts";
import { fact } from "./facts.ts";

const meshField = fieldOf((id, loaders) => loaders.mesh.get(id));

const factsOfKind = async ({ id }: MeshParent, { loaders }: GraphqlContext, wanted: "ADVANTAGE" | "DISADVANTAGE") =>
  (await loaders.factsAbout.get(id)).filter(({ kind }) => kind === wanted);

/** The mesh whose slug a row has. */
export const meshEntity = ({ mesh }: { mesh: string }): MeshParent => ({ id: `mesh:${mesh}` });

export const meshResolvers = {
  Mesh: {
    ...entityFields,
    lifecycle: ({ id, lifecycle }, _, { operation }) => lifecycle ?? lifecycleOfEntity(operation, id)!,
    status: meshField("status"),
    cncfStatus: meshField("cncfStatus"),
    firstRelease: meshField("firstRelease"),
    vendors: meshField("vendors"),
    languages: meshField("languages"),
    dataPlane: meshField("dataPlane"),
    publishedTotal: meshField("publishedTotal"),
    computedTotal: meshField("computedTotal"),
    modes: meshField("modes"),
    features: ({ id, features }, _, { loaders }) => features ?? loaders.meshFeatures.get(id),
    advantages: (mesh, _, context) => mesh.advantages ?? factsOfKind(mesh, context, "ADVANTAGE"),
    disadvantages: (mesh, _, context) => mesh.disadvantages ?? factsOfKind(mesh, context, "DISADVANTAGE"),
    components: ({ id, components }, _, { loaders }) => components ?? loaders.components.get(id),
    scores: ({ id, scores }, _, { loaders }) => scores ?? loaders.scores.get(id),
    installGuides: ({ id, installGuides }, _, { loaders }) => installGuides ?? loaders.installGuides.get(id),
  },
  MeshEdge: { checks: ({ node }) => node.checks },
  MeshMode: { mode: ({ mode }) => ({ id: `mode:${mode}` }), fact },
  MeshFeature: { feature: ({ feature }) => ({ id: `feature:${feature}` }), fact },
  MeshScore: { criterion: ({ criterion }) => ({ id: `criterion:${criterion}` }), fact },
  InstallStep: { fact },
  UndecidedMesh: { meshEntity },
} satisfies Resolvers;
