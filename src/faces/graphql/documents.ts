import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SourceLocation,
  separateOperations,
} from "graphql";
import { LRUCache } from "lru-cache";
import { Seen } from "../seen.ts";
import { checkExtent } from "./bounds.ts";
import { compile, type Run } from "./compiled.ts";
import { documentErrors } from "./errors.ts";
import { refusal } from "./refusal.ts";
import { templateOf, type Values, wordsOf } from "./shapes.ts";
import { faultsOf } from "./validation.ts";

/** One operation of a document, found valid and within bounds. */
export interface Prepared {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that stand in the operation for literals, where it was made from another text. */
  readonly literals: Values;
  /** The text in which it stands. */
  readonly source: string;
  /** That text as a document, where it is at hand. */
  readonly document?: DocumentNode;
  /** It as code, once it is asked again, since to compile takes longer than to execute; undefined where it is not compiled. */
  compiled(): Run | undefined;
  /** Where in its text something is that is told to be elsewhere, in the text that it was made from. */
  locate(place: SourceLocation): SourceLocation;
}

/** Characters of the texts whose operations are kept, at most; an operation takes some fifty times as many bytes. */
const mostKept = 1024 * 1024;

const keeping = <T>() =>
  new LRUCache<string, T & object>({ maxSize: mostKept, sizeCalculation: (_, key) => key.length + 100 });

/**
 * Keeps the operations of documents that are asked again, and parses and validates once what differs in nothing but its
 * literals: many write them into the text. What is refused is not kept, so that it cannot push out what is in use.
 */
export function createDocuments(schema: GraphQLSchema) {
  const texts = keeping<Prepared>();
  const shapes = keeping<Shape>();
  const seen = new Seen();
  return (query: string, operationName: string | undefined): Prepared => {
    const key = `${operationName ?? ""}\n${query}`;
    const known = texts.get(key);
    if (known) return known;
    const words = wordsOf(query);
    const shape = `${operationName ?? ""}\n${words.shape}`;
    const alike = shapes.get(shape);
    const refilled = alike?.refilled(query, words.literals);
    if (refilled) return refilled;
    const made = prepare(schema, query, operationName);
    if (seen.again(shape)) {
      shapes.set(shape, made);
      texts.set(key, made.prepared);
    }
    return made.prepared;
  };
}

/** An operation, and how others of its shape are made from it. */
interface Shape {
  prepared: Prepared;
  /** The operation of another text; undefined where that has to be looked at for itself. */
  refilled(text: string, literals: readonly string[]): Prepared | undefined;
}

const partsOf = (
  document: DocumentNode,
  { name }: OperationDefinitionNode,
): Pick<Prepared, "operation" | "fragments"> => ({
  operation: getOperationAST(document, name?.value)!,
  fragments: fragmentsOf(document),
});

const fragmentsOf = ({ definitions }: DocumentNode): Prepared["fragments"] =>
  new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));

function prepare(schema: GraphQLSchema, query: string, operationName: string | undefined): Shape {
  const whole = parse(query);
  const faults = faultsOf(schema, whole, query);
  if (faults.length > 0) throw documentErrors("GRAPHQL_VALIDATION_FAILED", faults);
  const operation = getOperationAST(whole, operationName);
  if (!operation) throw unknownOperation(whole, operationName);
  if (!schema.getRootType(operation.operation)) {
    const message = `There are no operations of the kind \`${operation.operation}\`.`;
    throw refusal("OPERATION_NOT_SUPPORTED", message, { fix: "Valid: query, mutation." });
  }
  const document = whole.definitions.length === 1 ? whole : separateOperations(whole)[operation.name?.value ?? ""]!;
  const fragments = fragmentsOf(document);
  checkExtent(operation, fragments);
  const isWhole = document.definitions.length === whole.definitions.length;
  const template = once(() => (isWhole ? templateOf(schema, document, query) : undefined));
  const own = once(() => template()?.values);
  const code = once(() => compile(schema, template()?.document ?? document, Object.keys(own() ?? {})));
  let times = 0;
  const others = once(() => partsOf(template()!.document, operation));
  // A mutation could not be run again where code comes upon an error that is to be told otherwise.
  const compiled = (): Run | undefined => (times++ > 0 && operation.operation === "query" ? code() : undefined);
  return {
    prepared: {
      operation,
      fragments,
      literals: {},
      source: query,
      document,
      compiled() {
        const run = compiled();
        return run && ((root, context, variables) => run(root, context, Object.assign(variables ?? {}, own())));
      },
      locate: (place) => place,
    },
    refilled(text, literals) {
      const alike = template();
      const values = alike?.valuesOf(literals);
      if (!alike || !values) return undefined;
      return {
        ...others(),
        literals: values,
        source: text,
        compiled,
        locate: (place: SourceLocation) => alike.located(place, text),
      };
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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
