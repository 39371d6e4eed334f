import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type GraphQLSchema, getVariableValues } from "graphql";
import { authorize } from "../../operations/authorize.ts";
import type { OperationContext } from "../../operations/operation.ts";
import { addVary } from "../vary.ts";
import { bounds } from "./bounds.ts";
import { contextFor } from "./context.ts";
import { checkCost } from "./cost.ts";
import { createDocuments } from "./documents.ts";
import { asRefusal, variableErrors } from "./errors.ts";
import { askedLanguage } from "./language.ts";
import { negotiated } from "./media-types.ts";
import { parametersOf } from "./parameters.ts";
import { type Refusal, refusal } from "./refusal.ts";

export interface GraphqlOptions {
  contextOf(request: FastifyRequest): OperationContext;
}

/** GraphQL over HTTP, as https://graphql.github.io/graphql-over-http/draft/ has it. */
export function serveGraphql(app: FastifyInstance, schema: GraphQLSchema, { contextOf }: GraphqlOptions): void {
  const prepare = createDocuments(schema);

  async function execute(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { query, operationName, variables } = parametersOf(request);
    const prepared = prepare(query, operationName);
    const { operation } = prepared;
    if (operation.operation !== "query" && request.method !== "POST") {
      reply.header("allow", "POST");
      throw refusal("METHOD_NOT_ALLOWED", "A mutation is not served by GET.", { fix: "Use POST." }, 405);
    }
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (errors) throw variableErrors(errors);
    const context = contextOf(request);
    authorize(context.caller, operation.operation === "query" ? "read" : "recommend");
    checkCost(schema, prepared, coerced, context);
    const lang = askedLanguage(schema, operation, coerced) ?? context.lang;
    reply.header("content-language", lang);
    const { data, errors: faults } = await reply.graphql(
      prepared.source,
      contextFor({ ...context, lang }, prepared.isCompilable),
      coerced,
      operation.name?.value,
    );
    return { ...(faults && { errors: faults }), data };
  }

  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    bodyLimit: bounds.bodyBytes,
    schema: { hide: true } as object,
    config: { access: "key" },
    handler: async (request, reply) => {
      addVary(reply, "Accept", "Accept-Language");
      const mediaType = negotiated(request.headers.accept);
      if (!mediaType) {
        const fix = "Accept application/graphql-response+json or application/json.";
        throw refusal("NOT_ACCEPTABLE", "The answer can only be JSON.", { fix }, 406);
      }
      const answer = await execute(request, reply);
      return reply.code(200).type(`${mediaType}; charset=utf-8`).serializer(JSON.stringify).send(answer);
    },
  });
  app.route({
    method: ["PUT", "PATCH", "DELETE"],
    url: "/graphql",
    schema: { hide: true } as object,
    handler: (request, reply) => {
      reply.header("allow", "GET, HEAD, POST");
      throw refusal("METHOD_NOT_ALLOWED", `${request.method} is not served here.`, { fix: "Use GET or POST." }, 405);
    },
  });
  app.setErrorHandler((error, request, reply) => sendRefusal(asRefusal(error, request.log), request, reply));
}

/** By the specification a well-formed request that is refused is 400, but 200 to a caller that only takes plain JSON. */
function sendRefusal({ errors, status }: Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const mediaType = negotiated(request.headers.accept) ?? "application/json";
  return reply
    .code(status ?? (mediaType === "application/json" ? 200 : 400))
    .header("cache-control", "no-store")
    .type(`${mediaType}; charset=utf-8`)
    .serializer(JSON.stringify)
    .send({ errors });
}
