import { type AsyncFlateStreamHandler, Zip, ZipDeflate } from "fflate";
import type { Catalog } from "../catalog/snapshot.ts";
import type { Column } from "./columns.ts";
import { pages, type Row, type Table } from "./table.ts";
import { tables } from "./tables.ts";

/**
 * One table after RFC 4180: a line of headers, CRLF, quotes where needed, UTF-8 without a byte order mark.
 *
 * Cells that begin with `=`, `+`, `-` or `@` are written as they are. What a spreadsheet might take for a formula could only
 * be disarmed by altering it, and an export is the data. Such cells are figures here (`+1-3ms`), which no formula is made of.
 */
export function* writeCsv(catalog: Catalog, table: Table): Generator<string> {
  const columns = table.columns.filter(({ isNested }) => !isNested);
  yield line(columns.map(({ path }) => path));
  for (const page of pages(catalog, table, columns)) {
    yield page.map((row) => line(columns.map((column) => cell(row, column)))).join("");
  }
}

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\r\n`;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What the document does not say is an empty cell; no text of the catalog is empty. Lists and objects are JSON. */
function cell(row: Row, { path, read }: Column): string {
  const stored = row[path];
  if (stored === null) return "";
  const value = read ? read(stored as never) : stored;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Every file has this date, so that the same catalog gives the same bytes; the earliest that ZIP can tell. */
const epoch = new Date(1980, 0, 1);

/**
 * All tables, one file each, as a ZIP archive that is never in memory as a whole: a piece of text goes in, what the
 * compressor gives for it comes out. Each file can have up to 4 GB, which is ZIP's own bound.
 */
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
