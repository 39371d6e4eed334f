import { describe, expect, it } from "vitest";
import { serveAtlas } from "./fixture.ts";

const atlas = serveAtlas();

interface Question {
  asks: string;
  rest: string | { url: string; payload: object };
  graphql: string;
  variables?: object;
  /** Where one face has the answer one level deeper than the other. */
  within?: { rest?: string; graphql?: string };
}

const where = { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC"] }] } };
const recommendInput = {
  require: [where],
  answers: [{ question: "needs-vm", answer: true }],
  robustness: { samples: 50 },
};

/** Each GraphQL query asks, by aliases where need be, for what the REST answer calls by the same name. */
const questions: Question[] = [
  {
    asks: "which meshes have VMs and automatic mTLS, and on which the document is silent",
    rest: { url: "/v1/meshes/query", payload: { where } },
    graphql: `query ($where: MeshFilter) { answer: meshes(where: $where) { total: totalCount undecidedTotal
      undecided { mesh conditions } items: edges { node { id slug name } checks { sentence verdict facts { id } } } } }`,
    variables: { where },
  },
  {
    asks: "who is fastest",
    rest: "/v1/meshes?orderBy=-score.performance&limit=3",
    graphql: `{ answer: meshes(orderBy: "-score.performance", first: 3) { total: totalCount
      items: nodes { id cncfStatus firstRelease languages dataPlane vendors { id name } } } }`,
  },
  {
    asks: "all about Istio",
    rest: "/v1/meshes/istio",
    graphql: `{ answer: mesh(id: "istio") { id summary status publishedTotal computedTotal
      features { feature { slug } support fact { id } } scores { criterion { slug } value fact { id } }
      advantages { id statement } disadvantages { id statement } components { id name }
      installGuides { slug title steps { number title commands fact { id } } } } }`,
  },
  {
    asks: "who supports VMs",
    rest: "/v1/features/vm-support",
    graphql: `{ answer: feature(id: "feature:vm-support") { id name meshes { mesh { slug } support fact { id } } } }`,
  },
  {
    asks: "what a scenario needs, and which meshes are recommended for it and why",
    rest: "/v1/scenarios/large-enterprise",
    graphql: `{ answer: scenario(id: "large-enterprise") { slug kind needs { id statement } profile { id statement }
      recommendations { mesh tools reasons { id statement } fact { id } } } }`,
  },
  {
    asks: "the scores",
    rest: "/v1/scores",
    graphql: `{ answer: scoreMatrix { scale { min max } groups { slug weight fact { id } }
      criteria { slug name weight group fact { id } }
      rows { mesh publishedTotal computedTotal agrees scores { criterion value fact { id } } facts { id } } } }`,
  },
  {
    asks: "two meshes side by side",
    rest: "/v1/comparisons/meshes?columns=linkerd,istio&dimensions=mtls,vm-support",
    graphql: `{ answer: comparison(id: "meshes", columns: ["linkerd", "istio"], dimensions: ["mtls", "vm-support"]) {
      columns { id name } dimensions { slug name better cells { column text fact { id } } } } }`,
  },
  {
    asks: "the facts of a section by page",
    rest: "/v1/facts?section=4.2.5&limit=5",
    graphql: `{ answer: facts(section: "4.2.5", first: 5) { total: totalCount
      items: nodes { id kind predicate statement derived conflictsWith { id } subject { id name }
        citations { document section heading startLine endLine } } } }`,
  },
  {
    asks: "a section with its facts",
    rest: "/v1/sections/4.2.5",
    graphql: `{ answer: section(number: "4.2.5") { number heading title parent startLine endLine
      sections { id number } facts { id statement } } }`,
  },
  {
    asks: "what is related to Istio",
    rest: "/v1/entities/mesh:istio/relations?limit=10",
    graphql: `{ answer: mesh(id: "istio") { relations(first: 10) { total: totalCount
      items: nodes { direction predicate label other { id name } fact { id } } } } }`,
    within: { graphql: "relations" },
  },
  {
    asks: "how two entities hang together",
    rest: "/v1/paths?from=mesh:linkerd&to=mesh:istio&maxLength=3&limit=4",
    graphql: `{ answer: paths(from: "mesh:linkerd", to: "mesh:istio", maxLength: 3, limit: 4) {
      length entities { id name } steps { direction predicate fact { id } } } }`,
    within: { rest: "items" },
  },
  {
    asks: "several entities at once",
    rest: "/v1/entities?ids=mode:ambient,mesh:istio,criterion:performance",
    graphql: `{ answer: nodes(ids: ["mode:ambient", "mesh:istio", "criterion:performance"]) {
      id ... on Entity { name slug type summary aliases } } }`,
    within: { rest: "items" },
  },
  {
    asks: "for a recommendation",
    rest: { url: "/v1/recommendations", payload: recommendInput },
    graphql: `mutation ($input: RecommendInput!) { answer: recommend(input: $input) { outcome explanation
      ranking { rank mesh total eligibility contributions { criterion score weight contribution fact { id } }
        checks { requirement sentence verdict facts { id } } }
      excluded { mesh reason checks { verdict facts { id } } } unscored { mesh reason }
      methods { method first agrees figures { mesh value } }
      discrepancies { sentence facts { id } } } }`,
    variables: { input: recommendInput },
  },
];

/** REST names related things by id or slug where GraphQL gives an object to go on from, and has no edges. */
function asRest(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asRest);
  if (value === null || typeof value !== "object") return value;
  const { node, ...own } = value as Record<string, unknown>;
  const fields = Object.entries({ ...own, ...(node as object | undefined) });
  const [[name, only] = []] = fields;
  if (fields.length === 1 && (name === "id" || name === "slug")) return only;
  return Object.fromEntries(fields.map(([key, each]) => [key, asRest(each)]));
}

