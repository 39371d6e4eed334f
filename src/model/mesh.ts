import { z } from "zod";
import { entityRefSchema, factSchema } from "./fact.ts";
import { factIdSchema } from "./ids.ts";
import { cncfStatusSchema, supportLevelSchema } from "./value.ts";

export const verdictSchema = z
  .enum(["PASS", "FAIL", "UNKNOWN"])
  .describe("PASS: met. FAIL: the document says it is not. UNKNOWN: the document is silent.");
export type Verdict = z.infer<typeof verdictSchema>;

export const checkSchema = z
  .object({
    sentence: z.string().describe("The condition in words."),
    verdict: verdictSchema,
    facts: z.array(factIdSchema).describe("The facts that decided it; empty where the document is silent."),
  })
  .describe("One condition held against one mesh.");
export type Check = z.infer<typeof checkSchema>;

export const meshFeatureSchema = z.object({
  feature: z.string().describe("Slug of the feature."),
  support: supportLevelSchema,
  mode: z.string().optional().describe("Slug of the mode for which this holds."),
  layer: z.enum(["L4", "L7"]).optional().describe("Network layer for which this holds."),
  fact: factIdSchema,
});
export type MeshFeature = z.infer<typeof meshFeatureSchema>;

export const meshScoreSchema = z.object({
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
      commands: z.array(z.string()).describe("Commands as typed, without their here-documents."),
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
    status: z.string().nullable().describe("Status of the project; null where the document is silent."),
    cncfStatus: cncfStatusSchema.nullable().describe("Null where the document is silent."),
    firstRelease: z.int().nullable().describe("Year of the first release."),
    vendors: z.array(entityRefSchema).describe("Organizations that founded or provide the mesh."),
    languages: z.array(z.string()).describe("Programming languages, such as `Go`."),
    dataPlane: z.array(z.string()).describe("What carries the traffic, such as `Envoy`."),
    modes: z.array(z.string()).describe("Slugs of the architecture modes in which the mesh runs."),
  })
  .describe("A service mesh in short. What the document does not say is null or empty.");
export type MeshSummary = z.infer<typeof meshSummarySchema>;

export const meshSchema = meshSummarySchema
  .extend({
    aliases: z.array(z.string()),
    features: z.array(meshFeatureSchema).describe("What the document says of each feature; others are unknown."),
    advantages: z.array(factSchema),
    disadvantages: z.array(factSchema),
    components: z.array(entityRefSchema),
    scores: z.array(meshScoreSchema),
    publishedTotal: z.number().nullable().describe("Weighted total that the document prints."),
    computedTotal: z.number().nullable().describe("Weighted total computed from the document's weights and scores."),
    installGuides: z.array(installGuideSchema),
    facts: z.array(factIdSchema).describe("Ids of all facts about the mesh."),
  })
  .describe("A service mesh with all that is known of it.");
export type Mesh = z.infer<typeof meshSchema>;
