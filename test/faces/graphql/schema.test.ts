import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { typeDefinitions } from "../../../src/faces/graphql/schema.ts";
import { operations } from "../../../src/operations/index.ts";
import { compareWithModels } from "./compare-with-models.ts";

const schema = buildSchema(typeDefinitions().join("\n"));

/** Root fields and their operations. */
const rootFields = {
  catalog: operations.getCatalog,
  meshes: operations.findMeshes,
  mesh: operations.getMesh,
  features: operations.listFeatures,
  feature: operations.getFeature,
  modes: operations.listModes,
  mode: operations.getMode,
  scenarios: operations.listScenarios,
  scenario: operations.getScenario,
  criteria: operations.listCriteria,
  scoreMatrix: operations.getScoreMatrix,
  comparison: operations.compare,
  decisionTree: operations.getDecisionTree,
  facts: operations.listFacts,
  fact: operations.getFact,
  sections: operations.listSections,
  section: operations.getSection,
  paths: operations.findPaths,
  rules: operations.listRules,
  documents: operations.listDocuments,
  document: operations.getDocument,
  recommendations: operations.listRecommendations,
  recommendation: operations.getRecommendation,
  search: operations.search,
  evidence: operations.findEvidence,
  verifyClaim: { ...operations.verifyClaim, input: z.strictObject({ input: operations.verifyClaim.input }) },
};

const { differences, typesWithModel } = compareWithModels(schema, rootFields, operations.recommend);

const isOwn = ({ name }: GraphQLNamedType): boolean =>
  !name.startsWith("__") && !["String", "Int", "Float", "Boolean", "ID"].includes(name);

const types = Object.values(schema.getTypeMap()).filter(isOwn);

