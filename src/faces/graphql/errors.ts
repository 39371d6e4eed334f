import type { FastifyBaseLogger, FastifyError } from "fastify";
import { GraphQLError, type GraphQLFormattedError, Kind, parse } from "graphql";
import { asDamage, type Catalog } from "../../catalog/snapshot.ts";
import { AtlasError, type InputFault } from "../../errors.ts";
import { statusOf, unreadable } from "../rest/problem.ts";
import type { FaultsByOffset } from "./input-faults.ts";
import { exceeded, limits, maxErrors } from "./limits.ts";

/** A request that is not executed, because it is malformed or rejected as a whole. The response then has no `data`. */
export class RequestError extends Error {
  readonly errors: readonly GraphQLFormattedError[];
  /** Absent if the request is valid HTTP: the status then depends on the media type. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(errors: readonly GraphQLFormattedError[], status?: number, headers: Record<string, string> = {}) {
    super(errors[0]?.message);
    this.name = "RequestError";
    this.errors = errors;
    this.status = status;
    this.headers = headers;
  }
}

export const requestError = (
  code: string,
  message: string,
  fix?: string,
  status?: number,
  headers?: Record<string, string>,
): RequestError =>
  new RequestError([{ message, extensions: { code, ...(fix !== undefined && { fix }) } }], status, headers);

/** Parameters that are not as GraphQL over HTTP has them. */
export const malformed = (message: string, fix?: string): RequestError =>
  requestError("BAD_REQUEST", message, fix, 400);

/** graphql-js quotes whole values in its messages. */
const maxMessage = 500;

const shortened = (message: string): string =>
  message.length > maxMessage ? `${message.slice(0, maxMessage)} …` : message;

const internalError: GraphQLFormattedError = {
  message: "Something went wrong in the service. Quote the request id when you report it.",
  extensions: { code: "INTERNAL" },
};

/** An error thrown during execution, as the caller sees it. Unexpected errors are logged in full and shown as INTERNAL. */
export function formatExecutionError(error: GraphQLError, catalog: Catalog, log: FastifyBaseLogger) {
  const { path, locations } = error;
  const position = { ...(locations && { locations }), ...(path && { path }) };
  const thrown = causeOf(error);
  if (thrown instanceof GraphQLError && isInvalidArgument(thrown)) {
    const extensions = { code: "INVALID_INPUT", ...argumentFault(thrown) };
    return { message: shortened(error.message), ...position, extensions };
  }
  const cause = asDamage(catalog, thrown);
  if (cause instanceof AtlasError) {
    if (cause.kind === "unavailable") log.error(cause);
    return { message: cause.message, ...position, extensions: extensionsOf(cause) };
  }
  log.error(cause);
  return { ...internalError, ...position };
}

/** graphql-js checks at execution time whether a nullable variable with a default puts null where null is invalid. */
const isInvalidArgument = ({ message }: GraphQLError): boolean => message.startsWith('Argument "');

function argumentFault({ message }: GraphQLError): { errors: InputFault[] } {
  const [, path = ""] = /^Argument "(\w+)"/.exec(message) ?? [];
  const what = message.includes("must not be null")
    ? "must not be null"
    : "is not valid: a part of it must not be null";
  return { errors: [{ path, message: what, fix: "Omit the variable or give it a value." }] };
}

function causeOf(error: Error): Error {
  const { originalError } = error as { originalError?: Error };
  return originalError && originalError !== error ? causeOf(originalError) : error;
}

function extensionsOf({ code, fix, faults }: AtlasError): Record<string, unknown> {
  return { code, ...(fix !== undefined && { fix }), ...(faults.length > 0 && { errors: faults }) };
}

interface Cause {
  query?: string;
  contentType?: string | undefined;
  /** What is wrong with arguments and variables. */
  faults?: () => FaultsByOffset;
}

/** Whatever keeps a request from being executed, as a request error. */
export function asRequestError(error: unknown, log: FastifyBaseLogger, cause: Cause = {}): RequestError {
  const { query = "", contentType } = cause;
  if (error instanceof RequestError) return error;
  if (error instanceof GraphQLError) return new RequestError(formatDocumentErrors([error], query, cause.faults));
  if (error instanceof AtlasError) {
    if (error.kind === "unavailable") log.error(error);
    return new RequestError([{ message: error.message, extensions: extensionsOf(error) }], statusOf[error.kind]);
  }
  const { code, statusCode = 500, message, errors } = error as FastifyError & { errors?: GraphQLError[] };
  switch (code) {
    case "MER_ERR_GQL_VALIDATION":
      return new RequestError(formatDocumentErrors(errors!.slice(0, maxErrors), query, cause.faults));
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE": {
      const fix = "Send Content-Type: application/json.";
      return requestError("UNSUPPORTED_MEDIA_TYPE", unreadable(contentType), fix, 415);
    }
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return requestError("TOO_LARGE", `The body is larger than ${limits.bodyBytes} bytes.`, undefined, 413);
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return requestError("MALFORMED_JSON", `The body is not valid JSON: ${message}`, "Send a JSON object.", 400);
    default:
  }
  if (statusCode === 429) return requestError("TOO_MANY_REQUESTS", message, undefined, 429);
  if (statusCode < 500) return requestError("BAD_REQUEST", message, undefined, statusCode);
  log.error(error);
  return new RequestError([internalError], 500);
}

