import type { GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { serveAtlas } from "../../fixture.ts";
import { trials } from "../../trials.ts";
import { responseJson } from "./app.ts";
import { referenceAnswer, referenceSchema } from "./reference.ts";

const atlas = serveAtlas();
let schema: GraphQLSchema;
beforeAll(() => {
  schema = referenceSchema();
});

/** Places where a variable may stand: its type, a default, and the operation's selections. */
const places: [type: string, fallback: string, selections: string][] = [
  ["ID", '"istio"', "catalog { digest } mesh(id: $v) { slug }"],
  ["[ID!]", '["mesh:kuma"]', "catalog { digest } nodes(ids: $v) { id }"],
  ["ID", '"mode:ambient"', 'nodes(ids: ["mesh:istio", $v]) { id }'],
  ["Boolean", "true", "catalog @include(if: $v) { digest } modes { totalCount }"],
  ["Boolean", "false", "modes { nodes { slug @skip(if: $v) name } }"],
  ["Boolean", "true", "catalog { ...F @include(if: $v) builtAt }"],
  ["Boolean", "false", "... on Query @skip(if: $v) { catalog { digest } } modes { totalCount }"],
  ["Int", "2", "meshes(first: $v) { nodes { slug } }"],
  ["String", '"security"', "features(area: $v) { totalCount }"],
  ["MeshFilter", '{ modes: { all: ["ambient"] } }', "meshes(where: $v) { nodes { slug } }"],
  ["FeatureConditions", '{ all: [{ id: "mtls" }] }', "meshes(where: { features: $v }) { totalCount }"],
  [
    "[SupportLevel!]",
    "[AUTOMATIC]",
    'meshes(where: { features: { all: [{ id: "mtls", support: $v }] } }) { totalCount }',
  ],
  ["SupportLevel", "NONE", 'meshes(where: { features: { all: [{ id: "mtls", support: [$v] }] } }) { totalCount }'],
  ["ID", '"mtls"', "meshes(where: { and: [{ features: { any: [{ id: $v }] } }] }) { totalCount }"],
  ["DimensionValue", '"HIGH"', 'meshes(where: { dimension: { id: "performance", in: [$v] } }) { totalCount }'],
  ["[DimensionValue!]", '["HIGH"]', 'meshes(where: { dimension: { id: "performance", in: $v } }) { totalCount }'],
  ["Float", "8.5", 'meshes(where: { score: { criterion: "performance", gte: $v } }) { totalCount }'],
  ["JSON", '"2017"', 'verifyClaim(input: { subject: "istio", predicate: "first-release", value: $v }) { verdict }'],
  ["ClaimInput", '{ mesh: "istio", feature: "mtls" }', "verifyClaim(input: $v) { verdict }"],
  ["FactKind", "ADVANTAGE", 'mesh(id: "istio") { facts(kind: $v) { id } }'],
  ["Int", "1", 'mesh(id: "istio") { relations(first: $v) { nodes { predicate } } }'],
];

const values: unknown[] = [
  undefined,
  null,
  "istio",
  "",
  7,
  -1,
  1.5,
  2 ** 40,
  true,
  {},
  [],
  [null],
  ["mesh:istio", null],
  [["AUTOMATIC"]],
  "AUTOMATIC",
  "HIGH",
  ["HIGH", 3],
  { all: null },
  { all: [null] },
  { modes: null, and: [{ modes: { any: null } }] },
  { text: "Istio supports VMs", mesh: null },
  { id: "mtls" },
  { value: 3 },
];

const asked = places.flatMap(([type, fallback, selections]) => {
  const fragment = selections.includes("...F") ? " fragment F on Catalog { digest }" : "";
  return [
    `($v: ${type})`,
    `($v: ${type} = ${fallback})`,
    `($v: ${type} = null)`,
    `($v: ${type}!)`,
    `($v: ${type}! = ${fallback})`,
  ].map((variables) => `query ${variables} { ${selections} }${fragment}`);
});

/** Everything is tried with null and with nothing; of the other values, each query gets its share. */
const sharesOf = (index: number): unknown[] =>
  values.filter((value, at) => value == null || (at + index) % trials(7, 1) === 0);

/** The same request by POST and GET, twice each: the first time the query is not in any cache. */
async function answers(query: string, variables: object | null) {
  const answers = [];
  for (const [round, method] of (["POST", "GET", "POST", "GET"] as const).entries()) {
    const extensions = { round };
    const response = await atlas.app.inject({
      method,
      url: "/graphql",
      headers: { accept: responseJson },
      ...(method === "POST"
        ? { payload: { query, variables, extensions } }
        : { query: { query, variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) } }),
    });
    answers.push({ status: response.statusCode, ...response.json() });
  }
  return answers;
}

describe("variables", () => {
  it.each(asked.map((query, index) => [query, index] as const))(
    "are as graphql-js has them, cold and hot, by POST and GET: %s",
    async (query, index) => {
      for (const value of sharesOf(index)) {
        const variables = value === undefined ? {} : { v: value };
        const { data, errors } = await referenceAnswer(schema, atlas.in("en"), query, variables);
        const isRefused = data === undefined;
        const expected = { data, paths: errors?.map(({ path }) => path), status: isRefused ? 400 : 200 };
        for (const answer of await answers(query, variables)) {
          const context = JSON.stringify({ variables, answer, data, errors });
          const paths = answer.errors?.map(({ path }: { path: unknown }) => path);
          expect({ data: answer.data, paths, status: answer.status }, context).toEqual(expected);
          const codes = answer.errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code) ?? [];
          for (const code of codes) expect(refusals, context).toContain(code);
        }
      }
    },
  );

  it.each([
    ["query ($lang: Language! = ZH)", null],
    ["query ($lang: Language!)", null],
    ["query ($lang: Language!)", undefined],
    ["query ($lang: Language!)", ["ZH"]],
    ["query ($lang: Language)", "DE"],
  ])("of `@inContext` are refused where they are no language: %s with %j", async (operation, lang) => {
    for (const answer of await answers(`${operation} @inContext(lang: $lang) { catalog { digest } }`, { lang })) {
      expect([answer.status, answer.data]).toEqual([400, undefined]);
      expect(refusals).toContain(answer.errors[0].extensions.code);
    }
  });

  it.each([
    ["query ($lang: Language = ZH)", null],
    ["query ($lang: Language = null)", undefined],
    ["query ($lang: Language)", undefined],
    ["query ($lang: Language)", "EN"],
  ])("of `@inContext` count as absent where they are null: %s with %j", async (operation, lang) => {
    for (const { status, data } of await answers(
      `${operation} @inContext(lang: $lang) { mesh(id: "kuma") { summary } }`,
      { lang },
    )) {
      expect(status).toBe(200);
      expect(data.mesh.summary).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it.each([null, {}, { other: null }])("may be missing as a whole where each has a default: %j", async (variables) => {
    const query =
      'query ($id: ID = "kuma", $lang: Language = ZH) @inContext(lang: $lang) { mesh(id: $id) { slug summary } }';
    for (const { status, data } of await answers(query, variables)) {
      expect([status, data.mesh.slug]).toEqual([200, "kuma"]);
      expect(data.mesh.summary).toMatch(/\p{Script=Han}/u);
    }
  });
});

/** What the caller is at fault for. */
const refusals = ["INVALID_INPUT", "NOT_FOUND", "GRAPHQL_VALIDATION_FAILED"];
