import { statSync } from "node:fs";

/** Changes when a file is replaced, or written in place; empty if it is missing. */
export function fileStamp(path: string): string {
  try {
    const { dev, ino, size, mtimeNs } = statSync(path, { bigint: true });
    return [dev, ino, size, mtimeNs].join(":");
  } catch {
    return "";
  }
}
