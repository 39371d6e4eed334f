import { createHash } from "node:crypto";
import type { Chance } from "../../test/chance.ts";
import { type Attack, graphql, type Keys, tool, type Wire, wire } from "./shot.ts";

const features = ["vm-support", "mtls", "multi-cluster", "tracing", "metrics"];
const few = (random: Chance): string => `key-${random.below(5)}`;

/** As large as a record can be made by one request. */
const large = ({ one, below }: Chance): object => ({
  require: Array.from({ length: 10 }, () => ({
    features: { any: Array.from({ length: 18 }, () => ({ id: one(features) })) },
    text: "x".repeat(below(200) + 1),
  })),
});

const small = ({ one, below }: Chance): object => ({
  require: [{ features: { all: [{ id: one(features) }] } }],
  robustness: { seed: below(50), samples: 1 + below(500) },
});

/** Keys that a program may derive from an input, so that somebody else can compute them as well. */
const derived = (input: object): string => createHash("sha256").update(JSON.stringify(input)).digest("hex");

const kinds: readonly ((random: Chance, keys: Keys) => Wire)[] = [
  (random, { recommender: key }) => ({
    path: "/v1/recommendations",
    key,
    body: small(random),
    headers: { "Idempotency-Key": few(random) },
  }),
  (random, { recommender: key }) => {
    const input = small(random);
    return { path: "/v1/recommendations", key, body: {}, headers: { "Idempotency-Key": `mcp-${derived(input)}` } };
  },
  (random, { recommender: key }) => ({ path: "/v1/recommendations", key, body: large(random) }),
  (random, { recommender: key }) => ({
    path: "/v1/recommendations",
    key,
    body: small(random),
    headers: { "Idempotency-Key": "x".repeat(random.below(400)) },
  }),
  (random, { recommender: key }) =>
    graphql(
      key,
      "mutation($i: RecommendInput!, $k: String) { recommend(input: $i, idempotencyKey: $k) { id outcome } }",
      { i: small(random), k: few(random) },
    ),
  (random, { recommender: key }) => tool(key, "recommend", small(random)),
  (_, { reader: key }) => ({ path: "/v1/recommendations", key, body: {} }),
];

/** Callers who fill the disk with records, or use idempotency keys that others may use. */
export const stuffing: Attack = {
  shots: 40,
  atOnce: 3,
  next: (random, keys) => ({ bytes: wire(random.one(kinds)(random, keys)) }),
};
