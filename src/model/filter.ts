import { z } from "zod";
import { layerSchema } from "./fact.ts";
import { cncfStatusSchema, supportLevelSchema } from "./value.ts";

export const referenceSchema = z
  .string()
  .min(1)
  .max(120)
  .describe("Slug or global id, such as `istio` or `mesh:istio`.");

export const featureConditionSchema = z
  .strictObject({
    id: referenceSchema.describe("Feature, such as `mtls`."),
    support: z
      .array(supportLevelSchema)
      .min(1)
      .max(supportLevelSchema.options.length)
      .optional()
      .describe(
        "Accepted levels. Default: any level except NONE and UNKNOWN. [UNKNOWN] matches meshes for which the document doesn't say.",
      ),
    mode: referenceSchema.optional().describe("Only as it is in this architecture mode, such as `ambient`."),
    layer: layerSchema.optional().describe("Only as it is at this network layer."),
  })
  .describe(
    "One feature, at one of these levels; in a mode or at a layer if they are given, otherwise as it is on the whole.",
  );
export type FeatureCondition = z.infer<typeof featureConditionSchema>;

const quantified = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    all: z.array(item).max(50).optional().describe("All of these; true if empty."),
    any: z.array(item).max(50).optional().describe("At least one of these; false if empty."),
    none: z.array(item).max(50).optional().describe("None of these; true if empty."),
  });

const among = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    in: z.array(item).max(200).optional().describe("One of these."),
    notIn: z.array(item).max(200).optional().describe("None of these."),
  });

const bounds = <T extends z.ZodType>(item: T) =>
  z.strictObject({ gte: item.optional().describe("Minimum."), lte: item.optional().describe("Maximum.") });

/** Maximum size of a filter: nested filters including the outermost, and conditions in all of them, each listed value being one. */
export const filterBounds = { depth: 10, conditions: 200 } as const;

export const meshFilterSchema = z
  .strictObject({
    get and() {
      return z.array(meshFilterSchema).max(50).optional().describe("All of these filters; true if empty.");
    },
    get or() {
      return z.array(meshFilterSchema).max(50).optional().describe("At least one of these filters; false if empty.");
    },
    get not() {
      return meshFilterSchema.optional().describe("Not this filter; unknown stays unknown.");
    },
    features: quantified(featureConditionSchema).optional().describe("Features that the mesh has or lacks."),
    modes: quantified(referenceSchema).optional().describe("Architecture modes of the mesh."),
    dimension: z
      .strictObject({
        id: referenceSchema.describe("Dimension of the comparison `meshes`, such as `performance`."),
        ...among(z.union([z.string().min(1).max(80), z.number()])).shape,
      })
      .optional()
      .describe("Normalized value on a dimension of the comparison `meshes`, such as performance in [HIGH, HIGHEST]."),
    cncfStatus: among(cncfStatusSchema).optional().describe("CNCF status."),
    status: among(z.string().min(1).max(80)).optional().describe("Status of the project, such as ARCHIVING."),
    firstRelease: bounds(z.int()).optional().describe("Year of the first release."),
    score: z
      .strictObject({
        criterion: referenceSchema.describe("Criterion of the score matrix, such as `performance`."),
        ...bounds(z.number()).shape,
      })
      .optional()
      .describe("Score for a criterion, 0–10."),
    id: among(referenceSchema).optional().describe("Meshes by id or slug."),
    text: z.string().min(1).max(200).optional().describe("Text contained in the name or an alias of the mesh."),
  })
  .describe(
    "Conditions on a mesh; all fields of one object must hold. Evaluated in Kleene's three-valued logic. At most " +
      `${filterBounds.depth} levels deep, with at most ${filterBounds.conditions} conditions, counting each listed value.`,
  );
export type MeshFilter = z.infer<typeof meshFilterSchema>;
