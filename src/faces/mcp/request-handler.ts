import { type NodeIncomingMessageLike, originValidation, toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, localhostAllowedHostnames, type McpRequestContext } from "@modelcontextprotocol/server";
import type { FastifyBaseLogger, FastifyRequest } from "fastify";
import { type Lang, languages } from "../../model/text.ts";
import type { OperationContext } from "../../operations/operation.ts";
import { languageOf } from "../language.ts";
import { bodyLimit } from "../rest/problem.ts";
import { type McpOptions, mcpServer } from "./server.ts";

export interface McpRouteOptions {
  readonly version: string;
  contextIn(lang: Lang, request: FastifyRequest): OperationContext;
  /** Allowed host names besides those of the local machine; `*` allows any. */
  readonly hosts?: readonly string[];
}

/** Streams that may be open for change notifications, which never come: the lists stay the same while the process runs. */
const maxSubscriptions = 100;

type PerRequest = Omit<McpOptions, "onError">;

/** Handles requests of the protocol, after checking their Origin against the allowed names. */
export function createRequestHandler(
  log: FastifyBaseLogger,
  hosts: readonly string[],
  { version, contextIn }: Pick<McpRouteOptions, "version" | "contextIn">,
) {
  // A caller who goes away is no error of the service.
  const onError = (error: unknown): void =>
    (error as NodeJS.ErrnoException).code === "ECONNRESET" ? log.debug(error) : log.error(error);
  // Refused requests are the caller's mistakes, not ours.
  const onRefusal = (error: Error): void => log.debug(error);
  const limits = { maxRequestBodySize: bodyLimit };
  const handlers = languages.map((lang) => {
    const serverFor = ({ authInfo }: McpRequestContext) =>
      mcpServer({ ...(authInfo!.extra as PerRequest), onError }, lang);
    const handler = createMcpHandler(serverFor, { ...limits, maxSubscriptions, onerror: onRefusal });
    return { lang, handler, handle: toNodeHandler(handler, { ...limits, onerror: onError }) };
  });
  // Web pages must not reach the service from a foreign origin. The host has been checked, as on every face.
  const names = [...localhostAllowedHostnames(), ...hosts.map(bracketed)];
  const isOriginAllowed = originValidation(names);
  return {
    async handle(request: FastifyRequest, raw: Parameters<(typeof handlers)[number]["handle"]>[1]): Promise<void> {
      const lang = languageOf(request);
      if (!isOriginAllowed(request.raw, raw as never)) return;
      const message = request.raw as NodeIncomingMessageLike;
      // The library passes only this on, unchanged, to the server it creates for the request.
      const extra: PerRequest = { version, contextIn: (each) => contextIn(each, request) };
      message.auth = { token: "", clientId: "", scopes: [], extra: { ...extra } };
      // The library makes a URL of it, which has to be valid whatever name the service is called by.
      request.raw.headers.host = "localhost";
      await handlers.find((each) => each.lang === lang)!.handle(message, raw);
    },
    async close(): Promise<void> {
      await Promise.all(handlers.map(({ handler }) => handler.close()));
    },
  };
}

const bracketed = (host: string): string => (host.includes(":") && !host.startsWith("[") ? `[${host}]` : host);
