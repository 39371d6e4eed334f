import { isIP } from "node:net";
import type { FastifyInstance } from "fastify";
import type { Context } from "../../context.ts";
import { ForbiddenError } from "../../errors.ts";
import { problem, sendProblem } from "../rest/problem.ts";

type Settings = Pick<Context["config"], "HOST" | "ALLOWED_HOSTS" | "ALLOWED_ORIGINS">;

/** Whether an address is of this very machine alone. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/i.test(host);

/** The names under which the service may be called; undefined where any will do. */
export function allowedHosts({ HOST, ALLOWED_HOSTS }: Settings): ReadonlySet<string> | undefined {
  if (ALLOWED_HOSTS?.includes("*") || (ALLOWED_HOSTS === undefined && !isLoopback(HOST))) return undefined;
  return new Set(["localhost", HOST.toLowerCase(), ...(ALLOWED_HOSTS ?? [])]);
}

/**
 * A web page can make a name of its own point here and then passes for the same origin (DNS rebinding); so the service
 * answers to its own names only. Addresses are no names: what calls an address was never sent here by a name.
 */
export function checkHosts(app: FastifyInstance, settings: Settings): void {
  const names = allowedHosts(settings);
  if (!names) return;
  app.addHook("onRequest", (request, reply, done) => {
    const { host } = request.headers;
    // Only HTTP/1.0 has none, which no browser speaks.
    if (host === undefined || isIP(nameIn(host)) > 0 || names.has(nameIn(host))) return done();
    const fix = "Whoever runs the service names the hosts that it is called by in the setting ALLOWED_HOSTS.";
    sendProblem(
      reply,
      problem(421, "HOST_NOT_ALLOWED", `The service is not called \`${host.slice(0, 100)}\`.`, { fix }),
    );
  });
}

/** The name or address of a host header, without port and brackets. */
function nameIn(host: string): string {
  const [, address, name] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host.toLowerCase()) ?? [];
  return address ?? name?.replace(/\.$/, "") ?? "";
}

/** Where origins are named, web pages of others are refused, whatever their browser makes of the headers of CORS. */
export function checkOrigins(app: FastifyInstance, { ALLOWED_ORIGINS: allowed }: Settings): void {
  if (!allowed) return;
  app.addHook("onRequest", (request, _reply, done) => {
    const { origin, host } = request.headers;
    const isOwn = origin?.replace(/^https?:\/\//, "") === host;
    if (origin === undefined || isOwn || allowed.includes(origin)) return done();
    const fix = "Whoever runs the service names the origins that may call it in the setting ALLOWED_ORIGINS.";
    done(new ForbiddenError(`Pages of the origin \`${origin.slice(0, 100)}\` may not call the service.`, fix));
  });
}
