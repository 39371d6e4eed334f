import type { FastifyInstance } from "fastify";
import { problem, sendProblem } from "./rest/problem.ts";

/** Milliseconds between looks at the clock; waiting is known to within as much. */
const beat = 100;

/** Those who run the service must see it when it is busiest. */
const always = /^\/(?:health|metrics)(?:\/|$|\?)/;

/**
 * How long a request that is begun now has waited for the event loop, at most: the time since the loop last came round to
 * its timers, when the request may just have missed its turn, and what that turn before it had taken.
 */
function watchDelay(): { delay(): number; stop(): void } {
  let last = performance.now();
  let late = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    late = Math.max(0, now - last - beat);
    last = now;
  }, beat).unref();
  return { delay: () => late + Math.max(0, performance.now() - last - beat), stop: () => clearInterval(timer) };
}

/**
 * Back-pressure. One turn of the event loop takes up all requests that have come in, one after the other; the more there are,
 * the longer each waits. Whoever has waited longer than `most` milliseconds is refused at once, which costs a small part of an
 * answer: those before are still answered, and no queue grows beyond the bound.
 */
export function registerPressure(app: FastifyInstance, most: number): void {
  const { delay, stop } = watchDelay();
  app.addHook("onClose", async () => stop());
  app.addHook("onRequest", (request, reply, done) => {
    if (delay() <= most || always.test(request.url)) return done();
    const detail = `Requests wait longer than ${most} ms here, so this one was not begun.`;
    const fix = "Try again later.";
    sendProblem(reply.header("retry-after", retryAfter()), problem(503, "OVERLOADED", detail, { fix }));
  });
}

/** One to three seconds, so that those who were refused together do not come back together. */
const retryAfter = (): number => 1 + Math.floor(Math.random() * 3);
