import { z } from "zod";
import { langSchema } from "../../model/text.ts";
import { unwrapped } from "../../operations/operation.ts";
import { inputShape, pathParameters, type Route } from "./routes.ts";

/** Parameters that every route takes besides its operation's input. */
const common = {
  lang: langSchema.optional().describe("Language of the texts; else the header Accept-Language, else `en`."),
  fields: z
    .array(
      z
        .string()
        .regex(/^[\w-]+(\.[\w-]+)*$/, "must be field names such as `name` or `scores.value`")
        .max(80),
    )
    .max(50)
    .optional()
    .describe("Only these fields of each item, comma-separated: `name,scores.value`."),
};

/** The parameters of a route as a schema: what stands in the query string, without those of the path. */
export function queryParameters(route: Route): z.ZodObject {
  if (route.method === "POST") return z.strictObject(common);
  const hidden = new Set([...pathParameters(route.url), ...(route.sugar?.replaces ?? [])]);
  const fields = Object.entries(inputShape(route.operation)).filter(([name]) => !hidden.has(name));
  return z.strictObject({ ...Object.fromEntries(fields), ...route.sugar?.shape, ...common });
}

/**
 * Turns the texts of a query string into what the schema expects: numbers, booleans, lists at commas, enumerated values in
 * any case. What does not fit is left as it is, for the schema to refuse with its own words.
 */
export function coerced(schema: z.ZodObject, query: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      const field = schema.shape[name] as z.ZodType | undefined;
      return [name, field ? coerce(unwrapped(field), value) : value];
    }),
  );
}

function coerce(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodArray) {
    const parts = [value].flat().flatMap((part) => (typeof part === "string" ? part.split(",") : [part]));
    const items = parts.map((part) => (typeof part === "string" ? part.trim() : part)).filter((part) => part !== "");
    return items.map((item) => coerce(unwrapped(schema.element as z.ZodType), item));
  }
  if (typeof value !== "string") return value;
  if (schema instanceof z.ZodNumber) return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (schema instanceof z.ZodBoolean) return value === "true" ? true : value === "false" ? false : value;
  if (schema instanceof z.ZodEnum) {
    return (
      schema.options.find((option) => String(option).toLowerCase() === value.toLowerCase().replaceAll("-", "_")) ??
      value
    );
  }
  return value;
}
