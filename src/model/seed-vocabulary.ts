import { z } from "zod";
import { factKindSchema } from "./fact.ts";
import { entityTypeSchema, factIdSchema, slugSchema } from "./ids.ts";

const wordList = z
  .strictObject({ en: z.array(z.string().min(1)).default([]), zh: z.array(z.string().min(1)).default([]) })
  .describe("Words in each language.");
const none = { en: [], zh: [] };

/** What holds of a predicate as such, whatever its subject. */
export const predicateTraits = ["EXHAUSTIVE", "INVERSE_EXHAUSTIVE", "SYMMETRIC", "NEED"] as const;
export type PredicateTrait = (typeof predicateTraits)[number];

export const traitsSchema = z
  .array(z.enum(predicateTraits))
  .default([])
  .describe(
    "EXHAUSTIVE: the document names every object or value that a subject has, so that another one contradicts it. " +
      "INVERSE_EXHAUSTIVE: it names every subject that an object has. SYMMETRIC: the relation holds in both directions. " +
      "NEED: its figures are what is needed; more than that is not.",
  );

export const vocabularyFileSchema = z
  .strictObject({
    stopWords: wordList.default(none).describe("Words that carry no meaning in a question."),
    plainWords: wordList
      .default(none)
      .describe("Everyday words: a fact may answer a question without containing them."),
    negations: wordList.default(none).describe("Words that turn a claim into its opposite."),
    contrasts: wordList.default(none).describe("Words before what is not asked for, such as `rather than`."),
    more: wordList.default(none).describe("Words that say the first of two has more of something, such as `higher`."),
    less: wordList.default(none).describe("Words that say the first of two has less of something, such as `fewer`."),
    better: wordList.default(none).describe("Words that say the first of two does better, such as `easier`."),
    worse: wordList.default(none).describe("Words that say the first of two does worse, such as `slower`."),
    synonyms: z
      .array(z.strictObject({ slug: slugSchema, ...wordList.shape }))
      .default([])
      .describe("Words with the same meaning, across both languages, that are not names of an entity or predicate."),
    classes: z
      .array(z.strictObject({ type: entityTypeSchema, ...wordList.shape }))
      .default([])
      .describe("Words for a whole type of entities, such as `which meshes`."),
    intents: z
      .array(
        z.strictObject({
          slug: slugSchema,
          kinds: z.array(factKindSchema).default([]).describe("Kinds of facts that such a question asks for."),
          predicates: z.array(slugSchema).default([]).describe("Predicates that such a question asks for."),
          ...wordList.shape,
        }),
      )
      .default([])
      .describe("Phrases that say what kind of answer is wanted, such as `how do I install`."),
    askings: z
      .array(z.strictObject({ facts: z.array(factIdSchema).min(1), ...wordList.shape }))
      .default([])
      .describe("Words people use to ask for certain facts, if their statements don't contain them."),
  })
  .describe("The words used to read questions. Names are in the files of their entities and predicates.");
export type VocabularyFile = z.infer<typeof vocabularyFileSchema>;
