import { z } from "zod";
import { entityRefSchema, factSchema, layerSchema } from "./fact.ts";
import { entityIdSchema, entityTypeSchema, factIdSchema } from "./ids.ts";
import { installGuideSchema } from "./mesh.ts";
import { identifierSchema, lifecycleSchema, type OfAllSources, otherSourcesField } from "./sources.ts";
import { supportLevelSchema } from "./value.ts";

export const entitySummarySchema = z
  .object({
    id: entityIdSchema,
    type: entityTypeSchema,
    slug: z.string(),
    name: z.string(),
    summary: z.string().nullable().describe("The statement that defines it; null if the document has none."),
  })
  .describe("A node of the graph, in brief.");
export type EntitySummary = z.infer<typeof entitySummarySchema>;

export const entitySchema = entitySummarySchema
  .extend({
    aliases: z.array(z.string()).describe("Other names, in both languages."),
    facts: z.array(factSchema).describe("Facts about it, in document order."),
    lifecycle: lifecycleSchema
      .optional()
      .describe("Of a project or release of which a source tells releases or the end."),
    identifiers: z.array(identifierSchema).describe("Names of it in other systems, from all sources."),
    ...otherSourcesField,
  })
  .describe("A node of the graph with the facts about it.");
export type Entity = z.infer<typeof entitySchema>;
/** What one view of the catalog says of an entity. */
export type EntityInView = Omit<Entity, OfAllSources>;

export const relationSchema = z
  .object({
    direction: z.enum(["OUT", "IN"]).describe("OUT: the entity is the subject of the fact. IN: it is the object."),
    predicate: z.string(),
    label: z.string().describe("The relation in words, as read from the entity."),
    other: entityRefSchema.describe("The entity at the other end."),
    fact: factIdSchema,
  })
  .describe("One edge of the graph, from the point of view of one of its ends.");
export type Relation = z.infer<typeof relationSchema>;

export const pathSchema = z
  .object({
    length: z.int().describe("Number of edges."),
    entities: z.array(entityRefSchema),
    steps: z.array(relationSchema).describe("One relation for each edge, in order."),
  })
  .describe("A path through the graph from one entity to another.");
export type Path = z.infer<typeof pathSchema>;

export const featureSchema = entitySummarySchema
  .extend({
    area: z
      .object({ slug: z.string(), name: z.string() })
      .nullable()
      .describe("Its area; null for a component or tool that was a feature of an earlier version."),
    broader: z.array(entityRefSchema).describe("Features that a mesh has if it has this one."),
    narrower: z.array(entityRefSchema).describe("Features that imply this one."),
    became: entityRefSchema
      .optional()
      .describe(
        "What a feature of an earlier version has become, if that is not a feature; `meshes` are those that have it.",
      ),
    meshes: z
      .array(
        z.object({
          mesh: z.string().describe("Slug of the mesh."),
          name: z.string().describe("Name of the mesh."),
          support: supportLevelSchema,
          supportText: z.string().describe("The level of support in words."),
          mode: z.string().optional().describe("Slug of the mode to which this applies."),
          layer: layerSchema.optional().describe("Network layer to which this applies."),
          version: z.string().optional().describe("Version to which this applies."),
          condition: z.string().optional().describe("Condition under which this applies."),
          derived: z.boolean().describe("Whether it was concluded from other facts."),
          fact: factIdSchema,
        }),
      )
      .describe("Meshes of which facts say how well they support the feature. All others are unknown."),
    ...otherSourcesField,
  })
  .describe("A feature, which can be asked of every mesh, and how well each supports it.");
export type Feature = z.infer<typeof featureSchema>;
/** What one view of the catalog says of a feature. */
export type FeatureInView = Omit<Feature, OfAllSources>;

export const modeSchema = entitySummarySchema
  .extend({
    aliases: z.array(z.string()),
    advantages: z.array(factSchema),
    disadvantages: z.array(factSchema),
    workflow: z.array(factSchema).describe("How it works, step by step."),
    figures: z.array(factSchema).describe("Figures, such as overheads, latencies and versions."),
    components: z.array(entityRefSchema),
    meshes: z.array(entityRefSchema).describe("Meshes that run in this mode."),
    installGuides: z.array(installGuideSchema),
    facts: z.array(factIdSchema).describe("Ids of all facts about the mode."),
  })
  .describe("Everything about an architecture mode.");
export type Mode = z.infer<typeof modeSchema>;

const emphasisSchema = z
  .object({
    criterion: z.string().describe("Slug of the criterion."),
    factor: z.number().describe("What the document's weight is multiplied by."),
  })
  .describe("How much more than in the document a criterion weighs.");
export type Emphasis = z.infer<typeof emphasisSchema>;

export const scenarioSummarySchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    kind: z
      .enum(["SELECTION", "APPLICATION"])
      .describe("SELECTION: which mesh suits whom. APPLICATION: what meshes are used for."),
    name: z.string(),
    summary: z.string().nullable(),
    recommendations: z.array(
      z.object({
        mesh: z.string().describe("Slug of the mesh."),
        variant: z.string().optional().describe("The recommended variant, such as `Istio Ambient`."),
        tools: z.array(z.string()).describe("Slugs of companion tools."),
        reasons: z.array(factSchema),
        fact: factIdSchema,
      }),
    ),
    emphasis: z
      .array(emphasisSchema)
      .describe(
        "The weights of recommendations for it, where they differ: the choice of this service, not of the document.",
      ),
    emphasisNote: z.string().nullable().describe("Says whose choice these weights are; null if there are none."),
  })
  .describe("A scenario in brief, with the meshes the document recommends for it.");
export type ScenarioSummary = z.infer<typeof scenarioSummarySchema>;

export const scenarioSchema = scenarioSummarySchema
  .extend({
    needs: z.array(factSchema),
    profile: z.array(factSchema),
    facts: z.array(factIdSchema),
  })
  .describe("A scenario with needs, profile and recommendations.");
export type Scenario = z.infer<typeof scenarioSchema>;
