/** Primary result codes of SQLite that say something of the disk, the file or other processes, not of the statement. */
const codes = [
  "FULL",
  "READONLY",
  "BUSY",
  "LOCKED",
  "CORRUPT",
  "NOTADB",
  "IOERR",
  "CANTOPEN",
  "NOMEM",
  "PERM",
  "PROTOCOL",
];

const pattern = new RegExp(`^SQLITE_(${codes.join("|")})(_|$)`);

/** Whether an error of the database may pass by itself or with the operator's help. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string") return pattern.test(error.code);
  return error instanceof TypeError && error.message === "The database connection is not open";
}
