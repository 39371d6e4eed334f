import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll } from "vitest";
import type { Catalog, Reading } from "../../src/catalog/snapshot.ts";
import { openCatalog } from "../../src/context.ts";
import { type Decision, decide } from "../../src/decision/decide.ts";
import { finished } from "../../src/model/steps.ts";
import type { Lang } from "../../src/model/text.ts";
import { recommendOperationInput } from "../../src/operations/recommend.ts";
import { validated } from "../../src/operations/validated.ts";
import { dataFolder } from "../data-folder.ts";

export interface Catalogs {
  reading(lang?: Lang): Reading;
  /** Validates as every face does, then decides. */
  decide(input: unknown, lang?: Lang): Decision;
  /** A copy of the catalog as it would be if the document said something else. */
  changed(sql: string): Catalog;
}

/** The catalog of the real seed in a folder of its own, for the tests of one file. */
export function realCatalog(): Catalogs {
  let folder: string;
  let path: string;
  let catalog: Catalog;
  const opened: Catalog[] = [];
  const open = (file: string): Catalog => {
    const found = openCatalog(file);
    opened.push(found);
    return found;
  };
  beforeAll(() => {
    folder = dataFolder();
    path = join(folder, "catalog.sqlite");
    catalog = open(path);
  });
  afterAll(() => {
    for (const { database } of opened) database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const reading = (lang: Lang = "en"): Reading => ({ catalog, lang });
  return {
    reading,
    decide: (input, lang) => decideOn(reading(lang), input),
    changed(sql) {
      const copy = join(folder, `changed-${opened.length}.sqlite`);
      copyFileSync(path, copy);
      const database = new Sqlite(copy);
      database.exec(sql);
      database.exec(`UPDATE catalog SET digest = 'changed-${opened.length}'`);
      database.close();
      return open(copy);
    },
  };
}

/** The day of every decision in tests. */
export const today = "2026-11-30";

export const decideOn = (reading: Reading, input: unknown): Decision =>
  finished(decide(reading, validated(recommendOperationInput, input), today));

/** The ids of facts that a text cites in brackets. */
export const cited = (text: string): string[] =>
  [...text.matchAll(/\[([a-z][^\]\s]*(?:, [^\]\s]+)*)\]/g)].flatMap(([, ids]) => ids!.split(", "));
