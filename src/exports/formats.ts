import type { Catalog } from "../catalog/snapshot.ts";
import { writeCsv, writeCsvArchive } from "./csv.ts";
import { writeJson, writeNdjson } from "./json.ts";
import type { Table } from "./table.ts";

export interface Format {
  readonly name: string;
  readonly contentType: string;
  /** Ending of the file's name. */
  readonly ending: string;
  readonly description: string;
  /** Writes the whole catalog piece by piece, no faster than it is read. Missing where the catalog file itself is sent. */
  readonly write?: (catalog: Catalog, base: string) => Iterable<Piece> | Promise<Iterable<Piece>>;
}

/** What takes some milliseconds to write, at most. */
export type Piece = string | Uint8Array;
type RdfWriter = keyof typeof import("./rdf/write.ts");

/** The library that writes RDF is loaded by the first who asks for it. */
const rdf =
  (writer: RdfWriter): NonNullable<Format["write"]> =>
  async (catalog, base) =>
    (await import("./rdf/write.ts"))[writer](catalog, base);

export const formats: readonly Format[] = [
  {
    name: "json",
    contentType: "application/json; charset=utf-8",
    ending: "json",
    description: "one document, a list for each collection",
    write: writeJson,
  },
  {
    name: "ndjson",
    contentType: "application/x-ndjson",
    ending: "ndjson",
    description: "the same objects, one a line, each naming its `collection`",
    write: writeNdjson,
  },
  {
    name: "csv",
    contentType: "application/zip",
    ending: "zip",
    description: "all tables as a ZIP archive, or the one that `entity` names",
    write: writeCsvArchive,
  },
  {
    name: "jsonld",
    contentType: "application/ld+json",
    ending: "jsonld",
    description: "the graph, its context inside",
    write: rdf("writeJsonLd"),
  },
  {
    name: "turtle",
    contentType: "text/turtle; charset=utf-8",
    ending: "ttl",
    description: "the graph, with the same triples as JSON-LD",
    write: rdf("writeTurtle"),
  },
  {
    name: "nquads",
    contentType: "application/n-quads",
    ending: "nq",
    description: "the same triples in a named graph, the catalog's",
    write: rdf("writeNquads"),
  },
  {
    name: "sqlite",
    contentType: "application/vnd.sqlite3",
    ending: "sqlite",
    description: "the catalog file itself",
  },
];

/** One table as CSV. */
export const csvTable = (table: Table): Format => ({
  name: "csv",
  contentType: "text/csv; charset=utf-8; header=present",
  ending: `${table.name}.csv`,
  description: `the table ${table.name}`,
  write: (catalog) => writeCsv(catalog, table),
});
