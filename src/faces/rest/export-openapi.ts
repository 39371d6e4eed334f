import type { FastifySchema } from "fastify";
import { z } from "zod";
import { formats } from "../../exports/formats.ts";
import { jsonSchema, usualProblems } from "./openapi.ts";

const problemResponse = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const fresh = { description: "The caller's copy is still the answer." };

const formatSchema = z
  .enum(formats.map(({ name }) => name))
  .describe(formats.map(({ name, description }) => `\`${name}\`: ${description}.`).join(" "));

/** What OpenAPI says of the export. */
export function exportSchema(query: z.ZodObject): FastifySchema {
  const mediaTypes = [...formats.map(({ contentType }) => contentType.split(";")[0]!), "text/csv"];
  const mediaOf = (type: string) => ({
    schema: /[/+]json$/.test(type) ? { type: "object" } : { type: "string", format: "binary" },
  });
  return {
    operationId: "exportCatalog",
    summary: "Download the whole catalog",
    description:
      "Everything that the catalog holds, as a file. Every text is in both languages; RDF has it as literals tagged `en` and `zh`. " +
      "The same catalog gives the same bytes.",
    tags: ["Export"],
    params: jsonSchema(z.object({ format: formatSchema }), "input"),
    querystring: jsonSchema(query, "input"),
    response: {
      200: { description: "The file.", content: Object.fromEntries(mediaTypes.map((type) => [type, mediaOf(type)])) },
      304: fresh,
      400: problemResponse("The input is wrong; `errors` says where and what is valid."),
      404: problemResponse("There is no such format; `fix` names those that there are."),
      ...usualProblems(),
    },
  } as FastifySchema;
}

export const contextSchema = {
  operationId: "getJsonLdContext",
  summary: "The JSON-LD context",
  description: "What the terms of the JSON-LD export mean. The export has it inside as well.",
  tags: ["Export"],
  response: {
    200: { description: "The context.", content: { "application/ld+json": { schema: { type: "object" } } } },
    304: fresh,
    ...usualProblems(),
  },
} as FastifySchema;
