import rateLimiting, { normalizeIP } from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

const windowSeconds = 60;

const headers = ["ratelimit", "ratelimit-policy", "retry-after"];

declare module "fastify" {
  interface FastifyContextConfig {
    /**
     * Whether neither rate limits nor overload keep callers from the route: operators must see the service when it is
     * busiest, and pages with their many files are cheaper to serve than to refuse.
     */
    isAlwaysServed?: boolean;
  }
  interface FastifyRequest {
    /** Counts what one request asks for besides the first; throws if it is too much. Absent without a rate limit. */
    countMore?: (more: number) => Promise<void>;
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
  async function check(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const counted = await count(request);
    if (counted.isAllowed) return;
    const { remaining, ttlInSeconds, isExceeded } = counted;
    reply.header("ratelimit-policy", policy).header("ratelimit", `"default";r=${remaining};t=${ttlInSeconds}`);
    if (!isExceeded) return;
    reply.header("retry-after", ttlInSeconds);
    const message = `Limit of ${max} requests per minute exceeded. Try again in ${ttlInSeconds} seconds.`;
    throw Object.assign(new Error(message), { statusCode: 429 });
  }
  app.decorateRequest("countMore");
  app.addHook("onRequest", async (request, reply) => {
    request.countMore = async (more) => {
      try {
        for (let n = 0; n < more; n++) await check(request, reply);
      } finally {
        // A face that answers without the framework has taken the headers over already.
        for (const name of headers) {
          const value = reply.getHeader(name);
          if (value !== undefined) reply.raw.setHeader(name, value);
        }
      }
    };
    await check(request, reply);
  });
}
