import { afterEach, describe, expect, it } from "vitest";
import { clockFault } from "../../src/records/clock.ts";
import { startRetention } from "../../src/records/retention.ts";
import { newRecord } from "./record-store.cases.ts";
import { temporaryRecords } from "./temporary-records.ts";

const records = temporaryRecords();
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const clockToleranceDays = 7;

/** One run of the retention at an instant: how many records it removed, or why none. */
const run = (days: number, instant: string): Promise<number> =>
  new Promise((removed, failed) => {
    const stop = startRetention(
      records.store,
      { days, clockToleranceDays, now: () => new Date(instant) },
      { removed, failed },
    );
    stops.push(stop);
  });

const isAhead = async (instant: string): Promise<boolean> =>
  (await clockFault(records.store, new Date(instant), clockToleranceDays)) !== undefined;

const keep = (createdAt: string, count: number) =>
  Promise.all(Array.from({ length: count }, () => records.store.save(newRecord({ createdAt }))));

describe("retention", () => {
  it("removes records older than the configured number of days at startup, and no younger ones", async () => {
    const [old, young] = [
      newRecord({ createdAt: "2026-05-31T11:59:59.999Z" }),
      newRecord({ createdAt: "2026-05-31T12:00:00.000Z" }),
    ];
    await Promise.all([old, young].map((record) => records.store.save(record)));
    expect(await run(30, "2026-06-30T12:00:00Z")).toBe(1);
    expect(await records.store.find(old.recommendation.id)).toBeUndefined();
    expect(await records.store.find(young.recommendation.id)).toBeDefined();
  });

  it("removes at most a tenth at a time", async () => {
    await keep("2026-06-01T00:00:00.000Z", 249);
    expect(await run(1, "2026-07-03T00:00:00Z")).toBe(25);
    expect(await run(1, "2026-07-03T01:00:00Z")).toBe(23);
  });

  it("pauses while the clock is ahead of the last heartbeat, until an operator confirms it", async () => {
    const jumped = "2036-07-03T00:00:00Z";
    await expect(run(1, jumped)).rejects.toThrow(/3652 days ahead .*confirm-clock/);
    // Neither later runs, nor those of another process, take the jump for granted.
    await expect(run(1, jumped)).rejects.toThrow("paused");
    expect(await isAhead(jumped)).toBe(true);
    expect(await isAhead("2026-07-09T23:00:00Z")).toBe(false);
    await records.store.beat(jumped);
    expect(await isAhead(jumped)).toBe(false);
    expect(await run(1, jumped)).toBeGreaterThan(0);
  });

  it("takes no harm from a clock that goes back, and forth again", async () => {
    await records.store.beat("2026-07-10T00:00:00Z");
    const [record] = await keep("2026-07-08T00:00:00.000Z", 1);
    void run(30, "2026-07-05T00:00:00Z");
    await expect.poll(() => records.store.heartbeat()).toBe("2026-07-10T00:00:00Z");
    expect(await isAhead("2026-07-16T00:00:00Z")).toBe(false);
    // Far back: the heartbeat was wrong, or the clock is. Forth again, an operator has to say which.
    void run(30, "2026-01-01T00:00:00Z");
    await expect.poll(() => records.store.heartbeat()).toBe("2026-01-01T00:00:00.000Z");
    expect(await isAhead("2026-07-10T00:00:00Z")).toBe(true);
    expect(await records.store.find(record!.recommendation.id)).toBeDefined();
  });
});
