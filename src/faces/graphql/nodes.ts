import type { z } from "zod";
import type { Advice } from "../../catalog/scenarios.ts";
import type { Change, currentSchema } from "../../decision/changes.ts";
import type { CatalogInfo, Discrepancy, SectionSummary } from "../../model/catalog.ts";
import type { Entity, Feature, Mode, Path, Relation, Scenario } from "../../model/entity.ts";
import type { Fact } from "../../model/fact.ts";
import type { Evidence, ScoredFact, SearchHit } from "../../model/grounding.ts";
import type { Check, InstallGuide, Mesh, MeshFeature, MeshScore } from "../../model/mesh.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Branch, Comparison, Criterion, CriterionGroup, DecisionTree, ScoreMatrix } from "../../model/tables.ts";

/**
 * What resolvers are handed as their parent. An entity is its id and whatever was read of it already; the rest is read when
 * it is asked for. Other types are the model's own.
 */
type Known<T extends { id: string }, Later extends keyof T = never> = Pick<T, "id"> & Partial<Omit<T, Later | "id">>;

export type EntityNode = Known<Entity, "facts" | "type" | "slug">;
export type MeshNode = Known<Mesh, "facts" | "slug">;
export type FeatureNode = Known<Feature, "type" | "slug">;
export type ModeNode = Known<Mode, "facts" | "type" | "slug">;
export type ScenarioNode = Known<Scenario, "facts" | "slug" | "recommendations"> & {
  recommendations?: ScenarioRecommendationRow[];
};
export type CriterionNode = { id: string } & Partial<Omit<Criterion, "slug">>;
export type SectionNode = Known<SectionSummary> & { sections?: SectionSummary[]; facts?: Fact[] };
export type FactNode = Fact;
export type AnyNode = EntityNode | FactNode;

export type ScoredFactRow = ScoredFact;
export type EvidenceRow = Evidence;
export type SearchHitRow = SearchHit;
export type RelationRow = Relation;
export type PathRow = Path;
export type MeshFeatureRow = MeshFeature;
export type MeshScoreRow = MeshScore;
export type FeatureSupportRow = Feature["meshes"][number];
export type InstallGuideRow = InstallGuide;
export type InstallStepRow = InstallGuide["steps"][number];
export type CheckRow = Check;
export type UndecidedRow = { mesh: string; conditions: string[] };
/** Reasons are whole facts where an operation read them, and ids where the scenario was come to. */
export type ScenarioRecommendationRow = Scenario["recommendations"][number] | Advice;
type Dimension = Comparison["dimensions"][number];
/** A cell beside the entity whose column it stands in. */
export type CellRow = Dimension["cells"][number] & { columnEntity: EntityNode };
export type ComparisonRow = Omit<Comparison, "dimensions"> & {
  dimensions: (Omit<Dimension, "cells"> & { cells: CellRow[] })[];
};
export type CriterionGroupRow = CriterionGroup;
export type ScoreMatrixTable = ScoreMatrix;
export type MatrixRow = ScoreMatrix["rows"][number];
export type DecisionTreeTable = DecisionTree;
export type DecisionNodeRow = DecisionTree["nodes"][number];
export type BranchRow = Branch;
export type BranchOutcomeRow = NonNullable<Branch["outcome"]>[number];
export type CatalogRow = CatalogInfo;
export type DiscrepancyRow = Discrepancy;

/** `current` is there when a record is read again. */
export type RecommendationRecord = Recommendation & { current?: z.input<typeof currentSchema> };
export type ChangeRow = Change;
export type RankedRow = Recommendation["ranking"][number];
export type ContributionRow = RankedRow["contributions"][number];
export type RequirementCheckRow = RankedRow["checks"][number];
export type ExcludedRow = Recommendation["excluded"][number];
export type UnscoredRow = Recommendation["unscored"][number];
export type DifferenceRow = NonNullable<Recommendation["prosAndCons"]>["pros"][number];
export type DecisionPathRow = NonNullable<Recommendation["decisionPath"]>;
export type DecisionStepRow = DecisionPathRow["steps"][number];
export type DecisionOutcomeRow = DecisionPathRow["outcomes"][number];
export type ScenarioMatchRow = Recommendation["scenarioMatches"][number];
