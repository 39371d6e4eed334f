import { z } from "zod";
import { entityRefSchema, factSchema, layerSchema } from "./fact.ts";
import { factIdSchema } from "./ids.ts";
import { identifierSchema, lifecycleSchema, type OfAllSources, otherSourcesField } from "./sources.ts";
import { cncfStatusSchema, supportLevelSchema } from "./value.ts";
import { verdictSchema } from "./verdict.ts";

export const checkSchema = z
  .object({
    sentence: z.string().describe("The condition in words."),
    verdict: verdictSchema,
    facts: z.array(factIdSchema).describe("The facts that decided it; empty if the document doesn't say."),
  })
  .describe("One condition checked for one mesh.");
export type Check = z.infer<typeof checkSchema>;

const scope = {
  mode: z.string().optional().describe("Slug of the mode to which this applies."),
  layer: layerSchema.optional().describe("Network layer to which this applies."),
};

const meshFeatureSchema = z.object({
  feature: z.string().describe("Slug of the feature."),
  name: z.string().describe("Name of the feature."),
  area: z.string().describe("Slug of its area."),
  support: supportLevelSchema,
  supportText: z.string().describe("The level of support in words."),
  ...scope,
  fact: factIdSchema,
});

const meshModeSchema = z.object({
  mode: z.string().describe("Slug of the mode."),
  name: z.string().describe("Name of the mode."),
  layer: layerSchema.optional().describe("The only network layer at which the mesh runs in this mode."),
  fact: factIdSchema,
});
export type MeshMode = z.infer<typeof meshModeSchema>;
export type MeshFeature = z.infer<typeof meshFeatureSchema>;

const meshScoreSchema = z.object({
  criterion: z.string().describe("Slug of the criterion."),
  value: z.number().describe("Score, 0–10."),
  fact: factIdSchema,
});
export type MeshScore = z.infer<typeof meshScoreSchema>;

export const installGuideSchema = z.object({
  slug: z.string(),
  title: z.string(),
  steps: z.array(
    z.object({
      number: z.int(),
      title: z.string(),
      commands: z.array(z.string()).describe("Commands as typed, without here-documents."),
      fact: factIdSchema,
    }),
  ),
});
export type InstallGuide = z.infer<typeof installGuideSchema>;

export const meshSummarySchema = z
  .object({
    id: z.string().describe("Global id, such as `mesh:istio`."),
    slug: z.string(),
    name: z.string(),
    summary: z.string().nullable(),
    status: z.string().nullable().describe("Status of the project; null if the document doesn't say."),
    cncfStatus: cncfStatusSchema.nullable().describe("Null if the document doesn't say."),
    firstRelease: z.int().nullable().describe("Year of the first release."),
    vendors: z.array(entityRefSchema).describe("Organizations that founded or maintain the mesh."),
    languages: z.array(z.string()).describe("Programming languages, such as `Go`."),
    dataPlane: z.array(z.string()).describe("What the data plane is built on, such as `Envoy`."),
    modes: z.array(meshModeSchema).describe("The architecture modes of the mesh."),
  })
  .describe("A service mesh, in brief. What the document doesn't say is null or empty.");
export type MeshSummary = z.infer<typeof meshSummarySchema>;

export const meshSchema = meshSummarySchema
  .extend({
    aliases: z.array(z.string()),
    features: z.array(meshFeatureSchema).describe("What the document says about each feature; all others are unknown."),
    advantages: z.array(factSchema),
    disadvantages: z.array(factSchema),
    components: z.array(entityRefSchema),
    scores: z.array(meshScoreSchema),
    publishedTotal: z.number().nullable().describe("Weighted total printed in the document."),
    computedTotal: z.number().nullable().describe("Weighted total computed from the document's weights and scores."),
    installGuides: z.array(installGuideSchema),
    lifecycle: lifecycleSchema,
    identifiers: z.array(identifierSchema).describe("Names of the project in other systems, from all sources."),
    facts: z.array(factIdSchema).describe("Ids of all facts about the mesh."),
    ...otherSourcesField,
  })
  .describe("Everything about a service mesh.");
export type Mesh = z.infer<typeof meshSchema>;
/** What one view of the catalog says of a mesh. */
export type MeshInView = Omit<Mesh, OfAllSources>;
