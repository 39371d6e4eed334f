import { closeSync, fsyncSync, openSync } from "node:fs";

/** Flushes a file to disk. */
export function flush(path: string, mode = "r+"): void {
  const handle = openSync(path, mode);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Flushes the entries of a folder, so that a file that was renamed keeps its name if the power fails. Windows cannot. */
export function flushFolder(path: string): void {
  if (process.platform !== "win32") flush(path, "r");
}
