import type { z } from "zod";

/** A field that is null counts as absent. */
export function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNulls) as T;
  if (value === null || typeof value !== "object") return value;
  const fields = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(fields.map(([key, each]) => [key, withoutNulls(each)])) as T;
}

/** The input with enumerated values in the case of the schema, where that is what is wrong with them. */
export function withValuesInCase(input: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const corrected = structuredClone(input);
  for (const { path, value } of issues.flatMap((issue) => correctionsIn(issue, input))) {
    const parent = at(corrected, path.slice(0, -1)) as Record<PropertyKey, unknown>;
    parent[path.at(-1)!] = value;
  }
  return corrected;
}

interface Correction {
  path: readonly PropertyKey[];
  value: unknown;
}

function correctionsIn(issue: z.core.$ZodIssue, input: unknown, base: readonly PropertyKey[] = []): Correction[] {
  const path = [...base, ...issue.path];
  if (issue.code === "invalid_union") {
    return issue.errors.flatMap((each) => each.flatMap((inner) => correctionsIn(inner, input, path)));
  }
  if (issue.code !== "invalid_value" || path.length === 0) return [];
  const given = at(input, path);
  if (typeof given !== "string") return [];
  const value = issue.values.find((each) => typeof each === "string" && folded(each) === folded(given));
  return value === undefined ? [] : [{ path, value }];
}

const folded = (name: string): string => name.trim().toLowerCase().replaceAll("-", "_");

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
