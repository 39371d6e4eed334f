import { z } from "zod";
import { entityRefSchema, factSchema } from "./fact.ts";
import { factIdSchema } from "./ids.ts";
import { type OfAllSources, otherSourcesField } from "./sources.ts";

/** Maximum number of characters in a question, claim or search. */
export const questionLimit = 2000;

/** Maximum number of earlier questions that a question may refer to. */
const contextLimit = 10;

/** The conversation before a question. */
export const conversationSchema = z
  .array(
    z.strictObject({
      question: z.string().trim().min(1).max(questionLimit).describe("A question asked before."),
      facts: z.array(factIdSchema).max(20).optional().describe("Ids of the facts that answered it."),
    }),
  )
  .max(contextLimit)
  .describe(
    `The questions asked before, oldest first, at most ${contextLimit}: \`it\` and \`what about X?\` refer to the last one.`,
  );

const evidenceStatusSchema = z
  .enum(["OK", "PARTIAL", "NO_EVIDENCE", "AMBIGUOUS", "FALSE_PREMISE"])
  .describe(
    "OK: the facts answer the question. PARTIAL: they answer part of it; `missing` says what is left. NO_EVIDENCE: no " +
      "answer was found; `missing` says what was looked for. AMBIGUOUS: the question has several readings, listed in " +
      "`suggestions`. FALSE_PREMISE: the question takes something for granted that `facts` contradict.",
  );
export type EvidenceStatus = z.infer<typeof evidenceStatusSchema>;

const missingSchema = z
  .object({
    entity: z.string().optional().describe("Id of the entity in question, if known."),
    predicate: z.string().optional().describe("What was asked about it, in the words of the question."),
    reason: z.string().describe("Why there is no answer, in one sentence."),
  })
  .describe("A part of the question that the document doesn't answer.");
export type Missing = z.infer<typeof missingSchema>;

const scoredFactSchema = factSchema
  .extend({ score: z.number().describe("How well the fact answers the question; comparable only within one answer.") })
  .describe("A cited fact with its score.");
export type ScoredFact = z.infer<typeof scoredFactSchema>;

export const evidenceSchema = z
  .object({
    status: evidenceStatusSchema,
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe("How likely it is that the facts answer the question; from the threshold on, they count as an answer."),
    conclusion: z
      .string()
      .optional()
      .describe(
        "The answer in a sentence or two, for questions that are answered from values, such as `which meshes …`.",
      ),
    facts: z
      .array(scoredFactSchema)
      .describe("Best answers first; with FALSE_PREMISE, what stands against the premise. Empty with other statuses."),
    related: z.array(scoredFactSchema).describe("With NO_EVIDENCE: the nearest facts. They don't answer the question."),
    conflicts: z
      .array(z.array(factIdSchema).length(2))
      .describe("Pairs of facts that contradict each other; at least the first of each pair is among `facts`."),
    missing: z.array(missingSchema),
    suggestions: z.array(z.string()).describe("What to ask instead, or how to get more facts."),
    reading: z.string().describe("How the question was understood, in one sentence."),
    ...otherSourcesField,
  })
  .describe("The facts that answer a question, or why there are none.");
/** What one view of the catalog answers. */
export type Evidence = Omit<z.infer<typeof evidenceSchema>, OfAllSources>;

const verdictOfClaimSchema = z
  .enum(["SUPPORTED", "CONTRADICTED", "CONTESTED", "NOT_STATED"])
  .describe(
    "SUPPORTED: the document says so. CONTRADICTED: it says otherwise. CONTESTED: it says both. NOT_STATED: it doesn't say, " +
      "which is not a contradiction.",
  );
export type ClaimVerdict = z.infer<typeof verdictOfClaimSchema>;

const clauseCheckSchema = z
  .object({
    text: z.string().describe("The part of the claim, as written."),
    verdict: verdictOfClaimSchema,
    facts: z.array(factIdSchema).describe("Ids of the facts that decide it; they are among `facts`."),
  })
  .describe("One of the things that a claim says.");
export type ClauseCheck = z.infer<typeof clauseCheckSchema>;

export const claimCheckSchema = z
  .object({
    verdict: verdictOfClaimSchema,
    facts: z.array(factSchema).describe("The facts that decide, both for and against."),
    clauses: z.array(clauseCheckSchema).describe("What the claim says, part by part."),
    reading: z.string().describe("How the claim was understood, in one sentence."),
    ...otherSourcesField,
  })
  .describe("A claim checked against the document.");
/** What one view of the catalog says of a claim. */
export type ClaimCheck = Omit<z.infer<typeof claimCheckSchema>, OfAllSources>;

const highlightSchema = z
  .object({ start: z.int(), end: z.int() })
  .describe("A matching part of `text`: start, inclusive, and end, exclusive, in UTF-16 code units.");

export const searchHitSchema = z
  .object({
    type: z.enum(["FACT", "ENTITY"]).describe("Type of the hit."),
    id: z.string().describe("Id of the fact or of the entity."),
    text: z
      .string()
      .describe("The statement of the fact, or the name and summary of the entity, in the requested language."),
    highlights: z.array(highlightSchema),
    score: z.number().describe("Relevance: higher is better; comparable only within one search."),
    fact: factSchema.optional().describe("The fact, if the hit is one."),
    entity: entityRefSchema.optional().describe("The entity, if the hit is one."),
  })
  .describe("A search hit: a fact or an entity.");
export type SearchHit = z.infer<typeof searchHitSchema>;
