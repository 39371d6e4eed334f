/**
 * mercurius as it comes, over the schema, resolvers and context of the service: what GraphQL costs without its route, limits,
 * pricing and caching. Bundled as the service is, so that both run the same kind of code.
 */
import type { AddressInfo } from "node:net";
import Fastify from "fastify";
import mercurius from "mercurius";
import { readConfig } from "../../src/config.ts";
import { openContext } from "../../src/context.ts";
import { GraphqlContext } from "../../src/faces/graphql/context.ts";
import { resolvers, typeDefinitions } from "../../src/faces/graphql/schema.ts";
import { unrestricted as caller } from "../../src/model/access.ts";

const { catalog, records, now } = openContext(readConfig(process.env));
const app = Fastify();
await app.register(mercurius, {
  schema: typeDefinitions(),
  resolvers: resolvers as never,
  context: () =>
    new GraphqlContext(
      { catalog, lang: "en", records, caller, now },
      {
        operationName: undefined,
        method: "POST",
        log: app.log,
      },
    ) as never,
});
await app.listen({ port: 0, host: "127.0.0.1" });
process.send!({ port: (app.server.address() as AddressInfo).port });
process.on("disconnect", () => process.exit());
