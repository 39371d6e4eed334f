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
import { tellStanding } from "./believe.ts";
import { SeedError } from "./faults.ts";
import { digestOf, readSeed } from "./read-seed.ts";
import { migrate, writeCatalog } from "./write-catalog.ts";

/** Raise this when the builder writes something else from the same seed, so that older files are rebuilt. */
const builderVersion = "6";

export interface CatalogSources {
  seedFolder: string;
  migrationsFolder: string;
  /** A folder with the operator's own sources. */
  extraFolder?: string | undefined;
}

interface BuiltCatalog {
  path: string;
  digest: string;
  wasBuilt: boolean;
}

/** Stored beside the catalog files: what they were built from, and their checksums, to detect damage. */
interface Manifest {
  digest: string;
  sha256: string;
  /** Of the catalog of all sources, if there are any beside the reference document. */
  wholeSha256?: string;
}

export const catalogDigest = ({ seedFolder, migrationsFolder, extraFolder }: CatalogSources): string =>
  digestOf(
    [seedFolder, migrationsFolder, ...(extraFolder === undefined ? [] : [extraFolder])],
    `mesh-atlas catalog ${builderVersion}`,
  );

/** Reads and checks the whole seed, for the view of the reference document. Throws a `SeedError` that lists every fault. */
export const loadSeed = (seedFolder: string): Assembled => loadViews({ seedFolder }).reference;

interface Views {
  /** The graph of the reference document. */
  reference: Assembled;
  /** The graph of all sources, if there are others. */
  whole: Assembled | undefined;
}

/** Reads and checks the whole seed, and the operator's own sources. Throws a `SeedError` that lists every fault. */
export function loadViews({ seedFolder, extraFolder }: Pick<CatalogSources, "seedFolder" | "extraFolder">): Views {
  const { files, faults } = readSeed(seedFolder, extraFolder);
  const reference = assemble(files, faults);
  const whole = files.sources.length > 0 ? assemble(files, faults, "ALL") : undefined;
  const all = (whole ?? reference).graph.faults;
  if (all.length > 0) throw new SeedError(all);
  if (whole) whole.discrepancies.push(...tellStanding(reference.graph, whole.graph, files));
  return { reference, whole };
}

/** Whether the catalog file is intact and built from the current seed. */
export const isCatalogCurrent = (sources: CatalogSources, dataDir: string): boolean =>
  builtDigest(catalogPath(dataDir)) === catalogDigest(sources);

export const catalogPath = (dataDir: string): string => join(dataDir, "catalog.sqlite");

/** Beside the catalog of the reference document, that of all sources. */
export const wholeCatalogPath = (path: string): string => path.replace(/\.sqlite$/, "-all.sqlite");

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

/** Builds temporary files and renames them, so that the catalog in use is replaced as a whole or not at all. */
export function buildCatalog(sources: CatalogSources, path: string, digest: string, builtAt: Date): void {
  const { reference, whole } = loadViews(sources);
  const temporary = `${path}.${process.pid}.tmp`;
  const [temporaryWhole, temporaryManifest] = [`${temporary}-all`, `${temporary}.json`];
  const write = (to: string, assembled: Assembled): string => {
    rmSync(to, { force: true });
    const database = new Sqlite(to);
    try {
      database.pragma("journal_mode = OFF");
      database.pragma("synchronous = OFF");
      migrate(database, sources.migrationsFolder);
      writeCatalog(database, assembled, digest, builtAt.toISOString());
      database.exec("VACUUM");
    } finally {
      database.close();
    }
    return checksum(to);
  };
  try {
    const manifest: Manifest = { digest, sha256: write(temporary, reference) };
    if (whole) manifest.wholeSha256 = write(temporaryWhole, whole);
    if (whole) renameSync(temporaryWhole, wholeCatalogPath(path));
    else rmSync(wholeCatalogPath(path), { force: true });
    renameSync(temporary, path);
    writeFileSync(temporaryManifest, JSON.stringify(manifest));
    renameSync(temporaryManifest, manifestPath(path));
  } finally {
    for (const each of [temporary, temporaryWhole, temporaryManifest]) rmSync(each, { force: true });
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

/** Digest of what the catalog files were built from; undefined if one is missing or damaged. */
export function builtDigest(path: string): string | undefined {
  if (!existsSync(path) || !existsSync(manifestPath(path))) return undefined;
  try {
    const manifest = JSON.parse(readFileSync(manifestPath(path), "utf8")) as Partial<Manifest>;
    const parts = [
      { part: path, sha256: manifest.sha256 },
      ...(manifest.wholeSha256 === undefined ? [] : [{ part: wholeCatalogPath(path), sha256: manifest.wholeSha256 }]),
    ];
    const isIntact = parts.every(
      ({ part, sha256 }) => sha256 === checksum(part) && manifest.digest === ownDigest(part),
    );
    return isIntact ? manifest.digest : undefined;
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
