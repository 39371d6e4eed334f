import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import type { Context } from "../src/context.ts";
import type { Examples } from "../src/faces/rest/openapi-parts.ts";
import { queryParameters } from "../src/faces/rest/query.ts";
import { rdfTypes } from "../src/faces/rest/rdf-answer.ts";
import { camelName, pathParameters, type Route, routes } from "../src/faces/rest/routes.ts";
import { newKeyId, newSecret } from "../src/keys/key.ts";
import { changeKeys } from "../src/keys/key-file.ts";
import { contextExcerpt, exportExcerpts, firstLines, tripleExcerpts } from "./excerpts.ts";
import { withServer } from "./server-for-generating.ts";
import { withoutVolatile } from "./volatile.ts";

interface Question {
  path?: Record<string, string>;
  query?: Record<string, string | number | boolean | string[]>;
  body?: object;
}

const where = { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC"] }] } };

/** One request per operation, with a response small enough to read. */
const questions: Record<string, Question> = {
  getCatalog: {},
  findMeshes: { query: { feature: ["vm-support", "mtls:automatic"], limit: 1 } },
  queryMeshes: { body: { where, orderBy: "-score.performance", limit: 1 } },
  getMesh: { path: { id: "istio" } },
  listFeatures: { query: { area: "security", limit: 1 } },
  getFeature: { path: { id: "vm-support" } },
  listModes: { query: { limit: 1 } },
  getMode: { path: { id: "ambient" } },
  listScenarios: { query: { limit: 1 } },
  getScenario: { path: { id: "kong-users" } },
  listCriteria: {},
  getScoreMatrix: {},
  compare: { path: { id: "meshes" }, query: { columns: ["istio", "linkerd"], dimensions: ["vm-support"] } },
  getDecisionTree: {},
  listFacts: { query: { subject: "mesh:istio", predicate: "vm-support", limit: 1 } },
  getFact: { path: { id: "istio.vm-support" } },
  listDocuments: { query: { limit: 2 } },
  getDocument: { path: { id: "service-mesh-overview" } },
  listRules: {},
  listSections: {},
  getSection: { path: { number: "4.2.5" } },
  listEntities: { query: { ids: ["mode:ambient", "mesh:isto"] } },
  getEntity: { path: { id: "mode:ambient" } },
  listRelations: { path: { id: "mesh:istio" }, query: { limit: 2 } },
  findPaths: { query: { from: "mesh:istio", to: "component:envoy" } },
  search: { query: { q: "virtual machines", limit: 2 } },
  findEvidence: { query: { q: "Does Linkerd support VMs?", limit: 2 } },
  queryEvidence: { body: { question: "Which mesh uses the least memory?", limit: 2 } },
  verifyClaim: { body: { mesh: "istio", feature: "vm-support" } },
  previewRecommendation: { body: { answers: [{ question: "needs-vm", answer: true }], robustness: { samples: 1000 } } },
  previewRecommendations: { body: { items: [{ scenario: "kong-users", robustness: { samples: 1000 } }] } },
  recommend: { body: { require: [where], scenario: "large-enterprise", robustness: { samples: 1000 } } },
  listRecommendations: { query: { limit: 1 } },
  getRecommendation: {},
  deleteRecommendation: {},
};

/** Values of parameters that these requests leave out and several operations share. */
const usual: Record<string, string | number | boolean> = {
  lang: "zh",
  sources: "ALL",
  limit: 5,
  backward: true,
  maxLength: 3,
  maxChars: 1000,
  orderBy: "-score.performance,name",
  facet: "language",
  mode: "ambient",
  cncfStatus: "GRADUATED",
  status: "ARCHIVING",
  minScore: "performance:9",
  firstReleaseFrom: 2017,
  firstReleaseTo: 2019,
  id: "istio",
  text: "mesh",
  object: "component:envoy",
  subject: "mesh:istio",
  predicate: "has-component",
  section: "4.2.5",
  type: "mesh",
  types: "fact,mesh",
  direction: "OUT",
};

/** Values of parameters that differ for one operation. */
const own: Record<string, Record<string, string | boolean | string[]>> = {
  getScoreMatrix: { meshes: "istio" },
  listScenarios: { kind: "SELECTION" },
  listFacts: {
    kind: "METRIC",
    derived: true,
    rule: "narrower-feature",
    ids: ["istio.vm-support", "linkerd.vm-support"],
  },
  listDocuments: { role: "PROJECT" },
  findEvidence: { context: "Which mesh is the fastest?" },
  search: { predicate: "vm-support" },
};

/** Responses of the running service, as the content of `schema/examples.json`. */
export async function examples(): Promise<Examples> {
  const operations: Examples["operations"] = {};
  const problems: Examples["problems"] = {};
  await withServer(async (app, context) => {
    let record = "";
    for (const route of routes) {
      const id = route.operationId ?? camelName(route.operation);
      const question = questions[id];
      if (!question) throw new Error(`scripts/gen-examples.ts has no request for ${id}.`);
      if (id === "getRecommendation") question.path = { id: record };
      if (id === "deleteRecommendation") {
        operations[id] = { parameters: { id: record }, others: {} };
        continue;
      }
      const answer = await ask(app, route, question);
      if (answer.statusCode >= 300) throw new Error(`${id}: ${answer.body}`);
      if (id === "recommend") record = answer.json().id;
      operations[id] = {
        parameters: { ...question.path, ...question.query },
        others: await others(app, route, id, question, answer.json()),
        ...(question.body && { body: question.body }),
        answer: short(answer.json()),
      };
      const types = rdfTypes(route);
      if (types.length > 0) operations[id].media = await tripleExcerpts(app, pathOf(route, question), types);
    }
    const asPage = await app.inject({ url: `/v1/recommendations/${record}`, headers: { accept: "text/markdown" } });
    for (const id of ["getRecommendation", "recommend", "previewRecommendation"]) {
      operations[id]!.media = { "text/markdown": firstLines(asPage.body, 1000) };
    }
    operations.recommend!.others["Idempotency-Key"] = "order-66";
    operations.exportCatalog = {
      parameters: { format: "turtle" },
      others: { entity: "meshes", bom: true, sources: "ALL", lang: "zh" },
      media: await exportExcerpts(app),
    };
    operations.getJsonLdContext = { parameters: {}, others: {}, media: await contextExcerpt(app) };
    Object.assign(problems, await refusals(app, context));
  });
  const limited = async (app: FastifyInstance) => {
    for (let count = 0; count < 60; count++) await app.inject("/v1/catalog");
    problems[429] = (await app.inject("/v1/catalog")).json();
  };
  await withServer(limited, { RATE_LIMIT: "60" });
  Object.assign(problems, await keyRefusals(), await budgetRefusal());
  await withServer(async (app, context) => {
    problems[421] = (await app.inject({ url: "/v1/catalog", headers: { host: "elsewhere.example" } })).json();
    context.catalog.database.close();
    problems[500] = (await app.inject("/v1/meshes/istio")).json();
  });
  for (const [status, told] of Object.entries(problems)) {
    if ((told as { status: number }).status !== Number(status))
      throw new Error(`No request was refused with ${status}.`);
  }
  return masked({ operations, problems });
}

/** A value for each parameter that the request leaves out; each is tried, since a refused value is no example. */
async function others(app: FastifyInstance, route: Route, id: string, question: Question, answer: object) {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(queryParameters(route).shape)) {
    if (question.query && name in question.query) continue;
    let value = own[id]?.[name] ?? usual[name];
    if (name === "fields") value = fieldsOf(answer);
    if (name === "cursor") {
      const first = await ask(app, route, { ...question, query: { ...question.query, limit: 1 } });
      value = first.json().pageInfo.nextCursor ?? (await app.inject(`${route.url}?limit=1`)).json().pageInfo.nextCursor;
    }
    if (value === undefined || value === null) throw new Error(`scripts/gen-examples.ts has no ${name} for ${id}.`);
    const isTaken = async (query: NonNullable<Question["query"]>) =>
      (await ask(app, route, { ...question, query })).statusCode < 300;
    const together = { ...question.query, [name]: value as string };
    if (!(await isTaken(together)) && !(await isTaken({ [name]: value as string }))) {
      throw new Error(`${id}: ${name}=${value} is refused.`);
    }
    values[name] = value;
  }
  return values;
}

