import type { InjectOptions } from "fastify";
import { routes } from "../../src/faces/rest/routes.ts";
import type { Chance } from "../chance.ts";

const texts = [
  "",
  " ",
  "istio",
  "mesh:istio",
  "mtls:automatic",
  "\u0000",
  "%00",
  "%",
  "%E0%A4%A",
  "\ud800",
  "../../etc/passwd",
  "' OR 1=1 --",
  '"*" NEAR(',
  "__proto__",
  "constructor",
  "NaN",
  "-1",
  "1e999",
  "99999999999999999999999",
  "0.1",
  "true",
  "null",
  "[]",
  "{}",
  "网格",
  "🕸️".repeat(40),
  ",",
  ":::",
  "a".repeat(300),
  "eyJhIjoxfQ",
];

const names = [
  "id ids type limit cursor backward where orderBy facet feature mode cncfStatus status minScore text lang fields from to",
  "maxLength subject object predicate kind section columns dimensions area direction question answers require scenario",
  "weighting method unknowns candidates robustness and or not features modes dimension score firstRelease all any none in",
  "notIn gte lte criterion support samples seed query variables operationName extensions __proto__ toString 0",
].flatMap((line) => line.split(" "));

function value({ below, one, often }: Chance, depth = 0): unknown {
  if (depth < 5 && often(0.55)) {
    const inner = () => value({ below, one, often }, depth + 1);
    if (often(0.4)) return Array.from({ length: below(4) }, inner);
    return Object.fromEntries(Array.from({ length: 1 + below(4) }, () => [one(names), inner()]));
  }
  return one<unknown>([one(texts), below(200) - 100, 1e308, 2 ** 60, 0.5, true, false, null, [], {}]);
}

/** Brackets within brackets, far deeper than anything could mean. */
const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

function body(random: Chance): string {
  const { below, one, often } = random;
  if (often(0.1)) {
    const [open, close] = one([
      ["[", "]"],
      ['{"where":{"not":', "}}"],
      ['{"not":', "}"],
      ['{"where":{"and":[', "]}}"],
    ] as const);
    return deep(open, close, 10 + below(5000));
  }
  const text = JSON.stringify(value(random)).replaceAll('"__proto__"', () => one(['"__proto__"', '"a"']));
  return often(0.15) ? text.slice(0, below(text.length + 1)) : text;
}

const paths = [
  ...routes.map(({ url }) => url),
  "/v1/export/:format",
  "/v1/context.jsonld",
  "/openapi.json",
  "/health/live",
];
const types = [
  "application/json",
  "text/plain",
  "application/xml",
  "application/json; charset=utf-16",
  "",
  "\u00e9",
  "x",
];

/** A request that is wrong in some way, or happens to be right. */
export function malformedRest(random: Chance): InjectOptions {
  const { below, one, often } = random;
  const encode = (text: string): string =>
    often(0.7) ? encodeURIComponent(Buffer.from(text).toString()) : text.replace(/[^!-~]/g, "%zz");
  const path = often(0.1) ? `/${encode(one(texts))}/${encode(one(names))}` : one(paths);
  const filled = path.replace(/:\w+/g, () => encode(one(texts)) || "x");
  const query = Array.from({ length: below(4) }, () => `${encode(one(names))}=${encode(one(texts))}`).join("&");
  const method = often(0.5)
    ? "GET"
    : one(["POST", "POST", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] as const);
  return {
    method,
    url: query ? `${filled}?${query}` : filled,
    headers: {
      ...(often(0.3) && { accept: one(["*/*", "text/html", "application/json;q=x", ",,,", "text/markdown"]) }),
      ...(often(0.3) && { "accept-language": one(["zh", "*;q=2", ";;;", "a".repeat(500)]) }),
      ...(often(0.3) && { "if-none-match": one(["*", '"', 'W/"x", y', "\u00ff"]) }),
      ...(often(0.3) && { "idempotency-key": one(["k", "", " ", "x".repeat(500)]) }),
      ...(method === "POST" && { "content-type": often(0.8) ? "application/json" : one(types) }),
    },
    ...(method === "POST" && { payload: body(random) }),
  };
}

const documents = [
  "{ catalog { digest } }",
  "{ meshes(first: $n) { nodes { id } } }",
  "query ($where: MeshFilter) { meshes(where: $where) { totalCount } }",
  "query ($id: ID!) { mesh(id: $id) { id } node(id: $id) { id } }",
  "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
  "mutation ($input: RecommendInput!) { recommend(input: $input) { id } }",
  "{ facts(first: 1e9) { nodes { id } } }",
  "{ a",
  "fragment F on Mesh { ...F } { mesh(id: 1) { ...F } }",
  "\u0000",
  "{ __schema { types { fields { type { fields { name } } } } } }",
];

export function malformedGraphql(random: Chance): InjectOptions {
  const { below, one, often } = random;
  const nested = often(0.1) ? deep("{ a", "}", 20 + below(2000)) : one(documents);
  const variables = {
    where: value(random),
    id: value(random),
    ids: value(random),
    input: value(random),
    n: value(random),
  };
  const asked = { query: often(0.9) ? nested : value(random), variables: often(0.8) ? variables : value(random) };
  return {
    method: "POST",
    url: "/graphql",
    headers: { "content-type": often(0.9) ? "application/json" : one(types), accept: one(["application/json", "*/*"]) },
    payload: often(0.8) ? JSON.stringify(asked) : body(random),
  };
}
