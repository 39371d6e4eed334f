import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  TypeInfo,
  typeFromAST,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { type InputFault, validNames } from "../../errors.ts";
import { quoted, short, unknownParameter } from "../../operations/input-faults.ts";
import { type InputReader, literals, variableValues } from "./input-readers.ts";
import { maxErrors } from "./limits.ts";

/** A path into the input of an operation, as other faces write it. */
type Path = readonly (string | number)[];

/** What is wrong with the arguments and variables of a request, by the offset at which graphql-js reports it, in its order. */
export type FaultsByOffset = Map<number, InputFault[]>;

/**
 * graphql-js reports invalid input by position and in words of its own; this finds the same faults with the paths and the
 * valid values that other faces report.
 */
export function faultsByOffset(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): FaultsByOffset {
  const found: FaultsByOffset = new Map();
  const add = (faults: Iterable<PlacedFault>): void => {
    for (const [offset, fault] of faults) {
      const others = found.get(offset) ?? [];
      if (others.length >= maxErrors) break;
      found.set(offset, [...others, fault]);
    }
  };
  const paths = new Map<string, Path>();
  const reader = literals((name, path) => {
    if (!paths.has(name)) paths.set(name, path);
  });
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => add(faultsInArguments(reader, node, types.getFieldDef()?.args ?? [])),
      Directive: (node) => add(faultsInArguments(reader, node, types.getDirective()?.args ?? [])),
    }),
  );
  const operation = getOperationAST(document, operationName);
  for (const { variable, type: node, defaultValue, loc } of operation?.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) continue;
    const path = paths.get(name) ?? [name];
    if (Object.hasOwn(variables, name)) add(faultsIn(variableValues, type, variables[name], path, loc!.start));
    else if (isNonNullType(type) && !defaultValue) add([[loc!.start, missing(path, type)]]);
  }
  return found;
}

type PlacedFault = readonly [offset: number, fault: InputFault];

function* faultsInArguments(
  reader: InputReader<ValueNode>,
  { arguments: given = [], loc }: FieldNode | DirectiveNode,
  definitions: readonly GraphQLArgument[],
): Generator<PlacedFault> {
  for (const definition of definitions) {
    const { name, type } = definition;
    const value = given.find((each) => each.name.value === name)?.value;
    // What an argument named `input` holds is the operation's own input.
    if (value) yield* faultsIn(reader, type, value, name === "input" ? [] : [name], value.loc!.start);
    else if (isRequiredArgument(definition)) yield [loc!.start, missing([name], type)];
  }
  const valid = definitions.map(({ name }) => name);
  for (const { name, loc: place } of given) {
    if (!valid.includes(name.value)) yield [place!.start, unknownParameter([], name.value, valid)];
  }
}

function* faultsIn<V>(
  reader: InputReader<V>,
  type: GraphQLInputType,
  value: V,
  path: Path,
  outer: number,
): Generator<PlacedFault> {
  const offset = reader.offset(value) ?? outer;
  if (isNonNullType(type)) {
    if (reader.isNull(value)) yield [offset, missing(path, type)];
    else yield* faultsIn(reader, type.ofType, value, path, offset);
  } else if (reader.isNull(value) || reader.isVariable(value, path)) {
    return;
  } else if (isListType(type)) {
    const items = reader.items(value);
    if (!items) yield* faultsIn(reader, type.ofType, value, path, offset);
    for (const [index, item] of items?.entries() ?? []) {
      yield* faultsIn(reader, type.ofType, item, [...path, index], offset);
    }
  } else if (isInputObjectType(type) && reader.fields(value)) {
    const fields = reader.fields(value)!;
    const known = type.getFields();
    for (const field of Object.values(known)) {
      const given = fields.find(({ name }) => name === field.name);
      const inner = [...path, field.name];
      if (given) yield* faultsIn(reader, field.type, given.value, inner, offset);
      else if (isRequiredInputField(field)) yield [offset, missing(inner, field.type)];
    }
    for (const { name, offset: place = offset } of fields) {
      if (!(name in known)) yield [place, unknownParameter(path, name, Object.keys(known))];
    }
  } else if (isInputObjectType(type) || !reader.isValid(type, value)) {
    yield [offset, mistyped(path, type, reader.shown(value))];
  }
}

const missing = (path: Path, type: GraphQLInputType): InputFault => ({
  path: path.join("."),
  message: "is missing",
  fix: mustBe(type),
});

function mistyped(path: Path, type: GraphQLInputType, shown: string): InputFault {
  const named = getNamedType(type);
  const message = isEnumType(named)
    ? `${quoted(shown)} is not a valid value`
    : `${quoted(shown)} is not of type ${isInputObjectType(named) ? "object" : (scalarNames[named.name] ?? named.name)}`;
  return { path: path.join("."), message, fix: mustBe(type, shown) };
}

function mustBe(type: GraphQLInputType, wrong = ""): string {
  const named = getNamedType(type);
  if (isEnumType(named))
    return validNames(
      named.getValues().map(({ name }) => name),
      short(wrong),
    );
  if (isInputObjectType(named)) return `Must be of type object with ${Object.keys(named.getFields()).join(", ")}.`;
  return `Must be of type ${scalarNames[named.name] ?? named.name}.`;
}

/** Scalars as other faces name them. */
const scalarNames: Record<string, string> = {
  Int: "integer",
  SafeInt: "integer",
  ScoreOrRange: "number or object",
  Float: "number",
  Boolean: "boolean",
  String: "string",
  ID: "string",
  DimensionValue: "string or number",
};
