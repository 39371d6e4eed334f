import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  openSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

/** How often to check whether the file has been rotated away, in milliseconds. */
const recheckMs = 1000;

/**
 * A file of JSON lines that only its owner may read. Lines are written at once, so that none waits in memory. What cannot be
 * written is counted, and the file says so when it can be written again.
 */
export class AuditFile {
  readonly #path: string;
  readonly #now: () => Date;
  #handle: number | undefined;
  #lastCheck = 0;
  #lost = 0;
  #fault: Error | undefined;

  /** Throws if the file cannot be opened. */
  constructor(path: string, now: () => Date) {
    this.#path = path;
    this.#now = now;
    this.#handle = openPrivately(path);
  }

  /** Why lines cannot be written, if that is so still. */
  get fault(): Error | undefined {
    if (this.#fault) this.#resume();
    return this.#fault;
  }

  write(entry: object): void {
    if (this.#fault) this.#resume();
    if (this.#fault || !this.#append(entry)) this.#lost++;
  }

  /** Closes the file, so that the next line goes to what is at its path then. */
  reopen(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }

  /** Half a line may have been written, so this begins a new one. */
  #resume(): void {
    const entry = { event: "audit.resumed", outcome: "done", lost: this.#lost };
    this.reopen();
    if (this.#append(entry, "\n")) this.#lost = 0;
  }

  #append(entry: object, before = ""): boolean {
    try {
      if (this.#isRotatedAway()) this.reopen();
      this.#handle ??= openPrivately(this.#path);
      writeFileSync(this.#handle, `${before}${JSON.stringify({ time: this.#now().toISOString(), ...entry })}\n`);
      this.#fault = undefined;
      return true;
    } catch (error) {
      this.#fault = error as Error;
      return false;
    }
  }

  #isRotatedAway(): boolean {
    if (this.#handle === undefined || performance.now() - this.#lastCheck < recheckMs) return false;
    this.#lastCheck = performance.now();
    return statSync(this.#path, { throwIfNoEntry: false })?.ino !== fstatSync(this.#handle).ino;
  }
}

/** A new file belongs to the owner of its folder: a command that root runs must not lock the service out. */
function openPrivately(path: string): number {
  const isNew = !existsSync(path);
  const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK = 0 } = constants;
  const handle = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK, 0o600);
  const stats = fstatSync(handle);
  if (!stats.isFile()) return handle;
  if ((stats.mode & 0o077) !== 0) fchmodSync(handle, 0o600);
  const { uid, gid } = statSync(dirname(path));
  if (isNew && uid !== stats.uid && process.geteuid?.() === 0) fchownSync(handle, uid, gid);
  return handle;
}
