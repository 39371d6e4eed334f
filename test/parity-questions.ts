export interface Question {
  asks: string;
  rest: string | { url: string; payload: object };
  graphql: string;
  variables?: object;
  /** Where one face has the answer one level deeper than the other. */
  within?: { rest?: string; graphql?: string; mcp?: string };
  /** The tool, where there is one for the question; its answer is that of REST. */
  mcp?: { name: string; arguments: Record<string, unknown> };
}

const where = { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC"] }] } };
const recommendInput = {
  require: [where],
  answers: [{ question: "needs-vm", answer: true }],
  robustness: { samples: 50 },
};

const previewInput = {
  scenario: "iot-edge",
  answers: [{ question: "needs-vm", answer: false }],
  prefer: [{ where: { modes: { all: ["ambient"] } }, weight: 0.2 }],
  workload: { pods: 200, hops: 3, latencyBudgetMs: 5 },
};

const claim = { mesh: "istio", feature: "mtls", support: "AUTOMATIC" };

/** Each GraphQL query asks, by aliases where need be, for what the REST answer calls by the same name. */
export const questions: Question[] = [
  {
    asks: "which meshes have VMs and automatic mTLS, and on which the document is silent",
    rest: { url: "/v1/meshes/query", payload: { where } },
    graphql: `query ($where: MeshFilter) { answer: meshes(where: $where) { total: totalCount undecidedTotal
      undecided { mesh conditions } items: edges { node { id slug name } checks { sentence verdict facts { id } } } } }`,
    variables: { where },
    mcp: { name: "find_meshes", arguments: { where } },
  },
  {
    asks: "who is fastest",
    rest: "/v1/meshes?orderBy=-score.performance&limit=3",
    graphql: `{ answer: meshes(orderBy: "-score.performance", first: 3) { total: totalCount
      items: nodes { id cncfStatus firstRelease languages dataPlane vendors { id name } } } }`,
    mcp: { name: "find_meshes", arguments: { orderBy: "-score.performance", limit: 3 } },
  },
  {
    asks: "all about Istio",
    rest: "/v1/meshes/istio",
    graphql: `{ answer: mesh(id: "istio") { id summary status publishedTotal computedTotal
      features { feature { slug } support fact { id } } scores { criterion { slug } value fact { id } }
      advantages { id statement } disadvantages { id statement } components { id name }
      installGuides { slug title steps { number title commands fact { id } } } } }`,
    within: { mcp: "mesh" },
    mcp: { name: "get_entity", arguments: { id: "mesh:istio" } },
  },
  {
    asks: "who supports VMs",
    rest: "/v1/features/vm-support",
    graphql: `{ answer: feature(id: "feature:vm-support") { id name meshes { mesh { slug } support fact { id } } } }`,
    within: { mcp: "feature" },
    mcp: { name: "get_entity", arguments: { id: "feature:vm-support" } },
  },
  {
    asks: "what a scenario needs, and which meshes are recommended for it and why",
    rest: "/v1/scenarios/large-enterprise",
    graphql: `{ answer: scenario(id: "large-enterprise") { slug kind needs { id statement } profile { id statement }
      recommendations { mesh tools reasons { id statement } fact { id } } } }`,
    within: { mcp: "scenario" },
    mcp: { name: "get_entity", arguments: { id: "scenario:large-enterprise" } },
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
    mcp: {
      name: "compare",
      arguments: { id: "meshes", columns: ["linkerd", "istio"], dimensions: ["mtls", "vm-support"] },
    },
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
    mcp: { name: "get_section", arguments: { number: "4.2.5" } },
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
  {
    asks: "for a recommendation that is not stored",
    rest: { url: "/v1/recommendations/preview", payload: previewInput },
    graphql: `query ($input: RecommendInput!) { answer: previewRecommendation(input: $input) { outcome summary explanation
      choice { mesh name tools firmness runnerUp turnsIf }
      ranking { rank mesh name total contributions { criterion name score weight } }
      methods { method first agrees figures { mesh value rank } }
      overhead { mesh mode cpu { min max unit } memory { min max unit } latency { min max unit } budget sentence facts { id } }
      scenarioMatches { scenario agrees advice { mesh tools fact { id } } } decisionPath { agrees }
      warnings { kind sentence facts { id } } } }`,
    variables: { input: previewInput },
    mcp: { name: "recommend", arguments: previewInput },
  },
  {
    asks: "whether a mesh supports VMs, in words",
    rest: "/v1/evidence?q=Which%20meshes%20support%20virtual%20machines%3F&limit=8",
    graphql: `{ answer: evidence(question: "Which meshes support virtual machines?", limit: 8) { status suggestions
      facts { id statement score citations { section startLine endLine } } conflicts { id } missing { reason } } }`,
    mcp: { name: "find_evidence", arguments: { question: "Which meshes support virtual machines?", limit: 8 } },
  },
  {
    asks: "whether a claim holds",
    rest: { url: "/v1/claims/verify", payload: claim },
    graphql: `query ($input: ClaimInput!) { answer: verifyClaim(input: $input) {
      verdict reading facts { id statement citations { section startLine } } } }`,
    variables: { input: claim },
    mcp: { name: "verify_claim", arguments: claim },
  },
  {
    asks: "by full text",
    rest: "/v1/search?q=mTLS&limit=5",
    graphql: `{ answer: search(query: "mTLS", first: 5) { total: totalCount items: nodes { type id text score } } }`,
    mcp: { name: "search_facts", arguments: { query: "mTLS", limit: 5 } },
  },
];
