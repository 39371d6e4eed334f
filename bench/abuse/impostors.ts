import type { Chance } from "../../test/chance.ts";
import { type Attack, type Keys, mcp, type Wire, wire } from "./shot.ts";

const paths = [
  "/v1/meshes/istio",
  "/v1/meshes",
  "/metrics",
  "/health/ready",
  "/graphql?query={catalog{digest}}",
  "/mcp",
  "/docs",
  "/nothing",
  "/v1/recommendations/rec_0123456789abcdef0123456789abcdef",
  "/v1/export/csv",
];
const origins = [
  "null",
  "https://evil.example",
  "http://localhost.evil.example",
  "http://LOCALHOST:1",
  "file://",
  "http://[::1]:9",
  "x".repeat(300),
];
const hosts = [
  "evil.example",
  "localhost.evil.example",
  "127.0.0.1.nip.example",
  "localhost:0",
  "[::1]",
  "169.254.169.254",
  "a@localhost",
];

const hex = ({ below }: Chance, length: number): string =>
  Array.from({ length }, () => below(16).toString(16)).join("");

const wrongKey = (random: Chance, { reader }: Keys): string =>
  random.one([
    `ma_${hex(random, 16)}_${hex(random, 64)}`,
    // The id of a key that exists, with another secret.
    `${reader.slice(0, 20)}${hex(random, 64)}`,
    reader.slice(0, -1),
    `${reader} ${reader}`,
    "",
    "' OR 1=1 --",
    "x".repeat(random.below(4000)),
  ]);

/** Headers that must not decide what other callers get. */
function poison({ one, often }: Chance): Record<string, string> {
  return {
    "Accept-Language": one(["fr,", "zh;q=0.9", "en, zh", "zh\t", "*", ";;;", "fr,zh"]),
    Accept: one(["zh;q=0.9 application/json", "application/json", "*/*", "text/html", 'application/json;x="a,b"', ","]),
    ...(often(0.4) && {
      "X-Forwarded-Host": "evil.example",
      "X-Forwarded-Proto": "https",
      "X-Forwarded-Prefix": "/evil",
    }),
    ...(often(0.3) && {
      "X-HTTP-Method-Override": "DELETE",
      "X-Original-URL": "/metrics",
      "X-Rewrite-URL": "/metrics",
    }),
    ...(often(0.3) && { "If-None-Match": one(["*", 'W/"x"', '"']), Range: "bytes=0-1" }),
    ...(often(0.3) && { "Cache-Control": "no-cache", Pragma: "no-cache", Vary: "*" }),
  };
}

const kinds: readonly ((random: Chance, keys: Keys) => Wire)[] = [
  (random, keys) => ({ path: random.one(paths), key: wrongKey(random, keys) }),
  (random, keys) => ({
    path: random.one(paths),
    key: wrongKey(random, keys),
    body: { query: "{ catalog { digest } }" },
  }),
  (random) => ({
    path: random.one(paths),
    headers: { Authorization: random.one(["Basic YTpi", "Bearer", "bearer  x", "Bearer a b", "\t"]) },
  }),
  (random, { reader: key }) => ({ path: random.one(paths), key, headers: { Origin: random.one(origins) } }),
  (random, { recommender: key }) => ({
    path: "/v1/recommendations",
    key,
    headers: {
      Origin: random.one(origins),
      "Content-Type": random.one(["text/plain", "application/json", "application/x-www-form-urlencoded"]),
    },
    body: {},
  }),
  (random, { recommender: key }) => ({
    method: "OPTIONS",
    path: random.one(paths),
    key,
    headers: { Origin: random.one(origins), "Access-Control-Request-Method": "DELETE" },
  }),
  (random, { reader: key }) => ({ path: random.one(paths), key, headers: { Host: random.one(hosts) } }),
  (random, { reader: key }) => ({ path: "/v1/meshes/istio?fields=name", key, headers: poison(random) }),
  (random, { reader: key }) => ({
    path: "/graphql",
    key,
    headers: poison(random),
    body: { query: '{ mesh(id: "istio") { name summary } }' },
  }),
  (random, { recommender }) =>
    mcp(recommender, "tools/list", {}, { Origin: random.one(origins), Host: random.one(hosts) }),
];

/** Callers who are not who they say they are, or where they say they are, and callers who try to poison the answers of others. */
export const impostors: Attack = {
  shots: 330,
  atOnce: 8,
  next: (random, keys) => ({ bytes: wire(random.one(kinds)(random, keys)) }),
};
