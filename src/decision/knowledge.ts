import { decisionTree } from "../catalog/decision-tree.ts";
import { catalogInfo } from "../catalog/documents.ts";
import { refsById } from "../catalog/entities.ts";
import { meshIds } from "../catalog/meshes.ts";
import { type ScenarioStart, scenarioStart, scenarioSummaries } from "../catalog/scenarios.ts";
import type { Reading } from "../catalog/snapshot.ts";
import type { Discrepancy } from "../model/catalog.ts";
import { slugOf } from "../model/ids.ts";
import { mostCandidates } from "../model/recommendation.ts";
import type { DecisionTree } from "../model/tables.ts";
import { readScoreTable, type ScoreTable } from "./score-table.ts";

export interface KnownScenario {
  slug: string;
  kind: "SELECTION" | "APPLICATION";
  name: string;
  recommendations: readonly { mesh: string; fact: string }[];
  start: ScenarioStart | undefined;
}

/** What every recommendation draws on and what depends on nothing but the catalog and the language. */
export interface CommonKnowledge {
  digest: string;
  documents: readonly { id: string; version: string }[];
  discrepancies: readonly Discrepancy[];
  tree: DecisionTree | undefined;
  scenarios: readonly KnownScenario[];
}

/** And what is known of the meshes that are chosen from. */
export interface Knowledge extends CommonKnowledge {
  /** Slugs of the meshes, scored or not. */
  meshes: readonly string[];
  /** Their names, and those of the meshes that the decision tree leads to, by slug. */
  meshNames: ReadonlyMap<string, string>;
  table: ScoreTable;
}

/** Whether there are too many meshes to hold all of them against each other. */
export const hasTooMany = (reading: Reading): boolean => meshIds(reading).length > mostCandidates;

/** Of all meshes, which is kept; where there are too many, of the candidates alone. Both are slugs. */
export function knowledge(reading: Reading, candidates: readonly string[] = []): Knowledge {
  const of = (ids: readonly string[]): Knowledge => ({ ...commonKnowledge(reading), ...meshesOf(reading, ids) });
  if (hasTooMany(reading)) return of(candidates.map((slug) => `mesh:${slug}`));
  return reading.catalog.memo.get(`knowledge ${reading.lang}`, () => of(meshIds(reading)));
}

function meshesOf(reading: Reading, ids: readonly string[]): Omit<Knowledge, keyof CommonKnowledge> {
  const branches = commonKnowledge(reading).tree?.nodes.flatMap(({ yes, no }) => [yes, no]) ?? [];
  const advised = branches.flatMap(({ outcome = [] }) => outcome.map(({ mesh }) => `mesh:${mesh}`));
  const refs = refsById(reading, [...ids, ...advised]);
  return {
    meshes: ids.map(slugOf),
    meshNames: new Map([...refs.values()].map(({ slug, name }) => [slug, name])),
    table: readScoreTable(reading, ids),
  };
}

export function commonKnowledge(reading: Reading): CommonKnowledge {
  return reading.catalog.memo.get(`common knowledge ${reading.lang}`, () => {
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
