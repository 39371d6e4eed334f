/** A request on the wire. */
export const get = (path: string): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: identity\r\n\r\n`;

export function post(path: string, body: unknown, headers = ""): string {
  const text = JSON.stringify(body);
  return (
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}` +
    `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
  );
}

const meshes = ["istio", "linkerd", "consul", "cilium", "kuma", "aws-app-mesh", "open-service-mesh"];
const features = ["vm-support", "mtls", "multi-cluster", "enterprise-support"];
const questions = [
  "Does {mesh} support {feature}?",
  "Which meshes have {feature}?",
  "{mesh} 的性能如何?",
  "Pros and cons of {mesh}?",
];
const mcp = "Accept: application/json, text/event-stream\r\nMcp-Protocol-Version: 2025-11-25\r\n";

let turn = 0;
const of = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;
const randomNumber = (): number => Math.floor(Math.random() * 1e9);
const question = (): string => of(questions).replace("{mesh}", of(meshes)).replace("{feature}", of(features));

/** Kinds of requests with their shares in per cent. Most differ each time, so that no cache answers them. */
export const kinds: Readonly<Record<string, { share: number; request: () => string }>> = {
  "mesh, cached": { share: 20, request: () => get(`/v1/meshes/${of(meshes)}`) },
  "meshes, cached": { share: 15, request: () => get(`/v1/meshes?feature=${of(features)}&feature=mtls:automatic`) },
  "meshes, new": {
    share: 10,
    request: () => get(`/v1/meshes?firstReleaseFrom=${randomNumber() % 2017}&limit=${1 + (randomNumber() % 99)}`),
  },
  evidence: {
    share: 10,
    request: () => get(`/v1/evidence?q=${encodeURIComponent(`${question()} ${randomNumber()}`)}`),
  },
  search: { share: 5, request: () => get(`/v1/search?q=${encodeURIComponent(`${of(meshes)} ${randomNumber()}`)}`) },
  claim: {
    share: 5,
    request: () => post("/v1/claims/verify", { text: `${of(meshes)} supports ${of(features)} ${randomNumber()}` }),
  },
  "GraphQL, cached": {
    share: 8,
    request: () => post("/graphql", { query: "{ meshes { nodes { name features { nodes { support } } } } }" }),
  },
  "GraphQL, new": {
    share: 8,
    request: () =>
      post("/graphql", {
        query:
          "query ($first: Int, $after: Int) { meshes(first: $first, where: {firstRelease: {gte: $after}}) { nodes { name scores { criterion { name } value } } } }",
        variables: { first: 1 + (randomNumber() % 20), after: randomNumber() % 2017 },
      }),
  },
  recommendation: {
    share: 5,
    request: () =>
      post("/v1/recommendations", {
        require: [{ features: { all: [{ id: of(features) }] } }],
        robustness: { seed: randomNumber() % 1e6 },
      }),
  },
  "MCP tool": {
    share: 5,
    request: () => {
      const params = { name: "find_evidence", arguments: { question: question() } };
      return post("/mcp", { jsonrpc: "2.0", id: ++turn, method: "tools/call", params }, mcp);
    },
  },
  export: { share: 1, request: () => get(`/v1/export/${of(["json", "csv", "turtle", "sqlite"])}`) },
  "invalid input": { share: 5, request: () => get(`/v1/meshes?feature=nothing-${randomNumber()}`) },
  "unknown path": { share: 3, request: () => get(`/nothing/${randomNumber()}`) },
};

const drawn = Object.entries(kinds).flatMap(([name, { share }]) => Array.from({ length: share }, () => name));

/** A random request of the mixture. */
export function mixed(): { kind: string; request: string } {
  const kind = of(drawn);
  return { kind, request: kinds[kind]!.request() };
}
