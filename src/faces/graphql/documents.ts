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
  type SourceLocation,
  separateOperations,
  typeFromAST,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";
import { checkExtent } from "./bounds.ts";
import { documentErrors } from "./errors.ts";
import { refusal } from "./refusal.ts";
import { type Template, templateOf, wordsOf } from "./shapes.ts";

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
  /** Where in `source` something is; the document may have been made for another text of the same shape. */
  locate(place: SourceLocation): SourceLocation;
}

/** Characters of the texts whose operations are kept, at most; an operation takes some fifty times as many bytes. */
const mostKept = 1024 * 1024;

const keeping = <T>() =>
  new LRUCache<string, T & object>({ maxSize: mostKept, sizeCalculation: (_, key) => key.length + 100 });

/**
 * Prepares each operation of each document once, and parses and validates once what differs in nothing but its literals: many
 * write them into the text. What is refused is not kept, so that it cannot push out what is in use.
 */
export function createDocuments(schema: GraphQLSchema) {
  const texts = keeping<Prepared>();
  const shapes = keeping<Shaped>();
  return (query: string, operationName: string | undefined): Prepared => {
    const key = `${operationName ?? ""}\n${query}`;
    const known = texts.get(key);
    if (known) return known;
    const words = wordsOf(query);
    const shape = `${operationName ?? ""}\n${words.shape}`;
    const alike = shapes.get(shape);
    let prepared = alike && refilled(alike, query, words.literals);
    if (!prepared) {
      prepared = prepare(schema, query, operationName);
      shapes.set(shape, shaped(schema, prepared, query));
    }
    texts.set(key, prepared);
    return prepared;
  };
}

/** An operation, and how others of its shape are made from it; looked into when there is one. */
interface Shaped {
  prepared: Prepared;
  template(): Template | undefined;
}

function shaped(schema: GraphQLSchema, prepared: Prepared, query: string): Shaped {
  let template: Template | undefined | null = null;
  return {
    prepared,
    template() {
      if (template === null)
        template = prepared.source === query ? templateOf(schema, prepared.document, query) : undefined;
      return template;
    },
  };
}

/** The operation of another text of the same shape; undefined where it has to be looked at for itself. */
function refilled({ prepared, template }: Shaped, source: string, literals: readonly string[]): Prepared | undefined {
  const document = template()?.filled(literals);
  if (!document) return undefined;
  const operation = getOperationAST(document, prepared.operation.name?.value)!;
  const locate = (place: SourceLocation): SourceLocation => template()!.located(place, source);
  return { ...prepared, source, document, operation, fragments: fragmentsOf(document), wasAsked: false, locate };
}

const fragmentsOf = ({ definitions }: DocumentNode): Prepared["fragments"] =>
  new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));

function prepare(schema: GraphQLSchema, query: string, operationName: string | undefined): Prepared {
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
  const fragments = fragmentsOf(own);
  checkExtent(operation, fragments);
  const isCompilable = !(operation.variableDefinitions ?? []).some(({ type }) => {
    const input = typeFromAST(schema, type as NamedTypeNode);
    return input !== undefined && holdsItself(getNamedType(input));
  });
  const source = without(query, document, own);
  return { source, document: own, operation, fragments, isCompilable, wasAsked: false, locate: (place) => place };
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
