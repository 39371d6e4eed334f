import { decisionTree } from "../../catalog/decision-tree.ts";
import { catalogInfo } from "../../catalog/documents.ts";
import { refsById } from "../../catalog/entities.ts";
import { meshIds } from "../../catalog/meshes.ts";
import { scenarioStart, scenarioSummaries } from "../../catalog/scenarios.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { slugOf } from "../../model/ids.ts";
import { maxCandidates } from "../../model/recommendation.ts";
import { readScoreTable } from "./score-table.ts";

export type DecisionData = ReturnType<typeof readDecisionData>;
export type ScenarioAdvice = DecisionData["scenarios"][number];

/** What every decision reads from the catalog. */
export const decisionData = (reading: Reading): DecisionData =>
  reading.catalog.memo.get(`decision data ${reading.lang}`, () => readDecisionData(reading));

/** Whether there are too many meshes to compare them all, so that the caller must list candidates. */
export const hasTooMany = (reading: Reading): boolean => meshIds(reading).length > maxCandidates;

function readDecisionData(reading: Reading) {
  const { digest, documents, discrepancies } = catalogInfo(reading);
  const ids = meshIds(reading);
  return {
    digest,
    documents: documents.map(({ id, version }) => ({ id, version })),
    discrepancies,
    tree: decisionTree(reading),
    scenarios: scenarioSummaries(reading).map(({ id, slug, kind, name, recommendations }) => ({
      slug,
      kind,
      name,
      recommendations: recommendations.map(({ mesh, fact }) => ({ mesh, fact })),
      /** What the scenario sets: requirements, answers and emphasis. */
      start: scenarioStart(reading, id),
    })),
    /** Slugs of all meshes, scored or not. */
    meshes: ids.map(slugOf),
    meshNames: new Map([...refsById(reading, ids).values()].map(({ slug, name }) => [slug, name])),
    table: readScoreTable(reading),
  };
}
