import {
  buildSchema,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { formats } from "../../src/exports/formats.ts";
import { typeDefinitions } from "../../src/faces/graphql/schema.ts";
import { tools } from "../../src/faces/mcp/tools.ts";
import { inputShape, routes } from "../../src/faces/rest/routes.ts";
import { graphql, mcp, tool, type Wire } from "../abuse/shot.ts";

/** A valid request of the kind that costs little to send. */
export interface Candidate {
  face: "REST" | "GraphQL" | "MCP";
  name: string;
  /** `turn` makes it one that was never sent before, where its input allows that. */
  request(key: string, turn: number): Wire;
}

const samples: Record<string, string> = {
  meshes: "istio",
  features: "mtls",
  modes: "ambient",
  scenarios: "large-enterprise",
  comparisons: "meshes",
  facts: "istio.mtls",
  sections: "4.2",
  entities: "mesh:istio",
};

const restReads: Candidate[] = [
  ...routes
    .filter(({ method, url }) => method === "GET" && !url.startsWith("/v1/recommendations"))
    .flatMap((route) => {
      const collection = route.url.split("/")[2]!;
      const path = route.url.replace(/:\w+/, () => encodeURIComponent(samples[collection]!));
      const required = {
        "/v1/paths": "from=mesh:istio&to=mesh:kuma",
        "/v1/search": "q=mesh",
        "/v1/evidence": "q=mesh",
      }[path];
      const hasPages = "limit" in inputShape(route.operation);
      const widest =
        path === "/v1/paths"
          ? "maxLength=6&limit=50"
          : path === "/v1/evidence"
            ? "limit=20&maxChars=20000"
            : "limit=100";
      return [required, ...(hasPages ? [[required, widest].filter(Boolean).join("&")] : [])].map((query) =>
        query ? `${path}?${query}` : path,
      );
    }),
  ...formats.map(({ name }) => `/v1/export/${name}`),
  "/v1/context.jsonld",
  "/openapi.json",
  "/docs",
  "/graphiql",
  "/health/ready",
].map((path) => ({ face: "REST", name: `GET ${path}`, request: (key) => ({ path, key }) }));

const bodies: Record<string, (turn: number) => object> = {
  "/v1/meshes/query": (turn) => ({ where: { firstRelease: { gte: turn } }, limit: 100, facet: ["performance"] }),
  "/v1/evidence": (turn) => ({ question: `Which meshes have mTLS and tracing? ${turn}`, limit: 20, maxChars: 20_000 }),
  "/v1/claims/verify": (turn) => ({ text: `istio supports vms and ${turn}`.padEnd(300, ", kuma supports mtls") }),
  "/v1/recommendations": () => ({}),
};
const dearest = (turn: number): object => ({ robustness: { samples: 100_000, seed: turn } });

const restWrites: Candidate[] = [
  ...Object.entries(bodies),
  ["/v1/recommendations", dearest] as [string, typeof dearest],
].map(([path, body]) => ({
  face: "REST",
  name: `POST ${path} ${JSON.stringify(body(1)).slice(0, 60)}`,
  request: (key, turn) => ({ path, key, body: body(turn) }),
}));

const schema = buildSchema(typeDefinitions().join("\n"));
const literals: Record<string, string> = {
  "mesh.id": '"istio"',
  "feature.id": '"mtls"',
  "mode.id": '"ambient"',
  "scenario.id": '"e-commerce"',
  "comparison.id": '"meshes"',
  "fact.id": '"istio.mtls"',
  "section.number": '"4.2"',
  "node.id": '"mesh:istio"',
  "nodes.ids": '["mesh:istio","mesh:kuma"]',
  "paths.from": '"mesh:istio"',
  "paths.to": '"mesh:kuma"',
  "search.query": '"mesh"',
  "evidence.question": '"mesh"',
  "verifyClaim.input": '{text: "istio supports vms"}',
};

/** Every value of a type, and of the types within it down to a depth. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return isLeafType(named) ? "" : "{ __typename }";
  const parts = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((each) => isNonNullType(each.type) && each.defaultValue === undefined)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth > 0 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return `{ ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
}

function queryOf(root: GraphQLField<unknown, unknown>, depth: number, pageSize?: number): string {
  const given = root.args.flatMap(({ name }) => {
    if (pageSize !== undefined && (name === "first" || name === "limit")) return [`${name}: ${pageSize}`];
    const literal = literals[`${root.name}.${name}`];
    return literal ? [`${name}: ${literal}`] : [];
  });
  return `{ ${root.name}${given.length > 0 ? `(${given.join(", ")})` : ""} ${selection(root.type, depth)} }`;
}

/** Edges lead from entity to entity, so that one can go on for as long as the limits permit. */
const chain = (length: number): string =>
  `{ mesh(id: "istio") { ${"relations { nodes { other { ... on Mesh { ".repeat(length)} id ${"} } } }".repeat(length)} } }`;

const graphqlQueries = [
  ...Object.values(schema.getQueryType()!.getFields())
    .filter(({ name }) => name !== "recommendation")
    .flatMap((root) =>
      [0, 1, 2, 3].flatMap((depth) => [queryOf(root, depth), queryOf(root, depth, depth < 2 ? 100 : 20)]),
    ),
  chain(1),
  chain(2),
  "{ __schema { types { name fields { name type { name ofType { name } } } } } }",
];
const graphqlCandidates: Candidate[] = [...new Set(graphqlQueries)].map((query) => ({
  face: "GraphQL",
  name: query,
  // The name changes the text, and nothing else.
  request: (key, turn) => graphql(key, query.replace("{", `query Q${turn} {`)),
}));

const mutations = ["id", selection(schema.getMutationType()!.getFields().recommend!.type, 1)];
const graphqlWrites: Candidate[] = mutations.map((selected) => {
  const mutation = `mutation { recommend(input: {robustness: {samples: 100000}}) ${selected === "id" ? "{ id }" : selected} }`;
  return {
    face: "GraphQL",
    name: mutation,
    request: (key, turn) => graphql(key, mutation.replace("100000", `100000, seed: ${turn}`)),
  };
});

const inputs: Record<string, (turn: number) => object> = {
  find_evidence: (turn) => ({ question: `mesh ${turn}`, limit: 20, maxChars: 20_000 }),
  verify_claim: (turn) => ({ text: `istio supports vms and ${turn}` }),
  search_facts: (turn) => ({ query: `mesh ${turn}`, limit: 100 }),
  find_meshes: () => ({}),
  get_entity: () => ({ id: "mesh:istio" }),
  compare: () => ({ id: "meshes" }),
  get_section: () => ({ number: "4.2" }),
  recommend: (turn) => dearest(turn),
};
const mcpCandidates: Candidate[] = [
  ...tools.map(({ definition: { name } }) => ({
    name: `${name} ${JSON.stringify(inputs[name]?.(1) ?? {})}`,
    request: (key: string, turn: number) => tool(key, name, inputs[name]?.(turn) ?? {}),
  })),
  ...["mesh://outline", "mesh://section/4", "mesh://entity/mesh:istio", "mesh://entity/criterion:performance"].map(
    (uri) => ({
      name: `resources/read ${uri}`,
      request: (key: string) => mcp(key, "resources/read", { uri }),
    }),
  ),
  ...["tools/list", "resources/list", "resources/templates/list", "prompts/list"].map((method) => ({
    name: method,
    request: (key: string) => mcp(key, method, {}),
  })),
].map((each) => ({ face: "MCP", ...each }));

export const candidates: readonly Candidate[] = [
  ...restReads,
  ...restWrites,
  ...graphqlCandidates,
  ...graphqlWrites,
  ...mcpCandidates,
];
