import { isIP } from "node:net";
import type { FastifyInstance } from "fastify";
import type { Context } from "../../context.ts";
import { problem, sendProblem } from "../rest/problem.ts";

type Settings = Pick<Context["config"], "HOST" | "ALLOWED_HOSTS" | "PUBLIC_URL">;

/** Whether an address reaches this machine only. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/i.test(host);

/** Host names that the service answers to; undefined if it answers to any. */
export function allowedHosts({ HOST, ALLOWED_HOSTS, PUBLIC_URL }: Settings): ReadonlySet<string> | undefined {
  if (ALLOWED_HOSTS?.includes("*") || (ALLOWED_HOSTS === undefined && !isLoopback(HOST))) return undefined;
  const publicHosts = PUBLIC_URL === undefined ? [] : [new URL(PUBLIC_URL).hostname];
  return new Set(["localhost", HOST.toLowerCase(), ...(ALLOWED_HOSTS ?? []), ...publicHosts]);
}

/**
 * Protects against DNS rebinding, where a web page points a name of its own at this service and so passes for the same
 * origin. IP addresses pass: a rebound page never sends one.
 */
export function hostCheck(app: FastifyInstance, settings: Settings): void {
  const names = allowedHosts(settings);
  if (!names) return;
  app.addHook("onRequest", (request, reply, done) => {
    const { host } = request.headers;
    // Only HTTP/1.0 may omit it, which no browser speaks.
    if (host === undefined) return done();
    const name = nameIn(host);
    if (names.has(name) || isIP(name) > 0) return done();
    const fix = "The operator lists the allowed host names in the setting ALLOWED_HOSTS.";
    sendProblem(reply, problem(421, "HOST_NOT_ALLOWED", `Host \`${host.slice(0, 100)}\` is not allowed.`, { fix }));
  });
}

/** The name or address in a host header, without port and brackets. */
function nameIn(host: string): string {
  const [, address, name] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host.toLowerCase()) ?? [];
  return address ?? name?.replace(/\.$/, "") ?? "";
}
