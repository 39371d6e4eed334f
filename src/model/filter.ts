import { z } from "zod";
import { slugSchema } from "./ids.ts";
import { cncfStatusSchema, supportLevelSchema } from "./value.ts";

/** A slug, or a global id of the implied type. */
export const referenceSchema = z
  .string()
  .min(1)
  .max(120)
  .describe("Slug or global id, such as `istio` or `mesh:istio`.");

const featureConditionSchema = z
  .strictObject({
    id: referenceSchema.describe("Feature, such as `mtls`."),
    support: z
      .array(supportLevelSchema)
      .min(1)
      .max(supportLevelSchema.options.length)
      .optional()
      .describe("Levels that count. Absent: any level but NONE and UNKNOWN. [UNKNOWN] asks for silence."),
  })
  .describe("One feature, at one of the levels named.");
export type FeatureCondition = z.infer<typeof featureConditionSchema>;

const quantified = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    all: z.array(item).max(50).optional().describe("Each of these; empty is true."),
    any: z.array(item).max(50).optional().describe("At least one of these; empty is false."),
    none: z.array(item).max(50).optional().describe("None of these; empty is true."),
  });

const among = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    in: z.array(item).max(200).optional().describe("One of these."),
    notIn: z.array(item).max(200).optional().describe("None of these."),
  });

const bounds = <T extends z.ZodType>(item: T) =>
  z.strictObject({ gte: item.optional().describe("At least."), lte: item.optional().describe("At most.") });

/** How large a filter may be: filters within filters, the outermost included, and conditions in all of them. */
export const filterBounds = { depth: 10, conditions: 200 } as const;

export const meshFilterSchema = z
  .strictObject({
    get and() {
      return z.array(meshFilterSchema).max(50).optional().describe("All of these filters; empty is true.");
    },
    get or() {
      return z.array(meshFilterSchema).max(50).optional().describe("At least one of these filters; empty is false.");
    },
    get not() {
      return meshFilterSchema.optional().describe("Not this filter; what is unknown stays unknown.");
    },
    features: quantified(featureConditionSchema).optional().describe("Features that the mesh has or has not."),
    modes: quantified(referenceSchema).optional().describe("Architecture modes in which the mesh runs."),
    dimension: z
      .strictObject({
        id: slugSchema.describe("Dimension of the comparison `meshes`, such as `performance`."),
        ...among(z.union([z.string().min(1).max(80), z.number()])).shape,
      })
      .optional()
      .describe("Normalized value of a row of the comparison `meshes`, such as performance in [HIGH, HIGHEST]."),
    cncfStatus: among(cncfStatusSchema).optional().describe("Status at the CNCF."),
    status: among(z.string().min(1).max(80)).optional().describe("Status of the project, such as ARCHIVING."),
    firstRelease: bounds(z.int()).optional().describe("Year of the first release."),
    score: z
      .strictObject({
        criterion: referenceSchema.describe("Criterion of the score matrix, such as `performance`."),
        ...bounds(z.number()).shape,
      })
      .optional()
      .describe("Score on one criterion, 0–10."),
    id: among(referenceSchema).optional().describe("Meshes by name."),
    text: z.string().min(1).max(200).optional().describe("Text that the mesh's name or aliases contain."),
  })
  .describe(
    "Conditions on a mesh; the fields of one object are ANDed. Evaluated in Kleene's three-valued logic. At most " +
      `${filterBounds.depth} filters deep, with at most ${filterBounds.conditions} conditions.`,
  );
export type MeshFilter = z.infer<typeof meshFilterSchema>;
