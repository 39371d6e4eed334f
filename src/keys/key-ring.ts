import { statSync } from "node:fs";
import { idIn, type Key, matches } from "./key.ts";
import { readKeys } from "./key-file.ts";

/** Reports changes of the file while the service runs. */
interface KeyLog {
  info(message: string): void;
  error(error: unknown, message: string): void;
}

/** The API keys of the service. */
export interface KeyRing {
  /** The key with this text, if it exists and has not expired. */
  find(text: string): Key | undefined;
  reportTo(log: KeyLog): void;
}

/** How often to check whether the file has changed, in milliseconds. */
const defaultRecheckMs = 1000;

/**
 * The keys in a file, up to date within a second: adding and revoking need no restart. If the file becomes unreadable, the
 * last good keys stay valid and the log says so; at startup that is an error.
 */
export function openKeyRing(path: string, now: () => Date, recheckMs = defaultRecheckMs): KeyRing {
  let log: KeyLog | undefined;
  let lastSignature = signature(path);
  let keys = byId(readKeys(path));
  let lastCheck = performance.now();

  function refresh(): void {
    if (performance.now() - lastCheck < recheckMs) return;
    lastCheck = performance.now();
    const current = signature(path);
    if (current === lastSignature) return;
    lastSignature = current;
    try {
      keys = byId(readKeys(path));
      log?.info(`the API keys have changed, ${keys.size} are valid now`);
    } catch (error) {
      log?.error(error, "the API keys cannot be read, so the previous ones stay valid: repair the file");
    }
  }

  return {
    find(text) {
      refresh();
      const id = idIn(text);
      const key = id === undefined ? undefined : keys.get(id);
      return key && matches(text, key, now()) ? key : undefined;
    },
    reportTo(to) {
      log = to;
    },
  };
}

const byId = (keys: readonly Key[]): ReadonlyMap<string, Key> => new Map(keys.map((key) => [key.id, key]));

/** Changes whenever the file is edited or replaced. */
function signature(path: string): string {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
  } catch (error) {
    return (error as Error).message;
  }
}
