/**
 * The seed files that contributors edit. Each folder or file of `seed/` has one shape here; `schema/seed/*.json` is generated
 * from them, so that editors can complete and validate the YAML.
 */
import { z } from "zod";
import { layerSchema } from "./fact.ts";
import { entityIdSchema, slugSchema } from "./ids.ts";
import { seedRuleSchema } from "./rule.ts";
import { aliases, cite, entity, localId, seedEntitySchema, seedFactSchema, statement } from "./seed-entity.ts";
import { sourceShapes } from "./seed-source.ts";
import { traitsSchema, vocabularyFileSchema } from "./seed-vocabulary.ts";
import { textSchema } from "./text.ts";

const entitiesFileSchema = z
  .strictObject({ entities: z.array(seedEntitySchema).min(1) })
  .describe("Entities of any type that don't need files of their own: concepts, components, tools, practices …");

const featuresFileSchema = z
  .strictObject({
    area: z.strictObject({ slug: slugSchema, name: textSchema }),
    features: z
      .array(
        z.strictObject({
          slug: slugSchema,
          ...entity,
          definition: textSchema.describe("What the feature means, the same for every mesh."),
          broader: z
            .array(
              z.strictObject({
                feature: slugSchema,
                mode: slugSchema.optional().describe("If the wider feature follows only for this mode."),
                layer: layerSchema.optional().describe("If the wider feature follows only for this layer."),
                condition: textSchema.optional().describe("If the wider feature follows only on this condition."),
                cite: cite.optional().describe("Lines that say so, if it isn't plain from the definitions."),
              }),
            )
            .default([])
            .describe("Features that a mesh has if it has this one."),
        }),
      )
      .min(1),
  })
  .describe(
    "The features of one area, which can be asked of every mesh. The files of the meshes say how well they support each.",
  );

const scoreSchema = z.strictObject({ value: z.number().min(0).max(10), cite });

const meshFileSchema = z
  .strictObject({
    slug: slugSchema,
    ...entity,
    scores: z.record(slugSchema, scoreSchema).optional().describe("Criterion → score, 0–10."),
    publishedTotal: scoreSchema.optional().describe("The weighted total printed in the document."),
  })
  .describe("One mesh: names, comparison cells, scores and facts. `definition` is the fact shown as its summary.");

const modeFileSchema = z
  .strictObject({ slug: slugSchema, ...entity })
  .describe("One architecture mode: names, comparison cells and facts.");

const scenarioKindSchema = z.enum(["SELECTION", "APPLICATION"]);

const scenarioFileSchema = z
  .strictObject({
    slug: slugSchema,
    kind: scenarioKindSchema,
    ...entity,
    recommendations: z
      .array(
        z.strictObject({
          id: localId,
          mesh: slugSchema,
          variant: z.string().min(1).optional().describe("The recommended variant, such as `Istio Ambient`."),
          tools: z.array(slugSchema).default([]).describe("Slugs of companion tools."),
          ...statement,
          reasons: z.array(z.strictObject({ id: localId, ...statement })).default([]),
        }),
      )
      .min(1),
    start: z
      .strictObject({
        require: z
          .array(z.unknown())
          .optional()
          .describe("Mesh filters that the scenario requires, beside the features of its unqualified needs."),
        emphasis: z
          .array(z.strictObject({ criterion: slugSchema, factor: z.number().positive() }))
          .optional()
          .describe("Factors for the document's weights: our own choice, for which nothing is cited."),
        because: z.array(localId).min(1).optional().describe("Facts of this scenario that state what `require` says."),
      })
      .optional()
      .describe("Starting point of recommendations for this scenario."),
  })
  .describe("One scenario: needs, profile, and recommended meshes with reasons.");
export type ScenarioFile = z.infer<typeof scenarioFileSchema>;

const comparisonFileSchema = z
  .strictObject({
    slug: slugSchema,
    name: textSchema,
    aliases,
    section: z.string(),
    columns: z.array(entityIdSchema).min(1).describe("Columns in the document, in its order."),
    dimensions: z
      .array(
        z.strictObject({
          slug: slugSchema,
          name: textSchema,
          aliases,
          better: z.enum(["HIGHER", "LOWER"]).nullable().describe("Which end of an ordered dimension is better."),
          feature: slugSchema.optional().describe("The feature that this row is about."),
          traits: traitsSchema,
          levels: z
            .array(
              z.strictObject({
                value: z.string(),
                ...textSchema.shape,
                ordinal: z.int().optional(),
                words: z.array(z.string().min(1)).optional(),
              }),
            )
            .optional()
            .describe(
              "The normalized values with their labels; `ordinal` if they have an order, `words` for other wordings in " +
                "any language.",
            ),
          sentence: textSchema.describe(
            "Sentence for a cell: `{name}` is the column, `{value}` the label of the value.",
          ),
        }),
      )
      .min(1),
  })
  .describe("A comparison table and its dimensions. The cells are in the files of the compared entities.");
export type ComparisonFile = z.infer<typeof comparisonFileSchema>;

