import { decisionTree, treeRequirements } from "../../catalog/decision-tree.ts";
import { catalogInfo } from "../../catalog/documents.ts";
import { refsById } from "../../catalog/entities.ts";
import { meshIds } from "../../catalog/meshes.ts";
import { scenario, scenarioOverviews, scenarioStart, singleNeeds } from "../../catalog/scenarios.ts";
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
  const scenarios = scenarioOverviews(reading).map((overview) => scenarioAdvice(reading, overview.id));
  const tools = scenarios.flatMap(({ recommendations }) => recommendations.flatMap((each) => each.tools));
  const names = refsById(reading, [...ids, ...tools.map((tool) => `tool:${tool}`)]);
  return {
    digest,
    documents: documents.map(({ id, version }) => ({ id, version })),
    discrepancies,
    tree: decisionTree(reading),
    /** What the answers to questions mean beside where they lead. */
    treeRequirements: treeRequirements(reading),
    scenarios,
    /** Slugs of all meshes, scored or not. */
    meshes: ids.map(slugOf),
    meshNames: new Map(ids.map((id) => [slugOf(id), names.get(id)!.name])),
    toolNames: new Map(tools.map((tool) => [tool, names.get(`tool:${tool}`)?.name ?? tool])),
    table: readScoreTable(reading),
  };
}

function scenarioAdvice(reading: Reading, id: string) {
  const { slug, kind, name, recommendations, needs } = scenario(reading, id)!;
  return {
    slug,
    kind,
    name,
    recommendations: recommendations.map(({ mesh, variant, tools, fact }) => ({ mesh, variant, tools, fact })),
    needs: singleNeeds(needs),
    start: scenarioStart(reading, id),
  };
}
