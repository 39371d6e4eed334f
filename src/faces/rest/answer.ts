import { errorCodes, type FastifyRequest } from "fastify";
import type { z } from "zod";
import { decisionRecord } from "../../decision/explain/decision-record.ts";
import { slugOf } from "../../model/ids.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { OtherSource, View } from "../../model/sources.ts";
import { type Lang, langTagSchema } from "../../model/text.ts";
import { inView, type OperationContext } from "../../operations/operation.ts";
import { bearingOn } from "../../operations/other-sources.ts";
import { perform } from "../../operations/perform.ts";
import { validated } from "../../operations/validated.ts";
import { addressOf } from "../addresses.ts";
import { entityTag, validatorHeaders } from "../cache-headers.ts";
import { languageOf } from "../language.ts";
import { checkFields, pick } from "./fields.ts";
import { type ProblemDetails, problem, problemType } from "./problem.ts";
import { coerced } from "./query.ts";
import { isRdf, rdfTypes, triples } from "./rdf-answer.ts";
import { isDecision, pathParameters, type Route, recordSuffix } from "./routes.ts";
import { expanded } from "./sugar.ts";

export interface RestOptions {
  version: string;
  contextIn(lang: Lang, request: FastifyRequest): OperationContext;
}

/** A response as it is sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** None with status 204. */
  body?: string;
}

const jsonType = "application/json; charset=utf-8";

/** The media types of a route's responses; JSON unless another is preferred. */
export const mediaTypes = (route: Route): string[] => [
  "application/json",
  ...(isDecision(route) ? ["text/markdown"] : []),
  ...rdfTypes(route),
];

/** Whether responses depend on the catalog and the question alone; other routes read or create a record. */
export const isPure = (route: Route): boolean => !route.operation.usesRecords;

interface Asked {
  lang?: Lang;
  sources?: View;
  fields?: string[];
}

/** Runs a route's operation and serializes its result. Errors are thrown, and mapped in one place. */
export async function answerTo(
  route: Route,
  parameters: z.ZodObject,
  { version, contextIn }: RestOptions,
  request: FastifyRequest,
): Promise<Answer> {
  const types = mediaTypes(route);
  const params = request.params as Record<string, string>;
  const isPage = isDecision(route) && params.id?.endsWith(recordSuffix);
  const type = isPage ? "text/markdown" : request.type(types);
  const hasAnswer = route.method !== "DELETE";
  if (!type && hasAnswer) {
    const fix = `Accept ${types.join(", ")}.`;
    return refused(problem(406, "NOT_ACCEPTABLE", "None of the accepted media types is available.", { fix }));
  }
  const query = coerced(parameters, request.query as Record<string, unknown>);
  const { lang: asked, sources, fields, ...rest } = validated(parameters, query) as Asked & Record<string, unknown>;
  if (fields) checkFields(route.operation.output, fields);
  const input = inputOf(route, rest, request, isPage ? { id: params.id!.slice(0, -recordSuffix.length) } : params);
  let isReplay = false;
  let day: string | undefined;
  const context = {
    ...inView(contextIn(languageOf(request, asked ?? languageIn(input)), request), sources),
    onReplay: () => {
      isReplay = true;
    },
    onDay: (asOf: string) => {
      day = asOf;
    },
  };
  const result = (await perform(route.operation, context, input).catch(route.sugar?.rethrow)) as Result;
  if (!hasAnswer) return { status: 204, headers: { "cache-control": "no-store" } };
  // A stored recommendation stays in the language it was written in.
  const headers = { "content-language": result.lang ?? context.lang, vary: "Accept, Accept-Language" };
  const canonical = isPage ? undefined : canonicalUrl(route, params, result);
  if (canonical !== undefined) Object.assign(headers, { "content-location": addressOf(request, canonical) });
  if (typeof type === "string" && isRdf(type)) {
    // Triples have every language.
    const { "content-language": _, ...others } = headers;
    const validators = validatorHeaders(
      entityTag({ ...context, lang: "en", day }, version, `${route.url} ${type}`, input),
    );
    const body = await triples(type, route, context.catalog, result);
    return { status: 200, headers: { ...others, ...validators, "content-type": type }, body };
  }
  const isMarkdown = type === "text/markdown";
  const body = isMarkdown
    ? decisionRecord(context, result as never, undefined, (id) =>
        addressOf(request, `/v1/facts/${encodeURIComponent(id)}`),
      )
    : JSON.stringify(fields ? selected(result, fields) : result);
  const contentType = isMarkdown ? "text/markdown; charset=utf-8" : jsonType;
  if (route.creates) {
    const more = {
      location: addressOf(request, route.creates(result as Recommendation)),
      "cache-control": "no-store",
      "content-type": contentType,
    };
    return { status: isReplay ? 200 : 201, headers: Object.assign(headers, more), body };
  }
  const validators = isPure(route)
    ? validatorHeaders(
        entityTag({ ...context, day }, version, `${route.url}${isMarkdown ? " md" : ""}`, { input, fields }),
      )
    : { "cache-control": "private, no-cache" };
  return {
    status: 200,
    headers: Object.assign(headers, validators, links(request, result), { "content-type": contentType }),
    body,
  };
}

