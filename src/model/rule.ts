/** Rules that conclude facts from facts, as they are written in `seed/rules/`. */
import { z } from "zod";
import { seedQualifiersSchema } from "./fact.ts";
import { entityTypes } from "./ids.ts";
import { textSchema } from "./text.ts";
import { supportLevelSchema, valueSchema } from "./value.ts";

const slug = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const ids = [...entityTypes].join("|");

const idPatternSchema = z
  .string()
  .regex(
    new RegExp(`^(?:(?:${ids}):)?(?:\\?[a-z]+|[a-z0-9]+(?:[-.][a-z0-9]+)*)$`),
    "must be a global id, `?name` for any entity, or `type:?name` for any entity of a type",
  )
  .describe("A global id such as `mode:ambient`, `?name` for any entity, or `mesh:?name` for any entity of that type.");

const statedLevelSchema = supportLevelSchema.exclude(["UNKNOWN"]);

const premiseSchema = z
  .strictObject({
    subject: idPatternSchema,
    predicate: z.union([z.string().regex(slug), z.array(z.string().regex(slug)).min(1)]),
    object: idPatternSchema.optional(),
    support: z.array(statedLevelSchema).min(1).optional().describe("One of these levels of support."),
    value: z
      .array(z.union([z.string(), z.number()]))
      .min(1)
      .optional()
      .describe("One of these values."),
    unlimited: z.boolean().optional().describe("Only a fact that is not limited to a mode, layer and so on."),
  })
  .describe("A fact that must hold. A name stands for the same entity wherever a rule uses it.");
export type Premise = z.infer<typeof premiseSchema>;

const conclusionSchema = z
  .strictObject({
    subject: idPatternSchema,
    predicate: z.string().regex(slug),
    object: idPatternSchema,
    support: statedLevelSchema
      .exclude(["AUTOMATIC"])
      .optional()
      .describe(
        "At most this level: a premise at a lower one, or with limits, lowers the conclusion. NONE stays NONE.",
      ),
    qualifiers: seedQualifiersSchema.optional().describe("Limits beside those of the premises. `{name}` in a text."),
  })
  .describe("The fact that follows.");

/** A fact as cases of a rule state it, and as rules are applied to it. */
export const caseFactSchema = z.strictObject({
  subject: z.string(),
  predicate: z.string().default("supports"),
  object: z.string().optional(),
  support: statedLevelSchema.optional(),
  value: valueSchema.optional(),
  qualifiers: seedQualifiersSchema.optional(),
});

export const seedRuleSchema = z
  .strictObject({
    id: z.string().regex(slug),
    sentence: textSchema.describe("The rule in words."),
    when: z.array(premiseSchema).min(1).max(4),
    conclude: conclusionSchema,
    says: textSchema.describe(
      "The sentence of a conclusion, with why it follows. `{name}` stands for an entity, `{claim}` for the support of a feature with its level and limits, `{limits}` for the limits of the first premise, `{rest}` for the claim without them.",
    ),
    basis: textSchema
      .optional()
      .describe("What a conclusion rests on, in its label too, where it goes beyond the words of the document."),
    cases: z
      .array(
        z.strictObject({
          given: z.array(caseFactSchema).min(1),
          follows: z.array(caseFactSchema).describe("All that follows; empty if nothing does."),
        }),
      )
      .min(2)
      .describe(
        "Examples that the tests hold it to: at least one in which something follows, and one in which nothing does.",
      ),
  })
  .describe("A rule: what follows when certain facts hold.");
export type SeedRule = z.infer<typeof seedRuleSchema>;

export const ruleSchema = z
  .object({
    id: z.string().describe("Id of the rule, such as `narrower-feature`."),
    sentence: z.string().describe("The rule in words, in the requested language."),
    conclusions: z.array(z.string()).describe("Ids of the facts that were concluded by it."),
  })
  .describe("A rule by which facts are concluded from facts.");
export type Rule = z.infer<typeof ruleSchema>;
