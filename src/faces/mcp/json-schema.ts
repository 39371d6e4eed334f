import { z } from "zod";
import { namedSchemas, namesOf } from "../../model/names.ts";

export type JsonSchema = Record<string, unknown>;

const schemaNames = namesOf(namedSchemas);

/** JSON Schema of an object, complete in itself: schemas with a name stand under `$defs`, the root is the object itself. */
export function objectSchema(schema: z.ZodObject, io: "input" | "output"): JsonSchema {
  // A schema with a name of its own would become a mere reference; clients want an object at the root.
  const unnamed = schema.safeExtend({});
  const { $schema: _, ...rest } = z.toJSONSchema(unnamed, { metadata: schemaNames, io, unrepresentable: "any" });
  return portable(rest) as JsonSchema;
}

/**
 * The same schema as more clients read it. Names that zod writes as `id` go, since they would be taken for addresses; several
 * types at once become alternatives of one type each; what may be anything is said to be so.
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
