import { describe, expect, it } from "vitest";
import type { Steps } from "../../src/engine/index.ts";
import { background } from "../../src/operations/scheduler.ts";

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
