import { buildSchema, getNamedType, isCompositeType, type OperationDefinitionNode, parse } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { column } from "../../../src/catalog/snapshot.ts";
import { CostModel } from "../../../src/faces/graphql/cost.ts";
import { typeDefinitions } from "../../../src/faces/graphql/schema.ts";
import { type Answer, serveGraphqlAlone } from "./app.ts";
import { routesToTypes } from "./routes-to-types.ts";

const graphql = serveGraphqlAlone();

/** Types of which a response here has at most one object, so that no field could be read once per object. */
const atMostOne = [
  ...[
    "Catalog",
    "Document",
    "Comparison",
    "DecisionTree",
    "ScoreMatrix",
    "ScoreScale",
    "RecommendationChoice",
    "ResolvedInputWorkload",
    "ResolvedInputFromAnswers",
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
  ...[
    "CriterionConnection",
    "SearchHitConnection",
    "RecommendationSummaryConnection",
    "MissingEvidence",
    "Recommendation",
    "RecommendationCatalog",
  ],
  ...["DocumentVersion", "RecommendationToday", "RecommendationChange", "ProsAndCons", "DecisionPath", "NextQuestion"],
  ...["ResolvedInput", "ResolvedInputAnswer", "ResolvedInputWeighting", "ResolvedInputWeightingValue"],
  ...["ResolvedInputRobustness", "ResolvedInputFromScenario", "NumberRange", "VersionBound"],
  ...["Robustness", "ScoreRange", "DominatedMesh", "Relaxation", "RequirementConflict"],
];

interface Asked {
  field: string;
  answer: Answer;
  /** Statements that reading the parents takes. */
  before: number;
  cost: number;
}

/** A list of scalars counts as one value. */
function valuesIn(value: unknown): number {
  if (value === null || typeof value !== "object") return 1;
  const inner = Object.values(value).filter(
    (each) => !Array.isArray(value) || (typeof each === "object" && each !== null),
  );
  if (Array.isArray(value) && inner.length < value.length) return 1;
  return inner.reduce((sum: number, each) => sum + valuesIn(each), Array.isArray(value) ? 0 : 1);
}

describe("every field of every type", () => {
  const schema = buildSchema(typeDefinitions().join("\n"));
  const costs = new CostModel(schema);
  const asked: Asked[] = [];
  const singletons: string[] = [];

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
    // What is computed once a day, or once for a catalog.
    await graphql.ask(
      '{ nodes(ids: ["mesh:istio", "document:linkerd-docs"]) { ... on Entity { aliases lifecycle { asOf } otherSources { url } } } }',
    );
    await graphql.ask("mutation { recommend(input: {}) { id } }");
    const { data: made } = await graphql.ask(`mutation { recommend(input: ${input}) { id } }`);
    for (const { type, fields, query } of routesToTypes(schema, [...entities, ...facts], made.recommend.id)) {
      await graphql.ask(query("__typename"));
      const { statements: before, data } = await graphql.ask(query("__typename"));
      if (JSON.stringify(data).split(`"__typename":"${type}"`).length < 3) singletons.push(type);
      for (const { name, type: of } of fields) {
        const text = query(isCompositeType(getNamedType(of)) ? `${name} { __typename }` : name);
        const document = parse(text);
        const cost = costs.costOf(document.definitions[0] as OperationDefinitionNode, document, {});
        asked.push({ field: `${type}.${name}`, answer: await graphql.ask(text), before, cost });
      }
    }
  }, 120_000);

  it("is resolved, and for several parents wherever there can be several", () => {
    expect(asked.length).toBeGreaterThan(400);
    expect(asked.filter(({ answer }) => answer.errors)).toEqual([]);
    expect(singletons.filter((type) => !atMostOne.includes(type))).toEqual([]);
  });

  it("takes at most one statement for all parents together", () => {
    expect(asked.filter(({ answer, before }) => answer.statements > before + 1).map(({ field }) => field)).toEqual([]);
  });

  it("returns at most three times as many values as its cost, which assumes typical sizes", () => {
    const dearer = asked.filter(({ answer, cost }) => valuesIn(answer.data) > 3 * cost);
    expect(dearer.map(({ field, answer, cost }) => `${field}: ${valuesIn(answer.data)} > ${cost}`)).toEqual([]);
  });
});
