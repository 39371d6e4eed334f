import { setImmediate } from "node:timers/promises";
import type { Steps } from "../engine/index.ts";

/** How long one computation may keep all others waiting, in milliseconds; the step under way then is finished. */
const turn = { least: 2, usual: 6, most: 25 };

/** The part that computations have of a process which is never idle. */
const share = 1 / 4;

let before: Promise<unknown> = Promise.resolve();

/**
 * Runs the steps a turn at a time. Computations take turns with each other, and one turn is all that is computed between
 * two looks at the network, so that however many there are, none holds up the requests of others for long. A turn may last
 * as long as the event loop took to come round to it, within bounds, and where that was long a share of it: many requests
 * slow computations down and do not starve them, and no turn is felt by the others.
 */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const taken = before.then(async () => {
      const since = performance.now();
      await setImmediate();
      return takeTurn(steps, performance.now() - since);
    });
    before = taken.catch(() => {});
    const step = await taken;
    if (step.done) return step.value;
  }
}

function takeTurn<T>(steps: Steps<T>, waited: number): IteratorResult<undefined, T> {
  const most = Math.min(Math.max(turn.usual, waited * share), turn.most);
  const end = performance.now() + Math.min(Math.max(waited, turn.least), most);
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= end) return step;
  }
}
