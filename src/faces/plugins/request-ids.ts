import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";

/** Ids accepted from callers: short, and harmless in logs and headers. */
const acceptable = /^[\w.~:+/=@-]{1,128}$/;

/** Distinguishes the ids of this process from those of other replicas and earlier runs. */
const processId = randomBytes(6).toString("base64url");
let count = 0;

/** The caller's own `X-Request-Id` if it is acceptable, otherwise a new one. */
export function requestIdOf(request: Pick<IncomingMessage, "headers">): string {
  const id = request.headers["x-request-id"];
  return typeof id === "string" && acceptable.test(id) ? id : newRequestId();
}

export const newRequestId = (): string => `${processId}-${(++count).toString(36)}`;

/** Every response carries the id that the logs have. Bodies never do, because they are cached. */
export function requestIds(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    done();
  });
}
