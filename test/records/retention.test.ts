import { afterAll, describe, expect, it } from "vitest";
import { startRetention } from "../../src/records/retention.ts";
import { newRecord } from "./record-store.cases.ts";
import { temporaryRecords } from "./temporary-records.ts";

const records = temporaryRecords();
const stops: (() => void)[] = [];
afterAll(() => {
  for (const stop of stops) stop();
});

describe("retention", () => {
  const now = () => new Date("2026-06-30T12:00:00Z");
  const run = (days: number) =>
    new Promise((removed, failed) =>
      stops.push(startRetention(records.store, { days, clockToleranceDays: 7, now }, { removed, failed })),
    );

  it("removes records older than the configured number of days at startup, and no younger ones", async () => {
    const [old, young] = [
      newRecord({ createdAt: "2026-05-31T11:59:59.999Z" }),
      newRecord({ createdAt: "2026-05-31T12:00:00.000Z" }),
    ];
    await Promise.all([old, young].map((record) => records.store.save(record)));
    expect(await run(30)).toBe(1);
    expect(await records.store.find(old.recommendation.id)).toBeUndefined();
    expect(await records.store.find(young.recommendation.id)).toBeDefined();
  });
});
