import { describe, expect, it } from "vitest";
import { OverloadedError } from "../../src/errors.ts";
import type { Steps } from "../../src/model/steps.ts";
import { background, RequestQueue } from "../../src/operations/scheduler.ts";

function* waitingFor(isSo: () => boolean): Steps<string> {
  while (!isSo()) yield;
  return "done";
}

// biome-ignore lint/correctness/useYield: it is a single step
function* singleStep<T>(compute: () => T): Steps<T> {
  return compute();
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

/** Steps of a few milliseconds of work each, up to a number of them; `taken` counts. */
function working(steps: number) {
  const work = { taken: 0 };
  function* run(): Steps<string> {
    for (; work.taken < steps; work.taken++) {
      const end = performance.now() + 3;
      while (performance.now() < end);
      yield;
    }
    return "done";
  }
  return Object.assign(work, { run });
}

describe("the budget of a computation", () => {
  const scheduler = (budgetMs: number) => new RequestQueue(0, undefined, budgetMs).scheduler();

  it("ends what goes on beyond it, naming the budget and what to make smaller", async () => {
    const work = working(10_000);
    await expect(scheduler(20).run(work.run(), "Lower `limit`.")).rejects.toMatchObject({
      code: "BUDGET_EXCEEDED",
      kind: "too-costly",
      message: expect.stringContaining("20 ms"),
      fix: "Lower `limit`.",
    });
    expect(work.taken).toBeLessThan(200);
  });

  it("is each computation's own, and counts neither waiting nor other computations", async () => {
    const shared = scheduler(150);
    const all = [
      working(10),
      working(10),
      working(10),
      working(10),
      working(10),
      working(10),
      working(10),
      working(10),
    ];
    expect(await Promise.all(all.map(({ run }) => shared.run(run())))).toEqual(all.map(() => "done"));
  });

  it("is unlimited at 0, and never refuses a result that is there", async () => {
    expect(await scheduler(0).run(working(20).run())).toBe("done");
    expect(await scheduler(1).run(singleStep(() => working(10).run().next()))).toEqual({
      done: false,
      value: undefined,
    });
  });
});
