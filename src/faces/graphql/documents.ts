import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  typeFromAST,
  validate,
} from "graphql";
import { checkExtent, checkText } from "./bounds.ts";
import { documentErrors } from "./errors.ts";
import { refusal } from "./refusal.ts";

/** One operation of a document, found valid and within bounds. */
export interface Prepared {
  /** The document with nothing else in it: what was compiled for it then serves no other operation of the same document. */
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether it may be compiled: graphql-jit unrolls input types, and would not come to an end with one that holds itself. */
  readonly isCompilable: boolean;
  /** Whether it was executed before; only what is asked again is worth compiling. */
  wasAsked: boolean;
}

const mostKept = 1024;

/** Prepares each operation of each document once. What is refused is not kept, so that it cannot push out what is in use. */
export function createDocuments(schema: GraphQLSchema) {
  const kept = new Map<string, Prepared>();
  return (query: string, operationName: string | undefined): Prepared => {
    const key = `${operationName ?? ""}\n${query}`;
    let prepared = kept.get(key);
    if (prepared) kept.delete(key);
    else prepared = prepare(schema, query, operationName);
    kept.set(key, prepared);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
    return prepared;
  };
}

function prepare(schema: GraphQLSchema, query: string, operationName: string | undefined): Prepared {
  checkText(query);
  const document = parse(query);
  const faults = validate(schema, document);
  if (faults.length > 0) throw documentErrors("GRAPHQL_VALIDATION_FAILED", faults);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw unknownOperation(document, operationName);
  if (!schema.getRootType(operation.operation)) {
    const message = `There are no operations of the kind \`${operation.operation}\`.`;
    throw refusal("OPERATION_NOT_SUPPORTED", message, { fix: "Valid: query, mutation." });
  }
  const own = separateOperations(document)[operation.name?.value ?? ""]!;
  const fragments = new Map(
    own.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  checkExtent(operation, fragments);
  const isCompilable = !(operation.variableDefinitions ?? []).some(({ type }) => {
    const input = typeFromAST(schema, type as NamedTypeNode);
    return input !== undefined && holdsItself(getNamedType(input));
  });
  const source = without(query, document, own);
  return { source, document: own, operation, fragments, isCompilable, wasAsked: false };
}

function holdsItself(type: GraphQLNamedType, within: readonly GraphQLNamedType[] = []): boolean {
  if (!isInputObjectType(type)) return false;
  if (within.includes(type)) return true;
  const fields = Object.values(type.getFields());
  return fields.some((field) => holdsItself(getNamedType(field.type), [...within, type]));
}

/** Blanks the other definitions out, so that places in the text stay what they are. */
function without(query: string, document: DocumentNode, own: DocumentNode): string {
  let source = query;
  for (const definition of document.definitions) {
    if (own.definitions.includes(definition) || !definition.loc) continue;
    const { start, end } = definition.loc;
    source = source.slice(0, start) + source.slice(start, end).replace(/[^\r\n]/g, " ") + source.slice(end);
  }
  return source;
}

function unknownOperation(document: DocumentNode, operationName: string | undefined) {
  const names = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : [],
  );
  const message =
    operationName === undefined
      ? "The document has several operations: `operationName` must say which."
      : `The document has no operation \`${operationName}\`.`;
  return refusal("OPERATION_RESOLUTION_FAILURE", message, { fix: `Valid: ${names.join(", ")}.` });
}