/** The selected fields of each item. What other sources say is left to what bears on these. */
function selected(result: Result, fields: string[]): unknown {
  const { otherSources, ...rest } = pick(result, fields) as { otherSources?: OtherSource[] };
  if (!otherSources || !("items" in rest)) return { ...rest, ...(otherSources && { otherSources }) };
  return { ...rest, otherSources: bearingOn(otherSources, rest) };
}

interface Result extends Record<string, unknown> {
  id?: unknown;
  /** What a feature of an earlier version became. */
  became?: { id: string };
  lang?: Lang;
}

const refused = (body: ProblemDetails): Answer => ({
  status: body.status,
  headers: { "content-type": problemType, "cache-control": "no-store" },
  body: JSON.stringify(body),
});

/** The language may also be part of the operation's input. */
const languageIn = (input: unknown): Lang | undefined =>
  langTagSchema.safeParse((input as { lang?: unknown } | null)?.lang).data;

/** The operation's input: the body, or the query with its shorthand expanded, and the path parameters. */
function inputOf(
  route: Route,
  query: Record<string, unknown>,
  request: FastifyRequest,
  params: Record<string, unknown>,
): unknown {
  if (route.method === "POST") {
    const key = request.headers["idempotency-key"];
    const { body } = request;
    // Without a media type, a body may be missing too. Any web page could send such a request unasked.
    if (body === undefined) throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(request.headers["content-type"]);
    if (!route.creates || key === undefined || typeof body !== "object" || body === null) return body;
    return { ...body, idempotencyKey: key };
  }
  return { ...expanded(route.sugar, query), ...params };
}

/** The address of an entity or a fact, if the caller used another name for it. */
function canonicalUrl({ url }: Route, params: Record<string, string>, { id, became }: Result): string | undefined {
  if (became) return `/v1/entities/${encodeURIComponent(became.id)}`;
  const [parameter, ...more] = pathParameters(url);
  if (parameter === undefined || more.length > 0 || typeof id !== "string") return undefined;
  const name = url.startsWith("/v1/entities/") ? id : slugOf(id);
  return params[parameter] === name ? undefined : url.replace(`:${parameter}`, encodeURIComponent(name));
}

/** RFC 8288 links to the previous and next pages. */
function links(request: FastifyRequest, result: Result): { link?: string } {
  const { pageInfo } = result as { pageInfo?: { nextCursor: string | null; prevCursor: string | null } };
  if (request.method === "POST" || !pageInfo) return {};
  const found = Object.entries({ next: pageInfo.nextCursor, prev: pageInfo.prevCursor }).flatMap(([rel, cursor]) => {
    if (!cursor) return [];
    const url = new URL(request.url, "http://localhost");
    url.searchParams.set("cursor", cursor);
    url.searchParams.delete("backward");
    return [`<${addressOf(request, url.pathname)}${url.search}>; rel="${rel}"`];
  });
  return found.length > 0 ? { link: found.join(", ") } : {};
}
