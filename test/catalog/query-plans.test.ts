import { describe, expect, it } from "vitest";
import { preparedSql } from "../../src/catalog/snapshot.ts";
import { operations } from "../../src/operations/index.ts";
import { perform } from "../../src/operations/perform.ts";
import { serveAtlas } from "../fixture.ts";

/** Tables that may be scanned: of 1,000 meshes and 200,000 facts they hold some thousand rows, read in a millisecond or two. */
const small = new Set([
  "mesh",
  "mesh_mode",
  "comparison_column",
  "score",
  "catalog",
  "document",
  "section",
  "predicate",
  "feature_area",
  "feature",
  "feature_broader",
  "former_feature",
  "rule",
  "comparison",
  "dimension",
  "criterion",
  "criterion_group",
  "question",
  "branch",
  "branch_outcome",
  "scenario",
  "discrepancy",
]);

/** Counts of whole tables, the wordings of the lexicon and what other sources say are read once per catalog and kept. */
const readOnce = [
  /^SELECT count\(\*\) FROM (fact|citation)\b/,
  /^SELECT type, count\(\*\) AS number FROM entity/,
  /^SELECT (role|'\w+' AS role|intent)\b/,
  /^SELECT id FROM fact WHERE standing = 'CONTESTED'/,
  /^SELECT s\.mesh_id AS mesh, s\.feature_id AS feature, e\.name_en AS name, s\.support, s\.fact_id AS fact\s+FROM feature_support/,
];

const atlas = serveAtlas();

describe("queries of the catalog", () => {
  it("scan no table that grows with the facts", async () => {
    const context = atlas.in("en");
    const where = {
      features: { all: [{ id: "mtls" }], any: [{ id: "vm-support" }] },
      modes: { any: ["sidecar"] },
      dimension: { id: "performance", in: ["HIGH"] },
      cncfStatus: { in: ["GRADUATED"] },
      status: { notIn: ["ARCHIVING"] },
      firstRelease: { gte: 2000 },
      score: { criterion: "performance", gte: 1 },
      id: { in: ["istio"] },
    };
    await perform(operations.findMeshes, context, { where, orderBy: "-score.performance" });
    for (const id of ["istio", "ambient", "mtls", "iot-edge"]) {
      const operation = {
        istio: operations.getMesh,
        ambient: operations.getMode,
        mtls: operations.getFeature,
        "iot-edge": operations.getScenario,
      }[id]!;
      await perform(operation as typeof operations.getMesh, context, { id });
    }
    await perform(operations.listFeatures, context, {});
    await perform(operations.listScenarios, context, {});
    await perform(operations.compare, context, { id: "meshes" });
    await perform(operations.getScoreMatrix, context, {});
    await perform(operations.getDecisionTree, context, {});
    for (const input of [
      { subject: "mesh:istio" },
      { object: "component:envoy" },
      { predicate: "mtls" },
      { kind: "METRIC" },
      { section: "4.6" },
      {},
    ]) {
      await perform(operations.listFacts, context, input);
    }
    await perform(operations.getFact, context, { id: "istio.mtls" });
    await perform(operations.getSection, context, { number: "4.6" });
    await perform(operations.getEntity, context, { id: "component:envoy" });
    await perform(operations.findPaths, context, { from: "mesh:istio", to: "tool:flagger" });
    await perform(operations.recommend, context, {});

    const statements = preparedSql(context.catalog).filter(
      (sql) => !readOnce.some((pattern) => pattern.test(sql.trim())),
    );
    const tables = new Set(context.catalog.database.prepare("SELECT name FROM sqlite_master").pluck().all());
    expect(statements.length).toBeGreaterThan(30);
    const scans = statements.flatMap((sql) => {
      const parameters = (sql.match(/\?\d*/g) ?? []).map(() => "[]");
      const count = /\?1/.test(sql)
        ? Math.max(...(sql.match(/\?(\d+)/g) ?? []).map((mark) => Number(mark.slice(1))))
        : parameters.length;
      const plan = context.catalog.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters.slice(0, count)) as {
        detail: string;
      }[];
      return plan.flatMap(({ detail }) => {
        const alias = /^SCAN (\w+)/.exec(detail)?.[1];
        if (alias === undefined || /VIRTUAL TABLE|CONSTANT ROW|SUBQUERY/.test(detail)) return [];
        const table = new RegExp(`(?:FROM|JOIN)\\s+(\\w+)\\s+(?:AS\\s+)?${alias}\\b`).exec(sql)?.[1] ?? alias;
        // An ordered walk that ends at a limit touches only the rows it returns.
        const isBounded =
          /USING (COVERING )?INDEX/.test(detail) && /ORDER BY f\.ordinal (ASC|DESC) LIMIT \?$/.test(sql.trim());
        return small.has(table) || !tables.has(table) || isBounded
          ? []
          : [`${detail} in ${sql.replace(/\s+/g, " ").trim()}`];
      });
    });
    expect(scans).toEqual([]);
  });
});
