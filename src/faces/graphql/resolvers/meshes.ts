import { after, type Soon } from "../batch.ts";
import type { GraphqlContext } from "../context.ts";
import type { MeshNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields, known } from "./entity-fields.ts";
import { fact } from "./facts.ts";

type Overview = Awaited<ReturnType<GraphqlContext["read"]["mesh"]["load"]>>;

/** A field that stands in the mesh's own row. */
const own =
  <K extends keyof Overview & keyof MeshNode>(key: K) =>
  (mesh: MeshNode, _: unknown, { read }: GraphqlContext): Soon<Overview[K]> =>
    known<Overview[K]>(mesh[key] as Overview[K] | undefined, () => after(read.mesh.load(mesh.id), (row) => row[key]));

const modesOf = own("modes");

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
    modes: (mesh, args, context) =>
      after(modesOf(mesh, args, context), (modes) => modes.map((slug) => ({ id: `mode:${slug}` }))),
    features: ({ id, features }, _, { read }) => known(features, () => read.meshFeatures.load(id)),
    advantages: (mesh, _, { read }) =>
      known(mesh.advantages, async () =>
        (await read.factsAbout.load(mesh.id)).filter(({ kind }) => kind === "ADVANTAGE"),
      ),
    disadvantages: (mesh, _, { read }) =>
      known(mesh.disadvantages, async () =>
        (await read.factsAbout.load(mesh.id)).filter(({ kind }) => kind === "DISADVANTAGE"),
      ),
    components: ({ id, components }, _, { read }) => known(components, () => read.components.load(id)),
    scores: ({ id, scores }, _, { read }) => known(scores, () => read.scores.load(id)),
    installGuides: ({ id, installGuides }, _, { read }) => known(installGuides, () => read.installGuides.load(id)),
  },
  MeshFeature: { feature: ({ feature }) => ({ id: `feature:${feature}` }), fact },
  MeshScore: { criterion: ({ criterion }) => ({ id: `criterion:${criterion}` }), fact },
  InstallStep: { fact },
  UndecidedMesh: { meshEntity },
} satisfies Resolvers;
