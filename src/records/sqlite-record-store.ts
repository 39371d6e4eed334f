import type { Database } from "better-sqlite3";
import { ConflictError, UnavailableError } from "../errors.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Lang } from "../model/text.ts";
import type { NewRecommendation, RecordStore, StoredRecommendation } from "./record-store.ts";
import { isUnavailable } from "./unavailable.ts";

export { prepareRecords } from "./record-migrations.ts";

type Saved = Awaited<ReturnType<RecordStore["save"]>>;

interface Row {
  lang: Lang;
  request_hash: string;
  body: string;
}

interface Pending {
  record: NewRecommendation;
  resolve(saved: Saved): void;
  reject(error: unknown): void;
}

/**
 * Records in SQLite. Saves that arrive while the event loop goes round once are committed together, since what costs is
 * the one flush to disk; each is answered after the commit. The database must have gone through `prepareRecords`.
 */
export function sqliteRecordStore(database: Database): RecordStore {
  const insert = database.prepare(
    `INSERT INTO recommendation (id, created_at, catalog_digest, lang, idempotency_key, request_hash, body)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const byId = database.prepare("SELECT lang, request_hash, body FROM recommendation WHERE id = ?");
  const byKey = database.prepare("SELECT lang, request_hash, body FROM recommendation WHERE idempotency_key = ?");
  let pending: Pending[] = [];

  function keep({ recommendation, lang, idempotencyKey, requestHash }: NewRecommendation): Saved | ConflictError {
    const first = idempotencyKey === undefined ? undefined : (byKey.get(idempotencyKey) as Row | undefined);
    if (first) return first.request_hash === requestHash ? { ...stored(first), isReplay: true } : keyConflict();
    const { id, createdAt, catalog } = recommendation;
    const body = JSON.stringify(recommendation);
    insert.run(id, createdAt, catalog.digest, lang, idempotencyKey ?? null, requestHash, body);
    return { recommendation, lang, isReplay: false };
  }

  const keepAll = database.transaction((batch: readonly Pending[]) => batch.map(({ record }) => keep(record)));

  function flush(): void {
    const batch = pending;
    pending = [];
    try {
      // Immediate: waiting for the lock can be retried, being upgraded to it cannot.
      const kept = answered(() => keepAll.immediate(batch));
      kept.forEach((outcome, place) => {
        if (outcome instanceof ConflictError) batch[place]!.reject(outcome);
        else batch[place]!.resolve(outcome);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return {
    save: (record) =>
      new Promise((resolve, reject) => {
        if (pending.length === 0) setImmediate(flush);
        pending.push({ record, resolve, reject });
      }),
    async find(id) {
      const row = answered(() => byId.get(id) as Row | undefined);
      return row && stored(row);
    },
    async findByKey(key, requestHash) {
      const row = answered(() => byKey.get(key) as Row | undefined);
      if (row && row.request_hash !== requestHash) throw keyConflict();
      return row && stored(row);
    },
    async isAvailable() {
      try {
        // Takes the lock of a writer and changes nothing.
        database.transaction(() => byId.get("")).immediate();
        return true;
      } catch {
        return false;
      }
    },
    async close() {
      if (pending.length > 0) flush();
      database.close();
    },
  };
}

const stored = ({ lang, body }: Row): StoredRecommendation => ({
  recommendation: JSON.parse(body) as Recommendation,
  lang,
});

const keyConflict = (): ConflictError =>
  new ConflictError(
    "The idempotency key was used for another request.",
    "Send the same input as the first time, or use a new key.",
    "IDEMPOTENCY_KEY_REUSED",
  );

/** What the database cannot do now is said to be unavailable; anything else is a fault of ours and stays as it is. */
function answered<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    throw new UnavailableError("The recommendation records cannot be reached.", error);
  }
}
