import { chmodSync, closeSync, openSync, statSync } from "node:fs";

const forOwner = { file: 0o600, folder: 0o700 } as const;

/** Creates a file that only its owner may read, whatever the umask; an existing one stays as it is. */
export function createPrivately(path: string, flags: "a" | "wx" = "a"): void {
  closeSync(openSync(path, flags, forOwner.file));
}

/**
 * Takes away what others may do with a file or folder of an earlier version or a loose umask, and says so; undefined if there
 * was nothing to do. A folder that everybody shares, such as /tmp, and a device, such as /dev/null, are left alone.
 */
export function tightened(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || process.platform === "win32" || (found.mode & 0o077) === 0) return undefined;
  if (!found.isFile() && !found.isDirectory()) return undefined;
  const mode = found.mode & 0o1777;
  if (found.isDirectory() && (mode & 0o1000) !== 0)
    return `${path} is shared with other users: keep the data in a folder of its own`;
  const wanted = mode & (found.isDirectory() ? forOwner.folder : forOwner.file);
  try {
    chmodSync(path, wanted);
    return `${path}: mode ${octal(mode)} was too open and is now ${octal(wanted)}`;
  } catch (error) {
    return `${path}: mode ${octal(mode)} is too open and could not be changed (${(error as Error).message})`;
  }
}

const octal = (mode: number): string => `0${mode.toString(8)}`;
