import {
  hostHeaderValidation,
  type NodeIncomingMessageLike,
  originValidation,
  toNodeHandler,
} from "@modelcontextprotocol/node";
import { createMcpHandler, localhostAllowedHostnames } from "@modelcontextprotocol/server";
import type { FastifyInstance } from "fastify";
import { languages } from "../../model/text.ts";
import { languageOf } from "../language.ts";
import { bodyLimit } from "../rest/problem.ts";
import { type McpOptions, mcpServer } from "./server.ts";

export interface McpRouteOptions extends Omit<McpOptions, "onError"> {
  /** Names, besides those of this very machine, under which the service may be called. */
  readonly hosts?: readonly string[];
}

/** How many streams may wait for changes of lists, which never come: lists stay as they are while the process runs. */
const maxSubscriptions = 100;

/** The Model Context Protocol over HTTP at `/mcp`, without sessions: any replica can answer any request. */
export function registerMcp(app: FastifyInstance, { hosts = [], ...options }: McpRouteOptions): void {
  const onError = (error: unknown): void => app.log.error(error);
  // Refused requests are the caller's affair.
  const onRefusal = (error: Error): void => app.log.debug(error);
  const limits = { maxRequestBodySize: bodyLimit };
  const served = languages.map((lang) => {
    const handler = createMcpHandler(() => mcpServer({ ...options, onError }, lang), {
      ...limits,
      maxSubscriptions,
      onerror: onRefusal,
    });
    return { lang, handler, answer: toNodeHandler(handler, { ...limits, onerror: onError }) };
  });
  // A web page must not reach the service through a name that it made point here, nor from a foreign origin.
  const names = [...localhostAllowedHostnames(), ...hosts.map(bracketed)];
  const isHostKnown = hostHeaderValidation(names);
  const isOriginKnown = originValidation(names);

  // The protocol's own handler reads the body, within the same limit.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _payload, done) => done(null));
  app.addHook("preClose", async () => {
    await Promise.all(served.map(({ handler }) => handler.close()));
  });
  app.route({
    method: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    url: "/mcp",
    schema: { hide: true },
    handler: async (request, reply) => {
      const lang = languageOf(request);
      reply.hijack();
      // What plugins have to say, of origins and of rates, is said here too.
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      if (!isHostKnown(request.raw, reply.raw) || !isOriginKnown(request.raw, reply.raw)) return;
      await served.find((each) => each.lang === lang)!.answer(request.raw as NodeIncomingMessageLike, reply.raw);
    },
  });
}

const bracketed = (host: string): string => (host.includes(":") && !host.startsWith("[") ? `[${host}]` : host);
