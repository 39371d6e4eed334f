import { z } from "zod";
import { recommendInputSchema } from "../../model/recommendation.ts";
import { defineOperation } from "../../operations/operation.ts";
import { perform } from "../../operations/perform.ts";
import { previewRecommendation, previewSchema } from "../../operations/preview-recommendation.ts";
import { recommend } from "../../operations/recommend.ts";

const { require, scenario, answers, candidates, method, prefer, workload } = recommendInputSchema.shape;

/** Few settings, since models read every one of them, and nothing stored unless asked for, since they try things out. */
export const recommendBriefly = defineOperation({
  name: recommend.name,
  lighter: recommend.lighter!,
  description:
    "Recommends meshes and explains why: which are certain to fit, which is the best of them and how firmly, what would change it, " +
    "and what to know before relying on it.",
  input: z.strictObject({
    require,
    scenario,
    answers,
    candidates,
    method,
    prefer,
    workload,
    store: z.boolean().optional().describe("Whether to store the recommendation, which gives it an id. Default false."),
  }),
  output: previewSchema
    .extend({ id: z.string().optional().describe("If it was stored."), createdAt: z.iso.datetime().optional() })
    .describe("A recommendation."),
  run: (context, { store, ...input }) =>
    store ? perform(recommend, context, input) : perform(previewRecommendation, context, input),
});