const inside = (answer: Record<string, unknown>, field: string | undefined): unknown =>
  field === undefined ? answer : answer[field];

async function restAnswer({ rest, within }: Question, lang: string): Promise<unknown> {
  const request = typeof rest === "string" ? { url: rest } : { ...rest, method: "POST" as const };
  const answer = await atlas.app.inject({ ...request, headers: { "accept-language": lang } });
  expect(answer.statusCode, answer.body).toBeLessThan(300);
  return inside(answer.json(), within?.rest);
}

async function graphqlAnswer({ graphql: query, variables, within }: Question, lang: string): Promise<unknown> {
  const headers = { "accept-language": lang };
  const answer = await atlas.app.inject({ method: "POST", url: "/graphql", payload: { query, variables }, headers });
  expect(answer.json().errors).toBeUndefined();
  return asRest(inside(answer.json().data.answer, within?.graphql));
}

describe.each(["en", "zh"])("the same question through every face, in %s", (lang) => {
  it.each(questions)("$asks", async (question) => {
    const [rest, graphql] = await Promise.all([restAnswer(question, lang), graphqlAnswer(question, lang)]);
    expect(JSON.stringify(graphql).length).toBeGreaterThan(100);
    expect(rest).toMatchObject(graphql as object);
  });
});

describe("the same mistake through every face", () => {
  it.each([
    ["/v1/meshes?feature=mtsl", `{ meshes(where: { features: { all: [{ id: "mtsl" }] } }) { totalCount } }`],
    ["/v1/meshes?orderBy=speed", `{ meshes(orderBy: "speed") { totalCount } }`],
    ["/v1/meshes/isto", `{ mesh(id: "isto") { id } }`],
    ["/v1/comparisons/meshes?columns=isto", `{ comparison(id: "meshes", columns: ["isto"]) { id } }`],
    ["/v1/facts?subject=mesh:isto", `{ facts(subject: "mesh:isto") { totalCount } }`],
    ["/v1/sections/9.9", `{ section(number: "9.9") { id } }`],
    ["/v1/paths?from=mesh:istio&to=mesh:isto", `{ paths(from: "mesh:istio", to: "mesh:isto") { length } }`],
  ])("GET %s has the same code and message", async (url, query) => {
    const rest = (await atlas.app.inject(url)).json();
    const graphql = (await atlas.app.inject({ method: "POST", url: "/graphql", payload: { query } })).json();
    const { message, extensions } = graphql.errors[0];
    expect([extensions.code, message, extensions.fix]).toEqual([rest.code, rest.detail, rest.fix]);
  });
});
