import type { FastifySchema } from "fastify";
import { z } from "zod";
import { namedParts, namedSchemas, schemaRegistry } from "../../model/names.ts";
import { foundMeshSchema } from "../../operations/find-meshes.ts";
import { pageInfoSchema } from "../../operations/page.ts";
import { rdfTypes } from "./rdf-answer.ts";
import { camelName, inputShape, isDecision, pathParameters, type Route } from "./routes.ts";

export type JsonSchema = Record<string, unknown>;

const problemSchema = z
  .object({
    type: z.string().describe("Always `about:blank`; use `code` to distinguish problems."),
    title: z.string().describe("The HTTP status as text."),
    status: z.int().describe("The HTTP status."),
    code: z.string().describe("Stable code, the same on every face."),
    detail: z.string().describe("What went wrong."),
    fix: z.string().optional().describe("How to fix it."),
    errors: z
      .array(z.object({ path: z.string(), message: z.string(), fix: z.string().optional() }))
      .optional()
      .describe("Every fault in the input: where it is, what is wrong, and what is valid."),
  })
  .describe("RFC 9457 problem details.");
const allSchemas: Record<string, z.ZodType> = {
  ...namedSchemas,
  ...namedParts,
  FoundMesh: foundMeshSchema,
  PageInfo: pageInfoSchema,
  Problem: problemSchema,
};
const schemaNames = schemaRegistry(allSchemas);

type Direction = "input" | "output";

/** JSON Schema of a zod schema, with named schemas as references into the document's components. */
export function jsonSchema(schema: z.ZodType, io: Direction): JsonSchema {
  const { $schema: _, $defs: __, ...rest } = plainSchema(schema, io);
  return withReferences(rest) as JsonSchema;
}

function plainSchema(schema: z.ZodType, io: Direction): JsonSchema {
  return z.toJSONSchema(schema, {
    metadata: schemaNames,
    io,
    unrepresentable: "any",
    override({ jsonSchema }) {
      // Responses may gain fields within a version, so the schema must not forbid it.
      if (io === "output" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // Limits of JSON numbers are not limits of ours.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  }) as JsonSchema;
}

function withReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReferences);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (key === "id" && typeof each === "string" && each in allSchemas) return [];
      if (key === "$ref" && typeof each === "string") return [[key, each.replace("#/$defs/", "#/components/schemas/")]];
      return [[key, withReferences(each)]];
    }),
  );
}

/** Named schemas of what callers write. */
const inputs = new Set(["MeshFilter", "FeatureCondition", "Weighting"]);

/** All named schemas, for the document's components. */
export function components(): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(allSchemas).map(([name, schema]) => {
      const { $schema: _, $defs, ...rest } = plainSchema(schema, inputs.has(name) ? "input" : "output");
      const self = ($defs as Record<string, JsonSchema> | undefined)?.[name];
      return [name, withReferences(self ?? withoutSelf(rest, name)) as JsonSchema];
    }),
  );
}

/** A schema that refers to itself does so from the root. */
function withoutSelf(schema: JsonSchema, name: string): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#"', `"$ref":"#/components/schemas/${name}"`));
}

/** Problems by status. The document lists each once, with an example. */
const problems = {
  400: "Invalid input; `errors` says where and what is valid.",
  401: "Missing or invalid API key.",
  403: "The API key lacks a scope or has used up its quota, or a web page of another origin asks; `detail` says which.",
  404: "Not found.",
  406: "None of the accepted media types is available.",
  409: "The idempotency key was already used with a different input.",
  413: "The body is too large.",
  415: "The body must be JSON.",
  421: "The host is not allowed.",
  422: "The input takes more work than one operation may do; `fix` says what to make smaller.",
  429: "Too many requests; `Retry-After` says when to try again.",
  500: "Something went wrong in the service. Quote the request id when you report it.",
  503: "Overloaded or unavailable; `Retry-After` says when to try again.",
} as const;

type Status = keyof typeof problems;

export const problemResponse = (status: Status, description: string = problems[status]) => ({
  [status]: {
    description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  },
});

/** Problems that any request may run into. */
export const commonProblems = () => ({
  ...problemResponse(401),
  ...problemResponse(403),
  ...problemResponse(421),
  ...problemResponse(429),
  ...problemResponse(500),
  ...problemResponse(503),
});

/** Describes a route in OpenAPI, all of it taken from the operation. */
export function routeSchema(route: Route, parameters: z.ZodObject): FastifySchema {
  const { operation, tag, url, method, creates } = route;
  const names = pathParameters(url);
  const shape = inputShape(operation);
  const answer = { "application/json": { schema: jsonSchema(operation.output, "output") } };
  const page = isDecision(route) && {
    "text/markdown": { schema: { type: "string", description: "The decision record as a page to read." } },
  };
  const graph = rdfTypes(route).map((type) => [
    type,
    { schema: { type: type.endsWith("json") ? "object" : "string", description: "The node as triples." } },
  ]);
  const ok = { description: "Success.", content: { ...answer, ...page, ...Object.fromEntries(graph) } };
  return {
    operationId: route.operationId ?? camelName(operation),
    summary: route.summary ?? operation.description.split(/[.:]/)[0]!,
    description: operation.description,
    tags: [tag],
    ...(names.length > 0 && {
      params: jsonSchema(z.object(Object.fromEntries(names.map((name) => [name, shape[name]!]))), "input"),
    }),
    querystring: jsonSchema(parameters, "input"),
    ...(creates && {
      headers: jsonSchema(z.object({ "Idempotency-Key": shape.idempotencyKey! }), "input"),
    }),
    ...(method === "POST" && { body: jsonSchema(bodySchema(route), "input") }),
    response: {
      ...(method === "DELETE"
        ? { 204: { type: "null", description: "Deleted." } }
        : {
            200: creates ? { ...ok, description: "The record that was first created with this idempotency key." } : ok,
          }),
      ...(creates && { 201: { ...ok, description: "The new record." } }),
      ...(method === "GET" && !operation.usesRecords && { 304: { type: "null", description: "Not modified." } }),
      ...problemResponse(400),
      ...(names.length > 0 && problemResponse(404)),
      ...(method !== "DELETE" && problemResponse(406)),
      ...(creates && problemResponse(409)),
      ...(method === "POST" && { ...problemResponse(413), ...problemResponse(415) }),
      ...(operation.lighter !== undefined && problemResponse(422)),
      ...commonProblems(),
    },
  } as FastifySchema;
}

/** The body is the operation's input; the idempotency key travels as a header. */
function bodySchema({ operation, creates }: Route): z.ZodType {
  if (!creates) return operation.input as z.ZodType;
  return (operation.input as z.ZodObject).omit({ idempotencyKey: true });
}
