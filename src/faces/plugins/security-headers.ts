import type { FastifyInstance } from "fastify";
import type { Context } from "../../context.ts";

/**
 * Responses are data: nothing in them may be run, framed or taken for another media type. The few pages replace the policy
 * with their own. These are the headers that helmet would set for an API; they never change, so they are written out.
 */
const headers = {
  "content-security-policy": "default-src 'none';frame-ancestors 'none';base-uri 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** One year, for this host alone: its sibling domains are not ours to decide for. */
const transportSecurity = "max-age=31536000";

export function securityHeaders(app: FastifyInstance, { TRUST_PROXY }: Pick<Context["config"], "TRUST_PROXY">): void {
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(headers);
    // Only a trusted proxy can say that the caller used TLS.
    if (TRUST_PROXY !== undefined && request.protocol === "https") {
      reply.header("strict-transport-security", transportSecurity);
    }
    done();
  });
}
