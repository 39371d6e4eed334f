import rateLimit, { normalizeIP } from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";

const windowSeconds = 60;

/** Health checks, metrics, and the pages with their many files, are never refused. */
const free = /^\/(?:health|metrics|docs|graphiql|assets)(?:\/|$|\?)/;

/**
 * The same number of requests a minute for each caller: for each API key that holds, else for each address. A network of
 * IPv6 addresses that one subscriber is given (/64) counts as one.
 */
export async function registerRateLimit(app: FastifyInstance, max: number): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    max,
    timeWindow: windowSeconds * 1000,
    // Callers who have gone already have no address.
    keyGenerator: ({ caller, ip }: FastifyRequest) => caller.owner ?? normalizeIP(ip ?? ""),
    allowList: (request) => free.test(request.url),
  });
  const count = app.createRateLimit();
  app.addHook("onRequest", async (request, reply) => {
    const counted = await count(request);
    if (counted.isAllowed) return;
    const { remaining, ttlInSeconds, isExceeded } = counted;
    reply.header("ratelimit-policy", `"default";q=${max};w=${windowSeconds}`);
    reply.header("ratelimit", `"default";r=${remaining};t=${ttlInSeconds}`);
    if (!isExceeded) return;
    reply.header("retry-after", ttlInSeconds);
    const message = `More than ${max} requests a minute; come back in ${ttlInSeconds} seconds.`;
    throw Object.assign(new Error(message), { statusCode: 429 });
  });
}
