import { GraphQLError, type ValueNode, valueFromASTUntyped } from "graphql";

/** A scalar of which `isValid` decides what may be given; `what` says so in an error. */
const scalar = (isValid: (value: unknown) => boolean, what: string) => {
  const parseValue = (value: unknown): unknown => {
    if (isValid(value)) return value;
    throw new GraphQLError(`Must be ${what}, not ${JSON.stringify(value)}.`);
  };
  return {
    parseValue,
    parseLiteral: (node: ValueNode, variables?: Record<string, unknown> | null) =>
      parseValue(valueFromASTUntyped(node, variables)),
  };
};

export const scalars = {
  JSON: scalar(() => true, "any value"),
  DimensionValue: scalar(
    (value) => typeof value === "string" || (typeof value === "number" && Number.isFinite(value)),
    "a text or a number",
  ),
  SafeInt: scalar(Number.isSafeInteger, "a whole number up to 2^53 − 1"),
};
