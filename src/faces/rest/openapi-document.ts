import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyDynamicSwaggerOptions } from "@fastify/swagger";
import { paths } from "../../paths.ts";
import { NamedShapes } from "./named-shapes.ts";
import { components, type JsonSchema } from "./openapi.ts";
import type { Document, Examples, OpenapiOperation, Response } from "./openapi-parts.ts";
import { type Tag, tags } from "./tags.ts";

/** Generates the document from the routes' schemas, and completes it with what they have in common. */
export function openapiOptions(version: string, asksForKeys: boolean): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "mesh-atlas",
        version,
        description:
          "A knowledge graph about service meshes: cited facts, three-valued queries, explained recommendations. " +
          "Texts are in English or Chinese, by `lang` or Accept-Language. Within `/v1` responses only gain fields.",
        license: { name: "MIT", identifier: "MIT" },
      },
      servers: [{ url: "/", description: "The service that serves this document." }],
      // As this service is configured: with or without API keys.
      ...(asksForKeys ? { security: [{ apiKey: [] }], components: { securitySchemes } } : { security: [] }),
    },
    hideUntagged: true,
    transformObject: (made) => {
      const { openapiObject } = made as unknown as { openapiObject: Document };
      const document = { ...openapiObject, components: { ...openapiObject.components, schemas: components() } };
      return completed(document, readExamples()) as never;
    },
  };
}

