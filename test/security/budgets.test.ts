import { expect, it } from "vitest";
import { startTarget, type Target, withstands } from "./target.ts";

/** What GraphQL answers. */
interface Answer {
  data?: unknown;
  errors?: readonly object[];
}

/** A text of a length, by repeating a part. */
const filled = (length: number, start: string, part: string): string =>
  start + part.repeat(Math.ceil(length / part.length)).slice(0, length - start.length);

const toolCall = (id: number, name: string, input: object) => ({
  jsonrpc: "2.0",
  id,
  method: "tools/call",
  params: { name, arguments: input },
});

/** Sends all at once; none may fail through the service's own fault. */
async function sendAll(target: Target, path: string, bodies: readonly unknown[]): Promise<void> {
  const responses = await Promise.all(bodies.map((body) => target.post(path, body)));
  const texts = await Promise.all(responses.map((response) => response.text()));
  const failed = responses.flatMap(({ status }, at) => (status >= 500 && status !== 503 ? [texts[at]] : []));
  expect(failed).toEqual([]);
}

/** Claims in at most 2,000 characters that are built to be slow; the last digits keep them apart. */
const slowClaims = [
  filled(660, "Istio", "，不"),
  filled(1990, "Istio", "，不"),
  filled(1990, "Istio", "，且"),
  filled(1900, "Istio is foo and ", "is fast and "),
  filled(1990, "Istio supports mTLS", " and supports mTLS"),
  filled(1990, "", "Istio Linkerd Consul mtls tracing retries "),
  filled(1990, "All meshes support ", "mTLS, VM support, tracing, "),
  filled(1990, "Istio ", "1 2 3 4 5 "),
  filled(1990, "", "服务网格的数据面和控制面"),
  filled(1990, "", "kuberntes lnkerd consuul "),
];

it("claims, questions and searches that are built to be slow hold nobody up, on any face", {
  timeout: 60_000,
}, async () => {
  const target = await startTarget();
  const texts = slowClaims.flatMap((text) => [1, 2].map((n) => `${text.slice(0, 1998)}${n}`));
  await withstands(target, async () => {
    await sendAll(
      target,
      "/v1/claims/verify",
      texts.map((text) => ({ text })),
    );
    await sendAll(
      target,
      "/v1/evidence",
      texts.map((question) => ({ question, limit: 20, maxChars: 20_000 })),
    );
    await sendAll(target, "/mcp", [texts.map((text, id) => toolCall(id, "verify_claim", { text }))]);
    const claims = texts.map((_, n) => `c${n}: verifyClaim(input: { text: $t${n} }) { verdict }`);
    const query = `query (${texts.map((_, n) => `$t${n}: String`)}) { ${claims.slice(0, 12).join(" ")} }`;
    const variables = Object.fromEntries(texts.map((text, n) => [`t${n}`, text]));
    await sendAll(target, "/graphql", [{ query, variables }]);
    const paths = ["mesh:kuma", "tool:flagger", "mode:sidecar"].map((to) =>
      target.send(`/v1/paths?from=mesh:istio&to=${to}&maxLength=6&limit=50`),
    );
    const searches = texts.map((text) => target.send(`/v1/search?limit=100&query=${encodeURIComponent(text)}`));
    for (const response of await Promise.all([...paths, ...searches])) expect(response.status).toBeLessThan(500);
  });
});

/** A tree of filters as large as a body may be. */
function tree(leaf: string): string {
  const inner = `{"and":[${Array(50).fill(leaf).join(",")}]}`;
  const outer = `{"or":[${Array(Math.min(50, Math.floor(250_000 / inner.length)))
    .fill(inner)
    .join(",")}]}`;
  return `{"and":[${Array(Math.max(1, Math.floor(250_000 / outer.length)))
    .fill(outer)
    .join(",")}]}`;
}

/** As many values as an input may hold, all of them wrong. */
const wrongValues = `{"and":[${Array(39)
  .fill(`{"or":[${Array(50).fill('{"x":1}').join(",")}]}`)
  .join(",")}]}`;

