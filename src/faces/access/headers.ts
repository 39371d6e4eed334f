import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import helmet from "helmet";
import type { Context } from "../../context.ts";
import { addVary } from "../vary.ts";

/**
 * For answers that are data: nothing in them is to be run, shown in a frame or taken for another type. The pages replace the
 * policy with their own. What helmet has besides is for pages of old browsers.
 */
const secured = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { "default-src": ["'none'"], "frame-ancestors": ["'none'"], "base-uri": ["'none'"] },
  },
  xFrameOptions: { action: "deny" },
  strictTransportSecurity: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/** The same for every answer, so they are made once. */
const securing = headersBy(secured);

function headersBy(set: typeof secured): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => {},
  };
  set({} as IncomingMessage, response as unknown as ServerResponse, () => {});
  return headers;
}

/** One year, for this name alone: what stands beside it in the domain is not ours to decide. */
const transportSecurity = "max-age=31536000";

export function secureHeaders(app: FastifyInstance, config: Context["config"]): void {
  app.addHook("onRequest", (_request, reply, done) => {
    reply.headers(securing);
    done();
  });
  if (config.TRUST_PROXY !== undefined) {
    // Only a proxy that is trusted can say that the caller came by TLS.
    app.addHook("onRequest", (request, reply, done) => {
      if (request.protocol === "https") reply.header("strict-transport-security", transportSecurity);
      done();
    });
  }
  if (config.ALLOWED_ORIGINS) {
    app.addHook("onSend", (_request, reply, _payload, done) => {
      addVary(reply, "Origin");
      done();
    });
  }
}
