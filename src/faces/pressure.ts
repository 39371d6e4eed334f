import type { FastifyInstance } from "fastify";
import { OverloadedError } from "../errors.ts";
import type { Watch } from "../operations/operation.ts";
import { retryAfter } from "./rest/problem.ts";

export interface Pressure {
  /** Refuses requests that have waited too long before they began. */
  register(app: FastifyInstance): void;
  /** Throws where calls of an operation would wait too long, rather than let them begin. */
  readonly watch: Watch;
  /** How many requests were refused so far. */
  readonly refusals: number;
}

/** Milliseconds between looks at the clock; waiting is known to within as much. */
const beat = 100;

/** Those who run the service must see it when it is busiest. */
const always = /^\/(?:health|metrics)(?:\/|$|\?)/;

/**
 * Back-pressure: nobody waits much longer than `most` milliseconds, however many come. It is held in two places. One turn of
 * the event loop takes up all requests that have come in, one after the other; what has waited too long for its turn is
 * refused, which costs a small part of an answer. And what computes for many turns is refused where those before it will
 * take too long. What the front answers from its cache is never refused: a refusal, which needs the framework, takes longer.
 */
export function pressure(most: number): Pressure {
  let refusals = 0;
  const refuse = (): OverloadedError => {
    refusals++;
    return new OverloadedError(`Answers take longer than ${most} ms now, so this one was not begun.`);
  };
  const queues = new Map<string, Queue>();
  return {
    get refusals() {
      return refusals;
    },
    register(app) {
      const { delay, stop } = loopDelay();
      app.addHook("onClose", async () => stop());
      app.addHook("onRequest", (request, reply, done) => {
        if (delay() <= most || always.test(request.url)) return done();
        reply.header("retry-after", retryAfter());
        done(refuse());
      });
    },
    watch(operation) {
      const queue = queues.get(operation) ?? new Queue();
      queues.set(operation, queue);
      if (queue.wait() > most) throw refuse();
      return queue.enter();
    },
  };
}

/**
 * How long a request that is begun now has waited for the event loop, at most: the time since the loop last came round to
 * its timers, when the request may just have missed its turn, and what the turn before had taken.
 */
function loopDelay(): { delay(): number; stop(): void } {
  let last = performance.now();
  let late = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    late = Math.max(0, now - last - beat);
    last = now;
  }, beat).unref();
  return { delay: () => late + Math.max(0, performance.now() - last - beat), stop: () => clearInterval(timer) };
}

/** The calls of one operation that are under way, and how long one more would take, by how often one ends. */
class Queue {
  #underWay = 0;
  /** Milliseconds from one end to the next, while any is under way; a mean in which the last twenty or so weigh. */
  #pace = 20;
  #since = 0;

  wait(): number {
    if (this.#underWay === 0) return 0;
    return (this.#underWay + 1) * Math.max(this.#pace, performance.now() - this.#since);
  }

  enter(): () => void {
    if (this.#underWay++ === 0) this.#since = performance.now();
    return () => {
      const now = performance.now();
      this.#pace += (now - this.#since - this.#pace) / 20;
      this.#since = now;
      this.#underWay--;
    };
  }
}
