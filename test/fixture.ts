import { rmSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll } from "vitest";
import { type Config, readConfig } from "../src/config.ts";
import { type Context, openContext } from "../src/context.ts";
import { unrestricted as caller } from "../src/model/access.ts";
import type { Lang } from "../src/model/text.ts";
import type { OperationContext } from "../src/operations/operation.ts";
import { buildServer } from "../src/server.ts";
import { dataFolder } from "./data-folder.ts";

export interface Atlas {
  context: Context;
  app: FastifyInstance;
  folder: string;
  in(lang: Lang): OperationContext;
}

/** Tests and the machine they run on hold the service up, which is no reason to refuse them. */
const unhurried = { MAX_DELAY_MS: "0", OPERATION_BUDGET_MS: "0" };

/** The real service over the real seed in a folder of its own, for the tests of one file. */
export function serveAtlas(settings: Partial<Record<keyof Config, string>> = {}): Atlas {
  const atlas = {} as Atlas;
  beforeAll(async () => {
    atlas.folder = dataFolder();
    atlas.context = openContext(readConfig({ DATA_DIR: atlas.folder, ...unhurried, ...settings }));
    atlas.app = await buildServer(atlas.context);
    const { records, now } = atlas.context;
    atlas.in = (lang) => ({ catalog: atlas.context.catalog, lang, records, caller, now });
  });
  afterAll(async () => {
    await atlas.app.close();
    await atlas.context.close();
    rmSync(atlas.folder, { recursive: true, force: true });
  });
  return atlas;
}
