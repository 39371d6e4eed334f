import type { FastifyInstance } from "fastify";
import { afterListening } from "../after-listening.ts";
import type { createAnswering, McpRouteOptions } from "./answering.ts";

/**
 * The Model Context Protocol over HTTP at `/mcp`, without sessions: any replica can answer any request. The protocol's
 * library is a third of what there is to load, so it is loaded a moment after the service listens, or by the first request.
 */
export function registerMcp(app: FastifyInstance, { hosts = [], ...options }: McpRouteOptions): void {
  let loading: Promise<ReturnType<typeof createAnswering>> | undefined;
  const loaded = () => {
    loading ??= import("./answering.ts").then((module) => module.createAnswering(app.log, hosts, options));
    return loading;
  };
  afterListening(app, () => void loaded());

  // The protocol's own handler reads the body, within the same limit.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _payload, done) => done(null));
  app.addHook("preClose", async () => (await loading)?.close());
  app.route({
    method: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    url: "/mcp",
    schema: { hide: true },
    config: { access: "key" },
    handler: async (request, reply) => {
      const answering = await loaded();
      reply.hijack();
      // What plugins have to say, of origins and of rates, is said here too.
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      await answering.answer(request, reply.raw);
    },
  });
}
