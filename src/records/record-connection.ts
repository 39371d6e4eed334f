import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import { fileIdentity } from "../files/file-stamp.ts";
import { createPrivately } from "../files/private-file.ts";
import { RecordsUnavailable, unavailability } from "./unavailable.ts";

/** Where the records are, and how to open the file, which exists: without waiting for locks. */
export interface RecordFile {
  path: string;
  open(): Database;
}

/** How long a caller waits for locks of other processes, in milliseconds. */
const lockTimeoutMs = 2000;

interface Session<S> {
  database: Database;
  /** The same file, to look at its header. Closing it would release SQLite's locks, so it is closed last. */
  descriptor: number;
  file: string;
  prepared: S;
  isDamaged: boolean;
}

/**
 * A connection that opens when first needed, and again after any fault that a new one may not have: the file was repaired, the
 * disk is writable again, the path has another file. Only the first connection may create the file; if it disappears later,
 * that is a fault, and no empty one replaces it. `prepare` returns what callers use of a connection. All such faults are
 * thrown as RecordsUnavailable.
 */
export function recordConnection<S>(file: RecordFile, prepare: (database: Database) => S) {
  let session: Session<S> | undefined;
  let wasConnected = false;
  let isClosed = false;

  function release(): void {
    if (!session) return;
    if (session.isDamaged && !hasHeader(session.descriptor)) closeKeepingLog(session.database);
    else session.database.close();
    closeSync(session.descriptor);
    session = undefined;
  }

  function connected(): S {
    if (isClosed) throw new RecordsUnavailable("CLOSED", file.path);
    // Whatever is written to a file that was moved or deleted is lost.
    if (session && session.file !== fileIdentity(file.path)) release();
    if (session && !hasHeader(session.descriptor)) {
      // Kept open until the file is good again.
      session.isDamaged = true;
      throw new RecordsUnavailable("DAMAGED", file.path);
    }
    if (session?.isDamaged) release();
    session ??= connect();
    wasConnected = true;
    return session.prepared;
  }

  function connect(): Session<S> {
    if (wasConnected && fileIdentity(file.path) === "") throw new RecordsUnavailable("MISSING", file.path);
    let database: Database | undefined;
    let descriptor: number | undefined;
    try {
      descriptor = openOrCreate(file.path, wasConnected);
      database = file.open();
      return { database, descriptor, prepared: prepare(database), file: fileIdentity(file.path), isDamaged: false };
    } catch (error) {
      database?.close();
      if (descriptor !== undefined) closeSync(descriptor);
      if (error instanceof RecordsUnavailable) throw error;
      throw unavailability(error, file.path) ?? new RecordsUnavailable("NOT_OPEN", file.path, error);
    }
  }

  function attempt<R>(act: (prepared: S) => R): R {
    const before = session;
    const prepared = connected();
    try {
      return act(prepared);
    } catch (error) {
      const fault = unavailability(error, file.path);
      if (!fault) throw error;
      if (fault.reason === "LOCKED" || fault.reason === "FULL") throw fault;
      const isOld = session === before;
      release();
      // A connection opened while the disk was read-only stays read-only.
      if (isOld && fault.reason === "READ_ONLY") return attempt(act);
      throw fault;
    }
  }

  /** Retries for a while if another process holds a lock, without blocking the event loop. */
  async function withRetries<R>(
    act: (prepared: S) => R,
    since = performance.now(),
    timeout = lockTimeoutMs,
  ): Promise<R> {
    for (;;) {
      try {
        return attempt(act);
      } catch (error) {
        const isLocked = error instanceof RecordsUnavailable && error.reason === "LOCKED";
        if (!isLocked || performance.now() - since >= timeout) throw error;
        // Random, so that waiting processes do not keep colliding.
        await pause(1 + 15 * Math.random());
      }
    }
  }

  return {
    withRetries,
    close(): void {
      isClosed = true;
      release();
    },
  };
}

/**
 * Closing would write the log into the damaged file and delete it, with what is in no other place. SQLite doesn't if the file is
 * not where it was.
 */
function closeKeepingLog(database: Database): void {
  const [path, aside] = [database.name, `${database.name}.damaged`];
  renameSync(path, aside);
  try {
    database.close();
  } finally {
    renameSync(aside, path);
  }
}

/**
 * The file, or a new empty one unless `mustExist`. SQLite may only open it if it looks like a database: with a log beside a
 * damaged file, SQLite would work on as if nothing had happened, and in the end mix the two.
 */
function openOrCreate(path: string, mustExist: boolean): number {
  if (!mustExist) createPrivately(path);
  const descriptor = openSync(path, "r");
  const isNew = fstatSync(descriptor).size === 0 && !mustExist && !existsSync(`${path}-wal`);
  if (isNew || hasHeader(descriptor)) return descriptor;
  closeSync(descriptor);
  throw new RecordsUnavailable("DAMAGED", path);
}

const sqliteHeader = Buffer.from("SQLite format 3\0");

/** Whether a file begins as every SQLite file does. */
function hasHeader(descriptor: number): boolean {
  const start = Buffer.alloc(100);
  return readSync(descriptor, start, 0, 100, 0) === 100 && start.subarray(0, sqliteHeader.length).equals(sqliteHeader);
}
