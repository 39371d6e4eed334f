/** An argument as operations take it: null in an optional place is the same as nothing. */
export function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === null || each === undefined ? [] : [[key, given(each)]])),
  );
}

export const givenArguments = (args: object): Record<string, unknown> => given(args) as Record<string, unknown>;
