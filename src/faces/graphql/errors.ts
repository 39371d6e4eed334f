import type { FastifyBaseLogger, FastifyError } from "fastify";
import { GraphQLError, type GraphQLFormattedError, Kind, parse } from "graphql";
import { AtlasError } from "../../errors.ts";
import { unreadable } from "../rest/problem.ts";
import { exceeded, limits } from "./limits.ts";

/** A request that is not executed: malformed, or refused as a whole. The answer then has no `data`. */
export class RequestError extends Error {
  readonly errors: readonly GraphQLFormattedError[];
  /** Set where the request is wrong as HTTP; a well-formed request that is refused has the status of its media type. */
  readonly status: number | undefined;

  constructor(errors: readonly GraphQLFormattedError[], status?: number) {
    super(errors[0]?.message);
    this.name = "RequestError";
    this.errors = errors;
    this.status = status;
  }
}

export const requestError = (code: string, message: string, fix?: string, status?: number): RequestError =>
  new RequestError([{ message, extensions: { code, ...(fix !== undefined && { fix }) } }], status);

const internalError: GraphQLFormattedError = {
  message: "Something went wrong in the service. Quote the request id when you report it.",
  extensions: { code: "INTERNAL" },
};

/** An error of a field as the caller sees it. What is not expected is logged whole and shown as INTERNAL. */
export function formatFieldError(error: GraphQLError, log: FastifyBaseLogger): GraphQLFormattedError {
  const cause = causeOf(error);
  const { path, locations } = error;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof AtlasError) {
    if (cause.kind === "unavailable") log.error(cause);
    return { message: cause.message, ...where, extensions: extensionsOf(cause) };
  }
  // graphql refuses an argument only as it executes where a variable puts null in a place that has a default.
  if (cause === error && error.message.startsWith("Argument ")) {
    return { message: error.message, ...where, extensions: { code: "INVALID_INPUT" } };
  }
  log.error(cause);
  return { ...internalError, ...where };
}

function causeOf(error: Error): Error {
  const { originalError } = error as { originalError?: Error };
  return originalError && originalError !== error ? causeOf(originalError) : error;
}

function extensionsOf({ code, fix, faults }: AtlasError): Record<string, unknown> {
  return { code, ...(fix !== undefined && { fix }), ...(faults.length > 0 && { errors: faults }) };
}

/** Whatever keeps a request from being executed. `query` is its document. */
export function asRequestError(error: unknown, log: FastifyBaseLogger, query = "", mediaType?: string): RequestError {
  if (error instanceof RequestError) return error;
  if (error instanceof GraphQLError) return new RequestError([formatDocumentError(error, query)]);
  if (error instanceof AtlasError) {
    const status = { unauthenticated: 401, forbidden: 403, overloaded: 503 }[error.kind as string] ?? 400;
    return new RequestError([{ message: error.message, extensions: extensionsOf(error) }], status);
  }
  const { code, statusCode = 500, message, errors } = error as FastifyError & { errors?: GraphQLError[] };
  switch (code) {
    case "MER_ERR_GQL_VALIDATION":
      return new RequestError(errors!.map((each) => formatDocumentError(each, query)));
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE": {
      const fix = "Send Content-Type: application/json.";
      return requestError("UNSUPPORTED_MEDIA_TYPE", unreadable(mediaType), fix, 415);
    }
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return requestError("TOO_LARGE", `The body is larger than ${limits.bodyBytes} bytes.`, undefined, 413);
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return requestError("MALFORMED_JSON", `The body is not JSON: ${message}`, "Send one JSON object.", 400);
    default:
  }
  if (statusCode === 429) return requestError("TOO_MANY_REQUESTS", message, undefined, 429);
  if (statusCode < 500) return requestError("BAD_REQUEST", message, undefined, statusCode);
  log.error(error);
  return new RequestError([internalError], 500);
}

/**
 * An error of a document or of its variables: message, suggestions and place are graphql's own. mercurius gives them all one
 * code, so what went wrong is read from the message.
 */
function formatDocumentError(error: GraphQLError, query: string): GraphQLFormattedError {
  const { message, locations, extensions } = error;
  const where = locations ? { locations } : {};
  if (extensions?.code !== undefined) return { message, ...where, extensions };
  if (message.includes("Document contains more that"))
    return exceeded("tokens", "number of tokens of the query").toJSON();
  if (message.startsWith("Syntax Error")) return { message, ...where, extensions: { code: "GRAPHQL_PARSE_FAILED" } };
  if (message.startsWith("Must provide operation name")) return unknownOperation(query, undefined);
  const [, unknownName] = /^Unknown operation named "(\w*)"/.exec(message) ?? [];
  if (unknownName !== undefined) return unknownOperation(query, unknownName);
  const [, name, path = ""] = wrongVariable.exec(message) ?? [];
  if (name !== undefined) {
    const place = ["variables", name, path].filter((part) => part).join(".");
    return { message, ...where, extensions: { code: "INVALID_INPUT", errors: [{ path: place, message }] } };
  }
  if (message.startsWith("Too many errors processing variables")) {
    return { message, extensions: { code: "INVALID_INPUT" } };
  }
  const bound = validationBounds[message];
  if (bound) return { message: bound.message, ...where, extensions: { code: "LIMIT_EXCEEDED", ...bound.extensions } };
  return { message, ...where, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } };
}

/** What graphql says of a variable whose value does not fit; validation words its own errors otherwise. */
const wrongVariable =
  /^Variable "\$(\w+)" (?:of (?:required|non-null) type|got invalid value(?:.* at "\w+\.?(.*?)")?)/s;

/** The bounds that graphql itself has, by what it says of them. */
const validationBounds: Record<string, { message: string; extensions: Record<string, unknown> }> = {
  "Maximum introspection depth exceeded": {
    message: "The query lists types within types deeper than the limit of 3.",
    extensions: { bound: "introspection", limit: 3 },
  },
  "Validation aborted.": {
    message: "Comparing the fields that the query selects several times exceeds the limit of 500000 comparisons.",
    extensions: { bound: "comparisons", limit: 500_000 },
  },
};

/** Where `operationName` is missing or names none of the operations of a document. */
export function unknownOperation(query: string, operationName: string | undefined): GraphQLFormattedError {
  const names = parse(query).definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : [],
  );
  const message =
    operationName === undefined
      ? "The document has several operations; `operationName` must name one of them."
      : `The document has no operation \`${operationName}\`.`;
  return { message, extensions: { code: "OPERATION_RESOLUTION_FAILURE", fix: `Valid: ${names.join(", ")}.` } };
}
