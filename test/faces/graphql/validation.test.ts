import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { faultsOf } from "../../../src/faces/graphql/validation.ts";

const schema = buildSchema(`
  type Query { mesh(id: ID!, tags: [String!], near: Near): Mesh  node: Node  meshes(first: Int): [Mesh!]! }
  type Subscription { changed: Mesh  added: Mesh }
  interface Node { id: ID! }
  type Mesh implements Node { id: ID!  name: String  modes(first: Int): [Mesh!]! }
  input Near { x: Int!  y: Int }
`);

/** Documents by what is wrong with them, one for each rule of the specification; those without an error are valid. */
const documents = {
  valid: [
    "{ mesh(id: 1) { name } }",
    'query Q($id: ID!) { mesh(id: $id, tags: ["a"]) { ...M } } fragment M on Mesh { name }',
    "{ node { id ... on Mesh { name @include(if: true) } } __schema { queryType { name } } }",
    "subscription { changed { name } }",
    '{ mesh(id: "$@...fragment__") { name } }',
  ],
  invalid: [
    "type Own { a: Int }",
    "query A { node { id } } query A { node { id } }",
    "{ node { id } } query B { node { id } }",
    "subscription { changed { name } added { name } }",
    "query ($a: Unknown) { mesh(id: $a) { name } }",
    "{ node { ... on Nothing { id } } }",
    "{ node { id { ... on ID { x } } } }",
    "query ($m: Mesh) { mesh(id: $m) { name } }",
    "{ node }",
    "{ node { id { more } } }",
    "{ nothing }",
    "{ node { ...F } } fragment F on Node { id } fragment F on Node { id }",
    "{ node { ...Missing } }",
    "{ node { id } } fragment Idle on Node { id }",
    "{ mesh(id: 1) { ... on Query { node { id } } } }",
    "{ node { ...A } } fragment A on Node { ...B } fragment B on Node { ...A }",
    "query ($a: ID!, $a: ID!) { mesh(id: $a) { name } }",
    "{ mesh(id: $a) { name } }",
    "query ($a: ID) { node { id } }",
    "{ node @unknown { id } }",
    "{ node @skip(if: true) @skip(if: true) { id } }",
    "{ node @skip(of: true) { id } }",
    "{ mesh(id: 1, of: 2) { name } }",
    "{ mesh(id: 1, id: 2) { name } }",
    '{ meshes(first: "one") { name } }',
    "{ mesh { name } }",
    "{ node @skip { id } }",
    "query ($a: String) { mesh(id: $a) { name } }",
    "{ mesh(id: 1) { name: id name } }",
    "{ mesh(id: 1, near: {x: 1, x: 2}) { name } }",
    "{ mesh(id: 1, near: {y: 2}) { name } }",
    `{ __schema { types { ${"fields { type { ".repeat(4)} name ${"} }".repeat(4)} } } }`,
  ],
};

describe("what the specification finds wrong", () => {
  it.each(documents.valid)("is nothing in %s", (text) => {
    expect(faultsOf(schema, parse(text), text)).toEqual([]);
  });

  it.each(documents.invalid)("is told whole of %s", (text) => {
    const all = validate(schema, parse(text));
    expect(all.length).toBeGreaterThan(0);
    expect(faultsOf(schema, parse(text), text).map(String)).toEqual(all.map(String));
  });
});
