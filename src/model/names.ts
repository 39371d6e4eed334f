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

/** Schemas that have a name of their own wherever schemas are told. */
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

/** What JSON Schema says of a schema besides its shape. */
type Meta = { id?: string | undefined; description?: string | undefined };

/** What JSON Schema says of schemas: their names, where `names` has them, and their descriptions. */
export function namesOf(names: Record<string, z.ZodType>): z.core.$ZodRegistry<Meta> {
  const registry = z.registry<Meta>();
  for (const [id, schema] of Object.entries(names)) registry.add(schema, { id });
  const named = registry.get.bind(registry);
  registry.get = (schema) => {
    // The description last, since a name is looked up through the schemas that this one was made from.
    const meta = { ...named(schema), ...z.globalRegistry.get(schema) };
    return Object.keys(meta).length > 0 ? meta : undefined;
  };
  return registry;
}
