import { InputError } from "../../errors.ts";

type Wanted = Map<string, Wanted>;

/** Keeps only the requested fields: of each item in a list, else of the answer itself. Ids are always kept. */
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
  const items = Array.isArray(list.items) ? list.items : [result];
  checkKnown(items, fields);
  if (!Array.isArray(list.items)) return project(result, wanted);
  return { ...list, items: list.items.map((item) => project(item, wanted)) };
}

function project(value: unknown, wanted: Wanted): unknown {
  if (wanted.size === 0 || value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => project(item, wanted));
  const entries = Object.entries(value).filter(([name]) => name === "id" || wanted.has(name));
  return Object.fromEntries(entries.map(([name, each]) => [name, project(each, wanted.get(name) ?? new Map())]));
}

/** A field that no item has is a mistake, unless there are no items to check. */
function checkKnown(items: readonly unknown[], fields: readonly string[]): void {
  if (items.length === 0) return;
  const valid = new Set(items.flatMap((item) => Object.keys(item as object)));
  const unknown = fields.filter((field) => !valid.has(field.split(".")[0]!));
  if (unknown.length === 0) return;
  throw new InputError(
    `Unknown field \`${unknown[0]}\`.`,
    unknown.map((field) => ({
      path: "fields",
      message: `unknown field \`${field}\``,
      fix: `Valid: ${[...valid].join(", ")}.`,
    })),
  );
}
