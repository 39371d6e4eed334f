import { describe, expect, it } from "vitest";
import { serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();

/** Texts of one shape, so that all but the first are made from it. */
const byScore = (bound: string) =>
  `{ meshes(where: {score: {criterion: "performance", gte: ${bound}}}) { totalCount } }`;

describe("texts that differ in their literals", () => {
  it("are answered each by its own", async () => {
    const totals: number[] = [];
    for (const bound of ["1", "7", "9", "1", "10"]) {
      const { data } = await graphql.ask(byScore(bound));
      const where = { score: { criterion: "performance", gte: Number(bound) } };
      const same = await graphql.ask("query ($where: MeshFilter) { meshes(where: $where) { totalCount } }", { where });
      expect(data).toEqual(same.data);
      totals.push(data.meshes.totalCount);
    }
    expect(new Set(totals).size).toBeGreaterThan(2);
  });

  it("are refused each for its own, though another was valid", async () => {
    const first = (count: string) => `{ meshes(first: ${count}) { totalCount } }`;
    expect((await graphql.ask(first("3"))).errors).toBeUndefined();
    const { errors } = await graphql.ask(first("3000000000"));
    expect(errors?.[0]).toMatchObject({
      message: "Int cannot represent non 32-bit signed integer value: 3000000000",
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
    expect((await graphql.ask(first("4"))).errors).toBeUndefined();
  });

  it("are told apart by which literals are the same, since fields of one name must ask the same", async () => {
    const twice = (one: string, other: string) => `{ m: mesh(id: "${one}") { slug } m: mesh(id: "${other}") { name } }`;
    expect((await graphql.ask(twice("istio", "istio"))).data).toEqual({ m: { slug: "istio", name: "Istio" } });
    expect((await graphql.ask(twice("kuma", "kuma"))).data).toEqual({ m: { slug: "kuma", name: "Kuma" } });
    expect((await graphql.ask(twice("istio", "kuma"))).errors?.[0]?.message).toMatch(/^Fields "m" conflict/);
  });

  it("are the same whatever stands between their words, and errors are told where they are", async () => {
    const layouts = [
      `{ a: mesh(id: "istio") { slug } b: mesh(id: "no-such-mesh") { slug } }`,
      `{\n  a: mesh(id: "kuma") { slug } # the first\n\n     b: mesh(id: "nothing") { slug } }`,
      `{ a: mesh(id: "kuma"), { slug },\n\tb: mesh(id: "nothing") { slug } }`,
    ];
    const told = [];
    for (const layout of layouts) told.push((await graphql.ask(layout)).errors?.[0]);
    const places = [
      { line: 1, column: 33 },
      { line: 4, column: 6 },
      { line: 2, column: 2 },
    ];
    expect(told).toMatchObject(places.map((place) => ({ locations: [place] })));
  });

  it("do not take the place of variables of their own name", async () => {
    for (const count of [1, 2, 4, 5]) {
      const text = `query ($ literal_0: Int) { meshes(first: $ literal_0) { nodes { relations(first: ${count}) { totalCount } } } }`;
      const { data } = await graphql.ask(text, { literal_0: 3 });
      expect(data.meshes.nodes).toHaveLength(3);
    }
  });

  it("tell where a variable is that does not fit, in each text", async () => {
    const text = (id: string, before: string) =>
      `query ${before}($first: Int) { meshes(first: $first) { totalCount } mesh(id: "${id}") { slug } }`;
    await graphql.ask(text("istio", ""), { first: 1 });
    const { errors } = await graphql.ask(text("kuma", "\n\n  "), { first: "x" });
    expect(errors?.[0]).toMatchObject({ locations: [{ line: 3, column: 4 }] });
  });

  it("may have literals in defaults, lists and directives", async () => {
    const text = (id: string, other: string, count: number) => `query ($first: Int = ${count}) {
      meshes(first: $first) { nodes { slug } }
      nodes(ids: ["mesh:${id}", "mesh:${other}"]) { id }
    }`;
    for (const [id, other, count] of [
      ["istio", "kuma", 1],
      ["linkerd", "istio", 3],
    ] as const) {
      const { data } = await graphql.ask(text(id, other, count));
      expect(data.meshes.nodes).toHaveLength(count);
      expect(data.nodes).toEqual([{ id: `mesh:${id}` }, { id: `mesh:${other}` }]);
    }
  });

  it("are bounded each by its own cost", async () => {
    const text = (samples: number) =>
      `mutation { a: recommend(input: {robustness: {samples: ${samples}}}) { id } b: recommend(input: {}) { id } }`;
    expect((await graphql.ask(text(1000))).errors).toBeUndefined();
    const { errors } = await graphql.ask(text(1000000));
    expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", bound: "cost" });
  });
});
