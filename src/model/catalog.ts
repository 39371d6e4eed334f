import { z } from "zod";
import { factIdSchema } from "./ids.ts";
import { sourceRoleSchema } from "./sources.ts";

export const documentSchema = z
  .object({
    id: z.string().describe("Slug of the document, as used in citations."),
    title: z.string(),
    version: z.string().describe("Version given in the document."),
    updatedOn: z.iso.date().describe("Date of the last update given in the document."),
    sha256: z.string().describe("SHA-256 checksum of the document that the facts were read from."),
    lines: z.int(),
    attached: z.boolean().describe("Whether citations quote the document's own words in `quote`."),
  })
  .describe("A document that facts were read from.");

export const sourceDocumentSchema = z
  .object({
    id: z.string().describe("Slug of the document, as used in citations."),
    title: z.string(),
    role: sourceRoleSchema,
    publisher: z.string().nullable(),
    url: z.string().nullable().describe("Where it can be read."),
    revision: z.string().nullable().describe("Version or commit that was read; the newest, if several were."),
    updatedOn: z.iso.date().nullable().describe("The date of that revision."),
    retrievedOn: z.iso.date().nullable(),
    license: z.string().nullable(),
    facts: z.int().describe("Number of facts read from it."),
    agreed: z.int().describe("How many of them other sources state too."),
    contested: z.int().describe("How many of them another source contradicts."),
    single: z.int().describe("How many of them stand alone."),
  })
  .describe("A document that facts were read from, with how its facts stand beside those of other sources.");
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

export const discrepancySchema = z
  .object({ sentence: z.string(), facts: z.array(factIdSchema) })
  .describe("A contradiction within the document: a sentence, and the facts on both sides.");
export type Discrepancy = z.infer<typeof discrepancySchema>;

export const catalogSchema = z
  .object({
    digest: z.string().describe("Identifies the content of the catalog: same digest, same answers."),
    builtAt: z.iso.datetime().describe("When this file was built from the seed."),
    documents: z.array(documentSchema),
    counts: z.record(z.string(), z.int()).describe("Number of entities by type, facts and citations."),
    discrepancies: z.array(discrepancySchema),
  })
  .describe("What the catalog contains: documents, counts, contradictions.");
export type CatalogInfo = z.infer<typeof catalogSchema>;

export const sectionSummarySchema = z.object({
  id: z.string().describe("Global id, such as `section:4.2.5`."),
  document: z.string(),
  number: z.string().describe("Number of the section, such as `4.2.5`; `end` is the end matter."),
  heading: z.string().describe("The heading in the document."),
  title: z.string().describe("The heading in the requested language."),
  parent: z.string().nullable().describe("Number of the parent section."),
  startLine: z.int(),
  endLine: z.int().describe("Last line, subsections included."),
});
export type SectionSummary = z.infer<typeof sectionSummarySchema>;
