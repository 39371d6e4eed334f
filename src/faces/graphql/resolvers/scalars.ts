import { GraphQLError } from "graphql";

const refuse = (what: string, value: unknown): never => {
  throw new GraphQLError(`${what}, not ${JSON.stringify(value)}.`);
};

/** How input of each scalar is checked; `JSON` takes anything. */
export const scalars: Record<string, (value: unknown) => unknown> = {
  JSON: (value) => value,
  DimensionValue: (value) =>
    typeof value === "string" || (typeof value === "number" && Number.isFinite(value))
      ? value
      : refuse("A dimension's value is a text or a number", value),
  SafeInt: (value) => (Number.isSafeInteger(value) ? value : refuse("Must be a whole number up to 2^53 − 1", value)),
};
