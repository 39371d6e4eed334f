/** What seed files say of an entity: its names, cells and facts, each with the lines that say so. */
import { z } from "zod";
import { factKindSchema, layerSchema, seedQualifiersSchema } from "./fact.ts";
import { entityIdSchema, entityTypeSchema, factIdSchema, slugSchema } from "./ids.ts";
import { textSchema } from "./text.ts";
import { supportLevelSchema, valueSchema } from "./value.ts";

/** `4.2.5:1226` or `4.2.5:1226-1229`; `other-document#2.1:10` cites a document other than the default one. */
const seedCitationSchema = z
  .string()
  .regex(
    /^(?:[a-z0-9-]+#)?[0-9a-z.]+:\d+(?:-\d+)?$/,
    "must be `section:line` or `section:first-last`, such as `4.2.5:1226-1229`",
  );

export const cite = z
  .union([seedCitationSchema, z.array(seedCitationSchema).min(1)])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .describe(
    "The lines that say so, most important first; each span within its section and at most 15 lines (EXAMPLE: a whole listing).",
  );

export const anchors = z
  .array(z.string().min(1).max(80))
  .min(1)
  .describe("Short strings in the cited lines, which `npm run verify:document` uses to check the citation.");

export const localId = slugSchema.describe("Id of the fact within its entity; the full id consists of both.");

const label = z
  .strictObject(textSchema.shape)
  .optional()
  .describe("The fact in a few words, for lists. Facts with an object have one of their predicate and object.");

export const statement = { en: textSchema.shape.en, zh: textSchema.shape.zh, label, cite, anchors };

export const seedFactSchema = z.strictObject({
  id: localId,
  fullId: factIdSchema.optional().describe("Full id of a fact that was about another entity before; ids never change."),
  kind: factKindSchema,
  predicate: slugSchema.describe("A predicate of `seed/predicates/` or a dimension's slug."),
  object: entityIdSchema.optional(),
  support: supportLevelSchema.exclude(["UNKNOWN"]).optional().describe("Only if the object is a feature."),
  value: valueSchema.optional(),
  qualifiers: seedQualifiersSchema.optional(),
  ...statement,
});
export type SeedFact = z.infer<typeof seedFactSchema>;

export const aliases = z
  .strictObject({ en: z.array(z.string().min(1)).optional(), zh: z.array(z.string().min(1)).optional() })
  .optional()
  .describe("Other names people use for it, in each language.");

/** One cell of a comparison table. Its fact has the entity's id and the dimension's slug: `istio.vm-support`. */
const seedCellSchema = z.strictObject({
  value: valueSchema.describe("The normalized value; `raw` is the document's own cell."),
  parts: z
    .array(z.strictObject({ mode: slugSchema.optional(), layer: layerSchema.optional(), value: valueSchema }))
    .optional()
    .describe("The values by mode or layer, where the document distinguishes them."),
  qualifiers: seedQualifiersSchema.optional(),
  en: textSchema.shape.en.optional().describe("Only if the dimension's own sentence would not read well."),
  zh: textSchema.shape.zh.optional(),
  cite,
  anchors: anchors.optional(),
});

const cellsSchema = z
  .record(slugSchema, z.record(slugSchema, seedCellSchema))
  .optional()
  .describe("Its cells in comparisons: comparison → dimension → cell.");

export const entity = {
  name: textSchema,
  phrase: textSchema.optional().describe("The name as it stands in a sentence, if it isn't the name itself."),
  aliases,
  formerFeatures: z
    .array(slugSchema)
    .optional()
    .describe("Slugs of features of earlier versions that became this entity, and still lead to it."),
  cells: cellsSchema,
  facts: z.array(seedFactSchema).default([]),
};

export const seedEntitySchema = z.strictObject({ type: entityTypeSchema, slug: slugSchema, ...entity });
export type SeedEntity = z.infer<typeof seedEntitySchema>;
