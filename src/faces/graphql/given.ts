/** An argument as operations take it: null in an optional place is the same as nothing. */
export function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (value === null || typeof value !== "object") return value;
  const kept: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) if (each !== null && each !== undefined) kept[key] = given(each);
  return kept;
}

export const givenArguments = (args: object): Record<string, unknown> => given(args) as Record<string, unknown>;
