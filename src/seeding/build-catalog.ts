import { createHash } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { isFolder, makeFolder } from "../files/make-folder.ts";
import { type Assembled, assemble } from "./assemble.ts";
import { SeedError } from "./faults.ts";
import { digestOf, readSeed } from "./read-seed.ts";
import { migrate, writeCatalog } from "./write-catalog.ts";

/** Raise this when the builder writes something else from the same seed, so that older files are rebuilt. */
const builderVersion = "5";

export interface CatalogSources {
  seedFolder: string;
  migrationsFolder: string;
}

interface BuiltCatalog {
  path: string;
  digest: string;
  wasBuilt: boolean;
}

/** Stored beside the catalog file: what it was built from, and its own checksum, to detect damage. */
interface Manifest {
  digest: string;
  sha256: string;
}

export const catalogDigest = ({ seedFolder, migrationsFolder }: CatalogSources): string =>
  digestOf([seedFolder, migrationsFolder], `mesh-atlas catalog ${builderVersion}`);

/** Reads and checks the whole seed. Throws a `SeedError` that lists every fault. */
export function loadSeed(seedFolder: string): Assembled {
  const { files, faults } = readSeed(seedFolder);
  const assembled = assemble(files, faults);
  if (assembled.graph.faults.length > 0) throw new SeedError(assembled.graph.faults);
  return assembled;
}

/** Whether the catalog file is intact and built from the current seed. */
export const isCatalogCurrent = (sources: CatalogSources, dataDir: string): boolean =>
  builtDigest(catalogPath(dataDir)) === catalogDigest(sources);

export const catalogPath = (dataDir: string): string => join(dataDir, "catalog.sqlite");

/** The catalog file for the current seed: the existing one if it is intact and up to date, otherwise a new one. */
export function ensureCatalog(sources: CatalogSources, dataDir: string, now: () => Date): BuiltCatalog {
  const path = catalogPath(dataDir);
  const digest = catalogDigest(sources);
  if (builtDigest(path) === digest) return { path, digest, wasBuilt: false };
  makeFolder(dataDir);
  checkPlace(dataDir, path);
  removeLeftovers(dataDir);
  buildCatalog(sources, path, digest, now());
  return { path, digest, wasBuilt: true };
}

/** Builds a temporary file and renames it, so that the catalog in use is replaced as a whole or not at all. */
export function buildCatalog(sources: CatalogSources, path: string, digest: string, builtAt: Date): void {
  const assembled = loadSeed(sources.seedFolder);
  const temporary = `${path}.${process.pid}.tmp`;
  rmSync(temporary, { force: true });
  try {
    const database = new Sqlite(temporary);
    try {
      database.pragma("journal_mode = OFF");
      database.pragma("synchronous = OFF");
      migrate(database, sources.migrationsFolder);
      writeCatalog(database, assembled, digest, builtAt.toISOString());
      database.exec("VACUUM");
    } finally {
      database.close();
    }
    const manifest: Manifest = { digest, sha256: checksum(temporary) };
    renameSync(temporary, path);
    writeFileSync(`${temporary}.json`, JSON.stringify(manifest));
    renameSync(`${temporary}.json`, manifestPath(path));
  } finally {
    rmSync(temporary, { force: true });
    rmSync(`${temporary}.json`, { force: true });
  }
}

/** Refuses a place where the file cannot be written, before anything is built. */
function checkPlace(dataDir: string, path: string): void {
  accessSync(dataDir, constants.W_OK | constants.X_OK);
  if (isFolder(path)) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR", path });
}

/** Removes what builds left behind that were killed. */
function removeLeftovers(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const [, pid] = /^catalog\.sqlite\.(\d+)\.tmp/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dataDir, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The manifest beside a catalog file. It is written last: once it has changed, there is a new catalog. */
export const manifestPath = (path: string): string => path.replace(/\.sqlite$/, ".json");

/** Reads the file in chunks, since a catalog may not fit in memory. */
function checksum(path: string): string {
  const hash = createHash("sha256");
  const chunk = Buffer.alloc(1024 * 1024);
  const file = openSync(path, "r");
  try {
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

/** Digest of what the catalog file was built from; undefined if it is missing or damaged. */
export function builtDigest(path: string): string | undefined {
  if (!existsSync(path) || !existsSync(manifestPath(path))) return undefined;
  try {
    const manifest = JSON.parse(readFileSync(manifestPath(path), "utf8")) as Partial<Manifest>;
    return manifest.sha256 === checksum(path) && manifest.digest === ownDigest(path) ? manifest.digest : undefined;
  } catch {
    return undefined;
  }
}

/** The digest inside the catalog: whatever a manifest says, a file without one is no catalog. */
function ownDigest(path: string): unknown {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true });
  try {
    return database.prepare("SELECT digest FROM catalog").pluck().get();
  } finally {
    database.close();
  }
}
