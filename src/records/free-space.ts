import { statfsSync } from "node:fs";
import { dirname } from "node:path";

/** What is left for the write-ahead log and for everybody else: 64 MB, or a tenth of a small disk. */
const reserveBytes = 64 * 1024 * 1024;

/** Whether the disk of a file is so full that nothing should be stored. */
export function isDiskFull(path: string): boolean {
  try {
    const { bavail, blocks, bsize } = statfsSync(dirname(path));
    return bavail * bsize < Math.min(reserveBytes, (blocks * bsize) / 10);
  } catch {
    // What is wrong with the disk, if not this, the write itself will tell.
    return false;
  }
}