const weighted = {
  slug: slugSchema,
  name: textSchema,
  phrase: entity.phrase,
  aliases,
  weight: z.int().min(0).max(100).describe("Percentage of the total."),
  cite,
};

const criterion = {
  ...weighted,
  higherMeans: textSchema
    .optional()
    .describe("What a higher score means, if the name of the criterion suggests the opposite: `lower consumption`."),
};

const scoresFileSchema = z
  .strictObject({
    slug: slugSchema,
    name: textSchema,
    scale: z.strictObject({ min: z.number(), max: z.number() }),
    groups: z.array(z.strictObject({ ...weighted, criteria: z.array(z.strictObject(criterion)).min(1) })).min(1),
  })
  .describe("The weighted score matrix: groups, criteria and weights. The scores are in the files of the meshes.");
export type ScoresFile = z.infer<typeof scoresFileSchema>;

const branchSchema = z.strictObject({
  question: slugSchema.optional(),
  outcome: z
    .array(z.strictObject({ mesh: slugSchema, note: textSchema.optional(), ...statement }))
    .min(1)
    .optional(),
  require: z.array(z.unknown()).optional().describe("Mesh filters that this answer means."),
  fact: z.strictObject(statement).optional().describe("If the branch leads to another question."),
});

const decisionTreeFileSchema = z
  .strictObject({
    root: slugSchema,
    questions: z
      .array(
        z.strictObject({
          slug: slugSchema,
          name: textSchema,
          aliases,
          question: textSchema,
          ...statement,
          yes: branchSchema,
          no: branchSchema,
        }),
      )
      .min(1),
  })
  .describe("The decision tree: questions with their two branches.");
export type DecisionTreeFile = z.infer<typeof decisionTreeFileSchema>;

const guideFileSchema = z
  .strictObject({
    slug: slugSchema,
    name: textSchema,
    aliases,
    installs: z
      .array(
        z.strictObject({
          entity: entityIdSchema.describe("A mesh or mode that the guide sets up."),
          step: z.int().min(1).describe("Number of the step that does so; its lines are cited."),
        }),
      )
      .min(1),
    facts: z.array(seedFactSchema).default([]),
    steps: z
      .array(
        z.strictObject({
          title: textSchema,
          commands: z.array(z.string().min(1)).default([]).describe("Commands as typed, without here-documents."),
          ...statement,
        }),
      )
      .min(1),
  })
  .describe("An install guide: ordered steps with their commands.");

const predicatesFileSchema = z
  .strictObject({
    predicates: z.array(
      z.strictObject({
        slug: slugSchema,
        name: textSchema,
        inverse: textSchema.optional().describe("The relation as read from its object."),
        traits: traitsSchema,
        aliases,
      }),
    ),
  })
  .describe("The predicates of facts.");

const discrepanciesFileSchema = z
  .strictObject({
    discrepancies: z.array(
      z.strictObject({
        sentence: textSchema,
        between: z.array(z.array(z.string()).min(1)).length(2).describe("Fact ids on one side and on the other."),
      }),
    ),
  })
  .describe("Contradictions within the document: each fact on one side conflicts with each on the other.");

const rulesFileSchema = z
  .strictObject({ rules: z.array(seedRuleSchema).min(1) })
  .describe("Rules by which facts are concluded from facts.");

const documentFileSchema = z
  .strictObject({
    slug: slugSchema,
    default: z.boolean().default(false).describe("Whether citations that name no document refer to this one."),
    title: textSchema,
    version: z.string(),
    updatedOn: z.iso.date(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    lines: z.int().min(1),
    outline: z
      .array(
        z.strictObject({
          number: z.string(),
          heading: z.string().describe("The heading in the document."),
          title: textSchema,
          lines: z
            .string()
            .regex(/^\d+-\d+$/)
            .describe("First and last line, subsections included."),
        }),
      )
      .min(1),
    aliases,
    facts: z.array(seedFactSchema).default([]),
  })
  .describe("A document that facts are read from, with its outline.");
export type DocumentFile = z.infer<typeof documentFileSchema>;

/** Location of each shape below `seed/`: a folder of files, or one file. */
export const seedShapes = {
  document: { at: "documents/", schema: documentFileSchema },
  predicates: { at: "predicates/", schema: predicatesFileSchema },
  features: { at: "features/", schema: featuresFileSchema },
  rules: { at: "rules/", schema: rulesFileSchema },
  comparison: { at: "comparisons/", schema: comparisonFileSchema },
  mesh: { at: "meshes/", schema: meshFileSchema },
  mode: { at: "modes/", schema: modeFileSchema },
  scenario: { at: "scenarios/", schema: scenarioFileSchema },
  guide: { at: "guides/", schema: guideFileSchema },
  entities: { at: "entities/", schema: entitiesFileSchema },
  scores: { at: "scores.yaml", schema: scoresFileSchema },
  decisionTree: { at: "decision-tree.yaml", schema: decisionTreeFileSchema },
  vocabulary: { at: "vocabulary/", schema: vocabularyFileSchema },
  discrepancies: { at: "discrepancies.yaml", schema: discrepanciesFileSchema },
  ...sourceShapes,
} as const;
export type SeedShape = keyof typeof seedShapes;