/** The first two fields of a response, or of its items. */
function fieldsOf(answer: object): string {
  const [item = answer] = (answer as { items?: object[] }).items ?? [];
  return Object.keys(item).slice(0, 2).join(",");
}

const pathOf = ({ url }: Route, question: Question): string =>
  pathParameters(url).reduce((text, name) => text.replace(`:${name}`, question.path![name]!), url);

function ask(app: FastifyInstance, route: Route, question: Question): Promise<LightMyRequestResponse> {
  const query = Object.fromEntries(Object.entries(question.query ?? {}).map(([name, value]) => [name, String(value)]));
  return app.inject({
    method: route.method,
    url: pathOf(route, question),
    query,
    ...(question.body && { payload: question.body }),
  });
}

/** Problems of authentication and authorization. */
async function keyRefusals(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-gen-"));
  const path = join(folder, "keys.json");
  const id = newKeyId();
  const { text, hash } = newSecret(id);
  changeKeys(path, () => [{ id, name: "reader", scopes: ["read"], hash, createdAt: new Date().toISOString() }]);
  const ask = async (app: FastifyInstance) => {
    const headers = { authorization: `Bearer ${text}` };
    const refused = await app.inject({ method: "POST", url: "/v1/recommendations", headers, payload: {} });
    return { 401: (await app.inject("/v1/catalog")).json(), 403: refused.json() };
  };
  const told = await withServer(ask, { API_KEYS_FILE: path });
  rmSync(folder, { recursive: true });
  return told;
}