describe("the schema", () => {
  it("has the fields, values and nullability of the models, with these exceptions", () => {
    expect([...differences].sort()).toEqual([
      // A number or a range, which GraphQL has as a scalar.
      "AlternativeScoreInput.value: union is ScoreOrRange",
      // A value of any type, which the model specifies.
      "ClaimInput.value: union is JSON",
      // A fact in a stored record may no longer exist.
      "DecisionOutcome.fact: is nullable here",
      // Where REST has the slug of an entity, GraphQL has the entity.
      "Feature.broader[]: entity is Feature",
      "Feature.narrower[]: entity is Feature",
      "FeatureSupport.mesh: string is Mesh!",
      // GraphQL has no objects with arbitrary keys.
      "MeshConnection.facets: is not optional here",
      "MeshConnection.facets: record is [Facet!]!",
      "MeshFeature.feature: string is Feature!",
      "MeshMode.mode: string is Mode!",
      "MeshScore.criterion: string is Criterion!",
      // Where REST has the id of a fact or entity, GraphQL has itself; what every source says is in records since a later version.
      "OtherSource.fact: string is Fact!",
      "OverheadRange.unit: literal is String!",
      "OwnScoreInput.value: union is ScoreOrRange",
      // GraphQL sets the language with @inContext.
      "Query.evidence: context, lang, maxChars, question are context, maxChars, question",
      // `fact` or an entity type, which GraphQL has as strings.
      "Query.search.types[]: enum is String",
      // A preview has neither, and GraphQL leads on to the mesh.
      "Recommendation.createdAt: is nullable here",
      "Recommendation.id: is nullable here",
      "Recommendation.mesh: has no model",
      "RecommendationChange.fact: string is Fact",
      "Release.release: string is Entity!",
      "ResolvedInputFromScenario.answers: is not optional here",
      // An output cannot be a number or a range, so both are ranges.
      "ResolvedInputOwnScore.max: has no model",
      "ResolvedInputOwnScore.min: has no model",
      "ResolvedInputOwnScore.value: is missing",
      "ResolvedInputScore.max: has no model",
      "ResolvedInputScore.min: has no model",
      "ResolvedInputScore.value: is missing",
      "Rule.conclusions[]: string is Fact!",
      "ScenarioAdvice.fact: is nullable here",
      // A claim cannot be about what the document leaves out.
      "SupportLevel: AUTOMATIC, SUPPORTED, OPTIONAL, PARTIAL, NONE are AUTOMATIC, SUPPORTED, OPTIONAL, PARTIAL, NONE, UNKNOWN",
      // Names of GraphQL's enumerations cannot be `>=`.
      "VersionBound.operator: enum is String!",
    ]);
  });

  it("has no object, input or enum without a model, with these exceptions", () => {
    const withoutModel = types.filter(
      (type) =>
        (isObjectType(type) || isInputObjectType(type) || isEnumType(type)) &&
        !typesWithModel.has(type.name) &&
        !/(Connection|Edge)$/.test(type.name),
    );
    expect(withoutModel.map(({ name }) => name).sort()).toEqual([
      "ArgumentCost",
      "Component",
      "Facet",
      "FacetCount",
      "Mutation",
      "Organization",
      "OtherEntity",
      "PageInfo",
      "Query",
      "Tool",
    ]);
  });

  it("describes every type, field, argument and value", () => {
    const undescribed = types.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...(isEnumType(type) ? type.getValues().filter(({ description }) => !description) : []).map(String),
      ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values<GraphQLField<unknown, unknown>>(type.getFields() as never).flatMap((field) => [
            ...(field.description ? [] : [`${type.name}.${field.name}`]),
            ...(field.args ?? [])
              .filter(({ description }) => !description)
              .map(({ name }) => `${type.name}.${field.name}(${name})`),
          ])
        : []),
    ]);
    expect(undescribed).toEqual([]);
  });

  it("prices every list, on its own field or on each field that returns its parent type", () => {
    const costOf = (field: GraphQLField<unknown, unknown>) =>
      getDirectiveValues(schema.getDirective("cost")!, field.astNode!);
    const fields = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).map((field) => ({ type, field }))
        : [],
    );
    const isSized = (name: string, parent: GraphQLNamedType): boolean => {
      const sources = fields.filter(({ field }) => getNamedType(field.type) === parent);
      return (
        sources.length > 0 &&
        sources.every(({ field }) => (costOf(field)?.sizedFields as string[] | undefined)?.includes(name))
      );
    };
    const unpriced = fields.filter(({ type, field }) => {
      if (!isListType(getNullableType(field.type))) return false;
      const { assumedSize, slicingArguments } = costOf(field) ?? {};
      return assumedSize == null && slicingArguments == null && !isSized(field.name, type);
    });
    expect(unpriced.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it("refers only to existing arguments and fields in `@cost`", () => {
    const wrong = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const cost = getDirectiveValues(schema.getDirective("cost")!, field.astNode!) as CostArguments | undefined;
        const returned = getNamedType(field.type);
        const fieldNames = isObjectType(returned) ? Object.keys(returned.getFields()) : [];
        return [
          ...(cost?.slicingArguments ?? []).filter((name) => !field.args.some((arg) => arg.name === name)),
          ...(cost?.sizedFields ?? []).filter((name) => !fieldNames.includes(name)),
          ...(cost?.perArgument ?? []).filter(({ argument }) => !hasArgument(field, argument.split("."))).map(String),
        ].map((name) => `${type.name}.${field.name}: ${name}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("gives every connection the fields that Relay defines", () => {
    const connections = types.filter(({ name }) => name.endsWith("Connection"));
    expect(connections.length).toBe(10);
    for (const connection of connections) {
      const node = connection.name.replace("Connection", "");
      expect(fieldsOf(schema, connection.name)).toMatchObject({
        edges: `[${node}Edge!]!`,
        nodes: `[${node}!]!`,
        totalCount: "Int!",
        pageInfo: "PageInfo!",
      });
      expect(fieldsOf(schema, `${node}Edge`)).toMatchObject({ cursor: "String!", node: `${node}!` });
    }
  });
});

interface CostArguments {
  slicingArguments?: string[];
  sizedFields?: string[];
  perArgument?: { argument: string }[];
}

function hasArgument(field: GraphQLField<unknown, unknown>, [name, ...path]: string[]): boolean {
  let type: unknown = field.args.find((arg) => arg.name === name)?.type;
  for (const key of path) {
    const input = type === undefined ? undefined : getNamedType(type as GraphQLNamedType);
    type = isInputObjectType(input) ? input.getFields()[key]?.type : undefined;
  }
  return type !== undefined;
}

function fieldsOf(from: GraphQLSchema, name: string): Record<string, string> {
  const type = from.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object.`);
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
}
