import { expect, it } from "vitest";
import { pace } from "../pace.ts";
import { trials } from "../trials.ts";
import { startTarget, withstands } from "./target.ts";

/** Two aliases per level, so that the selections double three times. */
const doubled = (levels: number): string =>
  levels === 0
    ? "id"
    : `a: relations(first: $n) { nodes { other { ${doubled(levels - 1)} } } }
       b: relations(first: $n) { nodes { other { ${doubled(levels - 1)} } } }`;

it("a small query over interfaces costs little, however often it is sent with other variables", async () => {
  const target = await startTarget();
  const query = `query ($n: Int) { mesh(id: "istio") { ${doubled(3)} } }`;
  await withstands(target, async () => {
    for (let n = 1; n <= 20; n++) {
      const response = await target.post("/graphql", { query, variables: { n } });
      expect(response.status).toBeLessThan(500);
    }
  });
});

it("many long queries that pass all limits leave little behind", { timeout: 60_000 }, async () => {
  const target = await startTarget();
  const field = (n: number, at: number) =>
    `f${n}x${at}: catalog { digest builtAt documents { id title version attached } }`;
  const fields = (n: number) => Array.from({ length: 49 }, (_, at) => field(n, at)).join(" ");
  await withstands(target, async () => {
    for (let round = 0; round < trials(1, 4); round++) {
      for (let n = 0; n < 150; n++) {
        const response = await target.post("/graphql", { query: `query Q${n} { ${fields(n)} }` });
        expect(await response.json()).toHaveProperty("data");
      }
    }
  });
});

it("what is wrong with variables is said shortly", async () => {
  const target = await startTarget();
  const query = "query ($where: MeshFilter, $id: ID!) { meshes(where: $where) { totalCount } mesh(id: $id) { name } }";
  const keys = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`k${n}`.padEnd(30, "x"), 1]));
  const text = "x".repeat(100_000);
  for (const where of [
    keys,
    { text: { text } },
    { and: Array(49).fill({ text: [text.slice(0, 2000)] }) },
    text,
    { [text]: 1 },
  ]) {
    for (const id of ["istio", { text }]) {
      const answer = await (await target.post("/graphql", { query, variables: { where, id } })).text();
      expect(answer.length).toBeLessThan(50_000);
      expect(JSON.parse(answer).errors[0].extensions.code).toMatch(/INVALID_INPUT|LIMIT_EXCEEDED/);
    }
  }
});

/** Repeats a part within 10 KB and 2,000 tokens. */
function repeated(part: (n: number) => string, wrap: (parts: string) => string): string {
  const tokensOf = (text: string) => text.match(/\w+|\.{3}|[^\s\w]/g)?.length ?? 0;
  const room = { bytes: 10_200 - wrap("").length, tokens: 1_980 - tokensOf(wrap("")) };
  let parts = "";
  for (let n = 0; ; n++) {
    room.tokens -= tokensOf(part(n));
    if (room.tokens < 0 || parts.length + part(n).length > room.bytes) return wrap(parts);
    parts += part(n);
  }
}

const inRoot = (parts: string): string => `{ ${parts} }`;
const inMesh = (parts: string): string => `{ mesh(id: "istio") { ${parts} } }`;

