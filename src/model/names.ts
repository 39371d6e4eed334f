import { z } from "zod";
import { catalogSchema, discrepancySchema, documentSchema, sectionSummarySchema } from "./catalog.ts";
import * as entity from "./entity.ts";
import { citationSchema, entityRefSchema, factKindSchema, factSchema } from "./fact.ts";
import { meshFilterSchema } from "./filter.ts";
import { entityTypeSchema } from "./ids.ts";
import * as mesh from "./mesh.ts";
import { recommendationSchema } from "./recommendation.ts";
import * as tables from "./tables.ts";
import { cncfStatusSchema, supportLevelSchema, valueSchema } from "./value.ts";

/** Schemas that have a name of their own in OpenAPI. */
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
  Recommendation: recommendationSchema,
};

/** What JSON Schema says of a schema besides its shape: its name, where it has one, and its description. */
export const schemaNames = z.registry<{ id?: string | undefined; description?: string | undefined }>();
for (const [id, schema] of Object.entries(namedSchemas)) schemaNames.add(schema, { id });

const named = schemaNames.get.bind(schemaNames);
schemaNames.get = (schema) => {
  // The description last, since a name is looked up through the schemas that this one was made from.
  const meta = { ...named(schema), ...z.globalRegistry.get(schema) };
  return Object.keys(meta).length > 0 ? meta : undefined;
};
