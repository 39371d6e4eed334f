import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { execute as executeDocument, type GraphQLError, type GraphQLSchema, getVariableValues, parse } from "graphql";
import { OverloadedError } from "../../errors.ts";
import { authorize } from "../../operations/authorize.ts";
import type { OperationContext } from "../../operations/operation.ts";
import { addVary, tagOf, validatorHeaders } from "../caching.ts";
import { bounds } from "./bounds.ts";
import { contextFor, type GraphqlContext } from "./context.ts";
import { checkCost } from "./cost.ts";
import { createDocuments, type Prepared } from "./documents.ts";
import { asRefusal, isOfArgument, shownError, variableErrors } from "./errors.ts";
import { askedLanguage } from "./language.ts";
import { type MediaType, negotiated } from "./media-types.ts";
import { type Parameters, parametersOf } from "./parameters.ts";
import { type Refusal, refusal } from "./refusal.ts";

export interface GraphqlOptions {
  version: string;
  contextOf(request: FastifyRequest): OperationContext;
}

/** An answer as it goes over the wire; without an entity tag where it is not the same for all who ask the same. */
export interface Told {
  headers: Record<string, string>;
  body: string;
  etag?: string;
}

type Variables = Record<string, unknown>;

/** Notices whether records are read; what was answered without them depends on the catalog alone. */
class WatchedContext implements OperationContext {
  readonly catalog: OperationContext["catalog"];
  readonly lang: OperationContext["lang"];
  readonly caller: OperationContext["caller"];
  readonly watch?: NonNullable<OperationContext["watch"]>;
  readonly now: OperationContext["now"];
  readonly scheduler?: NonNullable<OperationContext["scheduler"]>;
  readonly #records: OperationContext["records"];
  hasReadRecords = false;

  constructor({ catalog, caller, watch, now, records, scheduler }: OperationContext, lang: OperationContext["lang"]) {
    this.catalog = catalog;
    this.lang = lang;
    this.caller = caller;
    if (watch) this.watch = watch;
    if (scheduler) this.scheduler = scheduler;
    this.now = now;
    this.#records = records;
  }

  get records(): OperationContext["records"] {
    this.hasReadRecords = true;
    return this.#records;
  }
}

/** GraphQL over HTTP, as https://graphql.github.io/graphql-over-http/draft/ has it. */
export function serveGraphql(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { contextOf, version }: GraphqlOptions,
): void {
  const prepare = createDocuments(schema);
  /** A query without errors that read no record depends on nothing but the catalog and what is in the key. */
  async function answerTo(request: FastifyRequest, reply: FastifyReply, mediaType: MediaType): Promise<Told> {
    const parameters = parametersOf(request);
    const context = contextOf(request);
    const key = keyOf(context, mediaType, parameters);
    const { answer, lang, isPure } = await execute(parameters, context, request, reply);
    const headers = { "content-type": `${mediaType}; charset=utf-8`, "content-language": lang };
    const body = JSON.stringify(answer);
    if (!isPure) return { headers, body };
    return { headers, body, etag: tagOf(`${version} /graphql ${key}`) };
  }

  async function execute(
    { query, operationName, variables }: Parameters,
    context: OperationContext,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    const prepared = prepare(query, operationName);
    const { operation } = prepared;
    const isQuery = operation.operation === "query";
    if (!isQuery && request.method !== "POST") {
      reply.header("allow", "POST");
      throw refusal("METHOD_NOT_ALLOWED", "A mutation is not served by GET.", { fix: "Use POST." }, 405);
    }
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (errors) throw variableErrors(errors, prepared.locate);
    authorize(context.caller, isQuery ? "read" : "recommend");
    const values = Object.assign(coerced, prepared.literals);
    checkCost(schema, prepared, values, context);
    const lang = askedLanguage(schema, operation, values) ?? context.lang;
    reply.header("content-language", lang);
    const watched = new WatchedContext(context, lang);
    const { data, errors: faults } = await executed(prepared, contextFor(watched), values, reply);
    const overloaded = faults?.find(({ extensions }) => extensions?.code === "OVERLOADED");
    if (overloaded) throw new OverloadedError(overloaded.message);
    const isPure = isQuery && !faults && !watched.hasReadRecords;
    return { answer: faults ? { errors: faults, data } : { data }, lang, isPure };
  }

  async function executed(prepared: Prepared, context: GraphqlContext, variables: Variables, reply: FastifyReply) {
    const shownHere = (error: GraphQLError) => shownError(error, reply.log);
    const run = prepared.compiled();
    if (run) {
      const shown = (error: GraphQLError) => shownError(error, reply.log, prepared.locate);
      const { data, errors } = await run(undefined, context, variables);
      if (!errors?.some(isOfArgument)) return { data: data as unknown, errors: errors?.map(shown) };
    }
    const { source, operation } = prepared;
    const operationName = operation.name?.value;
    if (operation.operation !== "query") return reply.graphql(source, { ...context }, variables, operationName);
    // What was found valid need not be validated again, which takes longer than all the rest.
    const document = prepared.document ?? parse(source);
    const asked = { schema, document, operationName, contextValue: context, variableValues: variables };
    const { data, errors } = await executeDocument(asked);
    return { data: data as unknown, errors: errors?.map(shownHere) };
  }

  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    bodyLimit: bounds.bodyBytes,
    schema: { hide: true } as object,
    config: { access: "key", cached: true },
    handler: async (request, reply) => {
      addVary(reply, "Accept", "Accept-Language");
      const mediaType = negotiated(request.headers.accept);
      if (!mediaType) {
        const fix = "Accept application/graphql-response+json or application/json.";
        throw refusal("NOT_ACCEPTABLE", "The answer can only be JSON.", { fix }, 406);
      }
      const { headers, body, etag } = await answerTo(request, reply, mediaType);
      reply.headers(headers);
      if (etag === undefined) return reply.send(body);
      if (request.method === "POST") return reply.header("etag", etag).send(body);
      reply.headers(validatorHeaders(etag));
      return reply.send(body);
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
  app.setErrorHandler((error, request, reply) =>
    sendRefusal(asRefusal(error, request.log, request.headers["content-type"]), request, reply),
  );
}

function keyOf(
  { catalog, lang }: OperationContext,
  mediaType: MediaType,
  { query, operationName = "", variables }: Parameters,
): string {
  return `${catalog.digest} ${mediaType} ${lang}\n${JSON.stringify([operationName, variables])}\n${query}`;
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
