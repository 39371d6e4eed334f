import type { FastifySchema } from "fastify";
import { z } from "zod";
import { namedSchemas, schemaNames } from "../../model/names.ts";
import { camelName, inputShape, pathParameters, type Route } from "./routes.ts";

type JsonSchema = Record<string, unknown>;

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe("Stable code, the same on every face."),
    detail: z.string().describe("What was wrong."),
    fix: z.string().optional().describe("What to do about it."),
    errors: z
      .array(z.object({ path: z.string(), message: z.string(), fix: z.string().optional() }))
      .optional()
      .describe("Each fault of the input: where it is, what is wrong, what is valid."),
  })
  .describe("RFC 9457 problem details.");
schemaNames.add(problemSchema, { id: "Problem" });

/** JSON Schema of a zod schema, with named schemas as references into the document's components. */
export function jsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const {
    $schema: _,
    $defs: __,
    ...rest
  } = z.toJSONSchema(schema, { metadata: schemaNames, io, unrepresentable: "any" });
  return withReferences(rest) as JsonSchema;
}

function withReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReferences);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (key === "id" && typeof each === "string" && each in namedSchemas) return [];
      if (key === "$ref" && typeof each === "string") return [[key, each.replace("#/$defs/", "#/components/schemas/")]];
      return [[key, withReferences(each)]];
    }),
  );
}

/** All named schemas, for the document's components. */
export function components(): Record<string, JsonSchema> {
  const all = { ...namedSchemas, Problem: problemSchema };
  return Object.fromEntries(
    Object.entries(all).map(([name, schema]) => {
      const io = name === "MeshFilter" ? "input" : "output";
      const {
        $schema: _,
        $defs,
        ...rest
      } = z.toJSONSchema(schema, { metadata: schemaNames, io, unrepresentable: "any" });
      const self = ($defs as Record<string, JsonSchema> | undefined)?.[name];
      return [name, withReferences(self ?? withoutSelf(rest, name)) as JsonSchema];
    }),
  );
}

/** A schema that refers to itself does so from the root. */
function withoutSelf(schema: JsonSchema, name: string): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#"', `"$ref":"#/components/schemas/${name}"`));
}

const problemResponse = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

/** What OpenAPI says of a route: all of it from the operation. */
export function routeSchema(route: Route, parameters: z.ZodObject): FastifySchema {
  const { operation, tag, url, method } = route;
  const summary = operation.description.split(/[.:]/)[0]!;
  const names = pathParameters(url);
  const shape = inputShape(operation);
  const ok = {
    description: route.creates ? "The new record." : "The answer.",
    content: { "application/json": { schema: jsonSchema(operation.output, "output") } },
  };
  return {
    operationId: route.operationId ?? camelName(operation),
    summary,
    description: operation.description,
    tags: [tag],
    ...(names.length > 0 && {
      params: jsonSchema(z.object(Object.fromEntries(names.map((name) => [name, shape[name]!]))), "input"),
    }),
    querystring: jsonSchema(parameters, "input"),
    ...(method === "POST" && { body: jsonSchema(bodySchema(route), "input") }),
    response: {
      ...(route.creates
        ? { 200: { ...ok, description: "The first record under this idempotency key." }, 201: ok }
        : { 200: ok }),
      ...(!route.creates && method === "GET" && { 304: { description: "The caller's copy is still the answer." } }),
      400: problemResponse("The input is wrong; `errors` says where and what is valid."),
      ...(names.length > 0 && { 404: problemResponse("There is nothing of that name.") }),
      ...(route.creates && { 409: problemResponse("The idempotency key was used for another input.") }),
      406: problemResponse("No acceptable form of the answer."),
      ...(method === "POST" && {
        413: problemResponse("The body is too large."),
        415: problemResponse("The body is not JSON."),
      }),
      429: problemResponse("Too many requests; `Retry-After` says when to come back."),
      503: problemResponse("Not available now; `Retry-After` says when to come back."),
    },
  } as FastifySchema;
}

/** The body is the operation's input; the idempotency key travels as a header. */
function bodySchema({ operation, creates }: Route): z.ZodType {
  if (!creates) return operation.input as z.ZodType;
  return (operation.input as z.ZodObject).omit({ idempotencyKey: true });
}
