import { z } from "zod";
import { discrepancySchema } from "./catalog.ts";
import { meshFilterSchema, referenceSchema } from "./filter.ts";
import { factIdSchema } from "./ids.ts";
import { checkSchema } from "./mesh.ts";
import { overheadSchema, workloadSchema } from "./overhead.ts";
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
    .describe(
      "AROUND: near the weights of the request or of its scenario; the default if either gave any. UNIFORM: all weightings " +
        "are equally likely; the default otherwise.",
    ),
});

const adviceAsSchema = z
  .enum(["BINDING", "COMPARED"])
  .describe(
    "BINDING: answers exclude the meshes that the decision tree no longer leads to, and the choice is made among the meshes that " +
      "the document advises for the scenario, with its emphasis. COMPARED: what they say is only told beside the ranking. " +
      "Default BINDING.",
  );

/** Number of candidates, preferences and corrections in one request. */
const most = { preferences: 10, alternatives: 10, corrections: 200 } as const;

const preferSchema = z
  .array(
    z.strictObject({
      where: meshFilterSchema.describe("The condition."),
      weight: z.number().gt(0).lt(1).describe("Its share of the total weight, 0–1; the other weights are scaled down."),
    }),
  )
  .max(most.preferences)
  .describe(
    "Nice to have: each is a criterion of its own, scored 10 where the condition is met, 0 where it is not, and 0 to 10 where " +
      "that is unknown. Together they weigh less than 1.",
  );

const ownScore = z
  .union([z.number(), z.strictObject({ min: z.number().describe("Lowest."), max: z.number().describe("Highest.") })])
  .describe("A score, 0–10, or a range of scores.");

const alternativesSchema = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a slug, such as `our-mesh`")
        .max(60)
        .describe("Slug, different from those of the meshes."),
      name: z.string().max(80).regex(/\S/, "must not be blank").describe("Name."),
      scores: z
        .array(z.strictObject({ criterion: referenceSchema, value: ownScore }))
        .max(50)
        .describe("Scores; criteria without one count as unknown."),
    }),
  )
  .max(most.alternatives)
  .describe(
    "Alternatives of your own, compared with the candidates and marked as yours. No fact says which requirements they meet.",
  );

const ownScoresSchema = z
  .array(
    z.strictObject({
      mesh: referenceSchema,
      criterion: referenceSchema,
      value: ownScore,
      reason: z.string().min(1).max(300).optional().describe("Why you correct it; kept in the record."),
    }),
  )
  .max(most.corrections)
  .describe(
    "Scores that replace those of the document, marked as yours. Requirements about scores still go by the document.",
  );

export const recommendInputSchema = z
  .strictObject({
    require: z
      .array(meshFilterSchema)
      .max(20)
      .optional()
      .describe("Hard requirements; each is reported separately. Together they have the bounds of one filter."),
    scenario: referenceSchema.optional().describe("Scenario to start from; your own settings override its."),
    answers: answersSchema.optional(),
    adviceAs: adviceAsSchema.optional(),
    weighting: weightingSchema.optional(),
    prefer: preferSchema.optional(),
    alternatives: alternativesSchema.optional(),
    scores: ownScoresSchema.optional(),
    workload: workloadSchema.optional(),
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
    adviceAs: adviceAsSchema
      .optional()
      .describe("Absent in records of earlier versions, where advice was only compared."),
    weighting: weightingSchema.extend({ by: weightingBySchema }),
    prefer: preferSchema.optional(),
    alternatives: alternativesSchema.optional(),
    scores: ownScoresSchema.optional(),
    workload: workloadSchema.optional(),
    method: methodSchema,
    unknowns: unknownsSchema,
    candidates: z.array(z.string()).optional().describe("Slugs; absent if all meshes are candidates."),
    robustness: robustnessSchema.required(),
    fromScenario: z
      .object({
        require: z.array(z.int()).describe("Indices in `require`."),
        answers: z
          .array(z.string())
          .optional()
          .describe("Questions in `answers`; only in records of earlier versions."),
        weighting: z
          .boolean()
          .describe("Whether it set the weighting. Its emphasis is the choice of this service, not of the document."),
        facts: z.array(factIdSchema).describe("The facts that state these requirements."),
        notAssessed: z
          .array(factIdSchema)
          .optional()
          .describe("Its needs that facts do not decide for every mesh that it advises."),
      })
      .optional()
      .describe("What the scenario set."),
    fromAnswers: z
      .object({
        require: z.array(z.int()).describe("Indices in `require`."),
        facts: z.array(factIdSchema).describe("The facts that state what the answers lead to."),
      })
      .optional()
      .describe("What the answers set."),
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
  criterion: z.string().describe("Slug of the criterion; `prefer-1` and so on for preferences."),
  score: z.number().nullable().describe("Score, 0–10; null if there is none, or only a range."),
  weight: z.number().describe("Share of the total weight, 0–1."),
  contribution: z.number().nullable().describe("score × weight."),
  range: z
    .object({ min: z.number(), max: z.number() })
    .optional()
    .describe("If the score is only known as a range; the total has its middle."),
  origin: z.enum(["CALLER"]).optional().describe("CALLER: the score is the caller's, not the document's."),
  name: z.string().optional().describe("Name of the criterion; of a preference, its condition."),
  fact: factIdSchema.nullable(),
});

