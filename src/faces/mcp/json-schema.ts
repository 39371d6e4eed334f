import { z } from "zod";
import { namedSchemas, schemaNames } from "../../model/names.ts";

export type JsonSchema = Record<string, unknown>;

/** JSON Schema of an object, complete in itself: schemas with a name stand under `$defs`, the root is the object itself. */
export function objectSchema(schema: z.ZodObject, io: "input" | "output"): JsonSchema {
  // A schema with a name of its own would become a mere reference; clients want an object at the root.
  const unnamed = schema.extend({});
  const { $schema: _, ...rest } = z.toJSONSchema(unnamed, { metadata: schemaNames, io, unrepresentable: "any" });
  return withoutIds(rest) as JsonSchema;
}

/** Drops the names that zod writes into the schemas; as `id` they would be taken for addresses. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      key === "id" && typeof each === "string" && each in namedSchemas ? [] : [[key, withoutIds(each)]],
    ),
  );
}
