import { z } from "zod";
import { InputError } from "../../errors.ts";
import { viewSchema } from "../../model/sources.ts";
import { langTagSchema } from "../../model/text.ts";
import { unwrapped } from "../../operations/input-faults.ts";
import { inputShape, pathParameters, type Route } from "./routes.ts";

/** Parameters of every route, besides its operation's input. */
const common = {
  lang: langTagSchema
    .optional()
    .describe(
      "Language of the texts, also as a tag such as `zh-Hant` or `en-US`; default: from the Accept-Language header, or else `en`.",
    ),
  sources: viewSchema
    .optional()
    .describe("What the answer is made from: `REFERENCE`, the reference document alone, or `ALL`, every source."),
  fields: z
    .array(
      z
        .string()
        .regex(/^[\w-]+(\.[\w-]+)*$/, "must be field names such as `name` or `scores.value`")
        .max(80),
    )
    .max(50)
    .optional()
    .describe(
      "Only these fields of each item, comma-separated: `name,scores.value`. The schema of the response is that of a " +
        "whole answer: with `fields`, treat what you did not ask for as absent.",
    ),
};

/** The query parameters of a route as a schema. */
export function queryParameters(route: Route): z.ZodObject {
  if (route.method === "POST") return z.strictObject(common);
  // There is no answer that they could change.
  if (route.method === "DELETE") return z.strictObject({});
  const hidden = new Set([...pathParameters(route.url), ...(route.sugar?.replaces ?? [])]);
  const fields = Object.entries(inputShape(route.operation)).filter(([name]) => !hidden.has(name));
  return z.strictObject({ ...Object.fromEntries(fields), ...route.sugar?.shape, ...common });
}

/**
 * Converts the texts of a query string to what the schema expects: numbers, booleans, comma-separated lists. Values that do
 * not fit are passed on, so that the schema refuses them with its own message. Throws an InputError for empty parameters.
 */
export function coerced(schema: z.ZodObject, query: Record<string, unknown>): Record<string, unknown> {
  const empty = Object.keys(query).filter((name) => name in schema.shape && [query[name]].flat().some(isEmpty));
  const faults = empty.map((path) => ({ path, message: "is empty", fix: "Give it a value or omit it." }));
  if (faults.length > 0) throw new InputError(`Invalid input: \`${faults[0]!.path}\` is empty.`, faults);
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      const field = schema.shape[name] as z.ZodType | undefined;
      return [name, field ? coerce(unwrapped(field), value) : value];
    }),
  );
}

const isEmpty = (value: unknown): boolean => typeof value === "string" && /^[\s,]*$/.test(value);

function coerce(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodArray) {
    const parts = [value].flat().flatMap((part) => (typeof part === "string" ? part.split(",") : [part]));
    const items = parts.map((part) => (typeof part === "string" ? part.trim() : part)).filter((part) => part !== "");
    return items.map((item) => coerce(unwrapped(schema.element as z.ZodType), item));
  }
  if (typeof value !== "string") return value;
  if (schema instanceof z.ZodNumber) return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (schema instanceof z.ZodBoolean) return value === "true" ? true : value === "false" ? false : value;
  return value;
}
