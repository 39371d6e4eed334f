import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type NamedTypeNode,
  type TypeNode,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";

/** Runs code that was made for one query; variables are handed over coerced, with their defaults. */
export type Run = CompiledQuery["query"];

/** A type whose values are taken as they are. */
const anything: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: "JSON" } };

/** Compiles the one operation of a document that was found valid; `literals` are further variables of it. Undefined where it cannot be compiled. */
export function compile(schema: GraphQLSchema, document: DocumentNode, literals: readonly string[]): Run | undefined {
  // graphql-jit unrolls input types, and would not come to an end with one that holds itself.
  const typed = (type: TypeNode): TypeNode => {
    const input = getNamedType(typeFromAST(schema, type as NamedTypeNode));
    return input && holdsItself(input) ? anything : type;
  };
  const further = literals.map((name) => definitionOf(name));
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const given = (definition.variableDefinitions ?? []).map(
      ({ defaultValue: _, ...variable }): VariableDefinitionNode => ({ ...variable, type: typed(variable.type) }),
    );
    return { ...definition, variableDefinitions: [...given, ...further] };
  });
  const compiled = compileQuery(schema, { ...document, definitions }, undefined);
  return isCompiledQuery(compiled) ? compiled.query : undefined;
}

const definitionOf = (name: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: anything,
});

function holdsItself(type: GraphQLNamedType, within: readonly GraphQLNamedType[] = []): boolean {
  if (!isInputObjectType(type)) return false;
  if (within.includes(type)) return true;
  const fields = Object.values(type.getFields());
  return fields.some((field) => holdsItself(getNamedType(field.type), [...within, type]));
}
