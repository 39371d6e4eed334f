import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { decisionRecord } from "../../decision/decision-record.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Lang } from "../../model/text.ts";
import { type OperationContext, perform, validated } from "../../operations/operation.ts";
import { languageOf } from "../language.ts";
import { cacheHeaders, entityTag, isFresh } from "./caching.ts";
import { pick } from "./fields.ts";
import { routeSchema } from "./openapi.ts";
import { handleError, problem, sendProblem } from "./problem.ts";
import { coerced, queryParameters } from "./query.ts";
import { type Route, routes } from "./routes.ts";

export interface RestOptions {
  version: string;
  contextIn(lang: Lang): OperationContext;
}

/** Mounts every route of the table. Operations validate their input themselves; the schemas here are documentation. */
export function registerRest(app: FastifyInstance, options: RestOptions): void {
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  app.setErrorHandler(handleError);
  app.removeContentTypeParser("text/plain");
  for (const route of routes) {
    const parameters = queryParameters(route);
    app.route({
      method: route.method,
      url: route.url,
      schema: routeSchema(route, parameters),
      handler: (request, reply) => answer(route, parameters, options, request, reply),
    });
  }
  refuseOtherMethods(app);
}

/** What is served at a path by another method is said with 405 and `Allow`. */
function refuseOtherMethods(app: FastifyInstance): void {
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
  const served = new Map<string, string[]>();
  for (const { url, method } of routes) {
    served.set(url, [...(served.get(url) ?? []), method, ...(method === "GET" ? ["HEAD"] : [])]);
  }
  for (const [url, allowed] of served) {
    const allow = allowed.join(", ");
    app.route({
      method: methods.filter((method) => !allowed.includes(method)),
      url,
      schema: { hide: true },
      handler: (request, reply) => {
        const body = problem(405, "METHOD_NOT_ALLOWED", `${request.method} is not served here.`, {
          fix: `Use ${allow}.`,
        });
        return sendProblem(reply.header("allow", allow), body);
      },
    });
  }
}

interface Asked {
  lang?: Lang;
  fields?: string[];
}

async function answer(
  route: Route,
  parameters: z.ZodObject,
  { version, contextIn }: RestOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const markdown =
    route.operation.name === "get-recommendation" && request.type(["json", "text/markdown"]) === "text/markdown";
  if (!markdown && !request.type(["json"])) {
    const fix = "Accept application/json.";
    return sendProblem(reply, problem(406, "NOT_ACCEPTABLE", "The answer can only be JSON.", { fix }));
  }
  const query = coerced(parameters, request.query as Record<string, unknown>);
  const { lang: asked, fields, ...rest } = validated(parameters, query) as Asked & Record<string, unknown>;
  const context = contextIn(languageOf(request, asked));
  const input = inputOf(route, rest, request);
  reply.header("content-language", context.lang).header("vary", "Accept, Accept-Language");
  const isPure = route.creates === undefined && route.operation.name !== "get-recommendation";
  if (isPure) {
    const tag = entityTag(context, version, route.url, { input, fields });
    cacheHeaders(reply, tag);
    if (request.method !== "POST" && isFresh(request, tag)) return reply.code(304).send();
  }
  const result: unknown = await perform(route.operation, context, input);
  if (isRecord(result)) reply.header("content-language", result.lang);
  if (markdown) {
    return reply.type("text/markdown; charset=utf-8").send(decisionRecord(result as Recommendation));
  }
  if (route.creates) return created(route, result as Created, reply, fields);
  if (request.method === "GET" || request.method === "HEAD") linkPages(request, reply, result);
  return reply.type("application/json; charset=utf-8").send(fields ? pick(result, fields) : result);
}

/** The operation's input: the body, or the query with its shorthand written out, and what the path names. */
function inputOf(route: Route, query: Record<string, unknown>, request: FastifyRequest): unknown {
  const params = request.params as Record<string, unknown>;
  if (route.method === "POST") {
    const key = request.headers["idempotency-key"];
    const body = request.body === undefined ? {} : request.body;
    if (!route.creates || key === undefined || typeof body !== "object" || body === null) return body;
    return { ...body, idempotencyKey: key };
  }
  if (!route.sugar) return { ...query, ...params };
  const { shape, expand } = route.sugar;
  const plain = Object.entries(query).filter(([name]) => !(name in shape));
  const short = Object.entries(query).filter(([name]) => name in shape);
  return { ...Object.fromEntries(plain), ...expand(Object.fromEntries(short)), ...params };
}

/** A stored recommendation stays in the language it was written in. */
const isRecord = (result: unknown): result is Recommendation => (result as Partial<Recommendation>).lang !== undefined;

interface Created {
  id: string;
  isReplay?: boolean;
}

/** A new record is 201; the first record under a repeated idempotency key is 200 with the same body. */
function created(route: Route, result: Created, reply: FastifyReply, fields?: string[]): FastifyReply {
  const { isReplay = false, ...record } = result;
  return reply
    .code(isReplay ? 200 : 201)
    .header("location", route.creates!(record))
    .header("cache-control", "no-store")
    .type("application/json; charset=utf-8")
    .send(fields ? pick(record, fields) : record);
}

/** RFC 8288 links to the pages before and after. */
function linkPages(request: FastifyRequest, reply: FastifyReply, result: unknown): void {
  const { pageInfo } = result as { pageInfo?: { nextCursor: string | null; prevCursor: string | null } };
  const links = Object.entries({ next: pageInfo?.nextCursor, prev: pageInfo?.prevCursor }).flatMap(([rel, cursor]) => {
    if (!cursor) return [];
    const url = new URL(request.url, "http://localhost");
    url.searchParams.set("cursor", cursor);
    url.searchParams.delete("backward");
    return [`<${url.pathname}${url.search}>; rel="${rel}"`];
  });
  if (links.length > 0) reply.header("link", links.join(", "));
}
