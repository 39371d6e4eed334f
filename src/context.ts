import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Sqlite from "better-sqlite3";
import { Audit } from "./audit/audit.ts";
import { AuditFile } from "./audit/audit-file.ts";
import { Catalog } from "./catalog/snapshot.ts";
import { type Config, ConfigError } from "./config.ts";
import { isOwnFile, prepareData, recordsPath } from "./data-folder.ts";
import { fileStamp } from "./files/file-stamp.ts";
import { isFolder } from "./files/make-folder.ts";
import { defaultKeyFile, KeyFileError } from "./keys/key-file.ts";
import { type KeyRing, openKeyRing } from "./keys/key-ring.ts";
import { paths } from "./paths.ts";
import type { RecordStore } from "./records/record-store.ts";
import { sqliteRecordStore } from "./records/sqlite-record-store.ts";
import { type CatalogSources, catalogPath, ensureCatalog, wholeCatalogPath } from "./seeding/build-catalog.ts";
import { ServedCatalog } from "./served-catalog.ts";

export { recordsPath };

/** What all faces share. */
export interface Context {
  readonly config: Config;
  readonly version: string;
  /** The catalog served now. Longer work acquires it from `catalogs`, so that it is not closed in the meantime. */
  readonly catalog: Catalog;
  readonly catalogs: ServedCatalog;
  readonly records: RecordStore;
  /** The API keys; undefined if none are required. */
  readonly keys: KeyRing | undefined;
  readonly audit: Audit;
  /** Set when the process starts to shut down: it finishes requests in flight and should get no new ones. */
  isClosing: boolean;
  now(): Date;
  close(): Promise<void>;
}

/** What the catalog is built from. Throws a `ConfigError` if the operator's own sources are no folder. */
export function catalogSources({ EXTRA_SEED }: Pick<Config, "EXTRA_SEED"> = {}): CatalogSources {
  if (EXTRA_SEED !== undefined && !isFolder(EXTRA_SEED)) {
    throw new ConfigError(
      `EXTRA_SEED=${EXTRA_SEED}: is not a folder. Name one that holds YAML files, or leave it unset.`,
    );
  }
  const extraFolder = EXTRA_SEED === undefined ? undefined : resolve(EXTRA_SEED);
  return { seedFolder: paths.seed, migrationsFolder: paths.catalogMigrations, extraFolder };
}

/** Opens the keys and the databases, after building the catalog if it is missing, out of date or damaged. */
export const openContext = (config: Config): Context => open(config, { keysOf: openKeys });

/** The same over a catalog that has just been built, or found to be intact and up to date. */
export const openOverBuiltCatalog = (config: Config): Context => open(config, { keysOf: openKeys, isBuilt: true });

/** The same without the keys, for the operator's own commands, which need none. */
export const openWithoutKeys = (config: Config): Context => open(config, { keysOf: () => undefined });

interface Opening {
  keysOf(config: Config): KeyRing | undefined;
  isBuilt?: boolean;
}

function open(config: Config, { keysOf, isBuilt = false }: Opening): Context {
  const { folder } = prepareData(config, openDatabase);
  const keys = keysOf(config);
  const audit = openAudit(config);
  if (!isBuilt) ensureCatalog(catalogSources(config), folder, now);
  const catalogs = new ServedCatalog(
    openCatalog(catalogPath(folder), config.DOCUMENT_PATH),
    1000 + config.MAX_DELAY_MS,
  );
  const records = openRecords(config);
  const { version } = JSON.parse(readFileSync(paths.manifest, "utf8")) as { version: string };
  const context: Context = {
    config,
    version,
    get catalog() {
      return catalogs.current;
    },
    catalogs,
    records,
    keys,
    audit,
    isClosing: false,
    now,
    async close() {
      await records.close();
      catalogs.close();
      audit.close();
    },
  };
  return context;
}

const now = (): Date => new Date();

