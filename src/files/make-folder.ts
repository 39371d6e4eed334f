import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * The absolute path of a folder, which is made if necessary, and those above it, one by one: Node's recursive mkdir never
 * returns in some places, such as /proc.
 */
export function makeFolder(path: string): string {
  const folder = resolve(path);
  if (isFolder(folder)) return folder;
  if (!existsSync(folder)) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been faster.
    if (!isFolder(folder)) throw error;
  }
  return folder;
}

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
