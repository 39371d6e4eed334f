import { lstatSync } from "node:fs";
import { dirname } from "node:path";
import type { AuditEntry } from "../audit/audit.ts";
import { ConfigError, readConfig } from "../config.ts";
import { openAudit } from "../context.ts";
import { InputError, NotFoundError, validNames } from "../errors.ts";
import { makeFolder } from "../files/make-folder.ts";
import { type Key, keySchema, newKeyId, newSecret } from "../keys/key.ts";
import { type ChangedKeys, changeKeys, defaultKeyFile, inspectKeys, KeyFileError } from "../keys/key-file.ts";
import { validated } from "../operations/validated.ts";
import { commandAudit } from "./command-audit.ts";
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
  const changed = change("key.created", id, (keys) => [...keys, key]);
  await print(text);
  say(`Key ${id} for ${name}: ${scopes.join(", ")}${key.expiresAt ? `, expires ${day(key.expiresAt)}` : ""}.`);
  say("It is not shown again. Send it as `Authorization: Bearer <key>`.");
  say(statusOf(changed));
  if (changed.keys.length === 1)
    say("It is the only key. A service that runs without keys requires them after a restart.");
}

/** Prints each key without its secret. */
export async function listKeys(): Promise<void> {
  const { keys, fault } = withConfigErrors(() =>
    isThere(path()) ? inspectKeys(path()) : { keys: [], fault: undefined },
  );
  if (fault !== undefined) say(`${fault} Until then, a service refuses every key.`);
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

/** Removes a key. Its records stay; from then on only keys with the scope `admin` can read them. */
export async function revokeKey(id: string): Promise<void> {
  let name = "";
  const changed = change("key.revoked", id, (keys) => {
    ({ name } = keyOf(keys, id));
    return keys.filter((key) => key.id !== id);
  });
  say(`Key ${id} for ${name} is no longer in the file.`);
  say(statusOf(changed));
}

/** Gives a key a new secret and prints it. The old one stays valid for a while; the id and the records stay. */
export async function rotateKey(id: string, { grace }: { grace: string }): Promise<void> {
  const validUntil = after(new Date(), "--grace", grace);
  const { text, hash } = newSecret(id);
  const changed = change("key.rotated", id, (keys) => {
    const { previous: _, ...key } = keyOf(keys, id);
    const rotated: Key = { ...key, hash, previous: { hash: key.hash, validUntil } };
    return keys.map((each) => (each.id === id ? rotated : each));
  });
  await print(text);
  say(`Key ${id} has a new secret, which is not shown again; the old one is valid until ${validUntil}.`);
  say(statusOf(changed));
}

function path(): string {
  const { API_KEYS_FILE, DATA_DIR } = readConfig(process.env);
  return API_KEYS_FILE ?? defaultKeyFile(DATA_DIR);
}

type Change = (keys: readonly Key[]) => readonly Key[];

/** Changes nothing that the audit log cannot record. */
function change(event: AuditEntry["event"], keyId: string, make: Change): ChangedKeys {
  makeFolder(dirname(path()));
  const audit = openAudit(readConfig(process.env));
  try {
    const changed = withConfigErrors(() => changeKeys(path(), make));
    commandAudit({ audit })({ event, outcome: "done", keyId });
    return changed;
  } finally {
    audit.close();
  }
}

/** Even as a link to nothing. */
const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/** What was read back from the file, and what follows for a service that this command cannot see. */
function statusOf({ path, keys, owner, mode }: ChangedKeys): string {
  const belongs = owner === undefined ? "" : `, which belongs to user ${owner} (mode ${mode}),`;
  const count = keys.length === 1 ? "1 key" : `${keys.length} keys`;
  return `Read back: ${path}${belongs} holds ${count}. A running service that uses this file applies the change within a second.`;
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
