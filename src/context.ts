import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import Sqlite from "better-sqlite3";
import { Catalog } from "./catalog/snapshot.ts";
import { type Config, ConfigError } from "./config.ts";
import { defaultKeyFile, KeyFileError } from "./keys/key-file.ts";
import { type KeyRing, openKeyRing } from "./keys/key-ring.ts";
import { paths } from "./paths.ts";
import type { RecordStore } from "./records/record-store.ts";
import { sqliteRecordStore } from "./records/sqlite-record-store.ts";
import { type CatalogSources, ensureCatalog } from "./seeding/build-catalog.ts";
import { ServedCatalog } from "./served-catalog.ts";

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
  /** Set when the process starts to shut down: it finishes requests in flight and should get no new ones. */
  isClosing: boolean;
  now(): Date;
  close(): Promise<void>;
}

export const catalogSources: CatalogSources = { seedFolder: paths.seed, migrationsFolder: paths.catalogMigrations };

/** Opens the databases, after building the catalog if it is missing, out of date or damaged. */
export function openContext(config: Config): Context {
  const dataDir = makeFolder(config.DATA_DIR);
  const now = (): Date => new Date();
  const keys = openKeys(config, now);
  const { path } = ensureCatalog(catalogSources, dataDir, now);
  const catalogs = new ServedCatalog(openCatalog(path, config.DOCUMENT_PATH), 1000 + config.MAX_DELAY_MS);
  const records = recordStore(recordsPath(config));
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
    isClosing: false,
    now,
    async close() {
      await records.close();
      catalogs.close();
    },
  };
  return context;
}

/** The absolute path of a folder, which is made if necessary. Node's own `recursive` never returns for some paths, as in /proc. */
export function makeFolder(path: string): string {
  const folder = resolve(path);
  if (!existsSync(folder)) {
    makeFolder(dirname(folder));
    mkdirSync(folder);
  } else if (!statSync(folder).isDirectory()) {
    mkdirSync(folder);
  }
  return folder;
}

/** Keys are required if a file is configured, even an empty one, or the default file exists. */
function openKeys({ API_KEYS_FILE, DATA_DIR }: Config, now: () => Date): KeyRing | undefined {
  const path = API_KEYS_FILE ?? defaultKeyFile(DATA_DIR);
  if (API_KEYS_FILE === undefined && !existsSync(path)) return undefined;
  try {
    return openKeyRing(path, now);
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error;
    throw new ConfigError(`${error.message}\nRepair it, or create the first key with \`mesh-atlas keys create\`.`);
  }
}

/** Opens a catalog file for reading, with the document attached if there is one. */
export function openCatalog(path: string, documentPath?: string): Catalog {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true });
  database.pragma("query_only = ON");
  const { digest, built_at } = database.prepare("SELECT digest, built_at FROM catalog").get() as {
    digest: string;
    built_at: string;
  };
  const attached = documentPath === undefined ? new Map() : attach(database, documentPath);
  return new Catalog(database, { digest, builtAt: built_at, attached });
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

/** Path of the records database. */
export const recordsPath = (config: Config): string =>
  resolve(config.RECORDS_URL?.slice("file:".length) ?? join(config.DATA_DIR, "records.sqlite"));

/** Opened when first needed, so that reads work even if the records are unavailable. */
function recordStore(path: string): RecordStore {
  const open = (fileMustExist: boolean) => new Sqlite(path, { fileMustExist, timeout: 0 });
  return sqliteRecordStore({ path, open }, paths.recordMigrations);
}
