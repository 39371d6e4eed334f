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

/** One year, for this name alone: what stands beside it in the domain is not ours to decide. */
const transportSecurity = "max-age=31536000";

export function secureHeaders(app: FastifyInstance, config: Context["config"]): void {
  app.addHook("onRequest", (request, reply, done) => secured(request.raw, reply.raw, done as () => void));
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
