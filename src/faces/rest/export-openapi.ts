import type { FastifySchema } from "fastify";
import { z } from "zod";
import { formats } from "../../exports/formats.ts";
import { commonProblems, jsonSchema, problemResponse } from "./openapi.ts";

const notModified = { description: "Not modified." };

const formatSchema = z
  .enum(formats.map(({ name }) => name))
  .describe(formats.map(({ name, description }) => `\`${name}\`: ${description}.`).join(" "));

/** Describes the export in OpenAPI. */
export function exportSchema(query: z.ZodObject): FastifySchema {
  const mediaTypes = [...formats.map(({ contentType }) => contentType.split(";")[0]!), "text/csv"];
  const mediaOf = (type: string) => ({
    schema: /[/+]json$/.test(type) ? { type: "object" } : { type: "string", format: "binary" },
  });
  return {
    operationId: "exportCatalog",
    summary: "Download the whole catalog",
    description:
      "The whole catalog as a file. Every text is in both languages; in RDF as literals tagged `en` and `zh`. " +
      "The same catalog always gives the same bytes.",
    tags: ["Export"],
    params: jsonSchema(z.object({ format: formatSchema }), "input"),
    querystring: jsonSchema(query, "input"),
    response: {
      200: { description: "The file.", content: Object.fromEntries(mediaTypes.map((type) => [type, mediaOf(type)])) },
      304: notModified,
      ...problemResponse(400),
      ...problemResponse(404, "Unknown format; `fix` lists the valid ones."),
      ...commonProblems(),
    },
  } as FastifySchema;
}

export const contextSchema = {
  operationId: "getJsonLdContext",
  summary: "The JSON-LD context",
  description: "Defines the terms of the JSON-LD export, which also contains it.",
  tags: ["Export"],
  response: {
    200: { description: "The context.", content: { "application/ld+json": { schema: { type: "object" } } } },
    304: notModified,
    ...commonProblems(),
  },
} as FastifySchema;
