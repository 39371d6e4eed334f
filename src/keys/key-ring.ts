import { statSync } from "node:fs";
import { claimedId, type Key, opens } from "./key.ts";
import { readKeys } from "./key-file.ts";

/** What is told of changes while the service runs. */
export interface KeyLog {
  info(message: string): void;
  error(error: unknown, message: string): void;
}

/** The keys that open the service. */
export interface KeyRing {
  /** The key that was written, where there is such a one and it is in time. */
  find(text: string): Key | undefined;
  reportTo(log: KeyLog): void;
}

/** How often it is looked whether the file has changed, in milliseconds. */
const usualRecheck = 1000;

/**
 * The keys of a file, current to within a second: what is added or revoked holds without a restart. Where the file has
 * become unreadable the last good keys hold, and it is said in the log; at the start that is an error.
 */
export function openKeyRing(path: string, now: () => Date, recheck = usualRecheck): KeyRing {
  let log: KeyLog | undefined;
  let seen = signature(path);
  let keys = byId(readKeys(path));
  let checked = performance.now();

  function refresh(): void {
    if (performance.now() - checked < recheck) return;
    checked = performance.now();
    const current = signature(path);
    if (current === seen) return;
    seen = current;
    try {
      keys = byId(readKeys(path));
      log?.info(`the API keys have changed: there are ${keys.size} now`);
    } catch (error) {
      log?.error(error, "the API keys cannot be read, so those read before still hold: mend the file");
    }
  }

  return {
    find(text) {
      refresh();
      const id = claimedId(text);
      const key = id === undefined ? undefined : keys.get(id);
      return key && opens(text, key, now()) ? key : undefined;
    },
    reportTo(to) {
      log = to;
    },
  };
}

const byId = (keys: readonly Key[]): ReadonlyMap<string, Key> => new Map(keys.map((key) => [key.id, key]));

/** Tells a file from what it was before, however it was replaced. */
function signature(path: string): string {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
  } catch (error) {
    return (error as Error).message;
  }
}
