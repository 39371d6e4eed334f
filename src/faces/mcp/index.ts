import type { FastifyInstance } from "fastify";
import { afterListening } from "../after-listening.ts";
import type { createRequestHandler, McpRouteOptions } from "./request-handler.ts";

/**
 * The Model Context Protocol over HTTP at `/mcp`, without sessions: any replica can answer any request. The protocol's
 * library is a third of all code to load, so it is loaded shortly after the service starts to listen, or by the first request.
 */
export function registerMcp(app: FastifyInstance, options: McpRouteOptions): void {
  let loading: Promise<ReturnType<typeof createRequestHandler>> | undefined;
  const loaded = () => {
    loading ??= import("./request-handler.ts").then((module) => module.createRequestHandler(app.log, options));
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
    config: { access: "key", trustedOriginsOnly: true },
    handler: async (request, reply) => {
      const handler = await loaded();
      reply.hijack();
      // Keep the headers that plugins set, such as those of CORS and rate limits.
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      // The protocol's handler keeps a connection open that the caller asked to close.
      if (/\bclose\b/i.test(request.headers.connection ?? "")) reply.raw.once("finish", () => request.raw.socket.end());
      await handler.handle(request, reply.raw);
    },
  });
}
