import { type AsyncFlateStreamHandler, Zip, ZipDeflate } from "fflate";
import type { Catalog } from "../catalog/snapshot.ts";
import { type ExportTable, pagesOf, valueIn } from "./table.ts";
import { tables } from "./tables.ts";

export interface CsvOptions {
  /** Whether to begin with a byte order mark, without which Excel does not read the text as UTF-8. */
  hasByteOrderMark: boolean;
}

/** One table according to RFC 4180: a header line, CRLF, quotes where needed, UTF-8. */
export function* writeCsv(
  catalog: Catalog,
  table: ExportTable,
  { hasByteOrderMark }: CsvOptions = { hasByteOrderMark: false },
): Generator<string> {
  const columns = table.columns.filter(({ isNested }) => !isNested);
  if (hasByteOrderMark) yield byteOrderMark;
  yield line(columns.map(({ path }) => path));
  for (const page of pagesOf(catalog, table, columns)) {
    yield page.map((row) => line(columns.map((column) => cell(valueIn(row, column))))).join("");
  }
}

const byteOrderMark = "\ufeff";

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\r\n`;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What the document doesn't say is an empty cell; no text in the catalog is empty. Lists and objects are JSON. */
export function cell(value: unknown): string {
  if (value === null) return "";
  if (typeof value === "string") return isFormula(value) ? `'${value}` : value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/**
 * Whether a spreadsheet would calculate the text instead of showing it. As OWASP advises, an apostrophe goes in front of it;
 * numbers stay numbers. The normal form has ordinary signs for full-width ones.
 */
const isFormula = (text: string): boolean =>
  /^[=+\-@\t\r\n]/.test(text.slice(0, 1).normalize("NFKC")) && !number.test(text);

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Every file has this date, the earliest in ZIP, so that the same catalog gives the same bytes. */
const epoch = new Date(1980, 0, 1);

/** All tables, one file each, as a ZIP archive that is compressed chunk by chunk. ZIP limits each file to 4 GB. */
export function* writeCsvArchive(catalog: Catalog, options?: CsvOptions): Generator<Uint8Array> {
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
    for (const text of writeCsv(catalog, table, options)) {
      file.push(encoder.encode(text));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
