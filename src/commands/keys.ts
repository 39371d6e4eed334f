import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { ConfigError, readConfig } from "../config.ts";
import { InputError, NotFoundError, validNames } from "../errors.ts";
import { type Key, keySchema, newKeyId, newSecret } from "../keys/key.ts";
import { changeKeys, defaultKeyFile, KeyFileError, readKeys } from "../keys/key-file.ts";
import { makeFolder } from "../make-folder.ts";
import { validated } from "../operations/operation.ts";
import { tableText } from "./display/table.ts";
import { print } from "./output.ts";

export interface NewKeyOptions {
  name: string;
  scope: string;
  expires?: string;
}

/** Creates a key and prints it, once: only its hash is stored. */
export async function createKey({ name, scope, expires }: NewKeyOptions): Promise<void> {
  const now = new Date();
  const id = newKeyId();
  const { text, hash } = newSecret(id);
  const scopes = [...new Set(scope.split(",").map((each) => each.trim()))];
  const end = expires === undefined ? {} : { expiresAt: after(now, "--expires", expires) };
  const properties = validated(keySchema.pick({ name: true, scopes: true, expiresAt: true }), { name, scopes, ...end });
  const key: Key = { id, ...properties, hash, createdAt: now.toISOString() };
  const isOnly = change((keys) => [...keys, key]) === 1;
  await print(text);
  say(`Key ${id} for ${name}: ${scopes.join(", ")}${key.expiresAt ? `, expires ${day(key.expiresAt)}` : ""}.`);
  say("It is not shown again. Send it as `Authorization: Bearer <key>`.");
  if (isOnly) say("It is the only key. If the service is running without keys, restart it to require them.");
}

/** Prints each key without its secret. */
export async function listKeys(): Promise<void> {
  const keys = withConfigErrors(() => (existsSync(path()) ? readKeys(path()) : []));
  if (keys.length === 0) return say("There are no API keys. Create the first one with `mesh-atlas keys create`.");
  const rows = keys.map(({ id, name, scopes, createdAt, expiresAt, previous }) => [
    id,
    name,
    scopes.join(","),
    day(createdAt),
    expiresAt === undefined ? "never" : `${day(expiresAt)}${isExpired(expiresAt) ? " (expired)" : ""}`,
    previous && !isExpired(previous.validUntil) ? `old secret valid until ${previous.validUntil}` : "",
  ]);
  await print(
    tableText({ headings: ["ID", "NAME", "SCOPES", "CREATED", "EXPIRES", ""], rows }, Number.POSITIVE_INFINITY),
  );
}

/** Revokes a key immediately. Its records stay; from then on only keys with the scope `admin` can read them. */
export async function revokeKey(id: string): Promise<void> {
  change((keys) => {
    const { name } = keyOf(keys, id);
    say(`Key ${id} for ${name} is revoked; a running service refuses it within a second.`);
    return keys.filter((key) => key.id !== id);
  });
}

/** Gives a key a new secret and prints it. The old one stays valid for a while; the id and the records stay. */
export async function rotateKey(id: string, { grace }: { grace: string }): Promise<void> {
  const validUntil = after(new Date(), "--grace", grace);
  const { text, hash } = newSecret(id);
  change((keys) => {
    const { previous: _, ...key } = keyOf(keys, id);
    const rotated: Key = { ...key, hash, previous: { hash: key.hash, validUntil } };
    return keys.map((each) => (each.id === id ? rotated : each));
  });
  await print(text);
  say(`Key ${id} has a new secret, which is not shown again; the old one is valid until ${validUntil}.`);
}

function path(): string {
  const { API_KEYS_FILE, DATA_DIR } = readConfig(process.env);
  return API_KEYS_FILE ?? defaultKeyFile(DATA_DIR);
}

/** Returns the number of keys after the change. */
function change(make: (keys: readonly Key[]) => readonly Key[]): number {
  let count = 0;
  makeFolder(dirname(path()));
  withConfigErrors(() =>
    changeKeys(path(), (keys) => {
      const changed = make(keys);
      count = changed.length;
      return changed;
    }),
  );
  return count;
}

function withConfigErrors<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error;
    // Faults of the machine are put in words for all commands alike.
    throw error.cause instanceof Error && "code" in error.cause ? error.cause : new ConfigError(error.message);
  }
}

function keyOf(keys: readonly Key[], id: string): Key {
  const key = keys.find((each) => each.id === id);
  if (key) return key;
  const ids = keys.map((each) => each.id);
  throw new NotFoundError(`There is no key \`${id}\`.`, ids.length > 0 ? validNames(ids, id) : "There are no keys.");
}

const units = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** The instant after a duration such as `90d`. */
function after(now: Date, option: string, span: string): string {
  const [, count, unit] = /^(\d{1,5})([smhd])$/.exec(span === "0" ? "0s" : span) ?? [];
  if (count === undefined) {
    const message = `\`${span}\` is not a duration`;
    throw new InputError(`${message}.`, [
      { path: option, message, fix: "Use a number with s, m, h or d, such as `12h` or `90d`, or `0`." },
    ]);
  }
  return new Date(now.getTime() + Number(count) * units[unit as keyof typeof units] * 1000).toISOString();
}

const day = (instant: string): string => instant.slice(0, 10);
const isExpired = (instant: string): boolean => new Date(instant) <= new Date();
const say = (text: string): void => console.error(text);
