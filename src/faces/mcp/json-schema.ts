import { z } from "zod";
import { namedSchemas, schemaRegistry } from "../../model/names.ts";
import type { JsonSchema } from "../rest/openapi.ts";

const schemaNames = schemaRegistry(namedSchemas);

/** Self-contained JSON Schema of an object: named schemas are under `$defs`, the root is the object itself. */
export function objectSchema(schema: z.ZodObject, io: "input" | "output"): JsonSchema {
  // A named schema would become a reference; clients want an object at the root.
  const unnamed = schema.safeExtend({});
  const { $schema: _, ...rest } = z.toJSONSchema(unnamed, { metadata: schemaNames, io, unrepresentable: "any" });
  return portable(rest) as JsonSchema;
}

/**
 * The same schema in a form that more clients accept: without the names zod writes as `id`, which would be read as URIs,
 * with alternatives of one type each in place of lists of types, and with `true` for properties of any shape.
 */
function portable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(portable);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (key === "id" && typeof each === "string" && each in namedSchemas) return [];
      if (key === "type" && Array.isArray(each)) return [["anyOf", each.map((type) => ({ type }))]];
      if (key === "additionalProperties" && isEmpty(each)) return [[key, true]];
      return [[key, portable(each)]];
    }),
  );
}

const isEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;
