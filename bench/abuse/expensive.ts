import type { Chance } from "../../test/chance.ts";
import { type Attack, graphql, type Keys, mcp, tool, type Wire, wire } from "./shot.ts";

const features = ["vm-support", "mtls", "multi-cluster", "enterprise-support", "traffic-splitting", "tracing"];
const meshes = ["istio", "linkerd", "consul", "cilium", "kuma"];

/** Repeated often enough to be cached, or never seen before. */
const hotOrCold = ({ often, below }: Chance): number => (often(0.3) ? 1 : below(1e9));

const times = <T>(count: number, each: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => each(at));

/** A filter with as many conditions as are permitted. */
function widest(random: Chance, conditions = 190): object {
  const level = () => ({
    id: random.one(features),
    support: [random.one(["AUTOMATIC", "SUPPORTED", "NONE", "UNKNOWN"])],
  });
  return { or: times(Math.ceil(conditions / 48), () => ({ features: { any: times(45, level) } })) };
}

const claim = (random: Chance): string =>
  times(40, () => `${random.one(meshes)} supports ${random.one(features)}`)
    .join(random.one([" and ", ", ", "; ", "，而且"]))
    .slice(0, 1990) + hotOrCold(random);

const question = (random: Chance): string =>
  times(60, () => `${random.one(meshes)} ${random.one(features)}`)
    .join(" or ")
    .slice(0, 980) + hotOrCold(random);

const recommendation = (random: Chance): object => ({
  require: times(4, () => widest(random, 45)),
  weighting: { by: random.one(["ENTROPY", "CRITIC", "DOCUMENT"]) },
  robustness: { samples: 100_000, seed: hotOrCold(random), weights: random.one(["UNIFORM", "AROUND"]) },
});

/** Two relations below each other are doubled by aliases as often as the limits permit. */
const doubled = (levels: number): string =>
  levels === 0
    ? "id"
    : ["a", "b"]
        .map(
          (name) => `${name}: relations(first: $n) { nodes { other { id ... on Mesh { ${doubled(levels - 1)} } } } }`,
        )
        .join(" ");

const documents = [
  "query($n: Int) { meshes(first: 5) { nodes { features { support feature { name } fact { statement } } scores(first: $n) { value } } } }",
  "query($n: Int) { facts(first: $n) { nodes { statement citations { section startLine } subject { name } } } }",
  `query($n: Int) { mesh(id: "istio") { ${doubled(3)} } }`,
  `query($n: Int) { mesh(id: "istio") { ${doubled(2)} } }`,
  `query($n: Int) { ${times(10, (at) => `a${at}: paths(from: "mesh:istio", to: "mesh:kuma", maxLength: 6, limit: $n) { length }`).join(" ")} }`,
  `query($n: Int) { ${times(14, (at) => `a${at}: search(query: "istio mtls", first: $n) { nodes { score } }`).join(" ")} }`,
  "{ __schema { types { name fields { name args { name type { name ofType { name } } } type { name ofType { name ofType { name } } } } } } }",
];

const kinds: readonly ((random: Chance, keys: Keys) => Wire)[] = [
  (random, { reader: key }) => ({ path: "/v1/claims/verify", key, body: { text: claim(random) } }),
  (random, { reader: key }) => ({
    path: "/v1/evidence",
    key,
    body: { question: question(random), limit: 20, maxChars: 20_000 },
  }),
  (random, { reader: key }) => ({
    path: `/v1/search?limit=100&q=${encodeURIComponent(question(random).slice(0, 300))}`,
    key,
  }),
  (random, { reader: key }) => ({
    path: "/v1/meshes/query",
    key,
    body: { where: widest(random), facet: ["performance", "mtls"] },
  }),
  (random, { reader: key }) => ({
    path: `/v1/paths?from=mesh:${random.one(meshes)}&to=mesh:${random.one(meshes)}&maxLength=6&limit=50`,
    key,
  }),
  (random, { recommender: key }) => ({ path: "/v1/recommendations", key, body: recommendation(random) }),
  (random, { reader: key }) => ({
    path: `/v1/export/${random.one(["json", "ndjson", "csv", "jsonld", "turtle", "nquads", "sqlite"])}`,
    key,
  }),
  (random, { reader: key }) => graphql(key, random.one(documents), { n: 1 + random.below(20) }),
  (random, { reader: key }) => tool(key, "verify_claim", { text: claim(random) }),
  (random, { reader: key }) => tool(key, "find_evidence", { question: question(random) }),
  (random, { reader: key }) => mcp(key, "resources/read", { uri: `mesh://entity/mesh:${random.one(meshes)}` }),
  (random, { reader: key }) => mcp(key, random.one(["resources/list", "tools/list"]), {}),
];

export const expensive: Attack = {
  shots: 100,
  atOnce: 4,
  next: (random, keys) => ({ bytes: wire(random.one(kinds)(random, keys)) }),
};
