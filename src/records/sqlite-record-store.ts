import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import { ConflictError, UnavailableError } from "../errors.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Lang } from "../model/text.ts";
import { type Commit, commits } from "./commits.ts";
import { type RecordFile, recordConnection } from "./record-connection.ts";
import { prepareRecords } from "./record-migrations.ts";
import type { NewRecommendation, RecordStore, StoredRecommendation } from "./record-store.ts";

type Saved = Awaited<ReturnType<RecordStore["save"]>>;

interface Row {
  lang: Lang;
  owner: string | null;
  request_hash: string;
  body: string;
}

interface Pending {
  record: NewRecommendation;
  since: number;
  resolve(saved: Saved): void;
  reject(error: unknown): void;
}

/** How long a question whether the records can be used waits for locks, in milliseconds; those who ask are impatient. */
const probePatienceMs = 300;

/** Records that are committed together at most: nothing else is done meanwhile, and more would save little. */
const committedAtOnce = 50;

/** Records that are removed in one transaction: it lasts some milliseconds, in which nothing else is done. */
const removedAtOnce = 100;

/**
 * Records in SQLite. Saves that arrive while the event loop goes round once are committed together, since what costs is
 * the one flush to disk; each is answered after the commit.
 */
export function sqliteRecordStore(file: RecordFile, migrationsFolder: string): RecordStore {
  const connection = recordConnection(file, (database) => {
    prepareRecords(database, migrationsFolder);
    return statements(database);
  });
  const pending: Pending[] = [];
  let saving: Promise<void> | undefined;
  let hasFailed = false;

  async function saveAll(): Promise<void> {
    while (pending.length > 0) {
      await nextTurn();
      const batch = pending.splice(0, committedAtOnce);
      try {
        const kept = await connection.patiently(({ keepAll }) => told(() => keepAll(batch)), batch[0]!.since);
        hasFailed = false;
        kept.forEach((outcome, place) => {
          if (outcome instanceof ConflictError) batch[place]!.reject(outcome);
          else batch[place]!.resolve(outcome);
        });
      } catch (error) {
        hasFailed = true;
        for (const { reject } of batch) reject(error);
      }
    }
    saving = undefined;
  }

  return {
    save: (record) =>
      new Promise((resolve, reject) => {
        pending.push({ record, since: performance.now(), resolve, reject });
        saving ??= saveAll();
      }),
    async find(id) {
      const row = await connection.patiently(({ byId }) => byId.get(id) as Row | undefined);
      return row && stored(row);
    },
    async findByKey(owner, key, requestHash) {
      const row = await connection.patiently(({ byKey }) => byKey.get(owner, key) as Row | undefined);
      if (row && row.request_hash !== requestHash) throw keyConflict();
      return row && stored(row);
    },
    async fault() {
      try {
        await connection.patiently(({ tryOut }) => tryOut(hasFailed), performance.now(), probePatienceMs);
        hasFailed = false;
        return undefined;
      } catch (error) {
        if (error instanceof UnavailableError) return error;
        throw error;
      }
    },
    async removeBefore(instant) {
      let total = 0;
      for (;;) {
        const removed = await connection.patiently(({ removeSome }) => removeSome(instant));
        total += removed;
        if (removed < removedAtOnce) return total;
        await nextTurn();
      }
    },
    async close() {
      await saving;
      connection.close();
    },
  };
}

/** What is done on one connection, each within a transaction of its own. */
function statements(database: Database) {
  const insert = database.prepare(
    `INSERT INTO recommendation (id, created_at, catalog_digest, lang, idempotency_key, request_hash, body, owner)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const columns = "lang, owner, request_hash, body";
  const byId = database.prepare(`SELECT ${columns} FROM recommendation WHERE id = ?`);
  const byKey = database.prepare(
    `SELECT ${columns} FROM recommendation WHERE coalesce(owner, '') = coalesce(?, '') AND idempotency_key = ?`,
  );
  const allow = database.prepare("UPDATE retention SET before = ?");
  const remove = database.prepare(
    "DELETE FROM recommendation WHERE id IN (SELECT id FROM recommendation WHERE created_at < ? ORDER BY created_at LIMIT ?)",
  );

  function keep({
    recommendation,
    lang,
    owner,
    idempotencyKey,
    requestHash,
  }: NewRecommendation): Saved | ConflictError {
    const first = idempotencyKey === undefined ? undefined : (byKey.get(owner, idempotencyKey) as Row | undefined);
    if (first) return first.request_hash === requestHash ? { ...stored(first), isReplay: true } : keyConflict();
    const { id, createdAt, catalog } = recommendation;
    const body = JSON.stringify(recommendation);
    insert.run(id, createdAt, catalog.digest, lang, idempotencyKey ?? null, requestHash, body, owner);
    return { recommendation, lang, owner, isReplay: false };
  }

  /** Does what a save does and leaves no trace. Only a commit finds that the disk is full, and it costs a flush. */
  function tryOut(withCommit: boolean): void {
    database.exec("BEGIN IMMEDIATE");
    try {
      database.exec("SAVEPOINT trial");
      insert.run("", "", "", "en", null, "", "{}", null);
      database.exec("ROLLBACK TO trial");
      if (!withCommit) return;
      database.pragma(`user_version = ${database.pragma("user_version", { simple: true })}`);
      database.exec("COMMIT");
    } finally {
      if (database.inTransaction) database.exec("ROLLBACK");
    }
  }

  // Immediate: waiting for the lock can be retried, being upgraded to it cannot.
  return {
    byId,
    byKey,
    tryOut,
    keepAll: database.transaction((batch: readonly Pending[]) => batch.map(({ record }) => keep(record))).immediate,
    removeSome: database.transaction((instant: string) => {
      allow.run(instant);
      return remove.run(instant, removedAtOnce).changes;
    }).immediate,
  };
}

/** Tells those who watch of a commit. */
function told<T>(commit: () => readonly T[]): readonly T[] {
  const began = performance.now();
  const kept = commit();
  commits.publish({ records: kept.length, seconds: (performance.now() - began) / 1000 } satisfies Commit);
  return kept;
}

const stored = ({ lang, owner, body }: Row): StoredRecommendation => ({
  recommendation: JSON.parse(body) as Recommendation,
  lang,
  owner,
});

const keyConflict = (): ConflictError =>
  new ConflictError(
    "The idempotency key was used for another request.",
    "Send the same input as the first time, or use a new key.",
    "IDEMPOTENCY_KEY_REUSED",
  );
