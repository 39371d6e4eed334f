import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type GraphQLError, getOperationAST, parse } from "graphql";
import { OverloadedError } from "../../errors.ts";
import type { OperationContext } from "../../operations/operation.ts";
import { addVary, tagOf, validatorHeaders } from "../caching.ts";
import { retryAfter } from "../rest/problem.ts";
import { GraphqlContext } from "./context.ts";
import { asRequestError, RequestError, requestError, unknownOperation } from "./errors.ts";
import { limits } from "./limits.ts";
import { type MediaType, negotiated } from "./media-types.ts";
import { type Parameters, parametersOf } from "./parameters.ts";

export interface GraphqlOptions {
  version: string;
  contextOf(request: FastifyRequest): OperationContext;
}

/** GraphQL over HTTP, as https://graphql.github.io/graphql-over-http/draft/ has it; mercurius executes. */
export function serveGraphql(app: FastifyInstance, { contextOf, version }: GraphqlOptions): void {
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    bodyLimit: limits.bodyBytes,
    schema: { hide: true } as object,
    config: { access: "key", cached: true },
    handler: async (request, reply) => {
      addVary(reply, "Accept", "Accept-Language");
      const mediaType = negotiated(request.headers.accept);
      if (!mediaType) {
        const fix = "Accept application/graphql-response+json or application/json.";
        throw requestError("NOT_ACCEPTABLE", "Responses are available as JSON only.", fix, 406);
      }
      const parameters = parametersOf(request);
      if (request.method !== "POST") checkIsQuery(parameters, reply);
      const context = new GraphqlContext(contextOf(request), parameters.operationName);
      const { data, errors } = await execute(parameters, context, reply);
      const refused = errors?.find(({ extensions }) => extensions?.code === "OVERLOADED");
      if (refused) throw new OverloadedError(refused.message);
      const { lang, catalog } = context.operation;
      reply.type(`${mediaType}; charset=utf-8`).header("content-language", lang);
      if (context.isCacheable && !errors) {
        const etag = tagOf(JSON.stringify([version, catalog.digest, mediaType, lang, parameters]));
        if (request.method === "POST") reply.header("etag", etag);
        else reply.headers(validatorHeaders(etag));
      }
      return reply.send(JSON.stringify(errors ? { errors, data } : { data }));
    },
  });
  app.route({
    method: ["PUT", "PATCH", "DELETE"],
    url: "/graphql",
    schema: { hide: true } as object,
    handler: (request, reply) => {
      reply.header("allow", "GET, HEAD, POST");
      throw requestError("METHOD_NOT_ALLOWED", `${request.method} is not allowed here.`, "Use GET or POST.", 405);
    },
  });
  app.setErrorHandler((error, request, reply) =>
    sendRequestError(asRequestError(error, request.log, undefined, request.headers["content-type"]), request, reply),
  );
}

async function execute(
  { query, operationName, variables }: Parameters,
  context: GraphqlContext,
  reply: FastifyReply,
): Promise<{ data?: unknown; errors?: readonly Pick<GraphQLError, "message" | "extensions">[] | undefined }> {
  try {
    return await reply.graphql(query, context as never, variables, operationName);
  } catch (error) {
    throw asRequestError(error, reply.log, query);
  }
}

/** mercurius refuses mutations by GET, but neither by HEAD nor in a document of several operations. */
function checkIsQuery({ query, operationName }: Parameters, reply: FastifyReply): void {
  const operation = getOperationAST(parse(query, { maxTokens: limits.tokens }), operationName);
  if (!operation) throw new RequestError([unknownOperation(query, operationName)]);
  if (operation.operation === "query") return;
  reply.header("allow", "POST");
  throw requestError("METHOD_NOT_ALLOWED", "Mutations are served by POST only.", "Use POST.", 405);
}

/** By the specification a well-formed request that is refused is 400, but 200 to a caller that only takes plain JSON. */
function sendRequestError(
  { errors, status }: RequestError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (status === 503) reply.header("retry-after", retryAfter());
  const mediaType: MediaType = negotiated(request.headers.accept) ?? "application/json";
  return reply
    .code(status ?? (mediaType === "application/json" ? 200 : 400))
    .header("cache-control", "no-store")
    .type(`${mediaType}; charset=utf-8`)
    .serializer(JSON.stringify)
    .send({ errors });
}
