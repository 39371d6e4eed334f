import { z } from "zod";
import { entityRefSchema, factSchema } from "./fact.ts";
import { factIdSchema } from "./ids.ts";

/** Bounds of what is read. */
export const questionLimit = 2000;

export const evidenceStatusSchema = z
  .enum(["OK", "PARTIAL", "NO_EVIDENCE", "AMBIGUOUS"])
  .describe(
    "OK: the facts answer the question. PARTIAL: they answer a part of it; `missing` says what is left. NO_EVIDENCE: the " +
      "document does not say; `missing` says why. AMBIGUOUS: the question can be read in several ways; `suggestions` names them.",
  );
export type EvidenceStatus = z.infer<typeof evidenceStatusSchema>;

export const missingSchema = z
  .object({
    entity: z.string().optional().describe("Id of the entity that was asked about, where it is known."),
    predicate: z.string().optional().describe("What was asked of it, in the question's own words."),
    reason: z.string().describe("Why there is no answer, in one sentence."),
  })
  .describe("A part of the question that the document does not answer.");
export type Missing = z.infer<typeof missingSchema>;

export const scoredFactSchema = factSchema
  .extend({ score: z.number().describe("How well the fact answers the question; comparable within one answer only.") })
  .describe("A cited fact and how well it answers.");
export type ScoredFact = z.infer<typeof scoredFactSchema>;

export const evidenceSchema = z
  .object({
    status: evidenceStatusSchema,
    facts: z.array(scoredFactSchema).describe("Best first. Empty unless the status is OK or PARTIAL."),
    conflicts: z
      .array(z.array(factIdSchema).length(2))
      .describe("Pairs of facts that contradict each other; at least the first of each pair is among `facts`."),
    missing: z.array(missingSchema),
    suggestions: z.array(z.string()).describe("What could be asked instead, or how to get more."),
  })
  .describe("The facts that answer a question, or the reason why there are none.");
export type Evidence = z.infer<typeof evidenceSchema>;

export const verdictOfClaimSchema = z
  .enum(["SUPPORTED", "CONTRADICTED", "NOT_STATED"])
  .describe(
    "SUPPORTED: the document says so. CONTRADICTED: it says otherwise. NOT_STATED: it is silent, which is never a contradiction.",
  );
export type ClaimVerdict = z.infer<typeof verdictOfClaimSchema>;

export const claimCheckSchema = z
  .object({
    verdict: verdictOfClaimSchema,
    facts: z.array(factSchema).describe("The facts that decide, those for and against alike."),
    reading: z.string().describe("How the claim was understood, in one sentence."),
  })
  .describe("A claim held against the document.");
export type ClaimCheck = z.infer<typeof claimCheckSchema>;

export const highlightSchema = z
  .object({ start: z.int(), end: z.int() })
  .describe("A matching piece of `text`: first character and the one after the last, in UTF-16 code units.");

export const searchHitSchema = z
  .object({
    type: z.enum(["FACT", "ENTITY"]).describe("What was found."),
    id: z.string().describe("Id of the fact or of the entity."),
    text: z
      .string()
      .describe("The fact's statement, or the entity's name with its summary, in the language asked for."),
    highlights: z.array(highlightSchema),
    score: z.number().describe("Higher is better; comparable within one search only."),
    fact: factSchema.optional().describe("Where a fact was found."),
    entity: entityRefSchema.optional().describe("Where an entity was found."),
  })
  .describe("One thing that matches the search.");
export type SearchHit = z.infer<typeof searchHitSchema>;
