import { describe, expect, it } from "vitest";
import type { Steps } from "../../src/engine/index.ts";
import { OverloadedError } from "../../src/errors.ts";
import { background, RequestQueue, singleStep } from "../../src/operations/scheduler.ts";

function* waitingFor(isSo: () => boolean): Steps<string> {
  while (!isSo()) yield;
  return "done";
}

describe("computations in turns", () => {
  it("let timers and requests through", async () => {
    let rang = false;
    setTimeout(() => {
      rang = true;
    }, 1);
    expect(await background.run(waitingFor(() => rang))).toBe("done");
  });

  it("let each other through, however many there are", async () => {
    let started = 0;
    const all = Array.from({ length: 5 }, () =>
      background.run(
        (function* (): Steps<string> {
          started++;
          return yield* waitingFor(() => started === 5);
        })(),
      ),
    );
    expect(await Promise.all(all)).toEqual(new Array(5).fill("done"));
  });

  it("fail alone", async () => {
    const failing = background.run(
      // biome-ignore lint/correctness/useYield: it fails in its first step
      (function* (): Steps<string> {
        throw new RangeError("no weights");
      })(),
    );
    const next = background.run(waitingFor(() => true));
    await expect(failing).rejects.toThrow("no weights");
    expect(await next).toBe("done");
  });
});

/** A computation that lasts until it is told to end. */
function lasting() {
  let isOver = false;
  return {
    steps: waitingFor(() => isOver),
    end: () => {
      isOver = true;
    },
  };
}

describe("the queue of requests", () => {
  const atOnce = 8;

  it("counts a request once, and refuses none of its computations once it has started", async () => {
    const queue = new RequestQueue(1);
    const one = queue.scheduler();
    const parts = Array.from({ length: 100 }, () => one.run(waitingFor(() => true)));
    expect(await Promise.all(parts)).toEqual(new Array(100).fill("done"));
    const others = Array.from({ length: atOnce }, lasting);
    const busy = others.map(({ steps }) => queue.scheduler().run(steps));
    await expect(one.run(waitingFor(() => true))).resolves.toBe("done");
    for (const { end } of others) end();
    await Promise.all(busy);
  });

  it("refuses whoever has waited too long before it starts, and tells", async () => {
    let refusals = 0;
    const queue = new RequestQueue(20, () => refusals++);
    const first = Array.from({ length: atOnce }, lasting);
    const running = first.map(({ steps }) => queue.scheduler().run(steps));
    const waiting = queue.scheduler().run(singleStep(() => "late"));
    setTimeout(() => first[0]!.end(), 60);
    await expect(waiting).rejects.toThrow(OverloadedError);
    expect(refusals).toBe(1);
    for (const { end } of first) end();
    await Promise.all(running);
    expect(await queue.scheduler().run(singleStep(() => "idle again"))).toBe("idle again");
  });

  it("refuses at once where those before will take too long, and never without a bound", async () => {
    for (const [bound, outcome] of [
      [100, "rejected"],
      [0, "fulfilled"],
    ] as const) {
      const queue = new RequestQueue(bound);
      const slow = Array.from({ length: atOnce }, lasting);
      const running = slow.map(({ steps }) => queue.scheduler().run(steps));
      const next = Array.from({ length: 2 }, lasting);
      const waiting = next.map(({ steps }) => queue.scheduler().run(steps));
      setTimeout(() => slow[0]!.end(), 60);
      slow[1]!.end();
      await running[0];
      const last = Array.from({ length: 20 }, () => queue.scheduler().run(singleStep(() => "last")));
      for (const { end } of [...slow, ...next]) end();
      const [ended] = (await Promise.allSettled(last)).slice(-1);
      await Promise.allSettled([...running, ...waiting]);
      expect([bound, ended!.status]).toEqual([bound, outcome]);
    }
  });
});
