import { type GraphQLLeafType, Kind, print, type ValueNode } from "graphql";

/** Reads values of one kind: those of variables, or literals. */
export interface InputReader<V> {
  isNull(value: V): boolean;
  /** Whether a variable stands here, whose value is read by itself. */
  isVariable(value: V, path: readonly (string | number)[]): boolean;
  items(value: V): readonly V[] | undefined;
  fields(value: V): readonly { name: string; value: V; offset?: number }[] | undefined;
  isValid(type: GraphQLLeafType, value: V): boolean;
  /** The value in a message. */
  shown(value: V): string;
  /** Where the value stands in the document; undefined for parts of variables. */
  offset(value: V): number | undefined;
}

function succeeds(read: () => unknown): boolean {
  try {
    return read() !== undefined;
  } catch {
    return false;
  }
}

/** Reads the values of variables. */
export const variableValues: InputReader<unknown> = {
  isNull: (value) => value === null || value === undefined,
  isVariable: () => false,
  items: (value) => (Array.isArray(value) ? value : undefined),
  fields: (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([name, each]) => ({ name, value: each }))
      : undefined,
  isValid: (type, value) => succeeds(() => type.parseValue(value)),
  shown: (value) => (typeof value === "string" ? value : JSON.stringify(value)),
  offset: () => undefined,
};

/** Reads literals, and tells where variables stand in them. */
export const literals = (
  onVariable: (name: string, path: readonly (string | number)[]) => void,
): InputReader<ValueNode> => ({
  isNull: ({ kind }) => kind === Kind.NULL,
  isVariable(value, path) {
    if (value.kind !== Kind.VARIABLE) return false;
    onVariable(value.name.value, path);
    return true;
  },
  items: (value) => (value.kind === Kind.LIST ? value.values : undefined),
  fields: (value) =>
    value.kind === Kind.OBJECT
      ? value.fields.map(({ name, value: each, loc }) => ({ name: name.value, value: each, offset: loc!.start }))
      : undefined,
  isValid: (type, value) => succeeds(() => type.parseLiteral(value, {})),
  shown: (value) => (value.kind === Kind.STRING ? value.value : print(value)),
  offset: ({ loc }) => loc!.start,
});
