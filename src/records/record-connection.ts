import { statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import { RecordsUnavailable, unavailability } from "./unavailable.ts";

/** Where the records are, and how the file is opened: without waiting for locks, and only if it is there where it must be. */
export interface RecordFile {
  path: string;
  open(mustExist: boolean): Database;
}

/** How long a caller waits for other processes' locks, in milliseconds. */
const patienceMs = 2000;

interface Session<S> {
  database: Database;
  file: string;
  prepared: S;
}

/**
 * A connection that is made when it is first needed and again after anything that another connection may be spared: the
 * file was damaged and is mended, the disk was read-only, another file stands at the path. Only the first connection may
 * begin a new file: one that vanishes later is missed, not replaced by an empty one. `prepare` makes what is used of a
 * connection. Whatever fails for such a reason is a RecordsUnavailable.
 */
export function recordConnection<S>(file: RecordFile, prepare: (database: Database) => S) {
  let session: Session<S> | undefined;
  let wasConnected = false;
  let isClosed = false;

  function release(): void {
    session?.database.close();
    session = undefined;
  }

  function connected(): S {
    if (isClosed) throw new RecordsUnavailable("CLOSED", file.path);
    // What is written to a file that was moved away or deleted is lost to whoever opens the path next.
    if (session && session.file !== identity(file.path)) release();
    session ??= connect();
    wasConnected = true;
    return session.prepared;
  }

  function connect(): Session<S> {
    if (wasConnected && identity(file.path) === missing) throw new RecordsUnavailable("MISSING", file.path);
    let database: Database | undefined;
    try {
      database = file.open(wasConnected);
      return { database, prepared: prepare(database), file: identity(file.path) };
    } catch (error) {
      database?.close();
      if (error instanceof RecordsUnavailable) throw error;
      throw unavailability(error, file.path) ?? new RecordsUnavailable("NOT_OPEN", file.path, error);
    }
  }

  /** Does it at once. */
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
      // A connection that was made when the disk was read-only stays so.
      if (isOld && fault.reason === "READ_ONLY") return attempt(act);
      throw fault;
    }
  }

  /** Does it, and where locks are in the way tries again for a while, without holding up anything else. */
  async function patiently<R>(act: (prepared: S) => R, since = performance.now(), patience = patienceMs): Promise<R> {
    for (;;) {
      try {
        return attempt(act);
      } catch (error) {
        const isLocked = error instanceof RecordsUnavailable && error.reason === "LOCKED";
        if (!isLocked || performance.now() - since >= patience) throw error;
        // By chance, so that processes which wait for each other do not keep meeting.
        await pause(1 + 15 * Math.random());
      }
    }
  }

  return {
    patiently,
    close(): void {
      isClosed = true;
      release();
    },
  };
}

const missing = "missing";

/** Tells a file from any other that takes its place. */
function identity(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return missing;
  }
}