export const rankedSchema = z.object({
  rank: z
    .int()
    .describe(
      "1 + the number of meshes that are strictly better; differences within 1e-9 are ties. Meshes that are certain to meet the " +
        "requirements come before those that may meet them.",
    ),
  mesh: slug,
  name: z.string().optional().describe("Name of the mesh; absent in records of earlier versions."),
  origin: z.enum(["CALLER"]).optional().describe("CALLER: an alternative of the caller's own."),
  total: z
    .number()
    .describe(
      "Result of the method: weighted sum 0–10, closeness 0–1, VIKOR Q 0–1 (lower is better), net flow −1–1; of a mesh that only " +
        "may meet the requirements, beside all others in the ranking.",
    ),
  range: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .describe("Range of the weighted sum if scores are missing, which may be anything from 0 to 10, or are ranges."),
  contributions: z.array(contributionSchema),
  groups: z.array(z.object({ group: z.string(), weight: z.number(), contribution: z.number().nullable() })),
  eligibility: z
    .enum(["ELIGIBLE", "CONDITIONAL"])
    .describe("CONDITIONAL: the document doesn't say whether a requirement is met."),
  checks: z.array(requirementCheckSchema),
});

export const excludedSchema = z.object({
  mesh: slug,
  name: z.string().optional().describe("Name of the mesh; absent in records of earlier versions."),
  reason: z.string(),
  checks: z.array(requirementCheckSchema),
});

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
      .enum(["LIFECYCLE", "LIMIT", "CONTRADICTION", "NOT_ASSESSED", "RANK_REVERSAL", "OTHER_SOURCE", "ADVICE"])
      .describe(
        "LIFECYCLE: a mesh that may be chosen is no longer developed, supported or released. LIMIT: a limit of the choice that bears " +
          "on what was asked. CONTRADICTION: the document contradicts itself on what decided. NOT_ASSESSED: a need of the " +
          "scenario that facts do not decide. RANK_REVERSAL: leaving out a dominated mesh would change the order of the others. " +
          "OTHER_SOURCE: another source contradicts a fact that decides a requirement. ADVICE: no mesh that was advised fits, or " +
          "another condition may be meant.",
      ),
    sentence: z.string(),
    facts: z.array(factIdSchema).describe("The facts behind it, of any source."),
  })
  .describe("A warning about a recommendation.");
export type Warning = z.infer<typeof warningSchema>;

const choiceSchema = z
  .object({
    mesh: slug,
    name: z.string(),
    variant: z
      .string()
      .optional()
      .describe("The variant that the document advises for the scenario, such as `Istio Ambient`."),
    tools: z.array(z.string()).describe("Slugs of the companion tools that it advises."),
    firmness: z
      .enum(["CLEAR", "NARROW", "TIED"])
      .describe(
        "CLEAR: no change of the weights by up to 0.1 (sum of absolute changes) brings another mesh level, and it is ahead of the runner-up in at " +
          "least 80% of the random weightings; also if there is no runner-up. TIED: another mesh is level. NARROW: all else.",
      ),
    runnerUp: slug.optional().describe("The next of the meshes that were to choose from; absent if there is no other."),
    turnsIf: z
      .string()
      .nullable()
      .describe("What would bring another mesh level; null if nothing would, or one is already."),
  })
  .describe(
    "The best mesh that is certain to meet every requirement, of those advised for the scenario if any of them is.",
  );

