import { accessSync, constants } from "node:fs";
import { dirname } from "node:path";
import { UnavailableError } from "../errors.ts";

/** What callers see. */
const messages = {
  LOCKED: "The records database is locked by another process.",
  FULL: "The records database cannot grow: the disk is full, or nearly so.",
  READ_ONLY: "The records database is read-only.",
  DAMAGED: "The records database is damaged.",
  FAILING: "The records database cannot be read or written: the disk reports errors.",
  MEMORY: "There is not enough memory for the records database.",
  NOT_OPEN: "The records database cannot be opened.",
  MISSING: "The records database is missing: its file was moved or deleted.",
  FOREIGN: "The records database belongs to another application.",
  LIMIT: "The records have reached their size limit, RECORDS_MAX_MB.",
  NEWER: "The records database was written by a newer release.",
  CLOSED: "The records database is closed: the service is shutting down.",
} as const;

type Reason = keyof typeof messages;

/** Primary result codes of SQLite that concern the disk, the file or other processes rather than the statement. */
const reasons: Record<string, Reason> = {
  BUSY: "LOCKED",
  LOCKED: "LOCKED",
  PROTOCOL: "LOCKED",
  FULL: "FULL",
  READONLY: "READ_ONLY",
  PERM: "READ_ONLY",
  CORRUPT: "DAMAGED",
  NOTADB: "DAMAGED",
  IOERR: "FAILING",
  NOMEM: "MEMORY",
  CANTOPEN: "NOT_OPEN",
};

/** Errors of the file system itself. Any other means that the file cannot be opened. */
const fileReasons: Record<string, Reason> = {
  EIO: "FAILING",
  ENOSPC: "FULL",
  EDQUOT: "FULL",
  EROFS: "READ_ONLY",
  EACCES: "READ_ONLY",
};

/** The records cannot be used now. The cause names the file; it is logged, but not shown to callers. */
export class RecordsUnavailable extends UnavailableError {
  readonly reason: Reason;

  constructor(reason: Reason, path: string, cause?: unknown) {
    super(messages[reason], new Error(path, { cause }));
    this.reason = reason;
  }
}

/** A database error as unavailability, if it may pass by itself or the operator can fix it. */
export function unavailability(error: unknown, path: string): RecordsUnavailable | undefined {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const reason = reasons[/^SQLITE_([A-Z]+)/.exec(code)?.[1] ?? ""] ?? fileReasons[code];
  if (reason === undefined) return undefined;
  return new RecordsUnavailable(reason === "NOT_OPEN" && isReadOnly(path) ? "READ_ONLY" : reason, path, error);
}

/** SQLite cannot even read a database with a write-ahead log in a read-only folder. */
function isReadOnly(path: string): boolean {
  try {
    accessSync(dirname(path), constants.W_OK);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}
