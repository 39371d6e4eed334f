import type { Catalog } from "../catalog/snapshot.ts";
import { languages } from "../model/text.ts";
import { countOf, objects, type Table } from "./table.ts";
import { collections } from "./tables.ts";

/** Name of a collection as a key of JSON. */
export const collectionKey = ({ name }: Table): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * What the export is of. The time at which the catalog file was built is left out: it differs between replicas, and an
 * export is to be the same, byte for byte, wherever the digest is.
 */
function heading(catalog: Catalog) {
  const counts = collections.map((table) => [collectionKey(table), countOf(catalog, table)] as const);
  return { name: "mesh-atlas", digest: catalog.digest, languages, counts: Object.fromEntries(counts) };
}

/** One document; each collection is a list under its name. */
export function* writeJson(catalog: Catalog): Generator<string> {
  yield `{"catalog":${JSON.stringify(heading(catalog))}`;
  for (const table of collections) {
    yield `,\n"${collectionKey(table)}":[`;
    yield* joined(objects(catalog, table), (object, index) => `${index === 0 ? "\n" : ",\n"}${JSON.stringify(object)}`);
    yield "\n]";
  }
  yield "}\n";
}

/** One object a line. `collection` says which list of the JSON document it belongs to. */
export function* writeNdjson(catalog: Catalog): Generator<string> {
  yield `${JSON.stringify({ collection: "catalog", ...heading(catalog) })}\n`;
  for (const table of collections) {
    const collection = collectionKey(table);
    yield* joined(objects(catalog, table), (object) => `${JSON.stringify({ collection, ...object })}\n`);
  }
}

/** Characters of a piece; it takes a few milliseconds to write even in Turtle. */
const chunkLength = 8 * 1024;

/** Texts gathered into pieces. */
export function* joined<T>(items: Iterable<T>, textOf: (item: T, index: number) => string): Generator<string> {
  let piece = "";
  let index = 0;
  for (const item of items) {
    piece += textOf(item, index++);
    if (piece.length < chunkLength) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}
