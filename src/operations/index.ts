import { compare } from "./compare.ts";
import { deleteRecommendation } from "./delete-recommendation.ts";
import { findEvidence } from "./find-evidence.ts";
import { findMeshes } from "./find-meshes.ts";
import { findPaths } from "./find-paths.ts";
import { getCatalog } from "./get-catalog.ts";
import { getDecisionTree } from "./get-decision-tree.ts";
import { getDocument } from "./get-document.ts";
import { getEntity } from "./get-entity.ts";
import { getFact } from "./get-fact.ts";
import { getFeature } from "./get-feature.ts";
import { getMesh } from "./get-mesh.ts";
import { getMode } from "./get-mode.ts";
import { getRecommendation } from "./get-recommendation.ts";
import { getScenario } from "./get-scenario.ts";
import { getScoreMatrix } from "./get-score-matrix.ts";
import { getSection } from "./get-section.ts";
import { listCriteria } from "./list-criteria.ts";
import { listDocuments } from "./list-documents.ts";
import { listEntities } from "./list-entities.ts";
import { listFacts } from "./list-facts.ts";
import { listFeatures } from "./list-features.ts";
import { listModes } from "./list-modes.ts";
import { listRecommendations } from "./list-recommendations.ts";
import { listRelations } from "./list-relations.ts";
import { listRules } from "./list-rules.ts";
import { listScenarios } from "./list-scenarios.ts";
import { listSections } from "./list-sections.ts";
import { previewRecommendation, previewRecommendations } from "./preview-recommendation.ts";
import { recommend } from "./recommend.ts";
import { search } from "./search.ts";
import { verifyClaim } from "./verify-claim.ts";

/** Everything the service can do. */
export const operations = {
  getCatalog,
  findMeshes,
  getMesh,
  listFeatures,
  getFeature,
  listModes,
  getMode,
  listScenarios,
  getScenario,
  listCriteria,
  getScoreMatrix,
  compare,
  getDecisionTree,
  listFacts,
  getFact,
  listDocuments,
  getDocument,
  listRules,
  listSections,
  getSection,
  listEntities,
  getEntity,
  listRelations,
  findPaths,
  search,
  findEvidence,
  verifyClaim,
  recommend,
  previewRecommendation,
  previewRecommendations,
  listRecommendations,
  getRecommendation,
  deleteRecommendation,
} as const;