it("inputs that are large, deep or wrong in many places hold nobody up", { timeout: 60_000 }, async () => {
  const target = await startTarget();
  const filters = [
    ...["{}", "1", '{"x":1}', '{"text":1}', '{"dimension":{"id":"a","in":[{},{}]}}', '{"modes":1}'].map(tree),
    wrongValues,
    `{${Array.from({ length: 20_000 }, (_, n) => `"k${n}":1`)}}`,
    `${'{"not":'.repeat(30_000)}{}${"}".repeat(30_000)}`,
    `{"id":{"in":[${Array(200).fill('"istio"')}]}}`,
    `{"and":[${Array(50).fill(`{"status":{"in":[${Array(60).fill(`"${"x".repeat(70)}"`)}]}}`)}]}`,
  ];
  await withstands(target, async () => {
    await sendAll(
      target,
      "/v1/meshes/query",
      filters.map((filter) => `{"where":${filter}}`),
    );
    await sendAll(
      target,
      "/v1/recommendations",
      filters.map((filter) => `{"require":[${filter}]}`),
    );
    const query = "query ($where: MeshFilter) { meshes(where: $where) { totalCount } }";
    const graphql = filters.map((filter) => `{"query":${JSON.stringify(query)},"variables":{"where":${filter}}}`);
    await sendAll(target, "/graphql", graphql);
    const call = (filter: string) =>
      `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"find_meshes","arguments":{"where":${filter}}}}`;
    await sendAll(target, "/mcp", filters.map(call));
  });
});

it("recommendations of the largest permitted size hold nobody up", { timeout: 60_000 }, async () => {
  const target = await startTarget();
  const all = Array.from({ length: 10 }, (_, n) => ({ id: ["mtls", "vm-support", "tracing", "retries"][n % 4]! }));
  const require = Array.from({ length: 20 }, () => ({ features: { all } }));
  const methods = ["WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"];
  await withstands(target, async () => {
    const inputs = methods.flatMap((method) =>
      [1, 2].map((seed) => ({ method, robustness: { samples: 100_000, seed, weights: "AROUND" } })),
    );
    await sendAll(target, "/v1/recommendations", inputs);
    await sendAll(
      target,
      "/v1/recommendations",
      methods.map((method) => ({ method, require, unknowns: "EXCLUDE" })),
    );
    await sendAll(target, "/mcp", [
      inputs.map((input, id) => toolCall(id, "recommend", { method: input.method, require })),
    ]);
    const query = "mutation ($input: RecommendInput!) { recommend(input: $input) { outcome } }";
    await sendAll(
      target,
      "/graphql",
      inputs.map((input) => ({ query, variables: { input } })),
    );
  });
});

it("an input beyond the budget is refused on every face, with the budget and what to make smaller", async () => {
  const target = await startTarget({ OPERATION_BUDGET_MS: "1" });
  const text = "Linkerd is fast and is small and does not need iptables";
  const rest = await target.post("/v1/claims/verify", { text });
  const problem = {
    code: "BUDGET_EXCEEDED",
    detail: expect.stringContaining("1 ms"),
    fix: expect.stringMatching(/claim/),
  };
  expect([rest.status, await rest.json()]).toEqual([422, expect.objectContaining(problem)]);
  const query = `{ a: verifyClaim(input: { text: "${text}" }) { verdict } catalog { digest } }`;
  const { data, errors } = (await (await target.post("/graphql", { query })).json()) as Answer;
  expect(errors ?? [data]).toMatchObject([{ path: ["a"], extensions: { code: "BUDGET_EXCEEDED", fix: problem.fix } }]);
  const mcp = await (await target.post("/mcp", toolCall(1, "verify_claim", { text }))).text();
  expect(mcp).toMatch(/1 ms of CPU time.*Make the claim shorter.*"isError":true/);
  const batch = Array.from({ length: 101 }, (_, id) => toolCall(id, "verify_claim", { text }));
  expect((await target.post("/mcp", batch)).status).toBe(400);
});
