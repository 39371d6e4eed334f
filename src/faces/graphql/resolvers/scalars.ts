import { type ValueNode, valueFromASTUntyped } from "graphql";

/** A scalar that accepts the values for which `isValid` holds; `what` describes them in errors. */
const scalar = (isValid: (value: unknown) => boolean, what: string) => {
  const parseValue = (value: unknown): unknown => {
    if (isValid(value)) return value;
    throw new TypeError(`Must be ${what}, not ${JSON.stringify(value)}.`);
  };
  return {
    parseValue,
    parseLiteral: (node: ValueNode, variables?: Record<string, unknown> | null) =>
      parseValue(valueFromASTUntyped(node, variables)),
  };
};

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

export const scalars = {
  JSON: scalar(() => true, "any JSON value"),
  DimensionValue: scalar(
    (value) => typeof value === "string" || (typeof value === "number" && Number.isFinite(value)),
    "a string or a number",
  ),
  ResolvedMeshFilter: scalar(() => true, "a filter"),
  // What is wrong with a range is told by the operation, with its place.
  ScoreOrRange: scalar(
    (value) => typeof value === "number" || isObject(value),
    "a number or an object with min and max",
  ),
  SafeInt: scalar(Number.isSafeInteger, "an integer of at most 2^53 − 1"),
};
