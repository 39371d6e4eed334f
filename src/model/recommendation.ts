import { z } from "zod";
import { discrepancySchema } from "./catalog.ts";
import { meshFilterSchema, referenceSchema } from "./filter.ts";
import { factIdSchema } from "./ids.ts";
import { checkSchema } from "./mesh.ts";
import { otherSourcesField, viewSchema } from "./sources.ts";
import { langSchema } from "./text.ts";
import { verdictSchema } from "./verdict.ts";

const weightingBySchema = z
  .enum(["DOCUMENT", "DIRECT", "ADJUST", "RANK_ORDER", "SWING", "ENTROPY", "CRITIC"])
  .describe(
    "DOCUMENT: the document's weights. DIRECT: the given values; omitted ones are 0. ADJUST: the document's weights times the " +
      "values. RANK_ORDER: rank-order centroid weights of `order`. SWING: swing points. ENTROPY, CRITIC: from the scores.",
  );

const weightedItem = z.strictObject({
  criterion: referenceSchema.optional().describe("Criterion, such as `performance`."),
  group: referenceSchema
    .optional()
    .describe("Group of criteria, such as `operations`; its value is divided among them by the document's weights."),
  value: z.number().min(0).max(1e6).describe("Weight, factor or points; only their proportion matters."),
});

export const weightingSchema = z
  .strictObject({
    by: weightingBySchema.default("DOCUMENT").describe(`${weightingBySchema.description} Default DOCUMENT.`),
    values: z.array(weightedItem).max(50).optional().describe("For DIRECT, ADJUST and SWING."),
    order: z
      .array(referenceSchema)
      .max(50)
      .optional()
      .describe("For RANK_ORDER: criteria or groups, most important first."),
  })
  .describe("How the criteria are weighted.");
export type Weighting = z.infer<typeof weightingSchema>;

export const methodSchema = z.enum(["WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"]).describe("Ranking method.");
export type MethodName = z.infer<typeof methodSchema>;

/** Maximum number of meshes compared in one recommendation. */
export const maxCandidates = 200;

const answersSchema = z
  .array(z.strictObject({ question: referenceSchema, answer: z.boolean() }))
  .max(20)
  .describe("Answers to questions of the decision tree.");

const unknownsSchema = z
  .enum(["CONDITIONAL", "EXCLUDE", "ASSUME_PASS"])
  .describe(
    "How to treat meshes for which the document doesn't say whether a requirement is met. Default CONDITIONAL.",
  );

const robustnessSchema = z.strictObject({
  samples: z.int().min(1).max(100_000).optional().describe("Number of random weightings; default 20,000."),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER).optional().describe("Seed of the random numbers; default 1."),
  weights: z
    .enum(["UNIFORM", "AROUND"])
    .optional()
    .describe("UNIFORM: all weightings are equally likely. AROUND: near the requested weights. Default UNIFORM."),
});

export const recommendInputSchema = z
  .strictObject({
    require: z
      .array(meshFilterSchema)
      .max(20)
      .optional()
      .describe("Hard requirements; each is reported separately. Together they have the bounds of one filter."),
    scenario: referenceSchema.optional().describe("Scenario to start from; your own settings override its."),
    answers: answersSchema.optional(),
    weighting: weightingSchema.optional(),
    method: methodSchema.optional().describe("Default WEIGHTED_SUM."),
    unknowns: unknownsSchema.optional(),
    candidates: z
      .array(referenceSchema)
      .min(1)
      .max(maxCandidates)
      .optional()
      .describe(`Meshes to choose from; default all. Required if there are more than ${maxCandidates} meshes.`),
    robustness: robustnessSchema.optional(),
  })
  .describe(
    "Requirements and priorities. All are optional; without input, all scored meshes are ranked by the document's weights.",
  );
export type RecommendInput = z.infer<typeof recommendInputSchema>;

export const resolvedInputSchema = z
  .object({
    require: z.array(meshFilterSchema),
    scenario: z.string().optional().describe("Slug of the scenario."),
    answers: answersSchema,
    weighting: weightingSchema.extend({ by: weightingBySchema }),
    method: methodSchema,
    unknowns: unknownsSchema,
    candidates: z.array(z.string()).optional().describe("Slugs; absent if all meshes are candidates."),
    robustness: robustnessSchema.required(),
    fromScenario: z
      .object({
        require: z.array(z.int()).describe("Indices in `require`."),
        answers: z.array(z.string()).describe("Questions in `answers`."),
        weighting: z.boolean().describe("Whether it set the weighting."),
        facts: z.array(factIdSchema).describe("The facts that justify the settings."),
      })
      .optional()
      .describe("What the scenario set."),
  })
  .describe("The input with defaults, the settings of the scenario, and names as slugs.");
export type ResolvedInput = z.infer<typeof resolvedInputSchema>;

const slug = z.string().describe("Slug of the mesh.");

export const requirementCheckSchema = z.object({
  requirement: z.int().describe("Index in the resolved `require`, from 0."),
  sentence: z.string(),
  verdict: verdictSchema,
  facts: z.array(factIdSchema),
  conditions: z.array(checkSchema).describe("Each condition of the requirement."),
});

export const contributionSchema = z.object({
  criterion: z.string(),
  score: z.number().nullable().describe("Score, 0–10; null if the document has none."),
  weight: z.number().describe("Share of the total weight, 0–1."),
  contribution: z.number().nullable().describe("score × weight."),
  fact: factIdSchema.nullable(),
});