export const recommendationSchema = z
  .object({
    formatVersion: z.int().optional().describe("2; records of earlier versions have none."),
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
      .enum(["RECOMMENDED", "TIE", "CONDITIONAL", "ONLY_UNSCORED", "NONE_FITS"])
      .describe(
        "RECOMMENDED: one mesh is the best of those that are certain to meet every requirement. TIE: several are. ONLY_UNSCORED: " +
          "only meshes without scores are certain to. CONDITIONAL: none is certain to, but some may. NONE_FITS: every candidate " +
          "fails a requirement.",
      ),
    choice: choiceSchema
      .nullable()
      .describe("Null unless the outcome is RECOMMENDED or TIE; of those that tie, the first by name."),
    summary: z.string().describe("The recommendation in two sentences."),
    ranking: z
      .array(rankedSchema)
      .describe(
        "The meshes that are certain to meet the requirements by total, then those that may meet them by total.",
      ),
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
      .describe("The choice compared with the runner-up: weighted differences, largest first."),
    methods: z
      .array(
        z.object({
          method: methodSchema,
          figures: z.array(
            z.object({
              mesh: slug,
              value: z.number(),
              rank: z.int().optional().describe("Ties share a rank; absent in records of earlier versions."),
            }),
          ),
          first: z.array(slug).describe("The meshes that this method ranks first, of those to choose from."),
          compromise: z.array(slug).optional().describe("VIKOR: the meshes of the compromise, best first."),
          acceptableAdvantage: z.boolean().optional().describe("VIKOR's C1: the second is at least 1/(m − 1) behind."),
          acceptableStability: z.boolean().optional().describe("VIKOR's C2: the first is also best by S or by R."),
          withoutRange: z
            .array(z.string())
            .optional()
            .describe("VIKOR: criteria on which all meshes score the same, which therefore drop out."),
          agrees: z
            .boolean()
            .describe("Whether its own answer is the choice and nothing else; VIKOR's answer is its compromise."),
        }),
      )
      .describe(
        "What each method says of the meshes that are certain to meet the requirements; of the others, if none is.",
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
        agrees: z
          .boolean()
          .nullable()
          .optional()
          .describe("Whether the choice is one of its outcomes; null without answers or without a choice."),
      })
      .nullable(),
    scenarioMatches: z.array(
      z.object({
        scenario: z.string(),
        recommends: z.array(slug),
        advice: z
          .array(
            z.object({ mesh: slug, variant: z.string().optional(), tools: z.array(z.string()), fact: factIdSchema }),
          )
          .optional()
          .describe("What it recommends, with variants and slugs of tools; absent in records of earlier versions."),
        agrees: z.boolean().describe("Whether the choice is one of these meshes."),
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
            margin: z.number().describe("95% margin of error of the first share; for a share of 0 or 1, 3/samples."),
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
      .describe(
        "How robust the ranking is among the meshes that are certain to meet the requirements (of the others, if none is), in its " +
          "order; null if no mesh or more than 50 meshes are ranked.",
      ),
    overhead: z.array(overheadSchema).optional().describe("If a workload was given: what the choice would add to it."),
    relaxations: z
      .array(z.object({ drop: z.array(z.int()), sentences: z.array(z.string()), unlocks: z.array(slug) }))
      .describe(
        "If there is no choice: each minimal set of requirements to drop so that a mesh is certain to meet the others, a scored one " +
          "where possible, and the meshes it unlocks.",
      ),
    conflicts: z
      .array(
        z.object({
          requirements: z.array(z.int()),
          sentences: z.array(z.string()),
          isContradiction: z
            .boolean()
            .optional()
            .describe("Whether one of them denies the other, so that no mesh could meet them."),
        }),
      )
      .describe("If there is no choice: each minimal set of requirements that no mesh is known to meet together."),
    discrepancies: z.array(discrepancySchema).describe("Contradictions in the document that involve the facts used."),
    warnings: z.array(warningSchema).describe("What to know before relying on it, as far as it bears on this answer."),
    ...otherSourcesField,
    explanation: z.string().describe("The recommendation in words, with fact ids in brackets."),
  })
  .describe("A stored, immutable recommendation.");
export type Recommendation = z.infer<typeof recommendationSchema>;
