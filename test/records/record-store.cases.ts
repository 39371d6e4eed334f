import { describe, expect, it } from "vitest";
import { ConflictError, UnavailableError } from "../../src/errors.ts";
import type { Recommendation } from "../../src/model/recommendation.ts";
import type { NewRecommendation, RecordStore } from "../../src/records/record-store.ts";

/** A place where records live. `open` opens a store over what is there, as a process that starts does. */
export interface RecordPlace {
  open(): Promise<RecordStore>;
}

let count = 0;

export function newRecord(
  changes: Partial<NewRecommendation> & { text?: string; createdAt?: string } = {},
): NewRecommendation {
  const { text = "说明 🕸 [istio.vm-support]", createdAt = "2026-01-02T03:04:05.678Z", ...rest } = changes;
  const recommendation = {
    id: `rec_${++count}_${Math.random().toString(36).slice(2)}`,
    createdAt,
    lang: "zh",
    catalog: { digest: "abc", documents: [] },
    explanation: text,
  } as unknown as Recommendation;
  return { recommendation, lang: "zh", owner: null, idempotencyKey: undefined, requestHash: "hash", ...rest };
}

/** What every record store guarantees, whatever it keeps records in. */
export function recordStoreCases(name: string, place: () => RecordPlace): void {
  describe(name, () => {
    it("finds what it saved, byte for byte, and nothing else", async () => {
      const store = await place().open();
      const record = newRecord();
      const saved = await store.save(record);
      expect(saved).toEqual({ recommendation: record.recommendation, lang: "zh", owner: null, isReplay: false });
      const found = await store.find(record.recommendation.id);
      expect(JSON.stringify(found!.recommendation)).toBe(JSON.stringify(record.recommendation));
      expect(found!.lang).toBe("zh");
      expect(await store.find("rec_unknown")).toBeUndefined();
      await store.close();
    });

    it("has no heartbeat at first, and then the latest one, for every process", async () => {
      const [a, b] = [await place().open(), await place().open()];
      expect(await a.heartbeat()).toBeUndefined();
      await a.beat("2026-01-02T00:00:00.000Z");
      await b.beat("2026-01-01T00:00:00.000Z");
      expect([await a.heartbeat(), await b.heartbeat()]).toEqual(Array(2).fill("2026-01-01T00:00:00.000Z"));
      await Promise.all([a.close(), b.close()]);
    });

    it("finds after a crash what was acknowledged before it", async () => {
      const crashed = await place().open();
      const record = newRecord();
      await crashed.save(record);
      const store = await place().open();
      expect((await store.find(record.recommendation.id))?.recommendation).toEqual(record.recommendation);
      await store.close();
      await crashed.close();
    });

    it("answers a repeated key and request with the first record, now and after a restart", async () => {
      let store = await place().open();
      const first = newRecord({ idempotencyKey: "k-1" });
      await store.save(first);
      const repeat = newRecord({ idempotencyKey: "k-1", text: "other" });
      const { recommendation } = first;
      expect(await store.save(repeat)).toEqual({ recommendation, lang: "zh", owner: null, isReplay: true });
      expect(await store.find(repeat.recommendation.id)).toBeUndefined();
      await store.close();
      store = await place().open();
      expect((await store.findByKey(null, "k-1", "hash"))?.recommendation).toEqual(first.recommendation);
      expect((await store.save(newRecord({ idempotencyKey: "k-1" }))).isReplay).toBe(true);
      await store.close();
    });

    it("refuses a key that was used for another request, and stores nothing", async () => {
      const store = await place().open();
      await store.save(newRecord({ idempotencyKey: "k-2" }));
      const other = newRecord({ idempotencyKey: "k-2", requestHash: "another" });
      await expect(store.save(other)).rejects.toThrow(ConflictError);
      await expect(store.findByKey(null, "k-2", "another")).rejects.toThrow(ConflictError);
      expect(await store.find(other.recommendation.id)).toBeUndefined();
      expect(await store.findByKey(null, "k-unknown", "hash")).toBeUndefined();
      await store.close();
    });

    it("keeps idempotency keys of different owners apart, and knows the owner of a record", async () => {
      const store = await place().open();
      const records = [null, "a", "b"].map((owner) => newRecord({ owner, idempotencyKey: "k-shared" }));
      for (const record of records) expect(await store.save(record)).toMatchObject({ isReplay: false });
      for (const { owner, recommendation } of records) {
        expect(await store.findByKey(owner, "k-shared", "hash")).toMatchObject({ owner, recommendation });
        expect(await store.find(recommendation.id)).toMatchObject({ owner });
      }
      expect(await store.save(newRecord({ owner: "a", idempotencyKey: "k-shared" }))).toMatchObject({ isReplay: true });
      expect(await store.findByKey("c", "k-shared", "hash")).toBeUndefined();
      await store.close();
    });

    it("stores one record for simultaneous saves under one key, and a conflict among them affects no other", async () => {
      const store = await place().open();
      const same = Array.from({ length: 20 }, () => newRecord({ idempotencyKey: "k-3" }));
      const others = Array.from({ length: 20 }, () => newRecord());
      const wrong = newRecord({ idempotencyKey: "k-3", requestHash: "another" });
      const outcomes = await Promise.allSettled([...same, wrong, ...others].map((record) => store.save(record)));
      const answers = outcomes
        .slice(0, 20)
        .map((outcome) => (outcome.status === "fulfilled" ? outcome.value : undefined));
      expect(new Set(answers.map((answer) => answer?.recommendation.id))).toEqual(
        new Set([same[0]!.recommendation.id]),
      );
      expect(answers.map((answer) => answer?.isReplay)).toEqual([false, ...Array(19).fill(true)]);
      expect(outcomes[20]).toMatchObject({ status: "rejected", reason: expect.any(ConflictError) });
      for (const { recommendation } of others) expect(await store.find(recommendation.id)).toBeDefined();
      await store.close();
    });

    it("stores one record when two processes save under one key", async () => {
      const [a, b] = [await place().open(), await place().open()];
      const [first, second] = [newRecord({ idempotencyKey: "k-4" }), newRecord({ idempotencyKey: "k-4" })];
      const saved = await Promise.all([a.save(first), b.save(second)]);
      expect(new Set(saved.map(({ recommendation }) => recommendation.id)).size).toBe(1);
      expect(saved.map(({ isReplay }) => isReplay).sort()).toEqual([false, true]);
      await a.close();
      await b.close();
    });

    it("stores pending saves when it is closed, and is unavailable afterwards", async () => {
      const store = await place().open();
      const record = newRecord();
      const pending = store.save(record);
      expect(await store.fault()).toBeUndefined();
      await store.close();
      expect((await pending).isReplay).toBe(false);
      expect(await store.fault()).toBeInstanceOf(UnavailableError);
      await expect(store.save(newRecord())).rejects.toThrow(UnavailableError);
      await expect(store.find("x")).rejects.toThrow(UnavailableError);
      const reopened = await place().open();
      expect(await reopened.find(record.recommendation.id)).toBeDefined();
      await reopened.close();
    });

    it("removes records older than a given time, with their keys, and nothing else", async () => {
      const store = await place().open();
      const old = Array.from({ length: 250 }, (_, n) =>
        newRecord({ createdAt: "2026-01-01T23:59:59.999Z", idempotencyKey: `old-${n}` }),
      );
      const recent = newRecord({ createdAt: "2026-01-02T00:00:00.000Z", idempotencyKey: "recent" });
      await Promise.all([...old, recent].map((record) => store.save(record)));
      expect(await store.removeBefore("2026-01-02T00:00:00.000Z")).toBe(250);
      expect(await store.removeBefore("2026-01-02T00:00:00.000Z")).toBe(0);
      for (const { recommendation } of old) expect(await store.find(recommendation.id)).toBeUndefined();
      expect((await store.findByKey(null, "recent", "hash"))?.recommendation).toEqual(recent.recommendation);
      expect((await store.save(newRecord({ idempotencyKey: "old-7" }))).isReplay).toBe(false);
      await store.close();
    });
  });
}
