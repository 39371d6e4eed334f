import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";
import { typeDefinitions } from "../src/faces/graphql/schema.ts";

/** What resolvers are handed as the parent, where it is not the shape that the schema shows. */
const parents: Record<string, string> = {
  Entity: "EntityNode",
  Node: "AnyNode",
  Component: "EntityNode",
  Tool: "EntityNode",
  Organization: "EntityNode",
  OtherEntity: "EntityNode",
  Mesh: "MeshNode",
  Feature: "FeatureNode",
  Mode: "ModeNode",
  Scenario: "ScenarioNode",
  Criterion: "CriterionNode",
  Section: "SectionNode",
  Fact: "FactNode",
  ScoredFact: "ScoredFactRow",
  Evidence: "EvidenceRow",
  SearchHit: "SearchHitRow",
  Relation: "RelationRow",
  Path: "PathRow",
  MeshFeature: "MeshFeatureRow",
  MeshScore: "MeshScoreRow",
  FeatureSupport: "FeatureSupportRow",
  InstallGuide: "InstallGuideRow",
  InstallStep: "InstallStepRow",
  Check: "CheckRow",
  UndecidedMesh: "UndecidedRow",
  ScenarioRecommendation: "ScenarioRecommendationRow",
  Comparison: "ComparisonRow",
  ComparisonCell: "CellRow",
  CriterionGroup: "CriterionGroupRow",
  ScoreMatrix: "ScoreMatrixTable",
  ScoreMatrixRow: "MatrixRow",
  ScoreMatrixScore: "MeshScoreRow",
  DecisionTree: "DecisionTreeTable",
  DecisionNode: "DecisionNodeRow",
  Branch: "BranchRow",
  BranchOutcome: "BranchOutcomeRow",
  Catalog: "CatalogRow",
  Discrepancy: "DiscrepancyRow",
  Recommendation: "RecommendationRecord",
  RecommendationChange: "ChangeRow",
  RankedMesh: "RankedRow",
  Contribution: "ContributionRow",
  RequirementCheck: "RequirementCheckRow",
  ExcludedMesh: "ExcludedRow",
  UnscoredMesh: "UnscoredRow",
  CriterionDifference: "DifferenceRow",
  DecisionPath: "DecisionPathRow",
  DecisionStep: "DecisionStepRow",
  DecisionOutcome: "DecisionOutcomeRow",
  ScenarioMatch: "ScenarioMatchRow",
};

const header = "// Generated from schema/*.graphql by `npm run gen`; do not edit.\n";

/** The types that resolvers are held to, as the text of `src/faces/graphql/schema.gen.ts`. */
export async function graphqlTypes(): Promise<string> {
  const text = await codegen({
    filename: "schema.gen.ts",
    schema: parse(typeDefinitions().join("\n")),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      scalars: {
        JSON: "unknown",
        DimensionValue: { input: "string | number", output: "unknown" },
        SafeInt: "number",
      },
      contextType: "./context.ts#GraphqlContext",
      mappers: Object.fromEntries(Object.entries(parents).map(([type, parent]) => [type, `./nodes.ts#${parent}`])),
    },
  });
  return header + text;
}
