import { z } from "zod";
import { entityRefSchema, layerSchema, standingSchema } from "./fact.ts";
import { factIdSchema } from "./ids.ts";
import { otherSourcesField } from "./sources.ts";
import { valueSchema } from "./value.ts";

export const comparisonSchema = z
  .object({
    id: z.string().describe("Slug of the comparison."),
    name: z.string(),
    columns: z.array(entityRefSchema),
    dimensions: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        better: z
          .enum(["HIGHER", "LOWER"])
          .nullable()
          .describe("Which end is better; null if the values have no order."),
        cells: z.array(
          z.object({
            column: z.string().describe("Slug of the compared entity."),
            columnName: z.string().describe("Name of the compared entity."),
            value: valueSchema,
            text: z.string().describe("The value in the requested language."),
            parts: z
              .array(
                z.object({
                  mode: z.string().optional().describe("Slug of the mode to which the part applies."),
                  layer: layerSchema.optional().describe("Network layer to which the part applies."),
                  value: valueSchema,
                  text: z.string().describe("The value in the requested language."),
                }),
              )
              .optional()
              .describe("The values by mode or layer, where the document distinguishes them."),
            fact: factIdSchema,
            standing: standingSchema,
          }),
        ),
      }),
    ),
    ...otherSourcesField,
  })
  .describe("A comparison table.");
export type Comparison = z.infer<typeof comparisonSchema>;

export const criterionSchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    group: z.string().describe("Slug of the group."),
    weight: z.number().describe("Share of the total weight, 0–1."),
    fact: factIdSchema,
  })
  .describe("A criterion of the score matrix.");
export type Criterion = z.infer<typeof criterionSchema>;

export const criterionGroupSchema = criterionSchema.omit({ group: true }).describe("A group of criteria.");
export type CriterionGroup = z.infer<typeof criterionGroupSchema>;

export const scoreMatrixSchema = z
  .object({
    scale: z.object({ min: z.number(), max: z.number() }),
    groups: z.array(criterionGroupSchema),
    criteria: z.array(criterionSchema),
    rows: z.array(
      z.object({
        mesh: z.string().describe("Slug of the mesh."),
        scores: z.array(z.object({ criterion: z.string(), value: z.number(), fact: factIdSchema })),
        publishedTotal: z.number().nullable().describe("Total printed in the document."),
        computedTotal: z.number().nullable().describe("Total computed from the document's weights and scores."),
        agrees: z
          .boolean()
          .nullable()
          .describe("Whether the two totals agree within rounding (0.05); null if one is missing."),
        facts: z.array(factIdSchema).describe("The facts that state the two totals."),
      }),
    ),
  })
  .describe("The weighted score matrix, with both published and computed totals.");
export type ScoreMatrix = z.infer<typeof scoreMatrixSchema>;

export const branchSchema = z.object({
  question: z.string().optional().describe("Slug of the next question."),
  outcome: z
    .array(z.object({ mesh: z.string(), note: z.string().optional(), fact: factIdSchema }))
    .optional()
    .describe("Meshes that the branch leads to."),
  fact: factIdSchema.optional(),
});
export type Branch = z.infer<typeof branchSchema>;

export const decisionTreeSchema = z
  .object({
    root: z.string().describe("Slug of the first question."),
    nodes: z.array(
      z.object({ slug: z.string(), question: z.string(), yes: branchSchema, no: branchSchema, fact: factIdSchema }),
    ),
  })
  .describe("The decision tree.");
export type DecisionTree = z.infer<typeof decisionTreeSchema>;
