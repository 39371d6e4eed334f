import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import { AtlasError, ConflictError, ForbiddenError, UnavailableError } from "../errors.ts";
import type { RecommendationSummary } from "../model/recommendation-summary.ts";
import type { Lang } from "../model/text.ts";
import { type Commit, commits } from "./commits.ts";
import { compressed, recommendationIn, type StoredBody } from "./compression.ts";
import { isDiskFull } from "./free-space.ts";
import { type RecordFile, recordConnection } from "./record-connection.ts";
import { prepareRecords } from "./record-migrations.ts";
import type {
  NewRecommendation,
  RecordAccess,
  RecordLimits,
  RecordStore,
  StoredRecommendation,
} from "./record-store.ts";
import { summaryOf } from "./record-summary.ts";
import { isOwned, recordLists, summaryIn } from "./sqlite-record-list.ts";
import { RecordsUnavailable } from "./unavailable.ts";

type Saved = Awaited<ReturnType<RecordStore["save"]>>;

interface Row extends StoredBody {
  lang: Lang;
  owner: string | null;
  request_hash: string;
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
export function sqliteRecordStore(file: RecordFile, migrationsFolder: string, limits: RecordLimits): RecordStore {
  const connection = recordConnection(file, (database) => {
    prepareRecords(database, migrationsFolder);
    return statements(database, limits);
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
          if (outcome instanceof AtlasError) batch[index]!.reject(outcome);
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
    async list(access, window) {
      const { rows, total } = await connection.withRetries(({ listPage }) => listPage(access, window));
      const records: RecommendationSummary[] = [];
      for (const row of rows) {
        // Records of earlier versions are read whole, which blocks the event loop.
        if (row.outcome === null) await nextTurn();
        records.push(summaryIn(row));
      }
      return { records, total };
    },
    remove: (id, access) => connection.withRetries(({ removeOne }) => removeOne(id, access)),
    async fault() {
      try {
        await connection.withRetries(({ rehearse }) => rehearse(hasFailed), performance.now(), probeTimeoutMs);
        hasFailed = false;
        return undefined;
      } catch (error) {
        if (error instanceof UnavailableError) return error;
        throw error;
      }
    },
    usedBytes: () => connection.withRetries(({ usedBytes }) => usedBytes()),
    async removeBefore(instant, share = 1) {
      const count = await connection.withRetries(({ count }) => count.get() as number);
      const most = Math.ceil(share * count);
      let total = 0;
      for (;;) {
        const size = Math.min(removalSize, most - total);
        const removed = await connection.withRetries(({ removeBatch }) => removeBatch(instant, size));
        total += removed;
        if (removed < removalSize) return total;
        await nextTurn();
      }
    },
    heartbeat: () => connection.withRetries(({ heartbeat }) => (heartbeat.get() as string | null) ?? undefined),
    async beat(instant) {
      await connection.withRetries(({ beat }) => beat.run(instant));
    },
    async close() {
      await saving;
      connection.close();
    },
  };
}

/** What one connection can do, each in its own transaction. */
function statements(database: Database, limits: RecordLimits) {
  const insert = database.prepare(
    `INSERT INTO recommendation (id, created_at, catalog_digest, lang, idempotency_key, request_hash, body, compressed, owner,
       outcome, choice, scenario)
     VALUES (?, ?, ?, ?, ?, ?, '{}', ?, ?, ?, ?, ?)`,
  );
  const columns = "id, lang, owner, request_hash, body, compressed";
  const byId = database.prepare(`SELECT ${columns} FROM recommendation WHERE id = ?`);
  const byKey = database.prepare(`SELECT ${columns} FROM recommendation WHERE ${isOwned} AND idempotency_key = ?`);
  const allow = database.prepare("UPDATE retention SET before = ?");
  const remove = database.prepare(
    "DELETE FROM recommendation WHERE id IN (SELECT id FROM recommendation WHERE created_at < ? ORDER BY created_at LIMIT ?)",
  );
  const allowOne = database.prepare("UPDATE deletion SET id = ?");
  const deleteOne = database.prepare("DELETE FROM recommendation WHERE id = ?");

  const probe = database.prepare("UPDATE probe SET ballast = randomblob(?)");
  const ownerBytes = database.prepare("SELECT bytes FROM usage WHERE owner = ?").pluck();
  const [pages, freePages] = ["page_count", "freelist_count"].map((name) => database.prepare(`PRAGMA ${name}`).pluck());
  const pageSize = database.pragma("page_size", { simple: true }) as number;

  /** Pages of removed records count no longer: they are used for the next ones. */
  const usedBytes = (): number => ((pages!.get() as number) - (freePages!.get() as number)) * pageSize;

  /** Why a record of this size cannot be stored, if that is so. */
  function refusal(owner: string | null, size: number): AtlasError | undefined {
    if (isDiskFull(database.name)) return new RecordsUnavailable("FULL", database.name);
    if (limits.total > 0 && usedBytes() + size > limits.total) return new RecordsUnavailable("LIMIT", database.name);
    if (limits.perOwner === 0 || owner === null) return undefined;
    const used = (ownerBytes.get(owner) as number | undefined) ?? 0;
    return used + size > limits.perOwner ? quotaExceeded(used, limits.perOwner) : undefined;
  }

  function save(record: NewRecommendation): Saved | AtlasError {
    const { recommendation, lang, owner, idempotencyKey, requestHash } = record;
    const first = idempotencyKey === undefined ? undefined : (byKey.get(owner, idempotencyKey) as Row | undefined);
    if (first) return first.request_hash === requestHash ? { ...stored(first), isReplay: true } : keyConflict();
    const { id, createdAt, catalog } = recommendation;
    const bytes = compressed(recommendation);
    const refused = refusal(owner, bytes.length);
    if (refused) return refused;
    const { outcome, choice, scenario } = summaryOf(recommendation);
    const shown = [outcome, choice, scenario];
    insert.run(id, createdAt, catalog.digest, lang, idempotencyKey ?? null, requestHash, bytes, owner, ...shown);
    return { recommendation, lang, owner, isReplay: false };
  }

  function removeOne(id: string, { owner, isAll }: RecordAccess): boolean {
    const row = byId.get(id) as Row | undefined;
    if (!row || !(isAll || row.owner === owner)) return false;
    allowOne.run(id);
    deleteOne.run(id);
    allowOne.run(null);
    return true;
  }

  /** Rehearses a save and undoes it, then really writes: a few bytes, or after a failure as much as a large record. */
  function rehearse(afterFailure: boolean): void {
    const refused = refusal(null, 1);
    if (refused) throw refused;
    database.exec("BEGIN IMMEDIATE");
    try {
      database.exec("SAVEPOINT rehearsal");
      insert.run("", "", "", "en", null, "", Buffer.alloc(0), null, null, null, null);
      database.exec("ROLLBACK TO rehearsal");
      probe.run(afterFailure ? 65_536 : 1);
      database.exec("COMMIT");
    } finally {
      if (database.inTransaction) database.exec("ROLLBACK");
    }
  }

  // Immediate: waiting for the write lock can be retried, upgrading to it cannot.
  return {
    byId,
    byKey,
    rehearse,
    usedBytes,
    ...recordLists(database),
    heartbeat: database.prepare("SELECT at FROM heartbeat").pluck(),
    beat: database.prepare("UPDATE heartbeat SET at = ?"),
    saveBatch: database.transaction((batch: readonly Pending[]) => batch.map(({ record }) => save(record))).immediate,
    removeOne: database.transaction(removeOne).immediate,
    removeBatch: database.transaction((instant: string, size: number) => {
      allow.run(instant);
      return remove.run(instant, size).changes;
    }).immediate,
  };
}

function published<T>(commit: () => readonly T[]): readonly T[] {
  const start = performance.now();
  const saved = commit();
  commits.publish({ records: saved.length, seconds: (performance.now() - start) / 1000 } satisfies Commit);
  return saved;
}

const stored = (row: Row): StoredRecommendation => ({
  recommendation: recommendationIn(row),
  lang: row.lang,
  owner: row.owner,
});

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

const quotaExceeded = (used: number, limit: number): ForbiddenError =>
  new ForbiddenError(
    `The recommendations of this API key take ${megabytes(used)} MB; its quota is ${megabytes(limit)} MB.`,
    "Delete recommendations that you no longer need, or ask the operator for a larger RECORDS_QUOTA_MB.",
    "QUOTA_EXCEEDED",
  );

const keyConflict = (): ConflictError =>
  new ConflictError(
    "The idempotency key was already used for another request.",
    "Repeat the original input in its language, or use a new key.",
    "IDEMPOTENCY_KEY_REUSED",
  );
