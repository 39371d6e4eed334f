import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type GraphQLError, parse } from "graphql";
import { OverloadedError } from "../../errors.ts";
import { originNotAllowed, refuseForeignPages } from "../../operations/authorize.ts";
import type { OperationContext } from "../../operations/operation.ts";
import { addVary, entityTag, validatorHeaders } from "../cache-headers.ts";
import { retryAfter } from "../rest/problem.ts";
import { GraphqlContext } from "./context.ts";
import { asRequestError, type RequestError, requestError } from "./errors.ts";
import { faultsByOffset } from "./input-faults.ts";
import { limits } from "./limits.ts";
import { type Parameters, readParameters } from "./parameters.ts";
import { PersistedQueries } from "./persisted-queries.ts";

export interface GraphqlOptions {
  version: string;
  contextOf(request: FastifyRequest): OperationContext;
}

/** GraphQL over HTTP, following https://graphql.github.io/graphql-over-http/draft/; mercurius executes. */
export function serveGraphql(app: FastifyInstance, { contextOf, version }: GraphqlOptions): void {
  const persisted = new PersistedQueries();
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    bodyLimit: limits.bodyBytes,
    schema: { hide: true } as object,
    config: { access: "key", cached: true },
    handler: async (request, reply) => {
      addVary(reply, "Accept", "Accept-Language");
      const mediaType = preferredMediaType(request);
      if (!mediaType) {
        const fix = "Accept application/graphql-response+json or application/json.";
        throw requestError("NOT_ACCEPTABLE", "The response is only available as JSON.", fix, 406);
      }
      const { parameters, hashToStore } = readParameters(request, persisted);
      const { method, log } = request;
      const { operationName } = parameters;
      let day: string | undefined;
      const onDay = (asOf: string): void => {
        day = asOf;
      };
      const context = new GraphqlContext({ ...contextOf(request), onDay }, { operationName, method, log });
      const { data, errors } = await execute(app, parameters, context);
      if (hashToStore !== undefined) {
        persisted.store(hashToStore, parameters.query);
        // A cached response would keep the query from being stored again.
        request.cacheKey = null;
      }
      const refused = errors?.find(({ extensions }) => extensions?.code === "OVERLOADED");
      if (refused) throw new OverloadedError(refused.message);
      if (errors?.some(({ extensions }) => extensions?.code === originNotAllowed)) {
        refuseForeignPages(context.operation.foreignOrigin);
      }
      reply.type(`${mediaType}; charset=utf-8`).header("content-language", context.operation.lang);
      if (context.isCacheable && !errors) {
        const etag = entityTag({ ...context.operation, day }, version, "/graphql", { mediaType, ...parameters });
        if (method === "POST") reply.header("etag", etag);
        else reply.headers(validatorHeaders(etag));
      } else reply.header("cache-control", "no-store");
      return reply.send(JSON.stringify(errors ? { errors, data } : { data }));
    },
  });
  app.route({
    method: ["PUT", "PATCH", "DELETE"],
    url: "/graphql",
    schema: { hide: true } as object,
    // Before a body is read, which may be missing.
    onRequest: async (request) => {
      const message = `The method ${request.method} is not supported.`;
      throw requestError("METHOD_NOT_ALLOWED", message, "Use GET or POST.", 405, { allow: "GET, HEAD, POST" });
    },
    handler: async () => {},
  });
  app.setErrorHandler((error, request, reply) =>
    sendRequestError(
      asRequestError(error, request.log, { contentType: request.headers["content-type"] }),
      request,
      reply,
    ),
  );
}

/**
 * `app.graphql` rather than `reply.graphql`: given a reply, mercurius checks the method itself, but throws a TypeError at a
 * GET with several operations and lets HEAD execute mutations.
 */
async function execute(
  app: FastifyInstance,
  { query, operationName, variables }: Parameters,
  context: GraphqlContext,
): Promise<{ data?: unknown; errors?: readonly Pick<GraphQLError, "message" | "extensions">[] | undefined }> {
  try {
    return await app.graphql(query, context as never, variables, operationName);
  } catch (error) {
    const { schema } = app.graphql;
    const faults = () => faultsByOffset(schema, parse(query), operationName, variables);
    throw asRequestError(error, context.request.log, { query, faults });
  }
}

const json = "application/json";

/** The media type to respond with, by what each acceptable range asks for. */
const mediaTypes = new Map([
  ["application/graphql-response+json", "application/graphql-response+json"],
  [json, json],
  ["application/*", json],
  ["*/*", json],
]);

/** The media type that the `Accept` header prefers; undefined if it excludes JSON. */
function preferredMediaType(request: FastifyRequest): string | undefined {
  if (!request.headers.accept?.trim()) return json;
  const ranges = request.accepts().types() as string[];
  return ranges.map((range) => mediaTypes.get(range.toLowerCase())).find((mediaType) => mediaType !== undefined);
}

/**
 * Sends a request error. The specification asks for 400 when a well-formed request is rejected, but for 200 when the client
 * only accepts plain JSON.
 */
function sendRequestError(error: RequestError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { errors, headers, status } = error;
  request.errorCode = String(errors[0]?.extensions?.code);
  if (status === 503) reply.header("retry-after", retryAfter());
  const mediaType = preferredMediaType(request) ?? json;
  if (errors.some(({ extensions }) => extensions?.code === originNotAllowed)) {
    reply.removeHeader("access-control-allow-origin");
  }
  return reply
    .code(status ?? (mediaType === json ? 200 : 400))
    .headers({ ...headers, "cache-control": "no-store" })
    .type(`${mediaType}; charset=utf-8`)
    .serializer(JSON.stringify)
    .send({ errors });
}
