import { rmSync } from "node:fs";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll } from "vitest";
import type { Catalog } from "../../src/catalog/snapshot.ts";
import { openCatalog } from "../../src/context.ts";
import { registerExport } from "../../src/faces/rest/export.ts";
import { ExportBytes } from "../../src/faces/rest/export-bytes.ts";
import type { OperationContext } from "../../src/operations/operation.ts";
import { dataFolder } from "../data-folder.ts";

export interface Exporter {
  folder: string;
  path: string;
  catalog: Catalog;
  app: FastifyInstance;
}

/** The export over the catalog of the real seed, without the other faces. */
export function setUpExporter({ largest, ...options }: { base?: string; largest?: number } = {}): Exporter {
  const exporter = {} as Exporter;
  beforeAll(async () => {
    exporter.folder = dataFolder();
    exporter.path = join(exporter.folder, "catalog.sqlite");
    exporter.catalog = openCatalog(exporter.path);
    exporter.app = Fastify();
    // An export reads the catalog alone: there are no records to give it.
    const contextIn = (lang: "en" | "zh") =>
      ({ catalog: exporter.catalog, lang, now: () => new Date(0) }) as OperationContext;
    const bytes = new ExportBytes(largest);
    await exporter.app.register(async (scope) =>
      registerExport(scope, { version: "test", contextIn, bytes, ...options }),
    );
  });
  afterAll(async () => {
    await exporter.app.close();
    exporter.catalog.database.close();
    rmSync(exporter.folder, { recursive: true, force: true });
  });
  return exporter;
}

export const count = ({ database }: Catalog, from: string): number =>
  database.prepare(`SELECT count(*) FROM ${from}`).pluck().get() as number;

/** Reads RFC 4180: records of fields, of which quoted ones may hold commas, line ends and doubled quotes. */
export function parseCsv(text: string): Record<string, string>[] {
  const records: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    records.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === "\r\n") records.push([]);
  }
  const [header, ...rows] = records.slice(0, -1);
  return rows.map((row) => Object.fromEntries(header!.map((name, index) => [name, row[index]!])));
}