export const rankedSchema = z.object({
  rank: z.int().describe("1 + the number of meshes that are strictly better; differences within 1e-9 are ties."),
  mesh: slug,
  total: z
    .number()
    .describe("Result of the method: weighted sum 0–10, closeness 0–1, VIKOR Q 0–1 (lower is better), net flow −1–1."),
  range: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .describe("Range of the weighted sum if scores are missing: each of them may be anything from 0 to 10."),
  contributions: z.array(contributionSchema),
  groups: z.array(z.object({ group: z.string(), weight: z.number(), contribution: z.number().nullable() })),
  eligibility: z
    .enum(["ELIGIBLE", "CONDITIONAL"])
    .describe("CONDITIONAL: the document doesn't say whether a requirement is met."),
  checks: z.array(requirementCheckSchema),
});

export const excludedSchema = z.object({ mesh: slug, reason: z.string(), checks: z.array(requirementCheckSchema) });

export const stabilitySchema = z.object({
  criterion: z.string().optional(),
  group: z.string().optional(),
  weight: z.number().describe("The current weight."),
  low: z.number().describe("Lowest weight at which the winner stays first, if the others keep their proportions."),
  high: z.number().describe("Highest such weight."),
  lowRival: z.string().nullable().describe("Mesh that takes the lead below `low`."),
  highRival: z.string().nullable().describe("Mesh that takes the lead above `high`."),
});

export const warningSchema = z
  .object({
    kind: z
      .enum(["LIFECYCLE", "OTHER_SOURCE"])
      .describe(
        "LIFECYCLE: a mesh that may be chosen is no longer developed or supported. OTHER_SOURCE: another source contradicts a fact that decides a requirement.",
      ),
    sentence: z.string(),
    facts: z.array(factIdSchema).describe("The facts behind it, of any source."),
  })
  .describe("A warning about a recommendation.");
export type Warning = z.infer<typeof warningSchema>;

export const recommendationSchema = z
  .object({
    id: z.string(),
    createdAt: z.iso.datetime(),
    lang: langSchema.describe("Language of the record, which never changes."),
    catalog: z.object({
      digest: z.string(),
      documents: z.array(z.object({ id: z.string(), version: z.string() })),
      sources: viewSchema
        .optional()
        .describe("The view that it was made from; in records of earlier versions, REFERENCE."),
    }),
    input: resolvedInputSchema,
    outcome: z
      .enum(["RECOMMENDED", "TIE", "CONDITIONAL", "NONE_FITS"])
      .describe(
        "TIE: several meshes tie for first. CONDITIONAL: first place depends on what the document doesn't say, or only meshes " +
          "without scores remain. NONE_FITS: every candidate fails a requirement.",
      ),
    ranking: z.array(rankedSchema).describe("Eligible and conditional meshes, best first."),
    excluded: z.array(excludedSchema).describe("Meshes that fail a requirement, with the facts that exclude them."),
    unscored: z
      .array(excludedSchema.extend({ eligibility: z.enum(["ELIGIBLE", "CONDITIONAL"]) }))
      .describe("Meshes that meet the requirements but have no scores."),
    dominated: z
      .array(z.object({ mesh: slug, by: z.array(slug) }))
      .describe("Meshes that another mesh equals or beats on every criterion."),
    prosAndCons: z
      .object({
        winner: slug,
        rival: slug,
        pros: z.array(z.object({ criterion: z.string(), difference: z.number(), facts: z.array(factIdSchema) })),
        cons: z.array(z.object({ criterion: z.string(), difference: z.number(), facts: z.array(factIdSchema) })),
      })
      .nullable()
      .describe("The winner compared with the runner-up: weighted differences, largest first."),
    methods: z.array(
      z.object({
        method: methodSchema,
        figures: z.array(z.object({ mesh: slug, value: z.number() })),
        first: z.array(slug).describe("The meshes that this method ranks first."),
        agrees: z.boolean().describe("Whether these are the same as with the requested method."),
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
          .describe("The open question whose answer narrows the choice most."),
      })
      .nullable(),
    scenarioMatches: z.array(
      z.object({
        scenario: z.string(),
        recommends: z.array(slug),
        agrees: z.boolean().describe("Whether the document recommends the winner for this scenario."),
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
            margin: z.number().describe("95% margin of error of the first share."),
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
            "For each criterion and group, how far its weight can change before the weighted sum has another winner.",
          ),
        smallestFlip: z.array(
          z.object({
            challenger: slug,
            change: z
              .number()
              .nullable()
              .describe(
                "Smallest change of weights (which sum to 1) that makes it win by the weighted sum: the sum of absolute " +
                  "changes, twice the weight moved.",
              ),
            possible: z.boolean(),
          }),
        ),
        necessaryWinners: z.array(slug).describe("Meshes that rank first whatever the missing scores are."),
        possibleWinners: z.array(slug).describe("Meshes that rank first for some values of the missing scores."),
      })
      .nullable()
      .describe("How robust the ranking is, in its order; null if no mesh or more than 50 meshes are ranked."),
    relaxations: z
      .array(z.object({ drop: z.array(z.int()), sentences: z.array(z.string()), unlocks: z.array(slug) }))
      .describe("If no scored mesh remains: each minimal set of requirements to drop, and the meshes it unlocks."),
    conflicts: z
      .array(z.object({ requirements: z.array(z.int()), sentences: z.array(z.string()) }))
      .describe("If no scored mesh remains: each minimal set of requirements that no excluded mesh meets together."),
    discrepancies: z.array(discrepancySchema).describe("Contradictions in the document that involve the facts used."),
    warnings: z
      .array(warningSchema)
      .describe(
        "What to know before relying on it: the end of a project, and sources that say otherwise on a requirement.",
      ),
    ...otherSourcesField,
    explanation: z.string().describe("The recommendation in words, at most half a page, with fact ids in brackets."),
  })
  .describe("A stored, immutable recommendation.");
export type Recommendation = z.infer<typeof recommendationSchema>;
