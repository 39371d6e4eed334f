import { describe, expect, it } from "vitest";
import { listFacts } from "../../../src/operations/list-facts.ts";
import { perform } from "../../../src/operations/perform.ts";
import { serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();

const page = "edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** The ids on all pages, read from one end to the other. */
async function walk(field: string, args: string, size: number, backward: boolean): Promise<string[]> {
  const found: string[][] = [];
  let cursor: string | null = null;
  for (;;) {
    const [count, at] = backward ? ["last", "before"] : ["first", "after"];
    const query = `query ($at: String) { ${field}(${args} ${count}: ${size}, ${at}: $at) { ${page} } }`;
    const { data, errors } = await graphql.ask(query, { at: cursor });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data[field] as Page;
    expect(pageInfo.startCursor).toBe(edges[0]!.cursor);
    expect(pageInfo.endCursor).toBe(edges.at(-1)!.cursor);
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
    found.push(edges.map(({ node }) => node.id));
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
  return (backward ? found.reverse() : found).flat();
}

describe("paging", () => {
  it.each([
    ["meshes", 'orderBy: "-score.performance,name"', 2],
    ["meshes", "", 3],
    ["facts", 'subject: "mesh:istio"', 7],
    ["facts", "kind: SCORE", 100],
    ["features", "", 10],
    ["modes", "", 2],
    ["scenarios", "kind: SELECTION", 4],
    ["criteria", "", 5],
    ["sections", "", 40],
  ])(
    "reads %s (%s) in pages of %i, forwards and backwards, without losing or repeating an item",
    async (field, args, size) => {
      const forwards = await walk(field, args, size, false);
      expect(new Set(forwards).size).toBe(forwards.length);
      expect(await walk(field, args, size, true)).toEqual(forwards);
      const whole = await graphql.ask(`{ ${field}${args && `(${args})`} { totalCount } }`);
      expect(forwards.length).toBe(whole.data[field].totalCount);
    },
  );

  it("continues after any edge, not only after the last one of a page", async () => {
    const { data } = await graphql.ask(`{ meshes { ${page} } }`);
    const { edges } = data.meshes as Page;
    const after = await graphql.ask("query ($at: String) { meshes(after: $at) { nodes { id } } }", {
      at: edges[2]!.cursor,
    });
    expect(after.data.meshes.nodes).toEqual(edges.slice(3).map(({ node }) => node));
  });

  it("reads the relations of an entity in pages", async () => {
    const found: string[] = [];
    let at: string | null = null;
    let total = 0;
    do {
      const { data } = await graphql.ask(
        `query ($at: String) { mesh(id: "istio") { relations(first: 9, after: $at) {
           totalCount nodes { direction fact { id } } pageInfo { hasNextPage endCursor } } } }`,
        { at },
      );
      const { nodes, totalCount, pageInfo } = data.mesh.relations;
      found.push(
        ...nodes.map((edge: { direction: string; fact: { id: string } }) => `${edge.direction} ${edge.fact.id}`),
      );
      total = totalCount;
      at = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (at !== null);
    expect(found.length).toBe(total);
    expect(new Set(found).size).toBe(total);
  });

  it("returns cursors that the operation accepts too", async () => {
    const { data } = await graphql.ask(`{ facts(subject: "mesh:istio", first: 5) { ${page} } }`);
    const { endCursor } = (data.facts as Page).pageInfo;
    const next = await perform(listFacts, graphql.operation, { subject: "mesh:istio", limit: 5, cursor: endCursor });
    const after = await graphql.ask(
      `query ($at: String) { facts(subject: "mesh:istio", first: 5, after: $at) { nodes { id } } }`,
      { at: endCursor },
    );
    expect(after.data.facts.nodes).toEqual(next.items.map(({ id }) => ({ id })));
  });

  it.each([
    ["first: 101", "first"],
    ["first: 0", "first"],
    ["last: -1", "last"],
    ['after: "nonsense"', "after"],
    ['before: "nonsense"', "before"],
    ['first: 2, before: "x"', "before"],
    ["first: 2, last: 2", "last"],
  ])("rejects %s and names the argument", async (args, path) => {
    for (const field of ["meshes", "sections"]) {
      const { errors } = await graphql.ask(`{ ${field}(${args}) { totalCount } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID_INPUT", errors: [{ path }] });
      expect(errors?.[0]?.message).not.toMatch(/limit|cursor`/);
    }
  });

  it("rejects a cursor of another query", async () => {
    const { data } = await graphql.ask(`{ facts(subject: "mesh:istio", first: 2) { ${page} } }`);
    const { errors } = await graphql.ask(
      `query ($at: String) { facts(subject: "mesh:kuma", after: $at) { totalCount } }`,
      { at: (data.facts as Page).pageInfo.endCursor },
    );
    expect(errors?.[0]?.message).toBe("The cursor belongs to another query.");
  });
});
