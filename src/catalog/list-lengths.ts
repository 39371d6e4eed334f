import { all, type Catalog, one } from "./snapshot.ts";

/** How long a list gets: at most for one that holds it, and for all that hold it together. */
export interface ListLength {
  readonly most: number;
  readonly all: number;
}

/** How long lists of the catalog get. */
export interface ListLengths {
  /** By type of entity: what `mesh` has are the facts about a mesh. */
  readonly facts: Readonly<Record<string, ListLength>>;
  readonly relations: Readonly<Record<string, ListLength>>;
  /** By type and field, such as `Mesh.features`. */
  readonly fields: Readonly<Record<string, ListLength>>;
}

const lengths = (counts: string): string =>
  `SELECT coalesce(max(n), 0) AS most, coalesce(sum(n), 0) AS "all" FROM (${counts})`;

/** Rows that stand together for one key. */
const most = (rows: string, key: string): string => lengths(`SELECT count(*) AS n FROM ${rows} GROUP BY ${key}`);

const factsOf = (type: string, condition: string): string =>
  most(`fact f JOIN entity e ON e.id = f.subject AND e.type = '${type}' WHERE ${condition}`, "f.subject");

const ofKind = (type: string, ...kinds: string[]): string =>
  factsOf(type, `f.kind IN (${kinds.map((kind) => `'${kind}'`).join(", ")})`);

/** All rows, which one holds. */
const rows = (table: string): string => lengths(`SELECT count(*) AS n FROM ${table}`);

const ofRecommendations = (list: string): string =>
  lengths(`SELECT json_array_length(${list}) AS n FROM scenario_recommendation`);

/** Components of components count too; for each no more than there are. */
const components = (holder: string): string =>
  lengths(`SELECT (SELECT count(*) FROM entity WHERE type = 'component') AS n FROM entity WHERE type = '${holder}'`);
const guides = most("guide_target", "target_id");

const statements: Readonly<Record<string, string>> = {
  "Mesh.vendors": factsOf("mesh", "f.predicate IN ('founded-by', 'provided-by')"),
  "Mesh.modes": most("mesh_mode", "mesh_id"),
  "Mesh.features": most("feature_support", "mesh_id"),
  "Mesh.advantages": ofKind("mesh", "ADVANTAGE"),
  "Mesh.disadvantages": ofKind("mesh", "DISADVANTAGE"),
  "Mesh.components": components("mesh"),
  "Mesh.scores": most("score", "mesh_id"),
  "Mesh.installGuides": guides,
  "InstallGuide.steps": most("guide_step", "guide_id"),
  "Feature.meshes": most("feature_support", "feature_id"),
  "Mode.advantages": ofKind("mode", "ADVANTAGE"),
  "Mode.disadvantages": ofKind("mode", "DISADVANTAGE"),
  "Mode.workflow": factsOf("mode", "f.predicate = 'workflow-step'"),
  "Mode.figures": ofKind("mode", "METRIC", "REQUIREMENT"),
  "Mode.components": components("mode"),
  "Mode.meshes": most("mesh_mode", "mode_id"),
  "Mode.installGuides": guides,
  "Scenario.needs": ofKind("scenario", "NEED"),
  "Scenario.profile": ofKind("scenario", "PROFILE"),
  "Scenario.recommendations": most("scenario_recommendation", "scenario_id"),
  "ScenarioRecommendation.toolEntities": ofRecommendations("tools"),
  "ScenarioRecommendation.reasons": ofRecommendations("reasons"),
  "Fact.citations": most("citation", "fact_id"),
  "Fact.conflictsWith": most("fact_conflict", "fact_id"),
  "Fact.inputs": most("fact_input", "fact_id"),
  "Section.sections": most("section WHERE parent IS NOT NULL", "document, parent"),
  "Comparison.columns": most("comparison_column", "comparison"),
  "Comparison.dimensions": most("dimension", "comparison"),
  "DecisionTree.nodes": rows("question"),
  "Branch.outcome": most("branch_outcome", "question, answer"),
  "Catalog.documents": rows("document"),
  "Catalog.discrepancies": rows("discrepancy"),
  "Discrepancy.facts": most("discrepancy_fact", "discrepancy"),
  "Facet.counts": most("(SELECT DISTINCT dimension, token FROM dimension_token)", "dimension"),
};

/** Measured once for each catalog. */
export const listLengths = (catalog: Catalog): ListLengths => catalog.memo.get("list lengths", () => measured(catalog));

function measured(catalog: Catalog): ListLengths {
  const read = (sql: string): ListLength => one<ListLength>(catalog, sql)!;
  const byType = (ids: string): Record<string, ListLength> =>
    Object.fromEntries(
      all<ListLength & { type: string }>(
        catalog,
        `SELECT e.type, max(n) AS most, sum(n) AS "all" FROM (SELECT id, count(*) AS n FROM (${ids}) GROUP BY id) g
           JOIN entity e ON e.id = g.id GROUP BY e.type`,
      ).map(({ type, ...length }) => [type, length]),
    );
  const cited = most("(SELECT DISTINCT document, section, fact_id FROM citation)", "document, section");
  return {
    facts: { ...byType("SELECT subject AS id FROM fact"), section: read(cited) },
    relations: byType(
      `SELECT subject AS id FROM fact WHERE object IS NOT NULL
        UNION ALL SELECT object AS id FROM fact WHERE object IS NOT NULL`,
    ),
    fields: Object.fromEntries(Object.entries(statements).map(([field, sql]) => [field, read(sql)])),
  };
}
