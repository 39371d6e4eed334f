import type { z } from "zod";
import type { Advice } from "../../catalog/scenarios.ts";
import type { Change, currentSchema } from "../../decision/changes.ts";
import type { CatalogInfo, Discrepancy, SectionSummary } from "../../model/catalog.ts";
import type { Entity, Feature, Mode, Path, Relation, Scenario } from "../../model/entity.ts";
import type { Fact } from "../../model/fact.ts";
import type { ClauseCheck, Evidence, ScoredFact, SearchHit } from "../../model/grounding.ts";
import type { Check, InstallGuide, Mesh, MeshFeature, MeshMode, MeshScore } from "../../model/mesh.ts";
import type { Recommendation, ResolvedInput, Warning } from "../../model/recommendation.ts";
import type { RecommendationSummary } from "../../model/recommendation-summary.ts";
import type { Rule } from "../../model/rule.ts";
import type { Lifecycle, OtherSource, Release } from "../../model/sources.ts";
import type { Branch, Comparison, Criterion, CriterionGroup, DecisionTree, ScoreMatrix } from "../../model/tables.ts";
import type { Value } from "../../model/value.ts";

/*
 * The parent objects that resolvers receive: `MeshParent` for the fields of the GraphQL type `Mesh`. The generator of
 * `schema.gen.ts` finds them by these names; types without one are exactly as the schema shows them.
 */

/** An entity is its id and whatever was read with it; its resolvers load the rest. */
type Loadable<T extends { id: string }, Excluded extends keyof T = never> = Pick<T, "id"> &
  Partial<Omit<T, Excluded | "id">>;

interface Told {
  otherSources?: OtherSource[];
}

/** What is told from every source, if it was read with the entity. */
type OfAnySource = Partial<Pick<Entity, "lifecycle" | "identifiers" | "otherSources">>;

export type EntityParent = Loadable<Entity, "facts" | "type" | "slug">;
export type ComponentParent = EntityParent;
export type ToolParent = EntityParent;
export type OrganizationParent = EntityParent;
export type OtherEntityParent = EntityParent;
export type MeshParent = Loadable<Mesh, "facts" | "slug">;
export type FeatureParent = Loadable<Feature, "type" | "slug"> & OfAnySource;
export type ModeParent = Loadable<Mode, "facts" | "type" | "slug"> & OfAnySource;
export type ScenarioParent = Loadable<Scenario, "facts" | "slug" | "recommendations"> & {
  recommendations?: ScenarioRecommendationParent[];
} & OfAnySource;
export type CriterionParent = { id: string } & Partial<Omit<Criterion, "slug">> & OfAnySource;
export type SectionParent = Loadable<SectionSummary> & OfAnySource & { sections?: SectionSummary[]; facts?: Fact[] };
/** `otherSources` is there if the operation told it. */
export type FactParent = Fact & Told;
export type ValueParent = Value;
export type NumberRangeParent = Extract<Value, { type: "RANGE" }>["value"];
export type VersionBoundParent = Extract<Value, { type: "VERSION" }>["value"];
export type NodeParent = EntityParent | FactParent;

export type ScoredFactParent = ScoredFact;
export type ClauseCheckParent = ClauseCheck;
export type EvidenceParent = Evidence & Required<Told>;
export type OtherSourceParent = OtherSource;
export type LifecycleParent = Lifecycle;
export type ReleaseParent = Release;
export type SearchHitParent = SearchHit;
export type RelationParent = Relation;
export type PathParent = Path;
export type MeshEdgeParent = { cursor: string; node: MeshParent & { checks: Check[] } };
export type MeshFeatureParent = MeshFeature;
export type MeshModeParent = MeshMode;
export type RuleParent = Rule;
export type MeshScoreParent = MeshScore;
export type FeatureSupportParent = Feature["meshes"][number];
export type InstallGuideParent = InstallGuide;
export type InstallStepParent = InstallGuide["steps"][number];
export type CheckParent = Check;
export type UndecidedMeshParent = { mesh: string; conditions: string[] };
/** `reasons` are whole facts if an operation read them, and fact ids if a loader did. */
export type ScenarioRecommendationParent = Scenario["recommendations"][number] | Advice;
type Dimension = Comparison["dimensions"][number];
export type ComparisonCellParent = Dimension["cells"][number] & { columnEntity: EntityParent };
export type ComparisonParent = Omit<Comparison, "dimensions"> & {
  dimensions: (Omit<Dimension, "cells"> & { cells: ComparisonCellParent[] })[];
};
export type CriterionGroupParent = CriterionGroup;
export type ScoreMatrixParent = ScoreMatrix & Required<Told>;
export type ScoreMatrixRowParent = ScoreMatrix["rows"][number];
export type ScoreMatrixScoreParent = MeshScore;
export type DecisionTreeParent = DecisionTree & Required<Told>;
export type DecisionNodeParent = DecisionTree["nodes"][number];
export type BranchParent = Branch;
export type BranchOutcomeParent = NonNullable<Branch["outcome"]>[number];
export type CatalogParent = CatalogInfo;
export type DiscrepancyParent = Discrepancy;

/** `current` is present when a stored record is read. */
export type RecommendationParent = Omit<Recommendation, Later> & {
  [K in Later]?: Recommendation[K] | undefined;
} & { current?: z.input<typeof currentSchema> };

/** A preview has no id and date, records of earlier versions lack the others. */
type Later = "id" | "createdAt" | "choice" | "summary" | "warnings" | "otherSources";

export type RecommendationChoiceParent = NonNullable<Recommendation["choice"]>;
export type OverheadParent = NonNullable<Recommendation["overhead"]>[number];
export type ScenarioAdviceParent = NonNullable<Recommendation["scenarioMatches"][number]["advice"]>[number];
export type ResolvedInputAlternativeParent = NonNullable<ResolvedInput["alternatives"]>[number];
export type ResolvedInputScoreParent = NonNullable<ResolvedInput["scores"]>[number];
export type ResolvedInputFromAnswersParent = NonNullable<ResolvedInput["fromAnswers"]>;
export type RecommendationSummaryParent = RecommendationSummary;
export type RecommendationChangeParent = Change;
export type RecommendationWarningParent = Warning;
export type ResolvedInputParent = ResolvedInput;
export type ResolvedInputWeightingParent = ResolvedInput["weighting"];
export type ResolvedInputWeightingValueParent = NonNullable<ResolvedInput["weighting"]["values"]>[number];
export type ResolvedInputFromScenarioParent = NonNullable<ResolvedInput["fromScenario"]>;
export type RankedMeshParent = Recommendation["ranking"][number];
export type ContributionParent = RankedMeshParent["contributions"][number];
export type RequirementCheckParent = RankedMeshParent["checks"][number];
export type ExcludedMeshParent = Recommendation["excluded"][number];
export type UnscoredMeshParent = Recommendation["unscored"][number];
export type CriterionDifferenceParent = NonNullable<Recommendation["prosAndCons"]>["pros"][number];
export type DecisionPathParent = NonNullable<Recommendation["decisionPath"]>;
export type DecisionStepParent = DecisionPathParent["steps"][number];
export type DecisionOutcomeParent = DecisionPathParent["outcomes"][number];
export type ScenarioMatchParent = Recommendation["scenarioMatches"][number];
