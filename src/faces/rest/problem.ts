import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { asDamage } from "../../catalog/snapshot.ts";
import { AtlasError } from "../../errors.ts";

/** RFC 9457 problem details; `code` is the same on every face. */
export interface ProblemDetails {
  type: "about:blank";
  title: string;
  status: number;
  code: string;
  detail: string;
  fix?: string | undefined;
  errors?: readonly { path: string; message: string; fix?: string }[] | undefined;
}

/** The status of a request that fails with an error of each kind. */
export const statusOf = {
  input: 400,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  unreadable: 415,
  "too-costly": 422,
  unavailable: 503,
  overloaded: 503,
} as const;

/** Codes of problems that the HTTP layer itself reports. */
export const codesByStatus: Record<number, string> = {
  400: "BAD_REQUEST",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  406: "NOT_ACCEPTABLE",
  408: "REQUEST_TIMEOUT",
  413: "TOO_LARGE",
  414: "TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "TOO_MANY_REQUESTS",
  431: "TOO_LARGE",
  503: "UNAVAILABLE",
};

export const problem = (
  status: number,
  code: string,
  detail: string,
  more: Partial<ProblemDetails> = {},
): ProblemDetails => ({
  type: "about:blank",
  title: STATUS_CODES[status] ?? "Error",
  status,
  code,
  detail,
  ...more,
});

export const problemType = "application/problem+json; charset=utf-8";

export function sendProblem(reply: FastifyReply, body: ProblemDetails): FastifyReply {
  reply.request.errorCode = body.code;
  return reply
    .code(body.status)
    .header("content-type", problemType)
    .header("cache-control", "no-store")
    .serializer(JSON.stringify)
    .send(body);
}

/** 405 for a method that a path does not support, with those that it does. */
export const refuseMethod = (allow: string) => ({
  // Before a body is read, which may be missing.
  onRequest: async ({ method }: FastifyRequest, reply: FastifyReply) => {
    const body = problem(405, "METHOD_NOT_ALLOWED", `${method} is not allowed here.`, { fix: `Use ${allow}.` });
    return sendProblem(reply.header("allow", allow), body);
  },
  handler: async () => {},
});

/** Maps every error to a problem. Unexpected ones are logged in full and shown as INTERNAL. */
export function handleError(
  error: FastifyError | AtlasError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof AtlasError) {
    const status = statusOf[error.kind];
    if (error.kind === "unavailable") request.log.error(error);
    if (status === 503) reply.header("retry-after", retryAfter());
    const errors = error.faults.length > 0 ? error.faults : undefined;
    return sendProblem(reply, problem(status, error.code, error.message, { fix: error.fix, errors }));
  }
  const status = error.statusCode ?? 500;
  if (status < 500 || codesByStatus[status]) return sendProblem(reply, refusal(error, status, request));
  const cause = request.catalog ? asDamage(request.catalog, error) : error;
  if (cause instanceof AtlasError) return handleError(cause, request, reply);
  request.log.error(error);
  return sendProblem(
    reply,
    problem(500, "INTERNAL", "Something went wrong in the service. Quote the request id when you report it."),
  );
}

/** Seconds; random, so that callers who were refused together do not all come back together. */
export const retryAfter = (): number => 1 + Math.floor(Math.random() * 5);

function refusal(error: FastifyError, status: number, { headers, url }: FastifyRequest): ProblemDetails {
  const limit = "limit" in error ? ` (${String(error.limit)})` : "";
  switch (error.code) {
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return problem(400, "MALFORMED_JSON", `The body is not valid JSON: ${error.message}`, {
        fix: "Send one JSON object.",
      });
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return problem(415, "UNSUPPORTED_MEDIA_TYPE", unreadable(headers["content-type"]), {
        fix: "Send Content-Type: application/json.",
      });
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return problem(413, "TOO_LARGE", `The body is larger than ${bodyLimit} bytes.`);
    case "FST_ERR_MAX_PARAM_LENGTH":
      return problem(
        414,
        "TOO_LARGE",
        `A segment of the path \`${url.slice(0, 60)}…\` is longer than ${pathPartLimit} characters.`,
      );
    default:
      return problem(status, codesByStatus[status] ?? "BAD_REQUEST", `${error.message}${limit}`);
  }
}

/** What is wrong with the media type of a body. */
export const unreadable = (mediaType: string | undefined): string =>
  mediaType ? `The media type \`${mediaType.slice(0, 100)}\` is not supported.` : "The Content-Type header is missing.";

/** Maximum characters of one path segment. */
export const pathPartLimit = 300;

/** Maximum bytes of a body. */
export const bodyLimit = 256 * 1024;
