import type { FastifyInstance } from "fastify";
import mercurius from "mercurius";
import { shownError } from "./errors.ts";
import { type GraphqlOptions, serveGraphql } from "./route.ts";
import { executableSchema } from "./schema.ts";

/**
 * Mounts `/graphql` in a scope of its own. mercurius executes what is asked for the first time, and all that is not compiled by its
 * shape; nothing is cached there, since that is done here. The route is written here, because what the specification of GraphQL
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
