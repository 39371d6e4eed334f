import type { Catalog } from "../catalog/snapshot.ts";
import { NotFoundError, validNames } from "../errors.ts";
import { type CsvOptions, writeCsv, writeCsvArchive } from "./csv.ts";
import { writeJson, writeNdjson } from "./json.ts";
import { writeSqlite } from "./sqlite.ts";
import type { ExportTable } from "./table.ts";

export interface Format {
  readonly name: string;
  readonly contentType: string;
  readonly fileExtension: string;
  readonly description: string;
  /** Writes the whole catalog in chunks, no faster than they are read. */
  readonly write: (catalog: Catalog, base: string) => Iterable<Chunk> | Promise<Iterable<Chunk>>;
}

/** Takes a few milliseconds to write, at most. */
export type Chunk = string | Uint8Array;
type RdfWriter = keyof typeof import("./rdf/write.ts");

/** Loads the library that writes RDF when it is first needed. */
const rdf =
  (writer: RdfWriter): Format["write"] =>
  async (catalog, base) =>
    (await import("./rdf/write.ts"))[writer](catalog, base);

export const formats: readonly Format[] = [
  {
    name: "json",
    contentType: "application/json; charset=utf-8",
    fileExtension: "json",
    description: "one document with a list for each collection",
    write: writeJson,
  },
  {
    name: "ndjson",
    contentType: "application/x-ndjson",
    fileExtension: "ndjson",
    description: "the same objects, one per line, each with its `collection`",
    write: writeNdjson,
  },
  {
    name: "csv",
    contentType: "application/zip",
    fileExtension: "zip",
    description: "all tables as a ZIP archive, or the one named in `entity`",
    write: (catalog) => writeCsvArchive(catalog),
  },
  {
    name: "jsonld",
    contentType: "application/ld+json",
    fileExtension: "jsonld",
    description: "the graph, with an embedded context",
    write: rdf("writeJsonLd"),
  },
  {
    name: "turtle",
    contentType: "text/turtle; charset=utf-8",
    fileExtension: "ttl",
    description: "the graph, with the same triples as JSON-LD",
    write: rdf("writeTurtle"),
  },
  {
    name: "nquads",
    contentType: "application/n-quads",
    fileExtension: "nq",
    description: "the same triples, in a named graph for this catalog",
    write: rdf("writeNquads"),
  },
  {
    name: "sqlite",
    contentType: "application/vnd.sqlite3",
    fileExtension: "sqlite",
    description: "the catalog as a database, without its search index",
    write: writeSqlite,
  },
];

/** CSV with options, and of one table instead of all. */
export function csvFormat(table: ExportTable | undefined, options: CsvOptions): Format {
  if (!table) {
    const all = formats.find(({ name }) => name === "csv")!;
    return { ...all, write: (catalog) => writeCsvArchive(catalog, options) };
  }
  return {
    name: "csv",
    contentType: "text/csv; charset=utf-8; header=present",
    fileExtension: `${table.name}.csv`,
    description: `the table ${table.name}`,
    write: (catalog) => writeCsv(catalog, table, options),
  };
}

/** The format of this name, in any case. */
export function formatNamed(name: string): Format {
  const found = formats.find((each) => each.name === name.toLowerCase());
  if (found) return found;
  const names = formats.map((each) => each.name);
  throw new NotFoundError(`Unknown export format \`${name}\`.`, validNames(names, name));
}
