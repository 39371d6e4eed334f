import { describe, expect, it } from "vitest";
import { ConflictError, UnavailableError } from "../../src/errors.ts";
import type { Recommendation } from "../../src/model/recommendation.ts";
import type { NewRecommendation, RecordStore, RecordWindow } from "../../src/records/record-store.ts";

/** A place where records live. `open` opens a store over what is there, as a process that starts does. */
export interface RecordPlace {
  open(): Promise<RecordStore>;
}

let count = 0;

export function newRecord(
  changes: Partial<NewRecommendation> & { text?: string; createdAt?: string; told?: object } = {},
): NewRecommendation {
  const { text = "说明 🕸 [istio.vm-support]", createdAt = "2026-01-02T03:04:05.678Z", told, ...rest } = changes;
  const recommendation = {
    id: `rec_${++count}_${Math.random().toString(36).slice(2)}`,
    createdAt,
    lang: "zh",
    catalog: { digest: "abc", documents: [] },
    input: {},
    outcome: "NONE_FITS",
    ranking: [],
    explanation: text,
    ...told,
  } as unknown as Recommendation;
  return { recommendation, lang: "zh", owner: null, idempotencyKey: undefined, requestHash: "hash", ...rest };
}

const idOf = ({ recommendation }: NewRecommendation): string => recommendation.id;

const everything: RecordWindow = { limit: 100, backward: false };
const all = { owner: null, isAll: true };
const ownedBy = (owner: string | null) => ({ owner, isAll: false });

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

    it("lists the records of one owner or of all, newest first, each in short", async () => {
      const store = await place().open();
      const ranking = [
        { rank: 1, mesh: "istio" },
        { rank: 2, mesh: "kuma" },
      ];
      const scenario = "kong-users";
      const records = [
        newRecord({ owner: "a", told: { outcome: "RECOMMENDED", ranking, input: { scenario } } }),
        newRecord({ owner: "b", createdAt: "2026-01-04T00:00:00.000Z", told: { outcome: "TIE", ranking } }),
        newRecord({ owner: "a", createdAt: "2026-01-03T00:00:00.000Z", told: { choice: { mesh: "consul" } } }),
        newRecord({ createdAt: "2026-01-01T00:00:00.000Z", told: { outcome: "RECOMMENDED", ranking, choice: null } }),
      ];
      for (const record of records) await store.save(record);
      const [first, ofB, second, ofNobody] = records.map(({ recommendation: { id, createdAt, lang } }) => {
        return {
          id,
          createdAt,
          lang,
          catalog: { digest: "abc" },
          outcome: "RECOMMENDED",
          choice: null,
          scenario: null,
        };
      });
      const own = [
        { ...second, outcome: "NONE_FITS", choice: "consul" },
        { ...first, choice: "istio", scenario },
      ];
      const [tied, old] = [{ ...ofB, outcome: "TIE" }, ofNobody];
      expect(await store.list(ownedBy("a"), everything)).toEqual({ records: own, total: 2 });
      expect(await store.list(ownedBy(null), everything)).toEqual({ records: [old], total: 1 });
      expect(await store.list(all, everything)).toEqual({ records: [tied, ...own, old], total: 4 });
      expect(await store.list(ownedBy("c"), everything)).toEqual({ records: [], total: 0 });
      await store.close();
    });

    it("lists from a place in either direction, also where records are of one time or the one there was deleted", async () => {
      const store = await place().open();
      const records = Array.from({ length: 9 }, (_, n) =>
        newRecord({ owner: "a", createdAt: `2026-01-0${1 + Math.floor(n / 3)}T00:00:00.000Z` }),
      );
      await Promise.all([...records, newRecord({ owner: "b" })].map((record) => store.save(record)));
      const { records: listed } = await store.list(ownedBy("a"), everything);
      expect(listed.map(({ createdAt }) => createdAt[9])).toEqual([..."333222111"]);
      const ids = listed.map(({ id }) => id);
      expect([...ids].sort()).toEqual(records.map(idOf).sort());
      const from = listed[4]!;
      const part = async (window: Partial<RecordWindow>) =>
        (await store.list(ownedBy("a"), { limit: 3, backward: false, ...window })).records.map(({ id }) => id);
      for (const isDeleted of [false, true]) {
        if (isDeleted) expect(await store.remove(from.id, ownedBy("a"))).toBe(true);
        expect(await part({ from })).toEqual(ids.slice(5, 8));
        expect(await part({ from, backward: true })).toEqual(ids.slice(1, 4));
        expect(await part({ backward: true })).toEqual(ids.slice(-3));
      }
      await store.close();
    });

    it("deletes a record of the owner with its key, once, and no other", async () => {
      const store = await place().open();
      const [own, others, kept] = [
        newRecord({ owner: "a", idempotencyKey: "k-5" }),
        newRecord({ owner: "b", idempotencyKey: "k-5" }),
        newRecord({ owner: "a" }),
      ];
      for (const record of [own, others, kept]) await store.save(record);
      expect(await store.remove(idOf(others), ownedBy("a"))).toBe(false);
      expect(await store.remove(idOf(own), ownedBy(null))).toBe(false);
      expect(await store.remove(idOf(own), ownedBy("a"))).toBe(true);
      expect(await store.remove(idOf(own), ownedBy("a"))).toBe(false);
      expect(await store.find(idOf(own))).toBeUndefined();
      expect(await store.findByKey("a", "k-5", "hash")).toBeUndefined();
      expect(await store.find(idOf(others))).toMatchObject({ recommendation: others.recommendation });
      expect((await store.list(ownedBy("a"), everything)).records.map(({ id }) => id)).toEqual([idOf(kept)]);
      const again = newRecord({ owner: "a", idempotencyKey: "k-5", requestHash: "another" });
      expect(await store.save(again)).toMatchObject({ isReplay: false });
      expect(await store.remove(idOf(others), all)).toBe(true);
      expect(await store.list(all, everything)).toMatchObject({ total: 2 });
      await store.close();
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
