import { z } from "zod";
import {
  catalogSchema,
  discrepancySchema,
  documentSchema,
  sectionSummarySchema,
  sourceDocumentSchema,
} from "./catalog.ts";
import * as entity from "./entity.ts";
import { citationSchema, entityRefSchema, factKindSchema, factSchema, qualifiersSchema } from "./fact.ts";
import { featureConditionSchema, meshFilterSchema } from "./filter.ts";
import { entityTypeSchema } from "./ids.ts";
import * as mesh from "./mesh.ts";
import * as recommendation from "./recommendation.ts";
import { recommendationSummarySchema } from "./recommendation-summary.ts";
import { ruleSchema } from "./rule.ts";
import * as sources from "./sources.ts";
import * as tables from "./tables.ts";
import { cncfStatusSchema, supportLevelSchema, valueSchema } from "./value.ts";

/** Schemas with a name, in OpenAPI and in tool definitions. */
export const namedSchemas: Record<string, z.ZodType> = {
  Catalog: catalogSchema,
  Discrepancy: discrepancySchema,
  Document: documentSchema,
  SectionSummary: sectionSummarySchema,
  EntitySummary: entity.entitySummarySchema,
  Entity: entity.entitySchema,
  Relation: entity.relationSchema,
  Path: entity.pathSchema,
  Feature: entity.featureSchema,
  Mode: entity.modeSchema,
  ScenarioSummary: entity.scenarioSummarySchema,
  Scenario: entity.scenarioSchema,
  EntityType: entityTypeSchema,
  EntityRef: entityRefSchema,
  Citation: citationSchema,
  Fact: factSchema,
  FactKind: factKindSchema,
  Value: valueSchema,
  Rule: ruleSchema,
  OtherSource: sources.otherSourceSchema,
  Lifecycle: sources.lifecycleSchema,
  Release: sources.releaseSchema,
  Identifier: sources.identifierSchema,
  SourceDocument: sourceDocumentSchema,
  SupportLevel: supportLevelSchema,
  CncfStatus: cncfStatusSchema,
  MeshFilter: meshFilterSchema,
  Check: mesh.checkSchema,
  InstallGuide: mesh.installGuideSchema,
  MeshSummary: mesh.meshSummarySchema,
  Mesh: mesh.meshSchema,
  Comparison: tables.comparisonSchema,
  Criterion: tables.criterionSchema,
  CriterionGroup: tables.criterionGroupSchema,
  ScoreMatrix: tables.scoreMatrixSchema,
  DecisionTree: tables.decisionTreeSchema,
  Recommendation: recommendation.recommendationSchema,
  RecommendationSummary: recommendationSummarySchema,
  RecommendationWarning: recommendation.warningSchema,
};

/** Parts of these schemas that stand in more than one place. Tools have them inline. */
export const namedParts: Record<string, z.ZodType> = {
  Branch: tables.branchSchema,
  FeatureCondition: featureConditionSchema,
  Qualifiers: qualifiersSchema,
  Weighting: recommendation.weightingSchema,
  ResolvedInput: recommendation.resolvedInputSchema,
  RankedMesh: recommendation.rankedSchema,
  ExcludedMesh: recommendation.excludedSchema,
  RequirementCheck: recommendation.requirementCheckSchema,
  Contribution: recommendation.contributionSchema,
  WeightStability: recommendation.stabilitySchema,
};

type Meta = { id?: string | undefined; description?: string | undefined };

/** Metadata for JSON Schema: names, for schemas in `names`, and descriptions. */
export function schemaRegistry(names: Record<string, z.ZodType>): z.core.$ZodRegistry<Meta> {
  const registry = z.registry<Meta>();
  for (const [id, schema] of Object.entries(names)) registry.add(schema, { id });
  const named = registry.get.bind(registry);
  registry.get = (schema) => {
    // The description comes last, since names are inherited from the schemas this one was derived from.
    const meta = { ...named(schema), ...z.globalRegistry.get(schema) };
    return Object.keys(meta).length > 0 ? meta : undefined;
  };
  return registry;
}
