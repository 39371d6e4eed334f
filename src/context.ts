import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { Audit } from "./audit/audit.ts";
import { AuditFile } from "./audit/audit-file.ts";
import { Catalog } from "./catalog/snapshot.ts";
import { type Config, ConfigError } from "./config.ts";
import { isOwnFile, prepareData, recordsPath } from "./data-folder.ts";
import { fileStamp } from "./files/file-stamp.ts";
import { defaultKeyFile, KeyFileError } from "./keys/key-file.ts";
import { type KeyRing, openKeyRing } from "./keys/key-ring.ts";
import { paths } from "./paths.ts";
import type { RecordStore } from "./records/record-store.ts";
import { sqliteRecordStore } from "./records/sqlite-record-store.ts";
import { type CatalogSources, ensureCatalog } from "./seeding/build-catalog.ts";
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

export const catalogSources: CatalogSources = { seedFolder: paths.seed, migrationsFolder: paths.catalogMigrations };

/** Opens the keys and the databases, after building the catalog if it is missing, out of date or damaged. */
export const openContext = (config: Config): Context => open(config, openKeys);

/** The same without the keys, for the operator's own commands, which need none. */
export const openWithoutKeys = (config: Config): Context => open(config, () => undefined);

function open(config: Config, keysOf: (config: Config) => KeyRing | undefined): Context {
  const { folder } = prepareData(config, openDatabase);
  const keys = keysOf(config);
  const audit = openAudit(config);
  const { path } = ensureCatalog(catalogSources, folder, now);
  const catalogs = new ServedCatalog(openCatalog(path, config.DOCUMENT_PATH), 1000 + config.MAX_DELAY_MS);
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
 * Opens a catalog file for reading, with the document attached if there is one. Without a stamp, nobody notices if the file
 * changes.
 */
export function openCatalog(path: string, documentPath?: string, stamp = fileStamp(path)): Catalog {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true });
  database.pragma("query_only = ON");
  const { digest, built_at } = database.prepare("SELECT digest, built_at FROM catalog").get() as {
    digest: string;
    built_at: string;
  };
  const attached = documentPath === undefined ? new Map() : attach(database, documentPath);
  return new Catalog(database, { digest, builtAt: built_at, attached, stamp });
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
