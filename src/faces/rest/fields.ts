import { z } from "zod";
import { InputError } from "../../errors.ts";

type Wanted = Map<string, Wanted>;

/** Keeps only the requested fields: of each item of a list, else of the answer itself. Ids always stay. */
export function pick(result: unknown, fields: readonly string[]): unknown {
  const wanted: Wanted = new Map();
  for (const field of fields) {
    let at = wanted;
    for (const part of field.split(".")) {
      if (!at.has(part)) at.set(part, new Map());
      at = at.get(part)!;
    }
  }
  const list = result as { items?: unknown[] };
  if (!Array.isArray(list.items)) return project(result, wanted);
  return { ...list, items: list.items.map((item) => project(item, wanted)) };
}

function project(value: unknown, wanted: Wanted): unknown {
  if (wanted.size === 0 || value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => project(item, wanted));
  const entries = Object.entries(value).filter(([name]) => name === "id" || wanted.has(name));
  return Object.fromEntries(entries.map(([name, each]) => [name, project(each, wanted.get(name) ?? new Map())]));
}

/** Refuses fields that the answers of an operation never have. Called before it runs: it may store something. */
export function checkFields(output: z.ZodType, fields: readonly string[]): void {
  const { items, ...others } = (output as z.ZodObject).shape;
  const answer = items instanceof z.ZodArray ? (items.element as z.ZodObject).shape : others;
  const valid = Object.keys(answer);
  const unknown = fields.filter((field) => !valid.includes(field.split(".")[0]!));
  if (unknown.length === 0) return;
  const fix = `Valid: ${valid.join(", ")}.`;
  const faults = unknown.map((field) => ({ path: "fields", message: `unknown field \`${field}\``, fix }));
  throw new InputError(`Unknown field \`${unknown[0]}\`.`, faults);
}
