import { questions } from "../questions.ts";

/** What is measured over HTTP: for each endpoint the n-th request that a client sends, and the status it must get. */
export interface Endpoint {
  status: number;
  request(n: number): Request;
}

interface Request {
  method: "GET" | "POST";
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
}

const json = { "content-type": "application/json" };

const get = (path: string) => (): Request => ({ method: "GET", path });
const post = (path: string, body: unknown): Request => ({ method: "POST", path, headers: json, body });

/** `*` is met by whatever is there, so the answer is 304 without knowing its tag. */
const fresh = (path: string) => (): Request => ({ method: "GET", path, headers: { "if-none-match": "*" } });

const filter = "/v1/meshes?feature=vm-support&feature=mtls:automatic";

const byFilter = `query ($where: MeshFilter!) {
  meshes(where: $where) {
    totalCount
    nodes { slug name summary firstRelease modes { slug name } }
    undecided { mesh conditions }
  }
}`;
const where = (lowest: number) => ({
  features: { all: [{ id: "vm-support" }] },
  score: { criterion: "performance", gte: lowest },
});
const byLiteral = (lowest: number) => `{
  meshes(where: {features: {all: [{id: "vm-support"}]}, score: {criterion: "performance", gte: ${lowest}}}) {
    totalCount
    nodes { slug name summary firstRelease modes { slug name } }
    undecided { mesh conditions }
  }
}`;

const selectable = [
  "slug",
  "name",
  "summary",
  "firstRelease",
  "status",
  "cncfStatus",
  "publishedTotal",
  "computedTotal",
  "aliases",
];

/** Fields in the n-th of their orders: no request selected them so before. */
function selection(n: number): string {
  const rest = [...selectable];
  const chosen: string[] = [];
  for (let left = n; rest.length > 0; left = Math.floor(left / (rest.length + 1))) {
    chosen.push(...rest.splice(left % rest.length, 1));
  }
  return chosen.join(" ");
}
const bySelection = (n: number) => `{
  meshes(where: {features: {all: [{id: "vm-support"}]}, score: {criterion: "performance", gte: 5}}) {
    totalCount
    nodes { ${selection(n)} modes { slug name } }
    undecided { mesh conditions }
  }
}`;

/** A figure that no request had before: numbers of the load generator start where those of the last run ended. */
const figure = (n: number): number => Number((5 + n / 1e8).toFixed(8));

/** The n-th of the questions by which grounding is tested, over and over, with a budget of its own: no request had it before. */
const evidence = (n: number): string =>
  `/v1/evidence?q=${encodeURIComponent(questions[n % questions.length]!)}&maxChars=${600 + (Math.floor(n / questions.length) % 4000)}`;

export const endpoints: Record<string, Endpoint> = {
  "REST get": { status: 200, request: get("/v1/meshes/istio") },
  "REST get, 304": { status: 304, request: fresh("/v1/meshes/istio") },
  "REST filter": { status: 200, request: get(filter) },
  "REST filter, 304": { status: 304, request: fresh(filter) },
  "GraphQL filter, repeated": {
    status: 200,
    request: () => post("/graphql", { query: byFilter, variables: { where: where(5) } }),
  },
  "GraphQL filter, new variables": {
    status: 200,
    request: (n) => post("/graphql", { query: byFilter, variables: { where: where(figure(n)) } }),
  },
  "GraphQL filter, new text": { status: 200, request: (n) => post("/graphql", { query: byLiteral(figure(n)) }) },
  "GraphQL filter, new selection": { status: 200, request: (n) => post("/graphql", { query: bySelection(n) }) },
  "Evidence, new questions": {
    status: 200,
    request: (n) => ({ method: "GET", path: evidence(n) }),
  },
  "Recommend, same input": { status: 201, request: () => post("/v1/recommendations", {}) },
  "Recommend, new inputs": {
    status: 201,
    request: (n) =>
      post("/v1/recommendations", {
        require: [{ features: { all: [{ id: "vm-support" }] } }],
        weighting: { by: "ADJUST", values: [{ criterion: "performance", value: 1 + n / 1e6 }] },
      }),
  },
  "Export, ndjson": { status: 200, request: get("/v1/export/ndjson") },
};

/** The bytes of a request as they go over the wire. */
export function wire({ method, path, headers = {}, body }: Request): string {
  const content = body === undefined ? "" : JSON.stringify(body);
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(content)) };
  const lines = Object.entries({ host: "localhost", ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${content}`;
}