function formatDocumentErrors(
  errors: readonly GraphQLError[],
  query: string,
  faults: Cause["faults"] = () => new Map(),
): GraphQLFormattedError[] {
  let found: FaultsByOffset | undefined;
  return errors.map((error) =>
    formatDocumentError(error, query, () => {
      found ??= faults();
      const fault = found.get(error.positions?.[0] ?? -1)?.shift();
      return fault && { errors: [fault] };
    }),
  );
}

/**
 * An error in a document or in its variables, with the message and location of graphql-js. mercurius gives all of them the
 * same code, so the code is derived from the message.
 */
function formatDocumentError(
  error: GraphQLError,
  query: string,
  inputFault: () => { errors: InputFault[] } | undefined,
): GraphQLFormattedError {
  const { locations, extensions } = error;
  const message = shortened(error.message);
  const position = locations ? { locations } : {};
  const withCode = (code: string, details?: object) => ({ message, ...position, extensions: { code, ...details } });
  if (extensions?.code !== undefined) return { message, ...position, extensions };
  if (message.includes("Document contains more that")) {
    return exceeded("tokens", "number of tokens in the query").toJSON();
  }
  if (message.startsWith("Syntax Error")) return withCode("GRAPHQL_PARSE_FAILED");
  if (message.startsWith("Must provide operation name")) return unknownOperation(query);
  const [, unknownName] = /^Unknown operation named "(\w*)"/.exec(message) ?? [];
  if (unknownName !== undefined) return unknownOperation(query, unknownName);
  if (message.startsWith('Variable "$') && invalidVariable.test(message))
    return withCode("INVALID_INPUT", inputFault());
  if (isInvalidArgument(error)) return withCode("INVALID_INPUT", argumentFault(error));
  if (message.startsWith("Too many errors processing variables")) {
    return withCode("INVALID_INPUT");
  }
  const bound = validationBounds[message];
  if (bound)
    return { message: bound.message, ...position, extensions: { code: "LIMIT_EXCEEDED", ...bound.extensions } };
  return withCode("GRAPHQL_VALIDATION_FAILED", otherFaults.test(message) ? undefined : inputFault());
}

/** How graphql-js starts a message about the value of a variable. Its validation rules start theirs differently. */
const invalidVariable = /^Variable "\$\w+" (?:of (?:required|non-null) type|got invalid value)/;

/** Messages about fields rather than about what they are given. */
const otherFaults = /^(?:Cannot query field|Fields ".*" conflict|Field "\w+" (?:must|of type))/;

/** Limits built into graphql-js, by its messages. */
const validationBounds: Record<string, { message: string; extensions: Record<string, unknown> }> = {
  "Maximum introspection depth exceeded": {
    message: "The query nests lists of types deeper than the limit of 3.",
    extensions: { fix: "Reduce it to at most 3.", bound: "introspection", limit: 3 },
  },
};

/** `operationName` is missing, or matches none of the operations in the document. */
function unknownOperation(query: string, operationName?: string): GraphQLFormattedError {
  const names = parse(query).definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : [],
  );
  const message =
    operationName === undefined
      ? "The document has several operations; set `operationName` to one of them."
      : `The document has no operation named \`${operationName}\`.`;
  const fix = names.length > 0 ? `Valid: ${names.join(", ")}.` : "Omit `operationName`: the operation has no name.";
  return { message, extensions: { code: "OPERATION_RESOLUTION_FAILURE", fix } };
}
