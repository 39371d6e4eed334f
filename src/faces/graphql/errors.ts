import type { FastifyBaseLogger, FastifyError } from "fastify";
import { GraphQLError, type GraphQLFormattedError, type SourceLocation } from "graphql";
import { AtlasError } from "../../errors.ts";
import { unreadable } from "../rest/problem.ts";
import { bounds } from "./bounds.ts";
import { Refusal, refusal } from "./refusal.ts";

/** An error of a field as the caller sees it. What is not foreseen is logged whole and shown as INTERNAL. */
export function shownError(
  error: GraphQLError,
  log: FastifyBaseLogger,
  locate: Locate = asItIs,
): GraphQLFormattedError {
  const cause = causeOf(error);
  const { path } = error;
  const locations = error.locations?.map(locate);
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof AtlasError) {
    if (cause.kind === "unavailable") log.error(cause);
    return { message: cause.message, ...where, extensions: extensionsOf(cause) };
  }
  if (isOfArgument(error)) {
    return { message: error.message, ...where, extensions: { code: "INVALID_INPUT" } };
  }
  log.error(cause);
  return { message: internalMessage, ...where, extensions: { code: "INTERNAL" } };
}

type Locate = (place: SourceLocation) => SourceLocation;
const asItIs: Locate = (place) => place;

const internalMessage = "Something went wrong here; the request id helps to find it.";

/** graphql itself refuses an argument only when it executes, where a variable puts null in a place that has a default. */
export const isOfArgument = (error: GraphQLError): boolean =>
  causeOf(error) === error && error.message.startsWith("Argument ");

function causeOf(error: Error): Error {
  const { originalError } = error as { originalError?: Error };
  return originalError && originalError !== error ? causeOf(originalError) : error;
}

function extensionsOf({ code, fix, faults }: AtlasError): Record<string, unknown> {
  return { code, ...(fix !== undefined && { fix }), ...(faults.length > 0 && { errors: faults }) };
}

/** What graphql's own bounds are, by what it says of them. */
const validationBounds: Record<string, { message: string; bound: string; limit: number }> = {
  "Maximum introspection depth exceeded": {
    message: "The query lists types within types deeper than the bound of 3.",
    bound: "introspection",
    limit: 3,
  },
  "Validation aborted.": {
    message: "To compare the fields that the query selects several times exceeds the bound of 500000 comparisons.",
    bound: "comparisons",
    limit: 500_000,
  },
};

/** Errors of parsing and validation keep their message, suggestions included, and their place. */
export const documentErrors = (code: string, errors: readonly GraphQLError[]): Refusal =>
  new Refusal(
    errors.map(({ message, locations }) => {
      const { message: told = message, ...extensions } = validationBounds[message] ?? {};
      const what = told === message ? { code } : { code: "LIMIT_EXCEEDED", ...extensions };
      return { message: told, ...(locations && { locations }), extensions: what };
    }),
  );

/** Variables that do not fit their types: where, and what graphql says of it. */
export function variableErrors(errors: readonly GraphQLError[], locate: Locate): Refusal {
  return new Refusal(
    errors.map((error) => {
      const { message } = error;
      const locations = error.locations?.map(locate);
      const [, name, path = ""] = /^Variable "\$(\w+)"(?: got invalid value .* at "\w+\.?(.*?)")?/s.exec(message) ?? [];
      const place = ["variables", name, path].filter((part) => part).join(".");
      const faults = name === undefined ? {} : { errors: [{ path: place, message }] };
      return { message, ...(locations && { locations }), extensions: { code: "INVALID_INPUT", ...faults } };
    }),
  );
}

/** Anything that keeps a request from being executed, with the status that HTTP has for it. */
export function asRefusal(error: unknown, log: FastifyBaseLogger, mediaType?: string): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof GraphQLError) return documentErrors("GRAPHQL_PARSE_FAILED", [error]);
  if (error instanceof AtlasError) {
    const status = { unauthenticated: 401, forbidden: 403, overloaded: 503 }[error.kind as string] ?? 400;
    return new Refusal([{ message: error.message, extensions: extensionsOf(error) }], status);
  }
  const { code, statusCode = 500, message } = error as FastifyError;
  switch (code) {
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return refusal(
        "UNSUPPORTED_MEDIA_TYPE",
        unreadable(mediaType),
        { fix: "Send Content-Type: application/json." },
        415,
      );
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return refusal("TOO_LARGE", `The body exceeds the bound of ${bounds.bodyBytes} bytes.`, {}, 413);
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return refusal("MALFORMED_JSON", `The body is not JSON: ${message}`, { fix: "Send one JSON object." }, 400);
    default:
  }
  if (statusCode === 429) return refusal("TOO_MANY_REQUESTS", message, {}, 429);
  if (statusCode < 500) return refusal("BAD_REQUEST", message, {}, statusCode);
  log.error(error);
  return refusal("INTERNAL", internalMessage, {}, 500);
}