/** The problem of an input that takes more work than its operation may do. */
function budgetRefusal(): Promise<Record<string, unknown>> {
  const payload = { robustness: { samples: 100_000 } };
  const ask = async (app: FastifyInstance) => {
    const refused = await app.inject({ method: "POST", url: "/v1/recommendations", payload });
    return { [refused.statusCode]: refused.json() };
  };
  return withServer(ask, { OPERATION_BUDGET_MS: "5" });
}

/** One example of each problem. */
async function refusals(app: FastifyInstance, context: Context): Promise<Record<string, unknown>> {
  const post = (url: string, payload: object | string, headers: Record<string, string> = {}) =>
    app.inject({ method: "POST", url, payload, headers });
  const key = { "idempotency-key": "order-66" };
  await post("/v1/recommendations", {}, key);
  const answers = [
    await app.inject("/v1/meshes?feature=mtsl"),
    await app.inject("/v1/meshes/isto"),
    await app.inject({ url: "/v1/meshes", headers: { accept: "text/html" } }),
    await post("/v1/recommendations", { method: "TOPSIS" }, key),
    await post("/v1/meshes/query", { where: { text: "x".repeat(300_000) } }),
    await post("/v1/meshes/query", "where", { "content-type": "text/plain" }),
  ];
  await context.records.close();
  answers.push(await post("/v1/recommendations", {}));
  const statuses = answers.map(({ statusCode }) => statusCode);
  const expected = [400, 404, 406, 409, 413, 415, 503];
  if (String(statuses) !== String(expected)) throw new Error(`Refused with ${statuses} instead of ${expected}.`);
  return Object.fromEntries(answers.map((answer) => [answer.statusCode, answer.json()]));
}

/** Longer lists are cut, in bytes. */
const longest = 1500;

function short(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, short(each)]));
  }
  return (JSON.stringify(value).length > longest ? value.slice(0, 2) : value).map(short);
}

const masked = <T>(value: T): T => JSON.parse(withoutVolatile(JSON.stringify(value))) as T;
