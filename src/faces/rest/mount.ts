import type { FastifyInstance, FastifyRequest } from "fastify";
import { answerTo, isPure, type RestOptions } from "./answer.ts";
import { routeSchema } from "./openapi.ts";
import { handleError, refuseMethod } from "./problem.ts";
import { queryParameters } from "./query.ts";
import { routes } from "./routes.ts";

/** Mounts every route of the table. Operations validate their input themselves; the schemas here are documentation. */
export function registerRest(app: FastifyInstance, options: RestOptions): void {
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  app.setErrorHandler(handleError);
  app.removeContentTypeParser("text/plain");
  for (const route of routes) {
    const parameters = queryParameters(route);
    // Generated when the OpenAPI document is first asked for: it takes longer than everything else at the start.
    const swaggerTransform = ({ url }: { url: string }) => ({ url, schema: routeSchema(route, parameters) });
    app.route({
      method: route.method,
      url: route.url,
      config: {
        swaggerTransform,
        access: route.operation.scope ?? "read",
        trustedOriginsOnly: !isPure(route),
        cached: route.method === "GET" && isPure(route),
      },
      ...(route.method === "DELETE" && { onRequest: ignoreEmptyBody }),
      handler: async (request, reply) => {
        const { status, headers, body } = await answerTo(route, parameters, options, request);
        return reply.code(status).headers(headers).send(body);
      },
    });
  }
  refuseOtherMethods(app);
}

/** Some clients name a media type though they send no body. */
async function ignoreEmptyBody({ raw: { headers } }: FastifyRequest): Promise<void> {
  const { "content-length": length = "0", "transfer-encoding": encoding } = headers;
  if (length === "0" && encoding === undefined) delete headers["content-type"];
}

/** 405 with `Allow` for the methods that a path does not support. */
function refuseOtherMethods(app: FastifyInstance): void {
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
  const served = new Map<string, string[]>();
  for (const { url, method } of routes) {
    served.set(url, [...(served.get(url) ?? []), method, ...(method === "GET" ? ["HEAD"] : [])]);
  }
  for (const [url, own] of served) {
    const allowed = methods.filter((method) => own.includes(method));
    app.route({
      method: methods.filter((method) => !allowed.includes(method)),
      url,
      schema: { hide: true },
      ...refuseMethod(allowed.join(", ")),
    });
  }
}
