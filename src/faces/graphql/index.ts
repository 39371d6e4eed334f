import type { FastifyInstance } from "fastify";
import mercurius from "mercurius";
import { shownError } from "./errors.ts";
import { type GraphqlOptions, serveGraphql } from "./route.ts";
import { executableSchema } from "./schema.ts";

/**
 * Mounts `/graphql` in a scope of its own. mercurius executes mutations; queries, which are asked again and again, are executed
 * here, so that what was parsed and validated once is neither again. The route is written here, because what the specification of GraphQL
 * over HTTP asks for depends on the media type, and because documents are bounded before anything is executed for them.
 */
export async function registerGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const schema = executableSchema();
  await app.register(async (scope) => {
    scope.removeContentTypeParser("text/plain");
    await scope.register(mercurius, {
      schema,
      routes: false,
      graphiql: false,
      cache: false,
      errorFormatter: (execution, context) => {
        const log = context.reply?.log ?? scope.log;
        const errors = execution.errors.map((error) => shownError(error, log));
        return { statusCode: 200, response: { data: execution.data ?? null, errors: errors as never } };
      },
    });
    serveGraphql(scope, schema, options);
  });
}
