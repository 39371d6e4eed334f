import {
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

/** Changes whenever the file is edited or replaced, or gets other owners or permissions. */
export function fileFingerprint(path: string): string {
  try {
    const file = statSync(path, { bigint: true });
    const links = [path, dirname(path), dirname(realpathSync(path))].map((each) => lstatSync(each, { bigint: true }));
    const parts = [file.dev, file.ino, file.size, file.mtimeNs, file.ctimeNs];
    return JSON.stringify([...parts, ...links.flatMap(({ ino, mode, uid }) => [ino, mode, uid])].map(String));
  } catch (error) {
    return (error as Error).message;
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
export const octal = ({ mode }: Stats): string => (mode & 0o7777).toString(8).padStart(4, "0");
