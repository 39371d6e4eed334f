import { z } from "zod";
import { factIdSchema } from "./ids.ts";

export const documentSchema = z
  .object({
    id: z.string().describe("Slug of the document, as citations name it."),
    title: z.string(),
    version: z.string().describe("Version that the document gives itself."),
    updatedOn: z.iso.date().describe("Date of the last update that the document gives."),
    sha256: z.string().describe("Checksum of the document that the facts were read from."),
    lines: z.int(),
    attached: z.boolean().describe("Whether citations carry the document's own words as `quote`."),
  })
  .describe("A document that facts were read from.");

export const discrepancySchema = z
  .object({ sentence: z.string(), facts: z.array(factIdSchema) })
  .describe("A contradiction within the document: what it is, and the facts on both sides.");
export type Discrepancy = z.infer<typeof discrepancySchema>;

export const catalogSchema = z
  .object({
    digest: z.string().describe("Identifies the content of the catalog: equal digest, equal answers."),
    builtAt: z.iso.datetime().describe("When this file was built from the seed."),
    documents: z.array(documentSchema),
    counts: z.record(z.string(), z.int()).describe("Number of entities by type, of facts and of citations."),
    discrepancies: z.array(discrepancySchema),
  })
  .describe("What the service knows: documents, counts, contradictions.");
export type CatalogInfo = z.infer<typeof catalogSchema>;

export const sectionSummarySchema = z.object({
  id: z.string().describe("Global id, such as `section:4.2.5`."),
  document: z.string(),
  number: z.string().describe("Number of the section, such as `4.2.5`; `end` is the end matter."),
  heading: z.string().describe("The heading in the document."),
  title: z.string().describe("The heading in the language asked for."),
  parent: z.string().nullable().describe("Number of the section that holds this one."),
  startLine: z.int(),
  endLine: z.int().describe("Last line, subsections included."),
});
export type SectionSummary = z.infer<typeof sectionSummarySchema>;
