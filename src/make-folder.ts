import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** Makes a folder and those above it, one by one: Node's recursive mkdir never returns in some places, such as /proc. */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (existsSync(path)) throw new Error(`${path} is not a folder`);
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process may have been faster.
    if (!isFolder(path)) throw error;
  }
}

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