const documents: Record<string, string> = {
  "one unknown field": repeated(() => "x ", inRoot),
  "unknown fields that resemble valid ones": repeated((n) => `mesjes${n} `, inRoot),
  "one field": repeated(() => "catalog { digest } ", inRoot),
  "one field of an object": repeated(() => "name ", inMesh),
  "one field with other arguments": repeated((n) => `meshes(first: ${n}) { totalCount } `, inRoot),
  "one field with unknown arguments": repeated((n) => `name(x${n}: 1) `, inMesh),
  "nested fields": repeated(() => "relations { nodes { fact { id } } } ", inMesh),
  "unknown nested fields": repeated(() => "x { y { z } } ", inMesh),
  "fields within repeated fields": inMesh(`relations { ${"totalCount ".repeat(19)} } `.repeat(90)),
  "repeated fields in an unused fragment": `{ catalog { digest } } fragment F on Mesh { ${`relations { ${"nodes { fact { id } } ".repeat(5)} } `.repeat(40)} }`,
  "spreads of one fragment": `${repeated(() => "...F ", inMesh)} fragment F on Mesh { name slug }`,
  "spreads of unknown fragments": repeated((n) => `...F${n} `, inMesh),
  "inline fragments": repeated(() => "... on Mesh { name } ", inMesh),
  "fragments of repeated fields": `{ mesh(id: "istio") { ${Array.from({ length: 20 }, (_, n) => `...F${n}`).join(" ")} } } ${Array.from({ length: 20 }, (_, n) => `fragment F${n} on Mesh { ${"id ".repeat(80)} }`).join(" ")}`,
  "fragments that double": `{ mesh(id: "istio") { ...F0 } } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on Mesh { name ${n < 39 ? `...F${n + 1} ... on Mesh { ...F${n + 1} }` : ""} }`).join(" ")}`,
  "fragments that nest in each other": `{ mesh(id: "istio") { ...F0 } } ${Array.from({ length: 30 }, (_, n) => `fragment F${n} on Mesh { ${Array.from({ length: 30 }, (_, m) => `...F${m}`).join(" ")} }`).join(" ")}`,
  aliases: repeated((n) => `a${n}: __typename `, inRoot),
  variables: repeated(
    (n) => `$v${n}: Int `,
    (parts) => `query (${parts}) { catalog { digest } }`,
  ),
  "one variable": repeated(
    () => "$v: Int ",
    (parts) => `query (${parts}) { catalog { digest } }`,
  ),
  "unknown directives": repeated(
    (n) => `@x${n} `,
    (parts) => `{ catalog ${parts} { digest } }`,
  ),
  "objects in a list": repeated(
    () => "{ text: 1 } ",
    (parts) => `{ meshes(where: { and: [${parts}] }) { totalCount } }`,
  ),
  "unknown keys of an object": repeated(
    (n) => `k${n}: 1 `,
    (parts) => `{ meshes(where: { ${parts} }) { totalCount } }`,
  ),
  "deep objects": `{ meshes(where: ${"{ not: ".repeat(60)}{}${"}".repeat(60)}) { totalCount } }`,
  introspection: repeated(() => "__schema { types { name } } ", inRoot),
  "deep introspection": `{ __schema { types { ${"fields { type { ".repeat(20)} name ${"} } ".repeat(20)} } } }`,
  operations: repeated(
    (n) => `query Q${n} { catalog { digest } } `,
    (parts) => parts,
  ),
  "type definitions": repeated(
    () => "type A { a: Int } ",
    (parts) => parts,
  ),
};

/** Milliseconds of the event loop for one of the documents, with what the well-behaved caller asks meanwhile. */
const most = 50 * pace();

it("documents that are expensive to validate are refused at once, in a short answer", { timeout: 60_000 }, async () => {
  const target = await startTarget();
  const slow: Record<string, number> = {};
  await withstands(target, async () => {
    for (const [name, query] of Object.entries(documents)) {
      const times: number[] = [];
      for (let n = 0; n < 3; n++) {
        const start = target.busy();
        const response = await target.post("/graphql", { query: `${query}#${n}` });
        const answer = await response.text();
        times.push(target.busy() - start);
        expect(response.status, name).toBeLessThan(500);
        expect(answer.length, name).toBeLessThan(20_000);
      }
      if (Math.min(...times) > most) slow[name] = Math.min(...times);
    }
  });
  expect(slow).toEqual({});
});

it("queries of the highest permitted cost hold nobody up", { timeout: 60_000 }, async () => {
  const target = await startTarget();
  const query = `query ($n: Int) { mesh(id: "istio") { ${doubled(3)} } sections(first: 100) { nodes { id facts { id statement } } } }`;
  await withstands(target, async () => {
    const answers: string[] = [];
    for (let n = 8; n < 30; n += 3) {
      answers.push(await (await target.post("/graphql", { query, variables: { n } })).text());
    }
    expect(answers.some((text) => text.startsWith('{"data"'))).toBe(true);
    expect(answers.some((text) => text.includes('"bound":"cost"'))).toBe(true);
  });
});
