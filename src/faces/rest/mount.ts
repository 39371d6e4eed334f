import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { AnswerCache } from "../answer-cache.ts";
import { isFresh } from "../caching.ts";
import type { Front } from "../front.ts";
import { type Answer, answerTo, isPure, type RestOptions } from "./answer.ts";
import { routeSchema } from "./openapi.ts";
import { handleError, problem, sendProblem } from "./problem.ts";
import { queryParameters } from "./query.ts";
import { type Route, routes } from "./routes.ts";

/** Mounts every route of the table. Operations validate their input themselves; the schemas here are documentation. */
export function registerRest(app: FastifyInstance, { answers, front, ...options }: RestOptions & Kept): void {
  app.addHook("onSend", (request, reply, payload, done) => {
    front.keep(request, reply, payload);
    done();
  });
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  app.setErrorHandler(handleError);
  app.removeContentTypeParser("text/plain");
  for (const route of routes) {
    const parameters = queryParameters(route);
    const handle = handlerFor(route, parameters, options, { answers, front });
    // Written when the document is first asked for: writing it takes longer than all else that happens at the start.
    const swaggerTransform = ({ url }: { url: string }) => ({ url, schema: routeSchema(route, parameters) });
    app.route({
      method: route.method,
      url: route.url,
      config: { swaggerTransform, access: route.operation.scope ?? "read" },
      handler: handle,
    });
  }
  refuseOtherMethods(app);
}

/** Where answers are kept: ahead of the framework, else here. */
interface Kept {
  answers: AnswerCache<Answer>;
  front: Front;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>;

/** Pure answers to GET are kept; since nothing else decides them, what they are kept under is all of the question. */
function handlerFor(route: Route, parameters: z.ZodObject, options: RestOptions, { answers, front }: Kept): Handler {
  if (route.method === "POST" || !isPure(route)) {
    return async (request, reply) => send(request, reply, await answerTo(route, parameters, options, request));
  }
  const made = async (request: FastifyRequest, reply: FastifyReply) => {
    const answer = await answerTo(route, parameters, options, request);
    if (answer.status === 200 && !front.awaits(request)) answers.set(keyOf(request), answer);
    return send(request, reply, answer);
  };
  return (request, reply) => {
    const known = front.awaits(request) ? undefined : answers.get(keyOf(request));
    return known ? send(request, reply, known) : made(request, reply);
  };
}

function keyOf({ catalog, headers, url }: FastifyRequest): string {
  const { accept = "", "accept-language": languages = "" } = headers;
  return `${catalog.digest} ${languages} ${accept} ${url}`;
}

function send(request: FastifyRequest, reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  reply.headers(headers);
  if (headers.etag !== undefined && request.method !== "POST" && isFresh(request, headers.etag)) {
    return reply.removeHeader("content-type").code(304).send();
  }
  return reply.code(status).send(body);
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
        const fix = `Use ${allow}.`;
        const body = problem(405, "METHOD_NOT_ALLOWED", `${request.method} is not served here.`, { fix });
        return sendProblem(reply.header("allow", allow), body);
      },
    });
  }
}
