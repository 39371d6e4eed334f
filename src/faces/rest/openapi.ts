import type { FastifySchema } from "fastify";
import { z } from "zod";
import { namedSchemas, schemaRegistry } from "../../model/names.ts";
import { foundMeshSchema } from "../../operations/find-meshes.ts";
import { pageInfoSchema } from "../../operations/page.ts";
import { camelName, inputShape, isRecord, pathParameters, type Route } from "./routes.ts";

export type JsonSchema = Record<string, unknown>;

const problemSchema = z
  .object({
    type: z.string().describe("Always `about:blank`: `code` tells problems apart."),
    title: z.string().describe("The status in words."),
    status: z.int().describe("The status of the answer."),
    code: z.string().describe("Stable code, the same on every face."),
    detail: z.string().describe("What was wrong."),
    fix: z.string().optional().describe("What to do about it."),
    errors: z
      .array(z.object({ path: z.string(), message: z.string(), fix: z.string().optional() }))
      .optional()
      .describe("Each fault of the input: where it is, what is wrong, what is valid."),
  })
  .describe("RFC 9457 problem details.");
const allSchemas: Record<string, z.ZodType> = {
  ...namedSchemas,
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
      // Answers may gain fields within a version, so callers must not be told that they cannot.
      if (io === "output" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // What JSON can carry without loss is no bound of ours.
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

/** All named schemas, for the document's components. */
export function components(): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(allSchemas).map(([name, schema]) => {
      const { $schema: _, $defs, ...rest } = plainSchema(schema, name === "MeshFilter" ? "input" : "output");
      const self = ($defs as Record<string, JsonSchema> | undefined)?.[name];
      return [name, withReferences(self ?? withoutSelf(rest, name)) as JsonSchema];
    }),
  );
}

/** A schema that refers to itself does so from the root. */
function withoutSelf(schema: JsonSchema, name: string): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#"', `"$ref":"#/components/schemas/${name}"`));
}

/** What goes wrong, by status. The document lists each once, with an example. */
const problems = {
  400: "The input is wrong; `errors` says where and what is valid.",
  401: "There are API keys, and none that holds was sent.",
  403: "The API key lacks the scope; `detail` names it.",
  404: "There is nothing of that name.",
  406: "No acceptable form of the answer.",
  409: "The idempotency key was used for another input.",
  413: "The body is too large.",
  415: "The body is not JSON.",
  421: "The service is not called by this name.",
  429: "Too many requests; `Retry-After` says when to come back.",
  500: "Something went wrong in the service; the request id helps to find it.",
  503: "Not available now; `Retry-After` says when to come back.",
} as const;

type Status = keyof typeof problems;

const problemResponse = (status: Status, description: string = problems[status]) => ({
  [status]: {
    description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  },
});

/** What any request can be answered with. */
export const usualProblems = () => ({
  ...problemResponse(401),
  ...problemResponse(403),
  ...problemResponse(421),
  ...problemResponse(429),
  ...problemResponse(500),
  ...problemResponse(503),
});

/** What OpenAPI says of a route: all of it from the operation. */
export function routeSchema(route: Route, parameters: z.ZodObject): FastifySchema {
  const { operation, tag, url, method, creates } = route;
  const names = pathParameters(url);
  const shape = inputShape(operation);
  const answer = { "application/json": { schema: jsonSchema(operation.output, "output") } };
  const page = isRecord(route) && { "text/markdown": { schema: { type: "string", description: "To be read." } } };
  const ok = { description: "The answer.", content: { ...answer, ...page } };
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
      200: creates ? { ...ok, description: "The first record under this idempotency key." } : ok,
      ...(creates && { 201: { ...ok, description: "The new record." } }),
      ...(method === "GET" &&
        !isRecord(route) && { 304: { type: "null", description: "The caller's copy is still the answer." } }),
      ...problemResponse(400),
      ...(names.length > 0 && problemResponse(404)),
      ...problemResponse(406),
      ...(creates && problemResponse(409)),
      ...(method === "POST" && { ...problemResponse(413), ...problemResponse(415) }),
      ...usualProblems(),
    },
  } as FastifySchema;
}

/** The body is the operation's input; the idempotency key travels as a header. */
function bodySchema({ operation, creates }: Route): z.ZodType {
  if (!creates) return operation.input as z.ZodType;
  return (operation.input as z.ZodObject).omit({ idempotencyKey: true });
}
