import type { GraphqlContext } from "../context.ts";
import type { MeshNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields } from "./entity-fields.ts";
import { fact } from "./facts.ts";

type Overview = Awaited<ReturnType<GraphqlContext["loaders"]["mesh"]["get"]>>;

/** A field that stands in the mesh's own row, unless it was read with the mesh. Null is an answer: the document is silent. */
const own =
  <K extends keyof Overview & keyof MeshNode>(key: K) =>
  async (mesh: MeshNode, _: unknown, { loaders }: GraphqlContext): Promise<Overview[K]> =>
    mesh[key] === undefined ? (await loaders.mesh.get(mesh.id))[key] : (mesh[key] as Overview[K]);

const modesOf = own("modes");

const factsOfKind = async ({ id }: MeshNode, { loaders }: GraphqlContext, wanted: "ADVANTAGE" | "DISADVANTAGE") =>
  (await loaders.factsAbout.get(id)).filter(({ kind }) => kind === wanted);

export const meshNode = (slug: string): MeshNode => ({ id: `mesh:${slug}` });

/** The mesh that a row names by its slug. */
export const meshEntity = ({ mesh }: { mesh: string }): MeshNode => meshNode(mesh);

export const meshResolvers = {
  Mesh: {
    ...entityFields,
    status: own("status"),
    cncfStatus: own("cncfStatus"),
    firstRelease: own("firstRelease"),
    vendors: own("vendors"),
    languages: own("languages"),
    dataPlane: own("dataPlane"),
    publishedTotal: own("publishedTotal"),
    computedTotal: own("computedTotal"),
    modes: async (mesh, args, context) => (await modesOf(mesh, args, context)).map((slug) => ({ id: `mode:${slug}` })),
    features: ({ id, features }, _, { loaders }) => features ?? loaders.meshFeatures.get(id),
    advantages: (mesh, _, context) => mesh.advantages ?? factsOfKind(mesh, context, "ADVANTAGE"),
    disadvantages: (mesh, _, context) => mesh.disadvantages ?? factsOfKind(mesh, context, "DISADVANTAGE"),
    components: ({ id, components }, _, { loaders }) => components ?? loaders.components.get(id),
    scores: ({ id, scores }, _, { loaders }) => scores ?? loaders.scores.get(id),
    installGuides: ({ id, installGuides }, _, { loaders }) => installGuides ?? loaders.installGuides.get(id),
  },
  MeshFeature: { feature: ({ feature }) => ({ id: `feature:${feature}` }), fact },
  MeshScore: { criterion: ({ criterion }) => ({ id: `criterion:${criterion}` }), fact },
  InstallStep: { fact },
  UndecidedMesh: { meshEntity },
} satisfies Resolvers;
