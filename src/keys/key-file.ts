import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { ConflictError } from "../errors.ts";
import { flushFolder } from "../files/flush.ts";
import { currentUser, octal, readPrivateFile, UnsafeFileError } from "../files/private-file.ts";
import { type Key, keySchema } from "./key.ts";

const fileSchema = z
  .strictObject({ keys: z.array(keySchema) })
  .refine(({ keys }) => new Set(keys.map(({ id }) => id)).size === keys.length, "two keys have the same id");

/** Where the keys are by default. */
export const defaultKeyFile = (dataDir: string): string => join(resolve(dataDir), "keys.json");

/** The key file is missing, unreadable, invalid, or open to others. */
export class KeyFileError extends Error {}

/** The keys in a file, which must exist and belong to this process's user or to root. */
export const readKeys = (path: string): Key[] => readKeyFile(path, currentUser()).keys;

/** The keys in a file for an operator who looks at them, with the reason if the file is not safe enough to use them. */
export function inspectKeys(path: string): { keys: readonly Key[]; fault?: string } {
  try {
    return readKeyFile(path, operator(path));
  } catch (error) {
    if (!(error instanceof KeyFileError && error.cause instanceof UnsafeFileError)) throw error;
    return { keys: keysIn(path, readFileSync(path, "utf8")), fault: error.message };
  }
}

/** What is in the key file after a change, read back from it. */
export interface ChangedKeys {
  readonly path: string;
  readonly keys: readonly Key[];
  /** Id of the user to whom the file belongs; undefined where files have no owners. */
  readonly owner: number | undefined;
  readonly mode: string;
}

/**
 * Replaces the key file as a whole, with the owner and permissions that it had; a new one belongs to the owner of its folder.
 * The new file, which only one process can create, is also the lock: of two concurrent changes one is refused, and none is
 * lost. Returns what the file holds afterwards.
 */
export function changeKeys(path: string, change: (keys: readonly Key[]) => readonly Key[]): ChangedKeys {
  // A link stays, and what it leads to is replaced.
  const target = existsSync(path) ? realpathSync(path) : path;
  const next = `${target}.new`;
  const handle = createExclusively(next);
  try {
    const before = existingKeys(target);
    const keys = change(before?.keys ?? []);
    keepOwner(handle, target, before?.stats);
    writeFileSync(handle, `${JSON.stringify({ keys }, null, 2)}\n`);
    fsyncSync(handle);
    const written = fstatSync(handle);
    renameSync(next, target);
    // So that a revoked key does not come back with the power.
    flushFolder(dirname(target));
    return verified(target, keys, written);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

function readKeyFile(path: string, user: number | undefined): { keys: Key[]; stats: Stats } {
  const { text, stats } = textOf(path, user);
  return { keys: keysIn(path, text), stats };
}

function keysIn(path: string, text: string): Key[] {
  const parsed = fileSchema.safeParse(jsonIn(path, text));
  if (parsed.success) return parsed.data.keys;
  const faults = parsed.error.issues.map(({ path: place, message }) => `  ${place.join(".") || "file"}: ${message}`);
  throw new KeyFileError(`${path} is not a valid API key file:\n${faults.join("\n")}`);
}

function textOf(path: string, user: number | undefined): { text: string; stats: Stats } {
  try {
    return readPrivateFile(path, user);
  } catch (error) {
    const fault = error instanceof UnsafeFileError ? "The API keys are not safe" : `${path} cannot be read`;
    throw new KeyFileError(`${fault}: ${(error as Error).message}`, { cause: error });
  }
}

function jsonIn(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KeyFileError(`${path} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

/** The user in whose name an operator acts: for root, the owner of the file. */
function operator(path: string): number | undefined {
  const user = currentUser();
  return user === 0 ? (statSync(path, { throwIfNoEntry: false })?.uid ?? user) : user;
}

/** The keys in a file; undefined if it doesn't exist yet. */
function existingKeys(path: string): { keys: Key[]; stats: Stats } | undefined {
  try {
    return readKeyFile(path, operator(path));
  } catch (error) {
    if (isMissing((error as Error).cause)) return undefined;
    throw error;
  }
}

/** Without this, a change by root would leave a file that the service may not read. */
function keepOwner(handle: number, path: string, before: Stats | undefined): void {
  const { uid, gid } = before ?? statSync(dirname(path));
  try {
    const made = fstatSync(handle);
    if (made.uid !== uid || (before && made.gid !== gid)) fchownSync(handle, uid, gid);
    fchmodSync(handle, before ? before.mode & 0o777 : 0o600);
  } catch (error) {
    const fix = `Run the command as user ${uid}, to whom the keys belong, or as root.`;
    throw new KeyFileError(`${path} was not changed: it cannot keep its owner. ${fix}`, { cause: error });
  }
}

function verified(path: string, keys: readonly Key[], { ino, uid, gid, mode }: Stats): ChangedKeys {
  const { keys: found, stats } = readKeyFile(path, operator(path));
  const isSame = stats.ino === ino && stats.uid === uid && stats.gid === gid && stats.mode === mode;
  if (!isSame || !isDeepStrictEqual(found, keys)) {
    throw new KeyFileError(`${path} does not hold what was written to it. Run \`mesh-atlas keys list\`.`);
  }
  return { path, keys: found, owner: currentUser() === undefined ? undefined : uid, mode: octal(stats) };
}

function createExclusively(path: string): number {
  try {
    return openSync(path, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw new KeyFileError(`${path} cannot be written: ${(error as Error).message}`, { cause: error });
    }
    const fix = `If no other command is running, one was interrupted: delete ${path}.`;
    throw new ConflictError("Another command is changing the keys.", fix);
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException | undefined)?.code === "ENOENT";
