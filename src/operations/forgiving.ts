import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { checkSize } from "./input-size.ts";

/** A field that is null counts as absent. */
export function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNulls) as T;
  if (value === null || typeof value !== "object") return value;
  const fields = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(fields.map(([key, each]) => [key, withoutNulls(each)])) as T;
}

/** The input with enumerated values in the case of the schema, where that is what is wrong with them. */
export const withValuesInCase = (input: unknown, issues: readonly z.core.$ZodIssue[]): unknown =>
  corrected(input, issues, (issue, given) =>
    issue.code === "invalid_value"
      ? issue.values.find((value) => typeof value === "string" && folded(value) === folded(given))
      : undefined,
  );

const folded = (name: string): string => name.trim().toLowerCase().replaceAll("-", "_");

/** How often text may hold text, as in a filter that is text and has a list that is text. */
const textLevels = 3;

/** The input with lists, objects, numbers and booleans where the schema wants them and the caller wrote them as text. */
export function withTextsRead(schema: z.ZodType, given: unknown, levels = textLevels): unknown {
  checkSize(given);
  const input = withoutNulls(given);
  const { error } = schema.safeParse(input);
  if (!error || levels === 0) return input;
  const read = corrected(input, error.issues, (issue, given) =>
    issue.code === "invalid_type" ? valueIn(given, issue.expected) : undefined,
  );
  return isDeepStrictEqual(read, input) ? input : withTextsRead(schema, read, levels - 1);
}

/** The value of a type that is written as text. A list may also be written with commas. */
function valueIn(text: string, type: string): unknown {
  const value = jsonIn(text);
  switch (type) {
    case "array":
      if (Array.isArray(value)) return value;
      return /^\s*[[{]|^\s*$/.test(text) ? undefined : text.split(",").map((item) => item.trim());
    case "object":
    case "record":
      return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    case "int":
      return typeof value === "number" ? value : undefined;
    default:
      return typeof value === type && type !== "string" ? value : undefined;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What to put in place of a text that the issue is about; undefined leaves it. */
type Correction = (issue: z.core.$ZodIssue, given: string) => unknown;

/** A copy of the input in which each text with an issue is replaced by its correction. */
function corrected(input: unknown, issues: readonly z.core.$ZodIssue[], correct: Correction): unknown {
  const copy = structuredClone(input);
  for (const { path, value } of issues.flatMap((issue) => correctionsIn(issue, input, correct))) {
    const parent = at(copy, path.slice(0, -1)) as Record<PropertyKey, unknown>;
    parent[path.at(-1)!] = value;
  }
  return copy;
}

function correctionsIn(
  issue: z.core.$ZodIssue,
  input: unknown,
  correct: Correction,
  base: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; value: unknown }[] {
  const path = [...base, ...issue.path];
  if (issue.code === "invalid_union") {
    return issue.errors.flatMap((each) => each.flatMap((inner) => correctionsIn(inner, input, correct, path)));
  }
  const given = at(input, path);
  const value = typeof given === "string" && path.length > 0 ? correct(issue, given) : undefined;
  return value === undefined ? [] : [{ path, value }];
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
