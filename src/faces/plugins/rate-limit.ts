import rateLimiting, { normalizeIP } from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";

const windowSeconds = 60;

declare module "fastify" {
  interface FastifyContextConfig {
    /**
     * Whether neither rate limits nor overload keep callers from the route: operators must see the service when it is
     * busiest, and pages with their many files are cheaper to serve than to refuse.
     */
    isAlwaysServed?: boolean;
  }
}

/**
 * Limits requests per minute, for each valid API key or else for each address. An IPv6 network as one subscriber gets it
 * (/64) counts as one address.
 */
export async function rateLimit(app: FastifyInstance, max: number): Promise<void> {
  await app.register(rateLimiting, {
    global: false,
    max,
    timeWindow: windowSeconds * 1000,
    // Callers who have already disconnected have no address.
    keyGenerator: ({ caller, ip }: FastifyRequest) =>
      JSON.stringify(caller.owner === null ? ["address", normalizeIP(ip ?? "")] : ["key", caller.owner]),
    // Whoever guesses keys is counted wherever they are tried.
    allowList: ({ routeOptions, hasWrongKey }) => routeOptions.config.isAlwaysServed === true && !hasWrongKey,
  });
  const count = app.createRateLimit();
  const policy = `"default";q=${max};w=${windowSeconds}`;
  // A hook of our own, because the plugin's runs for routes only, and with other headers.
  app.addHook("onRequest", async (request, reply) => {
    const counted = await count(request);
    if (counted.isAllowed) return;
    const { remaining, ttlInSeconds, isExceeded } = counted;
    reply.header("ratelimit-policy", policy).header("ratelimit", `"default";r=${remaining};t=${ttlInSeconds}`);
    if (!isExceeded) return;
    reply.header("retry-after", ttlInSeconds);
    const message = `Limit of ${max} requests per minute exceeded. Try again in ${ttlInSeconds} seconds.`;
    throw Object.assign(new Error(message), { statusCode: 429 });
  });
}
