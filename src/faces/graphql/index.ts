import type { FastifyInstance } from "fastify";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  Kind,
} from "graphql";
import mercurius, { type MercuriusContext } from "mercurius";
import type { Lang } from "../../model/text.ts";
import { authorize } from "../../operations/authorize.ts";
import type { GraphqlContext } from "./context.ts";
import { CostModel } from "./cost.ts";
import { formatFieldError, requestError } from "./errors.ts";
import { exceeded, extentRule, limits } from "./limits.ts";
import { type GraphqlOptions, serveGraphql } from "./route.ts";
import { resolvers, typeDefinitions } from "./schema.ts";

/**
 * Parsed documents that are kept, and as many invalid ones with their errors. mercurius keeps up to twice as many of each; at the
 * limit of tokens a document takes about 0.8 MB, so that together they stay below 50 MB.
 */
const cachedDocuments = 15;

/** Mounts `/graphql` in a scope of its own: mercurius executes, `route.ts` speaks GraphQL over HTTP. */
export async function registerGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  await app.register(async (scope) => {
    scope.removeContentTypeParser("text/plain");
    await scope.register(mercurius, {
      schema: typeDefinitions(),
      resolvers: resolvers as never,
      routes: false,
      graphiql: false,
      cache: cachedDocuments,
      graphql: { parseOptions: { maxTokens: limits.tokens }, validateOptions: { maxErrors: 20 } },
      validationRules: [extentRule],
      errorFormatter: ({ errors, data }, context) => {
        const log = context.reply?.log ?? scope.log;
        const formatted = errors.map((error) => formatFieldError(error, log));
        return { statusCode: 200, response: { data: data ?? null, errors: formatted as never } };
      },
    });
    const costs = new CostModel(scope.graphql.schema);
    scope.graphql.addHook<GraphqlContext & MercuriusContext>("preExecution", (schema, document, context, variables) =>
      admit(costs, schema, document, context, variables),
    );
    serveGraphql(scope, options);
  });
}

/** Prices a valid operation before anything is read for it, and sets what it asks for as a whole. */
async function admit(
  costs: CostModel,
  schema: GraphQLSchema,
  document: DocumentNode,
  context: GraphqlContext,
  given: Record<string, unknown> = {},
): Promise<void> {
  // mercurius has resolved it before.
  const operation = getOperationAST(document, context.operationName)!;
  if (!schema.getRootType(operation.operation)) {
    const message = `Operations of the type \`${operation.operation}\` are not supported.`;
    throw requestError("OPERATION_NOT_SUPPORTED", message, "Valid: query, mutation.");
  }
  const isQuery = operation.operation === "query";
  if (!isQuery) context.isCacheable = false;
  authorize(context.operation.caller, isQuery ? "read" : "recommend");
  const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const cost = costs.costOf({ operation, fragments: fragmentsOf(document), variables });
  if (cost > limits.cost) throw exceeded("cost", "cost of the query", cost);
  const language = getDirectiveValues(schema.getDirective("inContext")!, operation, variables);
  if (language) context.switchTo(String(language.lang).toLowerCase() as Lang);
}

const fragmentsOf = ({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));
