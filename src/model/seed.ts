/**
 * The seed files that contributors edit. Each folder or file of `seed/` has one shape here; `schema/seed/*.json` is generated
 * from them, so that editors can complete and validate the YAML.
 */
import { z } from "zod";
import { factKindSchema, layerSchema, seedQualifiersSchema } from "./fact.ts";
import { entityIdSchema, entityTypeSchema, factIdSchema, slugSchema } from "./ids.ts";
import { seedRuleSchema } from "./rule.ts";
import { vocabularyFileSchema } from "./seed-vocabulary.ts";
import { textSchema } from "./text.ts";
import { supportLevelSchema, valueSchema } from "./value.ts";

/** `4.2.5:1226` or `4.2.5:1226-1229`; `other-document#2.1:10` cites a document other than the default one. */
const seedCitationSchema = z
  .string()
  .regex(
    /^(?:[a-z0-9-]+#)?[0-9a-z.]+:\d+(?:-\d+)?$/,
    "must be `section:line` or `section:first-last`, such as `4.2.5:1226-1229`",
  );

const cite = z
  .union([seedCitationSchema, z.array(seedCitationSchema).min(1)])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .describe(
    "The lines that say so, most important first; each span within its section and at most 15 lines (EXAMPLE: a whole listing).",
  );

const anchors = z
  .array(z.string().min(1).max(80))
  .min(1)
  .describe("Short strings in the cited lines, which `npm run verify:document` uses to check the citation.");

const localId = slugSchema.describe("Id of the fact within its entity; the full id consists of both.");

const label = z
  .strictObject(textSchema.shape)
  .optional()
  .describe("The fact in a few words, for lists. Facts with an object have one of their predicate and object.");

const statement = { en: textSchema.shape.en, zh: textSchema.shape.zh, label, cite, anchors };

export const seedFactSchema = z.strictObject({
  id: localId,
  fullId: factIdSchema.optional().describe("Full id of a fact that was about another entity before; ids never change."),
  kind: factKindSchema,
  predicate: slugSchema.describe("A predicate of `seed/predicates/` or a dimension's slug."),
  object: entityIdSchema.optional(),
  support: supportLevelSchema.exclude(["UNKNOWN"]).optional().describe("Only if the object is a feature."),
  value: valueSchema.optional(),
  qualifiers: seedQualifiersSchema.optional(),
  ...statement,
});
export type SeedFact = z.infer<typeof seedFactSchema>;

const aliases = z
  .strictObject({ en: z.array(z.string().min(1)).optional(), zh: z.array(z.string().min(1)).optional() })
  .optional()
  .describe("Other names people use for it, in each language.");

/** One cell of a comparison table. Its fact has the entity's id and the dimension's slug: `istio.vm-support`. */
const seedCellSchema = z.strictObject({
  value: valueSchema.describe("The normalized value; `raw` is the document's own cell."),
  parts: z
    .array(z.strictObject({ mode: slugSchema.optional(), layer: layerSchema.optional(), value: valueSchema }))
    .optional()
    .describe("The values by mode or layer, where the document distinguishes them."),
  qualifiers: seedQualifiersSchema.optional(),
  en: textSchema.shape.en.optional().describe("Only if the dimension's own sentence would not read well."),
  zh: textSchema.shape.zh.optional(),
  cite,
  anchors: anchors.optional(),
});

const cellsSchema = z
  .record(slugSchema, z.record(slugSchema, seedCellSchema))
  .optional()
  .describe("Its cells in comparisons: comparison → dimension → cell.");

const entity = {
  name: textSchema,
  phrase: textSchema.optional().describe("The name as it stands in a sentence, if it isn't the name itself."),
  aliases,
  formerFeatures: z
    .array(slugSchema)
    .optional()
    .describe("Slugs of features of earlier versions that became this entity, and still lead to it."),
  cells: cellsSchema,
  facts: z.array(seedFactSchema).default([]),
};

const seedEntitySchema = z.strictObject({ type: entityTypeSchema, slug: slugSchema, ...entity });
export type SeedEntity = z.infer<typeof seedEntitySchema>;

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
        require: z.array(z.unknown()).optional().describe("Mesh filters that the scenario requires."),
        answers: z.array(z.strictObject({ question: slugSchema, answer: z.boolean() })).optional(),
        emphasis: z
          .array(z.strictObject({ criterion: slugSchema, factor: z.number().positive() }))
          .optional()
          .describe("Factors for the document's weights."),
        because: z.array(localId).min(1).describe("Facts of this scenario that justify these settings."),
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
          levels: z
            .array(z.strictObject({ value: z.string(), ...textSchema.shape, ordinal: z.int().optional() }))
            .optional()
            .describe("The normalized values with their labels; `ordinal` if they have an order."),
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
} as const;
export type SeedShape = keyof typeof seedShapes;
