import { z } from "zod";
import { discrepancySchema } from "./catalog.ts";
import { meshFilterSchema, referenceSchema } from "./filter.ts";
import { factIdSchema } from "./ids.ts";
import { checkSchema, verdictSchema } from "./mesh.ts";
import { langSchema } from "./text.ts";

export const weightingBySchema = z
  .enum(["DOCUMENT", "DIRECT", "ADJUST", "RANK_ORDER", "SWING", "ENTROPY", "CRITIC"])
  .describe(
    "DOCUMENT: the document's weights. DIRECT: the values given, omitted ones 0. ADJUST: the document's weights times the " +
      "values. RANK_ORDER: rank-order centroid weights of `order`. SWING: swing points. ENTROPY, CRITIC: from the scores.",
  );

const weightedItem = z.strictObject({
  criterion: referenceSchema.optional().describe("Criterion, such as `performance`."),
  group: referenceSchema
    .optional()
    .describe("Group of criteria, such as `operations`; shared by the document's weights inside it."),
  value: z.number().min(0).max(1e6).describe("Weight, factor or points; what counts is their proportion."),
});

export const weightingSchema = z
  .strictObject({
    by: weightingBySchema.default("DOCUMENT"),
    values: z.array(weightedItem).max(50).optional().describe("For DIRECT, ADJUST and SWING."),
    order: z
      .array(referenceSchema)
      .max(50)
      .optional()
      .describe("For RANK_ORDER: criteria or groups, most important first."),
  })
  .describe("How the criteria are weighted.");
export type Weighting = z.infer<typeof weightingSchema>;

export const methodSchema = z
  .enum(["WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"])
  .describe("Method of the ranking.");
export type MethodName = z.infer<typeof methodSchema>;

/** Meshes that are held against each other, at most. */
export const mostCandidates = 200;

export const recommendInputSchema = z
  .strictObject({
    require: z.array(meshFilterSchema).max(20).optional().describe("Hard requirements; each is reported on its own."),
    scenario: referenceSchema.optional().describe("Scenario to start from; what it sets can be overridden."),
    answers: z
      .array(z.strictObject({ question: referenceSchema, answer: z.boolean() }))
      .max(20)
      .optional()
      .describe("Answers to questions of the decision tree."),
    weighting: weightingSchema.optional(),
    method: methodSchema.optional().describe("Default WEIGHTED_SUM."),
    unknowns: z
      .enum(["CONDITIONAL", "EXCLUDE", "ASSUME_PASS"])
      .optional()
      .describe("What becomes of a mesh on which the document is silent about a requirement. Default CONDITIONAL."),
    candidates: z
      .array(referenceSchema)
      .min(1)
      .max(mostCandidates)
      .optional()
      .describe(`Meshes to choose from; default all. Required where there are more than ${mostCandidates} meshes.`),
    robustness: z
      .strictObject({
        samples: z.int().min(1).max(100_000).optional().describe("Random weightings that are tried; default 20,000."),
        seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER).optional().describe("Seed of the random numbers; default 1."),
        weights: z
          .enum(["UNIFORM", "AROUND"])
          .optional()
          .describe("UNIFORM: any weighting, all alike. AROUND: near the given weights. Default UNIFORM."),
      })
      .optional(),
  })
  .describe("A need for a mesh. Everything is optional; without input the document's weights rank all scored meshes.");
export type RecommendInput = z.infer<typeof recommendInputSchema>;

const slug = z.string().describe("Slug of the mesh.");

const requirementCheckSchema = z.object({
  requirement: z.int().describe("Place in the resolved `require`, from 0."),
  sentence: z.string(),
  verdict: verdictSchema,
  facts: z.array(factIdSchema),
  conditions: z.array(checkSchema).describe("The conditions of the requirement one by one."),
});

const contributionSchema = z.object({
  criterion: z.string(),
  score: z.number().nullable().describe("Score 0–10; null where the document gives none."),
  weight: z.number().describe("Share of the whole, 0–1."),
  contribution: z.number().nullable().describe("score × weight."),
  fact: factIdSchema.nullable(),
});

const rankedSchema = z.object({
  rank: z.int().describe("1 + number of meshes that are strictly better; equal within 1e-9 is a tie."),
  mesh: slug,
  total: z
    .number()
    .describe("Figure of the method: 0–10 weighted sum, closeness 0–1, VIKOR Q 0–1 (lower is better), net flow −1–1."),
  range: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .describe("Range of the weighted sum where scores are missing, each of which may be anything from 0 to 10."),
  contributions: z.array(contributionSchema),
  groups: z.array(z.object({ group: z.string(), weight: z.number(), contribution: z.number().nullable() })),
  eligibility: z.enum(["ELIGIBLE", "CONDITIONAL"]).describe("CONDITIONAL: a requirement could not be decided."),
  checks: z.array(requirementCheckSchema),
});

const outsideSchema = z.object({ mesh: slug, reason: z.string(), checks: z.array(requirementCheckSchema) });

const stabilitySchema = z.object({
  criterion: z.string().optional(),
  group: z.string().optional(),
  weight: z.number().describe("The weight as it is."),
  low: z.number().describe("The winner stays first from here …"),
  high: z.number().describe("… to here, the other weights keeping their proportions."),
  lowRival: z.string().nullable().describe("Mesh that takes over below `low`."),
  highRival: z.string().nullable().describe("Mesh that takes over above `high`."),
});

