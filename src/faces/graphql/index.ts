import type { FastifyInstance } from "fastify";
import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
} from "graphql";
import mercurius, { type MercuriusContext } from "mercurius";
import type { View } from "../../model/sources.ts";
import type { Lang } from "../../model/text.ts";
import { authorize, refuseForeignPages } from "../../operations/authorize.ts";
import type { GraphqlContext } from "./context.ts";
import { CostModel } from "./cost.ts";
import { formatExecutionError, requestError } from "./errors.ts";
import { acceptLanguageTags } from "./language-type.ts";
import { checkExtent, exceeded, limits, maxErrors } from "./limits.ts";
import { type GraphqlOptions, serveGraphql } from "./route.ts";
import { resolvers, typeDefinitions } from "./schema.ts";

/**
 * Number of parsed documents to cache, and of invalid documents with their errors. mercurius keeps up to twice as many of
 * each. A document at the token limit takes about 0.8 MB, so together they stay below 50 MB.
 */
const cachedDocuments = 15;

/** Mounts `/graphql` in its own scope: mercurius executes, `route.ts` handles HTTP. */
export async function registerGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  await app.register(async (scope) => {
    scope.removeContentTypeParser("text/plain");
    await scope.register(mercurius, {
      // Its types are generated from it, which has checked it.
      schema: buildSchema(typeDefinitions().join("\n"), { assumeValidSDL: true }),
      resolvers: resolvers as never,
      routes: false,
      graphiql: false,
      cache: cachedDocuments,
      graphql: { parseOptions: { maxTokens: limits.tokens }, validateOptions: { maxErrors } },
      errorFormatter: ({ errors, data }, context) => {
        const { request, operation } = context as unknown as GraphqlContext;
        const formatted = errors.map((error) => formatExecutionError(error, operation.catalog, request.log));
        return { statusCode: 200, response: { data: data ?? null, errors: formatted as never } };
      },
    });
    acceptLanguageTags(scope.graphql.schema);
    scope.graphql.addHook("preValidation", async (_schema, document) => checkExtent(document));
    const costs = new CostModel(scope.graphql.schema);
    scope.graphql.addHook<GraphqlContext & MercuriusContext>("preExecution", (schema, document, context, variables) =>
      admit(costs, schema, document, context, variables),
    );
    serveGraphql(scope, options);
  });
}

/** Checks method, scope and cost of a valid operation before it reads anything, and applies `@inContext`. */
async function admit(
  costs: CostModel,
  schema: GraphQLSchema,
  document: DocumentNode,
  context: GraphqlContext,
  rawVariables: Record<string, unknown> = {},
): Promise<void> {
  // mercurius has made sure that there is one.
  const operation = getOperationAST(document, context.request.operationName)!;
  if (!schema.getRootType(operation.operation)) {
    const message = `Operations of type \`${operation.operation}\` are not supported.`;
    throw requestError("OPERATION_NOT_SUPPORTED", message, "Valid: query, mutation.");
  }
  const isQuery = operation.operation === "query";
  if (!isQuery) {
    context.isCacheable = false;
    if (context.request.method !== "POST") {
      throw requestError("METHOD_NOT_ALLOWED", "Mutations require POST.", "Use POST.", 405, { allow: "POST" });
    }
  }
  authorize(context.operation, isQuery ? "read" : "recommend");
  if (!isQuery) refuseForeignPages(context.operation.foreignOrigin);
  const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], rawVariables);
  const cost = costs.costOf(operation, document, variables);
  if (cost > limits.cost) throw exceeded("cost", "cost of the query", cost);
  const inContext = getDirectiveValues(schema.getDirective("inContext")!, operation, variables);
  if (inContext) {
    const { lang, sources } = inContext as { lang?: string | null; sources?: View | null };
    context.switchTo(lang ? (lang.toLowerCase() as Lang) : undefined, sources ?? undefined);
  }
}
