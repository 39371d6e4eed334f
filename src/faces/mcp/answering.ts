import {
  hostHeaderValidation,
  type NodeIncomingMessageLike,
  originValidation,
  toNodeHandler,
} from "@modelcontextprotocol/node";
import { createMcpHandler, localhostAllowedHostnames } from "@modelcontextprotocol/server";
import type { FastifyBaseLogger, FastifyRequest } from "fastify";
import { type Lang, languages } from "../../model/text.ts";
import type { OperationContext } from "../../operations/operation.ts";
import { languageOf } from "../language.ts";
import { bodyLimit } from "../rest/problem.ts";
import { type McpOptions, mcpServer } from "./server.ts";

export interface McpRouteOptions {
  readonly version: string;
  contextIn(lang: Lang, request: FastifyRequest): OperationContext;
  /** Names, besides those of this very machine, under which the service may be called. */
  readonly hosts?: readonly string[];
}

/** How many streams may wait for changes of lists, which never come: lists stay as they are while the process runs. */
const maxSubscriptions = 100;

type PerRequest = Omit<McpOptions, "onError">;

/** Answers requests of the protocol; `hosts` are names, besides those of this very machine, under which it may be called; `*` is any. */
export function createAnswering(
  log: FastifyBaseLogger,
  hosts: readonly string[],
  { version, contextIn }: Pick<McpRouteOptions, "version" | "contextIn">,
) {
  const onError = (error: unknown): void => log.error(error);
  // Refused requests are the caller's affair.
  const onRefusal = (error: Error): void => log.debug(error);
  const limits = { maxRequestBodySize: bodyLimit };
  const served = languages.map((lang) => {
    const handler = createMcpHandler(
      ({ authInfo }) => mcpServer({ ...(authInfo!.extra as PerRequest), onError }, lang),
      {
        ...limits,
        maxSubscriptions,
        onerror: onRefusal,
      },
    );
    return { lang, handler, answer: toNodeHandler(handler, { ...limits, onerror: onError }) };
  });
  // A web page must not reach the service through a name that it made point here, nor from a foreign origin.
  const names = [...localhostAllowedHostnames(), ...hosts.map(bracketed)];
  const isHostKnown = names.includes("*") ? () => true : hostHeaderValidation(names);
  const isOriginKnown = originValidation(names);
  return {
    async answer(request: FastifyRequest, raw: Parameters<(typeof served)[number]["answer"]>[1]): Promise<void> {
      const lang = languageOf(request);
      if (!isHostKnown(request.raw, raw as never) || !isOriginKnown(request.raw, raw as never)) return;
      const message = request.raw as NodeIncomingMessageLike;
      // The one thing that the library hands on, as it is, to the server that it has made for the request.
      const extra: PerRequest = { version, contextIn: (each) => contextIn(each, request) };
      message.auth = { token: "", clientId: "", scopes: [], extra: { ...extra } };
      await served.find((each) => each.lang === lang)!.answer(message, raw);
    },
    async close(): Promise<void> {
      await Promise.all(served.map(({ handler }) => handler.close()));
    },
  };
}

const bracketed = (host: string): string => (host.includes(":") && !host.startsWith("[") ? `[${host}]` : host);