export const recommendationSchema = z
  .object({
    id: z.string(),
    createdAt: z.iso.datetime(),
    lang: langSchema.describe("Language in which it was written, and in which it stays."),
    catalog: z.object({ digest: z.string(), documents: z.array(z.object({ id: z.string(), version: z.string() })) }),
    input: z
      .looseObject({})
      .describe(
        "The input as resolved: defaults are filled in, and what the scenario set, which `fromScenario` tells apart: places " +
          "in `require`, questions in `answers`, whether the weighting was left to it, and the facts that it rests on.",
      ),
    outcome: z
      .enum(["RECOMMENDED", "TIE", "CONDITIONAL", "NONE_FITS"])
      .describe(
        "TIE: several are first. CONDITIONAL: the first depends on something the document does not say, or only meshes " +
          "without scores remain. NONE_FITS: every candidate fails a requirement.",
      ),
    ranking: z.array(rankedSchema).describe("Eligible and conditional meshes, best first."),
    excluded: z.array(outsideSchema).describe("Meshes that fail a requirement, with the facts that exclude them."),
    unscored: z
      .array(outsideSchema.extend({ eligibility: z.enum(["ELIGIBLE", "CONDITIONAL"]) }))
      .describe("Meshes that meet the requirements but have no score."),
    dominated: z
      .array(z.object({ mesh: slug, by: z.array(slug) }))
      .describe("Meshes that another one equals or beats on every criterion."),
    prosAndCons: z
      .object({
        winner: slug,
        rival: slug,
        pros: z.array(z.object({ criterion: z.string(), difference: z.number(), facts: z.array(factIdSchema) })),
        cons: z.array(z.object({ criterion: z.string(), difference: z.number(), facts: z.array(factIdSchema) })),
      })
      .nullable()
      .describe("The winner against the runner-up: weighted differences, largest first."),
    methods: z.array(
      z.object({
        method: methodSchema,
        figures: z.array(z.object({ mesh: slug, value: z.number() })),
        first: z.array(slug).describe("Who is first by this method."),
        agrees: z.boolean().describe("Whether it puts the very same meshes first as the method asked for."),
      }),
    ),
    decisionPath: z
      .object({
        steps: z.array(
          z.object({ question: z.string(), answer: z.boolean().nullable(), fact: factIdSchema.nullable() }),
        ),
        outcomes: z.array(z.object({ mesh: slug, note: z.string().optional(), fact: factIdSchema })),
        nextQuestion: z
          .object({ question: z.string(), text: z.string(), reason: z.string() })
          .nullable()
          .describe("The open question whose answer tells most."),
      })
      .nullable(),
    scenarioMatches: z.array(
      z.object({
        scenario: z.string(),
        recommends: z.array(slug),
        agrees: z.boolean().describe("Whether the winner is among the meshes that the document recommends for it."),
        facts: z.array(factIdSchema),
      }),
    ),
    robustness: z
      .object({
        samples: z.int(),
        seed: z.int(),
        weights: z.enum(["UNIFORM", "AROUND"]),
        rankAcceptability: z.array(
          z.object({
            mesh: slug,
            shares: z.array(z.number()),
            margin: z.number().describe("95 % margin of the first share."),
          }),
        ),
        pairwise: z.array(z.object({ mesh: slug, over: slug, share: z.number() })),
        centralWeights: z.array(
          z.object({
            mesh: slug,
            weights: z.array(z.object({ criterion: z.string(), weight: z.number() })).nullable(),
          }),
        ),
        confidence: z.array(z.object({ mesh: slug, value: z.number().nullable() })),
        weightStability: z
          .array(stabilitySchema)
          .describe(
            "For each criterion and group, how far its weight may go before the weighted sum puts another first.",
          ),
        smallestFlip: z.array(
          z.object({
            challenger: slug,
            change: z
              .number()
              .nullable()
              .describe(
                "Least change of the weights, which sum to 1, that puts it first by the weighted sum: the sum of absolute " +
                  "changes, twice the weight moved.",
              ),
            possible: z.boolean(),
          }),
        ),
        necessaryWinners: z.array(slug).describe("First whatever the missing scores are."),
        possibleWinners: z.array(slug).describe("First for some completion of the missing scores."),
      })
      .nullable()
      .describe(
        "How firm the ranking is, listed in its order; null where nothing, or more than 50 meshes, are ranked.",
      ),
    relaxations: z
      .array(z.object({ drop: z.array(z.int()), sentences: z.array(z.string()), unlocks: z.array(slug) }))
      .describe("Where no scored mesh remains: each smallest set of requirements to drop, and the meshes it unlocks."),
    conflicts: z
      .array(z.object({ requirements: z.array(z.int()), sentences: z.array(z.string()) }))
      .describe(
        "Where no scored mesh remains: each smallest set of requirements that none of the excluded meets together.",
      ),
    discrepancies: z.array(discrepancySchema).describe("Contradictions of the document that touch the facts used."),
    explanation: z.string().describe("The recommendation in words, half a page at most; fact ids in brackets."),
  })
  .describe("A stored, immutable recommendation.");
export type Recommendation = z.infer<typeof recommendationSchema>;
