import { z } from "zod";
import { entityIdSchema, entityTypeSchema, factIdSchema } from "./ids.ts";
import { textSchema } from "./text.ts";
import { valueSchema } from "./value.ts";

const factKinds = [
  "DEFINITION",
  "ATTRIBUTE",
  "SUPPORT",
  "TRAIT",
  "ADVANTAGE",
  "DISADVANTAGE",
  "DUTY",
  "BENEFIT",
  "CHALLENGE",
  "STRUCTURE",
  "STEP",
  "METRIC",
  "REQUIREMENT",
  "CELL",
  "WEIGHT",
  "SCORE",
  "TOTAL",
  "QUESTION",
  "OUTCOME",
  "RECOMMENDATION",
  "REASON",
  "NEED",
  "PROFILE",
  "PRACTICE",
  "TREND",
  "TAKEAWAY",
  "LEARNING",
  "EXAMPLE",
  "NOTE",
  "REFERENCE",
] as const;
export const factKindSchema = z
  .enum(factKinds)
  .describe("What kind of statement a fact is. EXAMPLE: what a whole listing or diagram shows.");
export type FactKind = z.infer<typeof factKindSchema>;

export const entityRefSchema = z
  .object({ id: entityIdSchema, type: entityTypeSchema, slug: z.string(), name: z.string() })
  .describe("An entity: its id, and its name in the requested language.");
export type EntityRef = z.infer<typeof entityRefSchema>;

export const citationSchema = z
  .object({
    document: z.string().describe("Id of the document."),
    section: z
      .string()
      .describe("Number of the innermost section that contains the lines; for a source of many files, the file."),
    heading: z.string().describe("The section's heading in the document; for a source of many files, the file's name."),
    title: z
      .string()
      .describe("The section's heading, or the title of a source of many files, in the requested language."),
    path: z.string().optional().describe("The file within a source of many files."),
    revision: z.string().optional().describe("The commit or version at which such a file was read."),
    startLine: z.int().min(1).describe("First line, counted from 1."),
    endLine: z.int().min(1).describe("Last line, inclusive."),
    url: z.string().optional().describe("Where the lines can be read."),
    quote: z.string().optional().describe("The cited lines; only if the operator attached the document."),
  })
  .describe("Where the document states a fact.");
export type Citation = z.infer<typeof citationSchema>;

export const layerSchema = z.enum(["L4", "L7"]).describe("Network layer. L4: connections. L7: requests.");

export type Layer = z.infer<typeof layerSchema>;

export const qualifiersSchema = z
  .object({
    mode: z.string().optional().describe("Slug of the architecture mode to which the fact applies."),
    version: z.string().optional().describe("Version to which the fact applies."),
    layer: layerSchema.optional().describe("Network layer to which the fact applies."),
    condition: z.string().optional().describe("Condition under which the fact holds, in the requested language."),
  })
  .describe("Limits to a fact: it holds for a mode, version or layer, or under a condition.");

export const seedQualifiersSchema = z.strictObject({
  ...qualifiersSchema.shape,
  condition: textSchema.optional(),
});
export type SeedQualifiers = z.infer<typeof seedQualifiersSchema>;

export const standingSchema = z
  .enum(["SINGLE", "AGREED", "CONTESTED"])
  .describe("SINGLE: one source says so. AGREED: several do. CONTESTED: another source contradicts it.");
export type Standing = z.infer<typeof standingSchema>;

export const factSchema = z
  .object({
    id: factIdSchema,
    kind: factKindSchema,
    subject: entityRefSchema,
    predicate: z.string().describe("What is said about the subject, such as `vm-support` or `advantage`."),
    object: entityRefSchema.optional(),
    value: valueSchema.optional(),
    qualifiers: qualifiersSchema.optional(),
    statement: z.string().describe("The fact as one sentence, in the requested language."),
    label: z.string().describe("The fact in a few words, for lists, in the requested language."),
    citations: z.array(citationSchema).min(1),
    conflictsWith: z.array(factIdSchema).describe("Facts that contradict this one."),
    derived: z.boolean().describe("Whether the fact was concluded here rather than read in the document."),
    rule: z
      .string()
      .optional()
      .describe("Id of the rule by which a derived fact was concluded; none if it was computed."),
    inputs: z.array(factIdSchema).optional().describe("The facts from which a derived fact was concluded or computed."),
    standing: standingSchema,
    sourceDate: z.iso.date().nullable().describe("The date of the source, of the newest one for a derived fact."),
  })
  .describe("One cited statement.");
export type Fact = z.infer<typeof factSchema>;
