import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";

const windowSeconds = 60;

/** Health checks, metrics, and the pages with their many files, are never refused. */
const free = /^\/(?:health|metrics|docs|graphiql|assets)(?:\/|$|\?)/;

/** The same number of requests a minute for each caller. */
export async function registerRateLimit(app: FastifyInstance, max: number): Promise<void> {
  await app.register(rateLimit, {
    max,
    timeWindow: windowSeconds * 1000,
    enableDraftSpec: true,
    allowList: (request) => free.test(request.url),
    errorResponseBuilder: (_request, { after }) =>
      Object.assign(new Error(`More than ${max} requests a minute; come back in ${after}.`), { statusCode: 429 }),
  });
  // The library writes the older three headers; these are the two of the current draft.
  app.addHook("onSend", async (_request, reply) => {
    const [remaining, reset] = [reply.getHeader("ratelimit-remaining"), reply.getHeader("ratelimit-reset")];
    if (remaining === undefined) return;
    reply.header("ratelimit-policy", `"default";q=${max};w=${windowSeconds}`);
    reply.header("ratelimit", `"default";r=${remaining};t=${reset}`);
  });
}
