import { type Catalog, memo, type Reading } from "../catalog/catalog.ts";
import { decisionTree } from "../catalog/decision-tree.ts";
import { catalogInfo } from "../catalog/documents.ts";
import { refsById } from "../catalog/entities.ts";
import { meshIds } from "../catalog/meshes.ts";
import { type ScenarioStart, scenarioStart, scenarioSummaries } from "../catalog/scenarios.ts";
import type { Discrepancy } from "../model/catalog.ts";
import { slugOf } from "../model/ids.ts";
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
export interface Knowledge {
  digest: string;
  documents: readonly { id: string; version: string }[];
  discrepancies: readonly Discrepancy[];
  /** Slugs of all meshes, scored or not, and their names. */
  meshes: readonly string[];
  meshNames: ReadonlyMap<string, string>;
  table: ScoreTable;
  tree: DecisionTree | undefined;
  scenarios: readonly KnownScenario[];
}

const kept = new WeakMap<Catalog, Map<string, Knowledge>>();

export function knowledge(reading: Reading): Knowledge {
  return memo(reading.catalog, kept, reading.lang, () => {
    const { digest, documents, discrepancies } = catalogInfo(reading);
    const ids = meshIds(reading);
    const refs = refsById(reading, ids);
    return {
      digest,
      documents: documents.map(({ id, version }) => ({ id, version })),
      discrepancies,
      meshes: ids.map(slugOf),
      meshNames: new Map(ids.map((id) => [slugOf(id), refs.get(id)?.name ?? slugOf(id)])),
      table: readScoreTable(reading),
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
