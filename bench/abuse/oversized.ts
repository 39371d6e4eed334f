import type { Chance } from "../../test/chance.ts";
import { type Attack, graphql, type Keys, tool, type Wire, wire } from "./shot.ts";

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

/** Around each bound: just below it, at it, beyond it, far beyond it. */
const around = ({ one, below }: Chance, bound: number): number =>
  one([bound - 1, bound, bound + 1, bound + below(bound), bound * 20]);

const kinds: readonly ((random: Chance, keys: Keys) => Wire)[] = [
  (random, { reader: key }) => ({ path: `/v1/meshes?text=${"x".repeat(around(random, 200))}`, key }),
  (random, { reader: key }) => ({ path: "/v1/meshes", key, headers: { "X-Long": "x".repeat(around(random, 8000)) } }),
  (_, { reader: key }) => ({ path: "/v1/meshes", key, headers: Object.fromEntries(headersOf(500)) }),
  (random, { reader: key }) => ({ path: `/v1/meshes/${"%41".repeat(around(random, 120))}`, key }),
  (random, { reader: key }) => ({ path: `/v1/meshes?${"feature=mtls&".repeat(around(random, 50))}`, key }),
  (random, { reader: key }) => ({
    path: "/v1/claims/verify",
    key,
    body: { text: "istio and ".repeat(around(random, 200)) },
  }),
  (random, { reader: key }) => ({ path: "/v1/evidence", key, body: { question: "mtls ".repeat(around(random, 200)) } }),
  (random, { reader: key }) => ({
    path: "/v1/meshes/query",
    key,
    body: `{"where":${nested('{"not":', "}", around(random, 64))}}`.replace("}}", "{}}}"),
  }),
  (random, { reader: key }) => ({ path: "/v1/meshes/query", key, body: nested("[", "]", around(random, 5000)) }),
  (random, { recommender: key }) => ({
    path: "/v1/recommendations",
    key,
    body: { require: Array.from({ length: around(random, 20) }, () => ({ text: "x".repeat(200) })) },
  }),
  (random, { reader: key }) => ({
    path: "/v1/evidence",
    key,
    body: `{"question":"${"x".repeat(around(random, 256 * 1024))}"}`,
  }),
  (random, { reader: key }) => graphql(key, `{ ${"a: catalog { digest } ".repeat(around(random, 50))} }`),
  (random, { reader: key }) => graphql(key, `{ ${"nothing ".repeat(around(random, 1000))} }`),
  (random, { reader: key }) =>
    graphql(key, `{ ${Array.from({ length: around(random, 500) }, (_, at) => `f${at}`).join(" ")} }`),
  (random, { reader: key }) => graphql(key, nested("{ mesh(id: 1) ", "}", around(random, 12))),
  (random, { reader: key }) =>
    graphql(key, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(around(random, 100)).fill("istio") }),
  (random, { reader: key }) => tool(key, "verify_claim", { text: "x".repeat(around(random, 2000)) }),
  (random, { reader: key }) =>
    tool(
      key,
      "find_meshes",
      JSON.parse(`{"where":${'{"and":['.repeat(60)}{}${"]}".repeat(60)},"limit":${around(random, 100)}}`),
    ),
];

const headersOf = (count: number): [string, string][] =>
  Array.from({ length: count }, (_, at): [string, string] => [`X-${at}`, "x"]);

export const oversized: Attack = {
  shots: 100,
  atOnce: 8,
  next: (random, keys) => ({ bytes: wire(random.one(kinds)(random, keys)) }),
};
