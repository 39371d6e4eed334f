import type { FastifyInstance } from "fastify";
import { type GraphqlOptions, serveGraphql } from "./route.ts";
import { executableSchema } from "./schema.ts";

/**
 * Mounts `/graphql` in a scope of its own. The route is written here, because what the specification of GraphQL over HTTP asks
 * for depends on the media type, and because documents are bounded and separated into their operations before anything is
 * compiled for them.
 */
export async function registerGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  await app.register(async (scope) => {
    scope.removeContentTypeParser("text/plain");
    serveGraphql(scope, executableSchema(), options);
  });
}
