import { statSync } from "node:fs";

/** The part of a stamp that tells a file from any that replaces it. */
export const identityOf = (stamp: string): string => stamp.split(":", 2).join(":");

/** Changes when a file is replaced, or written in place; empty if it is missing. */
export function fileStamp(path: string): string {
  try {
    const { dev, ino, size, mtimeNs } = statSync(path, { bigint: true });
    return [dev, ino, size, mtimeNs].join(":");
  } catch {
    return "";
  }
}
