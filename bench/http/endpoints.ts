import { questions } from "../questions.ts";

/** What is measured over HTTP: the n-th request to an endpoint, and the status that it must get. */
export interface Endpoint {
  status: number;
  /** Always the same unless it takes `n`. */
  request(n: number): Request;
  /** Also measured where mercurius alone serves the same schema and resolvers. */
  withMercurius?: boolean;
  /** Sent to the service that asks for an API key and has a rate limit. */
  withKey?: boolean;
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

/** `*` matches every version, so the response is a 304 without knowing the ETag. */
const revalidate = (path: string) => (): Request => ({ method: "GET", path, headers: { "if-none-match": "*" } });

const filter = "/v1/meshes?feature=vm-support&feature=mtls:automatic";

const selection = `{
  totalCount
  nodes { slug name summary firstRelease modes { mode { slug name } } }
  undecided { mesh conditions }
}`;
const withVariables = (score: number) =>
  post("/graphql", {
    query: `query ($where: MeshFilter!) { meshes(where: $where) ${selection} }`,
    variables: {
      where: { features: { all: [{ id: "vm-support" }] }, score: { criterion: "performance", gte: score } },
    },
  });
const withLiterals = (score: number) =>
  post("/graphql", {
    query: `{
      meshes(where: {features: {all: [{id: "vm-support"}]}, score: {criterion: "performance", gte: ${score}}}) ${selection}
    }`,
  });

/** A score that no earlier request had: the numbers of a run start where those of the last run ended. */
const newScore = (n: number): number => Number((5 + n / 1e8).toFixed(8));

/** The n-th of the test questions, in turn, with a new budget each time round. */
function evidence(n: number): Request {
  const question = encodeURIComponent(questions[n % questions.length]!);
  const maxChars = 600 + (Math.floor(n / questions.length) % 4000);
  return { method: "GET", path: `/v1/evidence?q=${question}&maxChars=${maxChars}` };
}

const repeated: Record<string, Endpoint> = {
  "REST get": { status: 200, request: get("/v1/meshes/istio") },
  "REST get, 304": { status: 304, request: revalidate("/v1/meshes/istio") },
  "REST filter": { status: 200, request: get(filter) },
  "REST filter, 304": { status: 304, request: revalidate(filter) },
  "GraphQL by POST": { status: 200, request: () => withVariables(5) },
};

const withKey = Object.entries(repeated).map(([name, endpoint]): [string, Endpoint] => [
  `${name}, API key and rate limit`,
  { ...endpoint, withKey: true },
]);

export const endpoints: Record<string, Endpoint> = {
  ...repeated,
  ...Object.fromEntries(withKey),
  "GraphQL, new variables": { status: 200, request: (n) => withVariables(newScore(n)), withMercurius: true },
  "GraphQL, new literals": { status: 200, request: (n) => withLiterals(newScore(n)), withMercurius: true },
  "Evidence, new questions": { status: 200, request: (n) => evidence(n) },
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

/** The bytes of a request on the wire. */
export function wire({ method, path, headers, body }: Request, credentials: Record<string, string> = {}): string {
  const content = body === undefined ? "" : JSON.stringify(body);
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(content)) };
  const lines = Object.entries({ host: "localhost", ...headers, ...credentials, ...length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${content}`;
}
