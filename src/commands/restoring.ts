import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { FastifyBaseLogger } from "fastify";
import { type Catalog, hasFileChanged } from "../catalog/snapshot.ts";
import { type Context, openCatalog } from "../context.ts";
import { fileStamp, identityOf } from "../files/file-stamp.ts";
import { builtDigest, catalogPath, wholeCatalogPath } from "../seeding/build-catalog.ts";
import { buildInChildProcess } from "./build.ts";

/** How a catalog comes into use. */
interface Replacement {
  serve(next: Catalog): Promise<void>;
  /** Serves the file in DATA_DIR, which must match its manifest. */
  serveFile(): Promise<void>;
}

/** How often the file is looked at; so long, too, a new file may wait for its manifest, which is written last. */
const checkMs = 1000;

/** Attempts to restore the file become rarer, up to this interval. */
const rarestMs = 60_000;

/**
 * Looks after the catalog file: notices, and tells in `catalogs.fault`, that it is missing or damaged, and builds it again from
 * the seed. While that is impossible in DATA_DIR, and the open file can no longer be read, a copy in the folder for temporary
 * files is served. Returns what stops it.
 */
export function watchForDamage(
  context: Context,
  log: FastifyBaseLogger,
  enqueue: (work: (replacement: Replacement) => Promise<void>) => Promise<void>,
): () => void {
  const { catalogs } = context;
  const dataDir = resolve(context.config.DATA_DIR);
  const path = catalogPath(dataDir);
  let seen = { stamp: "", isIntact: true };
  let isRestoring = false;
  let attempt = { at: 0, delay: checkMs };

  function faultOfFile(): string | undefined {
    if (!existsSync(dataDir)) return "The folder of the catalog, DATA_DIR, is missing.";
    if (!existsSync(path)) return "The catalog file is missing.";
    if (!catalogs.isReadable) return "The catalog file is damaged.";
    if (context.catalog.stamp === "") return "The catalog file is damaged; a temporary copy is in use.";
    return hasFileChanged(context.catalog) ? faultOfChangedFile() : undefined;
  }

  /** A new file that is intact is for whoever reloads catalogs; the open one, if it is intact, is opened anew. */
  function faultOfChangedFile(): string | undefined {
    const stamp = fileStamp(path);
    const isNew = identityOf(stamp) !== identityOf(context.catalog.stamp);
    const stamps = `${stamp} ${fileStamp(wholeCatalogPath(path))}`;
    const isFirstLook = seen.stamp !== stamps;
    if (isFirstLook || !seen.isIntact) seen = { stamp: stamps, isIntact: builtDigest(path) !== undefined };
    if (seen.isIntact && !isNew) void enqueue(({ serveFile }) => serveFile());
    if (!seen.isIntact && !isNew) catalogs.markDamaged();
    return seen.isIntact || (isNew && isFirstLook) ? undefined : "The catalog file is damaged.";
  }

  async function restore({ serve, serveFile }: Replacement): Promise<void> {
    try {
      // A folder that is missing is not made anew, or it could not be moved back.
      if (existsSync(dataDir) && builtDigest(path) === undefined) await buildInChildProcess(dataDir);
      await serveFile();
      attempt = { at: 0, delay: checkMs };
      catalogs.fault = undefined;
    } catch (error) {
      log.error(error, `the catalog file cannot be restored; next attempt in ${attempt.delay / 1000} s`);
      attempt = { at: performance.now() + attempt.delay, delay: Math.min(2 * attempt.delay, rarestMs) };
      if (!catalogs.isReadable) await serve(await temporaryCopy(context.config.DOCUMENT_PATH));
    }
  }

  function check(): void {
    const fault = faultOfFile();
    if (fault !== undefined && fault !== catalogs.fault) log.error(fault);
    catalogs.fault = fault;
    if (fault === undefined || isRestoring || performance.now() < attempt.at) return;
    isRestoring = true;
    void enqueue(restore).finally(() => {
      isRestoring = false;
    });
  }

  catalogs.onDamage = check;
  const timer = setInterval(check, checkMs).unref();
  return () => clearInterval(timer);
}

/** A catalog built outside of DATA_DIR. Its file is removed at once: what is open stays readable. */
async function temporaryCopy(documentPath: string | undefined): Promise<Catalog> {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-"));
  try {
    await buildInChildProcess(folder);
    return openCatalog(catalogPath(folder), documentPath, false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
