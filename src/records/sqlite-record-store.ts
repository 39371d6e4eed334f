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

/** How long a health check waits for locks, in milliseconds. */
const probeTimeoutMs = 300;

/** Maximum number of records per commit, which blocks the event loop; more would save little. */
const commitSize = 50;

/** Records removed per transaction, which blocks the event loop for a few milliseconds. */
const removalSize = 100;

/**
 * Records in SQLite. Saves that arrive within one turn of the event loop are committed together, since the flush to disk is
 * what costs; each is acknowledged after the commit.
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
      const batch = pending.splice(0, commitSize);
      try {
        const saved = await connection.withRetries(
          ({ saveBatch }) => published(() => saveBatch(batch)),
          batch[0]!.since,
        );
        hasFailed = false;
        saved.forEach((outcome, index) => {
          if (outcome instanceof ConflictError) batch[index]!.reject(outcome);
          else batch[index]!.resolve(outcome);
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
      const row = await connection.withRetries(({ byId }) => byId.get(id) as Row | undefined);
      return row && stored(row);
    },
    async findByKey(owner, key, requestHash) {
      const row = await connection.withRetries(({ byKey }) => byKey.get(owner, key) as Row | undefined);
      if (row && row.request_hash !== requestHash) throw keyConflict();
      return row && stored(row);
    },
    async fault() {
      try {
        await connection.withRetries(({ dryRun }) => dryRun(hasFailed), performance.now(), probeTimeoutMs);
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
        const removed = await connection.withRetries(({ removeBatch }) => removeBatch(instant));
        total += removed;
        if (removed < removalSize) return total;
        await nextTurn();
      }
    },
    async close() {
      await saving;
      connection.close();
    },
  };
}

/** What one connection can do, each in its own transaction. */
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

  function save(record: NewRecommendation): Saved | ConflictError {
    const { recommendation, lang, owner, idempotencyKey, requestHash } = record;
    const first = idempotencyKey === undefined ? undefined : (byKey.get(owner, idempotencyKey) as Row | undefined);
    if (first) return first.request_hash === requestHash ? { ...stored(first), isReplay: true } : keyConflict();
    const { id, createdAt, catalog } = recommendation;
    const body = JSON.stringify(recommendation);
    insert.run(id, createdAt, catalog.digest, lang, idempotencyKey ?? null, requestHash, body, owner);
    return { recommendation, lang, owner, isReplay: false };
  }

  /** Rehearses a save and undoes it. `withCommit` also detects a full disk, at the cost of a flush. */
  function dryRun(withCommit: boolean): void {
    database.exec("BEGIN IMMEDIATE");
    try {
      database.exec("SAVEPOINT dry_run");
      insert.run("", "", "", "en", null, "", "{}", null);
      database.exec("ROLLBACK TO dry_run");
      if (!withCommit) return;
      database.pragma(`user_version = ${database.pragma("user_version", { simple: true })}`);
      database.exec("COMMIT");
    } finally {
      if (database.inTransaction) database.exec("ROLLBACK");
    }
  }

  // Immediate: waiting for the write lock can be retried, upgrading to it cannot.
  return {
    byId,
    byKey,
    dryRun,
    saveBatch: database.transaction((batch: readonly Pending[]) => batch.map(({ record }) => save(record))).immediate,
    removeBatch: database.transaction((instant: string) => {
      allow.run(instant);
      return remove.run(instant, removalSize).changes;
    }).immediate,
  };
}

function published<T>(commit: () => readonly T[]): readonly T[] {
  const start = performance.now();
  const saved = commit();
  commits.publish({ records: saved.length, seconds: (performance.now() - start) / 1000 } satisfies Commit);
  return saved;
}

const stored = ({ lang, owner, body }: Row): StoredRecommendation => ({
  recommendation: JSON.parse(body) as Recommendation,
  lang,
  owner,
});

const keyConflict = (): ConflictError =>
  new ConflictError(
    "The idempotency key was already used for another request.",
    "Repeat the original input, or use a new key.",
    "IDEMPOTENCY_KEY_REUSED",
  );
