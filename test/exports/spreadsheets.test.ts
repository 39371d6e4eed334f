import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { cell } from "../../src/exports/csv.ts";
import { tables } from "../../src/exports/tables.ts";
import { parseCsv, setUpExporter } from "./fixture.ts";

const exporter = setUpExporter();
const get = (url: string) => exporter.app.inject(`/v1/export/${url}`);
const mark = Buffer.from([0xef, 0xbb, 0xbf]);
const beginsWithMark = (bytes: Uint8Array) => mark.equals(bytes.subarray(0, 3));

describe("CSV in a spreadsheet", () => {
  it("begins with a byte order mark if asked to, in each file", async () => {
    for (const entity of ["meshes", "facts", "vocabulary"]) {
      const [plain, marked] = [await get(`csv?entity=${entity}`), await get(`csv?entity=${entity}&bom=true`)];
      expect(marked.rawPayload.equals(Buffer.concat([mark, plain.rawPayload])), entity).toBe(true);
      expect(marked.headers.etag).not.toBe(plain.headers.etag);
    }
    const files = Object.values(unzipSync((await get("csv?bom=true")).rawPayload));
    expect(files).toHaveLength(tables.length);
    for (const file of files) expect(beginsWithMark(file)).toBe(true);
    expect(beginsWithMark((await get("csv?entity=meshes&bom=false")).rawPayload)).toBe(false);
  });

  it("refuses the mark for other formats, and a mark that is neither true nor false", async () => {
    for (const url of ["json?bom=true", "sqlite?bom=false", "csv?bom=yes", "csv?bom="]) {
      const answer = await get(url);
      expect([url, answer.statusCode]).toEqual([url, 400]);
      expect(answer.json().errors[0].path).toBe("bom");
    }
  });

  it("has an apostrophe before texts that would be formulas, and none before numbers", () => {
    for (const text of [
      "=HYPERLINK(1)",
      "+1-3ms",
      "-",
      "@SUM(A1)",
      "\tx",
      "\r=1",
      "\n=1",
      "＝1+1",
      "-1+2",
      "+49 30",
      "-e1",
    ]) {
      expect(cell(text)).toBe(`'${text}`);
    }
    for (const value of [-1, -0.5, 1e-7, "-1", "+3.5", "-.5", "-1e5", "a=b", "1-3ms", " ", "'"]) {
      expect(cell(value)).toBe(String(value));
    }
  });

  it("has no formula in any cell of any table", async () => {
    let protectedCells = 0;
    for (const [name, file] of Object.entries(unzipSync((await get("csv")).rawPayload))) {
      for (const row of parseCsv(Buffer.from(file).toString())) {
        for (const text of Object.values(row)) {
          expect(/^[=+\-@\t\r\n]/.test(text) && Number.isNaN(Number(text)), `${name}: ${text}`).toBe(false);
          if (/^'[=+\-@]/.test(text)) protectedCells++;
        }
      }
    }
    expect(protectedCells).toBeGreaterThan(0);
  });
});

const hasSqlite = spawnSync("sqlite3", ["--version"]).status === 0;

describe("the SQLite file", () => {
  // Versions of SQLite before 3.41 take the columns of such a table to be in the order of its key.
  it("declares the columns of each key before the others, in tables without row ids", () => {
    const { database } = exporter.catalog;
    const names = database.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr = 1").pluck().all();
    expect(names.length).toBeGreaterThan(10);
    for (const name of names as string[]) {
      const places = (database.pragma(`table_info(${name})`) as { pk: number }[]).map(({ pk }) => pk);
      const keyed = places.filter((pk) => pk > 0);
      expect({ name, places: places.slice(0, keyed.length) }).toEqual({
        name,
        places: keyed.toSorted((a, b) => a - b),
      });
    }
  });

  it.skipIf(!hasSqlite)("is sound to the SQLite of this machine", async () => {
    const path = join(exporter.folder, "exported.sqlite");
    writeFileSync(path, (await get("sqlite")).rawPayload);
    const { stdout, stderr } = spawnSync("sqlite3", [path, "PRAGMA integrity_check; PRAGMA foreign_key_check"]);
    expect(String(stderr) + String(stdout)).toBe("ok\n");
  });
});
