import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { dirname } from "node:path";

/** A file that others could have changed or may read. The message says how to repair that. */
export class UnsafeFileError extends Error {}

/** Permissions of others and of the group, and the sticky bit, which keeps others from replacing files in a shared folder. */
const forOthers = 0o077;
const readableByGroup = 0o040;
const writableByOthers = 0o022;
const sticky = 0o1000;

/** Who runs this process; undefined where files have no owners. */
export const currentUser = (): number | undefined => process.geteuid?.();

/**
 * Reads a file that only its owner can read, and only the owner, `user` or root can replace. A link is followed if it belongs
 * to one of them. Root's file may also be readable by a group of this process, as it is in a Kubernetes secret with `fsGroup`.
 */
export function readPrivateFile(path: string, user = currentUser()): { text: string; stats: Stats } {
  // Whoever opens a pipe would otherwise wait for a writer.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(handle);
    if (user !== undefined) {
      checkPlace(path, user);
      checkFile(path, stats, user);
    }
    return { text: readFileSync(handle, "utf8"), stats };
  } finally {
    closeSync(handle);
  }
}

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
    return `${path}: mode ${octal(found)} was too open and is now ${octal({ mode: wanted })}`;
  } catch (error) {
    return `${path}: mode ${octal(found)} is too open and could not be changed (${(error as Error).message})`;
  }
}

const groups = (): number[] => [process.getegid?.() ?? 0, ...(process.getgroups?.() ?? [])];

function checkFile(path: string, stats: Stats, user: number): void {
  if (!stats.isFile()) throw new UnsafeFileError(`${path} is not a file.`);
  checkOwner(path, stats, user);
  const isGroupFile = stats.uid === 0 && user !== 0 && groups().includes(stats.gid);
  const excess = stats.mode & forOthers & ~(isGroupFile ? readableByGroup : 0);
  if (excess === 0) return;
  const what = (excess & writableByOthers) > 0 ? "changed" : "read";
  throw new UnsafeFileError(
    `${path} can be ${what} by others (mode ${octal(stats)}). Check its content, then run \`chmod 600 ${path}\`.`,
  );
}

/** The folders that hold the file, and the link to it if there is one. */
function checkPlace(path: string, user: number): void {
  const link = lstatSync(path);
  if (link.isSymbolicLink()) checkOwner(path, link, user);
  for (const folder of new Set([dirname(path), dirname(realpathSync(path))])) {
    const stats = statSync(folder);
    checkOwner(folder, stats, user);
    if ((stats.mode & writableByOthers) === 0 || (stats.mode & sticky) > 0) continue;
    throw new UnsafeFileError(
      `${folder} can be changed by others (mode ${octal(stats)}), and so can ${path}. Run \`chmod go-w ${folder}\`.`,
    );
  }
}

function checkOwner(path: string, { uid }: Stats, user: number): void {
  if (uid === 0 || uid === user) return;
  throw new UnsafeFileError(`${path} belongs to user ${uid}, not to user ${user}. Run \`chown ${user} ${path}\`.`);
}

/** The permissions as `chmod` takes them. */
export const octal = ({ mode }: Pick<Stats, "mode">): string => (mode & 0o7777).toString(8).padStart(4, "0");
