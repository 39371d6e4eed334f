import { type NodeIncomingMessageLike, toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, type McpRequestContext } from "@modelcontextprotocol/server";
import type { FastifyBaseLogger, FastifyRequest } from "fastify";
import { type Lang, languages } from "../../model/text.ts";
import type { OperationContext } from "../../operations/operation.ts";
import { languageOf } from "../language.ts";
import { bodyLimit } from "../rest/problem.ts";
import { lenientHandler } from "./lenient-messages.ts";
import { type McpOptions, mcpServer } from "./server.ts";

export interface McpRouteOptions {
  readonly version: string;
  contextIn(lang: Lang, request: FastifyRequest): OperationContext;
}

/** Streams that may be open for change notifications, which never come: the lists stay the same while the process runs. */
const maxSubscriptions = 100;

/** The library refuses larger batches. */
const mostInBatch = 100;

type PerRequest = Omit<McpOptions, "onError"> & Pick<FastifyRequest, "countMore">;

/** Handles requests of the protocol. Their host and origin have been checked, as on every face. */
export function createRequestHandler(log: FastifyBaseLogger, { version, contextIn }: McpRouteOptions) {
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
    const lenient = lenientHandler({ fetch: countingBatches(handler.fetch) });
    return { lang, handler, handle: toNodeHandler(lenient, { ...limits, onerror: onError }) };
  });
  return {
    async handle(request: FastifyRequest, raw: Parameters<(typeof handlers)[number]["handle"]>[1]): Promise<void> {
      const lang = languageOf(request);
      const message = request.raw as NodeIncomingMessageLike;
      // The library passes only this on, unchanged, to the server it creates for the request.
      const { countMore } = request;
      const extra: PerRequest = {
        version,
        contextIn: (each) => contextIn(each, request),
        ...(countMore && { countMore }),
      };
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

type Handle = ReturnType<typeof createMcpHandler>["fetch"];

/**
 * Earlier protocols have batches: each counts as many requests as it holds, and all of it is refused if that is too many. The
 * library limits their size.
 */
const countingBatches =
  (handle: Handle): Handle =>
  async (message, options) => {
    const { countMore } = options!.authInfo!.extra as PerRequest;
    const size = countMore ? await batchSize(message) : 1;
    try {
      if (size > 1) await countMore!(size - 1);
    } catch (error) {
      const body = { jsonrpc: "2.0", error: { code: -32_000, message: (error as Error).message }, id: null };
      return Response.json(body, { status: 429 });
    }
    return handle(message, options);
  };

/** What is no JSON is left to the library. */
async function batchSize(message: Request): Promise<number> {
  const text = message.method === "POST" ? await message.clone().text() : "";
  if (!/^\s*\[/.test(text)) return 1;
  try {
    return Math.min((JSON.parse(text) as unknown[]).length, mostInBatch);
  } catch {
    return 1;
  }
}
