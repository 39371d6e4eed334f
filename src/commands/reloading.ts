import { unwatchFile, watchFile } from "node:fs";
import { resolve } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import { catalogInfo } from "../catalog/documents.ts";
import type { Catalog } from "../catalog/snapshot.ts";
import { type Context, catalogSources, openCatalog } from "../context.ts";
import { decisionData } from "../decision/input/decision-data.ts";
import { factIndexOf } from "../grounding/fact-index.ts";
import { prepareLexicon } from "../grounding/lexicon.ts";
import { tablesOf } from "../grounding/tables.ts";
import { languages } from "../model/text.ts";
import { background } from "../operations/scheduler.ts";
import { builtDigest, catalogPath, isCatalogCurrent, manifestPath } from "../seeding/build-catalog.ts";
import { buildAside } from "./build-aside.ts";

export interface Reloading {
  /** Builds the catalog anew where the seed has changed, and serves it. What fails is logged, and all stays as it was. */
  reload(): Promise<void>;
  stop(): void;
}

/**
 * Puts a new catalog in the place of the old one while requests go on: when asked to, and when another process has replaced
 * the file. The new one is opened and warmed before it is served, so no request waits for it.
 */
export function reloading(context: Context, log: FastifyBaseLogger): Reloading {
  const dataDir = resolve(context.config.DATA_DIR);
  const path = catalogPath(dataDir);
  const intervalMs = context.config.RELOAD_SECONDS * 1000;
  let last: Promise<void> = Promise.resolve();

  async function serveFile(): Promise<void> {
    const digest = builtDigest(path);
    if (digest === undefined) throw new Error(`${path} is not what its manifest says.`);
    const before = context.catalog.digest;
    if (digest === before) return log.info(`catalog ${short(before)} is current`);
    const next = openCatalog(path, context.config.DOCUMENT_PATH);
    try {
      await warm(next);
    } catch (error) {
      next.database.close();
      throw error;
    }
    context.catalogs.replace(next);
    log.info(`catalog ${short(next.digest)} in place of ${short(before)}`);
  }

  /** One after the other, each after what it was asked for has happened. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch((error: unknown) => {
      log.error(error, `the catalog could not be replaced; ${short(context.catalog.digest)} is served as before`);
    });
    return last;
  };
  const fileChanged = ({ ino }: { ino: number }): void => {
    if (ino !== 0) void inTurn(serveFile);
  };
  if (intervalMs > 0) watchFile(manifestPath(path), { interval: intervalMs, persistent: false }, fileChanged);

  return {
    reload: () =>
      inTurn(async () => {
        if (!isCatalogCurrent(catalogSources, dataDir)) await buildAside();
        await serveFile();
      }),
    stop: () => unwatchFile(manifestPath(path), fileChanged),
  };
}

const short = (digest: string): string => digest.slice(0, 12);

/** Has the catalog compute what it keeps, in turns between which others are answered. */
export async function warm(catalog: Catalog): Promise<void> {
  await background.run(prepareLexicon(catalog));
  for (const make of [tablesOf, factIndexOf]) {
    make(catalog);
    await nextTurn();
  }
  for (const lang of languages) {
    catalogInfo({ catalog, lang });
    decisionData({ catalog, lang });
    await nextTurn();
  }
}
