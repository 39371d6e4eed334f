import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type Key, newKeyId, newSecret } from "../../src/keys/key.ts";
import { changeKeys } from "../../src/keys/key-file.ts";
import type { Scope } from "../../src/model/access.ts";

/** A file of keys in a folder of its own, for the tests of one file unless `whenDone` says otherwise. */
export function temporaryKeys(whenDone: (remove: () => void) => void = afterAll) {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-keys-"));
  const path = join(folder, "keys.json");
  whenDone(() => rmSync(folder, { recursive: true, force: true }));
  changeKeys(path, () => []);
  return {
    folder,
    path,
    /** Adds a key and answers with it and with what a caller sends. */
    add(scopes: Scope[], more: Partial<Key> = {}) {
      const id = newKeyId();
      const { text, hash } = newSecret(id);
      const key: Key = { id, name: "test", scopes, hash, createdAt: "2026-01-01T00:00:00.000Z", ...more };
      changeKeys(path, (keys) => [...keys, key]);
      return { id, key, text, headers: { authorization: `Bearer ${text}` } };
    },
    remove: (id: string) => changeKeys(path, (keys) => keys.filter((key) => key.id !== id)),
  };
}
