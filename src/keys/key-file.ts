import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { ConflictError } from "../errors.ts";
import { type Key, keySchema } from "./key.ts";

const fileSchema = z
  .strictObject({ keys: z.array(keySchema) })
  .refine(({ keys }) => new Set(keys.map(({ id }) => id)).size === keys.length, "two keys have the same id");

/** Where the keys are by default. */
export const defaultKeyFile = (dataDir: string): string => join(resolve(dataDir), "keys.json");

/** The key file is missing, unreadable or invalid. */
export class KeyFileError extends Error {}

/** The keys in a file, which must exist. */
export function readKeys(path: string): Key[] {
  const parsed = fileSchema.safeParse(contentOf(path));
  if (parsed.success) return parsed.data.keys;
  const faults = parsed.error.issues.map(({ path: place, message }) => `  ${place.join(".") || "file"}: ${message}`);
  throw new KeyFileError(`${path} is not a valid API key file:\n${faults.join("\n")}`);
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
 * Replaces the key file as a whole, readable only by its owner. The new file, which only one process can create, is also the
 * lock: of two concurrent changes one is refused, and none is lost.
 */
export function changeKeys(path: string, change: (keys: readonly Key[]) => readonly Key[]): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const next = `${path}.new`;
  const handle = createExclusively(next);
  try {
    const keys = change(existingKeys(path));
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

/** The keys in a file; none if it doesn't exist yet. */
function existingKeys(path: string): Key[] {
  try {
    return readKeys(path);
  } catch (error) {
    if (isMissing((error as Error).cause)) return [];
    throw error;
  }
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
