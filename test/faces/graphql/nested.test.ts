import { describe, expect, it } from "vitest";
import { serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();

const query = `query ($first: Int) {
  meshes(first: $first) {
    nodes { name features { support feature { name area { slug } meshes { mesh { name status scores { value criterion { name weight } } } } } } }
  }
}`;

describe("nested queries", () => {
  it("take one statement per level, however many rows there are", async () => {
    // Counts and orders are memoized per catalog, so only the second response shows what a query takes.
    const taken = async (text: string, first: number) => {
      await graphql.ask(text, { first });
      return (await graphql.ask(text, { first })).statements;
    };
    for (const first of [2, 3, 7]) {
      const root = await taken("query ($first: Int) { meshes(first: $first) { nodes { name } } }", first);
      // The features of the meshes, the features themselves, their meshes and scores; criteria and rows of meshes are memoized.
      expect(await taken(query, first)).toBe(root + 4);
    }
  });

  it("take as many statements each time", async () => {
    const counts: number[] = [];
    await graphql.ask(query, { first: 7 });
    for (let round = 0; round < 4; round++) counts.push((await graphql.ask(query, { first: 7 })).statements);
    expect(new Set(counts).size).toBe(1);
  });

  it("nest the rows under the right parents", async () => {
    const { data } = await graphql.ask(query, { first: 7 });
    const istio = data.meshes.nodes.find(({ name }: { name: string }) => name === "Istio");
    const mtls = istio.features.find(({ feature }: { feature: { name: string } }) => /mutual tls/i.test(feature.name));
    const own = mtls.feature.meshes.find(({ mesh }: { mesh: { name: string } }) => mesh.name === "Istio");
    expect(mtls.support).toBe("AUTOMATIC");
    expect(own.mesh.scores).toHaveLength(13);
    const direct = await graphql.ask('{ mesh(id: "istio") { scores { value criterion { name weight } } } }');
    expect(own.mesh.scores).toEqual(direct.data.mesh.scores);
  });

  it("read the facts of a level together, and each fact once", async () => {
    const facts = (first: number) =>
      graphql.ask(
        `query ($first: Int) { facts(kind: CELL, first: $first) { nodes { id statement
           subject { __typename name summary } conflictsWith { id statement subject { name } citations { section } } } } }`,
        { first },
      );
    await facts(1);
    const many = await facts(100);
    expect(many.errors).toBeUndefined();
    // The facts, the summaries of their subjects (modes and approaches) and the contradicting facts; meshes are memoized.
    expect(many.statements).toBe(3);
  });

  it("return the same entity by every path", async () => {
    const fields = "id type slug name summary aliases cncfStatus firstRelease languages dataPlane publishedTotal";
    const { data } = await graphql.ask(`{
      mesh(id: "istio") { ${fields} }
      node(id: "mesh:istio") { ... on Mesh { ${fields} } }
      fact(id: "istio.vm-support") { subject { ... on Mesh { ${fields} } } }
      mode(id: "ambient") { meshes { ${fields} } }
      meshes(where: { id: { in: ["istio"] } }) { nodes { ${fields} } }
    }`);
    expect(data.node).toEqual(data.mesh);
    expect(data.fact.subject).toEqual(data.mesh);
    expect(data.mode.meshes).toContainEqual(data.mesh);
    expect(data.meshes.nodes).toEqual([data.mesh]);
  });

  it("return the same section, mode, scenario and feature by every path", async () => {
    const entities = {
      Section: [
        "section",
        'number: "4.2.5"',
        "section:4.2.5",
        "title number startLine parentSection { number } sections { number } facts { id }",
      ],
      Mode: [
        "mode",
        'id: "ambient"',
        "mode:ambient",
        "workflow { id } figures { id } advantages { id } components { id } meshes { id } installGuides { slug }",
      ],
      Scenario: [
        "scenario",
        'id: "e-commerce"',
        "scenario:e-commerce",
        "kind needs { id } profile { id } recommendations { mesh reasons { id } tools fact { id } }",
      ],
      Feature: [
        "feature",
        'id: "mtls"',
        "feature:mtls",
        "area { slug } meshes { mesh { slug } support mode layer fact { id } }",
      ],
    };
    for (const [type, [field, args, id, fields]] of Object.entries(entities)) {
      const all = `name summary aliases ${fields}`;
      const { data, errors } = await graphql.ask(
        `{ ${field}(${args}) { ${all} } node(id: "${id}") { ... on ${type} { ${all} } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.node).toEqual(data[field!]);
    }
  });

  it("return every field of every mesh, mode, scenario, section and table without an error", async () => {
    const entity =
      "id type slug name summary aliases facts { id inputs { id } object { id } } relations { totalCount }";
    const guide = "installGuides { slug title steps { number title commands fact { id } } }";
    const fields = [
      `meshes { nodes { ${entity} vendors { name } modes { name } components { __typename name } advantages { id } disadvantages { id } ${guide} } }`,
      `modes { nodes { ${entity} ${guide} } }`,
      `scenarios { nodes { ${entity} recommendations { meshEntity { name } toolEntities { name } } } }`,
      `sections(first: 10) { nodes { ${entity} parentSection { title } } }`,
      `criteria { nodes { ${entity} group groupEntity { name } fact { id } } groups { slug weight fact { id } } }`,
      'comparison(id: "meshes") { columns { name } dimensions { slug cells { column columnEntity { slug } value { type value unit raw ordinal } fact { id } } } }',
      "scoreMatrix { scale { min max } criteria { slug } rows { mesh meshEntity { name } scores { criterion criterionEntity { slug } fact { id } } facts { id } } }",
      "decisionTree { root nodes { fact { id } yes { question fact { id } outcome { mesh meshEntity { slug } note fact { id } } } no { question } } }",
      "catalog { counts documents { id lines } discrepancies { sentence facts { id conflictsWith { id } } } }",
      'paths(from: "mesh:istio", to: "mesh:kuma") { length entities { name } steps { label other { name } fact { id } } }',
    ];
    // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the queries above
    const data: any = {};
    for (const field of fields) {
      const answer = await graphql.ask(`{ ${field} }`);
      expect(answer.errors).toBeUndefined();
      Object.assign(data, answer.data);
    }
    for (const { cells } of data.comparison.dimensions) {
      for (const { column, columnEntity } of cells) expect(columnEntity.slug).toBe(column);
    }
    for (const { scores } of data.scoreMatrix.rows) {
      for (const { criterion, criterionEntity } of scores) expect(criterionEntity.slug).toBe(criterion);
    }
  });
});
