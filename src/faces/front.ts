import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../context.ts";
import { type AnswerCache, longestKey } from "./answer-cache.ts";
import { isFresh } from "./caching.ts";
import type { Metrics } from "./metrics.ts";
import { requestIdOf } from "./request-id.ts";

/** An answer with the headers that it left with. */
export interface Ready {
  route: string;
  etag: string;
  body: Buffer;
  headers: Readonly<Record<string, unknown>>;
  /** The headers as they are written, laid out when the answer is first asked for again. */
  lines?: Lines;
}

/** Names and values in turn; the first is the request's id, set each time. */
interface Lines {
  whole: string[];
  unchanged: string[];
}

export interface Front {
  /** Whether the answer to a request will be kept here, so that it need not be kept behind: one that may be 304 has no body to keep. */
  awaits(request: FastifyRequest): boolean;
  /** Keeps an answer as it leaves, where it has an entity tag: then it is the same for all who ask the same. */
  keep(request: FastifyRequest, reply: FastifyReply, payload: unknown): void;
}

export const noFront: Front = { awaits: () => false, keep: () => {} };

/** What the answer to come will be kept under. */
const question = Symbol("question");
type Asked = IncomingMessage & { [question]?: string };

/** Headers of a body, which 304 does not have. */
const ofBody = ["content-type", "content-length", "content-encoding"];

/** Bytes of a question that are looked at before the framework has it. */
const longestQuestion = 4096;

/**
 * Answers what was answered before, ahead of the framework: looking an answer up and writing it takes less than what the
 * framework does for any request. All that decides an answer and its headers is in the key. Where a request has to be
 * counted, traced, logged or held against a key first, which only the framework's hooks do, there is no front.
 */
export function registerFront(
  app: FastifyInstance,
  context: Context,
  metrics: Metrics,
  answers: AnswerCache<Ready>,
): Front {
  const { config, keys, catalogs } = context;
  const isPlain =
    keys === undefined &&
    config.RATE_LIMIT === 0 &&
    config.TRUST_PROXY === undefined &&
    config.OTEL_EXPORTER_OTLP_ENDPOINT === undefined &&
    config.LOG_LEVEL !== "debug" &&
    config.LOG_LEVEL !== "trace";
  if (!isPlain) return noFront;

  let isClosing = false;
  app.addHook("preClose", async () => {
    isClosing = true;
  });
  const [next] = app.server.listeners("request") as [(request: IncomingMessage, response: ServerResponse) => void];

  function answer(request: IncomingMessage, response: ServerResponse, body: string): void {
    const key = keyOf(catalogs.current.digest, request, body);
    const ready = answers.get(key);
    if (!ready) {
      if (key.length <= longestKey) (request as Asked)[question] = key;
      next(request, response);
      return;
    }
    const started = performance.now();
    const status = write(request, response, ready);
    metrics.request(request.method!, ready.route, status, (performance.now() - started) / 1000);
  }

  app.server.removeAllListeners("request").on("request", (request, response) => {
    const length = bodyLength(request);
    const { expect, host } = request.headers;
    const isOdd = expect !== undefined || host === undefined;
    if (isClosing || context.isClosing || isOdd || length > longestQuestion) next(request, response);
    else if (request.method === "GET" && length === 0) answer(request, response, "");
    else if (request.method !== "POST" || length === 0) next(request, response);
    else {
      request.once("readable", () => {
        const body = request.read() as Buffer | null;
        if (body) request.unshift(body);
        if (body?.length === length) answer(request, response, body.toString("latin1"));
        else next(request, response);
      });
    }
  });

  return {
    awaits: ({ raw }) => (raw as Asked)[question] !== undefined && raw.headers["if-none-match"] === undefined,
    keep(request, reply, payload) {
      const [key, etag] = [(request.raw as Asked)[question], reply.getHeader("etag")];
      if (reply.statusCode !== 200 || typeof etag !== "string" || !Buffer.isBuffer(payload)) return;
      if (!key?.startsWith(request.catalog.digest)) return;
      const headers = { ...reply.getHeaders(), "content-length": String(payload.length) };
      answers.set(key, { route: request.routeOptions.url!, etag, body: payload, headers });
    },
  };
}

function write(request: IncomingMessage, response: ServerResponse, ready: Ready): "200" | "304" {
  const isUnchanged = request.method === "GET" && isFresh(request, ready.etag);
  ready.lines ??= laidOut(ready.headers);
  const headers = isUnchanged ? ready.lines.unchanged : ready.lines.whole;
  headers[1] = requestIdOf(request);
  if (isUnchanged) response.writeHead(304, headers).end();
  else response.writeHead(200, headers).end(ready.body);
  return isUnchanged ? "304" : "200";
}

/** What an answer and its headers are made from. A header that is not here must change neither. */
function keyOf(digest: string, { method, url, headers }: IncomingMessage, body: string): string {
  const { host = "", origin = "", accept = "", "accept-language": languages = "", "content-type": type = "" } = headers;
  return `${digest} ${method} ${url} ${host}\n${origin}\n${accept}\n${languages}\n${type}\n${body}`;
}

function bodyLength({ headers }: IncomingMessage): number {
  if (headers["transfer-encoding"] !== undefined) return Number.POSITIVE_INFINITY;
  return Number(headers["content-length"] ?? 0);
}

function laidOut(headers: Ready["headers"]): Lines {
  const lines = Object.entries(headers).filter(([name]) => name !== "x-request-id");
  const flat = (list: typeof lines) => ["x-request-id", "", ...list.flatMap(([name, value]) => [name, String(value)])];
  return { whole: flat(lines), unchanged: flat(lines.filter(([name]) => !ofBody.includes(name))) };
}
