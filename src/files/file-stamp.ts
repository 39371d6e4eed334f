import { lstatSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";

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

/** Tells a file from any that replaces it; empty if it is missing. */
export const fileIdentity = (path: string): string => identityOf(fileStamp(path));

/** Changes also when the file, its folder or a link to it gets other owners or permissions. */
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
