import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { ConflictError } from "../errors.ts";
import { type Key, keySchema } from "./key.ts";

const fileSchema = z
  .strictObject({ keys: z.array(keySchema) })
  .refine(({ keys }) => new Set(keys.map(({ id }) => id)).size === keys.length, "two keys have the same id");

/** Where the keys are when nothing else is said. */
export const usualKeyFile = (dataDir: string): string => join(resolve(dataDir), "keys.json");

/** The file of keys is missing, cannot be read, or does not hold what it should. */
export class KeyFileError extends Error {}

/** The keys in a file; none where the file is empty of keys, an error where there is no such file. */
export function readKeys(path: string): Key[] {
  const parsed = fileSchema.safeParse(contentOf(path));
  if (parsed.success) return parsed.data.keys;
  const faults = parsed.error.issues.map(({ path: place, message }) => `  ${place.join(".") || "file"}: ${message}`);
  throw new KeyFileError(`${path} is no file of API keys:\n${faults.join("\n")}`);
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const fault = error instanceof SyntaxError ? "is not JSON" : "cannot be read";
    throw new KeyFileError(`${path} ${fault}: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Replaces the keys in a file as a whole, readable by its owner alone. The new file, which only one process can make, is the
 * lock as well: of two changes at once one is refused, and none is lost.
 */
export function changeKeys(path: string, change: (keys: readonly Key[]) => readonly Key[]): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const next = `${path}.new`;
  const handle = exclusive(next);
  try {
    const keys = change(known(path));
    writeFileSync(handle, `${JSON.stringify({ keys }, null, 2)}\n`);
    fsyncSync(handle);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** The keys that there are; none where there is no file yet. */
export function known(path: string): Key[] {
  try {
    return readKeys(path);
  } catch (error) {
    if (isMissing((error as Error).cause)) return [];
    throw error;
  }
}

function exclusive(path: string): number {
  try {
    return openSync(path, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw new KeyFileError(`${path} cannot be written: ${(error as Error).message}`, { cause: error });
    }
    const fix = `If no other command is running, one was cut off: remove ${path}.`;
    throw new ConflictError("The keys are being changed by another command.", fix);
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException | undefined)?.code === "ENOENT";
