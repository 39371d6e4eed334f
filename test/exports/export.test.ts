import { copyFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { openCatalog } from "../../src/context.ts";
import { csvFormat, formats } from "../../src/exports/formats.ts";
import { defaultBase } from "../../src/exports/rdf/vocabulary.ts";
import { writeSqlite } from "../../src/exports/sqlite.ts";
import { tableNamed } from "../../src/exports/tables.ts";
import { setUpExporter } from "./fixture.ts";

const exporter = setUpExporter();
const names = formats.map(({ name }) => name);
const get = (url: string, headers: Record<string, string> = {}) => exporter.app.inject({ url, headers });
const head = (url: string) => exporter.app.inject({ method: "HEAD", url });

/** The same catalog in another file, with another digest or time. */
function copyCatalog(path: string, { digest, builtAt }: { digest?: string; builtAt?: string }): void {
  copyFileSync(exporter.path, path);
  const database = new Sqlite(path);
  database
    .prepare("UPDATE catalog SET digest = coalesce(?, digest), built_at = coalesce(?, built_at)")
    .run(digest, builtAt);
  database.close();
}

const types: Record<string, string> = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  csv: "application/zip",
  "csv?entity=facts": "text/csv",
  jsonld: "application/ld+json",
  turtle: "text/turtle",
  nquads: "application/n-quads",
  sqlite: "application/vnd.sqlite3",
};

describe("GET /v1/export/{format}", () => {
  it.each(Object.keys(types))("serves %s as a named file of its type, with a strong tag", async (format) => {
    const response = await get(`/v1/export/${format}`);
    expect(response.statusCode).toBe(200);
    expect(String(response.headers["content-type"]).split(";")[0]).toBe(types[format]);
    expect(response.headers["content-disposition"]).toMatch(
      new RegExp(`^attachment; filename="mesh-atlas-${exporter.catalog.digest.slice(0, 12)}\\.[a-z.]+"$`),
    );
    expect(response.headers.etag).toMatch(/^"[\w-]{27}"$/);
    expect(response.rawPayload.length).toBeGreaterThan(10_000);
  });

  it.each(Object.keys(types))("answers HEAD and If-None-Match for %s without a body", async (format) => {
    const { headers } = await get(`/v1/export/${format}`);
    const looked = await head(`/v1/export/${format}`);
    const { date: _, connection: __, "transfer-encoding": ___, ...expected } = headers;
    expect(looked.statusCode).toBe(200);
    expect(looked.headers).toMatchObject(expected);
    expect(looked.headers["content-length"]).toBe(headers["content-length"]);
    expect(looked.body).toBe("");
    const fresh = await get(`/v1/export/${format}`, { "if-none-match": String(headers.etag) });
    expect([fresh.statusCode, fresh.body]).toEqual([304, ""]);
  });

  it("has an ETag per format and table, whatever the language", async () => {
    const urls = [...Object.keys(types), "csv?entity=scores"].map((each) => `/v1/export/${each}`);
    const tags = await Promise.all(urls.map(async (url) => (await head(url)).headers.etag));
    expect(new Set(tags).size).toBe(urls.length);
    expect((await head("/v1/export/json?lang=zh")).headers.etag).toBe(tags[0]);
  });

  it("gives the same bytes for the same digest, whenever the catalog was built", async () => {
    const path = join(exporter.folder, "later.sqlite");
    copyCatalog(path, { builtAt: new Date(86_400_000).toISOString() });
    const later = openCatalog(path);
    const facts = { ...csvFormat(tableNamed("facts"), { hasByteOrderMark: false }), name: "csv?entity=facts" };
    for (const { name, write } of [...formats, facts].filter(({ name }) => name !== "sqlite")) {
      const pieces: (string | Uint8Array)[] = await Readable.from(await write(later, defaultBase)).toArray();
      const bytes = Buffer.concat(pieces.map((each) => Buffer.from(each)));
      expect(bytes.equals((await get(`/v1/export/${name}`)).rawPayload), name).toBe(true);
    }
    later.database.close();
  });

  it("sends the catalog as a sound database with all its tables but the search index", async () => {
    const { rawPayload, headers } = await get("/v1/export/sqlite");
    expect(headers["content-length"]).toBe(String(rawPayload.length));
    const database = new Sqlite(rawPayload);
    const tablesOf = (from: Sqlite.Database): string[] =>
      from.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all() as string[];
    const own = tablesOf(exporter.catalog.database).filter((name) => !name.startsWith("search_"));
    expect(tablesOf(database)).toEqual(own);
    for (const name of own) {
      const rows = `SELECT * FROM ${name}`;
      expect(database.prepare(rows).all(), name).toEqual(exporter.catalog.database.prepare(rows).all());
    }
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(database.pragma("foreign_key_check")).toEqual([]);
    expect(database.prepare("SELECT count(*) FROM sqlite_master WHERE sql LIKE '%search%'").pluck().get()).toBe(0);
    database.close();
  });

  it("sends the catalog that is open even after another has taken its place on the disk", async () => {
    const path = join(exporter.folder, "replaced.sqlite");
    copyCatalog(path, { digest: "a" });
    const open = openCatalog(path);
    copyCatalog(`${path}.new`, { digest: "b" });
    renameSync(`${path}.new`, path);
    const database = new Sqlite(Buffer.concat([...writeSqlite(open)]));
    expect(database.prepare("SELECT digest FROM catalog").pluck().get()).toBe("a");
    expect([...writeSqlite(open)]).toHaveLength(1);
    database.close();
    open.database.close();
  });

  it("refuses an unknown format and names the valid ones", async () => {
    const response = await get("/v1/export/xml");
    expect(response.statusCode).toBe(404);
    expect(response.headers["content-type"]).toContain("application/problem+json");
    expect(response.json()).toMatchObject({ code: "NOT_FOUND", fix: `Valid: ${names.join(", ")}.` });
  });

  it("refuses an unknown table, a table of another format, and an unknown parameter", async () => {
    const unknown = await get("/v1/export/csv?entity=score");
    expect(unknown.statusCode).toBe(400);
    expect(unknown.json().errors).toMatchObject([{ path: "entity", fix: expect.stringContaining("scores") }]);
    expect((await get("/v1/export/json?entity=facts")).json()).toMatchObject({
      status: 400,
      errors: [{ path: "entity" }],
    });
    expect((await get("/v1/export/csv?table=facts")).json()).toMatchObject({
      status: 400,
      errors: [{ path: "table" }],
    });
  });

  it("refuses other methods and says which are served", async () => {
    const response = await exporter.app.inject({ method: "POST", url: "/v1/export/json" });
    expect([response.statusCode, response.headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

describe("GET /v1/context.jsonld", () => {
  it("publishes the context that the JSON-LD export contains", async () => {
    const response = await get("/v1/context.jsonld");
    expect(response.headers["content-type"]).toBe("application/ld+json");
    const inlined = (await get("/v1/export/jsonld")).json() as { "@context": unknown };
    expect(response.json()).toEqual({ "@context": inlined["@context"] });
    const fresh = await get("/v1/context.jsonld", { "if-none-match": String(response.headers.etag) });
    expect(fresh.statusCode).toBe(304);
  });
});