function readExamples(): Examples {
  const path = join(paths.schema, "examples.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { operations: {}, problems: {} };
}

/** Shares problems between operations, adds examples and headers, and drops unused schemas. */
function completed(document: Document, examples: Examples): Document {
  const { schemas } = document.components;
  const shapes = new NamedShapes(schemas);
  const shared: Record<string, Response> = {};
  const operations = Object.values(document.paths).flatMap((path) => Object.entries(path));
  for (const [method, operation] of operations) {
    shareProblems(operation, shared, examples);
    describeParameters(operation, schemas, examples);
    addHeaders(method, operation);
    addExamples(operation, examples);
    nameBodies(operation, shapes);
  }
  const used = new Set(operations.flatMap(([, operation]) => operation.tags));
  const responses = Object.fromEntries(Object.entries(shared).sort(([a], [b]) => (a < b ? -1 : 1)));
  const rest = {
    ...document,
    components: {
      schemas: {},
      responses,
      headers: headerComponents,
      examples: exampleComponents(examples),
      ...(document.components.securitySchemes && { securitySchemes }),
    },
  };
  return {
    ...rest,
    tags: Object.entries(tags).flatMap(([name, description]) => (used.has(name as Tag) ? [{ name, description }] : [])),
    components: { ...rest.components, schemas: reachable(rest, shapes.schemas) },
  };
}

const securitySchemes = {
  apiKey: {
    type: "http" as const,
    scheme: "bearer",
    description: "An API key, `ma_…`, if the service requires one.",
  },
};

const header = (description: string, schema: JsonSchema = { type: "string" }) => ({ description, schema });

const headerComponents = {
  ETag: header("Validator of the response, for If-None-Match."),
  "Content-Language": header("Language of the texts.", { type: "string", enum: ["en", "zh"] }),
  Link: header('Previous and next pages, as `rel="prev"` and `rel="next"`.'),
  Location: header("Path of the record."),
  "Retry-After": header("Seconds to wait before trying again.", { type: "integer" }),
  "WWW-Authenticate": header("How to authenticate: `Bearer`, with the reason for the refusal."),
};

const headerReferences = (...names: (keyof typeof headerComponents)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

function shareProblems(
  { responses }: OpenapiOperation,
  shared: Record<string, Response>,
  { problems }: Examples,
): void {
  for (const [status, response] of Object.entries(responses)) {
    const media = (response as Response).content?.["application/problem+json"];
    if (!media) continue;
    const example = problems[status];
    shared[`Problem${status}`] ??= {
      description: (response as Response).description,
      ...(["429", "503"].includes(status) && { headers: headerReferences("Retry-After") }),
      ...(["401", "403"].includes(status) && { headers: headerReferences("WWW-Authenticate") }),
      content: {
        "application/problem+json": {
          ...media,
          ...(example !== undefined && { examples: { problem: { value: example } } }),
        },
      },
    };
    responses[status] = { $ref: `#/components/responses/Problem${status}` };
  }
}

function describeParameters(
  { operationId, parameters }: OpenapiOperation,
  schemas: Document["components"]["schemas"],
  examples: Examples,
): void {
  const { parameters: used = {}, others = {} } = examples.operations[operationId] ?? {};
  for (const parameter of parameters ?? []) {
    const { name, schema } = parameter;
    const named = schemas[String(schema.$ref).replace("#/components/schemas/", "")];
    parameter.description ??= (named?.description as string | undefined) ?? "";
    if (schema.type === "array" && parameter.in === "query") parameter.explode = false;
    // Parameters that the example does not use are shown in the schema, so that pages do not fill them in.
    if (name in used) parameter.example = used[name];
    else if (name in others) parameter.schema = { ...schema, examples: [asItems(schema, others[name])] };
  }
}

/** Lists are comma-separated in a query. */
const asItems = ({ type }: JsonSchema, value: unknown): unknown =>
  type === "array" && typeof value === "string" ? value.split(",") : value;

function addHeaders(method: string, { responses }: OpenapiOperation): void {
  for (const [status, response] of Object.entries(responses)) {
    const { description } = response as Response;
    // These have no body, which a route's schema cannot express.
    if (status === "204") responses[status] = { description };
    if (status === "304") responses[status] = { description, headers: headerReferences("ETag") };
    const schema = (response as Response).content?.["application/json"]?.schema as { properties?: object } | undefined;
    if (!schema) continue;
    const { properties = {} } = schema;
    (response as Response).headers = headerReferences(
      ...(responses["201"] ? (["Location"] as const) : []),
      ...(responses["304"] ? (["ETag"] as const) : []),
      "Content-Language",
      ...(method === "get" && "pageInfo" in properties && status === "200" ? (["Link"] as const) : []),
    );
  }
}

function addExamples({ operationId, requestBody, responses }: OpenapiOperation, { operations }: Examples): void {
  const example = operations[operationId];
  if (!example) return;
  const asked = requestBody?.content["application/json"];
  if (asked) asked.examples = { question: { value: example.body } };
  for (const response of Object.values(responses)) {
    for (const [type, media] of Object.entries((response as Response).content ?? {})) {
      const excerpt = example.media?.[type];
      if (excerpt !== undefined)
        media.examples = { excerpt: { summary: "Excerpt of a real response.", value: excerpt } };
      else if (type === "application/json" && example.answer !== undefined) {
        media.examples = { answer: { $ref: `#/components/examples/${operationId}` } };
      }
    }
  }
}

/** Bodies are named after their operation, such as `FindMeshesResult`, unless they are equal to another. */
function nameBodies({ operationId, requestBody, responses }: OpenapiOperation, shapes: NamedShapes): void {
  const name = operationId.replace(/^./, (letter) => letter.toUpperCase());
  const bodies = Object.values(responses).flatMap(
    (response) => (response as Response).content?.["application/json"] ?? [],
  );
  for (const body of bodies) body.schema = shapes.named(body.schema, `${name}Result`);
  const asked = requestBody?.content["application/json"];
  if (asked) asked.schema = shapes.named(asked.schema, `${name}Input`);
}

const exampleComponents = ({ operations }: Examples) =>
  Object.fromEntries(
    Object.entries(operations).flatMap(([id, { answer }]) =>
      answer === undefined
        ? []
        : [[id, { summary: "A real response; long lists are cut to two items.", value: answer }]],
    ),
  );

/** The schemas that something refers to, in their order. */
function reachable(root: unknown, schemas: Document["components"]["schemas"]): Document["components"]["schemas"] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (found.has(name!)) continue;
      found.add(name!);
      look(schemas[name!]);
    }
  };
  look(root);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => found.has(name)));
}
