import { type AsyncFlateStreamHandler, Zip, ZipDeflate } from "fflate";
import type { Catalog } from "../catalog/snapshot.ts";
import { type ExportTable, pagesOf, valueIn } from "./table.ts";
import { tables } from "./tables.ts";

/**
 * One table according to RFC 4180: a header line, CRLF, quotes where needed, UTF-8 without a byte order mark.
 *
 * Cells that begin with `=`, `+`, `-` or `@` are written as they are. Escaping what a spreadsheet might take for a formula
 * would alter the data; here such cells are figures like `+1-3ms`, which are not formulas.
 */
export function* writeCsv(catalog: Catalog, table: ExportTable): Generator<string> {
  const columns = table.columns.filter(({ isNested }) => !isNested);
  yield line(columns.map(({ path }) => path));
  for (const page of pagesOf(catalog, table, columns)) {
    yield page.map((row) => line(columns.map((column) => cell(valueIn(row, column))))).join("");
  }
}

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\r\n`;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What the document doesn't say is an empty cell; no text in the catalog is empty. Lists and objects are JSON. */
function cell(value: unknown): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Every file has this date, the earliest in ZIP, so that the same catalog gives the same bytes. */
const epoch = new Date(1980, 0, 1);

/** All tables, one file each, as a ZIP archive that is compressed chunk by chunk. ZIP limits each file to 4 GB. */
export function* writeCsvArchive(catalog: Catalog): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const collect: AsyncFlateStreamHandler = (error, data) => {
    if (error) throw error;
    ready.push(data);
  };
  const encoder = new TextEncoder();
  const archive = new Zip(collect);
  for (const table of tables) {
    const file = new ZipDeflate(`${table.name}.csv`, { level: 6 });
    file.mtime = epoch;
    archive.add(file);
    for (const text of writeCsv(catalog, table)) {
      file.push(encoder.encode(text));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