/** Keys are required if a file is configured, even an empty one, or the default file exists, even as a link to nothing. */
function openKeys({ API_KEYS_FILE, DATA_DIR }: Config): KeyRing | undefined {
  const path = API_KEYS_FILE ?? defaultKeyFile(DATA_DIR);
  try {
    if (API_KEYS_FILE === undefined && !lstatSync(path, { throwIfNoEntry: false })) return undefined;
    return openKeyRing(path, now);
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error;
    throw new ConfigError(`${error.message}\nRepair it, or create the first key with \`mesh-atlas keys create\`.`);
  }
}

/** The audit trail, with a file if one is set. */
export function openAudit(config: Config): Audit {
  const { AUDIT_LOG: path } = config;
  if (path === undefined) return new Audit();
  if (isOwnFile(config, path, "audit")) {
    throw new ConfigError(`AUDIT_LOG=${path}: the service keeps something else in this file. Choose another file.`);
  }
  try {
    return new Audit(new AuditFile(path, now));
  } catch (error) {
    throw new ConfigError(`AUDIT_LOG=${path}: cannot be written (${(error as Error).message}).`);
  }
}

/**
 * Opens a catalog for reading, with both views, and with the document attached if there is one. If it is not watched, nobody
 * notices that its files change.
 */
export function openCatalog(path: string, documentPath?: string, isWatched = true): Catalog {
  const stampOf = (file: string): string => (isWatched ? fileStamp(file) : "");
  const { database, ...identity } = openView(path);
  const attached = documentPath === undefined ? new Map<string, string[]>() : attach(database, documentPath);
  const reference = new Catalog(database, { ...identity, attached, stamp: stampOf(path) });
  const wholePath = wholeCatalogPath(path);
  const whole = existsSync(wholePath) ? openView(wholePath) : undefined;
  if (whole?.digest === identity.digest) {
    new Catalog(whole.database, { ...identity, attached, stamp: stampOf(wholePath), reference });
  } else whole?.database.close();
  return reference;
}

function openView(path: string): { database: Sqlite.Database; digest: string; builtAt: string } {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true });
  database.pragma("query_only = ON");
  const read = database.prepare("SELECT digest, built_at AS builtAt FROM catalog");
  return { database, ...(read.get() as { digest: string; builtAt: string }) };
}

/** The lines of the attached document, which must be the one the facts were read from. */
function attach(database: Sqlite.Database, path: string): Map<string, readonly string[]> {
  let text: Buffer;
  try {
    text = readFileSync(path);
  } catch (error) {
    throw new ConfigError(`DOCUMENT_PATH=${path}: cannot be read (${(error as Error).message}).`);
  }
  const sha256 = createHash("sha256").update(text).digest("hex");
  const slug = database.prepare("SELECT slug FROM document WHERE sha256 = ?").pluck().get(sha256) as string | undefined;
  if (slug === undefined) {
    throw new ConfigError(
      `DOCUMENT_PATH=${path}: its SHA-256 is ${sha256}, which matches no document that facts were read from. ` +
        "Attach the same version of the document, or leave DOCUMENT_PATH unset.",
    );
  }
  return new Map([[slug, text.toString("utf8").split(/\r?\n/)]]);
}

/** Opens an existing SQLite file. */
export const openDatabase = (path: string, isReadonly: boolean): Sqlite.Database =>
  new Sqlite(path, { readonly: isReadonly, fileMustExist: true });

const megabyte = 1024 * 1024;

/** Connects when first needed, so that reads work even if the records are unavailable. */
export function openRecords(config: Config): RecordStore {
  const path = recordsPath(config);
  const open = () => new Sqlite(path, { fileMustExist: true, timeout: 0 });
  const limits = { total: config.RECORDS_MAX_MB * megabyte, perOwner: config.RECORDS_QUOTA_MB * megabyte };
  return sqliteRecordStore({ path, open }, paths.recordMigrations, limits);
}
