import { unwatchFile, watchFile } from "node:fs";
import { resolve } from "node:path";
import type { FastifyBaseLogger } from "fastify";
import { type Catalog, hasFileChanged } from "../catalog/snapshot.ts";
import { type Context, catalogSources, openCatalog } from "../context.ts";
import { warmUp } from "../operations/scheduled.ts";
import { builtDigest, catalogPath, isCatalogCurrent, manifestPath } from "../seeding/build-catalog.ts";
import { buildInChildProcess } from "./build.ts";
import { watchForDamage } from "./restoring.ts";

export interface Reloading {
  /**
   * Rebuilds the catalog if the seed has changed or the file is damaged, and serves it. Failures are logged, and the old
   * catalog stays in use.
   */
  reload(): Promise<void>;
  stop(): void;
}

/**
 * Replaces the served catalog without interrupting requests: on demand, and when another process has replaced the file. The
 * new one is opened and warmed up first, so no request waits for it.
 */
export function reloading(context: Context, log: FastifyBaseLogger): Reloading {
  const dataDir = resolve(context.config.DATA_DIR);
  const path = catalogPath(dataDir);
  const intervalMs = context.config.RELOAD_SECONDS * 1000;
  let last: Promise<void> = Promise.resolve();

  async function serveFile(): Promise<void> {
    const digest = builtDigest(path);
    if (digest === undefined) throw new Error(`${path} does not match its manifest.`);
    const { catalogs, catalog: before } = context;
    const isIntact = before.stamp !== "" && !hasFileChanged(before) && catalogs.isReadable;
    if (digest === before.digest && isIntact) return log.info(`catalog ${short(digest)} is current`);
    await serve(openCatalog(path, context.config.DOCUMENT_PATH));
    const what = digest === before.digest ? "is opened anew" : `replaces ${short(before.digest)}`;
    log.info(`catalog ${short(digest)} ${what}`);
  }

  async function serve(next: Catalog): Promise<void> {
    try {
      await warmUp(next);
    } catch (error) {
      next.close();
      throw error;
    }
    context.catalogs.replace(next);
  }

  /** Runs one after the other. */
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch((error: unknown) => {
      log.error(error, `the catalog could not be replaced; ${short(context.catalog.digest)} stays in use`);
    });
    return last;
  };
  const fileChanged = ({ ino }: { ino: number }): void => {
    if (ino !== 0) void enqueue(serveFile);
  };
  if (intervalMs > 0) watchFile(manifestPath(path), { interval: intervalMs, persistent: false }, fileChanged);
  const stopWatching = watchForDamage(context, log, (work) => enqueue(() => work({ serve, serveFile })));

  return {
    reload: () =>
      enqueue(async () => {
        if (!isCatalogCurrent(catalogSources(context.config), dataDir)) await buildInChildProcess(dataDir);
        await serveFile();
      }),
    stop() {
      unwatchFile(manifestPath(path), fileChanged);
      stopWatching();
    },
  };
}

const short = (digest: string): string => digest.slice(0, 12);
