import { setImmediate } from "node:timers/promises";
import type { Steps } from "../engine/index.ts";

/** How long one computation may keep all others waiting, in milliseconds; the step under way then is finished. */
const turn = 4;

let before: Promise<unknown> = Promise.resolve();

/**
 * Runs the steps a turn at a time. Computations take turns with each other, and one turn is all that is computed between
 * two looks at the network, so that however many there are, none holds up the requests of others for long.
 */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const taken = before.then(() => setImmediate()).then(() => takeTurn(steps));
    before = taken.catch(() => {});
    const step = await taken;
    if (step.done) return step.value;
  }
}

function takeTurn<T>(steps: Steps<T>): IteratorResult<undefined, T> {
  const end = performance.now() + turn;
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= end) return step;
  }
}
