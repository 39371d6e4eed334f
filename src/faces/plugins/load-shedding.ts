import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import { OverloadedError } from "../../errors.ts";

/** One permitted request may hold the event loop for some tenths of a second, which is no overload. */
const leastDelay = 500;

/** Refuses requests while the event loop is later than `maxDelayMs` on average; 0 never refuses. */
export async function loadShedding(app: FastifyInstance, maxDelayMs: number, onRefusal: () => void): Promise<void> {
  if (maxDelayMs === 0) return;
  const maxEventLoopDelay = Math.max(maxDelayMs, leastDelay);
  await app.register(underPressure, {
    maxEventLoopDelay,
    // An interval in which the loop never came round counts as an endless delay, so a shorter one would be a lower bound.
    sampleInterval: maxEventLoopDelay,
    exposeStatusRoute: false,
    pressureHandler(request) {
      if (request.routeOptions.config.isAlwaysServed) return;
      onRefusal();
      throw new OverloadedError(`The service is overloaded: requests wait longer than ${maxDelayMs} ms.`);
    },
  });
}
