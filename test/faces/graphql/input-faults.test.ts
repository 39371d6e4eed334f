import { describe, expect, it } from "vitest";
import { serveAtlas } from "../../fixture.ts";
import { responseJson } from "./app.ts";

const atlas = serveAtlas();

async function post(url: string, payload: object, method: "GET" | "POST" = "POST") {
  const headers = { accept: url === "/graphql" ? responseJson : "application/json" };
  const response = await atlas.app.inject({ method, url, headers, ...(method === "POST" && { payload }) });
  return response.json();
}

interface Fault {
  path: string;
  message: string;
  fix: string;
}

/** The faults that GraphQL reports, twice: the first time the document is in no cache. */
async function faultsOf(query: string, variables?: object): Promise<Fault[]> {
  const answers = [await post("/graphql", { query, variables }), await post("/graphql", { query, variables })];
  const faults = answers.map(({ errors }) =>
    errors.flatMap(({ extensions }: { extensions: { errors?: Fault[] } }) => extensions.errors ?? []),
  );
  expect(faults[0]).toEqual(faults[1]);
  return faults[0]!;
}

/** Names that are listed as valid. */
const valid = (fix: string): string[] => /^Valid: (.*)\.$/.exec(fix)?.[1]?.split(", ").sort() ?? [];

/** A value as a literal; texts in capitals are enumerated. */
const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value).map(([name, each]) => `${name}: ${literal(each)}`)}}`;
  }
  return typeof value === "string" && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value);
};

describe("input that the schema does not allow", () => {
  it.each([
    { cncfStatus: { in: ["GRADUATED", "GRADUATE"] } },
    { features: { all: [{ id: "mtls", support: ["AUTOMATC"] }] } },
    { or: [{ features: { any: [{ id: "mtls" }, { support: ["PARTIAL"] }] } }] },
    { featurs: { all: [] } },
    { and: [{ modes: { every: ["sidecar"] } }] },
    { not: { firstRelease: { gte: "soon" } } },
    { score: { criterion: "performance", gte: [9] } },
    { score: { gte: 9 } },
    { dimension: { id: "performance", in: [true] } },
    { features: "mtls" },
    { status: { in: ["archiving", null] } },
    { and: [{ nothing: 1 }, { cncfStatus: { notIn: ["SAND"] } }], text: 7 },
  ])("is reported with the paths and valid values of REST, as a variable and as a literal: %j", async (where) => {
    const { errors: expected } = (await post("/v1/meshes/query", { where })) as { errors: Fault[] };
    const asVariable = await faultsOf("query ($filter: MeshFilter) { meshes(where: $filter) { totalCount } }", {
      filter: where,
    });
    const asLiteral = await faultsOf(`{ meshes(where: ${literal(where)}) { totalCount } }`);
    const inPart = await faultsOf("query ($f: MeshFilter!) { meshes(where: { and: [$f] }) { totalCount } }", {
      f: where,
    });
    const paths = expected.map(({ path }) => path).sort();
    expect(asVariable.map(({ path }) => path).sort()).toEqual(paths);
    expect(asLiteral.map(({ path }) => path).sort()).toEqual(paths);
    expect(inPart.map(({ path }) => path).sort()).toEqual(paths.map((path) => path.replace("where", "where.and.0")));
    for (const { path, message, fix } of expected) {
      for (const faults of [asVariable, asLiteral]) {
        const found = faults.find((each) => each.path === path)!;
        expect(found.fix).toMatch(/^(Valid|Must|\d+ are valid)/);
        expect(valid(found.fix)).toEqual(valid(fix));
        if (valid(fix).length > 0 || message === "is missing") expect(found.message).toBe(message);
      }
    }
  });

  it.each([
    [{ method: "GUESS" }, ["method"]],
    [
      { weighting: { by: "DIRECT", values: [{ criterion: "performance" }, { value: "much" }] } },
      ["weighting.values.0.value", "weighting.values.1.value"],
    ],
    [{ answers: [{ question: "needs-vm", answer: "perhaps" }] }, ["answers.0.answer"]],
    [{ robustness: { samples: "many", wieghts: "UNIFORM" } }, ["robustness.samples", "robustness.wieghts"]],
    [{ unknowns: "IGNORE", candidates: [["istio"]], colour: 1 }, ["unknowns", "candidates.0", "colour"]],
  ])("is reported at the same paths in what is recommended from: %j", async (input, paths) => {
    const { errors: expected } = await post("/v1/recommendations", input);
    const mutation = "mutation ($input: RecommendInput!) { recommend(input: $input) { id } }";
    const faults = await faultsOf(mutation, { input });
    expect(faults.map(({ path }) => path).sort()).toEqual([...paths].sort());
    expect(expected.map(({ path }: Fault) => path).sort()).toEqual([...paths].sort());
    for (const { fix } of faults) expect(fix).toBeTruthy();
  });

  it.each([
    ["query ($id: ID!) { mesh(id: $id) { name } }", undefined, "id", "is missing"],
    ["query ($m: ID!) { mesh(id: $m) { name } }", { m: null }, "id", "is missing"],
    ["query ($m: ID!) { mesh(id: $m) { name } }", { m: { slug: "istio" } }, "id", "is not of type string"],
    ["{ mesh { name } }", undefined, "id", "is missing"],
    ["{ mesh(name: 1, id: 2) { name } }", undefined, "name", "unknown parameter `name`"],
    ["{ meshes(first: TEN) { totalCount } }", undefined, "first", "`TEN` is not of type integer"],
    ['{ mesh(id: "istio") { facts(kind: OPINION) { id } } }', undefined, "kind", "`OPINION` is not a valid value"],
    ['{ mesh(id: "istio") { name @include(if: "yes") } }', undefined, "if", "`yes` is not of type boolean"],
    ["query ($v: [ID!]!) { nodes(ids: $v) { id } }", { v: ["mesh:istio", null] }, "ids.1", "is missing"],
    ["query ($v: ID = 1) { mesh(id: $v) { slug } }", { v: null }, "id", "must not be null"],
    [
      "query ($l: Language!) @inContext(lang: $l) { catalog { digest } }",
      { l: "FR" },
      "lang",
      "`FR` is not a valid value",
    ],
    ["{ verifyClaim(input: { mesh: [1, 2] }) { verdict } }", undefined, "mesh", "is not of type string"],
  ])("is reported by argument: %s %j", async (query, variables, path, message) => {
    const faults = await faultsOf(query, variables);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ path, fix: expect.stringMatching(/./) });
    expect(faults[0]!.message).toContain(message);
  });

  it("is not seen in documents that are wrong in other ways", async () => {
    for (const query of [
      "{ meshes { total } }",
      '{ mesh(id: "istio") { name } mesh(id: "kuma") { name } }',
      "{ meshes }",
      "{ catalog { digest { x } } }",
      "query ($unused: Int) { catalog { digest } }",
      "query ($v: Int) { mesh(id: $v) { name } }",
    ]) {
      expect(await faultsOf(query), query).toEqual([]);
    }
  });
});

describe("a number or a length out of range", () => {
  it.each([
    ["/v1/meshes?limit=0", "limit", "Must be from 1 to 100."],
    ["/v1/meshes?limit=101", "limit", "Must be from 1 to 100."],
    ["/v1/evidence?q=mtls&maxChars=10", "maxChars", "Must be from 50 to 20000."],
    ["/v1/paths?from=mesh:istio&to=mesh:kuma&maxLength=7", "maxLength", "Must be from 1 to 6."],
    [`/v1/facts?predicate=${"x".repeat(81)}`, "predicate", "Must have at most 80 characters."],
    [`/v1/search?q=${"x".repeat(2_001)}`, "q", "Must have from 1 to 2000 characters."],
    [`/v1/meshes?cursor=${"x".repeat(401)}`, "cursor", "Must have from 1 to 400 characters."],
  ])("is told its range: %s", async (url, path, fix) => {
    const { errors } = await post(url, {}, "GET");
    expect(errors[0]).toMatchObject({ path, fix });
  });

  it.each([
    [{ robustness: { samples: 0 } }, "robustness.samples", "Must be from 1 to 100000."],
    [{ robustness: { samples: 100_001 } }, "robustness.samples", "Must be from 1 to 100000."],
    [{ robustness: { seed: -1 } }, "robustness.seed", "Must be from 0 to 9007199254740991."],
    [
      { weighting: { by: "DIRECT", values: [{ criterion: "performance", value: -2 }] } },
      "weighting.values.0.value",
      "Must be from 0 to 1000000.",
    ],
    [{ candidates: [] }, "candidates", /^Must have from 1 to \d+ items\.$/],
    [{ require: Array(60).fill({}) }, "require", "Must have at most 20 items."],
  ])("is told its range on REST, GraphQL and in every language: %j", async (input, path, fix) => {
    const rest = await post("/v1/recommendations?lang=zh", input);
    const [graph] = await faultsOf("mutation ($in: RecommendInput!) { recommend(input: $in) { id } }", { in: input });
    for (const fault of [rest.errors[0], graph]) {
      expect(fault.path).toBe(path);
      expect(fault.fix).toMatch(fix);
    }
  });

  it.each([
    ["{ meshes(first: 0) { totalCount } }", "first"],
    ["{ meshes(first: 500) { totalCount } }", "first"],
    ["{ features(last: -3) { totalCount } }", "last"],
    ['{ mesh(id: "istio") { relations(first: 101) { totalCount } } }', "first"],
    ["{ sections(first: 1000) { totalCount } }", "first"],
  ])("is told its range in a page of GraphQL: %s", async (query, path) => {
    expect(await faultsOf(query)).toMatchObject([{ path, fix: "Must be from 1 to 100." }]);
  });
});
