import { z } from "zod";
import { recommendationSchema } from "./recommendation.ts";
import { langSchema } from "./text.ts";

const { outcome } = recommendationSchema.shape;

export const recommendationSummarySchema = z
  .object({
    id: z.string().describe("Id of the record."),
    createdAt: z.iso.datetime().describe("When the record was created."),
    lang: langSchema.describe("Language of the record, which never changes."),
    catalog: z.object({ digest: z.string() }).describe("The catalog that it was computed from."),
    outcome,
    choice: z.string().nullable().describe("Slug of the mesh that it chooses; null if it chooses none."),
    scenario: z.string().nullable().describe("Slug of the scenario in the input; null if there is none."),
  })
  .describe("A stored recommendation in a list.");
export type RecommendationSummary = z.infer<typeof recommendationSummarySchema>;
