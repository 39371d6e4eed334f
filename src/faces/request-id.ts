import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";

/** What is taken over from a caller: short, and of characters that are harmless in logs and headers. */
const sane = /^[\w.~:+/=@-]{1,128}$/;

/** Tells this process's ids from those of other replicas and of earlier runs. */
const processId = randomBytes(6).toString("base64url");
let count = 0;

/** The caller's own `X-Request-Id` where it is sane, else a new one. */
export function requestIdOf(request: Pick<IncomingMessage, "headers">): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && sane.test(given) ? given : newRequestId();
}

export const newRequestId = (): string => `${processId}-${(++count).toString(36)}`;

/** Every answer says under which id the logs have it; bodies never do, since they are kept and shared. */
export function registerRequestIds(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    done();
  });
}
