import { fileFingerprint } from "../files/file-stamp.ts";
import { idIn, type Key, matches } from "./key.ts";
import { readKeys } from "./key-file.ts";

/** Learns of changes of the file while the service runs. */
export interface KeyObserver {
  changed(count: number): void;
  unavailable(error: unknown): void;
}

/** The API keys of the service. */
export interface KeyRing {
  readonly count: number;
  /** The key with this text, if it exists and has not expired. */
  find(text: string): Key | undefined;
  /** Why there are no keys now, if the file cannot be read. */
  fault(): Error | undefined;
  /** Checks the file regularly, whether or not anybody asks for a key, until the returned function is called. */
  observe(observer: KeyObserver): () => void;
}

/** How often to check whether the file has changed, in milliseconds: twice in the second that is promised. */
const defaultRecheckMs = 500;

/**
 * The keys in a file, up to date within a second: adding and revoking need no restart. While the file is missing, damaged or
 * open to others, there are no keys: a key that was revoked in the meantime must not work. At startup that is an error.
 */
export function openKeyRing(path: string, now: () => Date, recheckMs = defaultRecheckMs): KeyRing {
  let observer: KeyObserver | undefined;
  let fingerprint: string | undefined = fileFingerprint(path);
  let keys = byId(readKeys(path));
  let fault: Error | undefined;
  let lastCheck = performance.now();

  function refresh(): void {
    if (performance.now() - lastCheck < recheckMs) return;
    lastCheck = performance.now();
    const current = fileFingerprint(path);
    if (current === fingerprint) return;
    try {
      keys = byId(readKeys(path));
      fault = undefined;
      fingerprint = current;
      observer?.changed(keys.size);
    } catch (error) {
      const isNew = fault?.message !== (error as Error).message;
      keys = new Map();
      fault = error as Error;
      // The cause may pass without a trace in the file, such as a lack of file descriptors.
      fingerprint = undefined;
      if (isNew) observer?.unavailable(error);
    }
  }

  return {
    get count() {
      return keys.size;
    },
    find(text) {
      refresh();
      const id = idIn(text);
      const key = id === undefined ? undefined : keys.get(id);
      return key && matches(text, key, now()) ? key : undefined;
    },
    fault() {
      refresh();
      return fault;
    },
    observe(to) {
      observer = to;
      const timer = setInterval(refresh, recheckMs).unref();
      return () => clearInterval(timer);
    },
  };
}

const byId = (keys: readonly Key[]): ReadonlyMap<string, Key> => new Map(keys.map((key) => [key.id, key]));
