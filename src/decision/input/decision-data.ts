import { type Catalog, memo, type Reading } from "../../catalog/catalog.ts";
import { decisionTree } from "../../catalog/decision-tree.ts";
import { catalogInfo } from "../../catalog/documents.ts";
import { refsById } from "../../catalog/entities.ts";
import { meshIds } from "../../catalog/meshes.ts";
import { type ScenarioStart, scenarioStart, scenarioSummaries } from "../../catalog/scenarios.ts";
import type { Discrepancy } from "../../model/catalog.ts";
import { slugOf } from "../../model/ids.ts";
import { mostCandidates } from "../../model/recommendation.ts";
import type { DecisionTree } from "../../model/tables.ts";
import { readScoreTable, type ScoreTable } from "./score-table.ts";

export interface ScenarioAdvice {
  slug: string;
  kind: "SELECTION" | "APPLICATION";
  name: string;
  recommendations: readonly { mesh: string; fact: string }[];
  /** What the scenario asks for: requirements, answers and emphasis. */
  start: ScenarioStart | undefined;
}

/** The part that depends only on the catalog and the language. */
export interface CommonData {
  digest: string;
  documents: readonly { id: string; version: string }[];
  discrepancies: readonly Discrepancy[];
  tree: DecisionTree | undefined;
  scenarios: readonly ScenarioAdvice[];
}

/** What a decision reads from the catalog. */
export interface DecisionData extends CommonData {
  /** Slugs of the meshes to choose from, scored or not. */
  meshes: readonly string[];
  /** Names by slug, also of the meshes that the decision tree leads to. */
  meshNames: ReadonlyMap<string, string>;
  table: ScoreTable;
}

const common = new WeakMap<Catalog, Map<string, CommonData>>();
const whole = new WeakMap<Catalog, Map<string, DecisionData>>();

/** Whether there are too many meshes to compare all of them pair by pair. */
export const hasTooMany = (reading: Reading): boolean => meshIds(reading).length > mostCandidates;

/** Data on all meshes, remembered; where there are too many, on the candidates alone. Candidates are slugs. */
export function decisionData(reading: Reading, candidates: readonly string[] = []): DecisionData {
  const of = (ids: readonly string[]): DecisionData => ({ ...commonData(reading), ...meshData(reading, ids) });
  if (hasTooMany(reading)) return of(candidates.map((slug) => `mesh:${slug}`));
  return memo(reading.catalog, whole, reading.lang, () => of(meshIds(reading)));
}

function meshData(reading: Reading, ids: readonly string[]): Omit<DecisionData, keyof CommonData> {
  const branches = commonData(reading).tree?.nodes.flatMap(({ yes, no }) => [yes, no]) ?? [];
  const advised = branches.flatMap(({ outcome = [] }) => outcome.map(({ mesh }) => `mesh:${mesh}`));
  const refs = refsById(reading, [...ids, ...advised]);
  return {
    meshes: ids.map(slugOf),
    meshNames: new Map([...refs.values()].map(({ slug, name }) => [slug, name])),
    table: readScoreTable(reading, ids),
  };
}

export function commonData(reading: Reading): CommonData {
  return memo(reading.catalog, common, reading.lang, () => {
    const { digest, documents, discrepancies } = catalogInfo(reading);
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
        start: scenarioStart(reading, id),
      })),
    };
  });
}
