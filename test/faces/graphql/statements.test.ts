import { getNamedType, isCompositeType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { column } from "../../../src/catalog/catalog.ts";
import { executableSchema } from "../../../src/faces/graphql/schema.ts";
import { serveGraphqlAlone } from "./app.ts";
import { type RouteToType, routesToTypes } from "./routes-to-types.ts";

const graphql = serveGraphqlAlone();

/** Of these an answer here has at most one, so that nothing could be read for each of several. */
const atMostOne = [
  ...[
    "Catalog",
    "Document",
    "Comparison",
    "DecisionTree",
    "ScoreMatrix",
    "ScoreScale",
    "PageInfo",
    "Evidence",
    "ClaimCheck",
  ],
  ...[
    "FactConnection",
    "FeatureConnection",
    "MeshConnection",
    "ModeConnection",
    "ScenarioConnection",
    "SectionConnection",
  ],
  ...["CriterionConnection", "SearchHitConnection", "MissingEvidence", "Recommendation", "RecommendationCatalog"],
  ...["DocumentVersion", "RecommendationToday", "RecommendationChange", "ProsAndCons", "DecisionPath", "NextQuestion"],
  ...["Robustness", "ScoreRange", "DominatedMesh", "Relaxation", "RequirementConflict"],
];

describe("nested fields", () => {
  let routes: RouteToType[];

  beforeAll(async () => {
    const { catalog } = graphql.operation;
    const entities = column<string>(
      catalog,
      "SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY type ORDER BY ordinal) AS n FROM entity) WHERE n <= 3",
    );
    const facts = column<string>(
      catalog,
      "SELECT fact_id FROM fact_conflict UNION SELECT fact_id FROM fact_input LIMIT 20",
    );
    const input = '{ require: [{ features: { all: [{ id: "vm-support" }] } }], scenario: "large-enterprise" }';
    const { data } = await graphql.ask(`mutation { recommend(input: ${input}) { id } }`);
    routes = routesToTypes(executableSchema(), [...entities, ...facts], data.recommend.id);
  });

  it("of every type take at most one statement for all parents together", async () => {
    const excess: string[] = [];
    const lonely: string[] = [];
    for (const { type, fields, query } of routes) {
      await graphql.ask(query("__typename"));
      const { statements: before, data, errors } = await graphql.ask(query("__typename"));
      expect(errors, type).toBeUndefined();
      if (JSON.stringify(data).split(`"__typename":"${type}"`).length < 3) lonely.push(type);
      for (const field of fields) {
        const selection = isCompositeType(getNamedType(field.type)) ? `${field.name} { __typename }` : field.name;
        const answer = await graphql.ask(query(selection));
        expect(answer.errors, `${type}.${field.name}`).toBeUndefined();
        if (answer.statements > before + 1) excess.push(`${type}.${field.name}: ${answer.statements - before}`);
      }
    }
    expect(excess).toEqual([]);
    expect(lonely.filter((type) => !atMostOne.includes(type))).toEqual([]);
    expect(routes.length).toBeGreaterThan(60);
  });
});
